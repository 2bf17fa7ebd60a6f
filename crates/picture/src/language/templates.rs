//! How the log tells of scenario templates, in bokmål, nynorsk and English, and what their parts
//! are called.

use super::Language;
use varsko_domain::incident::template::events::TemplateUseEvent;
use varsko_domain::incident::template::orders::Lacking;
use varsko_domain::words::PartKind;

/// The template of the sentence an event of a scenario template is told in.
#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &TemplateUseEvent) -> &'static str {
    language.of(match event {
        TemplateUseEvent::Started(_) => [
            "Malen «{title}», versjon {version}, er tatt i bruk",
            "Malen «{title}», versjon {version}, er teken i bruk",
            "The template “{title}”, version {version}, is in use",
        ],
        TemplateUseEvent::Accounted(_) => [
            "Malen «{title}»: {number} deler er i gang[. Ikke satt i gang: {text}]",
            "Malen «{title}»: {number} delar er i gang[. Ikkje sette i gang: {text}]",
            "The template “{title}”: parts under way: {number}[. Not started: {text}]",
        ],
    })
}

impl Language {
    /// Why a part is not started that its user left out.
    pub const fn left_out(self) -> &'static str {
        self.of([
            "utelatt av den som tok malen i bruk",
            "utelaten av den som tok malen i bruk",
            "left out by whoever used the template",
        ])
    }

    /// What a part of a template lacks, and what would help.
    pub fn lacking(self, lacking: &Lacking, role_name: impl FnOnce(&str) -> String) -> String {
        let (template, word) = match lacking {
            Lacking::List { name } => (
                [
                    "organisasjonen har ingen varslingsliste som heter «{}»; velg en annen liste, eller lag den",
                    "organisasjonen har inga varslingsliste som heiter «{}»; vel ei anna liste, eller lag ho",
                    "the organisation has no notification list called “{}”; choose another list, or define it",
                ],
                self.text(name).to_owned(),
            ),
            Lacking::EmptyList { name } => (
                [
                    "varslingslisten «{}» når ingen nå: ingen har rollene på den; fyll rollene, eller ring",
                    "varslingslista «{}» når ingen no: ingen har rollene på ho; fyll rollene, eller ring",
                    "the notification list “{}” reaches nobody now: nobody holds its roles; fill them, or call",
                ],
                self.text(name).to_owned(),
            ),
            Lacking::Nobody { role } => (
                [
                    "ingen har vakt for rollen {}; velg en person, eller fyll den for hånd",
                    "ingen har vakt for rolla {}; vel ein person, eller fyll ho for hand",
                    "nobody is on call for the role {}; choose a person, or fill it by hand",
                ],
                role_name(role),
            ),
            Lacking::Authority => (
                [
                    "ikke sagt med hvilken myndighet; oppgi `authority`, eller sett den for hånd",
                    "ikkje sagt med kva mynde; oppgje `authority`, eller set ho for hand",
                    "nobody said by what authority; give `authority`, or activate it by hand",
                ],
                String::new(),
            ),
        };
        self.of(template).replace("{}", &word)
    }

    /// What a part of a template is.
    pub const fn part_kind(self, word: PartKind) -> &'static str {
        self.of(match word {
            PartKind::List => ["varslingsliste", "varslingsliste", "notification list"],
            PartKind::Body => [
                "krisestab eller kriseledelse",
                "krisestab eller kriseleiing",
                "crisis staff or leadership",
            ],
            PartKind::Role => ["rolle", "rolle", "role"],
            PartKind::Card => ["tiltakskort", "tiltakskort", "action card"],
            PartKind::Task => ["oppgave", "oppgåve", "task"],
            PartKind::Question => ["ubesvart spørsmål", "ope spørsmål", "open question"],
            PartKind::Indicator => ["indikator", "indikator", "indicator"],
            PartKind::Area => [
                "område som rapporterer",
                "område som rapporterer",
                "area that reports",
            ],
            PartKind::Reports => [
                "situasjonsrapporter",
                "situasjonsrapportar",
                "situation reports",
            ],
            PartKind::Meeting => ["møte", "møte", "meeting"],
            PartKind::Message => [
                "utkast til informasjon",
                "utkast til informasjon",
                "draft public information",
            ],
            PartKind::Goal => ["mål", "mål", "goal"],
            PartKind::Focus => ["ledelsesfokus", "leiingsfokus", "leadership focus"],
            PartKind::Decision => [
                "sak til beslutning",
                "sak til avgjerd",
                "question for decision",
            ],
        })
    }
}
