//! Samples of scenario templates, on the shelf and in use.

use super::id;
use varsko_domain::Event;
use varsko_domain::incident::template::events::*;
use varsko_domain::organisation::cards::events::CardStep;
use varsko_domain::organisation::templates::events::*;
use varsko_domain::words::{
    Audience, Body, MeetingKind, PartKind, Phase, PoliceMatter, Priority, Severity,
};

/// What happens to an organisation's own template: one with a part of every kind.
pub(super) fn shelf() -> Vec<Event> {
    let content = TemplateContent {
        name: "Dambrudd i Lomma".into(),
        about: "Når damvokteren melder om lekkasje".into(),
        kind: "dam_failure".into(),
        title: "Fare for dambrudd".into(),
        severity: Severity::Extreme,
        potential: "Hvor mange bor nedenfor demningen?".into(),
        parts: parts(),
    };
    [
        TemplateEvent::Published(TemplatePublished {
            template: id(95),
            version: 3,
            content,
        }),
        TemplateEvent::Withdrawn(TemplateWithdrawn {
            template: id(95),
            reason: "Demningen er revet".into(),
        }),
    ]
    .map(Event::Template)
    .into()
}

fn parts() -> Vec<TemplatePart> {
    let keyed = |what: PartContent| TemplatePart {
        key: what.kind().literal().to_owned(),
        what,
    };
    working().into_iter().chain(leading()).map(keyed).collect()
}

/// Parts that call people and set them to work.
fn working() -> [PartContent; 8] {
    let step = CardStep {
        phase: Phase::Handle,
        text: "Åpne bunnluka helt".into(),
    };
    [
        PartContent::List(ListPart {
            list: Some(id(96)),
            name: "Damberedskapen".into(),
            also: vec!["Damvaktlaget".into()],
            text: "{title}. Møt på damanlegget.".into(),
        }),
        PartContent::Body(BodyPart {
            body: Body::Leadership,
        }),
        PartContent::Role(RolePart {
            role: "log_keeper".into(),
        }),
        PartContent::Card(CardPart {
            card: Some(id(97)),
            title: "Tapping av magasinet".into(),
            goal: "Vannstanden under kote 120".into(),
            role: "operations".into(),
            steps: vec![step],
        }),
        PartContent::Task(TaskPart {
            title: "Sperr turveien ved utløpet".into(),
            text: Some("Bom og skilt ligger i damhuset".into()),
            role: "logistics".into(),
            within_min: Some(30),
            priority: Priority::Urgent,
        }),
        PartContent::Question(QuestionPart {
            text: "Holder tetningskjernen til i morgen?".into(),
        }),
        PartContent::Indicator(IndicatorPart {
            name: "Lekkasje".into(),
            definition: "Vannføring målt i nedre måledam".into(),
            unit: "l/s".into(),
        }),
        PartContent::Area(AreaPart {
            name: "Vannverket".into(),
            every_min: Some(60),
        }),
    ]
}

/// Parts that tell others, and that the leadership looks at.
fn leading() -> [PartContent; 6] {
    [
        PartContent::Reports(ReportsPart {
            from: "Vassdragsmyndigheten".into(),
            first_min: 120,
            every_min: Some(240),
        }),
        PartContent::Meeting(MeetingPart {
            kind: MeetingKind::First,
            within_min: 45,
            matters: vec!["Skal magasinet tappes?".into()],
        }),
        PartContent::Message(MessagePart {
            audience: Audience::AffectedFirst,
            title: "Hold dere unna vassdraget".into(),
            text: "{title}: følg med på nettsidene.".into(),
            language: "nb".into(),
            about: vec![PoliceMatter::Scene],
        }),
        PartContent::Goal(GoalPart {
            text: "Ingen i flomsonen før midnatt".into(),
            indicator: Some("leak".into()),
            target: Some(0.0),
            within_min: Some(360),
        }),
        PartContent::Focus(FocusPart {
            items: vec!["Beboerne nedstrøms".into()],
        }),
        PartContent::Decision(DecisionPart {
            question: "Be politiet om evakuering nedstrøms?".into(),
            options: vec!["Ja, straks".into(), "Nei, følge med".into()],
            within_min: Some(20),
        }),
    ]
}

/// What happens to a template in use.
pub(super) fn in_use() -> Vec<Event> {
    [
        TemplateUseEvent::Started(TemplateStarted {
            template: id(95),
            version: 3,
            shipped: true,
            name: "Dambrudd nedstrøms".into(),
            preview: id(98),
            left_out: vec!["reports".into()],
        }),
        TemplateUseEvent::Accounted(TemplateAccounted {
            template: id(95),
            name: "Dambrudd oppstrøms".into(),
            started: 12,
            left: vec![LeftPart {
                key: "role".into(),
                kind: PartKind::Role,
                called: "Loggfører ved demningen".into(),
                why: "Ingen har vakt for loggføring".into(),
            }],
        }),
    ]
    .map(Event::TemplateUse)
    .into()
}
