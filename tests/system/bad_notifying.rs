//! What goes wrong with lists, links, warnings and files: each gets its clear sentence, and nothing
//! is lost or half done.

use crate::attaching::upload;
use crate::stage::{BAERUM, Part, Stage, TONE};
use crate::town::{head, text};
use serde_json::{Value, json};

const WORDS: &str = "Sandvikselva stiger. Møt på rådhuset.";
const NUMBER: &str = "+4790000001";
const TAKE: &str = "mutation($m: String!) { takeWarning(input: { message: $m }) { trouble organisations { new } } }";
/// An orange warning for Bærum, in the shape of CAP 1.2.
const ORANGE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>flom-1</identifier><sender>flom@example.no</sender>
  <sent>2023-08-09T09:25:00+02:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
  <info>
    <language>no</language><category>Met</category><event>Flom</event>
    <urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
    <headline>Flom, oransje nivå</headline>
    <parameter><valueName>MunicipalityId</valueName><value>3024</value></parameter>
    <area><areaDesc>Bærum</areaDesc><polygon>59.8,10.3 59.8,10.7 60.0,10.7 60.0,10.3 59.8,10.3</polygon></area>
  </info>
</alert>"#;

fn opened() -> Stage {
    let anne = Part {
        who: "anne",
        name: "Anne Bakken",
        organisation: "Bærum",
        role: "crisis_leader",
    };
    let mut stage = Stage::set("10:00", BAERUM, &[TONE, anne]);
    stage.incident = stage.does("tone", "openIncident", json!({ "title": "Flom" }));
    stage
}

/// Tries something, after which the log must be as it was.
fn nothing_recorded<T>(stage: &Stage, attempt: impl FnOnce() -> T) -> T {
    let someone = &stage.player("tone").asker;
    let before = head(someone);
    let came = attempt();
    assert_eq!(head(someone), before);
    came
}

/// A refusal says in one sentence what is wrong.
fn says(refusal: &Value, words: &str) {
    let sentence = refusal["message"].as_str().unwrap();
    assert!(
        sentence.contains(words) && !sentence.contains('\n'),
        "{sentence}"
    );
}

#[test]
fn a_list_that_goes_in_a_ring_or_leads_to_nobody_is_refused_and_the_one_before_stands() {
    let stage = opened();
    let (anne, tone) = (
        json!({ "personId": stage.id("anne") }),
        json!({ "personId": stage.id("tone") }),
    );
    let list = |entries: Value| json!({ "name": "Staben", "order": "ORDERED", "ackTimeoutsSeconds": [300], "entries": entries });
    let good = stage.does(
        "tone",
        "defineNotificationList",
        list(json!([{ "people": [anne] }])),
    );
    for (entries, code, words) in [
        (
            json!([{ "people": [anne, tone] }, { "people": [tone, anne] }]),
            "CIRCULAR_DEPUTY",
            "stedfortrederne går i ring: fra punkt ",
        ),
        (
            json!([{ "role": "log_keeper" }]),
            "ROLE_WITH_NOBODY",
            "det står ingen bak rollen «log_keeper»",
        ),
        (
            json!([{ "people": [] }]),
            "ENTRY_WITH_NOBODY",
            "punkt 1 har verken rolle eller person",
        ),
    ] {
        let mut input = list(entries);
        input["listId"] = json!(good);
        let refusal = nothing_recorded(&stage, || {
            stage.denied("tone", code, "defineNotificationList", input)
        });
        says(&refusal, words);
    }
    let lists = stage.asks(
        "tone",
        "{ notificationLists { revision entries { people { person { name } } } } }",
        json!({}),
    );
    assert_eq!(
        lists["notificationLists"],
        json!([{ "revision": 1, "entries": [{ "people": [{ "person": { "name": "Anne Bakken" } }] }] }])
    );
}

#[test]
fn a_link_used_twice_counts_once_and_an_expired_one_says_whom_to_ring() {
    let mut stage = opened();
    stage.reach("tone", "anne", &[("SMS", NUMBER, 1)]);
    let entries = json!([{ "people": [{ "personId": stage.id("anne") }] }]);
    let list = json!({ "name": "Leder", "order": "ORDERED", "ackTimeoutsSeconds": [300], "entries": entries });
    let list = stage.does("tone", "defineNotificationList", list);
    stage.starts_list("tone", "Bærum", &list, WORDS);
    stage.until_events("tone", "notification.sent", 1);
    let link = stage.link_to(NUMBER);
    let (status, page) = stage.answers(&link, "nth=0&answer=coming&minutes=20");
    assert!(
        status == 200 && page.contains("Du har svart: <strong>Kommer om 20 minutter</strong>"),
        "{page}"
    );
    // The same form once more, and from another window with another choice: the first one stands.
    for form in ["nth=0&answer=coming&minutes=20", "nth=0&answer=cannot"] {
        let (status, page) = nothing_recorded(&stage, || stage.answers(&link, form));
        assert!(
            status == 200 && page.contains("Du har svart: <strong>Kommer om 20 minutter</strong>"),
            "{page}"
        );
    }
    let (status, page) = nothing_recorded(&stage, || stage.answers(&link, "nth=1&answer=kanskje"));
    assert!(
        status == 400 && page.contains("Velg ett av svarene"),
        "{page}"
    );

    let nobodys = stage.answers(
        &format!("{}/svar/{}", stage.server().url, "A".repeat(51)),
        "nth=0&answer=cannot",
    );
    stage.stop();
    stage.clock.pass_days(4);
    stage.start();
    let link = link.replace(link.split("/svar/").next().unwrap(), &stage.server().url);
    let expired = nothing_recorded(&stage, || stage.answers(&link, "nth=1&answer=cannot"));
    assert_eq!(
        expired, nobodys,
        "an expired link tells no more than one of nobody's"
    );
    assert_eq!(expired.0, 404);
    assert!(expired.1.contains(
        "Lenken gjelder ikke eller er utløpt. Har du fått et varsel, ring den som sendte det."
    ));
    let told = stage.sees(
        "tone",
        "notifications { confirmed recipients { delivery } }",
    );
    assert_eq!(
        told["notifications"][0],
        json!({ "confirmed": 1, "recipients": [{ "delivery": "ACKNOWLEDGED" }] })
    );
}

#[test]
fn a_malformed_warning_gets_its_sentence_and_the_sound_one_after_it_is_taken() {
    let stage = opened();
    let swapped = ORANGE.replace(
        "59.8,10.3 59.8,10.7 60.0,10.7 60.0,10.3 59.8,10.3",
        "10.3,59.8 10.7,59.8 10.7,60.0 10.3,60.0 10.3,59.8",
    );
    let cases = [
        (
            ORANGE[..400].to_owned(),
            "meldingen er ikke riktig bygd opp",
        ),
        (swapped, "et omriss har bredde og lengde i hverandres plass"),
        (
            ORANGE.replace(" xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"", ""),
            "ikke en <alert> i CAP 1.2",
        ),
        (
            ORANGE.replace(
                "<identifier>flom-1</identifier>",
                "<identifier></identifier>",
            ),
            "identifier mangler eller er tom",
        ),
        (
            ORANGE.replace("59.8,10.3 59.8,10.7", "None,1.23 59.8,10.7"),
            "\"None,1.23\" er ikke et sted",
        ),
        (
            ORANGE.replace("2023-08-09T09:25:00+02:00", "i dag"),
            "ikke et tidspunkt med tidssone",
        ),
        (
            "Flom i Bærum!".to_owned(),
            "verken CAP 1.2 (XML) eller MetAlerts (GeoJSON)",
        ),
    ];
    for (message, words) in cases {
        let taken = nothing_recorded(&stage, || stage.asks("tone", TAKE, json!({ "m": message })));
        let trouble = text(&taken["takeWarning"]["trouble"]);
        assert!(trouble.contains(words), "{trouble}");
        assert_eq!(taken["takeWarning"]["organisations"], json!([]));
    }
    let taken = stage.asks("tone", TAKE, json!({ "m": ORANGE }));
    assert_eq!(
        taken["takeWarning"],
        json!({ "trouble": null, "organisations": [{ "new": true }] })
    );
}

#[test]
fn a_file_of_the_wrong_type_is_refused_kept_and_attached_once_its_type_is_right() {
    let stage = opened();
    let asker = &stage.player("tone").asker;
    // A page that calls itself a picture, of 5 MB.
    let mut content = b"<script>alert('hei')</script>".to_vec();
    content.resize(5 << 20, b' ');
    let handle = upload(asker, &stage.incident, &content);
    let entry = |media_type: &str| {
        let file =
            json!({ "handle": handle, "name": "Skade på brua.jpg", "mediaType": media_type });
        json!({ "kind": "OBSERVATION", "text": "Brua ved Løxa", "attachments": [file] })
    };
    for wrong in ["JPG", "image/*", "image/jpeg; charset=utf-8"] {
        let refusal = nothing_recorded(&stage, || {
            stage.denied("tone", "BAD_MEDIA_TYPE", "recordEntry", entry(wrong))
        });
        says(&refusal, "image/jpeg");
    }
    stage.does("tone", "recordEntry", entry("image/jpeg"));
    let number = stage.newest("tone");
    let document = "query($id: ID!, $n: Int!) { entry(incidentId: $id, number: $n) { attachments { size url } } }";
    let told = stage.asks(
        "tone",
        document,
        json!({ "id": stage.incident, "n": number }),
    );
    let file = &told["entry"]["attachments"][0];
    assert_eq!(file["size"], content.len());
    // Whatever it says it is, nothing of it ever runs in a browser.
    let (status, headers, bytes) = asker.fetch(file["url"].as_str().unwrap());
    assert_eq!((status, bytes), (200, content));
    assert_eq!(headers["x-content-type-options"], "nosniff");
    assert!(
        headers["content-security-policy"]
            .to_str()
            .unwrap()
            .starts_with("sandbox")
    );
    assert!(
        headers["content-disposition"]
            .to_str()
            .unwrap()
            .starts_with("attachment")
    );
}
