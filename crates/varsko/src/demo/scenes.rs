//! Turning rows and acts of the story into orders, each under an id of its own for ever.

use super::cast::ORGANISATIONS;
use super::stage::{actor, actor_for, id, organisation, person};
use super::story::{Act, SPOTS};
use std::collections::BTreeMap;
use varsko_domain::incident::commands as ask;
use varsko_domain::incident::commands::IncidentCommand as Ask;
use varsko_domain::incident::events::{Particular, Recipient, Statement};
use varsko_domain::words::{
    Capacity, Channel, Priority, Prognosis, Scope, Section, Severity, Tendency, Verification,
};
use varsko_domain::{
    Actor, Command, Coordinates, IncidentId, ItemId, MeasureId, NotificationId, Order,
    OrganisationId, Text, Timestamp,
};
use varsko_report::spreadsheet::Row;

/// Whose incident the demo's flood is.
const LEAD: &str = "ringerike";

/// Where in the story something is done.
pub(super) struct Scene<'a> {
    pub(super) incident: IncidentId,
    pub(super) at: Timestamp,
    /// Log numbers by row.
    pub(super) numbers: &'a BTreeMap<u64, u32>,
}

impl Scene<'_> {
    fn order(&self, name: &str, actor: Actor, organisation: OrganisationId, ask: Ask) -> Order {
        Order {
            id: id(name),
            actor,
            organisation: Some(organisation),
            occurred_at: Some(self.at),
            noted_at: None,
            scope: Some(Scope::County),
            skipping: None,
            command: Command::Incident(self.incident, ask),
        }
    }
}

/// Opening the flood, for every municipality in it.
pub(super) fn opening(at: Timestamp) -> Order {
    let others = [
        "hole",
        "krodsherad",
        "drammen",
        "aal",
        "hol",
        "nesbyen",
        "hemsedal",
        "sor-aurdal",
    ];
    Order {
        id: id("incident/hans"),
        actor: actor_for(LEAD),
        organisation: Some(organisation(LEAD)),
        occurred_at: Some(at),
        noted_at: None,
        scope: Some(Scope::County),
        skipping: None,
        command: Command::OpenIncident(ask::OpenIncident {
            title: "Ekstremværet Hans".into(),
            kind: Some("flood".into()),
            severity: Severity::Severe,
            potential: Some("Storflom og jordskred i flere vassdrag samtidig; liv kan gå tapt, veier og strøm kan bli borte i dager.".into()),
            place: Some("Buskerud og Valdres".into()),
            exercise: false,
            participants: others.iter().map(|key| organisation(key)).collect(),
        }),
    }
}

/// A row of the log, written by whoever it names as sender, else by Ringerike.
pub(super) fn entry(scene: &Scene, row: &Row) -> Order {
    let writer = ORGANISATIONS
        .iter()
        .find(|cast| {
            row.from
                .as_deref()
                .is_some_and(|from| from.contains(cast.short))
        })
        .map_or(LEAD, |cast| cast.key);
    let takes_part = !["statsforvalteren", "baerum", "asker", "oslo", "opsam"].contains(&writer);
    let writer = if takes_part { writer } else { LEAD };
    let by = if writer == LEAD { actor("logg") } else { None }.unwrap_or_else(|| actor_for(writer));
    let text = |text: &Option<String>| text.as_deref().map(Text::from);
    let record = Ask::RecordEntry(ask::RecordEntry {
        kind: row.kind,
        phase: None,
        text: row.text.as_str().into(),
        from: text(&row.from),
        to: text(&row.to),
        channel: None,
        verification: Verification::Plausible,
        source: text(&row.source),
        priority: Priority::Normal,
        corrects: None,
        references: Vec::new(),
        restricted_to: Vec::new(),
        screening_ground: None,
        precision: row.precision,
        imported: None,
        attachments: Vec::new(),
    });
    let name = format!("row/{}", row.nr);
    let mut order = scene.order(&name, by, organisation(writer), record);
    order.occurred_at = Some(Timestamp(row.occurred_at));
    order
}

/// The orders of one act; most acts are one.
pub(super) fn act(scene: &Scene, index: usize, act: &Act) -> Vec<(String, Order)> {
    let name = format!("act/{index}");
    let lead = organisation(LEAD);
    let leader = actor_for(LEAD);
    let clerk = actor("logg").unwrap_or(leader);
    let one = |by: Actor, ask: Ask| vec![(name.clone(), scene.order(&name, by, lead, ask))];
    match act {
        Act::Notify(text, roles) => {
            let order = scene.order("notification", clerk, lead, notification(text, roles));
            vec![("notification".into(), order)]
        }
        Act::Acknowledge(recipient, eta_minutes) => one(
            clerk,
            Ask::Acknowledge(ask::Acknowledge {
                notification: NotificationId::from(id("notification")),
                recipient: *recipient,
                eta_minutes: *eta_minutes,
                answer: None,
                channel: Channel::Phone,
            }),
        ),
        Act::Activate(key, body, authority, skipping) => {
            let activate = ask::ActivateBody::by_authority(*body, *authority);
            let activate = Ask::ActivateBody(activate);
            let mut order = scene.order(&name, actor_for(key), organisation(key), activate);
            order.skipping = skipping.map(Text::from);
            vec![(name, order)]
        }
        Act::StandDown(body, reason) => one(
            leader,
            Ask::StandDownBody(ask::StandDownBody {
                body: *body,
                reason: Some((*reason).into()),
            }),
        ),
        Act::Assign(role, login) => one(
            leader,
            Ask::AssignRole(ask::AssignRole {
                role: (*role).into(),
                person: person(login),
                capacity: Capacity::Holder,
            }),
        ),
        Act::Focus(items) => one(
            leader,
            Ask::SetFocus(ask::SetFocus {
                items: items.iter().map(|item| Text::from(*item)).collect(),
                until: None,
            }),
        ),
        Act::Define(..)
        | Act::Report(..)
        | Act::Place(..)
        | Act::Normalise(..)
        | Act::Evaluate(_)
        | Act::Pin(..) => written(scene, &name, act),
        Act::State(..) | Act::Revise(..) => picture(scene, &name, act),
        Act::Decide(..) | Act::Start(_) | Act::Done(..) | Act::NotDone(..) | Act::Assess(..) => {
            measure(scene, &name, act)
        }
    }
}

/// Acts that set down what is known, decided at the end, or learned.
fn written(scene: &Scene, name: &str, act: &Act) -> Vec<(String, Order)> {
    let leader = actor_for(LEAD);
    let clerk = actor("logg").unwrap_or(leader);
    let one = |by: Actor, ask: Ask| {
        vec![(
            name.to_owned(),
            scene.order(name, by, organisation(LEAD), ask),
        )]
    };
    match act {
        Act::Define(key, name, definition, unit) => one(
            clerk,
            Ask::DefineIndicator(ask::DefineIndicator {
                key: (*key).into(),
                name: (*name).into(),
                definition: (*definition).into(),
                unit: (*unit).into(),
            }),
        ),
        Act::Report(key, value, verification) => one(
            clerk,
            Ask::ReportIndicator(ask::ReportIndicator {
                key: (*key).into(),
                value: *value,
                source: None,
                verification: *verification,
                entry: scene.numbers.values().last().copied(),
            }),
        ),
        Act::Place(latitude, longitude) => one(leader, placed(*latitude, *longitude)),
        Act::Normalise(text, handed_over) => one(
            leader,
            Ask::Normalise(ask::Normalise {
                text: (*text).into(),
                handed_over: Some((*handed_over).into()),
                stand_down: false,
            }),
        ),
        Act::Evaluate(mandate) => one(
            leader,
            Ask::StartEvaluation(ask::StartEvaluation {
                mandate: Some((*mandate).into()),
            }),
        ),
        Act::Pin(text, rows) => one(
            actor("evaluator").unwrap_or(leader),
            Ask::PinObservation(ask::PinObservation {
                text: (*text).into(),
                entries: rows
                    .iter()
                    .filter_map(|nr| scene.numbers.get(nr).copied())
                    .collect(),
                seen_at: None,
                replayed: None,
                tendency: Tendency::Open,
            }),
        ),
        _ => Vec::new(),
    }
}

fn notification(text: &str, roles: &[&str]) -> Ask {
    let recipient = |(index, role): (usize, &&str)| Recipient {
        number: index as u32 + 1,
        person: None,
        role: Some((*role).into()),
        name: Some(Text::from(called(role))),
        channel: Some(Channel::Phone),
        address: None,
        entry: None,
    };
    Ask::StartNotification(ask::StartNotification {
        text: text.into(),
        list: Some("Kriseledelse og krisestab".into()),
        recipients: roles.iter().enumerate().map(recipient).collect(),
        ack_timeout_s: Some(900),
    })
}

/// What a role of the notification list is called.
fn called(role: &str) -> &str {
    match role {
        "crisis_leader" => "Kriseleder",
        "staff_leader" => "Stabsleder",
        "log_keeper" => "Loggfører",
        "information" => "Informasjonsansvarlig",
        "operations" => "Operasjon",
        other => other,
    }
}

fn picture(scene: &Scene, name: &str, act: &Act) -> Vec<(String, Order)> {
    let statement = |key: &str, section, text: &str, verification, value| Statement {
        section,
        text: text.into(),
        value,
        verification,
        source: None,
        expires_at: None,
        entries: scene.numbers.values().last().copied().into_iter().collect(),
        particular: particular(section),
        coordinates: spot(key),
    };
    let (name, ask) = match act {
        Act::State(key, section, text, verification, value) => {
            let statement = statement(key, *section, text, *verification, *value);
            (
                format!("item/{key}"),
                Ask::StateItem(ask::StateItem {
                    statement,
                    accepts: None,
                }),
            )
        }
        Act::Revise(key, section, text, verification, reason) => {
            let item = ItemId::from(id(&format!("item/{key}")));
            let statement = statement(key, *section, text, *verification, None);
            let reason = Some((*reason).into());
            (
                name.to_owned(),
                Ask::ReviseItem(ask::ReviseItem {
                    item,
                    statement,
                    reason,
                }),
            )
        }
        _ => return Vec::new(),
    };
    let by = actor("stab").unwrap_or_else(|| actor_for(LEAD));
    let order = scene.order(&name, by, organisation(LEAD), ask);
    vec![(name, order)]
}

fn measure(scene: &Scene, name: &str, act: &Act) -> Vec<(String, Order)> {
    let named = |key: &str| MeasureId::from(id(&format!("measure/{key}")));
    let staff = actor("stab").unwrap_or_else(|| actor_for(LEAD));
    let order = |name: String, by, ask| {
        let order = scene.order(&name, by, organisation(LEAD), ask);
        (name, order)
    };
    let step = |key: &str, step: ask::MeasureStep| {
        let progress = ask::ProgressMeasure {
            measure: named(key),
            step,
        };
        vec![order(
            name.to_owned(),
            staff,
            Ask::ProgressMeasure(progress),
        )]
    };
    match act {
        Act::Decide(key, text, role) => {
            let decide = Ask::DecideMeasure(ask::DecideMeasure {
                measure: None,
                text: Some((*text).into()),
                authority: Some("Kriseledelsens fullmakt".into()),
                reason: None,
            });
            let assign = Ask::AssignMeasure(ask::AssignMeasure {
                measure: named(key),
                role: (*role).into(),
                deadline: None,
            });
            vec![
                order(format!("measure/{key}"), actor_for(LEAD), decide),
                order(name.to_owned(), staff, assign),
            ]
        }
        Act::Start(key) => step(key, ask::MeasureStep::Start),
        Act::Done(key, result) => step(
            key,
            ask::MeasureStep::Done {
                result: Some((*result).into()),
            },
        ),
        Act::NotDone(key, reason) => step(
            key,
            ask::MeasureStep::NotDone {
                reason: (*reason).into(),
            },
        ),
        Act::Assess(key, effect) => step(
            key,
            ask::MeasureStep::AssessEffect {
                effect: (*effect).into(),
            },
        ),
        _ => Vec::new(),
    }
}

fn spot(key: &str) -> Option<Coordinates> {
    let (_, (latitude, longitude)) = SPOTS.iter().find(|(known, _)| *known == key)?;
    Some(Coordinates::of_degrees(*latitude, *longitude))
}

fn placed(latitude: f64, longitude: f64) -> Ask {
    Ask::Reclassify(ask::Reclassify {
        title: None,
        kind: None,
        severity: None,
        potential: None,
        place: None,
        reason: None,
        coordinates: Some(Coordinates::of_degrees(latitude, longitude)),
    })
}

/// In the story a prognosis tells what is expected.
fn particular(section: Section) -> Option<Particular> {
    (section == Section::Prognosis).then_some(Particular::Prognosis(Prognosis::Expected))
}
