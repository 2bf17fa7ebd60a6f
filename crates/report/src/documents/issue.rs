//! A document's issue: when, by whom, for whom, and from which state of the log it was made. It fills
//! the front page, which is alike in every document.

use super::{moments, of};
use crate::document::{Fact, FrontPage, Seal};
use crate::export::{Cover, Names};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use varsko_domain::words::Scope;
use varsko_domain::{Actor, OrganisationId, Timestamp};
use varsko_journal::Checkpoint;
use varsko_picture::Language;

/// What is known of the making of a document.
#[derive(Clone, Debug)]
pub struct Issue {
    /// When it was made.
    pub at: Timestamp,
    /// Who took it out, in which role.
    pub by: Actor,
    /// Whose it is.
    pub owner: Option<OrganisationId>,
    /// Narrowed to what may be handed on to these; `None` for all that whoever took it out may read.
    pub scope: Option<Scope>,
    /// The newest state of the log, signed; it covers everything in the document.
    pub checkpoint: Checkpoint,
}

/// What a document is about.
pub(super) struct Subject {
    /// What kind of document it is, for programs.
    pub(super) name: &'static str,
    /// What it is called.
    pub(super) title: String,
    /// An exercise.
    pub(super) exercise: bool,
    /// What kind of id it has: bokmål, nynorsk, English.
    pub(super) label: [&'static str; 3],
    /// Its id, which every page shows.
    pub(super) id: String,
    /// The first and the last position the document tells of, where it tells of all between them.
    pub(super) positions: Option<(u64, u64)>,
}

impl Subject {
    /// An incident.
    pub(super) fn of(name: &'static str, cover: &Cover<'_>) -> Self {
        Self {
            name,
            title: cover.title.clone(),
            exercise: cover.exercise,
            label: ["Hendelses-ID", "Hendings-ID", "Incident ID"],
            id: cover.incident.to_string(),
            positions: None,
        }
    }

    /// An organisation's year's work: everything recorded may bear on it.
    pub(super) fn of_organisation(
        name: &'static str,
        title: String,
        organisation: OrganisationId,
        issue: &Issue,
    ) -> Self {
        Self {
            name,
            title,
            exercise: false,
            label: ["Organisasjons-ID", "Organisasjons-ID", "Organisation ID"],
            id: organisation.to_string(),
            positions: Some((1, issue.checkpoint.tree.size)),
        }
    }
}

impl Issue {
    /// The front page of a document of this kind. `own` is what is to be known about this document
    /// in particular, and comes first.
    pub(super) fn front_page(
        &self,
        kind: &str,
        own: Vec<Fact>,
        subject: Subject,
        names: Names<'_>,
    ) -> FrontPage {
        let language = names.language;
        let sharing = Fact::new(
            of(
                language,
                ["Kan gis til", "Kan gjevast til", "May be given to"],
            ),
            self.sharing(language),
        );
        let on_every_page = format!("{}: {}", sharing.label, sharing.value);
        let at = moments::moment(self.at, language);
        let mut facts = own;
        facts.extend(subject.positions.map(|(first, last)| {
            let label = of(language, ["Posisjoner", "Posisjonar", "Positions"]);
            Fact::new(label, format!("{first}–{last}"))
        }));
        facts.extend([
            Fact::new(of(language, subject.label), subject.id.clone()),
            Fact::new(
                of(language, ["Tatt ut", "Teke ut", "Taken out"]),
                format!("{at}\n{}", names.whom(&self.by)),
            ),
            sharing,
        ]);
        FrontPage {
            language,
            name: subject.name,
            kind: kind.into(),
            title: subject.title,
            owner: self
                .owner
                .map_or_else(String::new, |id| names.full_name(id)),
            exercise: subject.exercise,
            sharing: on_every_page,
            facts,
            made_at: self.at,
            subject: subject.id,
            positions: subject.positions,
            seal: Some(self.seal(language)),
        }
    }

    fn sharing(&self, language: Language) -> String {
        match self.scope {
            Some(scope) => language.scope(scope).into(),
            None => of(
                language,
                [
                    "den som tok det ut",
                    "den som tok det ut",
                    "whoever took it out",
                ],
            )
            .into(),
        }
    }

    fn seal(&self, language: Language) -> Seal {
        let size = self.checkpoint.tree.size;
        let explained = match language {
            Language::Bokmal => format!(
                "Gjelder alt som var ført da dokumentet ble laget: posisjon 1 til {size}. Legg \
                 linjene under i en fil, og kontroller med «varsko verify LOGG --checkpoint FIL», der \
                 LOGG er datamappen, en sikkerhetskopi eller bevisfilen som tas ut med «varsko export \
                 --format proof». Da vises det at oppføringene med disse posisjonene er de som ble \
                 ført, uendret og i rekkefølge."
            ),
            Language::Nynorsk => format!(
                "Gjeld alt som var ført då dokumentet vart laga: posisjon 1 til {size}. Legg linjene \
                 under i ei fil, og kontroller med «varsko verify LOGG --checkpoint FIL», der LOGG er \
                 datamappa, ein tryggingskopi eller provfila som ein tek ut med «varsko export \
                 --format proof». Då syner det seg at oppføringane med desse posisjonane er dei som \
                 vart førte, uendra og i rekkjefølgje."
            ),
            Language::English => format!(
                "Covers everything recorded when this document was made: positions 1 to {size}. Put \
                 the lines below into a file and run “varsko verify LOG --checkpoint FILE”, where LOG \
                 is the data folder, a backup, or the proof taken out with “varsko export --format \
                 proof”. It shows that the entries with these positions are those that were recorded, \
                 unchanged and in order."
            ),
        };
        Seal {
            size,
            root: BASE64_STANDARD.encode(self.checkpoint.tree.root),
            note: self.checkpoint.note.clone(),
            explained,
        }
    }
}
