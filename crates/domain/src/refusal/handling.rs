//! Words of refusals about reports and public information, in both languages.

use crate::words::{PoliceMatter, ReportStage};

/// The same in English and bokmål.
pub(super) struct Both {
    pub(super) english: &'static str,
    pub(super) bokmal: &'static str,
}

const fn both(english: &'static str, bokmal: &'static str) -> Both {
    Both { english, bokmal }
}

/// What cannot be done with a report where it stands, and what can.
pub(super) const fn report_stage(stage: ReportStage) -> Both {
    match stage {
        ReportStage::Draft => both(
            "the report is a draft; have it reviewed, then approved, then send it",
            "rapporten er et utkast; få den gjennomgått, så godkjent, og send den så",
        ),
        ReportStage::Reviewed => both(
            "the report is reviewed; have the crisis leader or the deputy approve it before it is sent",
            "rapporten er gjennomgått; få kriselederen eller stedfortrederen til å godkjenne den før den sendes",
        ),
        ReportStage::Approved => both(
            "the report is approved; send it, or revise it and have it approved anew",
            "rapporten er godkjent; send den, eller endre den og få den godkjent på nytt",
        ),
        ReportStage::Sent | ReportStage::Acknowledged => both(
            "the report is sent and does not change; draft a new one, which supersedes it",
            "rapporten er sendt og endres ikke; lag en ny, som erstatter den",
        ),
        ReportStage::Superseded => both(
            "the report is superseded by a later one; draft a new one",
            "rapporten er erstattet av en senere; lag en ny",
        ),
    }
}

/// What only the police let out, as a list.
pub(super) fn matters(
    about: &[PoliceMatter],
    word: impl Fn(Both) -> &'static str,
    and: &str,
) -> String {
    let words: Vec<&str> = about.iter().map(|matter| word(of(*matter))).collect();
    match words.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} {and} {last}", first.join(", ")),
        all => all.concat(),
    }
}

const fn of(matter: PoliceMatter) -> Both {
    match matter {
        PoliceMatter::Scene => both("the scene", "skadestedet"),
        PoliceMatter::Injured => both("injured people", "skadde"),
        PoliceMatter::Dead => both("dead people", "omkomne"),
    }
}
