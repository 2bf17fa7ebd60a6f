//! Handled: the police asked, a centre opened, pumps and help,
//! the public told, and the county governor reported to.

use super::Story;
use super::before::{BODIL, OSLO};
use crate::ask::Asker;
use crate::stage::time;
use serde_json::{Value, json};

pub(super) fn the_police_are_asked_and_the_centre_opens(story: &mut Story) {
    story.stage.at("09:26");
    let fire =
        json!({ "authority": "FIRE", "matter": "EVACUATION", "text": "Alle hus nedenfor Kjørbo" });
    story
        .stage
        .denied("per", "FOR_THE_POLICE", "askAuthority", fire);
    let evacuate = json!({
        "authority": "POLICE", "matter": "EVACUATION", "addressee": "Operasjonsleder Oslo politidistrikt", "askedBy": "Jon Vik, stedfortredende kriseleder",
        "text": "Alle hus mellom Kjørbo og Løxa, om lag 60 husstander", "neededBy": time("09:40"),
    });
    let alert = json!({
        "authority": "POLICE", "matter": "PUBLIC_WARNING", "text": "Nødvarsel til mobiler langs Sandvikselva på norsk, engelsk og tysk", "neededBy": time("09:45"),
    });
    story.keep("evacuation", "per", "askAuthority", evacuate);
    story.keep("cell broadcast", "per", "askAuthority", alert);
    story.keep(
        "card",
        "nils",
        "runActionCard",
        json!({ "cardId": story.id("flood card") }),
    );
    for (step, state, note) in [
        (1, "DONE", "NVE ringer hver hele time"),
        (2, "DONE", "Ristene er ryddet kl. 09"),
        (3, "NOT_APPLICABLE", "Undergangen står alt under vann"),
    ] {
        let progress =
            json!({ "runId": story.id("card"), "step": step, "state": state, "note": note });
        story.stage.does("nils", "progressActionCard", progress);
    }
    story.stage.does(
        "nils",
        "closeActionCard",
        json!({ "runId": story.id("card") }),
    );
    let stage = &story.stage;
    let answered = |request: &str, answer: &str, words: &str| json!({ "requestId": story.id(request), "answer": answer, "by": "Operasjonsleder", "words": words });
    stage.at("09:35");
    stage.does(
        "siri",
        "noteAuthorityAnswer",
        answered(
            "evacuation",
            "GRANTED",
            "Evakueringen er besluttet og er ikke frivillig",
        ),
    );
    stage.at("09:48");
    stage.does(
        "siri",
        "noteAuthorityAnswer",
        answered(
            "cell broadcast",
            "REFUSED",
            "Dør til dør er raskere her; nødvarsel holdes i reserve",
        ),
    );

    let open = json!({ "place": "Thon hotell Oslofjord", "decidedBy": "POLICE", "decision": "Operasjonsleder på telefon kl. 09.35" });
    story.keep("centre", "anne", "openEps", open);
    let stage = &story.stage;
    let unit = json!({ "epsId": story.id("centre"), "unit": "registration", "name": "Mottak og registrering", "leaderId": stage.id("eva") });
    stage.does("per", "setEpsUnit", unit);
    let guest = |name: &str, kind: &str| json!({ "epsId": story.id("centre"), "kind": kind, "unit": "registration", "who": { "name": name, "needs": "Insulin" } });
    let astrid = stage.does(
        "eva",
        "registerEpsGuest",
        guest("Astrid Testmann", "EVACUEE"),
    );
    stage.does(
        "eva",
        "registerEpsGuest",
        guest("Brage Testmann", "RELATIVE"),
    );
    stage.denied(
        "anne",
        "NOT_PERMITTED",
        "registerEpsGuest",
        guest("Clara Testmann", "EVACUEE"),
    );
    let out = json!({ "epsId": story.id("centre"), "guestId": astrid, "inside": false, "whereTo": "Til datteren på Hosle" });
    stage.does("eva", "moveEpsGuest", out);
    let select = "epsCentres { registered evacuees relatives guests { name } }";
    let counts = json!([{ "registered": 2, "evacuees": 0, "relatives": 1, "guests": [] }]);
    assert_eq!(
        stage.sees("anne", select)["epsCentres"],
        counts,
        "names are for the keepers alone"
    );
    assert_eq!(
        stage.sees("eva", select)["epsCentres"][0]["guests"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

pub(super) fn pumps_are_promised_once_and_help_is_asked_for(story: &mut Story) {
    story.stage.at("09:50");
    let promise = |quantity: u32, purpose: &str| json!({ "resourceId": story.id("pumps"), "quantity": quantity, "purpose": purpose });
    let (first, second) = (
        promise(2, "Solvik sykehjem"),
        promise(2, "Undergangen i Sandvika"),
    );
    story.keep("promise", "nils", "promiseResource", first);
    let taken = story
        .stage
        .denied("nils", "RESOURCE_TAKEN", "promiseResource", second);
    assert!(
        taken["message"].as_str().unwrap().starts_with("1 er ledig"),
        "{taken}"
    );
    let stage = &story.stage;
    stage.does(
        "nils",
        "deployResource",
        json!({ "promiseId": story.id("promise"), "place": "Solvik" }),
    );
    let diesel = json!({ "stock": "diesel", "name": "Diesel til pumpene", "unit": "liter", "amount": 240.0, "perHour": 60.0, "source": "Nils Berg" });
    stage.does("nils", "reportStock", diesel);
    let ask = json!({ "helper": "CIVIL_DEFENCE", "name": "Sivilforsvaret, Oslo og Akershus", "need": "To lag til dør-til-dør nedenfor Kjørbo", "neededBy": time("10:30") });
    story.keep("civil defence", "per", "askAssistance", ask);
    let ask = json!({ "helper": "COUNTY_GOVERNOR", "fromOrganisationId": story.stage.organisation("Statsforvalteren"), "need": "Mobile flomvern, 800 meter", "neededBy": time("12:00"), "payment": "Etter avtale" });
    story.keep("flood barrier", "per", "askAssistance", ask);
    let stage = &story.stage;
    let help = |request: &str, step: &str, rest: Value| {
        let mut input = rest;
        input["assistanceId"] = json!(story.id(request));
        input["step"] = json!(step);
        input
    };
    let eta = json!({ "eta": time("10:20"), "note": "Seksten mannskaper" });
    stage.does(
        "per",
        "answerAssistance",
        help("civil defence", "GRANTED", eta),
    );
    let rank = json!({ "assistanceId": story.id("flood barrier"), "rank": 1, "reason": "Sykehjem foran veier" });
    stage.does("bodil", "rankAssistance", rank);
    let told = stage.sees(
        "anne",
        "resources { state quantity } assistance { stage rank } parts { stocks { emptyAt } }",
    );
    assert_eq!(
        told["resources"],
        json!([{ "state": "DEPLOYED", "quantity": 2 }])
    );
    assert_eq!(
        told["parts"][0]["stocks"][0]["emptyAt"],
        "2023-08-09T13:50:00.000+02:00"
    );
    assert_eq!(
        told["assistance"][0]["rank"], 1,
        "what the governor put first stands first: {told}"
    );
    stage.at("09:53");
    let area = json!({ "area": "technical", "status": "Flomvernet er 120 m langt. To pumper går på Solvik", "needs": "Mer sand" });
    stage.does("nils", "reportArea", area);
}

pub(super) fn the_public_is_told(story: &mut Story) {
    story.stage.at("09:54");
    let wording = |text: &str| {
        json!({
            "title": "Alle hus mellom Kjørbo og Løxa evakueres", "text": text, "about": ["SCENE"],
        })
    };
    let first = wording(
        "Alle hus nær Sandvikselva skal forlates nå. Møt på Thon hotell Oslofjord. Ring 110 om du ikke kommer deg ut.",
    );
    story.keep(
        "leave",
        "mia",
        "draftInformation",
        json!({ "audience": "AFFECTED_FIRST", "wording": first }),
    );
    let version = |number: u32| json!({ "informationId": story.id("leave"), "version": number });
    let with = |mut input: Value, key: &str, value: &str| {
        input[key] = json!(value);
        input
    };
    let stage = &story.stage;
    stage.denied("mia", "NOT_CLEARED", "publishInformation", version(1));
    stage.does("anne", "clearInformation", version(1));
    stage.denied("mia", "POLICE_MUST_CLEAR", "publishInformation", version(1));
    stage.does(
        "siri",
        "recordPoliceClearance",
        with(version(1), "officer", "Innsatsleder Berg"),
    );
    stage.denied("mia", "AFFECTED_FIRST", "publishInformation", version(1));
    stage.does(
        "siri",
        "recordAffectedTold",
        with(version(1), "how", "SMS til 214 numre og dør til dør"),
    );
    assert!(!public_page(story).contains("Kjørbo"));
    story.stage.does("mia", "publishInformation", version(1));
    assert!(public_page(story).contains("Alle hus mellom Kjørbo og Løxa evakueres"));

    let stage = &story.stage;
    stage.at("09:56");
    let figures = json!({ "key": "evacuated", "value": 310.0, "source": "Politiet", "verification": "PLAUSIBLE" });
    stage.does("siri", "reportIndicator", figures);
}

fn public_page(story: &Story) -> String {
    let nobody = Asker::new(story.stage.server(), "");
    nobody.get("/publikum").1
}

pub(super) fn the_county_governor_gets_what_was_ordered(story: &mut Story) {
    story.stage.at("10:00");
    let terms = json!({ "firstDue": time("10:30"), "everyMinutes": 60, "until": time("18:00") });
    let order = json!({ "organisationId": story.stage.organisation("Bærum"), "from": "Statsforvalteren", "text": "Kort rapport hver time", "terms": terms });
    story.keep("order", "bodil", "orderSituationReports", order);
    let stage = &story.stage;
    stage.does(
        "siri",
        "acknowledgeReportOrder",
        json!({ "orderId": story.id("order") }),
    );
    stage.at("10:02");
    stage.does(
        "per",
        "startMeeting",
        json!({ "meetingId": story.id("status meeting") }),
    );
    let note = json!({ "meetingId": story.id("status meeting"), "point": 1, "text": "310 er ute, 900 igjen. Elva stiger 30 cm i timen, raskere enn prognosen." });
    stage.does("siri", "noteInMeeting", note);
    let focus = json!({ "items": ["Tømme Kjørbo–Løxa før kl. 12", "Solvik sykehjem"], "until": time("14:00") });
    stage.does("anne", "setFocus", focus);
    stage.does(
        "anne",
        "adjournMeeting",
        json!({ "meetingId": story.id("status meeting"), "nextAt": time("14:00") }),
    );
    let demand = json!({ "from": "DSB", "channel": "EMAIL", "reference": "2023/4711", "text": "Antall uten drikkevann og strøm", "deadline": time("10:20") });
    story.keep("demand", "siri", "receiveDemand", demand);
    let stage = &story.stage;
    stage.does(
        "siri",
        "acknowledgeDemand",
        json!({ "demandId": story.id("demand"), "how": "Svar på e-post" }),
    );
    stage.does("siri", "checkMailbox", json!({}));
    stage.at("10:22");
    let answer = json!({ "demandId": story.id("demand"), "answer": "Ingen uten drikkevann, 274 husstander uten strøm" });
    stage.does("siri", "completeDemand", answer);
    let health = json!({ "area": "health", "status": "31 av 48 beboere er flyttet fra Solvik. Trygghetsalarmene er uten kontakt", "needs": "Den tredje bussen", "decisions": "Skal hjemmetjenesten gå dør til dør?" });
    stage.does("siri", "reportArea", health);

    writes_report(
        story,
        "report 1",
        "10:24",
        "Evakuering pågår. Neste rapport kl. 11.30.",
    );
    let stage = &story.stage;
    let send = json!({ "reportId": story.id("report 1"), "to": ["Statsforvalteren i Oslo og Viken"], "channel": "EMAIL", "reference": "CIM-kanal 4" });
    stage.does("siri", "sendSituationReport", send);
    stage.does("bodil", "acknowledgeSituationReport", json!({ "reportId": story.id("report 1"), "answer": "Mottatt. Flomvern er på vei fra NVE." }));
    stage.at("10:40");
    let delivered = json!({ "assistanceId": story.id("civil defence"), "step": "DELIVERED", "note": "Begge lag er i gang nedenfor Kjørbo" });
    stage.does("per", "answerAssistance", delivered);
    stage.at("10:55");
    let figures = json!({ "key": "evacuated", "value": 1_240.0, "source": "Politiet", "verification": "CONFIRMED" });
    stage.does("siri", "reportIndicator", figures);
    let out = json!({ "requestId": story.id("evacuation"), "answer": "CARRIED_OUT", "by": "Innsatsleder Berg", "words": "Kjørbo–Løxa er tomt. Ingen savnet eller alvorlig skadd" });
    stage.does("siri", "noteAuthorityAnswer", out);
    stage.does("per", "assessGoal", json!({ "goalId": story.id("goal"), "standing": "MET", "text": "Bekreftet av innsatsleder" }));
    stage.at("11:00");
    let review = json!({ "decisionId": story.id("evacuate"), "conclusion": "Beslutningen står. Elva har steget mer enn prognosen.", "reviewAt": time("15:00") });
    stage.does("anne", "reviewDecision", review);
    let wording = json!({ "title": "Kjørbo og Løxa er evakuert", "text": "Ingen får reise hjem før politiet og kommunen har klarert det. Drikkevannet er trygt." });
    stage.does(
        "mia",
        "reviseInformation",
        json!({ "informationId": story.id("leave"), "wording": wording }),
    );
    let version = json!({ "informationId": story.id("leave"), "version": 2 });
    stage.does("anne", "clearInformation", version.clone());
    let mut told = version.clone();
    told["how"] = json!("Oppslag og møte på Thon hotell kl. 10.50");
    stage.does("siri", "recordAffectedTold", told);
    stage.does("mia", "publishInformation", version);
    assert!(public_page(story).contains("Drikkevannet er trygt"));

    writes_report(
        story,
        "report 2",
        "11:20",
        "Evakueringen er gjennomført. Neste rapport kl. 12.30.",
    );
    the_report_goes_out_by_itself(story);
    let select = "situationReports { stage comparedWith fields { content lines { text value sinceLast } } } reportOrders { missed { due } nextDue }";
    let told = story.stage.sees("bodil", select);
    let second = &told["situationReports"][1];
    assert!(second["comparedWith"].is_string());
    let fields = second["fields"].as_array().unwrap();
    let figures = fields
        .iter()
        .find(|field| field["content"] == "FIGURES")
        .unwrap();
    let evacuated = &figures["lines"][0];
    assert_eq!(
        (&evacuated["value"], &evacuated["sinceLast"]),
        (&json!(1_240.0), &json!("CHANGED"))
    );
    assert_eq!(told["reportOrders"][0]["missed"], json!([]));
}

/// By e-mail goes the whole of it, by SMS a few words; an answer is an acknowledgement.
fn the_report_goes_out_by_itself(story: &Story) {
    let stage = &story.stage;
    let words = "Situasjonsrapport nr. 2 fra Bærum: Kjørbo–Løxa er tømt. Kvitter når den er lest.";
    let people = json!({ "to": [
        { "personId": stage.id("bodil") },
        { "at": { "name": "Beredskapsvakten i Oslo", "channel": "SMS", "address": OSLO } },
    ] });
    stage.sends_out("siri", "Bærum", story.id("report 2"), &people, words);
    stage.until_events("siri", "notification.sent", 13);
    let letters = stage.mail.took();
    let letter = letters.iter().find(|letter| letter.to == BODIL).unwrap();
    assert!(letter.text.starts_with(words), "{}", letter.text);
    for told in [
        "SITUASJONSRAPPORT: Bærum kommune",
        "Evakuerte: 1240 personer",
        "Evakueringen er gjennomført.",
    ] {
        assert!(letter.text.contains(told), "{told}: {}", letter.text);
    }
    let messages = stage.sms.took();
    let message = messages.iter().find(|one| one.json["to"] == OSLO).unwrap();
    let message = message.json["text"].as_str().unwrap();
    assert!(
        message.starts_with(words) && !message.contains("1240"),
        "{message}"
    );
    stage.at("11:21");
    let (status, _) = stage.answers(&stage.link_to(BODIL), "nth=0&answer=understood");
    assert_eq!(status, 200);
    stage.replies(OSLO, "OK");
    let select = "situationReports(stage: ACKNOWLEDGED) { id acknowledged { by person { name } } }";
    let told = stage.sees("bodil", select);
    let told = &told["situationReports"][0];
    assert_eq!(told["id"], story.id("report 2"));
    let bodil = json!({ "by": null, "person": { "name": "Bodil Krog" } });
    let oslo = json!({ "by": "Beredskapsvakten i Oslo", "person": null });
    assert_eq!(told["acknowledged"], json!([bodil, oslo]));
}

/// A report from draft to approved, by those whose step each is; before that it is not sent.
fn writes_report(story: &mut Story, name: &'static str, at: &str, words: &str) {
    story.stage.at(at);
    let draft =
        json!({ "orderId": story.id("order"), "written": [{ "key": "written", "text": words }] });
    story.keep(name, "siri", "draftSituationReport", draft);
    let report = json!({ "reportId": story.id(name) });
    let stage = &story.stage;
    let send = json!({ "reportId": story.id(name), "to": ["Statsforvalteren i Oslo og Viken"], "channel": "EMAIL" });
    stage.denied("siri", "REPORT_STAGE", "sendSituationReport", send);
    stage.does("per", "reviewSituationReport", report.clone());
    stage.does("anne", "approveSituationReport", report);
}
