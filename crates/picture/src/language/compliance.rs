//! Compliance in words: what the regulation demands, how it stands, and why not.

use super::Language;
use crate::compliance::{Because, Demand, EvidenceKind, Standing};
use varsko_domain::words;

/// What the words of compliance are called, each in bokmål, nynorsk and English.
macro_rules! called {
    ($($(#[$doc:meta])* $name:ident($word:ty) { $($pattern:pat => $said:expr,)* })*) => {
        impl Language {$(
            $(#[$doc])*
            pub fn $name(self, word: $word) -> &'static str {
                self.of(match word { $($pattern => $said,)* })
            }
        )*}
    };
}

called! {
    /// What a paragraph of the regulation is about.
    paragraph(u8) {
        2 => ["Helhetlig ROS", "Heilskapleg ROS", "Comprehensive ROS"],
        3 => [
            "Helhetlig og systematisk arbeid",
            "Heilskapleg og systematisk arbeid",
            "Systematic work",
        ],
        4 => ["Beredskapsplan", "Beredskapsplan", "Preparedness plan"],
        5 => [
            "Samarbeid mellom kommuner",
            "Samarbeid mellom kommunar",
            "Cooperation of municipalities",
        ],
        6 => ["Oppdatering", "Oppdatering", "Keeping up to date"],
        7 => [
            "Øvelser og opplæring",
            "Øvingar og opplæring",
            "Exercises and training",
        ],
        8 => ["Evaluering", "Evaluering", "Evaluation"],
        9 => ["Dokumentasjon", "Dokumentasjon", "Documentation"],
        10 => ["Tilsyn", "Tilsyn", "Supervision"],
        _ => ["Forskriften", "Forskrifta", "The regulation"],
    }
    /// What is demanded.
    demand(Demand) {
        Demand::RosParts => [
            "ROS har alle delene a–f",
            "ROS har alle delane a–f",
            "the ROS has all its parts a–f",
        ],
        Demand::RosAdopted => [
            "ROS er vedtatt av kommunestyret og sier hvem som deltok",
            "ROS er vedteken av kommunestyret og seier kven som deltok",
            "the council adopted the ROS, and it says who took part",
        ],
        Demand::MeasuresPlanned => [
            "hvert tiltak i ROS har ansvarlig, frist og status",
            "kvart tiltak i ROS har ansvarleg, frist og status",
            "each measure of the ROS has an owner, a deadline and a status",
        ],
        Demand::Leadership => [
            "planen har en kriseledelse med roller, fullmakter, hvem som kan kalle sammen, og stedfortredere",
            "planen har ei kriseleiing med roller, fullmakter, kven som kan kalle saman, og stadfortredarar",
            "the plan has a leadership with roles, powers, who may convene, and deputies",
        ],
        Demand::NotificationList => [
            "planen har en varslingsliste",
            "planen har ei varslingsliste",
            "the plan has a notification list",
        ],
        Demand::ListedInformed => [
            "alle på varslingslisten er informert om sin rolle",
            "alle på varslingslista er informerte om rolla si",
            "everyone on the notification list was told of their role",
        ],
        Demand::Resources => [
            "planen har en ressursoversikt med avtaler som gjelder",
            "planen har ei ressursoversikt med avtalar som gjeld",
            "the plan has an overview of resources whose agreements hold",
        ],
        Demand::Evacuation => [
            "planen har en evakueringsplan",
            "planen har ein evakueringsplan",
            "the plan has an evacuation plan",
        ],
        Demand::PublicWarning => [
            "planen har en plan for befolkningsvarsling",
            "planen har ein plan for befolkningsvarsling",
            "the plan has a plan for warning the public",
        ],
        Demand::Communication => [
            "planen har en plan for krisekommunikasjon",
            "planen har ein plan for krisekommunikasjon",
            "the plan has a communication plan",
        ],
        Demand::MunicipalAgreements => [
            "det finnes avtaler med andre kommuner",
            "det finst avtalar med andre kommunar",
            "there are agreements with other municipalities",
        ],
        Demand::RosCurrent => [
            "ROS er under fire år gammel",
            "ROS er under fire år gammal",
            "the ROS is under four years old",
        ],
        Demand::PlanCurrent => [
            "planen er revidert det siste året",
            "planen er revidert det siste året",
            "the plan was revised in the last year",
        ],
        Demand::PlanResponsible => [
            "planen viser hvem som er ansvarlig, og når den sist ble oppdatert",
            "planen viser kven som er ansvarleg, og når han sist vart oppdatert",
            "the plan shows who answers for it and when it was last brought up to date",
        ],
        Demand::Exercised => [
            "planen er øvd de siste to årene",
            "planen er øvd dei siste to åra",
            "the plan was exercised in the last two years",
        ],
        Demand::ExercisedFromRos => [
            "øvelsen bygger på et scenario fra ROS",
            "øvinga byggjer på eit scenario frå ROS",
            "the exercise had a scenario from the ROS",
        ],
        Demand::Trained => [
            "alle som har en rolle, har fått opplæring",
            "alle som har ei rolle, har fått opplæring",
            "everyone who holds a role was trained",
        ],
        Demand::Evaluated => [
            "hver avsluttet hendelse og øvelse er evaluert",
            "kvar avslutta hending og øving er evaluert",
            "each closed incident and exercise was evaluated",
        ],
        Demand::FindingsSettled => [
            "hvert funn har ført til en endring eller en begrunnet «ingen endring»",
            "kvart funn har ført til ei endring eller ei grunngjeven «inga endring»",
            "each finding led to a change or a reasoned \"no change\"",
        ],
        Demand::Documented => [
            "alt kan dokumenteres skriftlig",
            "alt kan dokumenterast skriftleg",
            "all of it can be documented",
        ],
        Demand::SupervisionSettled => [
            "avvik og merknader fra tilsyn er fulgt opp til de er lukket",
            "avvik og merknader frå tilsyn er følgde opp til dei er lukka",
            "what supervision found was followed up until it was closed",
        ],
    }
    /// How things stand with a demand.
    standing(Standing) {
        Standing::Fulfilled => ["oppfylt", "oppfylt", "fulfilled"],
        Standing::LapsingSoon => ["utløper snart", "går snart ut", "lapsing soon"],
        Standing::Unknown => ["ukjent", "ukjent", "unknown"],
        Standing::NotFulfilled => ["ikke oppfylt", "ikkje oppfylt", "not fulfilled"],
    }
    /// What kind of thing a piece of evidence is.
    evidence(EvidenceKind) {
        EvidenceKind::RosRevision => ["ROS", "ROS", "ROS"],
        EvidenceKind::PlanVersion => ["plan", "plan", "plan"],
        EvidenceKind::NotificationList => ["varslingsliste", "varslingsliste", "notification list"],
        EvidenceKind::Resource => ["ressurs", "ressurs", "resource"],
        EvidenceKind::Agreement => ["avtale", "avtale", "agreement"],
        EvidenceKind::Incident => ["hendelse", "hending", "incident"],
        EvidenceKind::Exercise => ["øvelse", "øving", "exercise"],
        EvidenceKind::Evaluation => ["evaluering", "evaluering", "evaluation"],
        EvidenceKind::FollowUp => ["tiltak", "tiltak", "measure"],
        EvidenceKind::Training => ["opplæring", "opplæring", "training"],
        EvidenceKind::Supervision => ["tilsynsfunn", "tilsynsfunn", "finding of supervision"],
    }
}

impl Language {
    /// Why something is not fulfilled, or nobody knows.
    pub fn because(self, because: &Because) -> String {
        let [nb, nn, en]: [String; 3] = match because {
            Because::NothingRegistered => [
                "ingenting er registrert".into(),
                "ingenting er registrert".into(),
                "nothing is registered".into(),
            ],
            Because::Lapsed { at } => {
                let day = self.day(*at);
                [
                    format!("utløp {day}"),
                    format!("gjekk ut {day}"),
                    format!("lapsed on {day}"),
                ]
            }
            Because::PartsMissing { letters } => [
                format!("delene {letters} mangler"),
                format!("delane {letters} manglar"),
                format!("the parts {letters} are missing"),
            ],
            Because::NobodyTookPart => [
                "det står ikke hvem som deltok".into(),
                "det står ikkje kven som deltok".into(),
                "it does not say who took part".into(),
            ],
            Because::NotByTheCouncil => [
                "den er ikke vedtatt av kommunestyret".into(),
                "han er ikkje vedteken av kommunestyret".into(),
                "the council did not adopt it".into(),
            ],
            Because::Gap(gap) => return gap.told(self.into()),
            Because::Some { open, of } => [
                format!("{open} av {of} gjenstår"),
                format!("{open} av {of} står att"),
                format!("{open} of {of} remain"),
            ],
            Because::WithoutEvidence { paragraphs } => {
                let numbers: Vec<String> = paragraphs.iter().map(|p| format!("§ {p}")).collect();
                let numbers = numbers.join(", ");
                [
                    format!("ingenting dokumenterer {numbers}"),
                    format!("ingenting dokumenterer {numbers}"),
                    format!("nothing documents {numbers}"),
                ]
            }
        };
        match self {
            Language::Bokmal => nb,
            Language::Nynorsk => nn,
            Language::English => en,
        }
    }
}

impl From<Language> for words::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Bokmal => words::Language::Bokmal,
            Language::Nynorsk => words::Language::Nynorsk,
            Language::English => words::Language::English,
        }
    }
}
