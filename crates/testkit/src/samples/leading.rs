//! Samples of decisions, tasks, requests from above and to authorities, and goals.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::decision::events::{self as decision, DecisionEvent};
use varsko_domain::incident::demand::events::{self as demand, DemandEvent};
use varsko_domain::incident::external::events::{self as external, ExternalEvent};
use varsko_domain::incident::goal::events::{self as goal, GoalEvent};
use varsko_domain::incident::task::events::{self as task, TaskEvent, TaskOrigin};
use varsko_domain::words::{Authority, Capacity, Channel, ExternalMatter, GoalStanding, Priority};

pub(super) fn events() -> Vec<Event> {
    let decisions = decisions().into_iter().map(Event::Decision);
    let tasks = tasks().into_iter().map(Event::Task);
    let demands = demands().into_iter().map(Event::Demand);
    let externals = externals().into_iter().map(Event::External);
    let goals = goals().into_iter().map(Event::Goal);
    let events = decisions.chain(tasks).chain(demands);
    events.chain(externals).chain(goals).collect()
}

fn decisions() -> Vec<DecisionEvent> {
    let decision = id(71);
    vec![
        DecisionEvent::Wanted(decision::Wanted {
            decision,
            question: "Skal Bjørnegård skole brukes som EPS".into(),
            options: vec!["Ja, fra klokken fire".into(), "Nei, bruk rådhuset".into()],
            needed_by: Some(at("15:30")),
            entries: vec![3],
        }),
        DecisionEvent::Made(decision::Made {
            decision,
            question: Some("Skal kommunen åpne rådhuset som EPS".into()),
            options: vec!["Åpne hele bygget".into()],
            choice: "Vi åpner første etasje".into(),
            option: Some(1),
            reason: Some("Resten trengs av krisestaben".into()),
            capacity: Capacity::Deputy,
            authority: Some("Overordnet plan kapittel tre".into()),
            outside_activation: Some("Folk står ute i regnet".into()),
            review_at: Some(at("18:00")),
            entries: vec![3, 5],
            from_line: 11,
            seen_at: Some(1_240),
            meeting: Some(id(70)),
            supersedes: Some(id(72)),
        }),
        DecisionEvent::Late(decision::Late { decision }),
        DecisionEvent::ReviewDue(decision::ReviewDue { decision }),
        DecisionEvent::Reviewed(decision::Reviewed {
            decision,
            conclusion: "Beslutningen står ved makt".into(),
            review_at: Some(at("21:00")),
        }),
        DecisionEvent::Withdrawn(decision::Withdrawn {
            decision,
            reason: "Spørsmålet er uaktuelt nå".into(),
        }),
        DecisionEvent::MeasureLinked(decision::MeasureLinked {
            decision,
            measure: id(40),
        }),
    ]
}

fn tasks() -> Vec<TaskEvent> {
    let task = id(73);
    vec![
        TaskEvent::Given(task::Given {
            task,
            title: "Skaffe feltsenger til EPS".into(),
            text: Some("Femti senger fra Sivilforsvaret".into()),
            role: "logistics".into(),
            deadline: Some(at("15:00")),
            priority: Priority::High,
            origin: Some(TaskOrigin::Decision(id(71))),
        }),
        TaskEvent::Reassigned(task::Reassigned {
            task,
            role: "operations".into(),
            reason: Some("Logistikk er ikke bemannet".into()),
        }),
        TaskEvent::DeadlineSet(task::DeadlineSet {
            task,
            deadline: Some(at("16:00")),
            reason: "Veien dit er stengt en time".into(),
        }),
        TaskEvent::Acknowledged(task::Acknowledged { task }),
        TaskEvent::Started(task::Started { task }),
        TaskEvent::Done(task::Done {
            task,
            result: Some("Førtifem senger er på plass".into()),
        }),
        TaskEvent::NotDone(task::NotDone {
            task,
            reason: "Lageret var allerede tømt".into(),
        }),
        TaskEvent::Late(task::Late { task }),
    ]
}

fn demands() -> Vec<DemandEvent> {
    let demand = id(74);
    vec![
        DemandEvent::Received(demand::Received {
            demand,
            from: "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus".into(),
            text: "Rapport om isolerte husstander".into(),
            reference: Some("Deres sak 2023/8812".into()),
            channel: Some(Channel::Email),
            deadline: Some(at("17:00")),
        }),
        DemandEvent::Acknowledged(demand::Acknowledged {
            demand,
            how: Some("Bekreftet i samordningskanalen".into()),
        }),
        DemandEvent::Completed(demand::Completed {
            demand,
            answer: "Tolv husstander er isolert".into(),
        }),
        DemandEvent::Late(demand::Late {
            demand,
            unacknowledged: true,
        }),
    ]
}

fn externals() -> Vec<ExternalEvent> {
    let request = id(75);
    vec![
        ExternalEvent::Asked(external::Asked {
            request,
            authority: Authority::Police,
            addressee: Some("Operasjonssentralen i Oslo politidistrikt".into()),
            matter: ExternalMatter::Evacuation,
            text: "Evakuere nedsiden av Bjørnegårdsvingen".into(),
            asked_by: Some("Stabsleder på telefon".into()),
            channel: Channel::Phone,
            needed_by: Some(at("14:30")),
        }),
        ExternalEvent::Received(external::Received {
            request,
            by: Some("Operasjonsleder Lund".into()),
        }),
        ExternalEvent::Granted(external::Granted {
            request,
            by: Some("Operasjonsleder Lie".into()),
            note: Some("Kommunen stiller med busser".into()),
        }),
        ExternalEvent::Refused(external::Refused {
            request,
            by: Some("Innsatsleder Moen".into()),
            reason: "Området er allerede tomt".into(),
        }),
        ExternalEvent::CarriedOut(external::CarriedOut {
            request,
            by: Some("Innsatsleder Dahl".into()),
            result: Some("Seksti personer er ute".into()),
        }),
        ExternalEvent::Withdrawn(external::Withdrawn {
            request,
            reason: "Vannet trakk seg tilbake".into(),
        }),
        ExternalEvent::Unanswered(external::Unanswered { request }),
    ]
}

fn goals() -> Vec<GoalEvent> {
    let goal = id(76);
    vec![
        GoalEvent::Set(goal::Set {
            goal,
            text: "Alle beboere er gjort rede for".into(),
            indicator: Some("missing".into()),
            target: Some(0.0),
            by: Some(at("20:00")),
        }),
        GoalEvent::Assessed(goal::Assessed {
            goal,
            standing: GoalStanding::OnTheWay,
            text: Some("To savnes fortsatt ved elva".into()),
        }),
    ]
}
