//! Situation reports (situasjonsrapporter) and the orders they are written on.
//!
//! A report is filled in here from the picture at a position, as whoever writes it may read it and
//! may hand it on; then it is a command like any other.

use std::collections::BTreeMap;

use async_graphql::{Context, InputObject, Object, Result};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::dispatch::Outgoing;
use varsko_domain::incident::report::commands::{
    ReportCommand, ReviseReport, SendReport, WriteReport,
};
use varsko_domain::incident::report::events::{Document, ReportingTerms};
use varsko_domain::organisation::reporting::{DefineReportTemplate, TemplateField};
use varsko_domain::{
    Actor, Command, CommandId, Order, OrganisationId, PreviewId, ReportId, ReportOrderId, Text,
};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning, incident_inputs, mutations, plain_order, submit};
use crate::schema::addressing::AudienceInput;
use crate::schema::outcome::CommandResult;
use crate::schema::report_draft::{Drafting, draft};
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::viewer::Viewer;
use crate::schema::words::{Channel, ReportContent};

mutations! {
    /// Situation reports and the orders they are written on.
    Reports {
        /// Say that a draft was looked through.
        review_situation_report(ReviewSituationReportInput);
        /// Approve a report that was looked through. The crisis leader or the deputy approves.
        approve_situation_report(ApproveSituationReportInput);
        /// Say that whoever got a report has it. The county governor's people do it themselves.
        acknowledge_situation_report(AcknowledgeSituationReportInput);
        /// Ask an organisation for situation reports, or record that someone did. The receipt's
        /// `id` is the id of the order.
        order_situation_reports(OrderSituationReportsInput);
        /// Say that an order for reports is received and understood.
        acknowledge_report_order(AcknowledgeReportOrderInput);
        /// End an order for reports before its last.
        end_report_order(EndReportOrderInput);
        /// Define the template of an organisation's situation reports, the whole of it anew.
        define_report_template(DefineReportTemplateInput);
    }
}

/// Writing situation reports, which the server fills in, and sending them, which it can do itself.
#[derive(Default)]
pub(super) struct ReportWriting;

#[Object]
impl ReportWriting {
    /// Draft a situation report from the picture as you may read it, at a position. What is not
    /// confirmed is left out and counted, or labelled. The receipt's `id` is the id of the report.
    async fn draft_situation_report(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: DraftSituationReportInput,
    ) -> Result<CommandResult> {
        let document = filled(ctx, &input.about, &input.filling).await?;
        let order = input.order_id.meaning();
        let command = ReportCommand::Draft(WriteReport { order, document });
        write(ctx, input.about, command).await
    }

    /// Write a report that is not sent anew, from the picture as it is by now. It is a draft again.
    async fn revise_situation_report(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: ReviseSituationReportInput,
    ) -> Result<CommandResult> {
        let document = filled(ctx, &input.about, &input.filling).await?;
        let report = input.report_id.0;
        let command = ReportCommand::Revise(ReviseReport { report, document });
        write(ctx, input.about, command).await
    }

    /// Send an approved report: it never changes again, the county governor may read it, and the one
    /// sent before it is superseded. `to` says who got it by hand; `out` lets it go out by the
    /// channels, followed to "received and understood" like any notification.
    async fn send_situation_report(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: SendSituationReportInput,
    ) -> Result<CommandResult> {
        let acting = input.about.acting(ctx)?;
        let out = match input.out {
            Some(out) => match out.to.meant(ctx, acting)? {
                Ok(to) => Some(Outgoing {
                    to,
                    text: out.text.meaning(),
                    preview: out.preview_id.meaning(),
                }),
                Err(rule) => return submit(ctx, Err(rule.into())).await,
            },
            None => None,
        };
        let send = SendReport {
            report: input.report_id.0,
            to: input.to.meaning(),
            channel: input.channel.meaning(),
            reference: input.reference.meaning(),
            out,
        };
        write(ctx, input.about, ReportCommand::Send(send)).await
    }
}

async fn write(
    ctx: &Context<'_>,
    about: AboutIncident,
    command: ReportCommand,
) -> Result<CommandResult> {
    let actor = Viewer::of(ctx)?.actor;
    let order = about.order(actor, IncidentCommand::Report(command));
    submit(ctx, Ok(order)).await
}

async fn filled(
    ctx: &Context<'_>,
    about: &AboutIncident,
    filling: &ReportFilling,
) -> Result<Document> {
    let written = filling.written.iter();
    let written: BTreeMap<String, Text> = written
        .map(|field| (field.key.clone(), field.text.as_str().into()))
        .collect();
    let drafting = Drafting {
        incident: about.incident(),
        organisation: about.organisation(),
        at: filling.at.map(|at| at.0),
        with_unconfirmed: filling.with_unconfirmed,
        written: &written,
    };
    draft(ctx, drafting).await
}

/// How a report is filled in.
#[derive(InputObject)]
struct ReportFilling {
    /// The position of the picture it is built from; the newest when left out.
    at: Option<Position>,
    /// True to take in what is not confirmed, labelled.
    #[graphql(default)]
    with_unconfirmed: bool,
    /// What you write yourself, by field of the template.
    #[graphql(default)]
    written: Vec<WrittenFieldInput>,
}

/// A report to draft.
#[derive(InputObject)]
struct DraftSituationReportInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// The order it answers; left out, it answers every order that runs.
    order_id: Option<Id<ReportOrderId>>,
    #[graphql(flatten)]
    filling: ReportFilling,
}

/// A report to write anew.
#[derive(InputObject)]
struct ReviseSituationReportInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// Which.
    report_id: Id<ReportId>,
    #[graphql(flatten)]
    filling: ReportFilling,
}

/// A report to send.
#[derive(InputObject)]
struct SendSituationReportInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// Which.
    report_id: Id<ReportId>,
    /// Who gets it by hand. Each at most 300 bytes.
    #[graphql(default)]
    to: Vec<String>,
    /// By what they get it by hand; needed with `to`.
    channel: Option<Channel>,
    /// Reference of the coordination channel, a case number and the like. At most 2 KiB.
    reference: Option<String>,
    /// To whom it shall go out by the channels: the whole of it by e-mail, a few words by any other.
    out: Option<ReportOutInput>,
}

/// A situation report that goes out by the channels.
#[derive(InputObject)]
struct ReportOutInput {
    /// To whom.
    to: AudienceInput,
    /// What people are told, as previewed with `reportId`. By SMS it is all they are told: nothing
    /// secret. At most 2 KiB.
    text: String,
    /// The id of the preview that was looked at.
    preview_id: Id<PreviewId>,
}

/// What an author writes in a field.
#[derive(InputObject)]
struct WrittenFieldInput {
    /// Key of the field in the template, such as `written`.
    key: String,
    /// The text. At most 16 KiB.
    text: String,
}

incident_inputs! { report, Report(ReportCommand):
    /// A report that was looked through.
    ReviewSituationReportInput => Review(ReviewReport) {
        /// Which.
        #[graphql(name = "reportId")]
        report: Id<ReportId>,
        /// What was found. At most 16 KiB.
        remark: Option<String>,
    }
    /// A report to approve.
    ApproveSituationReportInput => Approve(ApproveReport) {
        /// Which.
        #[graphql(name = "reportId")]
        report: Id<ReportId>,
    }
    /// A report that has arrived.
    AcknowledgeSituationReportInput => Acknowledge(AcknowledgeReport) {
        /// Which.
        #[graphql(name = "reportId")]
        report: Id<ReportId>,
        /// Who says so, where you note it by hand. At most 300 bytes.
        by: Option<String>,
        /// What they answered. At most 16 KiB.
        answer: Option<String>,
    }
    /// Reports to ask for.
    OrderSituationReportsInput => Order(OrderReports) {
        /// Who asks, such as the county governor. At most 300 bytes.
        from: String,
        /// When, and how often.
        terms: ReportingTermsInput,
        /// What is asked for. At most 16 KiB.
        text: Option<String>,
    }
    /// An order for reports that is received and understood.
    AcknowledgeReportOrderInput => AcknowledgeOrder(AcknowledgeReportOrder) {
        /// Which.
        #[graphql(name = "orderId")]
        order: Id<ReportOrderId>,
    }
    /// An order for reports to end.
    EndReportOrderInput => EndOrder(EndReportOrder) {
        /// Which.
        #[graphql(name = "orderId")]
        order: Id<ReportOrderId>,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
}

/// When reports are due.
#[derive(InputObject)]
pub(super) struct ReportingTermsInput {
    /// The first.
    first_due: DateTime,
    /// Minutes from one to the next, 15 to 43200; a single report when left out.
    every_minutes: Option<u32>,
    /// After this nothing falls due; until the order is ended when left out.
    until: Option<DateTime>,
}

impl Meaning<ReportingTerms> for ReportingTermsInput {
    fn meaning(self) -> ReportingTerms {
        ReportingTerms {
            first_due: self.first_due.meaning(),
            every_min: self.every_minutes,
            until: self.until.meaning(),
        }
    }
}

/// A template to define.
#[derive(InputObject)]
pub(super) struct DefineReportTemplateInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// The fields, in order. At most 40.
    fields: Vec<ReportTemplateFieldInput>,
}

/// A field of a template.
#[derive(InputObject)]
pub(super) struct ReportTemplateFieldInput {
    /// A short key: at most 40 of a–z, 0–9 and _ , starting with a letter.
    key: String,
    /// Its name for people; that of its content in each reader's language when left out. At most 300
    /// bytes.
    name: Option<String>,
    /// What it is filled with.
    content: ReportContent,
}

impl Meaning<TemplateField> for ReportTemplateFieldInput {
    fn meaning(self) -> TemplateField {
        TemplateField {
            key: self.key,
            name: self.name,
            content: self.content.meaning(),
        }
    }
}

impl Ask for DefineReportTemplateInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let organisation = self.organisation_id.map_or(actor.organisation, |id| id.0);
        let fields = self.fields.meaning();
        let define = DefineReportTemplate {
            organisation,
            fields,
        };
        let command = Command::DefineReportTemplate(define);
        Ok(plain_order(self.command_id, actor, command))
    }
}
