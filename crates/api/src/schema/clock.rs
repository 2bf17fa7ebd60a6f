//! A deadline that runs, as time left or time over.

use async_graphql::{Context, Description, Enum, ID, Object, Result};
use varsko_picture::{Clock as Running, ClockKind as Kind};

use super::directory::{Organisation, Origin, maybe_said};
use super::scalars::DateTime;
use super::services::Services;

/// What a clock is about.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "Kind")]
pub enum ClockKind {
    /// Første situasjonsbilde: the first picture after activation.
    FirstPicture,
    /// Felles postkasse: the next look into the shared mailbox.
    Mailbox,
    /// Områdestatus: the next report of an involved area.
    AreaStatus,
    /// Avløsning: a planned relief from a role.
    Relief,
    /// Planned end of a body's sitting.
    StandDown,
    /// Kvittering: an answer to a notification.
    Answer,
    /// A measure's deadline.
    Measure,
    /// How long an item of the picture is good for.
    Freshness,
    /// The answer to an open question of the picture.
    Question,
    /// How long the leadership focus holds.
    Focus,
    /// Møte: the beginning of a meeting.
    Meeting,
    /// The refresh of the picture before a meeting.
    PictureRefresh,
    /// When a stock is empty.
    Depletion,
    /// When asked-for help is needed.
    Assistance,
    /// When the register of an EPS is erased.
    EpsRetention,
    /// Beslutning: a decision that is wanted.
    Decision,
    /// A decision is to be looked at again.
    DecisionReview,
    /// Oppgave: a task's deadline.
    Task,
    /// A request from above.
    Demand,
    /// The answer of an authority that was asked.
    ExternalAnswer,
    /// Mål: by when a goal is to be met.
    Goal,
    /// Situasjonsrapport: one that was ordered from above.
    Report,
    /// Revisjon av plan: a plan is to be revised.
    PlanRevision,
    /// Tiltakskort: a card is to be looked through.
    CardReview,
    /// Tilfluktsrom: a shelter is to be inspected.
    ShelterInspection,
    /// Beredskapslager: there is less than there must be.
    StockMinimum,
    /// Beredskapslager: something expires.
    StockExpiry,
    /// Avtale: an agreement lapses.
    Agreement,
    /// Øvelse: the plan is to be exercised with a scenario of the ROS.
    Exercise,
    /// Lederøvelse: the crisis leadership is to be exercised.
    LeadershipExercise,
    /// Høringsfrist: the time for answers to the draft of an evaluation.
    Consultation,
    /// By when the ROS must have been looked at anew.
    Ros,
    /// A measure of the follow-up plan.
    FollowUp,
    /// Årshjul: a duty is due.
    Obligation,
    /// Beredskapsråd, ledermøte: a meeting of the year begins.
    Gathering,
    /// Tilsyn: a finding is to be put right.
    Supervision,
    /// Opplæring: the holder of a role lacks training, or will.
    Training,
}

/// A deadline that runs.
#[derive(Description)]
pub struct Clock(pub(super) Running);

#[Object(use_type_description)]
impl Clock {
    /// What it is about.
    async fn kind(&self) -> ClockKind {
        self.0.kind.into()
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// When it runs out; in the past, it is over.
    async fn due_at(&self) -> DateTime {
        DateTime(self.0.due_at)
    }

    /// Whole seconds left by the server's clock as this is answered; negative once it is over.
    async fn left_s(&self, ctx: &Context<'_>) -> Result<f64> {
        let now = Services::of(ctx)?.clock.now();
        Ok(self.0.left_ms(now).div_euclid(1_000) as f64)
    }

    /// The id of the one thing it is about, when that has one: a relief, a measure, an item.
    async fn subject_id(&self) -> Option<ID> {
        self.0.subject.map(|id| ID(id.to_string()))
    }

    /// What it is about in words: a name, or what was said.
    async fn about(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.about.as_ref())
    }

    /// The line that started it.
    async fn origin(&self) -> Origin {
        Origin(self.0.origin)
    }
}
