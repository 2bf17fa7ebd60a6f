//! What a reader takes home: golden files of one hand-made log, and what must not be in them.

mod forms;
mod proofs;
mod reimport;

use super::*;
use varsko_domain::Actor;
use varsko_domain::incident::commands::OpenIncident;
use varsko_domain::incident::events::Imported;
use varsko_domain::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Verification,
};
use varsko_testkit::cast::{COUNTY_GOVERNOR, actor, crisis_leader, log_keeper};
use varsko_testkit::{History, INCIDENT, asks, installation, open};

/// A log with something of everything an export must get right.
pub(crate) fn log(exercise: bool) -> History {
    let opening = OpenIncident {
        exercise,
        ..asks::opening("Ekstremværet «Hans»; flom")
    };
    let heard = varsko_domain::incident::commands::RecordEntry {
        kind: EntryKind::MessageIn,
        phase: Some(Phase::Detected),
        from: Some("=AMK".into()),
        to: Some("Legevakta, Bærum".into()),
        channel: Some(Channel::Phone),
        verification: Verification::Plausible,
        source: Some("Nødnett".into()),
        priority: Priority::High,
        ..asks::entry("-2 m; vannet \"stiger\"\nog går i kjellere på Rud")
    };
    let copied = varsko_domain::incident::commands::RecordEntry {
        phase: Some(Phase::Detected),
        precision: Precision::Daypart,
        imported: Some(Imported { nr: 17, line: 18 }),
        ..asks::entry("Første varsel fra NVE")
    };
    let screened = varsko_domain::incident::commands::RecordEntry {
        phase: Some(Phase::Detected),
        restricted_to: vec![AccessRole::CrisisLeader, AccessRole::LogKeeper],
        screening_ground: Some("offl. § 13".into()),
        ..asks::entry("Navn på den savnede")
    };
    let correction = varsko_domain::incident::commands::RecordEntry {
        kind: EntryKind::Correction,
        phase: Some(Phase::Detected),
        corrects: Some(1),
        references: vec![2],
        ..asks::entry("'@vannet står 1 m høyt")
    };
    installation()
        .asked("07:00", open(opening).by(log_keeper()).named(INCIDENT.0))
        .asked(
            "07:30",
            asks::record(heard).by(log_keeper()).occurred("07:05"),
        )
        .asked(
            "07:31",
            asks::record(copied).by(log_keeper()).occurred("06:00"),
        )
        .asked(
            "07:32",
            asks::record(screened)
                .by(log_keeper())
                .readable_by(Scope::County),
        )
        .asked(
            "07:33",
            asks::record(correction)
                .by(log_keeper())
                .readable_by(Scope::County),
        )
        .asked(
            "07:40",
            asks::propose_measure("Stenge skolene")
                .readable_by(Scope::Own)
                .skipping("liv"),
        )
}

/// Everything an export of a history needs.
pub(crate) struct Desk {
    pub(crate) history: History,
    pub(crate) picture: IncidentPicture,
    pub(crate) directory: Directory,
}

impl Desk {
    pub(crate) fn of(history: History) -> Self {
        let (mut picture, mut directory) = (IncidentPicture::default(), Directory::default());
        for recorded in history.log() {
            picture.apply(recorded);
            directory.apply(recorded);
        }
        Self {
            history,
            picture,
            directory,
        }
    }

    pub(crate) fn reader(&self, actor: &Actor) -> Reader {
        self.picture
            .reader(actor, &self.directory.standing)
            .unwrap()
    }

    /// The text of an export, in pages of two.
    fn export(&self, form: Form, reader: &Reader, language: Language) -> String {
        let cover = Cover::of(&self.picture, reader, &self.directory, language).unwrap();
        let lens = Lens::new(&self.picture.access, reader);
        let scribe = Scribe::new(&self.picture, lens, &self.directory, language);
        let page = |after: Option<u32>| {
            let after = after.map_or(0, |number| number as usize + 1);
            let lines = self.history.crisis_log().skip(after).take(2);
            Ok::<_, std::convert::Infallible>(lines.cloned().map(Arc::new).collect())
        };
        let mut out = Vec::new();
        take_out(form, &cover, &scribe, page, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }
}
