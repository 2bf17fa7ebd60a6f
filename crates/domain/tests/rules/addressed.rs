//! Telling people by name, through the channels: persons, roles with their deputies, anyone at an
//! address; and situation reports that go out so.

use crate::dispatch::{
    after, deliveries, deputy, escalated, has_alarms, leader, lines, prepared, queued, since,
    time_passes, timed_out,
};
use crate::prelude::*;
use varsko_domain::incident::dispatch::{
    Addressing, Answer, Audience, Elsewhere, Outgoing, RoleOf, Whom,
};
use varsko_domain::incident::report::events::{ReportEvent, ReportSent};
use varsko_domain::limits::{DUPLICATE_WITHIN_MIN, LIST_ENTRIES_MAX};
use varsko_domain::organisation::roster::commands::{PlanDuty, RosterCommand};
use varsko_domain::{Command, OrganisationId, PersonId, PreviewId};
use varsko_testkit::{Ask, LIST, ask_of_all};

const TEXT: &str = "Vannet stiger ved Kjørbo. Ring meg";
const NOBODY: PersonId = PersonId(uuid::Uuid::from_u128(404));

fn fire_brigade() -> Whom {
    elsewhere("110-sentralen", Channel::Sms, "+4790000110")
}

fn both() -> Addressing {
    addressing(vec![Whom::Person(staff().person), fire_brigade()])
}

/// Tells these as it was previewed at that time.
fn as_previewed(history: &History, time: &str, to: Addressing) -> Ask {
    let preview = plan_of_people(history, &to, at(time)).named(TEXT, None);
    notify_people(to, TEXT, preview)
}

fn told(history: History, to: Addressing) -> History {
    let notify = as_previewed(&history, "07:20", to);
    history.asked("07:20", notify.by(log_keeper()).named(NOTIFICATION.0))
}

/// The crisis leader's role has the leader and, as deputy, the one the list knows as such.
fn held() -> History {
    let assign = |person, capacity| {
        assign_role("crisis_leader", person, capacity)
            .skipping("Haster")
            .by(preparedness_officer())
    };
    prepared()
        .asked("07:15", assign(leader(), Capacity::Holder))
        .asked("07:16", assign(deputy(), Capacity::Deputy))
}

#[test]
fn everyone_named_is_told_at_once_and_the_incident_is_notified() {
    //
    let before = prepared();
    let line = lines(&before);
    let events = since(&told(before, both()), line);
    let [reached_phase, Event::NotificationStarted(started), queue] = events.as_slice() else {
        panic!("{events:#?}");
    };
    assert_eq!(reached_phase, &reached(Phase::Notify));
    let attempts = [(1, 1, 1, Channel::Sms), (2, 1, 1, Channel::Sms)];
    assert_eq!(queue, &queued(attempts));
    assert_eq!((&started.list, started.report), (&None, None));
    let run = started.run.as_ref().unwrap();
    assert_eq!(
        (run.list, run.timeouts_s.as_slice()),
        (None, &[600, 600][..])
    );
    let second = &started.recipients[1];
    assert_eq!((second.person, second.entry), (None, Some(2)));
    assert_eq!(second.name, Some("110-sentralen".into()));
    assert_eq!(second.address, Some("+4790000110".into()));
}

#[test]
fn whoever_holds_a_role_is_told_and_the_deputy_when_the_holder_does_not_answer() {
    //
    let called = told(held(), addressing(vec![role_of("crisis_leader")]));
    assert_eq!(deliveries(&called), [Delivery::Queued, Delivery::Reserve]);
    // The leader has a telephone for the second round.
    let called = time_passes(called, "07:30");
    let silent = time_passes(called.clone(), "07:40");
    assert_eq!(
        since(&silent, lines(&called)),
        [
            timed_out(1),
            escalated(1, 2),
            queued([(2, 1, 1, Channel::Sms)])
        ]
    );
    let answered = silent.asked("07:41", report_answer(2, Answer::Understood));
    assert!(!has_alarms(&answered));
}

#[test]
fn whoever_is_on_call_for_a_role_of_another_organisation_is_told() {
    //
    let governor = actor(AccessRole::PreparednessOfficer, COUNTY_GOVERNOR);
    let duty = RosterCommand::PlanDuty(PlanDuty {
        role: "crisis_leader".into(),
        person: governor.person,
        from: at("06:00"),
        to: at("18:00"),
    });
    let duty = ask_of_all(Command::Roster(COUNTY_GOVERNOR, duty));
    let history = prepared().asked("05:00", duty.by(governor));
    let asked = addressing(vec![Whom::Role(RoleOf {
        organisation: COUNTY_GOVERNOR,
        role: "crisis_leader".into(),
    })]);
    let people = |time| plan_of_people(&history, &asked, at(time)).people;
    assert_eq!(people("07:20")[0].recipient.person, Some(governor.person));
    assert_eq!(people("19:00"), []);
}

#[test]
fn an_address_is_told_once_and_then_time_is_up() {
    //
    let called = told(prepared(), addressing(vec![fire_brigade()]));
    let silent = time_passes(called.clone(), "07:30");
    assert_eq!(since(&silent, lines(&called)), [timed_out(1)]);
    assert!(!has_alarms(&silent));
}

#[test]
fn a_role_that_nobody_answers_for_is_seen_in_the_preview_and_stops_nobody_else() {
    //
    let asked = addressing(vec![role_of("logistics"), fire_brigade()]);
    let plan = plan_of_people(&prepared(), &asked, at("07:20"));
    assert_eq!(plan.vacant, ["logistics"]);
    assert_eq!(plan.people.len(), 1);
    let called = told(prepared(), asked);
    assert_eq!(deliveries(&called), [Delivery::Queued]);
}

#[test]
fn nothing_goes_out_that_is_not_as_it_was_previewed() {
    //
    let history = prepared();
    let plan = plan_of_people(&history, &both(), at("07:20"));
    let of_a_report = plan.named(TEXT, Some(REPORT));
    let other_text = plan.named("Noe annet", None);
    for seen in [of_a_report, other_text, PreviewId(uuid::Uuid::nil())] {
        given(history.clone())
            .now("07:20")
            .when(notify_people(both(), TEXT, seen))
            .refused(Refusal::PreviewChanged);
    }
    let seen = plan.named(TEXT, None);
    let other = addressing(vec![Whom::Person(leader()), fire_brigade()]);
    given(history)
        .now("07:20")
        .when(notify_people(other, TEXT, seen))
        .refused(Refusal::PreviewChanged);
}

#[test]
fn nobody_is_told_whom_nobody_knows_or_nothing_leads_to() {
    //
    let nil = PreviewId(uuid::Uuid::nil());
    let refused = |to, refusal| {
        given(prepared())
            .now("07:20")
            .when(notify_people(addressing(to), TEXT, nil))
            .refused(refusal);
    };
    let stranger = OrganisationId(uuid::Uuid::from_u128(404));
    let of = |organisation, role: &str| {
        Whom::Role(RoleOf {
            organisation,
            role: role.into(),
        })
    };
    refused(Vec::new(), Refusal::NoRecipients);
    refused(vec![Whom::Person(NOBODY)], Refusal::UnknownPerson);
    refused(
        vec![of(stranger, "crisis_leader")],
        Refusal::UnknownOrganisation { id: stranger },
    );
    let twice = vec![fire_brigade(), role_of("staff_leader"), fire_brigade()];
    refused(twice, Refusal::ListedTwice { entry: 3, other: 1 });
    let number = elsewhere("Vakta", Channel::Sms, "spør Kari");
    let channel = Channel::Sms;
    refused(vec![number], Refusal::BadAddress { channel });
    let console = Whom::Elsewhere(Elsewhere {
        name: "Vakta".into(),
        channel: Channel::Console,
        address: None,
    });
    refused(vec![console], Refusal::UnknownPerson);
    let nameless = elsewhere(" ", Channel::Sms, "+4790000110");
    refused(vec![nameless], Refusal::Empty { field: "name" });
    let all = (0..=LIST_ENTRIES_MAX)
        .map(|nth| Whom::Person(PersonId(uuid::Uuid::from_u128(nth as u128))));
    refused(
        all.collect(),
        Refusal::TooMany {
            what: "to",
            given: LIST_ENTRIES_MAX + 1,
            max: LIST_ENTRIES_MAX,
        },
    );
    let given_role = given(prepared()).when(notify_people(
        addressing(vec![role_of("pirate")]),
        TEXT,
        nil,
    ));
    assert!(
        matches!(given_role.result(), Err(Refusal::UnknownRole { role, .. }) if role == "pirate")
    );
    // Someone nobody can reach, and a role that nobody holds: then there is nobody.
    for whom in [Whom::Person(observer().person), role_of("logistics")] {
        let notify = as_previewed(&prepared(), "07:20", addressing(vec![whom]));
        given(prepared())
            .now("07:20")
            .when(notify)
            .refused(Refusal::NobodyReachable);
    }
}

#[test]
fn a_webhook_is_told_only_by_those_who_prepare() {
    //
    let to = || {
        addressing(vec![elsewhere(
            "Samvirkekanalen",
            Channel::Webhook,
            "https://samvirke.example.no/inn",
        )])
    };
    let notify = || as_previewed(&prepared(), "07:20", to());
    given(prepared())
        .now("07:20")
        .when(notify().by(log_keeper()))
        .refused(not_permitted(
            Operation::Prepare,
            AccessRole::LogKeeper,
            "Bærum",
        ));
    let decided = given(prepared())
        .now("07:20")
        .when(notify().by(preparedness_officer()))
        .decided();
    assert_eq!(decided.len(), 3);
}

#[test]
fn time_to_answer_is_bounded_as_on_a_list() {
    //
    let nil = PreviewId(uuid::Uuid::nil());
    for (timeouts_s, given_, min, max) in [
        (vec![], 0, 1, 3),
        (vec![5], 5, 10, 86_400),
        (vec![60; 4], 4, 1, 3),
    ] {
        let asked = Addressing {
            timeouts_s,
            ..both()
        };
        given(prepared())
            .when(notify_people(asked, TEXT, nil))
            .refused(Refusal::OutOfRange {
                field: "timeoutsS",
                given: given_,
                min,
                max,
            });
    }
}

#[test]
fn the_same_people_twice_within_minutes_is_an_accident_unless_someone_says_why_not() {
    //
    let history = told(prepared(), both());
    let again = |to| as_previewed(&history, "07:24", to);
    given(history.clone())
        .now("07:24")
        .when(again(both()))
        .refused(Refusal::JustNotified {
            minutes: 4,
            within: DUPLICATE_WITHIN_MIN,
        });
    let preview = plan_of_people(&history, &both(), at("07:24")).named(TEXT, None);
    let meant = NotifyPeople {
        again: Some("Dekningen var borte".into()),
        ..telling(both(), TEXT, preview)
    };
    let meant = given(history.clone())
        .now("07:24")
        .when(ask(C::NotifyPeople(meant)));
    assert_eq!(meant.decided().len(), 2);
    // Others are others, whoever stands beside them; and the list is not those who stand on it.
    let others = addressing(vec![Whom::Person(leader()), fire_brigade()]);
    let others = given(history.clone()).now("07:24").when(again(others));
    assert_eq!(others.decided().len(), 2);
    let preview = plan(&history, false, at("07:24")).named(TEXT, None);
    let list = given(history.clone())
        .now("07:24")
        .when(start_list(TEXT, preview));
    assert_eq!(list.decided().len(), 2);
    let later = as_previewed(&history, "07:50", both());
    assert_eq!(given(history).now("07:50").when(later).decided().len(), 2);
}

#[test]
fn a_drill_by_name_does_not_move_the_incident() {
    //
    let world = prepared();
    let held = |_| Default::default();
    let directory = &world.world().directory;
    let plan =
        varsko_domain::incident::dispatch::Plan::of_people(&both(), true, held, directory, noon());
    let drill = NotifyPeople {
        drill: true,
        ..telling(both(), TEXT, plan.named(TEXT, None))
    };
    let events = given(prepared())
        .when(ask(C::NotifyPeople(drill)))
        .decided();
    assert!(matches!(
        &events[0].event,
        Event::NotificationStarted(started) if started.run.as_ref().is_some_and(|run| run.drill)
    ));
}

#[test]
fn an_operator_of_the_centre_tells_people_for_those_it_serves_and_an_observer_nobody() {
    //
    let notify = || as_previewed(&prepared(), "07:20", both());
    let centre = notify().by(operator()).on_behalf_of(BAERUM);
    let decided = given(prepared()).now("07:20").when(centre).decided();
    assert_eq!(decided.len(), 3);
    given(prepared())
        .now("07:20")
        .when(notify().by(observer()))
        .refused(not_permitted(
            Operation::Notify,
            AccessRole::Observer,
            "Bærum",
        ));
}

/// A report that waits to be sent.
fn approved() -> History {
    prepared()
        .asked("07:20", draft_report("Elva stiger").named(REPORT.0))
        .asked("07:21", review_report().by(staff()))
        .asked("07:22", approve_report())
}

fn out(history: &History, to: Addressing) -> Outgoing {
    let plan = plan_of_people(history, &to, at("07:25"));
    Outgoing {
        to: Audience::People(to),
        text: TEXT.into(),
        preview: plan.named(TEXT, Some(REPORT)),
    }
}

fn sent_out() -> History {
    let history = approved();
    let send = send_report_out(out(&history, both()));
    history.asked("07:25", send.named(NOTIFICATION.0))
}

#[test]
fn a_report_goes_out_by_the_channels_and_all_that_becomes_of_it_is_readable_above() {
    //
    let line = lines(&approved());
    let history = sent_out();
    let log: Vec<_> = history.crisis_log().skip(line).collect();
    let [shared, sent, started, queue] = log.as_slice() else {
        panic!("{log:#?}");
    };
    assert!(matches!(shared.event, Event::EntryShareWidened(_)));
    let expected = Event::Report(ReportEvent::Sent(ReportSent {
        report: REPORT,
        to: Vec::new(),
        channel: None,
        reference: None,
        notification: Some(NOTIFICATION),
    }));
    assert_eq!(sent.event, expected);
    assert!(matches!(
        &started.event,
        Event::NotificationStarted(started) if started.report == Some(REPORT) && started.list.is_none()
    ));
    let attempts = [(1, 1, 1, Channel::Sms), (2, 1, 1, Channel::Sms)];
    assert_eq!(queue.event, queued(attempts));
    assert!(log.iter().all(|line| line.scope == Scope::County));
    let failed = history.clone().asked("07:26", report_failed(2, 1, false));
    assert_eq!(failed.crisis_log().last().unwrap().scope, Scope::County);
    // What is noted by hand as well, unless whoever notes it says otherwise.
    let by_hand = history.clone().asked("07:26", acknowledge(2));
    assert_eq!(by_hand.crisis_log().last().unwrap().scope, Scope::County);
    let own = history.asked("07:26", acknowledge(2).readable_by(Scope::Own));
    assert_eq!(own.crisis_log().last().unwrap().scope, Scope::Own);
}

#[test]
fn whoever_answers_that_it_is_understood_has_acknowledged_the_report() {
    //
    let stage =
        |history: &History| history.world().incidents[&INCIDENT].reports.reports[&REPORT].stage;
    let history = sent_out();
    assert_eq!(stage(&history), ReportStage::Sent);
    let cannot = history
        .clone()
        .asked("07:26", report_answer(1, Answer::CannotCome));
    assert_eq!(stage(&cannot), ReportStage::Sent);
    let understood = || report_answer(2, Answer::Understood);
    let answered = after(history.clone(), |history| {
        history.asked("07:26", understood())
    });
    assert_eq!(answered.len(), 1, "one act is one line: {answered:#?}");
    let history = history.asked("07:26", understood());
    assert_eq!(stage(&history), ReportStage::Acknowledged);
}

#[test]
fn a_report_goes_by_hand_and_by_the_channels_in_one() {
    //
    let history = approved();
    let send = |to: &[&str], channel, out| {
        ask(C::Report(ReportCommand::Send(SendReport {
            report: REPORT,
            to: to.iter().map(|name| Text::from(*name)).collect(),
            channel,
            reference: None,
            out,
        })))
    };
    let going = || Some(out(&history, both()));
    let decided = given(history.clone())
        .now("07:25")
        .when(send(&["DSB"], Some(Channel::Email), going()))
        .decided();
    assert!(matches!(
        &decided[1].event,
        Event::Report(ReportEvent::Sent(sent))
            if sent.to == ["DSB".into()] && sent.channel == Some(Channel::Email) && sent.notification.is_some()
    ));
    given(history.clone())
        .now("07:25")
        .when(send(&["DSB"], None, going()))
        .refused(Refusal::Empty { field: "channel" });
    given(history)
        .when(send(&[], Some(Channel::Email), None))
        .refused(Refusal::Empty { field: "to" });
}

#[test]
fn a_report_goes_to_a_list_and_the_list_may_be_started_besides() {
    //
    let history = approved();
    let going = Outgoing {
        to: Audience::List(LIST),
        text: TEXT.into(),
        preview: plan(&history, false, at("07:25")).named(TEXT, Some(REPORT)),
    };
    let sent = history.asked("07:25", send_report_out(going).named(NOTIFICATION.0));
    assert_eq!(
        deliveries(&sent),
        [Delivery::Queued, Delivery::Reserve, Delivery::Reserve]
    );
    let preview = plan(&sent, false, at("07:26")).named(TEXT, None);
    let started = given(sent).now("07:26").when(start_list(TEXT, preview));
    assert_eq!(started.decided().len(), 3);
}

#[test]
fn a_report_is_not_sent_when_what_was_previewed_is_no_longer_so_or_leads_nowhere() {
    //
    let history = approved();
    let other = Outgoing {
        text: "Noe annet".into(),
        ..out(&history, both())
    };
    given(history.clone())
        .now("07:25")
        .when(send_report_out(other))
        .refused(Refusal::PreviewChanged);
    let nowhere = out(&history, addressing(vec![Whom::Person(observer().person)]));
    given(history.clone())
        .now("07:25")
        .when(send_report_out(nowhere))
        .refused(Refusal::NobodyReachable);
    let wordless = Outgoing {
        text: " ".into(),
        ..out(&history, both())
    };
    given(history)
        .now("07:25")
        .when(send_report_out(wordless))
        .refused(Refusal::Empty { field: "text" });
}

#[test]
fn someone_on_the_radio_is_called_by_hand_within_the_same_notification() {
    //
    let patrol = Whom::Elsewhere(Elsewhere {
        name: "Vakta".into(),
        channel: Channel::Radio,
        address: None,
    });
    let called = told(prepared(), addressing(vec![patrol]));
    // By radio somebody must call: it waits for that, and time runs.
    assert_eq!(deliveries(&called), [Delivery::Queued]);
    let by_hand = called.asked("07:21", mark_sent(1));
    assert_eq!(deliveries(&by_hand), [Delivery::Sent]);
}
