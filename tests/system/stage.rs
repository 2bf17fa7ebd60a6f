//! A stage for stories: organisations with their people, the clock they go by, the peers that
//! messages go to, and whoever asks and sees over the public API.

use crate::ask::{Asker, fresh};
use crate::peers::{Gateway, MailServer};
use crate::product::{Place, Server, wait};
use crate::standing_clock::{StandingClock, written};
use crate::town::{at_console, head, person, text, token};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

/// The secret in the addresses that the SMS gateway tells things at.
const INBOUND: &str = "hemmelig-adresse";
/// Where links in messages lead; the proxy there is the test itself.
const PUBLIC: &str = "https://varsko.example.no";

/// An organisation, as the console is told of it.
pub(crate) struct Organisation {
    pub(crate) key: &'static str,
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) county: Option<&'static str>,
    pub(crate) number: Option<&'static str>,
    /// Whom it serves, if it is a centre.
    pub(crate) serves: &'static [&'static str],
}

/// A municipality on its own, for stories that need no more.
pub(crate) const BAERUM: &[Organisation] = &[Organisation {
    key: "Bærum",
    name: "Bærum kommune",
    kind: "municipality",
    county: Some("Viken"),
    number: Some("3024"),
    serves: &[],
}];
/// Its preparedness officer.
pub(crate) const TONE: Part = Part {
    who: "tone",
    name: "Tone Lie",
    organisation: "Bærum",
    role: "preparedness_officer",
};

/// Someone who acts: by first name, in one role.
pub(crate) struct Part {
    pub(crate) who: &'static str,
    pub(crate) name: &'static str,
    pub(crate) organisation: &'static str,
    pub(crate) role: &'static str,
}

/// Someone on the stage.
pub(crate) struct Player {
    pub(crate) asker: Asker,
    pub(crate) token: String,
    pub(crate) id: String,
}

/// The stage. Its server runs, unless it was stopped.
pub(crate) struct Stage {
    pub(crate) place: Place,
    pub(crate) clock: Arc<StandingClock>,
    pub(crate) mail: MailServer,
    pub(crate) sms: Gateway,
    server: Option<Server>,
    organisations: BTreeMap<&'static str, String>,
    players: BTreeMap<&'static str, Player>,
    /// The token of each organisation's administrator.
    administrators: BTreeMap<&'static str, String>,
    /// The incident that is spoken of unless another is named.
    pub(crate) incident: String,
}

impl Stage {
    /// A stage with these organisations and people, at this time of the day.
    pub(crate) fn set(time: &str, organisations: &[Organisation], parts: &[Part]) -> Self {
        let clock = Arc::new(StandingClock::at(time));
        let mut stage = Self {
            place: Place::going_by(clock.clone()),
            clock,
            mail: MailServer::start(),
            sms: Gateway::start(),
            server: None,
            organisations: BTreeMap::new(),
            players: BTreeMap::new(),
            administrators: BTreeMap::new(),
            incident: String::new(),
        };
        for organisation in organisations {
            let (id, admin) = stage.found(organisation);
            stage.organisations.insert(organisation.key, id);
            stage.administrators.insert(organisation.key, admin);
        }
        for centre in organisations {
            for served in centre.serves {
                at_console(&stage.place, &["org", "serve", served, centre.key]);
            }
        }
        stage.settle("");
        stage.start();
        for part in parts {
            let player = stage.hire(part);
            stage.players.insert(part.who, player);
        }
        stage
    }

    /// Makes an organisation known, with an administrator; gives its id and their token.
    fn found(&self, organisation: &Organisation) -> (String, String) {
        let mut arguments = vec!["org", "add", organisation.name];
        arguments.extend(["--short", organisation.key, "--kind", organisation.kind]);
        let county = organisation.county.map(|county| ["--county", county]);
        arguments.extend(county.into_iter().flatten());
        let number = organisation.number.map(|number| ["--number", number]);
        arguments.extend(number.into_iter().flatten());
        let id = text(&at_console(&self.place, &arguments)["id"]);
        let login = format!("admin-{}", organisation.key.to_lowercase());
        let role = "administrator";
        person(&self.place, &login, organisation.key, &[role]);
        (id, token(&self.place, &login, organisation.key, role))
    }

    /// Makes someone known who has a role and a token for it.
    fn hire(&self, part: &Part) -> Player {
        let admin = self.administrator(part.organisation);
        let organisation = &self.organisations[part.organisation];
        let role = part.role.to_uppercase();
        let id = self.registers(part.organisation, part.name);
        let grant = json!({ "commandId": fresh(), "organisationId": organisation, "personId": id, "role": role });
        admin.done("grantAccess", "GrantAccessInput", grant);
        let issue = "mutation($input: IssueTokenInput!) { issueToken(input: $input) { ... on IssuedToken { secret } } }";
        let token = json!({ "name": part.who, "organisationId": organisation, "personId": id, "role": role });
        let issued = admin.ask(issue, json!({ "input": token }));
        let token = text(&issued["issueToken"]["secret"]);
        Player {
            asker: Asker::new(self.server(), &token),
            token,
            id,
        }
    }

    /// Makes a person known to an organisation; gives their id.
    pub(crate) fn registers(&self, organisation: &str, name: &str) -> String {
        let id = self.organisation(organisation);
        let register = json!({ "commandId": fresh(), "organisationId": id, "name": name });
        let admin = self.administrator(organisation);
        text(&admin.done("registerPerson", "RegisterPersonInput", register)["id"])
    }

    fn administrator(&self, organisation: &str) -> Asker {
        Asker::new(self.server(), &self.administrators[organisation])
    }

    /// Writes the settings: the peers as they are now, and whatever else stands there. Read when
    /// the server starts.
    pub(crate) fn settle(&self, more: &str) {
        let (mail, sms) = (self.mail.address().port(), self.sms.address());
        self.connect(mail, &sms.to_string(), more);
    }

    /// The same with a mail server at this port and a gateway at this address.
    pub(crate) fn connect(&self, mail: u16, sms: &str, more: &str) {
        let settings = format!(
            "public_urls = [\"{PUBLIC}\"]\n\
             [notify.email]\ntimeout_s = 2\nat_once = 1\nper_minute = 60000\n\
             smtp = {{ host = \"127.0.0.1\", port = {mail}, security = \"none\", from = \"Bærum kommune <varsko@example.no>\" }}\n\
             [notify.sms]\ntimeout_s = 2\nat_once = 1\nper_minute = 60000\n\
             [notify.sms.http]\nurl = \"http://{sms}/sms\"\nnumber = \"plus\"\n\
             headers = {{ content-type = \"application/json\" }}\n\
             body = '{{\"to\":\"{{{{to}}}}\",\"text\":\"{{{{text}}}}\",\"ref\":\"{{{{reference}}}}\"}}'\n\
             success = {{ pointer = \"/resultCode\", equals = [\"1005\"] }}\n\
             receipt = {{ reference = \"/ref\", status = \"/status\", delivered = [\"0\"], failed = [\"9\"] }}\n\
             reply = {{ from = \"/from\", text = \"/text\" }}\n{more}"
        );
        std::fs::write(self.place.data().join("varsko.toml"), settings).unwrap();
        let secrets = self.place.data().join("secrets.toml");
        std::fs::write(&secrets, format!("[sms]\ninbound = \"{INBOUND}\"\n")).unwrap();
        std::fs::set_permissions(&secrets, std::fs::Permissions::from_mode(0o600)).unwrap();
    }

    /// Starts the server on the stage's data; everyone finds it again.
    pub(crate) fn start(&mut self) {
        let server = self.place.serve();
        for player in self.players.values_mut() {
            player.asker = Asker::new(&server, &player.token);
        }
        self.server = Some(server);
    }

    /// Ends the server in order.
    pub(crate) fn stop(&mut self) {
        self.server.take().unwrap().end();
    }

    /// Ends the server as a power cut does.
    pub(crate) fn cut_power(&mut self) {
        self.server.take().unwrap().kill();
    }

    pub(crate) fn server(&self) -> &Server {
        self.server.as_ref().unwrap()
    }

    pub(crate) fn player(&self, who: &str) -> &Player {
        &self.players[who]
    }

    /// The id of someone on the stage.
    pub(crate) fn id(&self, who: &str) -> &str {
        &self.player(who).id
    }

    /// The id of an organisation.
    pub(crate) fn organisation(&self, key: &str) -> &str {
        &self.organisations[key]
    }

    /// Lets the time pass until then, minute by minute, and whatever falls due be told.
    pub(crate) fn at(&self, time: &str) {
        let someone = &self.players.values().next().unwrap().asker;
        let mut told = head(someone);
        while self.clock.tick_towards(time) {
            // Whatever is due rings before the next order is judged. So the first knock wakes the
            // house, and one that leaves the log as it was finds nothing due.
            self.knock();
            loop {
                self.knock();
                let now = head(someone);
                if now == told {
                    break;
                }
                told = now;
            }
        }
    }

    /// Lets it be this time of the day at once, as for a server that stands still meanwhile.
    pub(crate) fn jump_to(&self, time: &str) {
        self.clock.put_on(time);
    }

    /// An order to an incident that nobody knows: it leaves nothing behind.
    fn knock(&self) {
        let who = self.players.keys().next().unwrap();
        let knock = json!({ "incidentId": fresh(), "kind": "NOTE", "text": "Er noen der?" });
        self.denied(who, "UNKNOWN_INCIDENT", "recordEntry", knock);
    }
}

/// Acting and seeing.
impl Stage {
    /// Someone does something that must be done; gives the id of what came of it. Of the incident
    /// that is spoken of, when the command is about one and names none.
    pub(crate) fn does(&self, who: &str, mutation: &str, input: Value) -> String {
        text(&self.receipt(who, mutation, input)["id"])
    }

    /// The same; gives the whole receipt.
    pub(crate) fn receipt(&self, who: &str, mutation: &str, input: Value) -> Value {
        let came = self.order(who, mutation, input);
        assert_eq!(came["__typename"], "Receipt", "{who} {mutation}: {came}");
        came
    }

    /// The same input, acting for an organisation.
    pub(crate) fn acting_for(&self, organisation: &str, mut input: Value) -> Value {
        input["organisationId"] = json!(self.organisation(organisation));
        input
    }

    /// Says how an organisation counts its levels: key and name, lowest first.
    pub(crate) fn counts_levels(&self, organisation: &str, levels: &[(&str, &str)]) {
        let level = |(key, name): &(&str, &str)| json!({ "key": key, "name": name });
        let levels: Vec<Value> = levels.iter().map(level).collect();
        let id = self.organisation(organisation);
        let input = json!({ "commandId": fresh(), "organisationId": id, "levels": levels });
        let admin = self.administrator(organisation);
        admin.done("defineReadinessLevels", "DefineReadinessLevelsInput", input);
    }

    /// Someone tries what must be refused with this code; gives the refusal.
    pub(crate) fn denied(&self, who: &str, code: &str, mutation: &str, input: Value) -> Value {
        let came = self.order(who, mutation, input);
        assert_eq!(came["code"], code, "{who} {mutation}: {came}");
        came
    }

    /// The number of the newest line that someone may read.
    pub(crate) fn newest(&self, who: &str) -> u64 {
        self.sees(who, "newest { number }")["newest"]["number"]
            .as_u64()
            .unwrap()
    }

    fn order(&self, who: &str, mutation: &str, mut input: Value) -> Value {
        let input_type = format!("{}{}Input", mutation[..1].to_uppercase(), &mutation[1..]);
        let fields = input.as_object_mut().unwrap();
        fields.entry("commandId").or_insert_with(|| json!(fresh()));
        if !OF_NO_INCIDENT.contains(&mutation) {
            fields
                .entry("incidentId")
                .or_insert_with(|| json!(self.incident));
        }
        let asker = &self.player(who).asker;
        asker.in_bokmal().order(mutation, &input_type, input)
    }

    /// What someone asks and gets, without errors, in bokmål.
    pub(crate) fn asks(&self, who: &str, document: &str, variables: Value) -> Value {
        let asker = &self.player(who).asker;
        asker.in_bokmal().ask(document, variables)
    }

    /// What someone sees of the situation.
    pub(crate) fn sees(&self, who: &str, select: &str) -> Value {
        let document = format!("query($id: ID!) {{ situation(incidentId: $id) {{ {select} }} }}");
        self.asks(who, &document, json!({ "id": self.incident }))["situation"].take()
    }

    /// What someone sees of the board's row of an organisation in the incident.
    pub(crate) fn row(&self, who: &str, organisation: &str, select: &str) -> Value {
        let document = format!("{{ statusBoard {{ incidentId organisation {{ id }} {select} }} }}");
        let board = self.asks(who, &document, json!({}))["statusBoard"].take();
        let own = |row: &&Value| {
            row["incidentId"] == self.incident.as_str()
                && row["organisation"]["id"] == self.organisation(organisation)
        };
        let row = board.as_array().unwrap().iter().find(own);
        row.unwrap_or_else(|| panic!("{organisation}: {board}"))
            .clone()
    }

    /// The log as someone reads it: every line they may read, in its order.
    pub(crate) fn log(&self, who: &str, incident: &str, select: &str) -> Vec<Value> {
        let document = format!(
            "query($id: ID!, $after: Position) {{ incidentLog(incidentId: $id, first: 100, after: $after) {{ \
             edges {{ node {{ number {select} }} }} pageInfo {{ hasNextPage endCursor }} }} }}"
        );
        let (mut lines, mut after) = (Vec::new(), Value::Null);
        loop {
            let page = self.asks(who, &document, json!({ "id": incident, "after": after }));
            let page = &page["incidentLog"];
            let edges = page["edges"].as_array().unwrap().iter();
            lines.extend(edges.map(|edge| edge["node"].clone()));
            if page["pageInfo"]["hasNextPage"] == false {
                return lines;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    }

    /// How the feeds go, as an organisation's administrator sees it.
    pub(crate) fn feeds(&self, organisation: &str) -> Value {
        let asked = "{ feeds { name taken lastTrouble } }";
        self.administrator(organisation).ask(asked, json!({}))["feeds"].take()
    }

    /// Waits until the log holds what is looked for.
    pub(crate) fn until_logged(&self, who: &str, enough: impl Fn(&[Value]) -> bool) {
        let select = "event text occurredAt recordedAt";
        let came = wait(|| enough(&self.log(who, &self.incident, select)).then_some(()));
        assert!(
            came.is_some(),
            "{:#?}",
            self.log(who, &self.incident, "text")
        );
    }

    /// Waits until so many lines tell of this event.
    pub(crate) fn until_events(&self, who: &str, event: &str, count: usize) {
        self.until_logged(who, |lines| {
            lines.iter().filter(|line| line["event"] == event).count() >= count
        });
    }
}

/// Notifying.
impl Stage {
    /// Says how someone is reached: channel, address, round.
    pub(crate) fn reach(&self, by: &str, who: &str, points: &[(&str, &str, u8)]) {
        let point = |(channel, address, round): &(&str, &str, u8)| json!({ "channel": channel, "address": address, "round": round });
        let points: Vec<Value> = points.iter().map(point).collect();
        self.does(
            by,
            "setContactPoints",
            json!({ "personId": self.id(who), "points": points }),
        );
    }

    /// Previews a list and starts it; gives the notification's id and the preview.
    pub(crate) fn starts_list(
        &self,
        who: &str,
        organisation: &str,
        list: &str,
        words: &str,
    ) -> (String, Value) {
        let preview = self.preview(who, organisation, list, words, false);
        let start = json!({
            "organisationId": self.organisation(organisation), "listId": list, "text": words,
            "previewId": preview["id"],
        });
        (self.does(who, "startNotificationList", start), preview)
    }

    /// What starting a list would do.
    pub(crate) fn preview(
        &self,
        who: &str,
        organisation: &str,
        list: &str,
        words: &str,
        drill: bool,
    ) -> Value {
        let document = "query($id: ID!, $list: ID!, $text: String!, $drill: Boolean!, $of: ID) { notificationPreview( \
            incidentId: $id, organisationId: $of, listId: $list, text: $text, drill: $drill) { id text atOnce unreachable vacantRoles \
            recipients { number atOnce unreached person { name } rounds { round ackTimeoutSeconds points { channel address } } } } }";
        let variables = json!({
            "id": self.incident, "list": list, "text": words, "drill": drill, "of": self.organisation(organisation),
        });
        self.asks(who, document, variables)["notificationPreview"].take()
    }

    /// What telling people by name would do, with a situation report or without.
    pub(crate) fn preview_of_people(
        &self,
        who: &str,
        organisation: &str,
        people: &Value,
        words: &str,
        report: Option<&str>,
    ) -> Value {
        let document = "query($id: ID!, $people: AddressingInput!, $text: String!, $report: ID, $of: ID) { peoplePreview( \
            incidentId: $id, organisationId: $of, people: $people, text: $text, reportId: $report) { id text atOnce unreachable vacantRoles \
            recipients { number name atOnce } } }";
        let variables = json!({
            "id": self.incident, "people": people, "text": words, "report": report, "of": self.organisation(organisation),
        });
        self.asks(who, document, variables)["peoplePreview"].take()
    }

    /// Sends a report by the channels to people by name, as previewed.
    pub(crate) fn sends_out(
        &self,
        who: &str,
        organisation: &str,
        report: &str,
        people: &Value,
        words: &str,
    ) {
        let preview = self.preview_of_people(who, organisation, people, words, Some(report));
        let out = json!({ "to": { "people": people }, "text": words, "previewId": preview["id"] });
        let send = json!({ "reportId": report, "out": out });
        self.does(who, "sendSituationReport", send);
    }

    /// The link in the newest message by e-mail or SMS to this address, as it is at the server.
    pub(crate) fn link_to(&self, address: &str) -> String {
        let by_mail = self.mail.took().into_iter().map(|one| (one.to, one.text));
        let by_sms = self.sms.took().into_iter();
        let by_sms = by_sms.map(|one| (text(&one.json["to"]), text(&one.json["text"])));
        let to_them = by_mail.chain(by_sms).filter(|(to, _)| to == address);
        let (_, words) = to_them
            .last()
            .unwrap_or_else(|| panic!("nothing came to {address}"));
        let start = words.find(&format!("{PUBLIC}/svar/")).unwrap();
        let link = words[start..].split_whitespace().next().unwrap();
        link.replace(PUBLIC, &self.server().url)
    }

    /// Sends an answer's form by a link; gives the status and the page it leads to.
    pub(crate) fn answers(&self, link: &str, form: &str) -> (u16, String) {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .into();
        let sent = agent
            .post(link)
            .header("content-type", "application/x-www-form-urlencoded")
            .send(form);
        let mut answer = sent.unwrap();
        (
            answer.status().as_u16(),
            answer.body_mut().read_to_string().unwrap(),
        )
    }

    /// The SMS gateway tells that somebody replied.
    pub(crate) fn replies(&self, number: &str, words: &str) {
        self.gateway_tells("svar", &json!({ "from": number, "text": words }));
    }

    /// The SMS gateway tells that the newest message to a number arrived.
    pub(crate) fn arrived(&self, number: &str) {
        let took = self.sms.took();
        let newest = took
            .iter()
            .rev()
            .find(|one| one.json["to"] == number)
            .unwrap();
        self.gateway_tells(
            "kvittering",
            &json!({ "ref": newest.json["ref"], "status": "0" }),
        );
    }

    fn gateway_tells(&self, what: &str, told: &Value) {
        let url = format!("{}/varsling/sms/{what}/{INBOUND}", self.server().url);
        let answer = ureq::post(url).send_json(told).unwrap();
        assert_eq!(answer.status(), 200);
    }
}

/// A time of the day, as the API writes it.
pub(crate) fn time(clock: &str) -> Value {
    json!(written(clock))
}

/// Commands to an organisation or to all, which name no incident.
const OF_NO_INCIDENT: &[&str] = &[
    "acknowledgeWarning",
    "cancelDuty",
    "defineNotificationList",
    "defineReadinessLevels",
    "defineReportTemplate",
    "defineRoles",
    "openDutyLog",
    "openIncident",
    "openIncidentFromEntries",
    "openIncidentFromWarning",
    "planDuty",
    "publishActionCard",
    "publishTemplate",
    "registerResource",
    "reviewActionCard",
    "setAsideWarning",
    "setClocks",
    "setContactPoints",
    "setDutyNumber",
    "setWarningOrders",
    "testDutyNumber",
    "verifyNotificationList",
];
