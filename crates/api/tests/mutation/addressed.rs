//! Telling people by name, and letting a report go out, over the API alone.

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::incident::dispatch::{DispatchCommand, ReportSent};
use varsko_domain::words::AccessRole;
use varsko_testkit::cast::{
    ASKER, BAERUM, COUNTY_GOVERNOR, actor, crisis_leader, leadership, observer, operator,
    preparedness_officer, staff,
};

use super::handling::{about, done, situation};
use super::lists::reports;
use super::town::{Town, error, refused, viewer};

const TEXT: &str = "Vannet stiger ved Kjørbo. Ring meg";
const PREVIEW: &str = "query ($incident: ID!, $people: AddressingInput!, $report: ID, $organisation: ID) { \
    peoplePreview(incidentId: $incident, organisationId: $organisation, people: $people, text: $text, reportId: $report) { \
    id text atOnce unreachable vacantRoles recipients { number entry role name person { id } atOnce unreached \
    rounds { ackTimeoutSeconds points { channel address } } } } }";

async fn reached(town: &Town, who: Actor, officer: Actor, number: &str) {
    let points = json!({
        "personId": who.person, "organisationId": who.organisation,
        "points": [{"channel": "SMS", "address": number}],
    });
    done(town, officer, "setContactPoints", points).await;
}

async fn looked(
    town: &Town,
    by: Actor,
    incident: &str,
    people: &Value,
    report: Option<&str>,
) -> Value {
    let document = PREVIEW.replace("$text,", &format!("{},", json!(TEXT)));
    let variables = json!({
        "incident": incident, "organisation": BAERUM, "people": people, "report": report,
    });
    town.execute(viewer(by), &document, variables).await
}

async fn preview(
    town: &Town,
    by: Actor,
    incident: &str,
    people: &Value,
    report: Option<&str>,
) -> Value {
    let mut answer = looked(town, by, incident, people, report).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["peoplePreview"].take()
}

fn telling(incident: &str, people: &Value, preview: &Value) -> Value {
    json!({
        "incidentId": incident, "organisationId": BAERUM, "people": people, "text": TEXT,
        "previewId": preview["id"],
    })
}

#[tokio::test]
async fn people_by_name_by_role_by_duty_number_and_at_an_address_are_previewed_and_told() {
    //
    let town = Town::founded().await;
    let officer = preparedness_officer();
    reached(&town, staff(), officer, "+47 900 00 003").await;
    reached(&town, leadership(), officer, "+47 900 00 002").await;
    let number = json!({"name": "Vannvakta", "value": "67 50 40 50"});
    let number = done(&town, officer, "setDutyNumber", number).await;
    let incident = town.incident().await;
    let assign = json!({
        "role": "crisis_leader", "personId": leadership().person, "capacity": "DEPUTY", "skipping": "Haster",
    });
    done(&town, officer, "assignRole", about(&incident, assign)).await;
    let people = json!({"to": [
        {"personId": staff().person},
        {"role": {"role": "crisis_leader"}},
        {"dutyNumber": {"numberId": number}},
        {"at": {"name": "110-sentralen", "channel": "EMAIL", "address": "vakt@110.example.no"}},
    ]});
    let shown = preview(&town, operator(), &incident, &people, None).await;
    assert_eq!(
        (&shown["atOnce"], &shown["unreachable"]),
        (&json!(4), &json!(0))
    );
    let to: Vec<_> = shown["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["role"], &one["rounds"][0]["points"][0]))
        .collect();
    let point = |channel: &str, address: &str| json!({"channel": channel, "address": address});
    let expected = [
        (&Value::Null, &point("SMS", "+47 900 00 003")),
        (&json!("crisis_leader"), &point("SMS", "+47 900 00 002")),
        (&Value::Null, &point("VOICE", "67 50 40 50")),
        (&Value::Null, &point("EMAIL", "vakt@110.example.no")),
    ];
    assert_eq!(to, expected);
    assert_eq!(shown["recipients"][2]["name"], "Vannvakta");
    assert_eq!(
        shown["recipients"][0]["rounds"][0]["ackTimeoutSeconds"],
        600
    );

    let tell = || telling(&incident, &people, &shown);
    let id = done(&town, operator(), "notifyPeople", tell()).await;
    let select = "notifications { id list reportId run { listId order } called recipients { delivery attempts { channel } } }";
    let told = situation(&town, operator(), &incident, select).await;
    let told = &told["notifications"][0];
    assert_eq!((&told["id"], &told["called"]), (&json!(id), &json!(4)));
    assert_eq!(told["run"], json!({"listId": null, "order": "PARALLEL"}));
    assert_eq!(
        (&told["list"], &told["reportId"]),
        (&Value::Null, &Value::Null)
    );
    let again = town.order(operator(), "notifyPeople", tell()).await;
    assert_eq!(refused(&again), "JUST_NOTIFIED");
    let mut other = tell();
    other["text"] = json!("Noe annet");
    let other = town.order(operator(), "notifyPeople", other).await;
    assert_eq!(refused(&other), "PREVIEW_CHANGED");
    // Whoever may not notify is told so, whatever else is right.
    let one = json!({"to": [{"personId": staff().person}]});
    let closed = telling(&incident, &one, &shown);
    let closed = town.order(observer(), "notifyPeople", closed).await;
    assert_eq!(refused(&closed), "NOT_PERMITTED");
}

#[tokio::test]
async fn how_a_neighbours_people_are_reached_is_not_shown_by_a_preview() {
    //
    let town = Town::founded().await;
    let (marit, officer) = (
        actor(AccessRole::CrisisLeader, ASKER),
        actor(AccessRole::PreparednessOfficer, ASKER),
    );
    reached(&town, marit, officer, "+47 900 00 044").await;
    let number = json!({"name": "Askervakta", "value": "66 90 00 00"});
    let number = done(&town, officer, "setDutyNumber", number).await;
    let incident = town.incident().await;
    let people = json!({"to": [{"personId": marit.person}]});
    let shown = preview(&town, crisis_leader(), &incident, &people, None).await;
    let points = &shown["recipients"][0]["rounds"][0]["points"];
    assert_eq!(points, &json!([{"channel": "SMS", "address": null}]));
    let serves_both = preview(&town, operator(), &incident, &people, None).await;
    assert_eq!(
        serves_both["recipients"][0]["rounds"][0]["points"][0]["address"],
        "+47 900 00 044"
    );
    let people = json!({"to": [{"dutyNumber": {"organisationId": ASKER, "numberId": number}}]});
    let closed = looked(&town, crisis_leader(), &incident, &people, None).await;
    let unknown =
        json!({"to": [{"dutyNumber": {"organisationId": ASKER, "numberId": town.fresh_id()}}]});
    let unknown = looked(&town, crisis_leader(), &incident, &unknown, None).await;
    assert_eq!(error(&closed), error(&unknown));
    let tell = telling(&incident, &people, &json!({"id": town.fresh_id()}));
    let answer = town.order(crisis_leader(), "notifyPeople", tell).await;
    assert_eq!(refused(&answer), "UNKNOWN_ID");
    let closed = looked(&town, observer(), &incident, &people, None).await;
    assert!(error(&closed).starts_with("du kan se listene"));
}

#[tokio::test]
async fn who_is_on_call_elsewhere_is_not_shown_by_a_preview() {
    //
    let town = Town::founded().await;
    let governor = actor(AccessRole::PreparednessOfficer, COUNTY_GOVERNOR);
    reached(&town, governor, governor, "+47 900 00 066").await;
    let on_call = json!({
        "role": "crisis_leader", "personId": governor.person,
        "from": "2023-08-01T00:00:00+02:00", "to": "2023-09-01T00:00:00+02:00",
    });
    done(&town, governor, "planDuty", on_call).await;
    let incident = town.incident().await;
    let role = |of| json!({"to": [{"role": {"organisationId": of, "role": "crisis_leader"}}]});
    let shown = preview(
        &town,
        crisis_leader(),
        &incident,
        &role(COUNTY_GOVERNOR),
        None,
    )
    .await;
    let recipient = &shown["recipients"][0];
    assert_eq!(
        (&recipient["name"], &recipient["person"]),
        (&json!("Kriseleder, SF"), &Value::Null)
    );
    assert_eq!(recipient["rounds"][0]["points"][0]["address"], Value::Null);
    // They are told all the same.
    let tell = telling(&incident, &role(COUNTY_GOVERNOR), &shown);
    done(&town, crisis_leader(), "notifyPeople", tell).await;
    // Of those who take no part there is nothing to look at, unless one's centre serves them.
    let neighbour = looked(&town, crisis_leader(), &incident, &role(ASKER), None).await;
    assert_eq!(
        error(&neighbour),
        "Asker deltar ikke i hendelsen; inviter organisasjonen først"
    );
    let unseen = telling(&incident, &role(ASKER), &json!({"id": town.fresh_id()}));
    let unseen = town.order(crisis_leader(), "notifyPeople", unseen).await;
    assert_eq!(refused(&unseen), "NOT_PARTICIPATING");
    let served = preview(&town, operator(), &incident, &role(ASKER), None).await;
    assert_eq!(served["vacantRoles"], json!(["crisis_leader"]));
}

#[tokio::test]
async fn the_address_a_neighbour_was_tried_at_is_shown_to_those_who_may_know_them() {
    //
    let town = Town::founded().await;
    let (marit, officer) = (
        actor(AccessRole::CrisisLeader, ASKER),
        actor(AccessRole::PreparednessOfficer, ASKER),
    );
    reached(&town, marit, officer, "+47 900 00 044").await;
    reached(&town, staff(), preparedness_officer(), "+47 900 00 003").await;
    let incident = town.incident().await;
    let people = json!({"to": [{"personId": marit.person}, {"personId": staff().person}]});
    let shown = preview(&town, crisis_leader(), &incident, &people, None).await;
    let tell = telling(&incident, &people, &shown);
    let id = done(&town, crisis_leader(), "notifyPeople", tell).await;
    for (recipient, address) in [(1, "+47 900 00 044"), (2, "+47 900 00 003")] {
        let sent = ReportSent {
            notification: id.parse().unwrap(),
            recipient,
            attempt: 1,
            address: Some(address.into()),
        };
        reports(&town, &incident, DispatchCommand::Sent(sent)).await;
    }
    let select = "notifications { recipients { attempts { standing address } } }";
    let addresses = async |by: Actor| {
        let read = situation(&town, by, &incident, select).await;
        let attempt =
            |nth: usize| read["notifications"][0]["recipients"][nth]["attempts"][0].clone();
        assert_eq!(attempt(0)["standing"], "SENT");
        [attempt(0)["address"].clone(), attempt(1)["address"].clone()]
    };
    let both = [json!("+47 900 00 044"), json!("+47 900 00 003")];
    assert_eq!(addresses(operator()).await, both);
    let own = [Value::Null, json!("+47 900 00 003")];
    assert_eq!(addresses(crisis_leader()).await, own);
    assert_eq!(addresses(observer()).await, [Value::Null, Value::Null]);
}

#[tokio::test]
async fn an_organisation_left_out_is_the_same_when_one_looks_and_when_one_tells() {
    // an operator whose centre takes no part looks and tells for the one whose incident it is.
    let town = Town::founded().await;
    reached(&town, staff(), preparedness_officer(), "+47 900 00 003").await;
    let number = json!({"name": "Vannvakta", "value": "67 50 40 50"});
    let number = done(&town, preparedness_officer(), "setDutyNumber", number).await;
    let incident = town.incident().await;
    let people =
        json!({"to": [{"personId": staff().person}, {"dutyNumber": {"numberId": number}}]});
    let document = PREVIEW
        .replace("$text,", &format!("{},", json!(TEXT)))
        .replace(", $organisation: ID", "")
        .replace(" organisationId: $organisation,", "");
    let variables = json!({"incident": incident, "people": people, "report": null});
    let looked = town.execute(viewer(operator()), &document, variables).await;
    assert_eq!(looked.get("errors"), None, "{looked}");
    let shown = &looked["data"]["peoplePreview"];
    assert_eq!(shown["recipients"][1]["name"], "Vannvakta");
    let mut tell = telling(&incident, &people, shown);
    tell.as_object_mut().unwrap().remove("organisationId");
    done(&town, operator(), "notifyPeople", tell).await;
    let select = "notifications { organisation { id } called }";
    let told = situation(&town, operator(), &incident, select).await;
    let expected = json!([{"organisation": {"id": BAERUM}, "called": 2}]);
    assert_eq!(told["notifications"], expected);
}

#[tokio::test]
async fn a_report_goes_out_as_previewed_and_an_answer_acknowledges_it() {
    //
    let town = Town::founded().await;
    let leader = crisis_leader();
    let governor = actor(AccessRole::PreparednessOfficer, COUNTY_GOVERNOR);
    let incident = town.incident().await;
    let draft = json!({"written": [{"key": "written", "text": "Neste klokka ett"}]});
    let report = done(
        &town,
        leader,
        "draftSituationReport",
        about(&incident, draft),
    )
    .await;
    let id = || about(&incident, json!({"reportId": report}));
    done(&town, staff(), "reviewSituationReport", id()).await;
    done(&town, leader, "approveSituationReport", id()).await;

    let people = json!({"to": [
        {"at": {"name": "Statsforvalteren", "channel": "EMAIL", "address": "beredskap@sf.example.no"}},
        {"role": {"organisationId": COUNTY_GOVERNOR, "role": "crisis_leader"}},
    ]});
    let shown = preview(&town, leader, &incident, &people, Some(&report)).await;
    assert_eq!(shown["vacantRoles"], json!(["crisis_leader"]));
    let send = |preview: &Value| {
        let out = json!({"to": {"people": people}, "text": TEXT, "previewId": preview["id"]});
        about(
            &incident,
            json!({"reportId": report, "to": ["DSB"], "channel": "PHONE", "out": out}),
        )
    };
    let without = preview(&town, leader, &incident, &people, None).await;
    let unseen = town
        .order(leader, "sendSituationReport", send(&without))
        .await;
    assert_eq!(refused(&unseen), "PREVIEW_CHANGED");
    done(&town, leader, "sendSituationReport", send(&shown)).await;

    let select = "situationReports { stage sent { to channel notificationId } acknowledged { by person { id } } } \
        notifications { id reportId recipients { name delivery address } }";
    let sent = situation(&town, leader, &incident, select).await;
    let notification = &sent["notifications"][0];
    assert_eq!(notification["reportId"], json!(report));
    let dispatch = json!({"to": ["DSB"], "channel": "PHONE", "notificationId": notification["id"]});
    assert_eq!(sent["situationReports"][0]["sent"], dispatch);
    let expected = json!([{"name": "Statsforvalteren", "delivery": "QUEUED", "address": "beredskap@sf.example.no"}]);
    assert_eq!(notification["recipients"], expected);
    let board = "query { statusBoard { notifications { reportId called sent } } }";
    let board = town.execute(viewer(leader), board, json!({})).await;
    assert_eq!(
        board["data"]["statusBoard"][0]["notifications"],
        json!([{"reportId": report, "called": 1, "sent": 0}])
    );

    let answer = json!({"notificationId": notification["id"], "recipient": 1, "channel": "PHONE"});
    done(&town, leader, "acknowledge", about(&incident, answer)).await;
    let read = situation(&town, governor, &incident, select).await;
    let receipts = json!([{"by": "Statsforvalteren", "person": null}]);
    assert_eq!(read["situationReports"][0]["acknowledged"], receipts);
    assert_eq!(read["situationReports"][0]["stage"], "ACKNOWLEDGED");
    // Whoever is above sees that it came, not where it went.
    assert_eq!(
        read["notifications"][0]["recipients"][0]["address"],
        Value::Null
    );
}
