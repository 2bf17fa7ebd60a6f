//! The drivers against peers that really listen: what is taken, and what becomes of it when a peer
//! is down, silent, failing, refusing or talking rubbish.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "../peers/mod.rs"]
mod peers;

use peers::{Gateway, MailServer, Mood, nobody};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use varsko_notify::{ChannelSettings, Failure, Message, Outcome, Post, Secret, driver_of, pace_of};

/// The clients' patience, in seconds.
const TIMEOUT_S: u64 = 2;

fn message() -> Message {
    Message {
        reference: "r-1".into(),
        to: "kari@example.no".into(),
        name: "Kari Nordmann".into(),
        subject: "VARSEL: Flom i Mjøndalen – møt i krisestab".into(),
        text:
            "Elva stiger. Møt på rådhuset kl. 14.30.\n.\nSvar: https://varsko.example.no/svar/x\n"
                .into(),
        link: Some("https://varsko.example.no/svar/x".into()),
    }
}

fn to_number(to: &str) -> Message {
    Message {
        to: to.into(),
        ..message()
    }
}

fn mail(address: SocketAddr) -> ChannelSettings {
    toml::from_str(&format!(
        "timeout_s = {TIMEOUT_S}\n[smtp]\nhost = \"127.0.0.1\"\nport = {}\nsecurity = \"none\"\n\
         from = \"Prøve kommune <varsko@example.no>\"",
        address.port()
    ))
    .unwrap()
}

fn gateway(address: SocketAddr) -> ChannelSettings {
    toml::from_str(&format!(
        "timeout_s = {TIMEOUT_S}\n[http]\nurl = \"http://{address}/send/{{{{to}}}}\"\nnumber = \"plus\"\n\
         basic = \"kommunen:{{{{secret.password}}}}\"\nheaders = {{ content-type = \"application/json\" }}\n\
         body = '{{\"to\":\"{{{{to}}}}\",\"text\":\"{{{{text}}}}\",\"ref\":\"{{{{reference}}}}\"}}'\n\
         [http.success]\npointer = \"/resultCode\"\nequals = [\"1005\"]\nid = \"/messageId\"\n\
         error = \"/description\""
    ))
    .unwrap()
}

fn secret(_: &str, _: &str) -> Option<Secret> {
    Some(Secret::from("hemmelig"))
}

async fn send(settings: &ChannelSettings, message: &Message) -> Outcome {
    let driver = driver_of("prøve", settings, &secret).unwrap();
    driver.send(message).await
}

async fn failure(settings: &ChannelSettings, message: &Message) -> Failure {
    match send(settings, message).await {
        Outcome::Failed(failure) => failure,
        sent => panic!("{sent:?}"),
    }
}

#[tokio::test]
async fn a_letter_arrives_with_its_words_whole_and_named_after_its_attempt() {
    let server = MailServer::start();
    let sent = send(&mail(server.address()), &message()).await;
    assert_eq!(sent, Outcome::Sent { reference: None });
    let took = server.took();
    assert_eq!(took.len(), 1);
    assert_eq!(took[0].to, "kari@example.no");
    assert_eq!(took[0].message_id, "<r-1@example.no>");
    assert_eq!(
        took[0].text.replace("\r\n", "\n").trim_end(),
        message().text.trim_end()
    );
    assert!(took[0].headers.contains("Auto-Submitted: auto-generated"));
}

#[tokio::test]
async fn a_name_cannot_add_a_header_to_a_letter() {
    let server = MailServer::start();
    let nasty = Message {
        name: "Kari\r\nBcc: alle@example.no".into(),
        subject: "VARSEL\r\nBcc: alle@example.no".into(),
        ..message()
    };
    send(&mail(server.address()), &nasty).await;
    for letter in server.took() {
        assert!(
            !letter.headers.lines().any(|line| line.starts_with("Bcc")),
            "{}",
            letter.headers
        );
        assert_eq!(letter.to, "kari@example.no");
    }
}

#[tokio::test]
async fn a_gateway_gets_the_number_the_words_and_who_asks_and_names_the_message() {
    let peer = Gateway::start();
    let sent = send(&gateway(peer.address()), &to_number("912 34 567")).await;
    let reference = Some("gw-1".to_owned());
    assert_eq!(sent, Outcome::Sent { reference });
    let asked = &peer.took()[0];
    assert_eq!(asked.path, "/send/%2B4791234567");
    assert_eq!(asked.json["text"], message().text);
    assert_eq!(asked.json["ref"], "r-1");
    assert_eq!(
        asked.headers["authorization"],
        "Basic a29tbXVuZW46aGVtbWVsaWc="
    );
}

#[tokio::test]
async fn a_peer_that_is_down_fails_in_a_way_that_may_pass_and_names_no_address() {
    for (settings, to) in [
        (mail(nobody()), "kari@example.no"),
        (gateway(nobody()), "91234567"),
    ] {
        let failure = failure(&settings, &to_number(to)).await;
        assert!(failure.retry, "{failure:?}");
        assert!(failure.reason.ends_with("er ikke å nå"), "{failure:?}");
    }
}

#[tokio::test]
async fn a_silent_peer_is_given_up_within_the_channels_time() {
    let (server, peer) = (MailServer::start(), Gateway::start());
    server.be(Mood::Silent);
    peer.be(Mood::Silent);
    for (settings, to) in [
        (mail(server.address()), "kari@example.no"),
        (gateway(peer.address()), "91234567"),
    ] {
        let begun = Instant::now();
        let failure = failure(&settings, &to_number(to)).await;
        assert!(
            failure.retry && failure.reason.ends_with("svarte ikke i tide"),
            "{failure:?}"
        );
        assert!(begun.elapsed() < Duration::from_secs(TIMEOUT_S * 5));
    }
}

#[tokio::test]
async fn what_a_peer_answers_tells_whether_it_is_worth_trying_again() {
    let (server, peer) = (MailServer::start(), Gateway::start());
    let (mail, http) = (mail(server.address()), gateway(peer.address()));
    let judged = async |mood| {
        server.be(mood);
        peer.be(mood);
        let by_mail = failure(&mail, &message()).await;
        (by_mail, failure(&http, &to_number("91234567")).await)
    };
    let (by_mail, by_http) = judged(Mood::Failing).await;
    assert_eq!(by_mail, Failure::passing("e-posttjeneren svarte 451"));
    assert_eq!(by_http, Failure::passing("tjenesten svarte 500"));
    let (by_mail, by_http) = judged(Mood::Refusing).await;
    assert_eq!(by_mail, Failure::lasting("e-posttjeneren svarte 550"));
    assert_eq!(
        by_http,
        Failure::lasting("tjenesten svarte 400: Invalid number")
    );
    let (by_mail, by_http) = judged(Mood::Rubbish).await;
    assert!(
        by_mail.retry && by_mail.reason.contains("ikke til å forstå"),
        "{by_mail:?}"
    );
    assert!(
        by_http.retry && by_http.reason.contains("ikke til å forstå"),
        "{by_http:?}"
    );
    assert!(server.took().is_empty() && peer.took().is_empty());
}

#[tokio::test]
async fn an_address_of_another_kind_is_refused_before_anything_leaves() {
    let (server, peer) = (MailServer::start(), Gateway::start());
    let by_mail = failure(&mail(server.address()), &to_number("ring Kari")).await;
    assert_eq!(
        by_mail,
        Failure::lasting("adressen er ikke en e-postadresse")
    );
    let by_http = failure(&gateway(peer.address()), &to_number("ring Kari")).await;
    assert_eq!(
        by_http,
        Failure::lasting("adressen er ikke et telefonnummer")
    );
    assert!(peer.took().is_empty());
}

#[tokio::test]
async fn a_channel_whose_peer_is_silent_makes_no_other_wait() {
    let (silent, good) = (MailServer::start(), Gateway::start());
    silent.be(Mood::Silent);
    let post = |settings: &ChannelSettings| {
        let driver = driver_of("prøve", settings, &secret).unwrap();
        Post::new(driver, pace_of(settings).unwrap())
    };
    let (slow, quick) = (
        post(&mail(silent.address())),
        post(&gateway(good.address())),
    );
    let until = tokio::time::Instant::now() + Duration::from_secs(60);
    let waiting: Vec<_> = (0..100)
        .map(|_| {
            let place = slow.place().unwrap();
            tokio::spawn(async move { place.carry(&message(), until, &()).await })
        })
        .collect();
    for _ in 0..20 {
        let place = quick.place().unwrap();
        let sent = place.carry(&to_number("91234567"), until, &()).await;
        assert!(matches!(sent, Some(Outcome::Sent { .. })), "{sent:?}");
    }
    assert_eq!(good.took().len(), 20);
    assert!(silent.took().is_empty());
    waiting.iter().for_each(tokio::task::JoinHandle::abort);
}
