//! The situational picture as its reader gets it.
//!
//! Everything here went through the picture's lens already; resolvers only give it the shape of
//! the API, and every list a bound.

mod area;
mod changes;
mod decision;
mod gap;
mod helping;
mod item;
mod leading;
mod measure;
mod meeting;
mod notification;
mod open_work;
mod part;
mod reached;
mod request;
mod staffing;
mod task;

pub use changes::Changes;
pub use item::Indicator;
pub(in crate::schema) use part::Deviation;
pub use reached::NotificationProgress;

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::events as stored;
use varsko_domain::{IncidentId, OrganisationId, Timestamp};
use varsko_picture::situation as picture;
use varsko_picture::{Fact, is_stale};

use self::decision::{Decision, Goal};
use self::gap::Gap;
use self::helping::{AssistanceRequest, EpsCentre, ResourceUse};
use self::item::SectionOfItems;
use self::measure::Measure;
use self::meeting::Meeting;
use self::notification::Notification;
use self::open_work::OpenWork;
use self::part::Part;
use self::request::{AuthorityRequest, Demand};
use self::task::Task;
use super::card::ActionCardRun;
use super::clock::Clock;
use super::coordinates::Coordinates;
use super::directory::{Organisation, Origin, maybe_said, said};
use super::evaluation::Observation;
use super::information::Information;
use super::report::{ReportOrder, SituationReport};
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::words::{DecisionStage, InformationStage, MeetingStage, ReportStage, Section, Severity};

/// The most things any list of a picture holds; more are left out from the end.
pub const PICTURE_LIST_MAX: usize = 1_000;

/// The first of these, up to the bound of every list.
fn bounded<'a, T, U>(things: &'a [T], shape: impl Fn(&'a T) -> U) -> Vec<U> {
    things.iter().take(PICTURE_LIST_MAX).map(shape).collect()
}

/// The situational picture of an incident: what is known, how sure, how old, and what is missing.
///
/// It is computed from the log, from exactly the lines the viewer may read now, up to the moment
/// asked for. What is absent was not said, or not to this viewer.
#[derive(Description)]
pub struct Situation(pub(super) picture::Situation);

#[Object(use_type_description)]
impl Situation {
    /// Which incident; null for a moment before it was opened.
    async fn incident_id(&self) -> Option<Id<IncidentId>> {
        self.0.incident.map(Id)
    }

    /// True for an exercise (øvelse).
    async fn exercise(&self) -> bool {
        self.0.exercise
    }

    /// The organisation whose incident it is.
    async fn lead(&self) -> Option<Organisation> {
        self.0.lead.map(Organisation)
    }

    /// What people call it.
    async fn title(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.headline.title.as_ref())
    }

    /// Type of incident, such as `flood`: a free key.
    async fn kind(&self) -> Option<&str> {
        self.0.headline.kind.as_deref()
    }

    /// The worst plausible outcome.
    async fn severity(&self) -> Option<Severity> {
        self.0.headline.severity.map(Severity::from)
    }

    /// The worst plausible outcome in words.
    async fn potential(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.headline.potential.as_ref())
    }

    /// Where it is.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.headline.place.as_ref())
    }

    /// Where it is on the map; null where nobody said, or what was said is erased.
    async fn coordinates(&self) -> Option<Coordinates> {
        Coordinates::of(self.0.headline.coordinates.as_ref())
    }

    /// How it was opened; its `occurredAt` is when it was detected.
    async fn opened(&self) -> Option<Origin> {
        self.0.headline.opened.map(Origin)
    }

    /// Placed under observation (overvåkes), and nobody has been notified since.
    async fn observation(&self, ctx: &Context<'_>) -> Result<Option<UnderObservation>> {
        let fact = self.0.observation.as_ref();
        fact.map(|fact| UnderObservation::of(ctx, fact)).transpose()
    }

    /// Judged not to be an incident, and not reopened since.
    async fn dismissed(&self, ctx: &Context<'_>) -> Result<Option<Dismissal>> {
        let of = |fact: &Fact<stored::Dismissed>| {
            let (reason, origin) = (said(ctx, &fact.said.reason)?, Origin(fact.origin));
            Ok(Dismissal { reason, origin })
        };
        self.0.dismissed.as_ref().map(of).transpose()
    }

    /// The newest line the picture rests on.
    async fn newest(&self) -> Option<Origin> {
        self.0.newest.map(Origin)
    }

    /// Each organisation that takes or took part; the one whose incident it is comes first.
    async fn parts(&self) -> Vec<Part> {
        bounded(&self.0.parts, |part| Part(part.clone()))
    }

    /// What an organisation has not finished: what a return to normal (normalisering) hands over.
    async fn open_work(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Whose work; that of the organisation whose incident it is when left out."
        )]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Result<Vec<OpenWork>> {
        OpenWork::all(ctx, &self.0, organisation_id.map(|id| id.0).or(self.0.lead))
    }

    /// Items that stand or are proposed, by section. A section without items is there too: it is a gap.
    async fn sections(
        &self,
        #[graphql(desc = "These sections only; all when left out.")] only: Option<Vec<Section>>,
    ) -> Vec<SectionOfItems> {
        SectionOfItems::all(&self.0.sections, only.as_deref())
    }

    /// Measures (tiltak), the least advanced first, and among equals by line.
    async fn measures(
        &self,
        #[graphql(
            desc = "True for those that are not finished, false for those that are; all when left out."
        )]
        open: Option<bool>,
    ) -> Vec<Measure> {
        let all = self.0.measures.values().flatten();
        let asked = all.filter(|measure| open.is_none_or(|open| measure.is_open() == open));
        asked.take(PICTURE_LIST_MAX).cloned().map(Measure).collect()
    }

    /// Meetings of the crisis leadership, by when they begin. The next one is the first that is `CONVENED`.
    async fn meetings(
        &self,
        #[graphql(desc = "At this stage only; all when left out.")] stage: Option<MeetingStage>,
    ) -> Vec<Meeting> {
        let all = self.0.led.meetings.iter();
        let asked = all.filter(|meeting| stage.is_none_or(|stage| stage == meeting.stage.into()));
        asked.take(PICTURE_LIST_MAX).cloned().map(Meeting).collect()
    }

    /// Decisions wanted and made, by line.
    async fn decisions(
        &self,
        #[graphql(desc = "At this stage only; all when left out.")] stage: Option<DecisionStage>,
    ) -> Vec<Decision> {
        let all = self.0.led.decisions.iter();
        let asked = all.filter(|known| stage.is_none_or(|stage| stage == known.stage.into()));
        asked
            .take(PICTURE_LIST_MAX)
            .cloned()
            .map(Decision)
            .collect()
    }

    /// Tasks (oppgaver), by line.
    async fn tasks(
        &self,
        #[graphql(
            desc = "True for those that are not finished, false for those that are; all when left out."
        )]
        open: Option<bool>,
    ) -> Vec<Task> {
        let all = self.0.led.tasks.iter();
        let asked = all.filter(|task| open.is_none_or(|open| task.is_open() == open));
        asked.take(PICTURE_LIST_MAX).cloned().map(Task).collect()
    }

    /// Requests from above, by line.
    async fn demands(&self) -> Vec<Demand> {
        bounded(&self.0.led.demands, |known| Demand(known.clone()))
    }

    /// Requests to external authorities, by line.
    async fn authority_requests(&self) -> Vec<AuthorityRequest> {
        bounded(&self.0.led.externals, |known| {
            AuthorityRequest(known.clone())
        })
    }

    /// The leadership's goals, by line.
    async fn goals(&self) -> Vec<Goal> {
        bounded(&self.0.led.goals, |known| Goal(known.clone()))
    }

    /// Notifications (varslinger), by line.
    async fn notifications(&self) -> Vec<Notification> {
        bounded(&self.0.notifications, |known| Notification(known.clone()))
    }

    /// Structured figures, by key; at most 200.
    async fn indicators(&self) -> Vec<Indicator> {
        bounded(&self.0.indicators, |known| Indicator(known.clone()))
    }

    /// Evaluators' observations.
    async fn observations(&self, ctx: &Context<'_>) -> Result<Vec<Observation>> {
        let shown = self.0.observations.iter().take(PICTURE_LIST_MAX);
        shown.map(|fact| Observation::of(ctx, fact)).collect()
    }

    /// Action cards (tiltakskort) in use, and those put away, by line.
    async fn action_cards(
        &self,
        #[graphql(desc = "True for those in use, false for those put away; all when left out.")]
        open: Option<bool>,
    ) -> Vec<ActionCardRun> {
        let all = self.0.cards.iter();
        let asked = all.filter(|card| open.is_none_or(|open| card.is_open() == open));
        asked
            .take(PICTURE_LIST_MAX)
            .cloned()
            .map(ActionCardRun)
            .collect()
    }

    /// Situation reports (situasjonsrapporter), by line.
    async fn situation_reports(
        &self,
        #[graphql(desc = "At this stage only; all when left out.")] stage: Option<ReportStage>,
    ) -> Vec<SituationReport> {
        let all = self.0.reports.iter();
        let asked = all.filter(|report| stage.is_none_or(|stage| stage == report.stage.into()));
        let exercise = self.0.exercise;
        let shown = asked.take(PICTURE_LIST_MAX).cloned();
        shown
            .map(|report| SituationReport { report, exercise })
            .collect()
    }

    /// Orders for situation reports from above, by line.
    async fn report_orders(&self) -> Vec<ReportOrder> {
        bounded(&self.0.report_orders, |order| ReportOrder(order.clone()))
    }

    /// Public information: drafts, what awaits clearance, what is public and was; by line.
    async fn information(
        &self,
        #[graphql(desc = "At this stage only; all when left out.")] stage: Option<InformationStage>,
    ) -> Vec<Information> {
        let all = self.0.information.iter();
        let asked = all.filter(|one| stage.is_none_or(|stage| stage == one.stage.into()));
        asked
            .take(PICTURE_LIST_MAX)
            .cloned()
            .map(Information)
            .collect()
    }

    /// Resources in use, by line.
    async fn resources(&self, ctx: &Context<'_>) -> Result<Vec<ResourceUse>> {
        let uses = self.0.resources.iter().take(PICTURE_LIST_MAX);
        uses.map(|used| ResourceUse::of(ctx, used)).collect()
    }

    /// Requests for assistance (bistand): those the county governor ranked first, then by line.
    async fn assistance(&self, ctx: &Context<'_>) -> Result<Vec<AssistanceRequest>> {
        let requests = self.0.assistance.iter().take(PICTURE_LIST_MAX);
        requests
            .map(|request| AssistanceRequest::of(ctx, request))
            .collect()
    }

    /// Evacuee and next-of-kin centres (EPS), by line.
    async fn eps_centres(&self, ctx: &Context<'_>) -> Result<Vec<EpsCentre>> {
        let centres = self.0.centres.iter().take(PICTURE_LIST_MAX);
        centres.map(|centre| EpsCentre::of(ctx, centre)).collect()
    }

    /// Every deadline that runs, soonest first.
    async fn clocks(&self) -> Vec<Clock> {
        bounded(&self.0.clocks, |clock| Clock(clock.clone()))
    }

    /// What is missing: shown, not hidden.
    async fn gaps(&self) -> Vec<Gap> {
        bounded(&self.0.gaps, Gap::from)
    }
}

/// The instant that age is judged at: the one asked for, or now.
fn judged_at(ctx: &Context<'_>, at: Option<DateTime>) -> Result<Timestamp> {
    Ok(match at {
        Some(at) => at.0,
        None => Services::of(ctx)?.clock.now(),
    })
}

/// Whole seconds from `now` until `due`; negative when that is past.
fn seconds_left(due: Timestamp, now: Timestamp) -> i64 {
    due.since(now).div_euclid(1_000)
}

fn stale(ctx: &Context<'_>, item: &picture::Item, at: Option<DateTime>) -> Result<bool> {
    Ok(is_stale(item, judged_at(ctx, at)?))
}

/// Watched without anyone being notified yet.
#[derive(SimpleObject)]
pub struct UnderObservation {
    /// Why, and what is watched.
    reason: String,
    /// When to judge it again.
    review_at: Option<DateTime>,
    /// The line it was said on.
    origin: Origin,
}

impl UnderObservation {
    fn of(ctx: &Context<'_>, fact: &Fact<stored::PlacedUnderObservation>) -> Result<Self> {
        Ok(Self {
            reason: said(ctx, &fact.said.reason)?,
            review_at: fact.said.review_at.map(DateTime),
            origin: Origin(fact.origin),
        })
    }
}

/// Judged not to be an incident.
#[derive(SimpleObject)]
pub struct Dismissal {
    /// Why.
    reason: String,
    /// The line it was said on.
    origin: Origin,
}
