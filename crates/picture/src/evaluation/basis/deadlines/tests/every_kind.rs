//! Every kind of clock there is: told of as kept or missed, or said here why it cannot be.

use super::{began, convened, looked, task, told};
use crate::clocks::ClockKind;
use crate::scene::{KARI, OLA, minute, recipient, statement, wrote};
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::Event;
use varsko_domain::incident::area::events as area;
use varsko_domain::incident::assistance::events as assistance;
use varsko_domain::incident::decision::events as decision;
use varsko_domain::incident::demand::events as demand;
use varsko_domain::incident::events as e;
use varsko_domain::incident::external::events as external;
use varsko_domain::incident::goal::events as goal;
use varsko_domain::incident::report::events as report;
use varsko_domain::incident::staffing::events as staffing;
use varsko_domain::words::{Authority, Body, Capacity, Channel, ExternalMatter, Helper, Section};

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

/// The kinds that are told of, and, so that no new kind is forgotten, a match over all.
macro_rules! kinds {
    ($($told:ident)* ; $($why:literal: $($not:ident)*;)*) => {
        const TOLD: &[ClockKind] = &[$(ClockKind::$told),*];

        /// Why a kind is not told of; nothing for those that are.
        const fn why_not(kind: ClockKind) -> Option<&'static str> {
            match kind {
                $(ClockKind::$told => None,)*
                $($(ClockKind::$not => Some($why),)*)*
            }
        }
    };
}

kinds! {
    FirstPicture Mailbox AreaStatus Relief Answer Measure Question Assistance PictureRefresh Meeting
    Decision DecisionReview Task Demand ExternalAnswer Goal Report;
    "it says how long a thing is good for, and nobody owes it": StandDown Freshness Focus Depletion;
    "the register goes by itself": EpsRetention;
    "the evaluation tells of it itself": Consultation;
    "it is no incident's, and the year's work tells of it": PlanRevision CardReview
        ShelterInspection StockMinimum StockExpiry Agreement Exercise LeadershipExercise Ros
        FollowUp Obligation Gathering Supervision Training;
}

fn activated() -> Event {
    Event::BodyActivated(e::BodyActivated {
        first_picture_by: Some(minute(60)),
        until: Some(minute(60)),
        ..e::BodyActivated::by_authority(Body::Leadership, "Kommunedirektøren")
    })
}

fn notified() -> Event {
    Event::NotificationStarted(e::NotificationStarted {
        notification: id(1),
        text: "Kriseledelsen innkalles".into(),
        list: None,
        ack_timeout_s: Some(600),
        recipients: vec![recipient(1, "Kari")],
        run: None,
        again: None,
        report: None,
    })
}

fn question() -> Event {
    let owner = "operations".into();
    let answer_by = Some(minute(60));
    Event::ItemStated(e::ItemStated {
        item: id(1),
        statement: e::Statement {
            expires_at: Some(minute(60)),
            particular: Some(e::Particular::Question { owner, answer_by }),
            ..statement(Section::Unknowns, "Hvor mange er isolert")
        },
    })
}

fn ordered() -> Event {
    let ordered = report::ReportsOrdered {
        order: id(1),
        from: "Statsforvalteren".into(),
        terms: report::ReportingTerms {
            first_due: minute(60),
            every_min: None,
            until: None,
        },
        text: None,
    };
    Event::Report(report::ReportEvent::Ordered(ordered))
}

fn missed() -> Event {
    let missed = report::ReportMissed {
        order: id(1),
        due: minute(60),
    };
    Event::Report(report::ReportEvent::Missed(missed))
}

fn involved() -> Event {
    Event::Area(area::AreaEvent::Involved(area::AreaInvolved {
        area: "helse".into(),
        name: "Helse".into(),
        every_min: 60,
    }))
}

fn relief() -> Event {
    let planned = staffing::ReliefPlanned {
        relief: id(1),
        role: "operations".into(),
        person: KARI,
        successor: Some(OLA),
        at: minute(60),
        note: None,
    };
    Event::Staffing(staffing::StaffingEvent::ReliefPlanned(planned))
}

fn measure() -> Event {
    Event::MeasureProposed(e::MeasureProposed {
        measure: id(1),
        text: "Evakuere sykehjemmet".into(),
        goal: None,
        deadline: Some(minute(60)),
    })
}

fn help() -> Event {
    let asked = assistance::AssistanceAsked {
        assistance: id(1),
        helper: Helper::CivilDefence,
        organisation: None,
        name: None,
        need: "Pumper".into(),
        needed_by: Some(minute(60)),
        payment: None,
    };
    Event::Assistance(assistance::AssistanceEvent::Asked(asked))
}

fn wanted() -> Event {
    let wanted = decision::Wanted {
        decision: id(1),
        question: "Skal skolen stenges".into(),
        options: vec![],
        needed_by: Some(minute(60)),
        entries: vec![],
    };
    Event::Decision(decision::DecisionEvent::Wanted(wanted))
}

fn made() -> Event {
    let made = decision::Made {
        decision: id(2),
        question: Some("Skal broen stenges".into()),
        options: vec![],
        choice: "Ja".into(),
        option: None,
        reason: None,
        capacity: Capacity::Holder,
        authority: None,
        outside_activation: None,
        review_at: Some(minute(60)),
        entries: vec![],
        from_line: 2,
        seen_at: None,
        meeting: None,
        supersedes: None,
    };
    Event::Decision(decision::DecisionEvent::Made(made))
}

fn demanded() -> Event {
    let received = demand::Received {
        demand: id(1),
        from: "Statsforvalteren".into(),
        text: "Tall på isolerte".into(),
        reference: None,
        channel: None,
        deadline: Some(minute(60)),
    };
    Event::Demand(demand::DemandEvent::Received(received))
}

fn asked_police() -> Event {
    let asked = external::Asked {
        request: id(1),
        authority: Authority::Police,
        addressee: None,
        matter: ExternalMatter::Evacuation,
        text: "Nedsiden av Bjørnegårdsvingen".into(),
        asked_by: None,
        channel: Channel::Phone,
        needed_by: Some(minute(60)),
    };
    Event::External(external::ExternalEvent::Asked(asked))
}

fn aimed() -> Event {
    let set = goal::Set {
        goal: id(1),
        text: "Alle er gjort rede for".into(),
        indicator: None,
        target: None,
        by: Some(minute(60)),
    };
    Event::Goal(goal::GoalEvent::Set(set))
}

#[test]
fn every_clock_of_an_incident_that_can_be_met_is_told_and_no_other() {
    // R-39, domain §10
    let set = [
        activated(),
        looked(60),
        involved(),
        relief(),
        notified(),
        question(),
        measure(),
        help(),
        convened(60),
        wanted(),
        made(),
        task(60),
        demanded(),
        asked_police(),
        aimed(),
        ordered(),
    ];
    let mut said: Vec<(i64, Event)> = set.map(|event| (1, event)).into();
    said.extend([(60, missed()), (70, began()), (600, wrote("Etterord"))]);
    let kinds: BTreeSet<ClockKind> = told(&said).iter().map(|told| told.0).collect();
    assert_eq!(kinds, TOLD.iter().copied().collect());
    assert!(kinds.iter().all(|kind| why_not(*kind).is_none()));
}
