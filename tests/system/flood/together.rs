//! Several organisations and several incidents: levels of their own, a part of its
//! own, two that were one, a share recalled, and one organisation that goes back to normal.

use super::Story;
use crate::stage::time;
use serde_json::json;

pub(super) fn asker_and_oslo_take_part_with_levels_of_their_own(story: &mut Story) {
    let stage = &story.stage;
    stage.at("07:20");
    for (organisation, reason) in [
        ("Asker", "Neselva og utløpet ved Holmen"),
        ("Oslo", "Lysakerelva er felles grense"),
    ] {
        let invite =
            json!({ "invitedOrganisationId": stage.organisation(organisation), "reason": reason });
        stage.does(
            "hege",
            "inviteOrganisation",
            stage.acting_for("Bærum", invite),
        );
    }
    stage.at("07:25");
    let called = "Asker ble varslet av OPSAM på telefon kl. 06.40";
    let asker = json!({ "body": "LEADERSHIP", "authority": "Beredskapsplan for Asker", "skipping": called });
    stage.does("marit", "activate", asker);
    stage.does("marit", "setReadiness", json!({ "level": "n2" }));
    stage.does(
        "leif",
        "setReadiness",
        json!({ "level": "t1", "reason": "Følger Lysakerelva" }),
    );
    let parts = stage.sees(
        "hege",
        "parts { organisation { shortName } readiness { name } deviations { missing reason } }",
    );
    let part = |name: &str| {
        let mut all = parts["parts"].as_array().unwrap().iter();
        all.find(|part| part["organisation"]["shortName"] == name)
            .unwrap()
    };
    let levels = ["Bærum", "Asker", "Oslo"].map(|name| &part(name)["readiness"]["name"]);
    assert_eq!(levels, ["Rød", "Nivå 2 – forhøyet", "Beredskap trinn 1"]);
    assert_eq!(part("Asker")["deviations"][0]["reason"], called);
}

pub(super) fn two_incidents_turn_out_to_be_one_and_a_part_is_its_own(story: &mut Story) {
    story.stage.at("11:22");
    let dam = json!({ "title": "Dam Trehjørningen: luke åpner ikke", "kind": "dam", "severity": "EXTREME", "organisationId": story.stage.organisation("Bærum") });
    story.keep("dam", "hege", "openIncident", dam);
    let cellar = json!({ "title": "Vann i kjelleren på Solvik", "organisationId": story.stage.organisation("Bærum") });
    story.keep("cellar", "hege", "openIncident", cellar);
    let stage = &story.stage;
    let flood = stage.incident.clone();
    let note = json!({ "incidentId": story.id("dam"), "kind": "MESSAGE_IN", "from": "Dameier", "channel": "PHONE", "text": "Luken åpner ikke som den skal. Mannskap på vei, svar innen en time." });
    stage.does("hege", "recordEntry", note);
    let part = json!({ "incidentId": story.id("dam"), "otherId": flood, "tie": "PART_OF", "reason": "Samme vassdrag, egen innsats" });
    stage.does("per", "linkIncident", part);
    let same = json!({ "incidentId": story.id("cellar"), "otherId": flood, "tie": "MERGED_INTO", "reason": "Meldt to ganger" });
    stage.denied("per", "NOT_PERMITTED", "linkIncident", same.clone());
    stage.does("anne", "linkIncident", same);
    let more = json!({ "incidentId": story.id("cellar"), "kind": "NOTE", "text": "Mer vann" });
    stage.denied("hege", "MERGED", "recordEntry", more);
    let links = "query($id: ID!) { incident(id: $id) { links { tie incident { title } } } }";
    let links = stage.asks("anne", links, json!({ "id": flood }));
    assert_eq!(
        links["incident"]["links"],
        json!([
            { "tie": "CONTAINS", "incident": { "title": "Dam Trehjørningen: luke åpner ikke" } },
            { "tie": "ABSORBED", "incident": { "title": "Vann i kjelleren på Solvik" } },
        ])
    );
}

pub(super) fn a_share_is_recalled_and_nothing_rests_on_it_any_more(story: &mut Story) {
    let stage = &story.stage;
    stage.at("11:26");
    let names = json!({ "kind": "MESSAGE_IN", "channel": "PHONE", "from": "Helse og omsorg", "text": "Romliste for Solvik med navn på de 17 som er igjen" });
    stage.does("siri", "recordEntry", names);
    let number = stage.newest("siri");
    let read = |who: &str| {
        let asked = "query($id: ID!, $n: Int!) { entry(incidentId: $id, number: $n) { text } }";
        let variables = json!({ "id": stage.incident, "n": number });
        stage.asks(who, asked, variables)["entry"].is_object()
    };
    assert!(read("marit"));
    let recall = json!({ "number": number, "shareWith": "OWN", "reason": "Helseopplysninger, delt ved en feil" });
    stage.does("siri", "recallShare", recall);
    assert!(!read("marit") && read("per"));
    let decide = json!({ "question": "Skal Asker sende sykehjemsplasser", "choice": "Ja, ti plasser", "entries": [number], "skipping": "Plassene trengs før neste møte" });
    let refusal = stage.denied("marit", "RECALLED_ENTRY", "makeDecision", decide);
    assert!(
        refusal["message"]
            .as_str()
            .unwrap()
            .contains("trukket tilbake")
    );
    let instead = json!({ "question": "Skal Asker sende sykehjemsplasser", "choice": "Ja, ti plasser", "skipping": "Plassene trengs før neste møte" });
    stage.does("marit", "makeDecision", instead);
    story.ids.insert("room list", number.to_string());
}

pub(super) fn oslo_goes_back_to_normal(story: &mut Story) {
    let stage = &story.stage;
    stage.at("12:10");
    let normal = json!({
        "text": "Lysakerelva synker, ingen tiltak i Oslo", "handedOver": "Vann- og avløpsetaten følger målingene videre",
        "skipping": "Oslo har bare fulgt med; det var ingenting å håndtere",
    });
    stage.does("leif", "normalise", normal);
    stage.does("leif", "setReadiness", json!({ "level": "t0" }));
    stage.at("12:15");
    let mandate =
        json!({ "mandate": "Var det riktig å sette trinn 1 for en elv som aldri gikk over?" });
    stage.does("leif", "startEvaluation", mandate);
    stage.does("leif", "closeIncident", json!({}));
    assert_eq!(stage.row("hege", "Oslo", "phase")["phase"], "CLOSED");
    assert_eq!(stage.row("hege", "Bærum", "phase")["phase"], "HANDLE");
    let until = json!({ "from": "OPSAM", "terms": { "firstDue": time("12:20") } });
    stage.denied("leif", "NOT_PERMITTED", "orderSituationReports", {
        let mut other = until;
        other["organisationId"] = json!(stage.organisation("Bærum"));
        other
    });
}
