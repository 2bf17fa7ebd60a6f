//! Reports that go out by the channels: what each channel carries, what the log says of it, and that
//! an answer is an acknowledgement.

use super::tests::{drafted, reported, seen};
use super::*;
use crate::log::Scribe;
use crate::outbox::{Letter, enclosure, outbox};
use crate::scene::{BAERUM, actor, directory, fold, log, reader, recipient};
use uuid::Uuid;
use varsko_domain::incident::dispatch::{AttemptsQueued, DispatchEvent, Intended};
use varsko_domain::incident::events as e;
use varsko_domain::incident::report::events::FieldLine;
use varsko_domain::words::{
    AnsweredBy, Channel, Language as Tongue, ListOrder, OnTimeout, ReportContent, Scope,
};
use varsko_domain::{Event, NotificationId, Recorded};

const CARRIES: NotificationId = NotificationId(Uuid::from_u128(80));
const WORDS: &str = "Ny rapport fra Bærum. Kvitter når den er lest";

fn id() -> ReportId {
    Uuid::from_u128(80).into()
}

fn document() -> Document {
    let line = FieldLine {
        text: "31 beboere er flyttet".into(),
        value: None,
        unit: None,
        stage: None,
        verification: None,
        as_of: None,
        entry: None,
        since_last: None,
    };
    let facts = Field {
        key: "facts".into(),
        name: None,
        content: ReportContent::Facts,
        text: None,
        lines: vec![line],
    };
    Document {
        fields: vec![facts],
        ..Document::empty()
    }
}

fn started() -> Event {
    let to = |number, name, channel, address: &str| e::Recipient {
        entry: Some(number),
        channel: Some(channel),
        address: Some(address.into()),
        ..recipient(number, name)
    };
    Event::NotificationStarted(e::NotificationStarted {
        notification: CARRIES,
        text: WORDS.into(),
        list: None,
        recipients: vec![
            to(1, "Bodil Krog", Channel::Email, "bodil@example.no"),
            to(2, "DSB, vakt", Channel::Sms, "+4790000112"),
        ],
        ack_timeout_s: None,
        run: Some(e::Run {
            list: None,
            revision: 0,
            order: ListOrder::Parallel,
            channels: Vec::new(),
            timeouts_s: vec![600],
            on_timeout: OnTimeout::Escalate,
            language: Tongue::Nynorsk,
            drill: false,
        }),
        again: None,
        report: Some(id()),
    })
}

/// A report that goes out to two, and what came of it.
fn told(came: impl IntoIterator<Item = Event>) -> Vec<Recorded> {
    let sent = ReportEvent::Sent(ReportSent {
        report: id(),
        to: vec!["Politiet".into()],
        channel: Some(Channel::Phone),
        reference: None,
        notification: Some(CARRIES),
    });
    let attempt = |recipient, channel| Intended {
        recipient,
        attempt: 1,
        round: 1,
        channel,
    };
    let queued = Event::Dispatch(DispatchEvent::Queued(AttemptsQueued {
        notification: CARRIES,
        attempts: vec![attempt(1, Channel::Email), attempt(2, Channel::Sms)],
    }));
    let events = [drafted(document()), reported(sent), started(), queued];
    let events = events.into_iter().chain(came).zip(1..);
    log(events
        .map(|(event, at)| (at, BAERUM, Scope::County, event))
        .collect::<Vec<_>>())
}

fn sent() -> Event {
    Event::NotificationSent(e::NotificationSent {
        notification: CARRIES,
        recipient: 1,
        channel: Channel::Email,
        attempt: 1,
        address: None,
    })
}

fn acknowledged() -> Event {
    Event::NotificationAcknowledged(e::NotificationAcknowledged {
        notification: CARRIES,
        recipient: 1,
        eta_minutes: None,
        answer: Some("Flomvern er på vei".into()),
        channel: Channel::Email,
        by: AnsweredBy::Link,
    })
}

#[test]
fn by_mail_goes_the_whole_report_and_by_any_other_channel_the_words_alone() {
    //
    let picture = fold(&told([]));
    let letters = outbox(&picture, &directory());
    let enclosed = |letter: &Letter| enclosure(&picture, &directory(), letter);
    let [mail, sms] = letters.as_slice() else {
        panic!("{letters:#?}");
    };
    assert_eq!((&mail.text, mail.report), (&WORDS.into(), Some(id())));
    let whole = enclosed(mail).unwrap();
    assert!(whole.contains("SITUASJONSRAPPORT: Bærum\n"), "{whole}");
    assert!(whole.contains("31 beboere er flyttet"), "{whole}");
    assert!(whole.contains("KVA SOM HAR HENDT"), "{whole}");
    assert_eq!((&sms.text, enclosed(sms)), (&WORDS.into(), None));
    for channel in [Channel::Voice, Channel::Webhook, Channel::Console] {
        let read_by_many = Letter {
            channel,
            ..mail.clone()
        };
        assert_eq!(enclosed(&read_by_many), None);
    }
}

#[test]
fn whoever_answers_has_acknowledged_the_report_and_it_says_who() {
    //
    let report = |events: &[Recorded]| seen(events).reports.remove(0);
    let waiting = report(&told([sent()]));
    assert_eq!(waiting.stage, ReportStage::Sent);
    assert_eq!(waiting.acknowledged, []);
    let carried = waiting.carried_to.iter();
    let carried: Vec<_> = carried.map(|one| one.name.as_ref().unwrap()).collect();
    assert_eq!(carried, [&"Bodil Krog".into(), &"DSB, vakt".into()]);
    let events = told([sent(), acknowledged()]);
    let answered = report(&events);
    assert_eq!(answered.stage, ReportStage::Acknowledged);
    let last = events.last().unwrap();
    assert_eq!(answered.since, Origin::of(last));
    let receipt = Receipt {
        by: Some("Bodil Krog".into()),
        person: None,
        answer: Some("Flomvern er på vei".into()),
        origin: Origin::of(last),
    };
    assert_eq!(answered.acknowledged, [receipt]);
}

#[test]
fn the_log_tells_of_a_report_and_not_of_a_notification() {
    //
    let events = told([sent(), acknowledged()]);
    let (picture, reader, directory) = (fold(&events), reader(BAERUM), directory());
    let lines = |language| -> Vec<String> {
        let lens = Lens::new(&picture.access, &reader);
        let scribe = Scribe::new(&picture, lens, &directory, language);
        let lines = events.iter().filter_map(|recorded| scribe.line(recorded));
        lines.map(|line| line.text).skip(3).collect()
    };
    assert_eq!(
        lines(Language::Bokmal),
        [
            "Situasjonsrapport fra Bærum er sendt til Politiet (telefon) og går ut til Bodil Krog, DSB, vakt",
            "Varsling av 2 (situasjonsrapport): Ny rapport fra Bærum. Kvitter når den er lest",
            "Klart til utsending til Bodil Krog, DSB, vakt: SMS, e-post",
            "Situasjonsrapport sendt til Bodil Krog (e-post), forsøk 1",
            "Bodil Krog kvitterte situasjonsrapporten. Svar: Flomvern er på vei",
        ]
    );
    assert_eq!(
        lines(Language::English)[3..],
        [
            "Situation report sent to Bodil Krog (e-mail), attempt 1",
            "Bodil Krog acknowledged the situation report. Answer: Flomvern er på vei",
        ]
    );
}

#[test]
fn a_report_that_is_erased_before_it_left_leaves_without_its_words() {
    //
    let mut picture = fold(&told([]));
    picture.forget(2);
    let letters = outbox(&picture, &directory());
    let whole = enclosure(&picture, &directory(), &letters[0]).unwrap();
    assert!(!whole.contains("31 beboere"), "{whole}");
}

#[test]
fn a_person_who_answers_is_known_by_person() {
    let mut events = told([acknowledged()]);
    let who = actor(BAERUM).person;
    for recorded in &mut events {
        if let Event::NotificationStarted(started) = &mut recorded.event {
            started.recipients[0].person = Some(who);
            started.recipients[0].name = None;
        }
    }
    let report = seen(&events).reports.remove(0);
    let receipt = &report.acknowledged[0];
    assert_eq!((receipt.person, &receipt.by), (Some(who), &None));
}
