//! Requests from above and requests to external authorities, with what became of them.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::external::events::ExternalEvent;
use varsko_domain::{DemandId, ExternalId};
use varsko_picture::{Fact, leading as picture};

use super::{PICTURE_LIST_MAX, judged_at, seconds_left};
use crate::schema::directory::{Organisation, Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Authority, Channel, ExternalMatter, ExternalStage};

/// A request from above (krav ovenfra), of the county governor or DSB. That it was received, and that
/// it was done, are two things, and both are shown.
#[derive(Description)]
pub(super) struct Demand(pub(super) picture::Demand);

#[Object(use_type_description)]
impl Demand {
    /// Its id.
    async fn id(&self) -> Id<DemandId> {
        Id(self.0.id)
    }

    /// The organisation it was put to.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.received.origin.organisation)
    }

    /// Who asks.
    async fn from(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.received.said.from)
    }

    /// What for.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.received.said.text)
    }

    /// Their own number for it.
    async fn reference(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.received.said.reference.as_ref())
    }

    /// How it came.
    async fn channel(&self) -> Option<Channel> {
        self.0.received.said.channel.map(Channel::from)
    }

    /// Where it was received.
    async fn received(&self) -> Origin {
        Origin(self.0.received.origin)
    }

    /// By when they want it.
    async fn deadline(&self) -> Option<DateTime> {
        self.0.received.said.deadline.map(DateTime)
    }

    /// Seconds until then, negative when that is past; null without a deadline or once it is done.
    async fn seconds_left(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Judged at this instant; now when left out.")] at: Option<DateTime>,
    ) -> Result<Option<i64>> {
        let now = judged_at(ctx, at)?;
        let open = self.0.completed.is_none();
        let deadline = self.0.received.said.deadline.filter(|_| open);
        Ok(deadline.map(|deadline| seconds_left(deadline, now)))
    }

    /// Where they were told that it was received; null while they do not know.
    async fn acknowledged(&self, ctx: &Context<'_>) -> Result<Option<DemandAnswer>> {
        let fact = self.0.acknowledged.as_ref();
        let answer = fact.map(|fact| DemandAnswer::of(ctx, fact.said.how.as_ref(), fact.origin));
        answer.transpose()
    }

    /// Where they got what they asked for; null while they have not.
    async fn completed(&self, ctx: &Context<'_>) -> Result<Option<DemandAnswer>> {
        let fact = self.0.completed.as_ref();
        let answer = fact.map(|fact| DemandAnswer::of(ctx, Some(&fact.said.answer), fact.origin));
        answer.transpose()
    }

    /// Where it was noticed, with nobody logged in, that it was not done in time.
    async fn late(&self) -> Option<Origin> {
        self.0.late.as_ref().map(|fact| Origin(fact.origin))
    }
}

/// What was answered to a request from above.
#[derive(SimpleObject)]
pub(super) struct DemandAnswer {
    /// To whom or how, or the answer itself.
    words: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl DemandAnswer {
    fn of(
        ctx: &Context<'_>,
        words: Option<&varsko_domain::Text>,
        origin: varsko_picture::Origin,
    ) -> Result<Self> {
        Ok(Self {
            words: maybe_said(ctx, words)?,
            origin: Origin(origin),
        })
    }
}

/// A request to an external authority. It asks nobody by itself: it notes who was asked for what, and
/// what they said and did.
#[derive(Description)]
pub(super) struct AuthorityRequest(pub(super) picture::External);

#[Object(use_type_description)]
impl AuthorityRequest {
    /// Its id.
    async fn id(&self) -> Id<ExternalId> {
        Id(self.0.id)
    }

    /// The organisation that asked.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.asked.origin.organisation)
    }

    /// Which authority was asked.
    async fn authority(&self) -> Authority {
        self.0.asked.said.authority.into()
    }

    /// Its unit, or who there was asked.
    async fn addressee(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.asked.said.addressee.as_ref())
    }

    /// For what.
    async fn matter(&self) -> ExternalMatter {
        self.0.asked.said.matter.into()
    }

    /// In words.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.asked.said.text)
    }

    /// Who asked, when another than whoever noted it.
    async fn asked_by(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.asked.said.asked_by.as_ref())
    }

    /// How they were asked.
    async fn channel(&self) -> Channel {
        self.0.asked.said.channel.into()
    }

    /// Where it was noted.
    async fn asked(&self) -> Origin {
        Origin(self.0.asked.origin)
    }

    /// Where it stands.
    async fn stage(&self) -> ExternalStage {
        self.0.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.0.since)
    }

    /// True while it has no outcome: what is granted is not done.
    async fn open(&self) -> bool {
        self.0.is_open()
    }

    /// When an answer is needed.
    async fn needed_by(&self) -> Option<DateTime> {
        self.0.asked.said.needed_by.map(DateTime)
    }

    /// Where it was noticed, with nobody logged in, that there was no answer in time.
    async fn unanswered(&self) -> Option<Origin> {
        self.0.unanswered.map(Origin)
    }

    /// What the authority said and did, in order.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<AuthorityStep>> {
        let steps = self.0.steps.iter().take(PICTURE_LIST_MAX);
        steps.map(|fact| AuthorityStep::of(ctx, fact)).collect()
    }
}

/// Something an authority said or did.
#[derive(SimpleObject)]
pub(super) struct AuthorityStep {
    /// Where the request stood from here; null where only time had passed.
    stage: Option<ExternalStage>,
    /// Who there said it.
    by: Option<String>,
    /// The conditions, the reason or the result.
    words: Option<String>,
    /// The line it was said on; its `occurredAt` is when it happened.
    origin: Origin,
}

impl AuthorityStep {
    fn of(ctx: &Context<'_>, fact: &Fact<ExternalEvent>) -> Result<Self> {
        use ExternalStage as S;
        let (stage, by, words) = match &fact.said {
            ExternalEvent::Asked(e) => (Some(S::Asked), &e.asked_by, Some(&e.text)),
            ExternalEvent::Received(e) => (Some(S::Received), &e.by, None),
            ExternalEvent::Granted(e) => (Some(S::Granted), &e.by, e.note.as_ref()),
            ExternalEvent::Refused(e) => (Some(S::Refused), &e.by, Some(&e.reason)),
            ExternalEvent::CarriedOut(e) => (Some(S::CarriedOut), &e.by, e.result.as_ref()),
            ExternalEvent::Withdrawn(e) => (Some(S::Withdrawn), &None, Some(&e.reason)),
            ExternalEvent::Unanswered(_) => (None, &None, None),
        };
        Ok(Self {
            stage,
            by: maybe_said(ctx, by.as_ref())?,
            words: maybe_said(ctx, words)?,
            origin: Origin(fact.origin),
        })
    }
}
