//! Words of refusals about reports and public information, in each language.

use super::joined::either;
use crate::words::{PoliceMatter, ReportStage};

/// The same in English, bokmål and nynorsk.
pub(super) struct InEach {
    pub(super) english: &'static str,
    pub(super) bokmal: &'static str,
    pub(super) nynorsk: &'static str,
}

const fn each(english: &'static str, bokmal: &'static str, nynorsk: &'static str) -> InEach {
    InEach {
        english,
        bokmal,
        nynorsk,
    }
}

/// What cannot be done with a report where it stands, and what can.
pub(super) const fn report_stage(stage: ReportStage) -> InEach {
    match stage {
        ReportStage::Draft => each(
            "the report is a draft; have it reviewed, then approved, then send it",
            "rapporten er et utkast; få den gjennomgått, så godkjent, og send den så",
            "rapporten er eit utkast; få han gjennomgått, så godkjend, og send han så",
        ),
        ReportStage::Reviewed => each(
            "the report is reviewed; have the crisis leader or the deputy approve it before it is sent",
            "rapporten er gjennomgått; få kriselederen eller stedfortrederen til å godkjenne den før den sendes",
            "rapporten er gjennomgått; få kriseleiaren eller stadfortredaren til å godkjenne han før han blir send",
        ),
        ReportStage::Approved => each(
            "the report is approved; send it, or revise it and have it approved anew",
            "rapporten er godkjent; send den, eller endre den og få den godkjent på nytt",
            "rapporten er godkjend; send han, eller endre han og få han godkjend på nytt",
        ),
        ReportStage::Sent | ReportStage::Acknowledged => each(
            "the report is sent and does not change; draft a new one, which supersedes it",
            "rapporten er sendt og endres ikke; lag en ny, som erstatter den",
            "rapporten er send og blir ikkje endra; lag ein ny, som kjem i staden for han",
        ),
        ReportStage::Superseded => each(
            "the report is superseded by a later one; draft a new one",
            "rapporten er erstattet av en senere; lag en ny",
            "rapporten er erstatta av ein seinare; lag ein ny",
        ),
    }
}

/// What only the police let out, as a list.
pub(super) fn matters(
    about: &[PoliceMatter],
    word: impl Fn(InEach) -> &'static str,
    and: &str,
) -> String {
    either(about.iter().map(|matter| word(of(*matter))), and)
}

const fn of(matter: PoliceMatter) -> InEach {
    match matter {
        PoliceMatter::Scene => each("the scene", "skadestedet", "skadestaden"),
        PoliceMatter::Injured => each("injured people", "skadde", "skadde"),
        PoliceMatter::Dead => each("dead people", "omkomne", "omkomne"),
    }
}
