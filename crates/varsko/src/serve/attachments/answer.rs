//! Why a file was not taken in or given out: a status, a code for programs, a sentence for people.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use varsko_api::front::Shut;
use varsko_domain::Refusal;
use varsko_domain::limits::ATTACHMENT_BYTES_MAX;
use varsko_engine::Rejection;
use varsko_engine::attachments::NotTaken;
use varsko_journal::Fault;
use varsko_picture::Language;

/// Why not.
#[derive(Debug)]
pub(super) enum No {
    /// The door stayed shut.
    Shut(Shut),
    /// A page from another site asked.
    ForeignOrigin,
    /// The address does not name an incident.
    IncidentMissing,
    /// A rule of the domain.
    Rule(Refusal),
    /// No turn came free in time.
    Busy,
    /// Too much waits to be attached.
    TooManyWaiting,
    /// The file is too large.
    TooLarge,
    /// The file took too long to arrive.
    TooSlow,
    /// The file did not arrive whole.
    CutOff,
    /// The disk is full.
    Full,
    /// No such attachment, as far as this viewer can tell.
    Unknown,
    /// The attachment was erased.
    Erased,
    /// The file is missing or damaged.
    Damaged,
    /// Anything else; the log has it.
    Fault,
}

impl From<NotTaken> for No {
    fn from(why: NotTaken) -> Self {
        match why {
            NotTaken::TooLarge => Self::TooLarge,
            NotTaken::TooManyWaiting => Self::TooManyWaiting,
            NotTaken::Fault(Fault::Full) => Self::Full,
            NotTaken::Fault(fault) => {
                tracing::error!(%fault, "an uploaded file could not be stored");
                Self::Fault
            }
        }
    }
}

impl No {
    /// The answer, in the language of whoever asked.
    pub(super) fn told(self, language: Language) -> Response {
        let (status, code) = self.kind();
        let message = self.sentence(language);
        let body = Json(json!({ "code": code, "message": message }));
        let mut answer = (status, body).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            let soon = HeaderValue::from_static("5");
            answer.headers_mut().insert(header::RETRY_AFTER, soon);
        }
        answer
    }

    fn kind(&self) -> (StatusCode, &'static str) {
        match self {
            Self::Shut(Shut::NotAdmitted(_)) => (StatusCode::UNAUTHORIZED, "NOT_ADMITTED"),
            Self::Shut(Shut::Unavailable(_)) => (StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE"),
            Self::ForeignOrigin => (StatusCode::FORBIDDEN, "FOREIGN_ORIGIN"),
            Self::IncidentMissing => (StatusCode::BAD_REQUEST, "BAD_ARGUMENT"),
            Self::Rule(rule @ Refusal::NotPermitted { .. }) => (StatusCode::FORBIDDEN, rule.code()),
            Self::Rule(rule) => (StatusCode::NOT_FOUND, rule.code()),
            Self::Busy | Self::TooManyWaiting => (StatusCode::SERVICE_UNAVAILABLE, "OVERLOADED"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "TOO_LARGE"),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "TIMEOUT"),
            Self::CutOff => (StatusCode::BAD_REQUEST, "BAD_REQUEST"),
            Self::Full => (StatusCode::INSUFFICIENT_STORAGE, Rejection::Full.code()),
            Self::Unknown => (StatusCode::NOT_FOUND, "UNKNOWN_ATTACHMENT"),
            Self::Erased => (StatusCode::GONE, "ATTACHMENT_ERASED"),
            Self::Damaged => (StatusCode::INTERNAL_SERVER_ERROR, "ATTACHMENT_DAMAGED"),
            Self::Fault => (StatusCode::INTERNAL_SERVER_ERROR, "FAULT"),
        }
    }

    fn sentence(self, language: Language) -> String {
        let sentences = match self {
            // The door spoke the language already.
            Self::Shut(Shut::NotAdmitted(told) | Shut::Unavailable(told)) => return told,
            Self::Rule(rule) => return rule.told(language),
            Self::Full => return Rejection::Full.told(language),
            Self::TooLarge => {
                let most = ATTACHMENT_BYTES_MAX / (1024 * 1024);
                let told = language.of([
                    "filen er for stor; høyst {} MiB kan legges ved",
                    "fila er for stor; høgst {} MiB kan leggjast ved",
                    "the file is too large; at most {} MiB can be attached",
                ]);
                return told.replace("{}", &most.to_string());
            }
            Self::ForeignOrigin => FOREIGN_ORIGIN,
            Self::IncidentMissing => INCIDENT_MISSING,
            Self::Busy => BUSY,
            Self::TooManyWaiting => TOO_MANY_WAITING,
            Self::TooSlow => TOO_SLOW,
            Self::CutOff => CUT_OFF,
            Self::Unknown => UNKNOWN,
            Self::Erased => ERASED,
            Self::Damaged => DAMAGED,
            Self::Fault => FAULT,
        };
        language.of(sentences).to_owned()
    }
}

// In bokmål, nynorsk and English.
const FOREIGN_ORIGIN: [&str; 3] = [
    "en side fra et annet nettsted kan ikke sende filer hit",
    "ei side frå ein annan nettstad kan ikkje sende filer hit",
    "a page from another site may not send files here",
];
const INCIDENT_MISSING: [&str; 3] = [
    "oppgi hendelsen filen hører til: POST /attachments?incident=ID",
    "oppgi hendinga fila høyrer til: POST /attachments?incident=ID",
    "name the incident the file belongs to: POST /attachments?incident=ID",
];
const BUSY: [&str; 3] = [
    "for mange filer er underveis, eller for mange av dine; prøv igjen om litt",
    "for mange filer er undervegs, eller for mange av dine; prøv igjen om litt",
    "too many files are under way, or too many of yours; try again shortly",
];
const TOO_MANY_WAITING: [&str; 3] = [
    "for mange opplastede filer venter på en linje; legg ved dem du trenger, resten fjernes etter et døgn",
    "for mange opplasta filer ventar på ei linje; legg ved dei du treng, resten blir fjerna etter eit døgn",
    "too many uploaded files wait for a line to attach them to; attach those you need, the others are removed after a day",
];
const TOO_SLOW: [&str; 3] = [
    "filen brukte for lang tid på å komme fram, og ingenting av den er lagret; send den igjen",
    "fila brukte for lang tid på å kome fram, og ingenting av henne er lagra; send henne igjen",
    "the file took too long to arrive and nothing of it was kept; send it again",
];
const CUT_OFF: [&str; 3] = [
    "filen kom ikke hel fram, og ingenting av den er lagret; send den igjen",
    "fila kom ikkje heil fram, og ingenting av henne er lagra; send henne igjen",
    "the file did not arrive whole and nothing of it was kept; send it again",
];
const UNKNOWN: [&str; 3] = [
    "det finnes ikke noe slikt vedlegg, eller du har ikke tilgang til det",
    "det finst ikkje noko slikt vedlegg, eller du har ikkje tilgang til det",
    "there is no such attachment, or you may not see it",
];
const ERASED: [&str; 3] = [
    "vedlegget er slettet etter lovlig vedtak sammen med teksten på linjen; ingen kan lese det igjen",
    "vedlegget er sletta etter lovleg vedtak saman med teksten på linja; ingen kan lese det igjen",
    "the attachment was lawfully erased with the words of its line; nobody can read it again",
];
const DAMAGED: [&str; 3] = [
    "filen mangler eller er skadet på tjeneren; be den som drifter den, kjøre varsko verify og hente filen fra en sikkerhetskopi",
    "fila manglar eller er skadd på tenaren; be den som driftar han, køyre varsko verify og hente fila frå ein tryggingskopi",
    "the file is missing or damaged on the server; tell whoever runs it to run varsko verify and bring it back from a backup",
];
const FAULT: [&str; 3] = [
    "noe gikk galt på tjeneren; prøv igjen, eller si fra til den som drifter den",
    "noko gjekk gale på tenaren; prøv igjen, eller sei frå til den som driftar han",
    "something went wrong on the server; try again, or tell whoever runs it",
];
