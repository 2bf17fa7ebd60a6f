//! Plans, agreements, shelters and stockpiles, as a client meets them.

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_testkit::cast::{
    ASKER, BAERUM, OSLO, actor, crisis_leader, leadership, observer, operator, preparedness_officer,
};

use super::town::{Town, refused, viewer};

/// The id of what a command created, which must have been recorded.
pub(crate) async fn done(town: &Town, by: Actor, mutation: &str, input: Value) -> String {
    let answer = town.order(by, mutation, input).await;
    assert_eq!(answer["__typename"], "Receipt", "{mutation}: {answer}");
    answer["id"].as_str().unwrap().to_owned()
}

/// What someone may see of Bærum.
pub(crate) async fn baerum(town: &Town, by: Actor, select: &str) -> Value {
    let document = format!("query ($id: ID!) {{ organisation(id: $id) {{ {select} }} }}");
    let of = json!({"id": BAERUM.to_string()});
    let mut answer = town.execute(viewer(by), &document, of).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["organisation"].take()
}

/// Bærum's overall plan, with a notification list that it leads to.
pub(crate) async fn overall_plan(town: &Town) -> Value {
    let list = json!({
        "name": "Kriseledelsen", "order": "ORDERED", "ackTimeoutsSeconds": [300],
        "entries": [{"role": "crisis_leader", "people": [{"personId": crisis_leader().person.to_string()}]}],
    });
    let list = done(town, preparedness_officer(), "defineNotificationList", list).await;
    let people = [crisis_leader(), leadership()].map(|who| who.person.to_string());
    json!({
        "title": "Overordnet beredskapsplan", "responsible": "staff_leader",
        "chapters": [
            {"key": "notify", "title": "Varsling", "part": "NOTIFICATION_LIST",
                "links": [{"kind": "LIST", "id": list}]},
            {"key": "resources", "title": "Ressurser", "part": "RESOURCES", "required": true,
                "text": "To pumpelag på Rud"},
            {"key": "evacuation", "title": "Evakuering", "part": "EVACUATION",
                "text": "Innbyggerne samles på Nadderud"},
            {"key": "warning", "title": "Befolkningsvarsling", "part": "PUBLIC_WARNING",
                "text": "Politiet sender Nødvarsel på anmodning"},
            {"key": "communication", "title": "Krisekommunikasjon", "part": "COMMUNICATION",
                "text": "Berørte først, så alle"},
        ],
        "leadership": [{"role": "crisis_leader", "responsibility": "Leder håndteringen",
            "powers": "Beslutter alle tiltak", "convenes": true, "people": people}],
    })
}

#[tokio::test]
async fn a_plan_is_drafted_adopted_revised_compared_and_read_by_the_neighbours() {
    //
    let town = Town::founded().await;
    let officer = preparedness_officer();
    let whole = overall_plan(&town).await;
    let mut lacking = whole.clone();
    lacking["chapters"].as_array_mut().unwrap().truncate(4);
    let draft = json!({"kind": "OVERALL", "body": lacking});
    let plan = done(&town, officer, "draftPlan", draft).await;
    let select = "plans { newest { standing missing } inForce { number } }";
    let shown = baerum(&town, observer(), select).await;
    let missing = "planen for krisekommunikasjon (§ 4 e) mangler";
    assert_eq!(
        shown["plans"],
        json!([{"newest": {"standing": "DRAFT", "missing": [missing]}, "inForce": null}])
    );
    let adopt = |version: u32| {
        json!({"planId": plan, "version": version, "by": "Kommunestyret", "caseNumber": "PS 12/23",
            "occurredAt": "2023-06-14T18:00:00+02:00"})
    };
    let answer = town.order(crisis_leader(), "adoptPlan", adopt(1)).await;
    assert_eq!(refused(&answer), "PLAN_INCOMPLETE");
    assert!(answer["message"].as_str().unwrap().contains(missing));
    let revise = json!({"planId": plan, "body": whole});
    done(&town, officer, "revisePlan", revise).await;
    let answer = town.order(officer, "adoptPlan", adopt(2)).await;
    assert_eq!(refused(&answer), "NOT_PERMITTED");
    done(&town, crisis_leader(), "adoptPlan", adopt(2)).await;

    let document = "query ($id: ID!) { plan(id: $id) { title reviewBy overdue \
        inForce { number adopted { by caseNumber origin { occurredAt by { role } } } \
            chapters { key links { kind name } } } \
        versions { number standing } \
        changes(from: 1, to: 2) { kind chapterAfter { key } fields } } }";
    let of = json!({"id": plan});
    let own = town.execute(viewer(observer()), document, of.clone()).await;
    let shown = &own["data"]["plan"];
    assert_eq!(shown["reviewBy"], "2024-06-14T18:00:00.000+02:00");
    assert_eq!(shown["overdue"], false);
    assert_eq!(shown["inForce"]["adopted"]["caseNumber"], "PS 12/23");
    assert_eq!(
        shown["inForce"]["adopted"]["origin"]["by"]["role"],
        "CRISIS_LEADER"
    );
    assert_eq!(
        shown["inForce"]["chapters"][0]["links"],
        json!([{"kind": "LIST", "name": "Kriseledelsen"}])
    );
    assert_eq!(
        shown["changes"],
        json!([{"kind": "NEW", "chapterAfter": {"key": "communication"}, "fields": []}])
    );
    let asker = actor(AccessRole::Observer, ASKER);
    for who in [asker, operator()] {
        let answer = town.execute(viewer(who), document, of.clone()).await;
        let shown = &answer["data"]["plan"];
        assert_eq!(
            shown["versions"],
            json!([{"number": 2, "standing": "IN_FORCE"}])
        );
        assert_eq!(shown["changes"], json!(null));
    }
    let oslo = actor(AccessRole::Observer, OSLO);
    let answer = town.execute(viewer(oslo), document, of).await;
    assert_eq!(answer["data"]["plan"], json!(null));
    assert_eq!(
        baerum(&town, oslo, "plans { id }").await["plans"],
        json!([])
    );
}

#[tokio::test]
async fn what_is_laid_by_shows_what_is_short_due_or_about_to_lapse() {
    // R-55, domain §10
    let town = Town::founded().await;
    let officer = preparedness_officer();
    let terms = json!({"kind": "INTER_MUNICIPAL", "name": "Gjensidig bistand", "with": [OSLO.to_string()],
        "about": "Mannskap og pumper", "from": "2020-01-01T00:00:00+01:00", "ends": "2023-12-31T00:00:00+01:00"});
    done(&town, officer, "registerAgreement", json!({"terms": terms})).await;
    let what =
        json!({"kind": "PUBLIC", "name": "Sandvika torg", "place": "Under torget", "places": 400});
    let shelter = done(&town, officer, "registerShelter", json!({"what": what})).await;
    let what = json!({"kind": "water", "name": "Drikkevann", "unit": "liter", "minimum": 5000});
    let water = done(&town, officer, "setStockpile", json!({"what": what})).await;
    let count =
        json!({"stockpileId": water, "quantity": 4200, "expiresAt": "2023-09-01T00:00:00+02:00"});
    done(&town, officer, "countStockpile", count).await;

    let inspect = json!({"shelterId": shelter, "sound": false});
    let answer = town.order(officer, "inspectShelter", inspect).await;
    assert_eq!(refused(&answer), "REASON_NEEDED");
    let inspect = json!({"shelterId": shelter, "sound": false, "remark": "Pakningen er sprukket"});
    done(&town, officer, "inspectShelter", inspect).await;

    let select = "agreements { name holds } shelters { inspectBy inspections { sound remark } } \
        stockpiles { quantity short }";
    let shown = baerum(&town, actor(AccessRole::Observer, OSLO), select).await;
    assert_eq!(
        shown,
        json!({
            "agreements": [{"name": "Gjensidig bistand", "holds": true}],
            "shelters": [{"inspectBy": "2024-08-07T12:00:00.000+02:00",
                "inspections": [{"sound": false, "remark": "Pakningen er sprukket"}]}],
            "stockpiles": [{"quantity": 4200, "short": true}],
        })
    );
    let document = "{ upkeep { kind about leftS } }";
    let mine = town.execute(viewer(officer), document, json!({})).await;
    let kinds: Vec<_> = mine["data"]["upkeep"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["kind"].clone())
        .collect();
    assert_eq!(
        kinds,
        [
            "STOCK_MINIMUM",
            "STOCK_EXPIRY",
            "AGREEMENT",
            "SHELTER_INSPECTION"
        ]
    );
    let other = "query ($id: ID!) { upkeep(organisationId: $id) { kind } }";
    let of = json!({"id": BAERUM.to_string()});
    let answer = town.execute(viewer(operator()), other, of).await;
    assert_eq!(answer["data"]["upkeep"], json!([]));
}

/// Compliance of Bærum by a clock: each paragraph's number and standing.
async fn standings(town: &Town, at: Option<&str>) -> Vec<(u64, String)> {
    let document =
        "query ($at: DateTime) { compliance(at: $at) { paragraphs { number standing } } }";
    let answer = town
        .execute(viewer(observer()), document, json!({"at": at}))
        .await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    let paragraphs = answer["data"]["compliance"]["paragraphs"]
        .as_array()
        .unwrap();
    let told = paragraphs.iter().map(|paragraph| {
        let standing = paragraph["standing"].as_str().unwrap().to_owned();
        (paragraph["number"].as_u64().unwrap(), standing)
    });
    told.collect()
}

#[tokio::test]
async fn compliance_is_worked_out_from_what_is_recorded_and_turns_with_the_clock() {
    //
    let town = Town::founded().await;
    let not = "NOT_FULFILLED";
    let bare: Vec<(u64, String)> = [not, not, not, not, not, not, "UNKNOWN", not, "UNKNOWN"]
        .into_iter()
        .zip(2..)
        .map(|(standing, number)| (number, standing.to_owned()))
        .collect();
    assert_eq!(standings(&town, None).await, bare);

    let body = overall_plan(&town).await;
    let officer = preparedness_officer();
    let draft = json!({"kind": "OVERALL", "body": body});
    let plan = done(&town, officer, "draftPlan", draft).await;
    let adopt =
        json!({"planId": plan, "version": 1, "by": "Kommunestyret", "caseNumber": "PS 12/23"});
    done(&town, crisis_leader(), "adoptPlan", adopt).await;
    let terms = json!({"kind": "INTER_MUNICIPAL", "name": "Gjensidig bistand", "with": [OSLO.to_string()],
        "about": "Mannskap og pumper", "from": "2020-01-01T00:00:00+01:00", "ends": "2023-09-15T00:00:00+02:00"});
    done(&town, officer, "registerAgreement", json!({"terms": terms})).await;

    let document = "{ compliance { paragraphs { number standing lapsesAt requirements { \
        demand standing because evidence { kind about version position } lapsesAt } } } }";
    let answer = town.execute(viewer(observer()), document, json!({})).await;
    let paragraphs = &answer["data"]["compliance"]["paragraphs"];
    assert_eq!(paragraphs[3]["standing"], "LAPSING_SOON");
    assert_eq!(paragraphs[3]["lapsesAt"], "2023-09-15T00:00:00.000+02:00");
    let leadership = &paragraphs[2]["requirements"][0];
    assert_eq!(leadership["standing"], "FULFILLED");
    let evidence = &leadership["evidence"][0];
    assert_eq!(
        (&evidence["kind"], &evidence["about"], &evidence["version"]),
        (
            &json!("PLAN_VERSION"),
            &json!("Overordnet beredskapsplan"),
            &json!(1)
        )
    );
    let informed = &paragraphs[2]["requirements"][2];
    assert_eq!(informed["because"], json!(["1 av 1 gjenstår"]));
    let current = &paragraphs[4]["requirements"][1];
    assert_eq!(current["standing"], "FULFILLED");
    assert_eq!(current["lapsesAt"], "2024-08-07T12:00:00.000+02:00");

    let lapsed = standings(&town, Some("2023-09-15T00:00:00+02:00")).await;
    assert_eq!(lapsed[3], (5, "NOT_FULFILLED".to_owned()));
    let past = "{ compliance(at: \"2023-01-01T00:00:00Z\") { at } }";
    let answer = town.execute(viewer(observer()), past, json!({})).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_ARGUMENT");
    let of = json!({"id": BAERUM.to_string()});
    let other = "query ($id: ID!) { compliance(organisationId: $id) { at } annualReport(organisationId: $id, year: 2023) { year } }";
    let answer = town.execute(viewer(operator()), other, of).await;
    assert_eq!(
        answer["data"],
        json!({"compliance": null, "annualReport": null})
    );
}

#[tokio::test]
async fn a_closed_incident_owes_its_evaluation_and_stands_in_the_year_exercises_apart() {
    //
    let town = Town::founded().await;
    let leader = crisis_leader();
    let mut closed = Vec::new();
    for (title, exercise) in [("Flom i Sandvikselva", false), ("Øvelse Flom", true)] {
        let open = json!({"title": title, "exercise": exercise});
        let incident = done(&town, leader, "openIncident", open).await;
        let about = |rest: Value| {
            let mut input = rest;
            input["incidentId"] = json!(incident);
            input
        };
        let decide = json!({"text": "Steng veien", "skipping": "Haster"});
        done(&town, leader, "decideMeasure", about(decide)).await;
        let normal = json!({"text": "Vannet har trukket seg tilbake", "skipping": "Haster"});
        done(&town, leader, "normalise", about(normal)).await;
        done(
            &town,
            leader,
            "closeIncident",
            about(json!({"skipping": "Evalueres senere"})),
        )
        .await;
        closed.push(incident);
    }
    let document = "{ compliance { paragraphs { number requirements { standing because \
        evidence { kind id } } } } annualReport(year: 2023) { measures { done open } \
        incidents { title phase measures { open } evaluated { number } } exercises { title } drills { list } plans { version } } }";
    let answer = town.execute(viewer(observer()), document, json!({})).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    let data = &answer["data"];
    let evaluated = &data["compliance"]["paragraphs"][6]["requirements"][0];
    assert_eq!(evaluated["standing"], "NOT_FULFILLED");
    assert_eq!(evaluated["because"], json!(["2 av 2 gjenstår"]));
    assert_eq!(
        evaluated["evidence"],
        json!([
            {"kind": "EXERCISE", "id": closed[1]}, {"kind": "INCIDENT", "id": closed[0]},
        ])
    );
    let exercised = &data["compliance"]["paragraphs"][5]["requirements"][0];
    assert_eq!(exercised["standing"], "FULFILLED");
    assert_eq!(
        data["annualReport"],
        json!({
            "measures": {"done": 0, "open": 1},
            "incidents": [{"title": "Flom i Sandvikselva", "phase": "CLOSED",
                "measures": {"open": 1}, "evaluated": null}],
            "exercises": [{"title": "Øvelse Flom"}],
            "drills": [], "plans": [],
        })
    );
}
