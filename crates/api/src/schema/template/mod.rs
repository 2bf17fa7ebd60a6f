//! Scenario templates: what they say, what using one would do, and what it did.

mod content;
mod rehearsing;

pub(super) use content::TemplateContent;
pub(super) use rehearsing::{TemplateAsked, Terms, derived, rehearse};

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use varsko_domain::incident::template::rehearsal::{Outcome, Rehearsed};
use varsko_domain::organisation::templates::events as t;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{CommandId, IncidentId, OrganisationId, PreviewId, TemplateId};
use varsko_engine::Rejection;
use varsko_picture::Language;
use varsko_picture::outbox::marked;
use varsko_picture::preview::Preview;
use varsko_picture::templates::TemplateUse as Used;
use varsko_scenarios as scenarios;

use super::directory::{Origin, Person, maybe_said, said};
use super::lists::NotificationPreview;
use super::outcome::Refusal;
use super::scalars::Id;
use super::services::Services;
use super::viewer::Viewer;
use super::words::PartKind;
use content::TemplatePart;

/// A scenario template: what an incident of one kind starts with.
#[derive(Clone, Description)]
pub(super) struct IncidentTemplate {
    id: TemplateId,
    version: u32,
    /// Present for an organisation's own: where its newest version was published, and why it was
    /// withdrawn.
    own: Option<(varsko_picture::Origin, Option<String>)>,
    content: t::TemplateContent,
}

#[Object(use_type_description)]
impl IncidentTemplate {
    /// Its id.
    async fn id(&self) -> Id<TemplateId> {
        Id(self.id)
    }

    /// Number of its newest version, from 1.
    async fn version(&self) -> u32 {
        self.version
    }

    /// True for one that comes with the product; else it is the organisation's own.
    async fn shipped(&self) -> bool {
        self.own.is_none()
    }

    /// What it says: of one that comes with the product in the language asked for, of the
    /// organisation's own as it was written. It can be changed and published as one's own.
    async fn content(&self, ctx: &Context<'_>) -> Result<TemplateContent> {
        let language = Viewer::of(ctx)?.language;
        Ok(TemplateContent::of(&self.content, language))
    }

    /// When its newest version was published, and by whom; null for one that comes with the product.
    async fn published(&self) -> Option<Origin> {
        self.own.as_ref().map(|(published, _)| Origin(*published))
    }

    /// Why it was taken out of use; null while it can be used.
    async fn withdrawn(&self) -> Option<&str> {
        let (_, withdrawn) = self.own.as_ref()?;
        withdrawn.as_deref()
    }
}

/// The templates an organisation can use: its own by name, then those that come with the product.
/// None of its own to those who may not read its action cards.
pub(super) fn templates(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    language: varsko_domain::words::Language,
    withdrawn: bool,
) -> Result<Vec<IncidentTemplate>> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    let nobody = Default::default();
    let relation = Relation::of(&viewer.actor, organisation, &nobody, &directory.standing);
    let mut all = Vec::new();
    if may(viewer.actor.role, Operation::ReadCards, relation) {
        for (id, file) in directory.templates.of(organisation) {
            let shown = withdrawn || file.withdrawn.is_none();
            if let Some(newest) = file.newest().filter(|_| shown) {
                let why = maybe_said(ctx, file.withdrawn.as_ref().map(|(_, why)| why))?;
                all.push(IncidentTemplate {
                    id,
                    version: newest.said.version,
                    own: Some((newest.origin, why)),
                    content: newest.said.content.clone(),
                });
            }
        }
    }
    all.sort_by(|one, other| one.content.name.cmp(&other.content.name));
    all.extend(
        scenarios::shipped()
            .iter()
            .map(|template| IncidentTemplate {
                id: template.id,
                version: template.version,
                own: None,
                content: template.says(language).clone(),
            }),
    );
    Ok(all)
}

/// One of them: its newest version, if it can be used, or the one that a use of it began with.
pub(super) fn template(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    language: varsko_domain::words::Language,
    id: TemplateId,
    pinned: Option<u32>,
) -> Result<Option<IncidentTemplate>> {
    let mut all = templates(ctx, organisation, language, pinned.is_some())?.into_iter();
    let Some(mut found) = all.find(|template| template.id == id) else {
        return Ok(None);
    };
    let directory = Services::of(ctx)?.engine.directory();
    let file = directory.templates.get(organisation, id);
    let version = file
        .zip(pinned)
        .and_then(|(file, number)| file.version(number));
    if let Some(version) = version.filter(|_| found.own.is_some()) {
        found.version = version.said.version;
        found.content = version.said.content.clone();
    }
    Ok(Some(found))
}

/// What becomes of a part of a template.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartOutcome {
    /// It is started; in a preview: it would be.
    Started,
    /// It was started before.
    AlreadyStarted,
    /// Whoever uses the template leaves it out.
    LeftOut,
    /// Something that it needs is not there.
    NotPossible,
    /// A rule stands against it, as the refusal says.
    Refused,
}

/// What becomes of one part of a template, or what would.
#[derive(SimpleObject)]
pub(super) struct TemplatePartOutcome {
    /// Its name within the template.
    key: String,
    /// What it starts.
    kind: PartKind,
    /// What it is called.
    pub(super) called: String,
    /// What becomes of it.
    pub(super) outcome: PartOutcome,
    /// Why it is not started, in one sentence; null when it is.
    pub(super) why: Option<String>,
    /// The rule that stands against it.
    refusal: Option<Refusal>,
    /// Who fills the role, for a role that is filled.
    person: Option<Person>,
    /// The id of what it creates: of the notification, the task and so on. Null in a preview of an
    /// incident that is not open.
    id: Option<Id<CommandId>>,
    /// Whom a list would call, by what and with which text; null once it is started.
    notification: Option<NotificationPreview>,
    /// What the part says.
    part: TemplatePart,
}

impl TemplatePartOutcome {
    /// What a rehearsal showed of a part.
    pub(super) fn rehearsed(
        ctx: &Context<'_>,
        asked: &TemplateAsked,
        part: &t::TemplatePart,
        rehearsed: &Rehearsed,
        exercise: bool,
    ) -> Result<Self> {
        let viewer = Viewer::of(ctx)?;
        let directory = Services::of(ctx)?.engine.directory();
        let language = viewer.language;
        let role_name = |role: &str| {
            let name = directory.role_name(asked.organisation, role);
            name.to_owned()
        };
        let mut shown = Self {
            key: part.key.clone(),
            kind: part.what.kind().into(),
            called: called(&part.what, asked.language, role_name),
            outcome: PartOutcome::Started,
            why: None,
            refusal: None,
            person: rehearsed.person.map(Person),
            id: asked
                .opened
                .then(|| Id(asked.used(Default::default()).id(part))),
            notification: rehearsed.call.as_ref().map(|call| {
                let text = call.text.as_str().unwrap_or_default();
                let speaks = Language::from(call.plan.run.language);
                NotificationPreview::of_list(Preview {
                    name: call.plan.named(text, None),
                    text: marked(text, speaks, exercise, false),
                    plan: call.plan.clone(),
                })
            }),
            part: TemplatePart::of(part, language),
        };
        match &rehearsed.outcome {
            Outcome::Starts => {}
            Outcome::Already => shown.outcome = PartOutcome::AlreadyStarted,
            Outcome::LeftOut => {
                shown.outcome = PartOutcome::LeftOut;
                shown.why = Some(language.left_out().to_owned());
            }
            Outcome::Lacking(lacking) => {
                shown.outcome = PartOutcome::NotPossible;
                shown.why = Some(language.lacking(lacking, role_name));
            }
            Outcome::Refused(refusal) => {
                shown.refuse(&Rejection::Refused(refusal.clone()), language);
            }
        }
        Ok(shown)
    }

    /// The part was refused after all.
    pub(super) fn refuse(&mut self, rejection: &Rejection, language: Language) {
        let refusal = Refusal::of(rejection, language);
        self.outcome = PartOutcome::Refused;
        self.why = Some(refusal.message.clone());
        self.refusal = Some(refusal);
    }

    /// The same once what it calls for is done.
    pub(super) fn carried_out(mut self) -> Self {
        self.notification = None;
        self
    }

    /// True when it stands, now or since before.
    pub(super) fn stands(&self) -> bool {
        matches!(
            self.outcome,
            PartOutcome::Started | PartOutcome::AlreadyStarted
        )
    }
}

/// What a part is called, in the language of the template.
fn called(
    what: &t::PartContent,
    language: Language,
    role_name: impl FnOnce(&str) -> String,
) -> String {
    if let Some(called) = what.called() {
        return language.text(&called).to_owned();
    }
    match what {
        t::PartContent::Body(part) => language.body(part.body).to_owned(),
        t::PartContent::Role(part) => role_name(&part.role),
        t::PartContent::Meeting(part) => language.meeting_kind(part.kind).to_owned(),
        other => language.part_kind(other.kind()).to_owned(),
    }
}

/// What using a template would do: what is started, who is told by what and with which text, and what
/// is not started and why. Nothing has happened.
#[derive(SimpleObject)]
pub(super) struct TemplatePreview {
    /// Its name, which using the template must hand back: another as soon as anything shown here is
    /// another.
    pub(super) id: Id<PreviewId>,
    /// The template.
    pub(super) template: IncidentTemplate,
    /// What the incident is called, or would be.
    pub(super) title: String,
    /// Why nothing at all would happen; null when something would.
    pub(super) refusal: Option<Refusal>,
    /// How many people would be told at once, over all lists.
    pub(super) told_at_once: usize,
    /// Every part, in the order they are started; at most 100.
    pub(super) parts: Vec<TemplatePartOutcome>,
}

/// What became of a template that was used.
#[derive(SimpleObject)]
pub(super) struct TemplateOpening {
    /// The incident; null when nothing happened.
    pub(super) incident_id: Option<Id<IncidentId>>,
    /// Why nothing at all happened; null when something did. When only the answer got lost, or the
    /// server stopped half-way, send the same command again: what is done stays as it is.
    pub(super) refusal: Option<Refusal>,
    /// Every part, in the order they are started; at most 100.
    pub(super) parts: Vec<TemplatePartOutcome>,
}

/// A template used in an incident.
#[derive(Description)]
pub(super) struct TemplateUse(pub(super) Used);

#[Object(use_type_description)]
impl TemplateUse {
    /// Which template.
    async fn template_id(&self) -> Id<TemplateId> {
        Id(self.0.started.said.template)
    }

    /// Its version.
    async fn version(&self) -> u32 {
        self.0.started.said.version
    }

    /// What it was called.
    async fn name(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.started.said.name)
    }

    /// Where it was started.
    async fn started(&self) -> Origin {
        Origin(self.0.started.origin)
    }

    /// Where it was said what came of it; null while it is under way, or when that broke off.
    async fn accounted(&self) -> Option<Origin> {
        self.0.accounted.as_ref().map(|fact| Origin(fact.origin))
    }

    /// How many of its parts stood then.
    async fn parts_started(&self) -> Option<u32> {
        self.0.accounted.as_ref().map(|fact| fact.said.started)
    }

    /// The parts that did not, and why; at most 100. Whoever may do more than who used the template
    /// can use it again here: what is started stays as it is.
    async fn left(&self, ctx: &Context<'_>) -> Result<Vec<LeftPart>> {
        let accounted = self.0.accounted.iter();
        let left = accounted.flat_map(|fact| &fact.said.left);
        left.map(|part| {
            Ok(LeftPart {
                key: part.key.clone(),
                kind: part.kind.into(),
                called: said(ctx, &part.called)?,
                why: said(ctx, &part.why)?,
            })
        })
        .collect()
    }
}

/// A part of a template that was not started.
#[derive(SimpleObject)]
pub(super) struct LeftPart {
    /// Its name within the template.
    key: String,
    /// What it would have started.
    kind: PartKind,
    /// What it is called.
    called: String,
    /// Why it was not started.
    why: String,
}
