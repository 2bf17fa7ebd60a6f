//! Warnings that others send: one warning through all its messages, and what it asks.

use crate::prelude::*;
use WarningKind::{Alert, Cancel, Update};
use WarningLevel::{Orange, Red, Yellow};
use varsko_domain::incident::warning::{IncidentWarningEvent, WarningAttached};
use varsko_domain::limits::WARNING_CORNERS_MAX;
use varsko_domain::organisation::warnings::events::*;
use varsko_domain::organisation::warnings::{Place, StandingOrders};
use varsko_domain::{Decided, ListId, Stream, Thing, WarningId};
use varsko_testkit::Ask;

const NOTHING: WarningAsks = WarningAsks {
    acknowledgement: false,
    incident: false,
    list: None,
};
const ACKNOWLEDGEMENT: WarningAsks = WarningAsks {
    acknowledgement: true,
    ..NOTHING
};

fn opening_from(level: WarningLevel) -> StandingOrders {
    StandingOrders {
        open_from: Some(level),
        ..StandingOrders::default()
    }
}

fn alert(identifier: &str, level: WarningLevel) -> Ask {
    take_warning(Alert, &[], rain_warning(identifier, level))
}

/// Bærum has been warned, orange.
fn warned() -> History {
    incident().asked("06:00", alert("a", Orange).named(WARNING.0))
}

#[track_caller]
fn says(decided: &[Decided], events: impl IntoIterator<Item = WarningEvent>) {
    let wanted: Vec<_> = events.into_iter().map(Event::Warning).collect();
    let said: Vec<_> = decided.iter().map(|one| one.event.clone()).collect();
    assert_eq!(said, wanted);
    let of_baerum = |one: &Decided| one.stream == Stream::Organisation(BAERUM);
    assert!(decided.iter().all(of_baerum));
}

fn received(message: WarningMessage, asks: WarningAsks) -> WarningEvent {
    WarningEvent::Received(WarningReceived {
        warning: WHEN.into(),
        message,
        asks,
    })
}

fn updated(message: WarningMessage, asks: WarningAsks) -> WarningEvent {
    WarningEvent::Updated(WarningUpdated {
        warning: WARNING,
        message,
        asks,
    })
}

fn cancelled(identifier: &str, replaced_by: Option<WarningId>) -> WarningEvent {
    WarningEvent::Cancelled(WarningCancelled {
        warning: WARNING,
        identifier: identifier.into(),
        replaced_by,
    })
}

#[test]
fn an_orange_warning_asks_for_acknowledgement_and_a_yellow_one_does_not() {
    //
    for (level, asks) in [
        (Red, ACKNOWLEDGEMENT),
        (Orange, ACKNOWLEDGEMENT),
        (Yellow, NOTHING),
    ] {
        let decided = given(installation()).when(alert("a", level)).decided();
        says(&decided, [received(rain_warning("a", level), asks)]);
    }
}

#[test]
fn the_same_message_twice_is_nothing_new_whatever_it_is_called_by() {
    given(warned()).when(alert("a", Orange)).quiet();
    let over = warned().asked(
        "07:00",
        take_warning(Cancel, &["a"], rain_warning("b", Orange)),
    );
    given(over).when(alert("a", Orange)).quiet();
}

#[test]
fn an_exercise_or_what_has_expired_asks_for_nothing() {
    // a test never alarms as real.
    let exercise = WarningMessage {
        exercise: true,
        ..rain_warning("a", Red)
    };
    let expired = WarningMessage {
        expires: Some(at("11:59")),
        ..rain_warning("a", Red)
    };
    let all = StandingOrders {
        ask_from: WarningLevel::Green,
        ..opening_from(WarningLevel::Green)
    };
    for message in [exercise, expired] {
        let history = installation().asked("05:00", set_warning_orders(all));
        let decided = given(history)
            .when(take_warning(Alert, &[], message.clone()))
            .decided();
        says(&decided, [received(message, NOTHING)]);
    }
}

#[test]
fn an_update_takes_the_place_of_what_it_refers_to_and_asks_anew_only_when_it_is_worse() {
    let answered = || warned().asked("06:10", acknowledge_warning());
    let update = |level| take_warning(Update, &["a"], rain_warning("b", level));
    let worse = given(answered()).when(update(Red)).decided();
    says(&worse, [updated(rain_warning("b", Red), ACKNOWLEDGEMENT)]);
    let same = given(answered()).when(update(Orange)).decided();
    says(&same, [updated(rain_warning("b", Orange), NOTHING)]);
    let unanswered = given(warned()).when(update(Orange)).decided();
    says(
        &unanswered,
        [updated(rain_warning("b", Orange), ACKNOWLEDGEMENT)],
    );
}

#[test]
fn an_update_without_references_is_about_the_same_event_at_overlapping_times() {
    // MetAlerts names no message that it takes the place of.
    let overlapping = given(warned())
        .when(take_warning(Update, &[], rain_warning("b", Orange)))
        .decided();
    says(
        &overlapping,
        [updated(rain_warning("b", Orange), ACKNOWLEDGEMENT)],
    );
    let others = [
        WarningMessage {
            event: "wind".into(),
            ..rain_warning("b", Orange)
        },
        WarningMessage {
            sender: "nve.no".into(),
            ..rain_warning("b", Orange)
        },
        WarningMessage {
            exercise: true,
            ..rain_warning("b", Orange)
        },
        WarningMessage {
            onset: Some(at("23:30")),
            expires: Some(at("23:59")),
            ..rain_warning("b", Orange)
        },
    ];
    for other in others {
        let asks = if other.exercise {
            NOTHING
        } else {
            ACKNOWLEDGEMENT
        };
        let apart = given(warned())
            .when(take_warning(Update, &[], other.clone()))
            .decided();
        says(&apart, [received(other, asks)]);
    }
}

#[test]
fn an_update_of_two_goes_on_with_the_newer_and_ends_the_other() {
    let second = WarningId(uuid::Uuid::from_u128(0x7200));
    let two = warned().asked("06:30", alert("b", Orange).named(second.0));
    let merged = given(two).when(take_warning(Update, &["a", "b"], rain_warning("c", Orange)));
    let update = WarningEvent::Updated(WarningUpdated {
        warning: second,
        message: rain_warning("c", Orange),
        asks: ACKNOWLEDGEMENT,
    });
    says(&merged.decided(), [update, cancelled("c", Some(second))]);
}

#[test]
fn a_cancellation_ends_what_it_refers_to_and_is_quiet_about_what_nobody_knows() {
    let cancel = |about: &str| take_warning(Cancel, &[about], rain_warning("c", Orange));
    says(
        &given(warned()).when(cancel("a")).decided(),
        [cancelled("c", None)],
    );
    given(warned()).when(cancel("x")).quiet();
    let over = warned().asked("07:00", cancel("a"));
    let again = take_warning(Cancel, &["a"], rain_warning("d", Orange));
    given(over).when(again).quiet();
}

#[test]
fn standing_orders_open_an_incident_once_from_their_level_on() {
    let ordered = || installation().asked("05:00", set_warning_orders(opening_from(Red)));
    let opens = WarningAsks {
        incident: true,
        ..ACKNOWLEDGEMENT
    };
    let orange = given(ordered()).when(alert("a", Orange)).decided();
    says(
        &orange,
        [received(rain_warning("a", Orange), ACKNOWLEDGEMENT)],
    );
    let rising = || ordered().asked("06:00", alert("a", Orange).named(WARNING.0));
    let update = |name| take_warning(Update, &["a"], rain_warning(name, Red));
    let worse = given(rising()).when(update("b")).decided();
    says(&worse, [updated(rain_warning("b", Red), opens)]);
    let opened = rising().asked("07:00", update("b"));
    let still = given(opened).when(update("c")).decided();
    says(&still, [updated(rain_warning("c", Red), ACKNOWLEDGEMENT)]);
}

#[test]
fn standing_orders_name_a_list_in_use_and_a_place_on_earth() {
    let unknown = StandingOrders {
        list: Some(ListId(uuid::Uuid::nil())),
        ..StandingOrders::default()
    };
    given(installation())
        .when(set_warning_orders(unknown))
        .refused(Refusal::Unknown { what: Thing::List });
    let nowhere = StandingOrders {
        place: Some(Place {
            latitude_e6: 90_000_001,
            longitude_e6: 0,
        }),
        ..StandingOrders::default()
    };
    given(installation())
        .when(set_warning_orders(nowhere))
        .refused(Refusal::NoSuchPlace);
}

#[test]
fn a_warning_keeps_where_it_holds_and_is_refused_where_that_is_nowhere_or_endless() {
    let place = |latitude_e6, longitude_e6| Place {
        latitude_e6,
        longitude_e6,
    };
    let holds = |outline: Vec<Place>| WarningMessage {
        holds: WarningArea {
            municipalities: vec!["3201".into()],
            counties: Vec::new(),
            outlines: vec![outline],
        },
        ..rain_warning("2.49.0.1.578.0.7", Orange)
    };
    let taking = |message| given(installation()).when(take_warning(Alert, &[], message));
    let triangle = vec![place(59_850_000, 10_400_000); 4];
    let decided = taking(holds(triangle.clone())).decided();
    let Event::Warning(WarningEvent::Received(received)) = &decided[0].event else {
        panic!("{decided:?}")
    };
    assert_eq!(received.message.holds.outlines, [triangle]);
    taking(holds(vec![place(90_000_001, 0); 4])).refused(Refusal::NoSuchPlace);
    let endless = vec![place(0, 0); WARNING_CORNERS_MAX + 1];
    taking(holds(endless)).refused(Refusal::TooMany {
        what: "outlines",
        given: WARNING_CORNERS_MAX + 1,
        max: WARNING_CORNERS_MAX,
    });
}

#[test]
fn a_warning_is_acknowledged_once_and_may_be_set_aside_with_a_reason() {
    let acknowledged = WarningEvent::Acknowledged(WarningAcknowledged {
        warning: WARNING,
        note: None,
    });
    let first = given(warned()).when(acknowledge_warning()).decided();
    says(&first, [acknowledged.clone()]);
    let answered = || warned().asked("06:10", acknowledge_warning());
    given(answered()).when(acknowledge_warning()).quiet();
    let aside = || answered().asked("06:20", set_warning_aside("Gjelder fjellet"));
    given(aside()).when(set_warning_aside("Igjen")).quiet();
    // Whoever takes it up again acknowledges it.
    says(
        &given(aside()).when(acknowledge_warning()).decided(),
        [acknowledged],
    );
    given(installation())
        .when(acknowledge_warning())
        .refused(Refusal::Unknown {
            what: Thing::Warning,
        });
    given(warned())
        .when(set_warning_aside(" "))
        .refused(Refusal::Empty { field: "reason" });
}

#[test]
fn the_operations_centre_acknowledges_and_leaves_setting_aside_to_the_municipality() {
    //
    let centre = given(warned()).when(acknowledge_warning().by(operator()));
    assert_eq!(centre.decided().len(), 1);
    given(warned())
        .when(set_warning_aside("Ikke vårt").by(operator()))
        .refused(not_permitted(
            Operation::SetAsideWarning,
            AccessRole::Operator,
            "Bærum",
        ));
}

#[test]
fn the_log_names_a_sender_as_it_calls_itself_and_by_its_id_when_it_does_not() {
    //
    let sender = |message: WarningMessage| {
        let taken = take_warning(Alert, &[], message).named(WARNING.0);
        let opened = incident().asked("06:00", taken).detected("07:12");
        let decided = given(opened).when(attach_warning()).decided();
        match &decided[0].event {
            Event::IncidentWarning(IncidentWarningEvent::Attached(told)) => told.sender.clone(),
            other => panic!("{other:?}"),
        }
    };
    let by_id = rain_warning("a", Orange);
    let by_name = WarningMessage {
        sender_name: Some("Meteorologisk institutt".into()),
        ..by_id.clone()
    };
    assert_eq!(sender(by_id), "noreply@met.no");
    assert_eq!(sender(by_name), "Meteorologisk institutt");
}

#[test]
fn the_log_tells_of_a_warning_once_and_again_only_when_its_sender_does() {
    //
    let told = |news, identifier: &str, level| {
        let message = rain_warning(identifier, level);
        Event::IncidentWarning(IncidentWarningEvent::Attached(WarningAttached {
            warning: WARNING,
            news,
            identifier: identifier.into(),
            sender: message.sender,
            event: message.event,
            level,
            onset: message.onset,
            expires: message.expires,
            headline: message.headline,
        }))
    };
    let opened = || warned().detected("07:12");
    given(opened())
        .when(attach_warning())
        .then([told(WarningNews::Attached, "a", Orange)]);
    let attached = || opened().asked("07:20", attach_warning());
    given(attached()).when(attach_warning()).quiet();
    let update = take_warning(Update, &["a"], rain_warning("b", Red));
    let worse = || attached().asked("08:00", update.clone());
    given(worse())
        .when(attach_warning())
        .then([told(WarningNews::Updated, "b", Red)]);
    let cancel = take_warning(Cancel, &["b"], rain_warning("c", Red));
    given(worse().asked("09:00", cancel))
        .when(attach_warning())
        .then([told(WarningNews::CalledOff, "c", Red)]);
    given(incident().detected("07:12"))
        .when(attach_warning())
        .refused(Refusal::Unknown {
            what: Thing::Warning,
        });
}
