//! Who sees what: in lists, in the log, in pictures, in search, and in errors.

use serde_json::{Value, json};
use varsko_domain::words::{AccessRole, Scope, Severity};
use varsko_domain::{Actor, Command, OrganisationId, person};
use varsko_testkit::cast::{
    ASKER, BAERUM, COUNTY_GOVERNOR, OSLO, actor, administrator, crisis_leader, log_keeper, operator,
};
use varsko_testkit::{INCIDENT, ask_of_all, asks};

use super::town::{Town, code, each};

/// An id that names nothing.
const NOTHING: &str = "00000000-0000-0000-0000-00000000dead";
/// The storm from every side that shows who takes part and what it is judged to be.
const AT_A_GLANCE: &str = r#"query Glance {
    incident(id: "00000000-0000-0000-0000-000000001000") {
        severity participants { shortName } newest { number }
    }
    situation(incidentId: "00000000-0000-0000-0000-000000001000") {
        severity parts { organisation { shortName } }
    }
    statusBoard { organisation { shortName } }
    search(text: "Senere") { edges { cursor } }
}"#;

fn observer_of(organisation: OrganisationId) -> Actor {
    actor(AccessRole::Observer, organisation)
}

/// Lines of every width, after the two that opened the incident.
async fn shared_and_kept() -> Town {
    let town = Town::in_a_storm().await;
    town.noted("07:00", "Vannet stiger for alle", Scope::Participants)
        .await;
    town.noted("07:01", "Bare for Bærum", Scope::Own).await;
    town.noted("07:02", "Også for fylket", Scope::County).await;
    let screened = asks::record(varsko_domain::incident::commands::RecordEntry {
        restricted_to: vec![AccessRole::CrisisLeader],
        screening_ground: Some("offl. § 13".into()),
        ..asks::entry("Bare for kriseleder")
    });
    town.done("07:03", screened.by(crisis_leader())).await;
    town
}

/// The short names of the organisations these belong to.
fn each_of(list: &Value) -> Vec<&str> {
    let items = list.as_array().unwrap().iter();
    items
        .map(|item| item["organisation"]["shortName"].as_str().unwrap())
        .collect()
}

async fn texts(town: &Town, actor: Actor) -> Vec<String> {
    let log =
        format!(r#"{{ incidentLog(incidentId: "{INCIDENT}") {{ edges {{ node {{ text }} }} }} }}"#);
    let data = town.data(actor, &log).await;
    let texts = each(&data["incidentLog"], "text");
    texts
        .into_iter()
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_reader_gets_exactly_the_lines_shared_with_them() {
    // R-17
    let town = shared_and_kept().await;
    let (all, own) = ("Vannet stiger for alle", "Bare for Bærum");
    let (county, leader) = ("Også for fylket", "Bare for kriseleder");
    let written = |texts: Vec<String>| -> Vec<String> {
        let known = [all, own, county, leader];
        texts
            .into_iter()
            .filter(|text| known.contains(&text.as_str()))
            .collect()
    };
    assert_eq!(
        written(texts(&town, crisis_leader()).await),
        [all, own, county, leader]
    );
    assert_eq!(
        written(texts(&town, log_keeper()).await),
        [all, own, county]
    );
    assert_eq!(
        written(texts(&town, observer_of(ASKER)).await),
        [all, county]
    );
    assert_eq!(written(texts(&town, operator()).await), [all, county]);
    assert_eq!(texts(&town, observer_of(COUNTY_GOVERNOR)).await, [county]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_may_not_see_fails_exactly_like_what_is_not_there() {
    let town = shared_and_kept().await;
    let questions = [
        r#"{ incidentLog(incidentId: "ID") { edges { cursor } } }"#,
        r#"{ entry(incidentId: "ID", number: 0) { text } }"#,
        r#"{ situation(incidentId: "ID") { title } }"#,
        r#"{ situation(incidentId: "ID", at: {position: "1"}) { title } }"#,
        r#"{ compareSituations(incidentId: "ID", from: {position: "1"}) { new { __typename } } }"#,
        r#"{ indicatorSeries(incidentId: "ID", key: "evacuated") { value } }"#,
        r#"{ timeline(incidentId: "ID") { bucketSeconds } }"#,
        r#"{ incident(id: "ID") { title } }"#,
    ];
    let follows = [
        r#"subscription { incidentLog(incidentId: "ID") { text } }"#,
        r#"subscription { situation(incidentId: "ID") { title } }"#,
        r#"subscription { replay(incidentId: "ID") { time } }"#,
    ];
    // A stranger, and an administrator, who reads no incident, own organisation or not.
    for stranger in [observer_of(OSLO), administrator()] {
        for question in questions {
            let [hidden, missing] = both(question);
            let hidden = town.answer(stranger, &hidden).await;
            assert_eq!(hidden, town.answer(stranger, &missing).await);
            if question.contains("incident(id") {
                assert_eq!(hidden, json!({"data": {"incident": null}}));
            } else {
                assert_eq!(code(&hidden), "UNKNOWN_INCIDENT", "{question}");
            }
        }
        for follow in follows {
            let [hidden, missing] = both(follow);
            let hidden = town.follow(stranger, &hidden).next().await.unwrap();
            assert_eq!(
                Some(&hidden),
                town.follow(stranger, &missing).next().await.as_ref()
            );
            assert_eq!(code(&hidden), "UNKNOWN_INCIDENT", "{follow}");
        }
        let lists = r#"{ incidents { edges { cursor } } statusBoard { title } search(text: "a") { edges { cursor } } }"#;
        let lists = town.data(stranger, lists).await;
        assert_eq!(lists["incidents"]["edges"], json!([]));
        assert_eq!(lists["statusBoard"], json!([]));
        assert_eq!(lists["search"]["edges"], json!([]));
    }
}

fn both(document: &str) -> [String; 2] {
    [INCIDENT.to_string(), NOTHING.to_owned()].map(|id| document.replace("ID", &id))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_of_which_not_one_line_is_shared_is_not_there() {
    let town = Town::in_a_storm().await;
    let known = format!(r#"{{ incident(id: "{INCIDENT}") {{ title exercise }} }}"#);
    let county = observer_of(COUNTY_GOVERNOR);
    assert_eq!(town.data(county, &known).await, json!({"incident": null}));
    town.noted("07:00", "Til fylket", Scope::County).await;
    let shown = json!({"incident": {"title": null, "exercise": false}});
    assert_eq!(town.data(county, &known).await, shown);
}

#[tokio::test(flavor = "multi_thread")]
async fn searching_finds_what_its_reader_may_read_and_nothing_else() {
    let town = shared_and_kept().await;
    let search = r#"{ search(text: "BARE FOR") { edges { node { incident { title } entry { text } } } pageInfo { hasNextPage } } }"#;
    let found = town.data(log_keeper(), search).await;
    let hit =
        json!({"incident": {"title": "Ekstremværet Hans"}, "entry": {"text": "Bare for Bærum"}});
    let expected = json!({"edges": [{"node": hit}], "pageInfo": {"hasNextPage": false}});
    assert_eq!(found["search"], expected);
    for other in [observer_of(ASKER), operator(), observer_of(COUNTY_GOVERNOR)] {
        let found = town.data(other, search).await;
        assert_eq!(found["search"]["edges"], json!([]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn searching_goes_on_after_its_cursor_until_everything_was_found_once() {
    let town = Town::in_a_storm().await;
    for number in 0..7 {
        town.noted(
            "07:00",
            &format!("Punkt {number} på listen"),
            Scope::Participants,
        )
        .await;
    }
    let mut found: Vec<String> = Vec::new();
    let mut after = "null".to_owned();
    loop {
        let page = format!(
            r#"{{ search(text: "på listen", first: 3, after: {after}) {{ edges {{ node {{ entry {{ text }} }} }} pageInfo {{ hasNextPage endCursor }} }} }}"#
        );
        let page = town.data(log_keeper(), &page).await["search"].take();
        let entries = each(&page, "entry");
        found.extend(
            entries
                .iter()
                .map(|entry| entry["text"].as_str().unwrap().to_owned()),
        );
        if page["pageInfo"]["hasNextPage"] == Value::Bool(false) {
            break;
        }
        after = page["pageInfo"]["endCursor"].to_string();
    }
    let newest_first: Vec<String> = (0..7)
        .rev()
        .map(|number| format!("Punkt {number} på listen"))
        .collect();
    assert_eq!(found, newest_first);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_listed_to_their_own_and_to_the_centre_that_serves_them() {
    let town = Town::founded().await;
    let people = |organisation: OrganisationId| {
        format!(
            r#"{{ people(organisationId: "{organisation}", first: 100) {{ edges {{ node {{ person {{ name }} accessRoles }} }} }} }}"#
        )
    };
    let own = town.data(administrator(), &people(BAERUM)).await;
    let roles = each(&own["people"], "accessRoles");
    assert_eq!(roles.len(), AccessRole::ALL.len() - 1);
    assert!(roles.contains(&&json!(["LOG_KEEPER"])));
    let served = town.data(operator(), &people(ASKER)).await;
    assert!(
        each(&served["people"], "accessRoles")
            .iter()
            .all(|roles| roles.is_null())
    );
    for (stranger, whose) in [(log_keeper(), ASKER), (observer_of(COUNTY_GOVERNOR), ASKER)] {
        assert_eq!(
            code(&town.answer(stranger, &people(whose)).await),
            "NOT_PERMITTED"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_are_told_to_those_who_may_notify_and_to_no_others() {
    let town = Town::founded().await;
    let register = person::commands::Register {
        name: "Aase Bakke".into(),
        phone: Some("90000000".into()),
        email: None,
    };
    let register = ask_of_all(Command::RegisterPerson(register)).by(administrator());
    town.done("01:00", register).await;
    let people = format!(
        r#"{{ people(organisationId: "{BAERUM}", first: 100) {{ edges {{ node {{ phone }} }} }} }}"#
    );
    for (reader, phones) in [
        (log_keeper(), 1),
        (operator(), 1),
        (administrator(), 1),
        (observer_of(BAERUM), 0),
    ] {
        let listed = town.data(reader, &people).await;
        let listed = each(&listed["people"], "phone");
        assert_eq!(listed.len(), AccessRole::ALL.len());
        let told = listed.iter().filter(|phone| !phone.is_null()).count();
        assert_eq!(told, phones, "{:?}", reader.role);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_that_left_keeps_what_it_had_in_every_answer_and_gets_nothing_new() {
    // R-3, R-17, G-9
    let town = Town::in_a_storm().await;
    let asker = observer_of(ASKER);
    let mut follow = town.follow(
        asker,
        &format!(r#"subscription {{ incidentLog(incidentId: "{INCIDENT}") {{ number }} }}"#),
    );
    town.noted("07:00", "Delt", Scope::Participants).await;
    let own = asks::record(asks::entry("Askers egen")).by(actor(AccessRole::LogKeeper, ASKER));
    town.done("07:01", own.readable_by(Scope::Own)).await;
    town.done("07:02", asks::reclassify(Severity::Minor)).await;
    let before = town.data(asker, AT_A_GLANCE).await;
    let leaving = asks::end_participation(ASKER, "Ikke berørt");
    town.done("08:00", leaving).await;
    town.done("09:00", asks::invite(OSLO)).await;
    town.noted("09:01", "Senere", Scope::Public).await;
    town.done("09:02", asks::reclassify(Severity::Extreme))
        .await;
    for number in 0..=5 {
        assert_eq!(follow.data().await["incidentLog"]["number"], number);
    }

    let kept = [
        "Hendelse opprettet: Ekstremværet Hans",
        "Asker deltar",
        "Delt",
        "Askers egen",
        "Hendelsen er vurdert på nytt: liten",
        "Asker deltar ikke lenger: Ikke berørt",
    ];
    assert_eq!(texts(&town, asker).await, kept);
    let now = town.data(asker, AT_A_GLANCE).await;
    let (incident, was) = (&now["incident"], &before["incident"]);
    assert_eq!(incident["severity"], was["severity"]);
    assert_eq!(incident["participants"], json!([{"shortName": "Bærum"}]));
    assert_eq!(incident["newest"]["number"], 5);
    assert_eq!(now["situation"]["severity"], "MINOR");
    let parts = each_of(&now["situation"]["parts"]);
    assert_eq!(parts, ["Bærum", "Asker"]);
    assert_eq!(each_of(&now["statusBoard"]), ["Bærum"]);
    assert_eq!(now["search"]["edges"], json!([]));

    let others = town.data(log_keeper(), AT_A_GLANCE).await;
    assert_eq!(others["incident"]["severity"], "EXTREME");
    assert_eq!(each_of(&others["situation"]["parts"]).len(), 3);
    assert_eq!(others["search"]["edges"].as_array().unwrap().len(), 1);
}
