//! Situation reports (situasjonsrapporter), the orders they are written on, and their template.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::incident::report::events as stored;
use varsko_domain::organisation::reporting::ReportTemplate as StoredTemplate;
use varsko_domain::{NotificationId, OrganisationId, ReportId, ReportOrderId, Timestamp};
use varsko_picture::{Fact, report as picture};

use super::directory::{Organisation, Origin, Person, maybe_said, said};
use super::scalars::{DateTime, Id, Position};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{
    Capacity, Channel, MeasureStage, ReportContent, ReportStage, SinceLast, Verification,
};

/// A situation report. What it says was frozen when it was written; it never changes once sent.
#[derive(Description)]
pub(super) struct SituationReport {
    pub(super) report: picture::Report,
    pub(super) exercise: bool,
}

#[Object(use_type_description)]
impl SituationReport {
    /// Its id: that of the command that drafted it.
    async fn id(&self) -> Id<ReportId> {
        Id(self.report.id)
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.report.organisation)
    }

    /// Where it stands.
    async fn stage(&self) -> ReportStage {
        self.report.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.report.since)
    }

    /// The order it answers; null when it answers every running one.
    async fn order_id(&self) -> Option<Id<ReportOrderId>> {
        self.report.order.map(Id)
    }

    /// The position it was built from: the picture it tells of is `situation(at: {position})`.
    async fn built_from(&self) -> Position {
        Position(self.report.document.built_from)
    }

    /// The position the report sent before it was built from; null for the first.
    async fn compared_with(&self) -> Option<Position> {
        self.report.document.compared_with.map(Position)
    }

    /// Version of the template it is written in; 0 is the one that comes with the product.
    async fn template(&self) -> u32 {
        self.report.document.template
    }

    /// How many statements were left out because they are not confirmed.
    async fn left_out(&self) -> u32 {
        self.report.document.left_out
    }

    /// Its fields, in order; at most 40.
    async fn fields(&self, ctx: &Context<'_>) -> Result<Vec<ReportField>> {
        let fields = self.report.document.fields.iter();
        fields.map(|field| ReportField::of(ctx, field)).collect()
    }

    /// The whole of it as text, in the viewer's language.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        let language = Viewer::of(ctx)?.language;
        let directory = Services::of(ctx)?.engine.directory();
        let known = directory
            .standing
            .organisations
            .get(&self.report.organisation);
        let name = known.map_or("", |known| known.name.as_str());
        Ok(picture::text(&self.report, name, self.exercise, language))
    }

    /// Where it was written as it stands.
    async fn written(&self) -> Origin {
        Origin(self.report.written)
    }

    /// Where it was looked through, since then.
    async fn reviewed(&self) -> Option<Origin> {
        self.report
            .reviewed
            .as_ref()
            .map(|fact| Origin(fact.origin))
    }

    /// Where it was approved, since then.
    async fn approved(&self) -> Option<ReportApproval> {
        let approved = self.report.approved.as_ref();
        approved.map(|fact| ReportApproval {
            capacity: fact.said.capacity.into(),
            origin: Origin(fact.origin),
        })
    }

    /// Where it was sent.
    async fn sent(&self, ctx: &Context<'_>) -> Result<Option<ReportDispatch>> {
        let sent = self.report.sent.as_ref();
        sent.map(|fact| ReportDispatch::of(ctx, fact)).transpose()
    }

    /// Every time it was acknowledged.
    async fn acknowledged(&self, ctx: &Context<'_>) -> Result<Vec<ReportReceipt>> {
        let acknowledged = self.report.acknowledged.iter().take(RECEIPTS_SHOWN_MAX);
        acknowledged
            .map(|receipt| ReportReceipt::of(ctx, receipt))
            .collect()
    }

    /// The later report that stands in its place.
    async fn superseded_by(&self) -> Option<Id<ReportId>> {
        self.report.superseded_by.map(Id)
    }
}

/// The most acknowledgements of one report that are shown, and missed deadlines of one order.
const RECEIPTS_SHOWN_MAX: usize = 100;

/// A field of a situation report.
#[derive(SimpleObject)]
pub(super) struct ReportField {
    /// Its key in the template.
    key: String,
    /// What it is called.
    name: String,
    /// What it is filled with.
    content: ReportContent,
    /// What its author wrote.
    text: Option<String>,
    /// What the picture says.
    lines: Vec<ReportLine>,
}

/// A line of a situation report.
#[derive(SimpleObject)]
pub(super) struct ReportLine {
    /// What it says; of a figure its name, of a measure what to do.
    text: String,
    /// Of a figure: how much.
    value: Option<f64>,
    /// Of a figure: the unit.
    unit: Option<String>,
    /// Of a measure: where it stands.
    stage: Option<MeasureStage>,
    /// How sure. What is not `CONFIRMED` is labelled as such in the text.
    verification: Option<Verification>,
    /// As of when.
    as_of: Option<DateTime>,
    /// Number of the line of the log it stands on, where the viewer may read that.
    entry: Option<u32>,
    /// How it differs from the report sent before; null in the first.
    since_last: Option<SinceLast>,
}

impl ReportField {
    fn of(ctx: &Context<'_>, field: &stored::Field) -> Result<Self> {
        let language = Viewer::of(ctx)?.language;
        let called = || language.report_content(field.content).to_owned();
        let mut lines = Vec::with_capacity(field.lines.len());
        for line in &field.lines {
            lines.push(ReportLine {
                text: said(ctx, &line.text)?,
                value: line.value,
                unit: line.unit.clone(),
                stage: line.stage.map(MeasureStage::from),
                verification: line.verification.map(Verification::from),
                as_of: line.as_of.map(DateTime),
                entry: line.entry,
                since_last: line.since_last.map(SinceLast::from),
            });
        }
        Ok(Self {
            key: field.key.clone(),
            name: field.name.clone().unwrap_or_else(called),
            content: field.content.into(),
            text: maybe_said(ctx, field.text.as_ref())?,
            lines,
        })
    }
}

/// An approval of a situation report.
#[derive(SimpleObject)]
pub(super) struct ReportApproval {
    /// As crisis leader or deputy; a deputy's approval is shown as such.
    capacity: Capacity,
    /// The line it was said on.
    origin: Origin,
}

/// Where a situation report went.
#[derive(SimpleObject)]
pub(super) struct ReportDispatch {
    /// To whom by hand.
    to: Vec<String>,
    /// By what they got it by hand.
    channel: Option<Channel>,
    /// Reference of the coordination channel, a case number and the like.
    reference: Option<String>,
    /// The notification that carries it by the channels, and tells how far it has come with whom.
    notification_id: Option<Id<NotificationId>>,
    /// The line it was said on.
    origin: Origin,
}

impl ReportDispatch {
    fn of(ctx: &Context<'_>, fact: &Fact<stored::ReportSent>) -> Result<Self> {
        let to = fact.said.to.iter().map(|name| said(ctx, name));
        Ok(Self {
            to: to.collect::<Result<_>>()?,
            channel: fact.said.channel.map(Channel::from),
            reference: maybe_said(ctx, fact.said.reference.as_ref())?,
            notification_id: fact.said.notification.map(Id),
            origin: Origin(fact.origin),
        })
    }
}

/// An acknowledgement of a situation report.
#[derive(SimpleObject)]
pub(super) struct ReportReceipt {
    /// Who said so, where it was noted by hand, or what they are called who answered.
    by: Option<String>,
    /// Who answered to the notification that carried it, when registered.
    person: Option<Person>,
    /// What they answered.
    answer: Option<String>,
    /// The line it was said on.
    origin: Origin,
}

impl ReportReceipt {
    fn of(ctx: &Context<'_>, receipt: &picture::Receipt) -> Result<Self> {
        Ok(Self {
            by: maybe_said(ctx, receipt.by.as_ref())?,
            person: receipt.person.map(Person),
            answer: maybe_said(ctx, receipt.answer.as_ref())?,
            origin: Origin(receipt.origin),
        })
    }
}

/// An order for situation reports from above, followed to its acknowledgement and to its end.
#[derive(Description)]
pub(super) struct ReportOrder(pub(super) picture::ReportOrder);

#[Object(use_type_description)]
impl ReportOrder {
    /// Its id: that of the command that recorded it.
    async fn id(&self) -> Id<ReportOrderId> {
        Id(self.0.id)
    }

    /// Who must report.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// Who asks.
    async fn from(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.ordered.said.from)
    }

    /// What is asked for.
    async fn text(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.ordered.said.text.as_ref())
    }

    /// When the first report was due.
    async fn first_due(&self) -> DateTime {
        self.0.ordered.said.terms.first_due.into()
    }

    /// Minutes from one report to the next; null for a single report.
    async fn every_minutes(&self) -> Option<u32> {
        self.0.ordered.said.terms.every_min
    }

    /// After this nothing falls due any more.
    async fn until(&self) -> Option<DateTime> {
        self.0.ordered.said.terms.until.map(DateTime)
    }

    /// Where it was given.
    async fn ordered(&self) -> Origin {
        Origin(self.0.ordered.origin)
    }

    /// Where it was acknowledged.
    async fn acknowledged(&self) -> Option<Origin> {
        self.0.acknowledged.map(Origin)
    }

    /// What is waited for: the deadline that passed first and is still unanswered, else the next.
    async fn due(&self) -> Option<DateTime> {
        self.0.due().map(DateTime)
    }

    /// Whole seconds left until then, by the server's clock as this is answered; negative once it is
    /// past.
    async fn left_s(&self, ctx: &Context<'_>) -> Result<Option<f64>> {
        let now = Services::of(ctx)?.clock.now();
        let left_s = |due: Timestamp| due.since(now).div_euclid(1_000) as f64;
        Ok(self.0.due().map(left_s))
    }

    /// The next deadline that has not passed.
    async fn next_due(&self) -> Option<DateTime> {
        self.0.next_due.map(DateTime)
    }

    /// Deadlines that passed and nothing was sent, in order.
    async fn missed(&self) -> Vec<MissedReport> {
        let missed = self.0.missed.iter().take(RECEIPTS_SHOWN_MAX);
        let missed = missed.map(|fact| MissedReport {
            due: fact.said.due.into(),
            origin: Origin(fact.origin),
        });
        missed.collect()
    }

    /// The reports that were sent on it.
    async fn answered(&self) -> Vec<Origin> {
        let answered = self.0.answered.iter().take(RECEIPTS_SHOWN_MAX);
        answered.copied().map(Origin).collect()
    }

    /// Where it was done with; null while it runs.
    async fn completed(&self) -> Option<Origin> {
        self.0.completed.as_ref().map(|fact| Origin(fact.origin))
    }
}

/// A deadline for a situation report that passed.
#[derive(SimpleObject)]
pub(super) struct MissedReport {
    /// The deadline.
    due: DateTime,
    /// The line that tells; recorded later than the deadline when the server was down.
    origin: Origin,
}

/// The template of an organisation's situation reports.
#[derive(SimpleObject)]
pub(super) struct ReportTemplate {
    /// Number of its version; 0 is the one that comes with the product.
    version: u32,
    /// Its fields, in order; at most 40.
    fields: Vec<ReportTemplateField>,
}

/// A field of a template.
#[derive(SimpleObject)]
pub(super) struct ReportTemplateField {
    /// Its key.
    key: String,
    /// What it is called.
    name: String,
    /// What it is filled with.
    content: ReportContent,
}

impl ReportTemplate {
    /// The template of this organisation; the one that comes with the product until it defines one.
    pub(super) fn of(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Self> {
        let language = Viewer::of(ctx)?.language;
        let directory = Services::of(ctx)?.engine.directory();
        let known = directory.standing.organisations.get(&organisation);
        let template = known.map_or_else(StoredTemplate::default, |known| {
            known.report_template.clone()
        });
        let field = |field: varsko_domain::organisation::reporting::TemplateField| {
            let called = || language.report_content(field.content).to_owned();
            ReportTemplateField {
                name: field.name.clone().unwrap_or_else(called),
                key: field.key,
                content: field.content.into(),
            }
        };
        Ok(Self {
            version: template.version,
            fields: template.fields.into_iter().map(field).collect(),
        })
    }
}
