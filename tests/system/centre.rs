//! A centre's register after its time: gone by rule from every file, while the proof holds.

use crate::ask::{Asker, fresh};
use crate::console::{Town, holds, open, text};
use crate::erasing::{holding, snapshots, traces, wrapped_key};
use crate::product::wait;
use serde_json::{Value, json};

/// Stands in what is noted of people at the centre, and nowhere else.
const CANARY: &str = "Kanarifuglsen";
/// Stands in what is said of the centre itself, which stays.
const STAYING: &str = "Bærumshallen";
/// When the centre was closed: longer ago than any register is kept.
const CLOSED_AT: &str = "2023-08-08T12:00:00Z";

/// What everyone who follows the incident could ask for the register by.
const ASKED: &str = "query($id: ID!) {
    situation(incidentId: $id) { epsCentres { place registered erased { number } guests { name address needs whereTo } } }
    incidentLog(incidentId: $id) { edges { node { number text } } }
}";

#[test]
fn the_register_of_a_centre_leaves_no_trace_once_its_time_has_passed() {
    let town = Town::new();
    let keeper = town.enrol("astri", "eps_staff");
    let data = town.place.data();
    let server = town.place.serve();
    let (kari, astri) = (
        Asker::new(&server, &town.token),
        Asker::new(&server, &keeper),
    );
    let incident = open(&kari);
    let centre = opened(&kari, &incident);
    let guests = ["Ola", "Siri"].map(|name| registered(&astri, &incident, &centre, name));
    let moves = guests
        .each_ref()
        .map(|guest| moved_out(&astri, &incident, &centre, guest));
    // An orderly end leaves a snapshot behind, with the register in it.
    server.end();

    let server = town.place.serve();
    let (kari, astri) = (
        Asker::new(&server, &town.token),
        Asker::new(&server, &keeper),
    );
    assert!(told(&astri, &incident).contains(CANARY));
    assert!(!told(&kari, &incident).contains(CANARY));
    let lines: Vec<&Value> = guests.iter().chain(&moves).collect();
    let mut marks: Vec<_> = lines
        .iter()
        .map(|line| wrapped_key(&data, line).unwrap())
        .collect();
    marks.extend(snapshots(&data));
    assert!(
        marks.len() > lines.len(),
        "there must be a snapshot to lose"
    );
    for mark in &marks {
        assert_ne!(holding(&data, mark), Vec::<String>::new());
    }

    let close = json!({
        "commandId": fresh(), "incidentId": incident, "epsId": centre, "occurredAt": CLOSED_AT,
    });
    kari.done("closeEps", "CloseEpsInput", close);
    assert!(wait(|| traces(&data, &marks).is_empty().then_some(())).is_some());
    let erased = || {
        let asked = kari.ask(ASKED, json!({ "id": incident }));
        let centre = asked["situation"]["epsCentres"][0].clone();
        (!centre["erased"].is_null()).then_some(centre)
    };
    let counted = wait(erased).unwrap();
    assert_eq!(
        (&counted["registered"], &counted["guests"]),
        (&json!(2), &json!([]))
    );
    let kept = told(&astri, &incident);
    assert!(!kept.contains(CANARY), "{kept}");
    assert!(kept.contains(STAYING), "{kept}");

    assert!(!server.end().contains(CANARY));
    marks.push(CANARY.as_bytes().to_vec());
    assert_eq!(traces(&data, &marks), Vec::<String>::new());
    for line in lines {
        assert_eq!(wrapped_key(&data, line), None);
    }
    let verified = holds(&town.place, &[text(&data)]);
    assert!(verified.contains(", 4 erased, "), "{verified}");

    let server = town.place.serve();
    let kept = told(&Asker::new(&server, &keeper), &incident);
    assert!(!kept.contains(CANARY), "{kept}");
}

/// Opens a centre; gives its id.
fn opened(asker: &Asker, incident: &str) -> Value {
    let input = json!({
        "commandId": fresh(), "incidentId": incident, "skipping": "bare en prøve",
        "place": STAYING, "decidedBy": "POLICE", "decision": "Innsatsleder 10:15",
    });
    asker.done("openEps", "OpenEpsInput", input)["id"].clone()
}

/// Registers someone; gives the receipt.
fn registered(asker: &Asker, incident: &str, centre: &Value, name: &str) -> Value {
    let who = json!({
        "name": format!("{name} {CANARY}"), "address": format!("{CANARY} gård"),
        "needs": format!("insulin til {CANARY}"),
    });
    let input = json!({
        "commandId": fresh(), "incidentId": incident, "epsId": centre, "kind": "EVACUEE", "who": who,
    });
    asker.done("registerEpsGuest", "RegisterEpsGuestInput", input)
}

/// Checks someone out; gives the receipt.
fn moved_out(asker: &Asker, incident: &str, centre: &Value, guest: &Value) -> Value {
    let input = json!({
        "commandId": fresh(), "incidentId": incident, "epsId": centre, "guestId": guest["id"],
        "inside": false, "whereTo": format!("til slekten {CANARY}"),
    });
    asker.done("moveEpsGuest", "MoveEpsGuestInput", input)
}

/// What someone gets to read of the incident.
fn told(asker: &Asker, incident: &str) -> String {
    asker.ask(ASKED, json!({ "id": incident })).to_string()
}
