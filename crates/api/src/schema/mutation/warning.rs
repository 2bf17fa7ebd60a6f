//! Warnings: taken in by hand, answered, and what they set going.

use async_graphql::{Context, InputObject, Object, Result, SimpleObject};
use uuid::Uuid;
use varsko_domain::incident::commands::{AttachWarning, IncidentCommand, OpenIncident};
use varsko_domain::limits::{SHORT_BYTES_MAX, TITLE_BYTES_MAX};
use varsko_domain::organisation::warnings::commands::{
    AcknowledgeWarning, SetAsideWarning, SetWarningOrders, WarningCommand,
};
use varsko_domain::organisation::warnings::{Place, StandingOrders};
use varsko_domain::{
    Command, CommandId, IncidentId, ListId, Order, OrganisationId, Text, WarningId,
};
use varsko_feeds::Tongue;
use varsko_picture::IncidentPicture;
use varsko_picture::Language;

use super::order::{AboutIncident, Meaning as _, plain_order, submit};
use crate::schema::directory::Organisation;
use crate::schema::outcome::{CommandResult, Refusal};
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::warning::{Warning, readable};
use crate::schema::words::{Severity, WarningLevel};
use crate::warnings;

/// Warnings.
#[derive(Default)]
pub(super) struct Warnings;

#[Object]
impl Warnings {
    /// Say that a warning (farevarsel) was read and understood.
    async fn acknowledge_warning(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: AcknowledgeWarningInput,
    ) -> Result<CommandResult> {
        let warning = input.warning_id.0;
        let note = input.note.meaning();
        let command = WarningCommand::Acknowledge(AcknowledgeWarning { warning, note });
        answer(ctx, input.command_id, warning, command).await
    }

    /// Judge that a warning asks nothing of the organisation.
    async fn set_aside_warning(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: SetAsideWarningInput,
    ) -> Result<CommandResult> {
        let warning = input.warning_id.0;
        let reason = input.reason.meaning();
        let command = WarningCommand::SetAside(SetAsideWarning { warning, reason });
        answer(ctx, input.command_id, warning, command).await
    }

    /// Note in an incident's log that it is about a warning.
    async fn attach_warning(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: AttachWarningInput,
    ) -> Result<CommandResult> {
        let viewer = Viewer::of(ctx)?;
        let known = find(ctx, input.warning_id.0)?;
        let attach = attach(input.warning_id.0, known.as_ref());
        let mut order = input.about.order(viewer.actor, attach);
        order.organisation = order.organisation.or(known.map(|known| known.organisation));
        submit(ctx, Ok(order)).await
    }

    /// Open an incident about a warning, note it there, and acknowledge it. The receipt's `id` is the
    /// id of the incident. One that is an exercise opens an exercise.
    async fn open_incident_from_warning(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: OpenIncidentFromWarningInput,
    ) -> Result<CommandResult> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let (id, warning) = (input.command_id.0, input.warning_id.0);
        let known = find(ctx, warning)?;
        let words = match services.engine.picture(IncidentId::from(id)) {
            Some(picture) => OpeningWords::said(&picture),
            None => known.as_ref().map(OpeningWords::of),
        };
        let words = words.unwrap_or_default();
        let organisation = words.organisation;
        let next = |id, command| Order {
            organisation,
            ..plain_order(id, viewer.actor, command)
        };
        let open = Command::OpenIncident(input.opening(words));
        let opened = submit(ctx, Ok(next(input.command_id, open))).await?;
        if let CommandResult::Refusal(_) = opened {
            return Ok(opened);
        }
        let attach = Command::Incident(IncidentId::from(id), attach(warning, known.as_ref()));
        let attached = submit(ctx, Ok(next(derived(id, "attach"), attach))).await?;
        if let CommandResult::Refusal(_) = attached {
            return Ok(attached);
        }
        let acknowledge = WarningCommand::Acknowledge(AcknowledgeWarning {
            warning,
            note: None,
        });
        let organisation = organisation.unwrap_or(viewer.actor.organisation);
        let acknowledge = Command::Warning(organisation, acknowledge);
        let acknowledge = next(derived(id, "acknowledge"), acknowledge);
        match submit(ctx, Ok(acknowledge)).await? {
            CommandResult::Receipt(_) => Ok(opened),
            refused @ CommandResult::Refusal(_) => Ok(refused),
        }
    }

    /// Decide what warnings set going by themselves: the whole of it anew.
    async fn set_warning_orders(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: SetWarningOrdersInput,
    ) -> Result<CommandResult> {
        let actor = Viewer::of(ctx)?.actor;
        let organisation = input.organisation_id.map_or(actor.organisation, |id| id.0);
        let orders = StandingOrders {
            ask_from: input.ask_from.into(),
            open_from: input.open_from.map(Into::into),
            list: input.list_id.meaning(),
            place: place(input.latitude, input.longitude),
        };
        let command = WarningCommand::SetOrders(SetWarningOrders { orders });
        let command = Command::Warning(organisation, command);
        submit(ctx, Ok(plain_order(input.command_id, actor, command))).await
    }

    /// Take a message in by hand: CAP 1.2 or MetAlerts. It goes to every organisation it concerns
    /// that you may act for; one that is known already changes nothing.
    async fn take_warning(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: TakeWarningInput,
    ) -> Result<TakenWarning> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let read = match varsko_feeds::read(input.message.as_bytes()) {
            Ok(read) => read,
            Err(trouble) => {
                return Ok(TakenWarning {
                    trouble: Some(trouble.told(match viewer.language {
                        Language::Bokmal => Tongue::Bokmal,
                        Language::Nynorsk => Tongue::Nynorsk,
                        Language::English => Tongue::English,
                    })),
                    organisations: Vec::new(),
                });
            }
        };
        let mut organisations = Vec::new();
        for warning in &read {
            for brought in warnings::bring(&services.engine, warning, |_| viewer.actor).await {
                let refusal = brought.taken.as_ref().err();
                organisations.push(TakenFor {
                    organisation: Organisation(brought.organisation),
                    identifier: brought.identifier,
                    new: matches!(brought.taken, Ok(true)),
                    refusal: refusal.map(|refusal| Refusal::of(refusal, viewer.language)),
                });
            }
        }
        let trouble = None;
        Ok(TakenWarning {
            trouble,
            organisations,
        })
    }
}

/// What became of a message taken in by hand.
#[derive(SimpleObject)]
pub(super) struct TakenWarning {
    /// What is wrong with the message, in one sentence in the viewer's language; then nothing of it
    /// was taken.
    trouble: Option<String>,
    /// The organisations it concerns, and what became of it there.
    organisations: Vec<TakenFor>,
}

/// What became of a message in one organisation.
#[derive(SimpleObject)]
pub(super) struct TakenFor {
    /// Which.
    organisation: Organisation,
    /// The message, by its sender's name for it.
    identifier: String,
    /// True when it told something new.
    new: bool,
    /// Why it was not taken.
    refusal: Option<Refusal>,
}

/// The warning with this id, if the viewer may read it.
fn find(ctx: &Context<'_>, id: WarningId) -> Result<Option<Warning>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let all = readable(services, viewer, None, true).into_iter();
    Ok(all.into_iter().find(|warning| warning.id == id))
}

/// An answer to a warning, on behalf of whom it concerns.
async fn answer(
    ctx: &Context<'_>,
    id: Id<CommandId>,
    warning: WarningId,
    command: WarningCommand,
) -> Result<CommandResult> {
    let actor = Viewer::of(ctx)?.actor;
    let known = find(ctx, warning)?;
    let organisation = known.map_or(actor.organisation, |known| known.organisation);
    let command = Command::Warning(organisation, command);
    submit(ctx, Ok(plain_order(id, actor, command))).await
}

fn attach(warning: WarningId, known: Option<&Warning>) -> IncidentCommand {
    let headline = known.and_then(|known| known.file.message.headline.clone());
    IncidentCommand::AttachWarning(AttachWarning { warning, headline })
}

/// The words an incident is opened with that its warning gives. Once it is open they are what was
/// said then: asked again, the same command says the same, whatever the sender has said since.
#[derive(Default)]
struct OpeningWords {
    organisation: Option<OrganisationId>,
    title: Option<Text>,
    place: Option<Text>,
    exercise: bool,
}

impl OpeningWords {
    /// What the warning says now.
    fn of(known: &Warning) -> Self {
        let message = &known.file.message;
        let at_most = |text: &Option<Text>, bytes_max| {
            let text = text.as_ref();
            text.map(|text| warnings::beginning(text, bytes_max))
        };
        Self {
            organisation: Some(known.organisation),
            title: at_most(&message.headline, TITLE_BYTES_MAX),
            place: at_most(&message.area, SHORT_BYTES_MAX),
            exercise: message.exercise,
        }
    }

    /// What was said when the incident was opened; `None` where that is not known.
    fn said(picture: &IncidentPicture) -> Option<Self> {
        let opened = &picture.header.opened.as_ref()?.said;
        Some(Self {
            organisation: Some(opened.lead),
            title: Some(opened.title.clone()),
            place: opened.place.clone(),
            exercise: opened.exercise,
        })
    }
}

impl OpenIncidentFromWarningInput {
    fn opening(&self, words: OpeningWords) -> OpenIncident {
        let title = self.title.clone().map(Text::from).or(words.title);
        OpenIncident {
            title: title.unwrap_or_else(|| Text::from("")),
            kind: self.kind.clone(),
            severity: self.severity.meaning(),
            potential: None,
            place: words.place,
            exercise: words.exercise,
            participants: Vec::new(),
        }
    }
}

/// The name of a further step of a command, for ever the same.
fn derived(id: CommandId, step: &str) -> Id<CommandId> {
    Id(CommandId(Uuid::new_v5(&id.0, step.as_bytes())))
}

fn place(latitude: Option<f64>, longitude: Option<f64>) -> Option<Place> {
    // What is no number or off the earth is refused by the domain, whose bounds these exceed.
    let millionths = |degrees: f64| (degrees * 1e6).round() as i32;
    let (latitude, longitude) = latitude.zip(longitude)?;
    Some(Place {
        latitude_e6: millionths(latitude),
        longitude_e6: millionths(longitude),
    })
}

/// A warning that was read and understood.
#[derive(InputObject)]
pub(super) struct AcknowledgeWarningInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Which.
    warning_id: Id<WarningId>,
    /// What is noted with it. At most 2 KiB.
    note: Option<String>,
}

/// A warning that asks nothing.
#[derive(InputObject)]
pub(super) struct SetAsideWarningInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Which.
    warning_id: Id<WarningId>,
    /// Why no action is needed. At most 2 KiB.
    reason: String,
}

/// A warning an incident is about.
#[derive(InputObject)]
pub(super) struct AttachWarningInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// Which.
    warning_id: Id<WarningId>,
}

/// An incident to open about a warning.
#[derive(InputObject)]
pub(super) struct OpenIncidentFromWarningInput {
    /// Your own id for this command: a UUID that you make. It becomes the id of the incident; the
    /// steps that follow are named after it, so that it is safe to send again.
    command_id: Id<CommandId>,
    /// Which warning.
    warning_id: Id<WarningId>,
    /// What people call the incident; the warning's headline when left out. At most 300 bytes.
    title: Option<String>,
    /// Its type as a short key, such as `flood`.
    kind: Option<String>,
    /// The worst plausible outcome.
    #[graphql(default_with = "Severity::Unknown")]
    severity: Severity,
}

/// What warnings set going.
#[derive(InputObject)]
pub(super) struct SetWarningOrdersInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// From this level on a warning must be acknowledged.
    #[graphql(default_with = "WarningLevel::Orange")]
    ask_from: WarningLevel,
    /// From this level on an incident is opened under observation; never when left out.
    open_from: Option<WarningLevel>,
    /// The notification list started in that incident; none when left out.
    list_id: Option<Id<ListId>>,
    /// Where the organisation lies, in degrees north.
    latitude: Option<f64>,
    /// The same in degrees east.
    longitude: Option<f64>,
}

/// A message to take in.
#[derive(InputObject)]
pub(super) struct TakeWarningInput {
    /// The whole message, in CAP 1.2 or MetAlerts, as long as a request may be (256 KiB). It
    /// needs no id of yours: its sender has given it one.
    message: String,
}
