//! From what is asked of a template to what would come of it, judged by the rules themselves on a
//! copy of history.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use async_graphql::{Context, InputObject, Result};
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand, OpenIncident};
use varsko_domain::incident::template::commands::{StartTemplate, TemplateUseCommand};
use varsko_domain::incident::template::orders::{Terms as Asks, Use};
use varsko_domain::incident::template::rehearsal::Rehearsal;
use varsko_domain::organisation::templates::events::TemplateContent;
use varsko_domain::words as domain;
use varsko_domain::{
    Actor, Command, CommandId, IncidentId, ListId, Order, OrganisationId, PersonId, PreviewId,
    TemplateId, Text, Timestamp,
};
use varsko_picture::Language;
use varsko_picture::situation::headline;
use varsko_picture::templates::used;

use super::{IncidentTemplate, template};
use crate::schema::failure::{Mask, unknown_incident};
use crate::schema::history::History;
use crate::schema::lists;
use crate::schema::query::no_history;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::{Services, Sight};
use crate::schema::viewer::Viewer;
use crate::schema::words::Severity;

/// How a template shall be used: the same to look at it and to do it.
#[derive(Clone, InputObject)]
#[graphql(name = "TemplateTermsInput")]
pub(in crate::schema) struct Terms {
    /// Which template: one that comes with the product, or the organisation's own.
    template_id: Id<TemplateId>,
    /// For which organisation; your own when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// The incident to use it in; a new one is opened when left out.
    incident_id: Option<Id<IncidentId>>,
    /// What people call the new incident; the template's own title when left out. At most 300 bytes.
    title: Option<String>,
    /// Where the new incident is. At most 2 KiB.
    place: Option<String>,
    /// The worst plausible outcome of the new incident; the template's when left out.
    severity: Option<Severity>,
    /// The same in words: the answer to the template's question. At most 16 KiB.
    potential: Option<String>,
    /// An exercise (øvelse), for good. A running incident is what it is.
    #[graphql(default = false)]
    exercise: bool,
    /// When the new incident was detected, if not just now.
    occurred_at: Option<DateTime>,
    /// The language of a template that comes with the product; yours when left out.
    language: Option<lists::Language>,
    /// What every list tells people, in place of the template's texts. At most 2 KiB.
    notice: Option<String>,
    /// By what authority crisis leadership and staff are activated; they are not when left out.
    authority: Option<String>,
    /// Why a phase of the sequence is skipped, where parts need that.
    skipping: Option<String>,
    /// Keys of parts not to be started.
    #[graphql(default)]
    leave_out: Vec<String>,
    /// Lists and people chosen for parts, in place of those the template would take.
    #[graphql(default)]
    choices: Vec<TemplateChoiceInput>,
}

/// What is chosen for one part of a template.
#[derive(Clone, InputObject)]
pub(in crate::schema) struct TemplateChoiceInput {
    /// The part's key.
    part: String,
    /// The list it starts.
    list_id: Option<Id<ListId>>,
    /// Who fills its role.
    person_id: Option<Id<PersonId>>,
}

/// Everything that is asked of a template, with what it says.
#[derive(Clone)]
pub(in crate::schema) struct TemplateAsked {
    /// Who asks.
    actor: Actor,
    /// On whose behalf.
    pub(in crate::schema) organisation: OrganisationId,
    /// Where.
    pub(in crate::schema) incident: IncidentId,
    /// True when that is open already.
    pub(in crate::schema) opened: bool,
    /// The language of the template.
    pub(in crate::schema) language: Language,
    /// The template.
    pub(in crate::schema) template: IncidentTemplate,
    /// What the incident is called.
    pub(in crate::schema) title: String,
    /// The order that opens the incident; none for one that runs.
    pub(in crate::schema) opening: Option<Order>,
    terms: Asks,
}

impl TemplateAsked {
    /// What the viewer asks, under this id; `None` when the organisation has no such template. What
    /// was begun with goes on as it was when it was `seen`, whatever was published since.
    pub(in crate::schema) fn of(
        ctx: &Context<'_>,
        id: CommandId,
        terms: &Terms,
        seen: Option<PreviewId>,
    ) -> Result<Option<(Self, Option<Sight>)>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let organisation = terms.organisation_id.map(|id| id.0);
        let organisation = organisation.unwrap_or(viewer.actor.organisation);
        let language = terms
            .language
            .map_or_else(|| of(viewer.language), Into::into);
        let incident = terms.incident_id.map_or(IncidentId::from(id), |id| id.0);
        let sight = services.sight(viewer, incident);
        if terms.incident_id.is_some() && sight.is_none() {
            return Err(unknown_incident(viewer));
        }
        let begun = sight.as_ref().zip(seen);
        let begun = begun.and_then(|(sight, seen)| begun_with(sight, seen));
        let found = template(ctx, organisation, language, terms.template_id.0, begun)?;
        let Some(found) = found else {
            return Ok(None);
        };
        let mut asked = Self {
            actor: viewer.actor,
            organisation,
            incident,
            opened: sight.is_some(),
            language: Language::from(language),
            template: found,
            title: String::new(),
            opening: None,
            terms: terms.asks(),
        };
        match (&sight, terms.incident_id) {
            (Some(sight), Some(_)) => {
                let title = headline(&sight.picture, &sight.lens()).title;
                asked.title =
                    title.map_or_else(String::new, |title| viewer.language.text(&title).to_owned());
            }
            (Some(_) | None, _) => {
                let own = asked.template.content.title.as_str().unwrap_or_default();
                asked.title = terms.title.clone().unwrap_or_else(|| own.to_owned());
                asked.opening = Some(asked.open(CommandId(incident.0), terms));
            }
        }
        Ok(Some((asked, sight)))
    }

    /// The template in use, its times counted from here.
    pub(in crate::schema) fn used(&self, from: Timestamp) -> Use<'_> {
        Use {
            actor: self.actor,
            organisation: self.organisation,
            incident: self.incident,
            template: self.template.id,
            version: self.template.version,
            content: &self.template.content,
            title: &self.title,
            from,
            terms: &self.terms,
        }
    }

    /// What the template says.
    pub(in crate::schema) fn content(&self) -> &TemplateContent {
        &self.template.content
    }

    /// What of the terms a preview must show beside the parts, for an incident that is to be opened.
    pub(in crate::schema) fn newly(&self) -> Option<String> {
        let opening = self.opening.as_ref()?;
        let said = serde_json::to_string(&(&opening.command, opening.occurred_at));
        Some(said.expect("a command can be written as JSON: that is how it is told from others"))
    }

    /// True when people must be told that it is an exercise.
    pub(in crate::schema) fn is_exercise(&self, sight: Option<&Sight>) -> bool {
        let opens = self.opening.as_ref().map(|opening| &opening.command);
        let new = matches!(opens, Some(Command::OpenIncident(open)) if open.exercise);
        sight.map_or(new, |sight| sight.picture.exercise)
    }

    /// The order that notes that the template is used. `id` is the caller's command: it stands for
    /// the opening itself where there is one.
    pub(in crate::schema) fn start(&self, id: CommandId, preview: PreviewId) -> Order {
        let id = match self.opening {
            Some(_) => derived(id, "template"),
            None => id,
        };
        let start = StartTemplate {
            template: self.template.id,
            version: self.template.version,
            shipped: self.template.own.is_none(),
            name: self.content().name.clone(),
            preview,
            left_out: self.terms.left_out.iter().cloned().collect(),
        };
        let command = IncidentCommand::Template(TemplateUseCommand::Start(start));
        self.used(Timestamp::default()).order(id, command)
    }

    fn open(&self, id: CommandId, terms: &Terms) -> Order {
        let content = self.content();
        let severity = terms.severity.map_or(content.severity, Into::into);
        let open = OpenIncident {
            title: self.title.as_str().into(),
            kind: Some(content.kind.clone()),
            severity,
            potential: terms.potential.clone().map(Text::from),
            place: terms.place.clone().map(Text::from),
            exercise: terms.exercise,
            participants: Vec::new(),
        };
        Order {
            id,
            actor: self.actor,
            organisation: Some(self.organisation),
            occurred_at: terms.occurred_at.map(Into::into),
            noted_at: None,
            scope: None,
            skipping: None,
            command: Command::OpenIncident(open),
        }
    }
}

impl Terms {
    fn asks(&self) -> Asks {
        let choices = || self.choices.iter();
        let lists: BTreeMap<_, _> = choices()
            .filter_map(|choice| Some((choice.part.clone(), choice.list_id?.0)))
            .collect();
        let people: BTreeMap<_, _> = choices()
            .filter_map(|choice| Some((choice.part.clone(), choice.person_id?.0)))
            .collect();
        let text = |said: &Option<String>| said.clone().map(Text::from);
        Asks {
            notice: text(&self.notice),
            authority: text(&self.authority),
            skipping: text(&self.skipping),
            left_out: self.leave_out.iter().cloned().collect::<BTreeSet<_>>(),
            lists,
            people,
        }
    }
}

/// The version of the template that was begun with on this preview, if one was.
fn begun_with(sight: &Sight, seen: PreviewId) -> Option<u32> {
    let mut all = used(&sight.picture, &sight.lens()).into_iter();
    let begun = all.find(|used| used.started.said.preview == seen)?;
    Some(begun.started.said.version)
}

/// The name of a further step of a command, for ever the same.
pub(in crate::schema) fn derived(id: CommandId, step: &str) -> CommandId {
    CommandId(Uuid::new_v5(&id.0, step.as_bytes()))
}

/// The same language, as the domain names it.
fn of(language: Language) -> domain::Language {
    match language {
        Language::Bokmal => domain::Language::Bokmal,
        Language::Nynorsk => domain::Language::Nynorsk,
        Language::English => domain::Language::English,
    }
}

/// Lets `work` try things on a copy of history: all of an incident's when there is one to be seen.
/// Takes a turn at reading it, as everything does that reads whole logs.
pub(in crate::schema) async fn rehearse<T: Send + 'static>(
    ctx: &Context<'_>,
    sight: Option<&Sight>,
    work: impl FnOnce(Rehearsal, Timestamp) -> T + Send + 'static,
) -> Result<T> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let directory = services.engine.directory();
    let now = services.clock.now();
    let Some(sight) = sight else {
        let nothing = std::iter::empty();
        return Ok(work(
            Rehearsal::of(directory.standing.clone(), nothing, now),
            now,
        ));
    };
    let mask = Mask::of(ctx);
    let told = |reason| no_history(&mask, viewer, &reason);
    let history = History::read(services, viewer, sight).await.map_err(told)?;
    let folded = history.fold(move |lines| {
        let lines = lines.iter().map(Arc::as_ref);
        work(Rehearsal::of(directory.standing.clone(), lines, now), now)
    });
    let told = |reason| no_history(&mask, viewer, &reason);
    folded.await.map_err(told)
}
