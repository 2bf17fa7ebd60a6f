//! The courier with a real journal and peers that really listen.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "../../../../../../tests/peers/mod.rs"]
mod peers;

mod answering;
mod town;

use peers::{Gateway, MailServer, Mood, nobody};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use town::{TEXT, Town, phone, settings, settings_at, wait};
use varsko_domain::words::Channel;
use varsko_domain::words::Delivery;

const NO_TIME: Duration = Duration::ZERO;

/// Who the peers took a message for, in order of the alphabet.
fn taken(mail: &MailServer, gateway: &Gateway) -> Vec<(Channel, String)> {
    let by_mail = mail.took().into_iter().map(|one| (Channel::Email, one.to));
    let by_sms = gateway.took().into_iter().map(|one| {
        let to = one.json["to"].as_str().unwrap().to_owned();
        (Channel::Sms, to)
    });
    let mut all: Vec<_> = by_mail.chain(by_sms).collect();
    all.sort();
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_peers_got_is_what_the_log_says_was_sent() {
    let (mail, gateway) = (MailServer::start(), Gateway::start());
    let mut town = Town::new(5, settings(&mail, &gateway)).await;
    let id = town.notify(&[Channel::Email, Channel::Sms]).await;
    town.carry();
    town.until_sent(id, Channel::Email, 5).await;
    town.until_sent(id, Channel::Sms, 5).await;
    assert_eq!(taken(&mail, &gateway), town.sent(id));
    assert_eq!(town.sent(id).len(), 10);

    let letter = &mail.took()[0];
    assert!(letter.text.starts_with(TEXT), "{}", letter.text);
    assert!(
        letter
            .text
            .contains("Svar her: https://varsko.example.no/svar/")
    );
    let references: BTreeSet<_> = mail.took().into_iter().map(|one| one.message_id).collect();
    assert_eq!(references.len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_in_a_bad_mood_shows_as_failed_and_the_other_carries_on() {
    for mood in [Mood::Silent, Mood::Failing, Mood::Refusing, Mood::Rubbish] {
        let (mail, gateway) = (MailServer::start(), Gateway::start());
        mail.be(mood);
        let mut town = Town::new(3, settings(&mail, &gateway)).await;
        let id = town.notify(&[Channel::Email, Channel::Sms]).await;
        town.carry();
        town.until_sent(id, Channel::Sms, 3).await;
        assert_eq!(gateway.took().len(), 3, "{mood:?}");
        let tells = || {
            let steps = town.steps(id);
            let told = steps.iter().find(|step| step.delivery.is_none())?;
            told.words.as_ref()?.as_str().map(str::to_owned)
        };
        let told = wait(tells).await.unwrap();
        assert!(told.starts_with("e-posttjener"), "{mood:?}: {told}");
        assert!(mail.took().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_peer_that_is_down_and_comes_back_in_time_gets_everything_once() {
    let (mail, gateway) = (MailServer::start(), Gateway::start());
    gateway.be(Mood::Failing);
    let mut town = Town::new(3, settings(&mail, &gateway)).await;
    let id = town.notify(&[Channel::Sms]).await;
    town.carry();
    let failing = || {
        let steps = town.steps(id);
        let failing = steps.iter().filter(|step| step.retried).count();
        (failing == 3).then_some(())
    };
    assert_eq!(wait(failing).await, Some(()));
    gateway.be(Mood::Good);
    town.until_sent(id, Channel::Sms, 3).await;
    assert_eq!(taken(&mail, &gateway), town.sent(id));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_in_the_middle_loses_nothing_and_intends_nothing_twice() {
    let (mail, gateway) = (MailServer::start(), Gateway::start());
    gateway.be(Mood::Silent);
    let mut town = Town::new(20, settings(&mail, &gateway)).await;
    let id = town.notify(&[Channel::Email, Channel::Sms]).await;
    town.carry();
    town.until_sent(id, Channel::Email, 4).await;
    let told = town.sent(id);
    town.break_and_reopen(NO_TIME).await;
    gateway.be(Mood::Good);
    town.carry();
    town.until_sent(id, Channel::Sms, 20).await;
    town.until_sent(id, Channel::Email, 20).await;

    let queued = |step: &&_| {
        matches!(
            step,
            varsko_picture::incident::DeliveryStep {
                delivery: Some(Delivery::Queued),
                ..
            }
        )
    };
    assert_eq!(town.steps(id).iter().filter(queued).count(), 40);
    assert_eq!(town.sent(id).len(), 40);
    let (got, sent) = (taken(&mail, &gateway), town.sent(id));
    let everyone: BTreeSet<_> = got.iter().cloned().collect();
    assert_eq!(everyone, sent.iter().cloned().collect());
    // What had been told of before was not carried again.
    for one in told {
        assert_eq!(
            got.iter().filter(|other| **other == one).count(),
            1,
            "{one:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waited_while_the_server_was_down_says_that_it_is_late() {
    let (mail, gateway) = (MailServer::start(), Gateway::start());
    let mut town = Town::new(1, settings(&mail, &gateway)).await;
    let id = town.notify(&[Channel::Email]).await;
    town.break_and_reopen(Duration::from_secs(600)).await;
    town.carry();
    town.until_sent(id, Channel::Email, 1).await;
    let text = mail.took()[0].text.clone();
    assert!(text.contains("FORSINKET: skulle vært sendt "), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_says_so_first_of_all() {
    let (mail, gateway) = (MailServer::start(), Gateway::start());
    let mut town = Town::new(1, settings(&mail, &gateway)).await;
    let id = town.notify_as(&[Channel::Email], true).await;
    town.carry();
    town.until_sent(id, Channel::Email, 1).await;
    let text = mail.took()[0].text.clone();
    assert!(text.contains(TEXT) && !text.starts_with(TEXT), "{text}");
    assert!(!text.contains("FORSINKET"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_is_not_set_up_fails_at_once_and_says_so() {
    let mut town = Town::new(2, String::new()).await;
    let id = town.notify(&[Channel::Sms]).await;
    town.carry();
    let failed = || {
        let steps = town.steps(id);
        let failed = steps.iter().filter(|step| {
            let words = step.words.as_ref().and_then(|words| words.as_str());
            words == Some("SMS er ikke satt opp her") && !step.retried
        });
        (failed.count() == 2).then_some(())
    };
    assert_eq!(wait(failed).await, Some(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_at_the_address_makes_nobody_else_wait() {
    let gateway = Gateway::start();
    let down = settings_at(nobody().port(), &gateway.address().to_string());
    let mut town = Town::new(10, down).await;
    let id = town.notify(&[Channel::Email, Channel::Sms]).await;
    town.carry();
    town.until_sent(id, Channel::Sms, 10).await;
    let by_sms: Vec<_> = (1..=10)
        .map(|number| (Channel::Sms, phone(number)))
        .collect();
    assert_eq!(town.sent(id), by_sms);
}

/// A figure, not a limit: what it takes to hand 500 people two messages each to peers on this machine.
#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_people_are_reached_by_two_channels() {
    const PEOPLE: usize = 500;
    let (mail, gateway) = (MailServer::start(), Gateway::start());
    let mut town = Town::new(PEOPLE, settings(&mail, &gateway)).await;
    town.carry();
    let begun = Instant::now();
    let id = town.notify(&[Channel::Email, Channel::Sms]).await;
    let queued = begun.elapsed();
    town.until_sent(id, Channel::Sms, PEOPLE).await;
    town.until_sent(id, Channel::Email, PEOPLE).await;
    let sent = begun.elapsed();
    println!(
        "{PEOPLE} people, 2 channels: queued durably in {queued:?}, all sent and told in {sent:?}"
    );
    assert_eq!(taken(&mail, &gateway), town.sent(id));
}
