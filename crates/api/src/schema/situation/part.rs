//! One organisation's part in an incident: phases, bodies, roles, people on the way, focus.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::events as stored;
use varsko_picture::Fact;
use varsko_picture::incident::PhaseStep;
use varsko_picture::situation as picture;

use super::area::Area;
use super::helping::Stock;
use super::leading::{EvaluationBegun, Focus, Normalisation, Readiness};
use super::open_work::LeftOpen;
use super::staffing::{MinimumStaffing, PersonPresence, Relief, RoleHeld, Vacancy};
use super::{PICTURE_LIST_MAX, bounded};
use crate::schema::directory::{Organisation, Origin, maybe_said, said};
use crate::schema::scalars::DateTime;
use crate::schema::words::{Body, Phase};

/// One organisation's part in an incident. Each has its own leader, phase, measures and closure.
#[derive(Description)]
pub(super) struct Part(pub(super) picture::Part);

#[Object(use_type_description)]
impl Part {
    /// Which organisation.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// Where it came in.
    async fn started(&self) -> Origin {
        Origin(self.0.started)
    }

    /// Where its part ended without the incident being closed.
    async fn ended(&self) -> Option<Origin> {
        self.0.ended.map(Origin)
    }

    /// The phase it is in; null when the viewer may not know.
    async fn phase(&self) -> Option<Phase> {
        self.0.phase.map(|now| now.phase.into())
    }

    /// Since when it is in that phase.
    async fn phase_since(&self) -> Option<Origin> {
        self.0.phase.map(|now| Origin(now.since))
    }

    /// The first time each phase was reached, in the order of phases.
    async fn reached(&self) -> Vec<PhaseReached> {
        let reached = self.0.reached.iter();
        reached
            .map(|(phase, origin)| PhaseReached {
                phase: (*phase).into(),
                origin: Origin(*origin),
            })
            .collect()
    }

    /// Every step between phases, in order.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<PhaseStepTaken>> {
        let steps = self.0.steps.iter().take(PICTURE_LIST_MAX);
        steps.map(|fact| PhaseStepTaken::of(ctx, fact)).collect()
    }

    /// Deviations from the sequence, each with its stated reason.
    async fn deviations(&self, ctx: &Context<'_>) -> Result<Vec<Deviation>> {
        let deviations = self.0.deviations.iter().take(PICTURE_LIST_MAX);
        deviations.map(|fact| Deviation::of(ctx, fact)).collect()
    }

    /// Intervals in which crisis leadership or crisis staff was active; special powers hold within them.
    async fn bodies(&self, ctx: &Context<'_>) -> Result<Vec<Tenure>> {
        let tenures = self.0.bodies.iter().take(PICTURE_LIST_MAX);
        tenures.map(|tenure| Tenure::of(ctx, tenure)).collect()
    }

    /// Intervals in which someone held a role.
    async fn roles(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "True for those who hold a role now only.", default)] current: bool,
    ) -> Result<Vec<RoleHeld>> {
        let held = self
            .0
            .roles
            .iter()
            .filter(|held| !current || held.relieved.is_none());
        held.take(PICTURE_LIST_MAX)
            .map(|held| RoleHeld::of(ctx, self.0.organisation, held))
            .collect()
    }

    /// Critical roles of active bodies that nobody holds.
    async fn vacancies(&self) -> Vec<Vacancy> {
        bounded(&self.0.vacancies, Vacancy::from)
    }

    /// Planned reliefs, and what became of each, by when they are due.
    async fn reliefs(&self, ctx: &Context<'_>) -> Result<Vec<Relief>> {
        let reliefs = self.0.reliefs.iter().take(PICTURE_LIST_MAX);
        let organisation = self.0.organisation;
        reliefs
            .map(|relief| Relief::of(ctx, organisation, relief))
            .collect()
    }

    /// The least staffing of active bodies, and whether it holds.
    async fn minimums(&self) -> Vec<MinimumStaffing> {
        bounded(&self.0.minimums, MinimumStaffing::from)
    }

    /// Areas and sectors that report, by key.
    async fn areas(&self) -> Vec<Area> {
        bounded(&self.0.areas, |area| Area(area.clone()))
    }

    /// What is used up, and when it is empty, by key.
    async fn stocks(&self, ctx: &Context<'_>) -> Result<Vec<Stock>> {
        let stocks = self.0.stocks.iter().take(PICTURE_LIST_MAX);
        stocks.map(|stock| Stock::of(ctx, stock)).collect()
    }

    /// Where each person stands on the way in.
    async fn presence(&self) -> Vec<PersonPresence> {
        bounded(&self.0.presence, PersonPresence::from)
    }

    /// Readiness level, by the organisation's own name for it.
    async fn readiness(&self, ctx: &Context<'_>) -> Result<Option<Readiness>> {
        let fact = self.0.readiness.as_ref();
        fact.map(|fact| Readiness::of(ctx, fact)).transpose()
    }

    /// Leadership focus (ledelsesfokus) until the next meeting.
    async fn focus(&self, ctx: &Context<'_>) -> Result<Option<Focus>> {
        self.0
            .focus
            .as_ref()
            .map(|fact| Focus::of(ctx, fact))
            .transpose()
    }

    /// The decided return to normal.
    async fn normalisation(&self, ctx: &Context<'_>) -> Result<Option<Normalisation>> {
        let fact = self.0.normalisation.as_ref();
        fact.map(|fact| Normalisation::of(ctx, fact)).transpose()
    }

    /// How much was open when the return to normal was decided; null when nothing was, or it is not.
    async fn left_open(&self) -> Option<LeftOpen> {
        self.0.left_open.as_ref().map(LeftOpen::of)
    }

    /// Where the evaluation began.
    async fn evaluation(&self, ctx: &Context<'_>) -> Result<Option<EvaluationBegun>> {
        let fact = self.0.evaluation.as_ref();
        fact.map(|fact| EvaluationBegun::of(ctx, fact)).transpose()
    }
}

/// The first time a phase was reached.
#[derive(SimpleObject)]
pub(super) struct PhaseReached {
    /// Which.
    phase: Phase,
    /// Where.
    origin: Origin,
}

/// A step between phases.
#[derive(SimpleObject)]
pub(super) struct PhaseStepTaken {
    /// Where it went.
    to: Phase,
    /// Where it was, when it went back to an earlier phase.
    from: Option<Phase>,
    /// True when a closed part was opened again.
    reopened: bool,
    /// Why it went back or was opened again.
    reason: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl PhaseStepTaken {
    fn of(ctx: &Context<'_>, fact: &Fact<PhaseStep>) -> Result<Self> {
        let (to, from, reopened, reason) = match &fact.said {
            PhaseStep::Reached(phase) => (*phase, None, false, None),
            PhaseStep::Returned { from, to, reason } => (*to, Some(*from), false, Some(reason)),
            PhaseStep::Reopened { phase, reason } => (*phase, None, true, Some(reason)),
        };
        Ok(Self {
            to: to.into(),
            from: from.map(Phase::from),
            reopened,
            reason: maybe_said(ctx, reason)?,
            origin: Origin(fact.origin),
        })
    }
}

/// An action taken before the phase before it was reached (avvik fra rekkefølge).
#[derive(SimpleObject)]
pub(in crate::schema) struct Deviation {
    /// The phase of the action that was taken.
    acting: Phase,
    /// The phase that had not been reached.
    missing: Phase,
    /// The stated reason.
    reason: String,
    /// The line it was said on.
    origin: Origin,
}

impl Deviation {
    pub(in crate::schema) fn of(
        ctx: &Context<'_>,
        fact: &Fact<stored::PhaseDeviated>,
    ) -> Result<Self> {
        Ok(Self {
            acting: fact.said.acting.into(),
            missing: fact.said.missing.into(),
            reason: said(ctx, &fact.said.reason)?,
            origin: Origin(fact.origin),
        })
    }
}

/// An interval in which a body was active.
#[derive(SimpleObject)]
pub(super) struct Tenure {
    /// Which body.
    body: Body,
    /// By what authority it was activated.
    authority: String,
    /// On what legal ground.
    legal_ground: Option<String>,
    /// Special powers; they hold within the interval and no longer.
    powers: Vec<String>,
    /// True while it is active, and its powers hold.
    in_force: bool,
    /// Where it sits.
    place: Option<String>,
    /// Until when it is meant to sit.
    until: Option<DateTime>,
    /// Where it was told to sit longer than planned.
    overdue: Option<Origin>,
    /// From here.
    activated: Origin,
    /// To here; null while it is active.
    stood_down: Option<Origin>,
    /// Why it was stood down.
    reason: Option<String>,
}

impl Tenure {
    fn of(ctx: &Context<'_>, tenure: &picture::Tenure) -> Result<Self> {
        Ok(Self {
            body: tenure.body.into(),
            authority: said(ctx, &tenure.authority)?,
            legal_ground: maybe_said(ctx, tenure.legal_ground.as_ref())?,
            powers: tenure
                .powers
                .iter()
                .map(|power| said(ctx, power))
                .collect::<Result<_>>()?,
            in_force: tenure.stood_down.is_none(),
            place: maybe_said(ctx, tenure.place.as_ref())?,
            until: tenure.until.map(DateTime),
            overdue: tenure.overdue.map(Origin),
            activated: Origin(tenure.activated),
            stood_down: tenure.stood_down.map(Origin),
            reason: maybe_said(ctx, tenure.reason.as_ref())?,
        })
    }
}
