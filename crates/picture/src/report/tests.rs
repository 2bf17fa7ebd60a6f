//! Reports built from the picture, frozen, answered and read.

use super::*;
use crate::Language;
use crate::scene::{BAERUM, COUNTY, actor, directory, fold, log, minute, statement};
use crate::situation::{Situation, view};
use std::collections::BTreeMap;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::incident::report::events::{ReportDrafted, ReportingTerms, ReportsOrdered};
use varsko_domain::organisation::reporting::ReportTemplate;
use varsko_domain::words::{Capacity, Channel, Scope, Section, SinceLast, Verification};
use varsko_domain::{Event, Recorded};

type Said = (i64, OrganisationId, Scope, Event);

const SHARED: Scope = Scope::Participants;

fn item(id: u128, text: &str, verification: Verification) -> Event {
    let item = Uuid::from_u128(id).into();
    let statement = e::Statement {
        verification,
        ..statement(Section::Facts, text)
    };
    Event::ItemStated(e::ItemStated { item, statement })
}

pub(super) fn seen(events: &[Recorded]) -> Situation {
    let (picture, directory) = (fold(events), directory());
    let reader = picture.reader(&actor(BAERUM), &directory.standing).unwrap();
    view(&picture, &reader, &directory)
}

/// The document on everything that was said, beside the one on the first `before` lines.
fn built(said: &[Said], before: Option<usize>, with_unconfirmed: bool) -> Document {
    let events = log(said.to_vec());
    let now = seen(&events);
    let earlier = before.map(|lines| seen(&events[..lines]));
    let (template, written) = (ReportTemplate::default(), BTreeMap::new());
    let request = Request {
        organisation: BAERUM,
        template: &template,
        with_unconfirmed,
        written: &written,
    };
    let basis = |situation, position| Basis {
        situation,
        position,
    };
    let before = earlier.as_ref().map(|picture| basis(picture, 1));
    build(request, basis(&now, 9), before)
}

fn facts(document: &Document) -> Vec<(&str, Option<SinceLast>)> {
    let field = document.fields.iter().find(|field| field.key == "facts");
    let lines = field.into_iter().flat_map(|field| &field.lines);
    lines
        .map(|line| (line.text.as_str().unwrap_or_default(), line.since_last))
        .collect()
}

pub(super) fn reported(event: ReportEvent) -> Event {
    Event::Report(event)
}

pub(super) fn drafted(document: Document) -> Event {
    let (report, order) = (Uuid::from_u128(80).into(), None);
    reported(ReportEvent::Drafted(ReportDrafted {
        report,
        order,
        document,
    }))
}

fn sent() -> Event {
    reported(ReportEvent::Sent(ReportSent {
        report: Uuid::from_u128(80).into(),
        to: vec!["Statsforvalteren".into()],
        channel: Some(Channel::Email),
        reference: None,
        notification: None,
    }))
}

fn ordered() -> Event {
    reported(ReportEvent::Ordered(ReportsOrdered {
        order: Uuid::from_u128(81).into(),
        from: "Statsforvalteren".into(),
        terms: ReportingTerms {
            first_due: minute(60),
            every_min: Some(60),
            until: None,
        },
        text: None,
    }))
}

#[test]
fn what_is_not_confirmed_is_left_out_and_counted_or_labelled() {
    //
    let said = [
        (
            1,
            BAERUM,
            SHARED,
            item(1, "Brua er tatt", Verification::Confirmed),
        ),
        (
            2,
            BAERUM,
            SHARED,
            item(2, "Noen er savnet", Verification::Unverified),
        ),
        (
            3,
            BAERUM,
            SHARED,
            item(3, "Demningen brister", Verification::Refuted),
        ),
    ];
    let confirmed = built(&said, None, false);
    assert_eq!(facts(&confirmed), [("Brua er tatt", None)]);
    assert_eq!(confirmed.left_out, 1);
    let labelled = built(&said, None, true);
    assert_eq!(facts(&labelled).len(), 2);
    let field = labelled.fields.iter().find(|field| field.key == "facts");
    let doubtful = &field.unwrap().lines[1];
    assert_eq!(doubtful.verification, Some(Verification::Unverified));
    assert_eq!(labelled.left_out, 0);
}

#[test]
fn a_report_tells_what_is_new_changed_and_gone_since_the_one_before() {
    //
    let revised = e::ItemRevised {
        item: Uuid::from_u128(1).into(),
        statement: statement(Section::Facts, "Brua er åpnet"),
        reason: None,
    };
    let withdrawn = e::ItemWithdrawn {
        item: Uuid::from_u128(2).into(),
        reason: "Feil".into(),
    };
    let said = [
        (
            1,
            BAERUM,
            SHARED,
            item(1, "Brua er tatt", Verification::Confirmed),
        ),
        (
            2,
            BAERUM,
            SHARED,
            item(2, "Veien er stengt", Verification::Confirmed),
        ),
        (
            3,
            BAERUM,
            SHARED,
            item(3, "Skolen er tom", Verification::Confirmed),
        ),
        (4, BAERUM, SHARED, Event::ItemRevised(revised)),
        (5, BAERUM, SHARED, Event::ItemWithdrawn(withdrawn)),
        (
            6,
            BAERUM,
            SHARED,
            item(4, "Strømmen er borte", Verification::Confirmed),
        ),
    ];
    let document = built(&said, Some(5), false);
    assert_eq!(
        facts(&document),
        [
            ("Brua er åpnet", Some(SinceLast::Changed)),
            ("Skolen er tom", Some(SinceLast::Same)),
            ("Strømmen er borte", Some(SinceLast::New)),
        ]
    );
    let gone = document.fields.iter().find(|field| field.key == "gone");
    let gone = &gone.unwrap().lines[0];
    assert_eq!(
        (gone.text.as_str(), gone.since_last),
        (Some("Veien er stengt"), Some(SinceLast::Gone))
    );
}

#[test]
fn a_report_reads_in_every_language_and_labels_what_is_unconfirmed() {
    //
    let said = [(
        1,
        BAERUM,
        SHARED,
        item(1, "Noen er savnet", Verification::Unverified),
    )];
    let document = built(&said, None, true);
    let approved = ReportEvent::Approved(ReportApproved {
        report: Uuid::from_u128(80).into(),
        capacity: Capacity::Deputy,
    });
    let situation = seen(&log([
        (2, BAERUM, SHARED, drafted(document)),
        (3, BAERUM, SHARED, reported(approved)),
    ]));
    let report = &situation.reports[0];
    let told = |language| text(report, "Bærum kommune", true, language);
    let bokmal = told(Language::Bokmal);
    assert!(bokmal.contains("ØVELSE") && bokmal.contains("HVA SOM HAR SKJEDD"));
    assert!(bokmal.contains("Noen er savnet (UBEKREFTET"));
    assert!(bokmal.contains("Godkjent som: stedfortreder"));
    assert!(told(Language::Nynorsk).contains("KVA SOM HAR HENDT"));
    assert!(told(Language::English).contains("WHAT HAS HAPPENED"));
}

#[test]
fn whoever_oversees_reads_a_report_once_its_line_is_shared_and_not_before() {
    //
    let document = built(&[], None, false);
    let share = Event::EntryShareWidened(e::EntryShareWidened {
        number: 2,
        scope: Scope::County,
    });
    let said = [
        (2, BAERUM, SHARED, drafted(document)),
        (3, BAERUM, Scope::County, share),
        (3, BAERUM, Scope::County, sent()),
    ];
    let by_county = |said: &[Said]| {
        let (picture, directory) = (fold(&log(said.to_vec())), directory());
        let reader = picture.reader(&actor(COUNTY), &directory.standing).unwrap();
        view(&picture, &reader, &directory).reports
    };
    assert!(by_county(&said[..1]).is_empty());
    let shared = by_county(&said);
    assert_eq!(shared.len(), 1);
    assert_eq!(shared[0].stage, ReportStage::Sent);
}

#[test]
fn an_order_tells_what_is_waited_for_and_runs_as_a_clock() {
    //
    let missed = reported(ReportEvent::Missed(
        varsko_domain::incident::report::events::ReportMissed {
            order: Uuid::from_u128(81).into(),
            due: minute(60),
        },
    ));
    let said = [
        (1, BAERUM, Scope::County, ordered()),
        (60, BAERUM, Scope::County, missed),
        (70, BAERUM, SHARED, drafted(built(&[], None, false))),
        (75, BAERUM, Scope::County, sent()),
    ];
    let due = |lines: usize| {
        let situation = seen(&log(said[..lines].to_vec()));
        let clocks = situation.clocks.iter();
        let mut reports = clocks.filter(|clock| clock.kind == crate::ClockKind::Report);
        (
            reports.next().map(|clock| clock.due_at),
            situation.report_orders[0].due(),
        )
    };
    assert_eq!(due(1), (Some(minute(60)), Some(minute(60))));
    // Past, and still waited for.
    assert_eq!(due(2), (Some(minute(60)), Some(minute(60))));
    assert_eq!(due(4), (Some(minute(120)), Some(minute(120))));
}

#[test]
fn an_erased_line_takes_the_words_of_a_report_with_it() {
    //
    let said = [(
        1,
        BAERUM,
        SHARED,
        item(1, "Navnet på en skadd", Verification::Confirmed),
    )];
    let document = built(&said, None, false);
    let mut picture = fold(&log([(2, BAERUM, SHARED, drafted(document))]));
    picture.forget(2);
    let json = serde_json::to_string(&picture).unwrap();
    assert!(!json.contains("Navnet på en skadd"));
}
