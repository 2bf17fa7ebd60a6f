//! Answering without signing in: by the link in a message, by a reply, and what receipts do.

use super::peers::{Gateway, MailServer};
use super::town::{TEXT, Town, phone, settings, wait};
use crate::serve::{Bounds, Face, Server};
use std::time::Duration;
use varsko_domain::NotificationId;
use varsko_domain::words::{AnsweredBy, Channel, Delivery};
use varsko_picture::incident::DeliveryStep;

/// A server with one notification sent to three people by SMS.
struct Answering {
    town: Town,
    url: String,
    id: NotificationId,
    /// Paths of the links that went out, by recipient.
    links: Vec<String>,
    /// References that went out, by recipient.
    references: Vec<String>,
    serving: tokio::task::JoinHandle<()>,
}

impl Answering {
    async fn new() -> Self {
        let (mail, gateway) = (MailServer::start(), Gateway::start());
        let mut town = Town::new(3, settings(&mail, &gateway)).await;
        let secrets = town.installation().folder.path().join("secrets.toml");
        std::fs::write(&secrets, "[sms]\ninbound = \"hemmelig-adresse\"\n").unwrap();
        restrict(&secrets);
        let id = town.notify(&[Channel::Sms]).await;
        town.carry();
        town.until_sent(id, Channel::Sms, 3).await;
        let mut took = gateway.took();
        took.sort_by_key(|one| one.json["to"].as_str().unwrap().to_owned());
        let text = |one: &super::peers::Asked| one.json["text"].as_str().unwrap().to_owned();
        let links = took.iter().map(|one| {
            let text = text(one);
            assert!(
                text.contains("Svar JA, KOMMER 20 eller NEI, eller her: "),
                "{text}"
            );
            let (_, link) = text.rsplit_once("https://varsko.example.no").unwrap();
            link.trim().to_owned()
        });
        let links = links.collect();
        let references = took
            .iter()
            .map(|one| one.json["ref"].as_str().unwrap().to_owned());
        let references = references.collect();
        let face = Face {
            listen: "127.0.0.1:0".parse().unwrap(),
            public_urls: Vec::new(),
            graphiql: None,
        };
        let (installation, channels) = (town.installation().clone(), town.channels());
        let server = Server::listen(installation, channels, face, Bounds::default());
        let server = server.await.unwrap_or_else(|trouble| panic!("{trouble}"));
        let url = format!("http://{}", server.address);
        let serving = tokio::spawn(server.run(std::future::pending()));
        Self {
            town,
            url,
            id,
            links,
            references,
            serving,
        }
    }

    async fn get(&self, path: &str) -> (u16, String) {
        let url = format!("{}{path}", self.url);
        fetch(move |agent| agent.get(url).call()).await
    }

    async fn post(&self, path: &str, form: &'static str) -> (u16, String) {
        self.post_as(path, "application/x-www-form-urlencoded", form.to_owned())
            .await
    }

    async fn post_as(&self, path: &str, kind: &'static str, body: String) -> (u16, String) {
        let url = format!("{}{path}", self.url);
        fetch(move |agent| agent.post(url).content_type(kind).send(body)).await
    }

    /// What one recipient answered, step by step.
    fn answers(&self, recipient: u32) -> Vec<DeliveryStep> {
        let steps = self.town.steps(self.id).into_iter();
        let answered = |step: &DeliveryStep| {
            matches!(
                step.delivery,
                Some(Delivery::Acknowledged | Delivery::Declined)
            )
        };
        steps
            .filter(|step| step.recipient == recipient && answered(step))
            .collect()
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Asks on a thread that may block, and follows nothing.
async fn fetch(
    ask: impl FnOnce(ureq::Agent) -> Result<ureq::http::Response<ureq::Body>, ureq::Error>
    + Send
    + 'static,
) -> (u16, String) {
    let asking = move || {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(30)))
            .build();
        let mut answer = ask(config.into()).unwrap();
        let body = answer.body_mut().read_to_string().unwrap();
        (answer.status().as_u16(), body)
    };
    tokio::task::spawn_blocking(asking).await.unwrap()
}

#[cfg(unix)]
fn restrict(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_a_link_shows_the_text_and_the_name_and_changes_nothing() {
    let answering = Answering::new().await;
    let before = answering.town.installation().engine.head();
    let (status, page) = answering.get(&answering.links[1]).await;
    assert_eq!(status, 200);
    assert!(
        page.contains(TEXT) && page.contains("Person 2") && page.contains("Prøve"),
        "{page}"
    );
    assert!(
        !page.contains("Person 1") && !page.contains("Flom i Drammenselva"),
        "{page}"
    );
    for button in ["Mottatt og forstått", "Kommer om", "Kan ikke komme"] {
        assert!(page.contains(button));
    }
    assert!(!page.contains("<script"));
    let english = answering
        .get(&format!("{}?sprak=en", answering.links[1]))
        .await
        .1;
    assert!(english.contains("Received and understood"), "{english}");
    assert_eq!(answering.town.installation().engine.head(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_by_link_counts_once_and_is_shown_when_the_link_is_used_again() {
    let answering = Answering::new().await;
    let link = answering.links[0].clone();
    let form = "nth=0&answer=coming&minutes=20";
    for _ in 0..2 {
        assert_eq!(answering.post(&link, form).await.0, 303);
    }
    let answers = answering.answers(1);
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].eta_minutes, Some(20));
    assert_eq!(answers[0].by, Some(AnsweredBy::Link));
    let page = answering.get(&link).await.1;
    assert!(
        page.contains("Du har svart: <strong>Kommer om 20 minutter</strong>, kl. "),
        "{page}"
    );

    assert_eq!(answering.post(&link, "nth=1&answer=cannot").await.0, 303);
    assert_eq!(answering.answers(1)[1].delivery, Some(Delivery::Declined));
    assert!(answering.answers(2).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_none_is_explained_and_not_recorded() {
    let answering = Answering::new().await;
    for form in [
        "",
        "answer=coming&minutes=snart&nth=0",
        "answer=ja&nth=0",
        "nth=x&answer=cannot",
    ] {
        let (status, page) = answering.post(&answering.links[0], form).await;
        assert_eq!(status, 400, "{form}");
        assert!(page.contains("Velg ett av svarene"), "{page}");
    }
    let (status, page) = answering
        .post(&answering.links[0], "nth=20&answer=cannot")
        .await;
    assert_eq!(status, 429);
    assert!(page.contains("for mange ganger"), "{page}");
    assert!(answering.answers(1).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_link_and_one_of_nobodys_get_the_same_sentence() {
    let mut answering = Answering::new().await;
    let unknown = answering.get(&format!("/svar/{}", "A".repeat(51))).await;
    assert_eq!(unknown.0, 404);
    assert!(
        unknown.1.contains("Lenken gjelder ikke eller er utløpt"),
        "{}",
        unknown.1
    );
    assert_eq!(answering.get("/svar/x").await, unknown);
    answering.town.later(Duration::from_secs(73 * 3_600));
    let expired = answering.get(&answering.links[0]).await;
    assert_eq!(expired, unknown);
    let posted = answering
        .post(&answering.links[0], "nth=0&answer=understood")
        .await;
    assert_eq!(posted, unknown);
    assert!(answering.answers(1).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_answers_the_newest_message_to_its_number() {
    let answering = Answering::new().await;
    let path = "/varsling/sms/svar/hemmelig-adresse";
    let reply =
        |number, text: &str| serde_json::json!({ "from": phone(number), "text": text }).to_string();
    for (number, text) in [(1, "KOMMER 15"), (2, "nei"), (3, "hvem er dette?")] {
        let told = answering
            .post_as(path, "application/json", reply(number, text))
            .await;
        assert_eq!(told.0, 200);
    }
    let first = &answering.answers(1)[0];
    assert_eq!(
        (first.eta_minutes, first.by),
        (Some(15), Some(AnsweredBy::Reply))
    );
    assert_eq!(answering.answers(2)[0].delivery, Some(Delivery::Declined));
    assert!(answering.answers(3).is_empty());
    let incident = answering.town.incident;
    let engine = &answering.town.installation().engine;
    let lines = engine.read_incident(incident, None, 1_000).await.unwrap();
    let kept = lines.iter().any(|line| {
        let event = format!("{:?}", line.event);
        event.contains("hvem er dette?") && event.contains("Person 3")
    });
    assert!(kept, "the words stand in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_is_believed_only_from_the_gateway() {
    let answering = Answering::new().await;
    let body = |nth: usize, status| {
        serde_json::json!({ "ref": answering.references[nth], "status": status }).to_string()
    };
    let json = "application/json";
    for path in [
        "/varsling/sms/kvittering/gjettet",
        "/varsling/email/kvittering/hemmelig-adresse",
    ] {
        assert_eq!(
            answering.post_as(path, json, body(0, 0)).await.0,
            404,
            "{path}"
        );
    }
    let path = "/varsling/sms/kvittering/hemmelig-adresse";
    for (nth, status) in [(0, 0), (0, 0), (1, 9)] {
        assert_eq!(
            answering.post_as(path, json, body(nth, status)).await.0,
            200
        );
    }
    assert_eq!(answering.post_as(path, json, "rubbish".into()).await.0, 200);
    let told = || {
        let steps = answering.town.steps(answering.id);
        let delivered = |step: &&DeliveryStep| step.delivery == Some(Delivery::Delivered);
        let failed = |step: &&DeliveryStep| step.words.is_some() && step.delivery.is_none();
        let counts = (
            steps.iter().filter(delivered).count(),
            steps.iter().filter(failed).count(),
        );
        (counts == (1, 1)).then_some(())
    };
    assert_eq!(wait(told).await, Some(()));
}
