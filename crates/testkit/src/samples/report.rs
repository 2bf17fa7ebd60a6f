//! Samples of situation reports, orders for them, and public information.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::information::events::*;
use varsko_domain::incident::report::events::*;
use varsko_domain::organisation::reporting::{ReportTemplateDefined, TemplateField};
use varsko_domain::words::{
    Audience, Capacity, Channel, MeasureStage, PoliceMatter, ReportContent, Severity, SinceLast,
    Verification,
};

/// What an organisation defines.
pub(super) fn template() -> Event {
    let field = TemplateField {
        key: "needs".into(),
        name: Some("Behov for bistand".into()),
        content: ReportContent::Resources,
    };
    Event::ReportTemplateDefined(ReportTemplateDefined {
        version: 1,
        fields: vec![field],
    })
}

fn document(text: &str, remark: &str) -> Document {
    let line = FieldLine {
        text: text.into(),
        value: Some(42.0),
        unit: Some("personer".into()),
        stage: Some(MeasureStage::Done),
        verification: Some(Verification::Confirmed),
        as_of: Some(at("08:00")),
        entry: Some(9),
        since_last: Some(SinceLast::New),
    };
    let field = Field {
        key: "needs".into(),
        name: Some("Behov for bistand".into()),
        content: ReportContent::Resources,
        text: Some(remark.into()),
        lines: vec![line],
    };
    Document {
        built_from: 1_300,
        compared_with: Some(1_200),
        template: 1,
        with_unconfirmed: true,
        left_out: 2,
        severity: Some(Severity::Severe),
        fields: vec![field],
    }
}

/// What happens to reports and the orders they are written on.
pub(super) fn reports() -> Vec<Event> {
    let (report, order) = (id(80), id(81));
    let terms = ReportingTerms {
        first_due: at("09:00"),
        every_min: Some(240),
        until: Some(at("21:00")),
    };
    [
        ReportEvent::Drafted(ReportDrafted {
            report,
            order: Some(order),
            document: document("Drikkevannet er kokt", "Trenger vanntanker"),
        }),
        ReportEvent::Revised(ReportRevised {
            report,
            document: document("Drikkevannet er trygt", "Trenger ingenting mer"),
        }),
        ReportEvent::Reviewed(ReportReviewed {
            report,
            remark: Some("Tallene er kontrollert".into()),
        }),
        ReportEvent::Approved(ReportApproved {
            report,
            capacity: Capacity::Deputy,
        }),
        ReportEvent::Sent(ReportSent {
            report,
            to: vec!["Vakthavende hos Statsforvalteren".into()],
            channel: Some(Channel::Email),
            reference: Some("CIM 2023-118".into()),
            notification: Some(id(12)),
        }),
        ReportEvent::Acknowledged(ReportAcknowledged {
            report,
            by: Some("Vakthavende Lie".into()),
            answer: Some("Takk, neste klokka ett".into()),
        }),
        ReportEvent::Superseded(ReportSuperseded { report, by: id(82) }),
        ReportEvent::Ordered(ReportsOrdered {
            order,
            from: "Fylkesberedskapssjefen".into(),
            terms,
            text: Some("Særlig om isolerte grender".into()),
        }),
        ReportEvent::OrderAcknowledged(OrderAcknowledged { order }),
        ReportEvent::Missed(ReportMissed {
            order,
            due: at("09:00"),
        }),
        ReportEvent::Completed(OrderCompleted {
            order,
            reason: Some("Vannstanden er normal igjen".into()),
        }),
    ]
    .map(Event::Report)
    .into()
}

/// What happens to public information.
pub(super) fn information() -> Vec<Event> {
    let information = id(90);
    let wording = |title: &str, text: &str| Wording {
        title: title.into(),
        text: text.into(),
        language: "nb".into(),
        about: vec![PoliceMatter::Scene, PoliceMatter::Injured],
    };
    [
        InformationEvent::Drafted(Drafted {
            information,
            audience: Audience::AffectedFirst,
            wording: wording("Evakuering langs Begna", "Gå til idrettshallen nå"),
        }),
        InformationEvent::Revised(Revised {
            information,
            version: 2,
            wording: wording("Evakuering langs hele Begna", "Gå til kulturhuset nå"),
        }),
        InformationEvent::PoliceCleared(PoliceCleared {
            information,
            version: 2,
            officer: "Stabssjef Berg".into(),
        }),
        InformationEvent::ToldAffected(ToldAffected {
            information,
            version: 2,
            how: "Ringt til alle husstander".into(),
        }),
        InformationEvent::Cleared(Cleared {
            information,
            version: 2,
        }),
        InformationEvent::Published(Published {
            information,
            version: 2,
        }),
        InformationEvent::Withdrawn(Withdrawn {
            information,
            version: 2,
            reason: "Vannet har trukket seg tilbake".into(),
        }),
    ]
    .map(Event::Information)
    .into()
}
