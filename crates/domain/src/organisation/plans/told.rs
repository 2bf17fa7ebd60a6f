//! What is missing in a plan, in words: for refusals, and for lists of what is open.

use super::frame::PlanGap;
use crate::words::{Language, PlanPart};

impl PlanGap {
    /// What is missing, as a part of a sentence.
    pub fn told(&self, language: Language) -> String {
        let [nb, nn, en] = match self {
            PlanGap::NoLeadership => [
                "ingen er ført opp som kriseledelse (§ 4 a)".into(),
                "ingen er førte opp som kriseleiing (§ 4 a)".into(),
                "nobody is named as the crisis leadership (§ 4 a)".into(),
            ],
            PlanGap::NobodyConvenes => [
                "ingen har fullmakt til å kalle sammen kriseledelsen (§ 4 a)".into(),
                "ingen har fullmakt til å kalle saman kriseleiinga (§ 4 a)".into(),
                "nobody may have the crisis leadership convened (§ 4 a)".into(),
            ],
            PlanGap::NoPowers { role } => [
                format!("fullmaktene til rollen «{role}» er ikke oppgitt (§ 4 a)"),
                format!("fullmaktene til rolla «{role}» er ikkje oppgitte (§ 4 a)"),
                format!("the powers of the role {role:?} are not said (§ 4 a)"),
            ],
            PlanGap::NoDeputy { role } => [
                format!("rollen «{role}» har ingen stedfortreder (§ 4 a)"),
                format!("rolla «{role}» har ingen stadfortredar (§ 4 a)"),
                format!("the role {role:?} has no deputy (§ 4 a)"),
            ],
            PlanGap::NoPart { part } => {
                let [nb, nn, en] = demanded(*part);
                [
                    format!("{nb} mangler"),
                    format!("{nn} manglar"),
                    format!("{en} is missing"),
                ]
            }
            PlanGap::NoChapter { key, title } => [
                format!("kapitlet «{title}» ({key}), som overordnet plan krever, mangler"),
                format!("kapittelet «{title}» ({key}), som overordna plan krev, manglar"),
                format!(
                    "the chapter {title:?} ({key}), which the overall plan asks for, is missing"
                ),
            ],
            PlanGap::NoOverallPlan => [
                "kommunen har ingen gjeldende overordnet beredskapsplan å bygge på".into(),
                "kommunen har ingen gjeldande overordna beredskapsplan å byggje på".into(),
                "there is no overall plan in force to build on".into(),
            ],
        };
        match language {
            Language::Bokmal => nb,
            Language::Nynorsk => nn,
            Language::English => en,
        }
    }
}

/// Gaps as one list in a sentence.
pub(crate) fn list(gaps: &[PlanGap], language: Language) -> String {
    let told: Vec<String> = gaps.iter().map(|gap| gap.told(language)).collect();
    told.join("; ")
}

/// What must be there, with where that is said: bokmål, nynorsk, English.
const fn demanded(part: PlanPart) -> [&'static str; 3] {
    match part {
        PlanPart::Leadership => [
            "planen for kriseledelsen (§ 4 a)",
            "planen for kriseleiinga (§ 4 a)",
            "the plan of the crisis leadership (§ 4 a)",
        ],
        PlanPart::NotificationList => [
            "varslingslisten (§ 4 b)",
            "varslingslista (§ 4 b)",
            "the notification list (§ 4 b)",
        ],
        PlanPart::Resources => [
            "ressursoversikten (§ 4 c)",
            "ressursoversikta (§ 4 c)",
            "the overview of resources (§ 4 c)",
        ],
        PlanPart::Evacuation => [
            "evakueringsplanen (§ 4 d)",
            "evakueringsplanen (§ 4 d)",
            "the evacuation plan (§ 4 d)",
        ],
        PlanPart::PublicWarning => [
            "planen for befolkningsvarsling (§ 4 d)",
            "planen for befolkningsvarsling (§ 4 d)",
            "the plan for warning the public (§ 4 d)",
        ],
        PlanPart::Communication => [
            "planen for krisekommunikasjon (§ 4 e)",
            "planen for krisekommunikasjon (§ 4 e)",
            "the communication plan (§ 4 e)",
        ],
        PlanPart::RearrangedOperation => [
            "beskrivelsen av omlagt drift",
            "omtalen av omlagd drift",
            "how operation is rearranged",
        ],
        PlanPart::RaisedCapacity => [
            "beskrivelsen av økt kapasitet",
            "omtalen av auka kapasitet",
            "how capacity is raised",
        ],
    }
}
