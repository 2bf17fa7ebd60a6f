//! The learning loop, told as one story: from the log of Gjerdrum to a changed ROS, a measure, an exercise
//! that tests it and a verified effect, through the public API, and walked back from either end (R-48 to
//! ); and what the year of a municipality looks like to the law.

mod complying;
mod exercising;

use crate::ask::{Asker, fresh};
use crate::gjerdrum::LOG;
use crate::product::{Place, Server};
use crate::town::{self, text};
use serde_json::{Value, json};

const THREAD: &str = "query($node: ThreadNodeInput!) { thread(node: $node) { truncated links { \
    node { key kind number } text stage above } } }";
const BROKEN: &str = "{ brokenThreads { how text node { key kind } } }";

/// The imported landslide with everyone who learns from it.
struct Aftermath {
    incident: String,
    /// Whose it was.
    own: String,
    /// Who may lead there.
    people: [String; 2],
    /// Another municipality.
    neighbour: String,
    /// Evaluates.
    evaluator: Asker,
    /// Drafts the ROS and plans the follow-up.
    officer: Asker,
    /// Adopts.
    leader: Asker,
    /// Of another county, which no centre serves.
    stranger: Asker,
    _server: Server,
    _place: Place,
}

impl Aftermath {
    fn begun() -> Self {
        Self::at(Place::new())
    }

    fn at(place: Place) -> Self {
        let data = place.data();
        let imported = place.must(&["import", LOG, "--json", "--data", data.to_str().unwrap()]);
        let imported: Value = serde_json::from_str(&imported).unwrap();
        let own = "Egen kommune";
        let roles = ["evaluator", "preparedness_officer", "crisis_leader"];
        let people = [
            town::person(&place, "eva", own, &roles),
            town::person(&place, "odd", own, &["crisis_leader"]),
        ];
        let neighbour = town::organisation(&place, "Fjern kommune");
        town::person(&place, "ute", "Fjern kommune", &["preparedness_officer"]);
        let tokens = roles.map(|role| town::token(&place, "eva", own, role));
        let elsewhere = town::token(&place, "ute", "Fjern kommune", "preparedness_officer");
        let server = place.serve();
        let [evaluator, officer, leader] = tokens.map(|token| Asker::new(&server, &token));
        let known = officer.ask("{ viewer { organisation { id } } }", json!({}));
        Self {
            incident: text(&imported["incidentId"]),
            own: text(&known["viewer"]["organisation"]["id"]),
            people,
            neighbour,
            evaluator,
            officer,
            leader,
            stranger: Asker::new(&server, &elsewhere),
            _server: server,
            _place: place,
        }
    }

    /// Something asked of the incident; gives the id of what it created.
    fn evaluate(&self, name: &str, mut input: Value) -> String {
        input["commandId"] = json!(fresh());
        input["incidentId"] = json!(self.incident);
        text(&self.evaluator.done(name, &input_of(name), input)["id"])
    }

    fn observe(&self, entries: &[u32], text: &str) -> String {
        let observed = json!({ "entries": entries, "text": text, "tendency": "IMPROVEMENT" });
        self.evaluate("pinObservation", observed)
    }

    fn find(&self, evaluation: &str, observation: &str, expected: &str, actual: &str) -> String {
        let found = json!({
            "evaluationId": evaluation, "kind": "IMPROVEMENT", "expected": expected,
            "actual": actual, "observationIds": [observation],
        });
        self.evaluate("recordFinding", found)
    }

    fn learn(&self, evaluation: &str, finding: &str, text: &str, change: &str) -> String {
        let learnt = json!({
            "evaluationId": evaluation, "findingIds": [finding], "text": text,
            "target": "ROS_SCENARIO", "change": change,
        });
        self.evaluate("recordLearningPoint", learnt)
    }

    fn lesson(&self, point: &str) -> Value {
        json!({ "learningPoint": { "incidentId": self.incident, "id": point } })
    }

    fn propose(&self, scenario: &str, point: &str, change: Value) -> String {
        let proposed = json!({
            "scenarioId": scenario, "change": change, "lesson": self.lesson(point),
            "reason": "Erfart 30. desember 2020",
        });
        order(&self.evaluator, "proposeRosChange", proposed)
    }
}

/// The name of a mutation's input type.
fn input_of(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    format!("{}{rest}Input", first.to_uppercase())
}

/// Something asked beside any incident; gives the id of what it created.
fn order(asker: &Asker, name: &str, mut input: Value) -> String {
    input["commandId"] = json!(fresh());
    text(&asker.done(name, &input_of(name), input)["id"])
}

fn refused(asker: &Asker, name: &str, mut input: Value) -> String {
    input["commandId"] = json!(fresh());
    asker.refused(name, &input_of(name), input)
}

fn scenario() -> Value {
    let consequences: Vec<Value> = [
        ("life_and_health", 4),
        ("stability", 3),
        ("nature_and_environment", 2),
        ("material_values", 4),
    ]
    .map(|(value, step)| json!({ "value": value, "step": step }))
    .into();
    json!({
        "title": "Kvikkleireskred i bebygd område", "place": "Ask sentrum",
        "causes": "Erosjon i bekken, mye nedbør, graving", "barriers": "Kartlagte faresoner",
        "probability": "b", "vulnerability": "Tett bebyggelse nær skråningen",
        "consequences": consequences,
        "measures": [{ "key": "survey", "text": "Grunnundersøkelser langs bekken" }],
    })
}

/// The first revision of the ROS; gives the id of its one scenario.
fn adopt_the_first(story: &Aftermath) -> String {
    order(&story.officer, "beginRosDraft", json!({}));
    let outside = json!({ "body": { "title": "x", "probability": "f" } });
    let code = refused(&story.officer, "putRosScenario", outside);
    assert_eq!(code, "OUTSIDE_SCALE");
    let body = json!({ "body": scenario() });
    let scenario = order(&story.officer, "putRosScenario", body);
    for (part, words) in [
        ("A", "Kvikkleire, flom og ekstremnedbør; våtere klima"),
        ("B", "Demninger oppstrøms"),
        ("C", "Nedbør og erosjon virker sammen"),
        ("D", "Kraft, ekom og vannforsyning"),
        ("E", "Hjemmetjenesten går fra reservested"),
        ("F", "Nødvarsel og evakuering av faresoner"),
    ] {
        let written = json!({ "part": part, "text": words });
        order(&story.officer, "writeRosPart", written);
    }
    adopt(story, "Sak 19/44", "2019-06-12T18:00:00+02:00");
    scenario
}

fn adopt(story: &Aftermath, case_number: &str, decided_on: &str) {
    let adoption = |case_number: &str| {
        json!({
            "by": "COUNCIL", "caseNumber": case_number, "decidedOn": decided_on,
            "tookPart": ["Beredskapsrådet", "Brannvesenet"],
        })
    };
    let code = refused(&story.officer, "adoptRos", adoption(case_number));
    assert_eq!(code, "NOT_PERMITTED");
    let code = refused(&story.leader, "adoptRos", adoption(" "));
    assert_eq!(code, "EMPTY_TEXT");
    order(&story.leader, "adoptRos", adoption(case_number));
}

/// What was learnt, by the ids of the learning points.
struct Learnt {
    evaluation: String,
    town_hall: String,
    houses: String,
    logging: String,
}

fn evaluate(story: &Aftermath) -> Learnt {
    let evaluation = story.evaluate(
        "mandateEvaluation",
        json!({
            "purpose": "Lære av det første døgnet",
            "from": "2020-12-30T03:56:00+01:00", "to": "2020-12-31T04:00:00+01:00",
            "themes": ["Situasjonsforståelse", "Stabens lokaler", "Loggføring"],
            "goals": ["Hvert funn ender i en endring eller en begrunnelse"],
        }),
    );
    let swung = story.observe(
        &[2, 25, 39],
        "Bildet svingte mellom 2 og 50 hus det første døgnet",
    );
    let hall = story.observe(&[32], "Kommunehuset lå i faresonen, og staben måtte flytte");
    let logging = story.observe(
        &[1, 32],
        "Ingen hadde planlagt for omfanget av loggføringen",
    );
    let found = [
        (
            &swung,
            "Ett felles anslag med kilde og sikkerhet",
            "Mange anslag uten kilde",
        ),
        (
            &hall,
            "Staben sitter trygt fra første time",
            "Staben satt i kvikkleiresonen",
        ),
        (
            &logging,
            "Loggførere avløses",
            "To arkivarer gikk 16–18-timers dager",
        ),
    ]
    .map(|(seen, expected, actual)| story.find(&evaluation, seen, expected, actual));
    let [houses, town_hall, logging] = [
        (
            &found[0],
            "Usikkerheten må stå i bildet",
            "Usikkerhet ved antall berørte",
        ),
        (
            &found[1],
            "Staben trenger et reservested",
            "Sårbarheten ved skred nevner kommunehuset",
        ),
        (
            &found[2],
            "Loggføring må bemannes som en vaktordning",
            "Sårbarhet i langvarige hendelser",
        ),
    ]
    .map(|(finding, text, change)| story.learn(&evaluation, finding, text, change));
    Learnt {
        evaluation,
        town_hall,
        houses,
        logging,
    }
}

/// The chain that `node` is part of.
fn thread(asker: &Asker, node: Value) -> Value {
    asker.ask(THREAD, json!({ "node": node }))["thread"].clone()
}

fn kinds(thread: &Value) -> Vec<String> {
    let links = thread["links"].as_array().unwrap();
    let mut kinds: Vec<String> = links
        .iter()
        .map(|link| text(&link["node"]["kind"]))
        .collect();
    kinds.sort();
    kinds
}

fn finish(story: &Aftermath, learnt: &Learnt) {
    let evaluation = &learnt.evaluation;
    let report = json!({ "evaluationId": evaluation, "text": "Rapport om det første døgnet" });
    story.evaluate("draftEvaluationReport", report.clone());
    story.evaluate(
        "openConsultation",
        json!({
            "evaluationId": evaluation, "deadline": "2099-01-01T00:00:00Z",
            "asked": ["Politiet", "Statsforvalteren"],
        }),
    );
    let answer =
        json!({ "evaluationId": evaluation, "from": "Politiet", "text": "Enig i funnene" });
    story.evaluate("answerConsultation", answer);
    let mut input = report.clone();
    input["incidentId"] = json!(story.incident);
    let code = refused(&story.evaluator, "finaliseEvaluation", input);
    assert_eq!(code, "REASON_NEEDED");
    let mut report = report;
    report["early"] = json!("Alle høringsparter har svart");
    story.evaluate("finaliseEvaluation", report);
    story.evaluate("followUpEvaluation", json!({ "evaluationId": evaluation }));
}

/// A measure because of the town hall, done, put to the test in an exercise, and its effect verified.
/// Gives the id of the incident the exercise ran in.
fn measure(story: &Aftermath, learnt: &Learnt, scenario: &str) -> String {
    let plan = |owner: &str| {
        json!({
            "text": "Utpeke og utstyre et reservested for staben", "owner": owner,
            "deadline": "2099-06-01T00:00:00Z", "effect": "Staben i arbeid innen én time",
            "target": { "rosScenario": { "id": scenario, "measure": "survey" } },
            "lessons": [story.lesson(&learnt.town_hall)],
        })
    };
    let code = refused(&story.officer, "planFollowUp", plan(""));
    assert_eq!(code, "EMPTY_TEXT");
    let measure = order(&story.officer, "planFollowUp", plan("Beredskapssjefen"));
    let verify = |tried_in: &str| {
        json!({
            "measureId": measure, "effect": "ACHIEVED", "triedInId": tried_in,
            "evidence": "Staben var i gang på kulturhuset etter førti minutter",
        })
    };
    let early = refused(
        &story.officer,
        "verifyFollowUpEffect",
        verify(&story.incident),
    );
    assert_eq!(early, "WRONG_STAGE");
    let done = json!({ "measureId": measure, "result": "Kulturhuset har linjer og aggregat" });
    order(&story.officer, "completeFollowUp", done);
    let run = exercising::exercise(story, &measure, scenario);
    order(&story.officer, "verifyFollowUpEffect", verify(&run));
    run
}

/// Three proposals: one is adopted, one rejected; the third learning changes nothing. Gives what the
/// adopted one puts in place of what stood there.
fn change_the_ros(story: &Aftermath, learnt: &Learnt, scenario: &str) -> &'static str {
    let vulnerability = "Kommunehuset ligger selv i kvikkleiresonen; staben må kunne flytte";
    let change = json!({ "words": { "field": "VULNERABILITY", "text": vulnerability } });
    let adopted = story.propose(scenario, &learnt.town_hall, change);
    let change = json!({ "probability": "e" });
    let rejected = story.propose(scenario, &learnt.houses, change);
    order(&story.officer, "beginRosDraft", json!({}));
    order(
        &story.officer,
        "takeInRosChange",
        json!({ "proposalId": adopted }),
    );
    let reason = "Sannsynligheten er ikke en annen; usikkerheten føres i situasjonsbildet";
    let reject = json!({ "proposalId": rejected, "reason": reason });
    order(&story.officer, "rejectRosChange", reject);
    let none = json!({ "lesson": story.lesson(&learnt.logging), "reason": "Gjelder bemanning" });
    order(&story.evaluator, "concludeNoRosChange", none);
    adopt(story, "Sak 21/117", "2021-06-16T18:00:00+02:00");
    vulnerability
}

#[test]
fn what_gjerdrum_taught_is_walked_from_log_line_32_to_the_new_revision_and_back() {
    //
    let story = Aftermath::begun();
    let scenario = adopt_the_first(&story);
    let learnt = evaluate(&story);
    finish(&story, &learnt);
    let close = json!({ "evaluationId": learnt.evaluation, "conclusion": "Målene er nådd" });
    let mut early = close.clone();
    early["incidentId"] = json!(story.incident);
    assert_eq!(
        refused(&story.evaluator, "closeEvaluation", early),
        "OPEN_ENDS"
    );

    let vulnerability = change_the_ros(&story, &learnt, &scenario);
    measure(&story, &learnt, &scenario);

    // The whole chain, from the line and from the revision.
    let line = json!({ "entry": { "incidentId": story.incident, "number": 32 } });
    let from_the_log = thread(&story.officer, line.clone());
    let of_the_hall = [
        "ENTRY",
        "EXERCISE",
        "FINDING",
        "LEARNING_POINT",
        "MEASURE",
        "OBSERVATION",
        "PROPOSAL",
        "REVISION",
        "TRIAL",
    ];
    for kind in of_the_hall {
        assert!(
            kinds(&from_the_log).contains(&kind.to_owned()),
            "{kind}: {from_the_log}"
        );
    }
    let links = from_the_log["links"].as_array().unwrap();
    let said = |kind: &str, words: &str| {
        links
            .iter()
            .any(|link| link["node"]["kind"] == kind && text(&link["text"]).contains(words))
    };
    assert!(
        said("ENTRY", "Kommunehuset ligger i kvikkleiresone"),
        "{from_the_log}"
    );
    assert!(
        said("PROPOSAL", "Tett bebyggelse nær skråningen → Kommunehuset"),
        "{from_the_log}"
    );
    assert!(said("REVISION", "Sak 21/117"), "{from_the_log}");
    assert!(said("EXERCISE", exercising::TITLE), "{from_the_log}");
    assert!(said("NO_CHANGE", "Gjelder bemanning"), "{from_the_log}");
    let revision = json!({ "revision": { "organisationId": story.own, "number": 2 } });
    let from_the_ros = thread(&story.officer, revision.clone());
    assert_eq!(kinds(&from_the_ros), of_the_hall);
    for node in [line, revision] {
        assert_eq!(thread(&story.stranger, node), Value::Null);
    }

    // The old revision stands, and what differs is the one field.
    let diff = "{ ros { revisions { number adopted { caseNumber } } proposals { stage old new } \
        diff(from: 1, to: 2) { changed { field old new } added removed } } }";
    let ros = story.officer.ask(diff, json!({}))["ros"].clone();
    let cases = json!([
        { "number": 2, "adopted": { "caseNumber": "Sak 21/117" } },
        { "number": 1, "adopted": { "caseNumber": "Sak 19/44" } },
    ]);
    assert_eq!(ros["revisions"], cases);
    let changed = json!([{
        "field": "VULNERABILITY", "old": "Tett bebyggelse nær skråningen", "new": vulnerability,
    }]);
    assert_eq!(ros["diff"]["changed"], changed);
    assert_eq!(ros["proposals"][0]["stage"], "REJECTED");
    assert_eq!(ros["proposals"][1]["stage"], "ADOPTED");

    // Nothing hangs loose, so the evaluation closes.
    let loose = story.officer.ask(BROKEN, json!({}))["brokenThreads"].clone();
    assert_eq!(loose, json!([]));
    assert_eq!(
        story.stranger.ask(BROKEN, json!({}))["brokenThreads"],
        json!([])
    );
    story.evaluate("closeEvaluation", close);
    let stages = "query($id: ID!) { evaluations(incidentId: $id) { stage findings { actual } } }";
    let known = story.officer.ask(stages, json!({ "id": story.incident }));
    assert_eq!(known["evaluations"][0]["stage"], "CLOSED");
}

#[test]
fn the_log_of_gjerdrum_tells_an_evaluation_where_to_look() {
    //
    let story = Aftermath::begun();
    let basis = "query($id: ID!) { evaluationBasis(incidentId: $id) { decisions { number } \
        omissions { number } lateEntries { lateS origin { number } } \
        courses { intervals { from to fromNumber toNumber seconds } } } }";
    let told = story.evaluator.ask(basis, json!({ "id": story.incident }));
    let told = &told["evaluationBasis"];
    let numbers = |list: &str| -> Vec<u64> {
        let lines = told[list].as_array().unwrap().iter();
        lines.map(|line| line["number"].as_u64().unwrap()).collect()
    };
    assert!(numbers("decisions").contains(&32), "{told}");
    assert_eq!(told["courses"][0]["intervals"].as_array().unwrap().len(), 6);
}
