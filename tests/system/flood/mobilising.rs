//! Mobilised: two bodies, roles with deputies and a vacancy, least staffing, relief,
//! and the watch that is handed over in the operations centre.

use super::Story;
use crate::stage::time;
use crate::town::text;
use serde_json::{Value, json};

pub(super) fn leadership_and_staff_are_activated(story: &mut Story) {
    let stage = &story.stage;
    stage.at("07:10");
    // the preparedness officer must, when the chief executive is not to be reached in time.
    let leadership = json!({
        "body": "LEADERSHIP", "place": "Rådhuset, formannskapssalen", "legalGround": "Sivilbeskyttelsesloven § 15",
        "authority": "Overordnet beredskapsplan kap. 3: beredskapssjefen når kommunedirektøren ikke er på plass",
        "powers": ["Disponere inntil fem millioner kroner", "Omdisponere personell på tvers av sektorene"],
    });
    stage.does("tone", "activate", leadership);
    let staff = json!({
        "body": "STAFF", "place": "Rådhuset, møterom Kolsås", "authority": "Kriseledelsen", "until": time("18:00"),
    });
    stage.does("tone", "activate", staff);
    let red = json!({ "level": "red", "reason": "Rødt flomvarsel og fare for liv" });
    stage.does("tone", "setReadiness", red);
    for (who, role, capacity, presence) in [
        ("jon", "crisis_leader", "DEPUTY", "IN_PLACE"),
        ("per", "staff_leader", "HOLDER", "IN_PLACE"),
        ("siri", "log_keeper", "HOLDER", "IN_PLACE"),
        ("nils", "operations", "HOLDER", "COMING"),
    ] {
        let assign = json!({ "role": role, "personId": stage.id(who), "capacity": capacity });
        stage.does("tone", "assignRole", assign);
        let mut there = json!({ "personId": stage.id(who), "role": role, "presence": presence });
        if presence == "COMING" {
            there["etaMinutes"] = json!(15);
        }
        stage.does("siri", "reportMobilisation", there);
    }
    stage.at("07:14");
    let leader = json!({ "role": "crisis_leader", "personId": stage.id("anne") });
    stage.does("tone", "assignRole", leader);
    let there =
        json!({ "personId": stage.id("anne"), "role": "crisis_leader", "presence": "IN_PLACE" });
    stage.does("siri", "reportMobilisation", there);

    let least = json!({ "body": "STAFF", "role": "log_keeper", "atLeast": 1 });
    stage.does("per", "setMinimumStaffing", least);
    let select = "gaps { kind vacancy { role } } parts { bodies { body inForce powers } roles(current: true) { role capacity person { name } } }";
    let told = stage.sees("anne", select);
    let vacant = json!({ "kind": "VACANT", "vacancy": { "role": "information" } });
    assert!(told["gaps"].as_array().unwrap().contains(&vacant), "{told}");
    assert_eq!(stage.row("anne", "Bærum", "vacantRoles")["vacantRoles"], 1);
    assert_eq!(told["parts"][0]["bodies"][0]["inForce"], true);
}

pub(super) fn the_vacancy_is_filled_and_relief_is_planned(story: &mut Story) {
    let stage = &story.stage;
    stage.at("07:18");
    let information =
        json!({ "role": "information", "personId": stage.id("tone"), "capacity": "DEPUTY" });
    stage.does("anne", "assignRole", information);
    assert_eq!(stage.row("anne", "Bærum", "vacantRoles")["vacantRoles"], 0);
    let relief = json!({ "role": "log_keeper", "personId": stage.id("siri"), "at": time("11:30"), "note": "Siri har stått siden kl. 07" });
    story.keep("relief", "per", "planRelief", relief);
    let stage = &story.stage;
    // A plan without a successor breaks the least staffing, and says so beforehand.
    assert_eq!(stage.row("anne", "Bærum", "shortPosts")["shortPosts"], 1);
    stage.does(
        "per",
        "cancelRelief",
        json!({ "reliefId": story.id("relief"), "reason": "Avløser mangler" }),
    );
    let relief = json!({
        "role": "log_keeper", "personId": stage.id("siri"), "successorId": stage.id("ola"), "at": time("11:30"),
    });
    story.keep("relief", "per", "planRelief", relief);
    assert_eq!(
        story.stage.row("anne", "Bærum", "shortPosts")["shortPosts"],
        0
    );
}

pub(super) fn the_log_keeper_is_relieved(story: &mut Story) {
    let stage = &story.stage;
    stage.at("11:34");
    let overdue = stage.sees(
        "per",
        "parts { reliefs { overdue { occurredAt recordedAt } carriedOut { number } } }",
    );
    let reliefs = overdue["parts"][0]["reliefs"].as_array().unwrap();
    let late: Vec<&Value> = reliefs
        .iter()
        .map(|relief| &relief["overdue"])
        .filter(|late| !late.is_null())
        .collect();
    assert_eq!(
        late,
        [
            &json!({ "occurredAt": "2023-08-09T11:30:00.000+02:00", "recordedAt": "2023-08-09T11:30:00.000+02:00" })
        ]
    );
    let carried = json!({
        "reliefId": story.id("relief"),
        "handover": "Åpent: Solvik sykehjem venter på buss 3, politiet ringer om Kjørbo kl. 12. Alt annet er ført.",
    });
    stage.does("per", "carryOutRelief", carried);
    let there =
        json!({ "personId": stage.id("siri"), "role": "log_keeper", "presence": "RELIEVED" });
    stage.does("ola", "reportMobilisation", there);
}

pub(super) fn the_operator_hands_over(story: &mut Story) {
    story.stage.at("12:30");
    let over = json!({
        "kind": "HANDOVER", "from": "Hege Tveit", "to": "Arne Foss",
        "text": "Vaktskifte i OPSAM. Bærum er i håndtering med 1 240 evakuerte, Asker følger Neselva, Oslo er tilbake i normal drift. Neste statusmøte i Bærum kl. 14.",
    });
    let stage = &story.stage;
    stage.does("arne", "recordEntry", over);
    // One queue over every incident of those the centre serves, in one order.
    let asked =
        "{ queue(last: 100) { edges { node { incident { title } entry { position text } } } } }";
    let queue = stage.asks("arne", asked, json!({}))["queue"]["edges"].take();
    let rows: Vec<&Value> = queue
        .as_array()
        .unwrap()
        .iter()
        .map(|edge| &edge["node"])
        .collect();
    let positions: Vec<u64> = rows
        .iter()
        .map(|row| text(&row["entry"]["position"]).parse().unwrap())
        .collect();
    assert!(positions.is_sorted(), "{positions:?}");
    for title in ["Flom i Sandvikselva", "Dam Trehjørningen: luke åpner ikke"] {
        assert!(
            rows.iter().any(|row| row["incident"]["title"] == title),
            "{title}"
        );
    }
    let newest = text(&rows[rows.len() - 1]["entry"]["text"]);
    assert!(newest.starts_with("Vaktskifte i OPSAM"), "{newest}");
}
