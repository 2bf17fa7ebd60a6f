//! Notification lists, how people are reached, and what the courier reports.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::{BAERUM, preparedness_officer, system};
use crate::history::{History, INCIDENT, LIST, NOTIFICATION};
use varsko_domain::incident::commands::{
    IncidentCommand as C, NotifyPeople, StartList, StopNotification,
};
use varsko_domain::incident::dispatch::{
    Addressing, Answer, DispatchCommand as D, Elsewhere, Plan, ReportAnswer, ReportDelivered,
    ReportFailed, ReportSent, RoleOf, Whom,
};
use varsko_domain::organisation::lists::commands::{
    DefineList, ListCommand, VerifyList, WithdrawList,
};
use varsko_domain::organisation::lists::events::{Entry, Listed};
use varsko_domain::person::contacts::commands::SetContactPoints;
use varsko_domain::person::contacts::events::ContactPoint;
use varsko_domain::words::{AnsweredBy, Channel, Language, ListOrder, OnTimeout};
use varsko_domain::{Command, PersonId, PreviewId, Timestamp};

/// One way to reach someone of Bærum.
pub fn point(round: u8, channel: Channel, address: &str) -> ContactPoint {
    ContactPoint {
        channel,
        address: Some(address.into()),
        round,
    }
}

/// Someone of Bærum is reached so from now on; the preparedness officer says.
pub fn reached_by(person: PersonId, points: Vec<ContactPoint>) -> Ask {
    ask_of_all(Command::SetContactPoints(SetContactPoints {
        person,
        organisation: BAERUM,
        points,
    }))
    .by(preparedness_officer())
}

/// An entry of a list: a role, if it is one, and the people behind it.
pub fn listed(role: Option<&str>, people: &[PersonId]) -> Entry {
    let listed = |person: &PersonId| Listed {
        person: *person,
        informed_at: None,
    };
    Entry {
        role: role.map(str::to_owned),
        people: people.iter().map(listed).collect(),
    }
}

/// A list of Bærum: five minutes to answer, then ten, then the deputies.
pub fn list(order: ListOrder, entries: Vec<Entry>) -> DefineList {
    DefineList {
        organisation: BAERUM,
        list: None,
        name: "Kriseledelsen".into(),
        order,
        channels: Vec::new(),
        timeouts_s: vec![300, 600],
        on_timeout: OnTimeout::Escalate,
        language: Language::Bokmal,
        entries,
    }
}

/// Define a list; the preparedness officer does.
pub fn define_list(list: DefineList) -> Ask {
    ask_of_all(Command::List(ListCommand::Define(list))).by(preparedness_officer())
}

/// Say that the list of the test is right.
pub fn verify_list() -> Ask {
    let verify = VerifyList {
        organisation: BAERUM,
        list: LIST,
        note: None,
    };
    ask_of_all(Command::List(ListCommand::Verify(verify))).by(preparedness_officer())
}

/// Take the list of the test out of use.
pub fn withdraw_list(reason: &str) -> Ask {
    let withdraw = WithdrawList {
        organisation: BAERUM,
        list: LIST,
        reason: reason.into(),
    };
    ask_of_all(Command::List(ListCommand::Withdraw(withdraw))).by(preparedness_officer())
}

/// What starting the list of the test would do at that time, given this history.
///
/// # Panics
/// When there is no such list.
pub fn plan(history: &History, drill: bool, at: Timestamp) -> Plan {
    let world = history.world();
    let organisation = &world.directory.organisations[&BAERUM];
    let held = world.incidents.get(&INCIDENT);
    let held = held.and_then(|incident| incident.parts.get(&BAERUM));
    let held = held.map(|part| part.roles.clone()).unwrap_or_default();
    let list = &organisation.lists[&LIST];
    Plan::of(list, drill, &held, organisation, &world.directory, at)
}

/// Start the list of the test with what a preview was called.
pub fn start_list(text: &str, preview: PreviewId) -> Ask {
    ask(C::StartList(starting(text, preview)))
}

/// The same, to be changed.
pub fn starting(text: &str, preview: PreviewId) -> StartList {
    StartList {
        list: LIST,
        text: text.into(),
        preview,
        drill: false,
        again: None,
    }
}

/// Those who stand on no list: ten minutes to answer in each of two rounds, then the deputies.
pub fn addressing(to: Vec<Whom>) -> Addressing {
    Addressing {
        to,
        channels: Vec::new(),
        timeouts_s: vec![600, 600],
        on_timeout: OnTimeout::Escalate,
        language: Language::Bokmal,
    }
}

/// A role of Bærum.
pub fn role_of(role: &str) -> Whom {
    Whom::Role(RoleOf {
        organisation: BAERUM,
        role: role.into(),
    })
}

/// Someone who is told at an address.
pub fn elsewhere(name: &str, channel: Channel, address: &str) -> Whom {
    Whom::Elsewhere(Elsewhere {
        name: name.into(),
        channel,
        address: Some(address.into()),
    })
}

/// What telling these would do at that time, given this history.
pub fn plan_of_people(history: &History, asked: &Addressing, at: Timestamp) -> Plan {
    let world = history.world();
    let incident = world.incidents.get(&INCIDENT);
    let held = |organisation| {
        let part = incident.and_then(|incident| incident.parts.get(&organisation));
        part.map(|part| part.roles.clone()).unwrap_or_default()
    };
    Plan::of_people(asked, false, held, &world.directory, at)
}

/// Tell these what a preview was called.
pub fn notify_people(to: Addressing, text: &str, preview: PreviewId) -> Ask {
    ask(C::NotifyPeople(telling(to, text, preview)))
}

/// The same, to be changed.
pub fn telling(to: Addressing, text: &str, preview: PreviewId) -> NotifyPeople {
    NotifyPeople {
        to,
        text: text.into(),
        preview,
        drill: false,
        again: None,
    }
}

/// Stop the notification of the test.
pub fn stop_notification(reason: &str) -> Ask {
    ask(C::StopNotification(StopNotification {
        notification: NOTIFICATION,
        reason: reason.into(),
    }))
}

/// The courier reports that an attempt was sent.
pub fn report_sent(recipient: u32, attempt: u32) -> Ask {
    report(D::Sent(ReportSent {
        notification: NOTIFICATION,
        recipient,
        attempt,
        address: Some("+47 900 00 001".into()),
    }))
}

/// The courier reports that an attempt failed.
pub fn report_failed(recipient: u32, attempt: u32, retry: bool) -> Ask {
    report(D::Failed(ReportFailed {
        notification: NOTIFICATION,
        recipient,
        attempt,
        reason: "Porten svarer ikke".into(),
        retry,
    }))
}

/// The courier reports that an attempt arrived.
pub fn report_delivered(recipient: u32, attempt: u32) -> Ask {
    report(D::Delivered(ReportDelivered {
        notification: NOTIFICATION,
        recipient,
        attempt,
    }))
}

/// Someone answered by the link.
pub fn report_answer(recipient: u32, answer: Answer) -> Ask {
    report(D::Answered(ReportAnswer {
        notification: NOTIFICATION,
        recipient,
        answer,
        words: None,
        channel: Channel::Sms,
        by: AnsweredBy::Link,
    }))
}

fn report(report: D) -> Ask {
    ask(C::Dispatch(report)).by(system(BAERUM))
}
