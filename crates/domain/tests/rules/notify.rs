//! Notifying people and following each to "received and understood".

use crate::prelude::*;
use varsko_domain::limits::{RECIPIENTS_MAX, SHORT_BYTES_MAX, TITLE_BYTES_MAX};
use varsko_domain::{Actor, PersonId};

fn notified() -> History {
    incident().detected("07:12").notified("07:20")
}

fn sent(recipient: u32, channel: Channel, attempt: u32) -> Event {
    Event::NotificationSent(e::NotificationSent {
        notification: NOTIFICATION,
        recipient,
        channel,
        attempt,
        address: None,
    })
}

/// The first of the three is the crisis leader, who asks where a test does not say.
fn acknowledged(recipient: u32) -> e::NotificationAcknowledged {
    let by = match recipient {
        1 => AnsweredBy::Oneself,
        _ => AnsweredBy::Hand,
    };
    e::NotificationAcknowledged {
        notification: NOTIFICATION,
        recipient,
        eta_minutes: None,
        answer: None,
        channel: Channel::Phone,
        by,
    }
}

fn delivery(history: &History, recipient: usize) -> Delivery {
    let notification = &history.world().incidents[&INCIDENT].notifications[&NOTIFICATION];
    notification.recipients[recipient - 1].delivery
}

#[test]
fn a_notification_queues_everyone_numbered_from_one_and_reaches_the_phase() {
    //
    let misnumbered = recipients()
        .into_iter()
        .map(|recipient| e::Recipient {
            number: 99,
            ..recipient
        })
        .collect();
    let start = StartNotification {
        text: "Innkalling".into(),
        list: Some("Liste 1".into()),
        recipients: misnumbered,
        ack_timeout_s: Some(600),
    };
    given(incident().detected("07:12"))
        .when(
            ask(C::StartNotification(start))
                .by(log_keeper())
                .occurred("07:19"),
        )
        .then([
            reached(Phase::Notify),
            Event::NotificationStarted(e::NotificationStarted {
                notification: WHEN.into(),
                text: "Innkalling".into(),
                list: Some("Liste 1".into()),
                recipients: recipients(),
                ack_timeout_s: Some(600),
                run: None,
                again: None,
                report: None,
            }),
        ]);
    assert_eq!(delivery(&notified(), 1), Delivery::Queued);
}

#[test]
fn a_notification_names_someone_and_not_too_many() {
    let detected = || given(incident().detected("07:12"));
    detected()
        .when(notify_whom("Hei", Vec::new()))
        .refused(Refusal::NoRecipients);
    let everyone = vec![recipient("Alle", Channel::Sms); RECIPIENTS_MAX + 1];
    detected()
        .when(notify_whom("Hei", everyone))
        .refused(Refusal::TooMany {
            what: "recipients",
            given: RECIPIENTS_MAX + 1,
            max: RECIPIENTS_MAX,
        });
    detected()
        .when(notify(" "))
        .refused(Refusal::Empty { field: "text" });
    detected()
        .when(notify(&"x".repeat(SHORT_BYTES_MAX + 1)))
        .refused(too_long("text", SHORT_BYTES_MAX));
    detected()
        .when(notify("Hei").by(observer()))
        .refused(not_permitted(
            Operation::Notify,
            AccessRole::Observer,
            "Bærum",
        ));
}

#[test]
fn every_recipient_is_someone_with_a_name_and_a_role_that_is_a_key() {
    // G-8
    let refused = |recipient: e::Recipient, refusal| {
        given(incident().detected("07:12"))
            .when(notify_whom("Hei", vec![recipient]))
            .refused(refusal);
    };
    let someone = || recipient("Vaktleder", Channel::Phone);
    refused(
        recipient("", Channel::Phone),
        Refusal::Empty { field: "name" },
    );
    let nobody = Some(PersonId(uuid::Uuid::from_u128(404)));
    refused(
        e::Recipient {
            person: nobody,
            ..someone()
        },
        Refusal::UnknownPerson,
    );
    let worded = Some("Leder i Bærum".to_owned());
    refused(
        e::Recipient {
            role: worded,
            ..someone()
        },
        Refusal::BadKey { field: "role" },
    );
    let endless = Some(long(TITLE_BYTES_MAX + 1));
    refused(
        e::Recipient {
            address: endless,
            ..someone()
        },
        too_long("address", TITLE_BYTES_MAX),
    );
}

#[test]
fn a_call_by_hand_takes_the_recipients_channel_or_the_one_given_and_counts_attempts() {
    //
    given(notified())
        .when(mark_sent(2))
        .then([sent(2, Channel::Sms, 1)]);
    let by_radio = MarkSent {
        notification: NOTIFICATION,
        recipient: 2,
        channel: Some(Channel::Radio),
    };
    given(notified().asked("07:25", mark_sent(2)))
        .when(ask(C::MarkNotificationSent(by_radio)))
        .then([sent(2, Channel::Radio, 2)]);
    let twice = notified()
        .asked("07:25", mark_sent(2))
        .asked("07:30", mark_sent(2));
    assert_eq!(delivery(&twice, 2), Delivery::Sent);
    given(twice)
        .when(mark_sent(2))
        .then([sent(2, Channel::Sms, 3)]);
}

#[test]
fn whoever_has_answered_is_not_called_again() {
    //
    given(notified().asked("07:25", acknowledge(2)))
        .when(mark_sent(2))
        .quiet();
    given(notified().asked("07:25", decline(2, None)))
        .when(mark_sent(2))
        .quiet();
    given(notified().asked("07:25", reached_by_other_means(2, "Naboen")))
        .when(mark_sent(2))
        .quiet();
}

#[test]
fn a_notification_is_done_only_when_the_addressee_has_confirmed() {
    //
    let called = notified().asked("07:25", mark_sent(1));
    assert_eq!(delivery(&called, 1), Delivery::Sent);
    given(called)
        .when(acknowledge(1))
        .then([Event::NotificationAcknowledged(acknowledged(1))]);
    let confirmed = notified().asked("07:25", acknowledge(1));
    assert_eq!(delivery(&confirmed, 1), Delivery::Acknowledged);
}

#[test]
fn an_answer_may_say_when_they_come() {
    //
    let coming = Acknowledge {
        notification: NOTIFICATION,
        recipient: 1,
        eta_minutes: Some(25),
        answer: Some("Veien er stengt".into()),
        channel: Channel::Sms,
    };
    let event = || {
        Event::NotificationAcknowledged(e::NotificationAcknowledged {
            eta_minutes: Some(25),
            answer: Some("Veien er stengt".into()),
            channel: Channel::Sms,
            ..acknowledged(1)
        })
    };
    given(notified())
        .when(ask(C::Acknowledge(coming.clone())))
        .then([event()]);
    // Also later: it adds something.
    given(notified().asked("07:25", acknowledge(1)))
        .when(ask(C::Acknowledge(coming)))
        .then([event()]);
}

#[test]
fn confirming_twice_and_declining_twice_stays_quiet() {
    given(notified().asked("07:25", acknowledge(1)))
        .when(acknowledge(1))
        .quiet();
    given(notified().asked("07:25", decline(1, None)))
        .when(decline(1, None))
        .quiet();
}

#[test]
fn someone_may_change_their_mind() {
    //
    let declined = |reason: Option<&str>| {
        Event::NotificationDeclined(e::NotificationDeclined {
            notification: NOTIFICATION,
            recipient: 1,
            reason: reason.map(Text::from),
            channel: Channel::Phone,
            by: AnsweredBy::Oneself,
        })
    };
    given(notified().asked("07:25", acknowledge(1)))
        .when(decline(1, Some("Syk")))
        .then([declined(Some("Syk"))]);
    given(notified().asked("07:25", decline(1, None)))
        .when(decline(1, Some("Syk")))
        .then([declined(Some("Syk"))]);
    given(notified().asked("07:25", decline(1, None)))
        .when(acknowledge(1))
        .then([Event::NotificationAcknowledged(acknowledged(1))]);
}

#[test]
fn anyone_answers_for_themselves_whatever_their_role() {
    //
    let observer_called = vec![e::Recipient {
        number: 1,
        person: Some(observer().person),
        ..recipient("Observatør", Channel::Phone)
    }];
    let notify = notify_whom("Hei", observer_called).named(NOTIFICATION.0);
    let called = || incident().detected("07:12").asked("07:20", notify.clone());
    given(called())
        .when(acknowledge(1).by(observer()))
        .then([Event::NotificationAcknowledged(acknowledged(1))]);
    assert_eq!(
        given(called())
            .when(decline(1, None).by(observer()))
            .decided()
            .len(),
        1
    );
}

#[test]
fn answering_for_another_takes_the_right_to_notify() {
    //
    for what in [
        acknowledge(1),
        decline(1, None),
        mark_sent(1),
        reached_by_other_means(1, "x"),
    ] {
        given(notified())
            .when(what.by(observer()))
            .refused(not_permitted(
                Operation::Notify,
                AccessRole::Observer,
                "Bærum",
            ));
    }
    given(notified())
        .when(acknowledge(3).by(log_keeper()))
        .then([Event::NotificationAcknowledged(acknowledged(3))]);
}

#[test]
fn someone_was_reached_another_way_and_how_is_told() {
    //
    given(notified())
        .when(reached_by_other_means(3, "Naboen"))
        .then([Event::ReachedByOtherMeans(e::ReachedByOtherMeans {
            notification: NOTIFICATION,
            recipient: 3,
            how: "Naboen".into(),
        })]);
    given(notified())
        .when(reached_by_other_means(3, ""))
        .refused(Refusal::Empty { field: "how" });
}

#[test]
fn a_recipient_or_a_notification_that_is_not_there_is_unknown() {
    let follow_ups = |n| {
        [
            mark_sent(n),
            acknowledge(n),
            decline(n, None),
            reached_by_other_means(n, "x"),
        ]
    };
    for recipient in [0, 4, u32::MAX] {
        for what in follow_ups(recipient) {
            given(notified())
                .when(what)
                .refused(Refusal::UnknownRecipient {
                    recipient,
                    recipients: 3,
                });
        }
    }
    for what in follow_ups(1) {
        given(incident().detected("07:12"))
            .when(what)
            .refused(Refusal::Unknown {
                what: varsko_domain::Thing::Notification,
            });
    }
}

#[test]
fn one_organisations_notification_is_not_anothers_to_follow() {
    //
    let asker: Actor = actor(AccessRole::CrisisLeader, ASKER);
    for what in [
        mark_sent(3),
        acknowledge(3),
        decline(3, None),
        reached_by_other_means(3, "x"),
    ] {
        given(notified().joined("07:30", ASKER))
            .when(what.clone().by(asker))
            .refused(Refusal::Unknown {
                what: varsko_domain::Thing::Notification,
            });
        given(notified().joined("07:30", ASKER))
            .when(what.by(asker).on_behalf_of(BAERUM))
            .refused(not_permitted(
                Operation::Notify,
                AccessRole::CrisisLeader,
                "Bærum",
            ));
    }
}

#[test]
fn answers_are_bounded() {
    // G-10
    let wordy = Acknowledge {
        notification: NOTIFICATION,
        recipient: 1,
        eta_minutes: None,
        answer: Some(long(SHORT_BYTES_MAX + 1)),
        channel: Channel::Phone,
    };
    given(notified())
        .when(ask(C::Acknowledge(wordy)))
        .refused(too_long("answer", SHORT_BYTES_MAX));
    given(notified())
        .when(decline(1, Some(&"x".repeat(SHORT_BYTES_MAX + 1))))
        .refused(too_long("reason", SHORT_BYTES_MAX));
}
