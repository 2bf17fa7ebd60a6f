//! Situation reports (situasjonsrapporter) and the orders they are written on.

use crate::prelude::*;
use varsko_domain::incident::report::events::*;
use varsko_domain::organisation::reporting::TemplateField;
use varsko_domain::{Alarm, Thing, Timestamp};

fn running() -> History {
    incident().detected("07:12")
}

fn drafted() -> History {
    running().asked("08:00", draft_report("Elva stiger").named(REPORT.0))
}

fn approved() -> History {
    drafted()
        .asked("08:05", review_report().by(staff()))
        .asked("08:10", approve_report())
}

fn sent() -> History {
    approved().asked("08:15", send_report())
}

fn ordered(first_due: &str, every_min: Option<u32>, until: Option<&str>) -> History {
    let order = order_reports(first_due, every_min, until);
    running().asked("07:30", order.named(REPORT_ORDER.0))
}

fn report(event: ReportEvent) -> Event {
    Event::Report(event)
}

fn at_stage(stage: ReportStage) -> Refusal {
    Refusal::ReportStage { stage }
}

/// The alarm of the order rings as of when it is due.
fn ring_at(time: &str) -> varsko_testkit::Ask {
    let order = REPORT_ORDER;
    ring(Alarm::ReportDue { order })
        .by(system(BAERUM))
        .occurred(time)
}

fn next_due(history: &History) -> Option<Timestamp> {
    let order = REPORT_ORDER;
    let alarms = &history.world().incidents[&INCIDENT].alarms;
    alarms.at(&Alarm::ReportDue { order }).map(|(at, _)| at)
}

#[test]
fn a_report_goes_from_draft_to_approved_and_is_not_sent_before() {
    //
    given(running())
        .when(draft_report("Elva stiger"))
        .then([report(ReportEvent::Drafted(ReportDrafted {
            report: WHEN.into(),
            order: None,
            document: document("Elva stiger"),
        }))]);
    given(drafted())
        .when(approve_report())
        .refused(at_stage(ReportStage::Draft));
    given(drafted())
        .when(send_report())
        .refused(at_stage(ReportStage::Draft));
    given(drafted())
        .when(review_report())
        .then([report(ReportEvent::Reviewed(ReportReviewed {
            report: REPORT,
            remark: None,
        }))]);
    let reviewed = || drafted().asked("08:05", review_report());
    given(reviewed()).when(review_report()).quiet();
    given(reviewed())
        .when(send_report())
        .refused(at_stage(ReportStage::Reviewed));
}

#[test]
fn a_deputys_approval_is_shown_as_such_and_the_operator_never_approves() {
    //
    let deputy = assign_role("crisis_leader", staff().person, Capacity::Deputy);
    let reviewed = drafted()
        .asked("08:05", review_report())
        .asked("08:06", notify("Innkalling"))
        .asked("08:07", activate(Body::Leadership))
        .asked("08:08", deputy);
    given(reviewed.clone())
        .when(approve_report().by(staff()))
        .then([report(ReportEvent::Approved(ReportApproved {
            report: REPORT,
            capacity: Capacity::Deputy,
        }))]);
    let operation = Operation::ApproveReport;
    given(reviewed)
        .when(approve_report().by(operator()).on_behalf_of(BAERUM))
        .refused(not_permitted(operation, AccessRole::Operator, "Bærum"));
}

#[test]
fn revising_an_approved_report_makes_it_a_draft_again() {
    //
    given(approved().asked("08:12", revise_report("Elva synker")))
        .when(send_report())
        .refused(at_stage(ReportStage::Draft));
}

#[test]
fn sending_shares_the_report_with_the_county_and_nothing_changes_it_after() {
    //
    let sending = || {
        report(ReportEvent::Sent(ReportSent {
            report: REPORT,
            to: vec!["Statsforvalteren".into()],
            channel: Some(Channel::Email),
            reference: None,
            notification: None,
        }))
    };
    let shared = Event::EntryShareWidened(e::EntryShareWidened {
        number: 1,
        scope: Scope::County,
    });
    given(approved())
        .when(send_report())
        .then_readable_by(Scope::County, [shared, sending()]);
    for again in [revise_report("Nytt"), review_report(), send_report()] {
        given(sent())
            .when(again)
            .refused(at_stage(ReportStage::Sent));
    }
    given(sent())
        .when(approve_report())
        .refused(at_stage(ReportStage::Sent));
}

#[test]
fn a_later_report_supersedes_the_one_before_it() {
    //
    const LATER: varsko_domain::ReportId = varsko_domain::ReportId(uuid::Uuid::from_u128(0x6301));
    let later = |history: History| {
        let of = |command| ask(C::Report(command));
        let review = ReviewReport {
            report: LATER,
            remark: None,
        };
        history
            .asked("09:00", draft_report("Elva synker").named(LATER.0))
            .asked("09:05", of(ReportCommand::Review(review)))
            .asked(
                "09:10",
                of(ReportCommand::Approve(ApproveReport { report: LATER })),
            )
    };
    let send = SendReport {
        report: LATER,
        to: vec!["Statsforvalteren".into()],
        channel: Some(Channel::Email),
        reference: None,
        out: None,
    };
    let send = ReportCommand::Send(send);
    let decided = given(later(sent())).when(ask(C::Report(send))).decided();
    let superseded = report(ReportEvent::Superseded(ReportSuperseded {
        report: REPORT,
        by: LATER,
    }));
    assert_eq!(decided.last().map(|last| &last.event), Some(&superseded));
}

#[test]
fn the_county_governors_people_acknowledge_what_they_got() {
    //
    let governor = actor(AccessRole::PreparednessOfficer, COUNTY_GOVERNOR);
    let acknowledged = report(ReportEvent::Acknowledged(ReportAcknowledged {
        report: REPORT,
        by: None,
        answer: None,
    }));
    given(sent())
        .when(acknowledge_report().by(governor).on_behalf_of(BAERUM))
        .then_readable_by(Scope::County, [acknowledged]);
    given(approved())
        .when(acknowledge_report().by(governor).on_behalf_of(BAERUM))
        .refused(at_stage(ReportStage::Approved));
    given(sent().asked("08:20", acknowledge_report()))
        .when(acknowledge_report())
        .quiet();
}

#[test]
fn an_order_for_reports_needs_a_deadline_ahead_and_a_sensible_cadence() {
    //
    given(running())
        .when(order_reports("11:00", None, None))
        .refused(Refusal::NotAhead {
            field: "firstDue",
            given: at("11:00"),
            now: noon(),
        });
    given(running())
        .when(order_reports("13:00", Some(1), None))
        .refused(Refusal::OutOfRange {
            field: "everyMinutes",
            given: 1,
            min: 15,
            max: 43_200,
        });
    given(running())
        .when(order_reports("14:00", None, Some("13:00")))
        .refused(Refusal::EndsBeforeItBegins {
            from: at("14:00"),
            to: at("13:00"),
        });
    let governor = actor(AccessRole::LogKeeper, COUNTY_GOVERNOR);
    let order = order_reports("13:00", Some(240), None);
    let decided = given(running())
        .when(order.by(governor).on_behalf_of(BAERUM))
        .decided();
    assert_eq!(decided[0].organisation, Some(BAERUM));
}

#[test]
fn a_deadline_that_passes_unanswered_leaves_a_line_and_the_next_one_is_set() {
    //
    let history = ordered("09:00", Some(60), Some("10:30"));
    assert_eq!(next_due(&history), Some(at("09:00")));
    let missed = |time: &str| {
        report(ReportEvent::Missed(ReportMissed {
            order: REPORT_ORDER,
            due: at(time),
        }))
    };
    given(history.clone())
        .when(ring_at("09:00"))
        .then_readable_by(Scope::County, [missed("09:00")]);
    let history = history.asked("09:00", ring_at("09:00"));
    assert_eq!(next_due(&history), Some(at("10:00")));
    given(history.clone()).when(ring_at("09:00")).quiet();
    let history = history.asked("10:00", ring_at("10:00"));
    assert_eq!(next_due(&history), None, "the next would be after the end");
}

#[test]
fn a_report_answers_the_deadline_it_is_nearest_to() {
    //
    let sent_at = |history: History, time: &str| {
        history
            .asked("07:31", draft_report("Elva stiger").named(REPORT.0))
            .asked("07:32", review_report())
            .asked("07:33", approve_report())
            .asked(time, send_report())
    };
    let early = sent_at(ordered("12:00", Some(240), None), "11:30");
    assert_eq!(next_due(&early), Some(at("16:00")));
    let far_too_early = sent_at(ordered("12:00", Some(240), None), "09:00");
    assert_eq!(next_due(&far_too_early), Some(at("12:00")));
    let late = ordered("09:00", Some(240), None).asked("09:00", ring_at("09:00"));
    assert_eq!(next_due(&sent_at(late, "09:40")), Some(at("13:00")));
}

#[test]
fn an_order_is_done_with_when_its_last_report_is_sent() {
    //
    let history = ordered("09:00", None, None)
        .asked("08:00", draft_report("Elva stiger").named(REPORT.0))
        .asked("08:05", review_report())
        .asked("08:10", approve_report());
    let decided = given(history.clone())
        .now("08:15")
        .when(send_report())
        .decided();
    let completed = report(ReportEvent::Completed(OrderCompleted {
        order: REPORT_ORDER,
        reason: None,
    }));
    assert_eq!(decided.last().map(|last| &last.event), Some(&completed));
    let done = history.asked("08:15", send_report());
    assert_eq!(next_due(&done), None);
    given(done)
        .when(acknowledge_report_order())
        .refused(Refusal::ReportOrderDone);
}

#[test]
fn an_order_is_acknowledged_once_and_ended_by_whoever_may_give_one() {
    //
    let history = || ordered("13:00", None, None);
    given(history())
        .when(acknowledge_report_order())
        .then_readable_by(
            Scope::County,
            [report(ReportEvent::OrderAcknowledged(OrderAcknowledged {
                order: REPORT_ORDER,
            }))],
        );
    given(history().asked("07:40", acknowledge_report_order()))
        .when(acknowledge_report_order())
        .quiet();
    let ended = history().asked("07:50", end_report_order());
    assert_eq!(next_due(&ended), None);
    given(running())
        .when(end_report_order())
        .refused(Refusal::Unknown {
            what: Thing::ReportOrder,
        });
}

#[test]
fn nothing_falls_due_for_a_part_that_is_closed() {
    let closed = ordered("13:00", Some(60), None).asked("08:00", close().skipping("Falsk alarm"));
    assert_eq!(next_due(&closed), None);
}

#[test]
fn a_report_keeps_to_its_bounds() {
    use varsko_domain::limits::REPORT_LINES_MAX;
    let mut long = document("Elva stiger");
    let line = long.fields[0].lines[0].clone();
    long.fields[0].lines = vec![line; REPORT_LINES_MAX + 1];
    let write = WriteReport {
        order: None,
        document: long,
    };
    let draft = ReportCommand::Draft(write);
    given(running())
        .when(ask(C::Report(draft)))
        .refused(Refusal::TooMany {
            what: "lines",
            given: REPORT_LINES_MAX + 1,
            max: REPORT_LINES_MAX,
        });
}

#[test]
fn a_template_is_defined_anew_in_numbered_versions() {
    //
    let field = |key: &str| TemplateField {
        key: key.into(),
        name: Some("Behov for bistand".into()),
        content: ReportContent::Resources,
    };
    let once = installation().asked("06:00", define_template(vec![field("needs")]));
    let decided = given(once)
        .when(define_template(vec![field("needs")]))
        .decided();
    assert!(matches!(
        &decided[0].event,
        Event::ReportTemplateDefined(defined) if defined.version == 2
    ));
    let twice = vec![field("needs"), field("needs")];
    given(installation())
        .when(define_template(twice))
        .refused(Refusal::DuplicateKey {
            key: "needs".into(),
        });
    given(installation())
        .when(define_template(Vec::new()))
        .refused(Refusal::Empty { field: "fields" });
}
