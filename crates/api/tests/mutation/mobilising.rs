//! Mobilising and understanding through the API: staffing, areas, clocks, the roster, resources,
//! assistance, and a centre's register that its keepers alone read.

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_testkit::cast::{
    ASKER, BAERUM, actor, crisis_leader, log_keeper, observer, operator, preparedness_officer,
    staff,
};

use super::story::Story;
use super::town::{refused, viewer};

/// Asks something of the story's incident; it must be done. Gives the receipt's id.
async fn done(story: &Story, who: Actor, mutation: &str, mut input: Value) -> String {
    input["incidentId"] = json!(story.incident);
    let receipt = story.town.order(who, mutation, input).await;
    assert_eq!(receipt["__typename"], "Receipt", "{mutation}: {receipt}");
    receipt["id"].as_str().expect("an id").to_owned()
}

/// The same of no incident.
async fn kept(story: &Story, who: Actor, mutation: &str, input: Value) -> String {
    let receipt = story.town.order(who, mutation, input).await;
    assert_eq!(receipt["__typename"], "Receipt", "{mutation}: {receipt}");
    receipt["id"].as_str().expect("an id").to_owned()
}

/// What this actor sees of the situation.
async fn situation(story: &Story, who: Actor, select: &str) -> Value {
    let document = format!(
        "query ($id: ID!) {{ situation(incidentId: $id) {{ {select} }} statusBoard {{ shortPosts silentAreas clocks {{ kind leftS }} }} }}"
    );
    let mut answer = story
        .town
        .execute(viewer(who), &document, json!({"id": story.incident}))
        .await;
    assert_eq!(answer.get("errors"), None, "{select}");
    answer["data"].take()
}

async fn activated() -> Story {
    let story = Story::begun().await;
    done(
        &story,
        crisis_leader(),
        "advancePhase",
        json!({"phase": "NOTIFY"}),
    )
    .await;
    let activate = json!({
        "body": "STAFF", "authority": "Kommunedirektøren", "legalGround": "Sivilbeskyttelsesloven § 15",
        "powers": ["Disponere inntil fem millioner kroner"],
    });
    done(&story, crisis_leader(), "activate", activate).await;
    story
}

#[tokio::test]
async fn powers_hold_between_activation_and_standing_down_and_clocks_show_time_left() {
    let story = activated().await;
    let select = "parts { bodies { legalGround powers inForce } } clocks { kind dueAt leftS }";
    let told = situation(&story, crisis_leader(), select).await;
    let body = &told["situation"]["parts"][0]["bodies"][0];
    assert_eq!(body["legalGround"], "Sivilbeskyttelsesloven § 15");
    assert_eq!(
        body["powers"],
        json!(["Disponere inntil fem millioner kroner"])
    );
    assert_eq!(body["inForce"], true);
    let clocks = json!([
        {"kind": "FIRST_PICTURE", "dueAt": "2023-08-07T13:00:00.000+02:00", "leftS": 3600.0},
        {"kind": "MAILBOX", "dueAt": "2023-08-07T13:00:00.000+02:00", "leftS": 3600.0},
    ]);
    assert_eq!(told["situation"]["clocks"], clocks);
    assert_eq!(
        told["statusBoard"][0]["clocks"][0],
        json!({"kind": "FIRST_PICTURE", "leftS": 3600.0})
    );
    done(
        &story,
        crisis_leader(),
        "standDown",
        json!({"body": "STAFF"}),
    )
    .await;
    let told = situation(&story, crisis_leader(), select).await;
    assert_eq!(told["situation"]["parts"][0]["bodies"][0]["inForce"], false);
    assert_eq!(told["situation"]["clocks"], json!([]));
}

#[tokio::test]
async fn a_plan_that_breaks_the_least_staffing_is_a_gap_before_it_does() {
    let story = activated().await;
    let keeper = log_keeper().person;
    let assign = json!({"role": "log_keeper", "personId": keeper});
    done(&story, crisis_leader(), "assignRole", assign).await;
    let least = json!({"body": "STAFF", "role": "log_keeper", "atLeast": 1});
    done(&story, crisis_leader(), "setMinimumStaffing", least).await;
    let select = "gaps { kind minimum { role atLeast now breaksAt } }";
    let short = |told: &Value| {
        let gaps = told["situation"]["gaps"].as_array().unwrap().clone();
        gaps.into_iter().find(|gap| gap["kind"] == "SHORT")
    };
    let told = situation(&story, crisis_leader(), select).await;
    assert_eq!(short(&told), None);
    assert_eq!(told["statusBoard"][0]["shortPosts"], 0);
    let leave =
        json!({"role": "log_keeper", "personId": keeper, "at": "2023-08-07T18:00:00+02:00"});
    let relief = done(&story, crisis_leader(), "planRelief", leave).await;
    let told = situation(&story, crisis_leader(), select).await;
    let minimum = json!({
        "role": "log_keeper", "atLeast": 1, "now": 1, "breaksAt": "2023-08-07T18:00:00.000+02:00",
    });
    assert_eq!(short(&told).expect("a gap")["minimum"], minimum);
    assert_eq!(told["statusBoard"][0]["shortPosts"], 1);
    done(
        &story,
        crisis_leader(),
        "cancelRelief",
        json!({"reliefId": relief}),
    )
    .await;
    assert_eq!(
        short(&situation(&story, crisis_leader(), select).await),
        None
    );
}

#[tokio::test]
async fn an_area_is_a_gap_until_it_has_reported() {
    let story = activated().await;
    let involve = json!({"area": "health", "name": "Helse og sosial", "everyMin": 30});
    done(&story, crisis_leader(), "involveArea", involve).await;
    let select = "parts { areas { key dueAt latest { status needs } } } gaps { kind area }";
    let told = situation(&story, crisis_leader(), select).await;
    let silent = json!({"kind": "SILENT", "area": "Helse og sosial"});
    assert!(
        told["situation"]["gaps"]
            .as_array()
            .unwrap()
            .contains(&silent)
    );
    assert_eq!(told["statusBoard"][0]["silentAreas"], 1);
    let report =
        json!({"area": "health", "status": "Alle sykehjem er i drift", "needs": "To pumper"});
    done(&story, log_keeper(), "reportArea", report).await;
    let told = situation(&story, crisis_leader(), select).await;
    let latest = json!({"status": "Alle sykehjem er i drift", "needs": "To pumper"});
    assert_eq!(told["situation"]["parts"][0]["areas"][0]["latest"], latest);
    assert!(
        !told["situation"]["gaps"]
            .as_array()
            .unwrap()
            .contains(&silent)
    );
}

#[tokio::test]
async fn who_is_on_call_is_for_the_organisation_and_its_centre_to_know() {
    let story = Story::begun().await;
    let officer = preparedness_officer();
    let duty = json!({
        "role": "staff_leader", "personId": staff().person,
        "from": "2023-08-07T08:00:00+02:00", "to": "2023-08-07T20:00:00+02:00",
    });
    kept(&story, officer, "planDuty", duty).await;
    let number = kept(
        &story,
        officer,
        "setDutyNumber",
        json!({"name": "Vannvakta", "value": "67 50 40 50"}),
    )
    .await;
    kept(
        &story,
        officer,
        "testDutyNumber",
        json!({"numberId": number, "answered": true}),
    )
    .await;
    let document = format!(
        "{{ organisation(id: \"{}\") {{ roster {{ onCall(role: \"staff_leader\") {{ id }} \
         gaps(role: \"staff_leader\", from: \"2023-08-07T06:00:00+02:00\", to: \"2023-08-07T12:00:00+02:00\") {{ from to }} \
         numbers {{ name value answered }} }} }} }}",
        BAERUM.0
    );
    let ask = async |who: Actor| {
        let mut answer = story.town.execute(viewer(who), &document, json!({})).await;
        answer["data"]["organisation"]["roster"].take()
    };
    let roster = json!({
        "onCall": [{"id": staff().person}],
        "gaps": [{"from": "2023-08-07T06:00:00.000+02:00", "to": "2023-08-07T08:00:00.000+02:00"}],
        "numbers": [{"name": "Vannvakta", "value": "67 50 40 50", "answered": true}],
    });
    assert_eq!(ask(officer).await, roster);
    assert_eq!(ask(operator()).await, roster);
    assert_eq!(
        ask(actor(AccessRole::CrisisLeader, ASKER)).await,
        Value::Null
    );
    assert_eq!(ask(observer()).await, Value::Null);
}

#[tokio::test]
async fn a_pump_is_promised_once_and_diesel_tells_when_it_is_empty() {
    let story = activated().await;
    let pumps = json!({"kind": "pump", "name": "Lensepumpe", "quantity": 2, "unit": "stk."});
    let pumps = kept(&story, preparedness_officer(), "registerResource", pumps).await;
    let promise = json!({"resourceId": pumps, "quantity": 2, "purpose": "Solvik sykehjem"});
    let promised = done(&story, crisis_leader(), "promiseResource", promise.clone()).await;
    let mut again = promise;
    again["incidentId"] = json!(story.incident);
    let answer = story
        .town
        .order(crisis_leader(), "promiseResource", again)
        .await;
    assert_eq!(refused(&answer), "RESOURCE_TAKEN");
    done(
        &story,
        crisis_leader(),
        "deployResource",
        json!({"promiseId": promised}),
    )
    .await;
    let mut stock = json!({"stock": "diesel", "name": "Diesel", "unit": "liter", "amount": 120.0, "perHour": 60.0});
    stock["skipping"] = json!("Haster");
    done(&story, log_keeper(), "reportStock", stock).await;
    let select =
        "resources { name quantity state } parts { stocks { key emptyAt } } clocks { kind }";
    let told = situation(&story, crisis_leader(), select).await;
    let used = json!([{"name": "Lensepumpe", "quantity": 2, "state": "DEPLOYED"}]);
    assert_eq!(told["situation"]["resources"], used);
    let stocks = json!([{"key": "diesel", "emptyAt": "2023-08-07T14:00:00.000+02:00"}]);
    assert_eq!(told["situation"]["parts"][0]["stocks"], stocks);
    let clocks = told["situation"]["clocks"].as_array().unwrap();
    assert!(clocks.contains(&json!({"kind": "DEPLETION"})));
}

#[tokio::test]
async fn a_request_for_assistance_shows_how_far_it_has_come() {
    let story = activated().await;
    let ask =
        json!({"helper": "CIVIL_DEFENCE", "name": "Sivilforsvaret", "need": "Et lag med pumpe"});
    let request = done(&story, crisis_leader(), "askAssistance", ask).await;
    let granted =
        json!({"assistanceId": request, "step": "GRANTED", "eta": "2023-08-07T13:30:00+02:00"});
    done(&story, crisis_leader(), "answerAssistance", granted).await;
    let select = "assistance { need stage eta steps { stage } }";
    let told = situation(&story, crisis_leader(), select).await;
    let shown = json!([{
        "need": "Et lag med pumpe", "stage": "GRANTED", "eta": "2023-08-07T13:30:00.000+02:00",
        "steps": [{"stage": "GRANTED"}],
    }]);
    assert_eq!(told["situation"]["assistance"], shown);
}

#[tokio::test]
async fn a_centres_register_is_read_by_its_keepers_and_by_no_leader() {
    let story = activated().await;
    let keeper = actor(AccessRole::EpsStaff, BAERUM);
    let open =
        json!({"place": "Thon hotell", "decidedBy": "POLICE", "decision": "Stabssjefen klokka ni"});
    let centre = done(&story, crisis_leader(), "openEps", open).await;
    let astrid = json!({
        "epsId": centre, "kind": "EVACUEE", "who": {"name": "Astrid Testmann", "needs": "Insulin"},
    });
    done(&story, keeper, "registerEpsGuest", astrid.clone()).await;
    let mut by_leader = astrid;
    by_leader["incidentId"] = json!(story.incident);
    let answer = story
        .town
        .order(crisis_leader(), "registerEpsGuest", by_leader)
        .await;
    assert_eq!(refused(&answer), "NOT_PERMITTED");
    let select = "epsCentres { evacuees registered guests { name needs } }";
    let guests = json!([{"name": "Astrid Testmann", "needs": "Insulin"}]);
    let of = |guests: Value| json!([{"evacuees": 1, "registered": 1, "guests": guests}]);
    let told = situation(&story, keeper, select).await;
    assert_eq!(told["situation"]["epsCentres"], of(guests));
    let told = situation(&story, crisis_leader(), select).await;
    assert_eq!(told["situation"]["epsCentres"], of(json!([])));
    let log =
        "query ($id: ID!) { incidentLog(incidentId: $id, first: 100) { edges { node { text } } } }";
    let answer = story
        .town
        .execute(viewer(crisis_leader()), log, json!({"id": story.incident}))
        .await;
    let told = answer.to_string();
    assert!(told.contains("På EPS nå: 1 evakuerte"), "{told}");
    assert!(!told.contains("Testmann"), "{told}");
}
