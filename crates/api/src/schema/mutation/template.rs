//! Scenario templates: an organisation's own, and opening an incident from one.
//!
//! What a template starts are orders like any other, put one after the other. Each is named after
//! the incident and the part, so that sending the same again after a stop half-way, or someone using
//! the template again who may do more, starts nothing twice.

use async_graphql::{Context, InputObject, Object, Result};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::template::commands::{AccountForTemplate, TemplateUseCommand};
use varsko_domain::incident::template::events::LeftPart;
use varsko_domain::incident::template::rehearsal::{Outcome, preview};
use varsko_domain::organisation::templates::commands::{
    PublishTemplate, TemplateCommand, WithdrawTemplate,
};
use varsko_domain::organisation::templates::events::TemplatePart;
use varsko_domain::{
    Actor, Command, CommandId, Order, OrganisationId, PreviewId, Refusal as Rule, TemplateId,
    Thing, Timestamp,
};
use varsko_engine::{Engine, Rejection};

use super::denied::Denied;
use super::order::{Ask, Meaning as _, mutations, plain_order};
use crate::schema::failure::told;
use crate::schema::outcome::Refusal;
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::template::{
    PartOutcome, TemplateAsked, TemplateContent, TemplateOpening, TemplatePartOutcome, Terms,
    derived, rehearse,
};
use crate::schema::viewer::Viewer;

mutations! {
    /// An organisation's own scenario templates.
    Templates {
        /// Publish a scenario template of the organisation's, or the next version of one. Without
        /// `templateId` the receipt's `id` is the id of a new template.
        publish_template(PublishTemplateInput);
        /// Take a scenario template of the organisation's out of use. What was opened from it goes on.
        withdraw_template(WithdrawTemplateInput);
    }
}

/// Opening from a template.
#[derive(Default)]
pub(super) struct Opening;

#[Object]
impl Opening {
    /// Open an incident from a scenario template, or use it in one that runs, as previewed: lists are
    /// started, roles filled, cards begun with, tasks given, texts drafted. Each part is judged for
    /// itself and answered for; what is not started is told, here and in the log. Used again in the
    /// same incident, it starts what was not started.
    async fn open_from_template(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: OpenFromTemplateInput,
    ) -> Result<TemplateOpening> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let (id, seen) = (input.command_id.0, input.preview_id.0);
        let none = |refusal| {
            Ok(TemplateOpening {
                incident_id: None,
                refusal: Some(refusal),
                parts: Vec::new(),
            })
        };
        let refused = |rejection: &Rejection| none(Refusal::of(rejection, viewer.language));
        let Some((asked, sight)) = TemplateAsked::of(ctx, id, &input.terms, Some(seen))? else {
            let what = Thing::Template;
            return refused(&Rejection::Refused(Rule::Unknown { what }));
        };
        let tried = asked.clone();
        let judged = rehearse(ctx, sight.as_ref(), move |stage, now| {
            as_seen(stage, &tried, id, seen, now)
        });
        match judged.await? {
            Err(Unlike::Refused(rule)) => return refused(&Rejection::Refused(rule)),
            Err(Unlike::Seen) => return none(changed(viewer)),
            Ok(()) => {}
        }
        if let Some(opening) = &asked.opening
            && let Err(rejection) = services.engine.submit(opening.clone()).await
        {
            return refused(&rejection);
        }
        let started = services.engine.submit(asked.start(id, seen)).await;
        let from = match started {
            Ok(receipt) => receipt.recorded_at,
            Err(rejection) => return refused(&rejection),
        };
        let parts = carry_out(ctx, &asked, id, from).await?;
        Ok(TemplateOpening {
            incident_id: Some(Id(asked.incident)),
            refusal: None,
            parts,
        })
    }
}

/// Why a template is not used as it was previewed.
enum Unlike {
    /// A rule stands against using it at all.
    Refused(Rule),
    /// It would not do what was seen.
    Seen,
}

/// Refuses unless what would happen is what was seen. A command whose start stands in the log was
/// looked at then, and goes on.
fn as_seen(
    mut stage: varsko_domain::incident::template::rehearsal::Rehearsal,
    asked: &TemplateAsked,
    id: CommandId,
    seen: PreviewId,
    now: Timestamp,
) -> Result<(), Unlike> {
    let start = asked.start(id, seen);
    if stage.is_done(start.id) {
        return Ok(());
    }
    if let Some(opening) = asked.opening.as_ref().filter(|o| !stage.is_done(o.id)) {
        stage.put(opening).map_err(Unlike::Refused)?;
    }
    let used = asked.used(now);
    let parts = stage.run(&used);
    stage.put(&start).map_err(Unlike::Refused)?;
    match preview(&used, asked.newly().as_deref(), &parts) == seen {
        true => Ok(()),
        false => Err(Unlike::Seen),
    }
}

fn changed(viewer: &Viewer) -> Refusal {
    let sentence = told(
        viewer,
        [
            "malen ville ikke lenger gjøre det forhåndsvisningen viste: malen, en liste, personene eller hendelsen er endret; se på forhåndsvisningen igjen, og send id-en til den",
            "malen ville ikkje lenger gjere det førehandsvisinga viste: malen, ei liste, personane eller hendinga er endra; sjå på førehandsvisinga igjen, og send id-en til henne",
            "using the template would no longer do what was previewed: the template, a list, its people or what stands in the incident has changed; look at the preview again and send its id",
        ],
    );
    Refusal::said(Rule::PreviewChanged.code(), sentence)
}

/// Puts the orders of every part, and notes in the log what came of them.
async fn carry_out(
    ctx: &Context<'_>,
    asked: &TemplateAsked,
    id: CommandId,
    from: Timestamp,
) -> Result<Vec<TemplatePartOutcome>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let sight = services.sight(viewer, asked.incident);
    let mut asked = asked.clone();
    asked.opened = true;
    let asked = &asked;
    let tried = asked.clone();
    let judged = rehearse(ctx, sight.as_ref(), move |mut stage, _| {
        stage.run(&tried.used(from))
    });
    let judged = judged.await?;
    let exercise = asked.is_exercise(sight.as_ref());
    let mut parts = Vec::with_capacity(judged.len());
    for (part, mut rehearsed) in asked.content().parts.iter().zip(judged) {
        let orders = std::mem::take(&mut rehearsed.orders);
        let ended = match rehearsed.outcome {
            Outcome::Starts => put(&services.engine, orders).await,
            _ => Ended::AsRehearsed,
        };
        let mut told = TemplatePartOutcome::rehearsed(ctx, asked, part, &rehearsed, exercise)?;
        match ended {
            Ended::AsRehearsed => {}
            Ended::Before => told.outcome = PartOutcome::AlreadyStarted,
            Ended::Refused(rejection) => told.refuse(&rejection, viewer.language),
        }
        parts.push(told.carried_out());
    }
    let account = account(asked, id, &parts);
    // Sent again, the first account stands: it says what this command came to.
    if let Err(rejection) = services.engine.submit(account).await
        && !matches!(rejection, Rejection::DifferentBody)
    {
        tracing::warn!(
            code = rejection.code(),
            "a template's account was not recorded"
        );
    }
    Ok(parts)
}

/// How putting the orders of a part ended.
enum Ended {
    AsRehearsed,
    Before,
    Refused(Rejection),
}

async fn put(engine: &Engine, orders: Vec<Order>) -> Ended {
    let mut before = false;
    for order in orders {
        match engine.submit(order).await {
            Ok(_) => before = false,
            // The order stands, as someone else put it: its id is made for this part alone.
            Err(Rejection::DifferentBody) => before = true,
            Err(rejection) => return Ended::Refused(rejection),
        }
    }
    match before {
        true => Ended::Before,
        false => Ended::AsRehearsed,
    }
}

/// The order that notes what came of it.
fn account(asked: &TemplateAsked, id: CommandId, parts: &[TemplatePartOutcome]) -> Order {
    let started = parts.iter().filter(|part| part.stands()).count();
    let left = |(part, told): (&TemplatePart, &TemplatePartOutcome)| {
        let why = told.why.as_deref()?;
        Some(LeftPart {
            key: part.key.clone(),
            kind: part.what.kind(),
            called: told.called.as_str().into(),
            why: why.into(),
        })
    };
    let told = asked.content().parts.iter().zip(parts);
    let account = AccountForTemplate {
        template: asked.used(Timestamp::default()).template,
        name: asked.content().name.clone(),
        started: u32::try_from(started).unwrap_or(u32::MAX),
        left: told.filter_map(left).collect(),
    };
    let command = IncidentCommand::Template(TemplateUseCommand::Account(account));
    let used = asked.used(Timestamp::default());
    used.order(derived(id, "template account"), command)
}

/// An incident to open from a template, or a template to use in one that runs.
#[derive(InputObject)]
pub(super) struct OpenFromTemplateInput {
    /// Your own id for this command: a UUID that you make. It becomes the id of a new incident. Sent
    /// again with the same content it starts nothing twice and goes on where it broke off.
    command_id: Id<CommandId>,
    /// The preview that was looked at.
    preview_id: Id<PreviewId>,
    /// How the template is used, as it was previewed.
    terms: Terms,
}

/// A template to publish.
#[derive(InputObject)]
pub(super) struct PublishTemplateInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// The template that gets a new version; a new one when left out.
    template_id: Option<Id<TemplateId>>,
    /// What it says, the whole of it.
    content: TemplateContent,
}

impl Ask for PublishTemplateInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let organisation = self.organisation_id.map_or(actor.organisation, |id| id.0);
        let content = self
            .content
            .meant()
            .map_err(|key| Denied::NotOnePart { key })?;
        let template = self.template_id.meaning();
        let publish = TemplateCommand::Publish(PublishTemplate { template, content });
        let command = Command::Template(organisation, publish);
        Ok(plain_order(self.command_id, actor, command))
    }
}

/// A template to take out of use.
#[derive(InputObject)]
pub(super) struct WithdrawTemplateInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which.
    template_id: Id<TemplateId>,
    /// Why. At most 2 KiB.
    reason: String,
}

impl Ask for WithdrawTemplateInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let organisation = self.organisation_id.map_or(actor.organisation, |id| id.0);
        let withdraw = TemplateCommand::Withdraw(WithdrawTemplate {
            template: self.template_id.0,
            reason: self.reason.meaning(),
        });
        let command = Command::Template(organisation, withdraw);
        Ok(plain_order(self.command_id, actor, command))
    }
}
