//! A municipality that learnt from a landslide: an evaluation with everything that hangs on it, a ROS in
//! two revisions, a follow-up plan and a year; and texts that a spreadsheet could take for formulas.

use crate::ask::{Asker, fresh};
use crate::gjerdrum::LOG;
use crate::product::{Place, Server};
use crate::standing_clock::StandingClock;
use crate::town::{self, text};
use serde_json::{Value, json};
use std::sync::Arc;

/// What nobody writes with a good intention, and everybody may write.
pub(super) const HOSTILE: [&str; 5] = [
    "=HYPERLINK(\"http://ond.example\",\"trykk her\")",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "'=1+1",
];
pub(super) const MEASURE: &str = "Utpeke og utstyre et reservested for staben";
pub(super) const LATE: &str = "Vaktordning for loggførere";

pub(super) struct Story {
    pub(super) place: Place,
    pub(super) server: Server,
    pub(super) clock: Arc<StandingClock>,
    pub(super) incident: String,
    pub(super) evaluation: String,
    pub(super) own: String,
    /// Evaluates, drafts and plans.
    pub(super) eva: Asker,
    officer: Asker,
    leader: Asker,
    /// Of a municipality in another county.
    pub(super) stranger: Asker,
    /// Of the same municipality, and takes nothing out.
    pub(super) observer: Asker,
}

impl Story {
    pub(super) fn told() -> Self {
        let clock = Arc::new(StandingClock::at("12:00"));
        let place = Place::going_by(clock.clone());
        let data = place.data();
        let data = data.to_str().unwrap();
        let title = "Kvikkleireskredet på Ask";
        let imported = place.must(&["import", LOG, "--title", title, "--json", "--data", data]);
        let imported: Value = serde_json::from_str(&imported).unwrap();
        let own = "Egen kommune";
        let roles = ["evaluator", "preparedness_officer", "crisis_leader"];
        town::person(&place, "eva", own, &roles);
        town::person(&place, "se", own, &["observer"]);
        town::organisation(&place, "Fjern kommune");
        town::person(&place, "ute", "Fjern kommune", &["preparedness_officer"]);
        let tokens = roles.map(|role| town::token(&place, "eva", own, role));
        let observer = town::token(&place, "se", own, "observer");
        let stranger = town::token(&place, "ute", "Fjern kommune", "preparedness_officer");
        let server = place.serve();
        let [eva, officer, leader] = tokens.map(|token| Asker::new(&server, &token));
        let known = officer.ask("{ viewer { organisation { id } } }", json!({}));
        let mut story = Self {
            incident: text(&imported["incidentId"]),
            evaluation: String::new(),
            own: text(&known["viewer"]["organisation"]["id"]),
            eva,
            officer,
            leader,
            stranger: Asker::new(&server, &stranger),
            observer: Asker::new(&server, &observer),
            place,
            server,
            clock,
        };
        let scenario = story.analyse();
        let points = story.evaluate();
        story.change(&scenario, &points);
        story.plan(&scenario, &points);
        story.keep_the_year();
        story
    }

    /// Something asked beside any incident; gives the id of what it created.
    fn order(&self, asker: &Asker, name: &str, mut input: Value) -> String {
        input["commandId"] = json!(fresh());
        let input_type = format!("{}{}Input", name[..1].to_uppercase(), &name[1..]);
        text(&asker.done(name, &input_type, input)["id"])
    }

    /// Something asked of the evaluation.
    fn of(&self, name: &str, mut input: Value) -> String {
        input["incidentId"] = json!(self.incident);
        if !self.evaluation.is_empty() {
            input["evaluationId"] = json!(self.evaluation);
        }
        self.order(&self.eva, name, input)
    }

    fn analyse(&self) -> String {
        self.order(&self.officer, "beginRosDraft", json!({}));
        let put = |title: &str, probability: &str, steps: [u32; 4]| {
            let values = [
                "life_and_health",
                "stability",
                "nature_and_environment",
                "material_values",
            ];
            let consequences: Vec<Value> = values
                .iter()
                .zip(steps)
                .map(|(value, step)| json!({ "value": value, "step": step }))
                .collect();
            let body = json!({
                "title": title, "probability": probability, "consequences": consequences,
                "vulnerability": "Tett bebyggelse nær skråningen", "causes": HOSTILE[1],
                "measures": [{ "key": "survey", "text": "Grunnundersøkelser langs bekken" }],
            });
            self.order(&self.officer, "putRosScenario", json!({ "body": body }))
        };
        let scenario = put("Kvikkleireskred i bebygd område", "b", [4, 3, 2, 4]);
        put("Bortfall av strøm på Østre Øysand", "d", [2, 4, 1, 3]);
        put(HOSTILE[0], "a", [1, 1, 1, 1]);
        self.adopt("Sak 19/44", "2019-06-12T18:00:00+02:00");
        scenario
    }

    fn adopt(&self, case_number: &str, decided_on: &str) {
        let adopted = json!({
            "by": "COUNCIL", "caseNumber": case_number, "decidedOn": decided_on,
            "tookPart": ["Beredskapsrådet", "Brannvesenet"],
        });
        self.order(&self.leader, "adoptRos", adopted);
    }

    /// Gives the ids of the learning points.
    fn evaluate(&mut self) -> [String; 3] {
        let mandate = json!({
            "purpose": "Lære av det første døgnet",
            "from": "2020-12-30T03:56:00+01:00", "to": "2020-12-31T04:00:00+01:00",
            "themes": ["Situasjonsforståelse", "Loggføring"],
            "goals": ["Hvert funn ender i en endring eller en begrunnelse"],
        });
        self.evaluation = self.of("mandateEvaluation", mandate);
        let learnt = [
            (
                vec![2, 25, 39],
                "Bildet svingte mellom 2 og 50 hus",
                HOSTILE[0],
            ),
            (
                vec![32],
                "Kommunehuset lå i faresonen",
                "Staben satt i kvikkleiresonen",
            ),
            (
                vec![1, 32],
                "Ingen hadde planlagt for loggføringen",
                "Vakter på 18 timer",
            ),
        ];
        let points = learnt.map(|(entries, seen, actual)| {
            let seen = json!({
                "incidentId": self.incident, "entries": entries, "text": seen,
                "tendency": "IMPROVEMENT",
            });
            let observation = self.order(&self.eva, "pinObservation", seen);
            let found = json!({
                "kind": "IMPROVEMENT", "expected": "Det planen sier", "actual": actual,
                "observationIds": [observation],
            });
            let finding = self.of("recordFinding", found);
            let point = json!({
                "findingIds": [finding], "text": format!("Lært: {actual}"),
                "target": "ROS_SCENARIO", "change": "Sårbarheten",
            });
            self.of("recordLearningPoint", point)
        });
        let report = "Kommunen satte krisestab etter 35 minutter.\n\nMer trengs.";
        self.of("draftEvaluationReport", json!({ "text": report }));
        points
    }

    fn lesson(&self, point: &str) -> Value {
        json!({ "learningPoint": { "incidentId": self.incident, "id": point } })
    }

    /// One proposal is adopted, one rejected; the first learning point is left loose.
    fn change(&self, scenario: &str, points: &[String; 3]) {
        let propose = |point: &str, change: Value| {
            let proposed = json!({
                "scenarioId": scenario, "change": change, "lesson": self.lesson(point),
                "reason": "Erfart 30. desember 2020",
            });
            self.order(&self.eva, "proposeRosChange", proposed)
        };
        let words =
            json!({ "words": { "field": "VULNERABILITY", "text": "Staben må kunne flytte" } });
        let adopted = propose(&points[1], words);
        let rejected = propose(&points[2], json!({ "probability": "e" }));
        self.order(&self.officer, "beginRosDraft", json!({}));
        let take_in = json!({ "proposalId": adopted });
        self.order(&self.officer, "takeInRosChange", take_in);
        let reject = json!({ "proposalId": rejected, "reason": "Bemanning er ikke risiko" });
        self.order(&self.officer, "rejectRosChange", reject);
        self.adopt("Sak 21/117", "2021-06-16T18:00:00+02:00");
    }

    /// One measure is done and verified; the other will be late.
    fn plan(&self, scenario: &str, points: &[String; 3]) {
        let plan = |words: &str, owner: &str, deadline: &str, point: &str| {
            let planned = json!({
                "text": words, "owner": owner, "deadline": deadline, "effect": HOSTILE[2],
                "target": { "rosScenario": { "id": scenario, "measure": "survey" } },
                "lessons": [self.lesson(point)],
            });
            self.order(&self.officer, "planFollowUp", planned)
        };
        let measure = plan(
            MEASURE,
            "Beredskapssjefen",
            "2099-06-01T00:00:00Z",
            &points[1],
        );
        let done = json!({ "measureId": measure, "result": "Kulturhuset har linjer og aggregat" });
        self.order(&self.officer, "completeFollowUp", done);
        let verified = json!({
            "measureId": measure, "effect": "ACHIEVED", "triedInId": self.incident,
            "evidence": "Staben var i gang etter førti minutter",
        });
        self.order(&self.officer, "verifyFollowUpEffect", verified);
        plan(LATE, "Arkivleder", "2023-09-01T00:00:00Z", &points[2]);
    }

    fn keep_the_year(&self) {
        let aims = json!({
            "from": "2023-01-01T00:00:00Z", "to": "2024-01-01T00:00:00Z",
            "aims": ["Alle med en rolle er øvd", HOSTILE[3]],
        });
        self.order(&self.officer, "setFollowUpAims", aims);
        let duty = json!({ "what": {
            "title": "Kontroll av varslingslister før påske", "kind": "LIST_CHECK",
            "responsible": HOSTILE[4], "due": "2023-12-20T08:00:00Z", "everyMonths": 6,
        } });
        self.order(&self.officer, "setObligation", duty);
        let council = json!({ "what": {
            "kind": "PREPAREDNESS_COUNCIL", "at": "2023-12-15T09:00:00Z", "invited": ["Røde Kors"],
            "matters": ["Årets ROS"],
        } });
        self.order(&self.officer, "conveneGathering", council);
        let found = json!({
            "kind": "DEVIATION", "supervisor": "Statsforvalteren", "foundOn": "2023-05-02T08:00:00Z",
            "paragraph": "4", "text": "Planen nevner ikke hvem som kan kalle sammen ledelsen",
            "deadline": "2023-11-01T00:00:00Z",
        });
        self.order(&self.officer, "recordSupervisionFinding", found);
    }

    /// Where the report of the evaluation is.
    pub(super) fn report(&self, more: &str) -> String {
        let (incident, evaluation) = (&self.incident, &self.evaluation);
        format!("/incidents/{incident}/export?evaluation={evaluation}&{more}")
    }

    /// Where something of the municipality is.
    pub(super) fn paper(&self, more: &str) -> String {
        format!("/organisations/{}/{more}", self.own)
    }
}
