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
