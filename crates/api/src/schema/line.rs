//! A line of the crisis log as its reader gets it, and which lines someone asks for.
//!
//! Wording and rights are the picture's; here a line only takes the shape of the API.

use std::collections::BTreeSet;

use async_graphql::{Context, Description, InputObject, Object, Result, SimpleObject};
use varsko_domain::OrganisationId;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::words as domain;
use varsko_picture::log::{Attached, Filter, Line, Needle};
use varsko_picture::readership::Shown;

use super::at::Basis;
use super::directory::{Author, Organisation};
use super::scalars::{DateTime, Id, Position};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{
    AccessRole, Channel, EntryKind, Means, Phase, Precision, Priority, Scope, Verification,
};

/// The most readers told of one line.
pub const SHOWN_TO_MAX: usize = 1_000;

/// A line of an incident's crisis log.
///
/// Everything that happens in an incident is a line: what people write, and what the product writes
/// for them when they do something elsewhere in it. Lines are never edited and never removed; a
/// correction is a new line that points at the old one.
#[derive(Description)]
pub struct LogEntry(pub(super) Line);

#[Object(use_type_description)]
impl LogEntry {
    /// Number within the incident, without gaps; the opening is 0. Together with the incident it
    /// names the line for ever.
    async fn number(&self) -> u32 {
        self.0.number
    }

    /// Position in the installation's one order: the cursor to go on after.
    async fn position(&self) -> Position {
        Position(self.0.position)
    }

    /// Name of the event behind the line, such as `entry.recorded` or `phase.reached`. New names
    /// appear with new versions; show `text` for one you do not know.
    async fn event(&self) -> &str {
        self.0.event
    }

    /// True when the product wrote the line, false when a person did.
    async fn generated(&self) -> bool {
        self.0.generated
    }

    /// Kind of entry.
    async fn kind(&self) -> EntryKind {
        self.0.kind.into()
    }

    /// The phase the action belongs to; null for the keeping of the log itself.
    async fn phase(&self) -> Option<Phase> {
        self.0.phase.map(Phase::from)
    }

    /// When it happened, as stated.
    async fn occurred_at(&self) -> DateTime {
        self.0.occurred_at.into()
    }

    /// When the system got it; never stated by anyone.
    async fn recorded_at(&self) -> DateTime {
        self.0.recorded_at.into()
    }

    /// When it was first noted elsewhere: on paper, in a spreadsheet, on a device without connection.
    async fn noted_at(&self) -> Option<DateTime> {
        self.0.noted_at.map(DateTime)
    }

    /// When it became known: as noted elsewhere, else as recorded here.
    async fn known_at(&self) -> DateTime {
        self.0.known_at.into()
    }

    /// True when it became known more than 15 minutes after it happened.
    async fn late(&self) -> bool {
        self.0.late
    }

    /// How exactly `occurredAt` is known.
    async fn precision(&self) -> Precision {
        self.0.precision.into()
    }

    /// Who recorded it.
    async fn recorded_by(&self) -> Author {
        Author(self.0.actor)
    }

    /// The organisation it concerns, on whose behalf it was recorded.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// What the line says: as written, or a sentence in the viewer's language for what the product wrote.
    ///
    /// Whom it is given to is noted: see `shownTo`.
    async fn text(&self, ctx: &Context<'_>) -> Result<&str> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let (line, now) = (&self.0, services.clock.now());
        let shown = &services.shown;
        shown.note(
            line.incident,
            &viewer.actor,
            domain::Means::Log,
            line.number,
            now,
        );
        Ok(&line.text)
    }

    /// Number of the line whose share it recalls.
    async fn recalls(&self) -> Option<u32> {
        self.0.recalls
    }

    /// Whom the line was shown to, those who were first first; of a line that recalls a share, whom
    /// the recalled line was shown to. At most 1,000. Null to those who may not know: it is for the
    /// organisation whose line it is, and for the county governor.
    ///
    /// It says to whom the words were handed out, in a log, a file taken out or an attachment, and
    /// by when. Whether they were read or understood, nobody can know. What was shown within the
    /// last minute may not be noted yet.
    async fn shown_to(&self, ctx: &Context<'_>) -> Result<Option<Vec<Showing>>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let (line, directory) = (&self.0, services.engine.directory());
        let (actor, nobody) = (&viewer.actor, BTreeSet::new());
        let relation = Relation::of(actor, line.organisation, &nobody, &directory.standing);
        if !may(actor.role, Operation::SeeReaders, relation) {
            return Ok(None);
        }
        let readership = services.engine.readership(line.incident);
        let shown = readership.of(line.recalls.unwrap_or(line.number));
        let shown = shown.into_iter().take(SHOWN_TO_MAX);
        Ok(Some(shown.map(Showing::from).collect()))
    }

    /// Who said it.
    async fn from(&self) -> Option<&str> {
        self.0.from.as_deref()
    }

    /// To whom.
    async fn to(&self) -> Option<&str> {
        self.0.to.as_deref()
    }

    /// How it travelled.
    async fn channel(&self) -> Option<Channel> {
        self.0.channel.map(Channel::from)
    }

    /// How sure we are by now.
    async fn verification(&self) -> Option<Verification> {
        self.0.verification.map(Verification::from)
    }

    /// Where it comes from.
    async fn source(&self) -> Option<&str> {
        self.0.source.as_deref()
    }

    /// Priority.
    async fn priority(&self) -> Priority {
        self.0.priority.into()
    }

    /// Who may read it now.
    async fn scope(&self) -> Scope {
        self.0.scope.into()
    }

    /// The access roles it is screened to within its own organisation; empty when it is not screened.
    async fn restricted_to(&self) -> Vec<AccessRole> {
        self.0
            .restricted_to
            .iter()
            .map(|role| (*role).into())
            .collect()
    }

    /// The ground for screening.
    async fn screening_ground(&self) -> Option<&str> {
        self.0.screening_ground.as_deref()
    }

    /// Numbers of other lines it points at, of those the viewer may read; at most 100.
    async fn references(&self) -> &[u32] {
        &self.0.references
    }

    /// Number of the line it corrects.
    async fn corrects(&self) -> Option<u32> {
        self.0.corrects
    }

    /// Numbers of the lines that correct it, of those the viewer may read.
    async fn corrected_by(&self) -> &[u32] {
        &self.0.corrected_by
    }

    /// Where it stood in the log it was imported from.
    async fn imported_from(&self) -> Option<ImportedFrom> {
        let imported = self.0.imported.as_ref();
        imported.map(|from| ImportedFrom {
            number: from.nr,
            line: from.line,
        })
    }

    /// Files that belong to it; at most 20.
    async fn attachments(&self) -> Vec<Attachment> {
        let line = &self.0;
        let numbered = (1..).zip(&line.attachments);
        numbered
            .map(|(nth, file)| Attachment::of(line, nth, file))
            .collect()
    }

    /// True when the words of the line were lawfully erased; `text` then says so, and the proof of
    /// the line still holds.
    async fn erased(&self) -> bool {
        self.0.erased
    }
}

/// Somebody a line was shown to.
#[derive(SimpleObject)]
pub struct Showing {
    /// Who, in which role, of which organisation.
    to: Author,
    /// How.
    means: Means,
    /// When at the latest.
    by: DateTime,
}

impl From<Shown> for Showing {
    fn from(shown: Shown) -> Self {
        Self {
            to: Author(shown.to),
            means: shown.means.into(),
            by: DateTime(shown.by),
        }
    }
}

/// Where an imported line stood in the log it came from.
#[derive(SimpleObject)]
pub struct ImportedFrom {
    /// Its number there.
    number: u64,
    /// Its line in the file.
    line: u64,
}

/// A file that belongs to a line. Once the line is erased, so is its content, for good.
#[derive(SimpleObject)]
pub struct Attachment {
    /// SHA-256 of the content, hexadecimal; null when it was lawfully erased.
    sha256: Option<String>,
    /// SHA-256 of the sealed file as the server keeps it, hexadecimal: what the proof of the line
    /// covers, also once the content is erased.
    sealed_sha256: String,
    /// Size of the content in bytes.
    size: u64,
    /// Media type, as stated by who attached it.
    media_type: String,
    /// The name it came with; null when it was lawfully erased.
    name: Option<String>,
    /// Where the content can be had with the same sign-in: a path on this server, answered as a
    /// download. Null when it was lawfully erased.
    url: Option<String>,
}

impl Attachment {
    /// The `nth` file of a line, counted from 1.
    fn of(line: &Line, nth: u32, file: &Attached) -> Self {
        let path = || format!("/attachments/{}/{}/{nth}", line.incident, line.number);
        Self {
            sha256: file.sha256.as_str().map(str::to_owned),
            sealed_sha256: file.sealed_sha256.clone(),
            size: file.size,
            media_type: file.media_type.clone(),
            name: file.name.as_str().map(str::to_owned),
            url: file.sha256.as_str().map(|_| path()),
        }
    }
}

/// Which lines of a log to give. What is left out asks nothing; all that is given must hold.
#[derive(InputObject, Default)]
pub struct LogFilter {
    /// Of one of these kinds.
    #[graphql(default)]
    kinds: Vec<EntryKind>,
    /// In one of these phases.
    #[graphql(default)]
    phases: Vec<Phase>,
    /// Concerning one of these organisations.
    #[graphql(default)]
    organisation_ids: Vec<Id<OrganisationId>>,
    /// With these words, next to each other, in the text. Case is ignored, and å is not a.
    text: Option<String>,
    /// From someone called so.
    from: Option<String>,
    /// To someone called so.
    to: Option<String>,
    /// At least this urgent.
    priority_min: Option<Priority>,
    /// This sure by now.
    #[graphql(default)]
    verification: Vec<Verification>,
    /// At or after.
    since: Option<DateTime>,
    /// Before.
    until: Option<DateTime>,
    /// The time that `since` and `until` are held against; `OCCURRED` when left out.
    basis: Option<Basis>,
    /// Decisions and deliberate omissions only.
    #[graphql(default)]
    only_decisions: bool,
    /// Corrections, and the lines they correct, only.
    #[graphql(default)]
    only_corrections: bool,
}

impl From<LogFilter> for Filter {
    fn from(filter: LogFilter) -> Self {
        let needle = |words: Option<String>| words.map(|words| Needle::new(&words));
        Self {
            kinds: set(filter.kinds),
            phases: set(filter.phases),
            organisations: filter.organisation_ids.into_iter().map(|id| id.0).collect(),
            text: needle(filter.text),
            from: needle(filter.from),
            to: needle(filter.to),
            priority_min: filter.priority_min.map(Into::into),
            verification: set(filter.verification),
            since: filter.since.map(Into::into),
            until: filter.until.map(Into::into),
            basis: filter.basis.map(Into::into),
            only_decisions: filter.only_decisions,
            only_corrections: filter.only_corrections,
        }
    }
}

fn set<T: Into<D>, D: Ord>(words: Vec<T>) -> BTreeSet<D> {
    words.into_iter().map(Into::into).collect()
}
