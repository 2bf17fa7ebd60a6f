//! The log as a spreadsheet that opens with a double click in Norwegian Excel.
//!
//! UTF-8 with a byte order mark (or Excel garbles æøå), semicolons (what Norwegian Excel parts
//! cells by), CRLF. The first row is the headings and every other row is a line of the log: nothing
//! stands before or after, so that any program can read it and rows can be sorted; what holds for
//! the whole log stands in the last columns of each row. Our own [`spreadsheet`](crate::spreadsheet)
//! reader takes it back in. Cells are guarded against being run as formulas.

use super::{Cover, guarded, times};
use csv::{Terminator, Writer, WriterBuilder};
use std::fmt::Display;
use std::io::{self, Write};
use varsko_domain::Timestamp;
use varsko_picture::Language;
use varsko_picture::language::Phrase;
use varsko_picture::log::Line;

/// How a program tells that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const SEPARATOR: u8 = b';';
/// Between several values in one cell.
const WITHIN_CELL: &str = ", ";

/// A column: its heading in bokmål, nynorsk and English, and what stands below it.
struct Column {
    headings: [&'static str; 3],
    cell: fn(&Cover<'_>, &Line) -> String,
}

const fn column(headings: [&'static str; 3], cell: fn(&Cover<'_>, &Line) -> String) -> Column {
    Column { headings, cell }
}

/// Every column, in order. Added to at the end only: people build on the places of columns.
const COLUMNS: &[Column] = &[
    column(["Nr", "Nr", "No"], |_, line| line.number.to_string()),
    column(["Øvelse", "Øving", "Exercise"], |cover, _| {
        if cover.exercise {
            cover.language.phrase(Phrase::Exercise).into()
        } else {
            String::new()
        }
    }),
    column(["Hendt", "Hendt", "Occurred at"], |_, line| {
        times::local(line.occurred_at)
    }),
    column(["Presisjon", "Presisjon", "Precision"], |cover, line| {
        cover.language.precision(line.precision).into()
    }),
    column(["Loggført", "Loggført", "Logged"], |_, line| {
        logged_at(line).map(times::local).unwrap_or_default()
    }),
    column(["For sent", "For seint", "Late"], |cover, line| {
        yes(cover, line.late)
    }),
    column(["Fra", "Frå", "From"], |_, line| {
        line.from.clone().unwrap_or_default()
    }),
    column(["Til", "Til", "To"], |_, line| {
        line.to.clone().unwrap_or_default()
    }),
    column(["Type", "Type", "Kind"], |cover, line| {
        cover.language.entry_kind(line.kind).into()
    }),
    column(["Melding", "Melding", "Message"], |_, line| {
        line.text.clone()
    }),
    column(["Kilde", "Kjelde", "Source"], |_, line| {
        line.source.clone().unwrap_or_default()
    }),
    column(["Kanal", "Kanal", "Channel"], |cover, line| {
        line.channel
            .map(|channel| cover.language.channel(channel).into())
            .unwrap_or_default()
    }),
    column(
        ["Verifisering", "Verifisering", "Verification"],
        |cover, line| {
            line.verification
                .map(|sure| cover.language.verification(sure).into())
                .unwrap_or_default()
        },
    ),
    column(["Prioritet", "Prioritet", "Priority"], |cover, line| {
        cover.language.priority(line.priority).into()
    }),
    column(["Fase", "Fase", "Phase"], |cover, line| {
        line.phase
            .map(|phase| cover.language.phase(phase).into())
            .unwrap_or_default()
    }),
    column(["Ført av", "Ført av", "Recorded by"], |cover, line| {
        cover.names().person(line.actor.person).into()
    }),
    column(["I rollen", "I rolla", "In the role"], |cover, line| {
        cover.language.access_role(line.actor.role).into()
    }),
    column(
        [
            "I organisasjonen",
            "I organisasjonen",
            "In the organisation",
        ],
        |cover, line| cover.names().organisation(line.actor.organisation),
    ),
    column(
        ["På vegne av", "På vegner av", "On behalf of"],
        |cover, line| cover.names().organisation(line.organisation),
    ),
    column(["Delt med", "Delt med", "Shared with"], |cover, line| {
        cover.language.scope(line.scope).into()
    }),
    column(
        ["Skjermet til", "Skjerma til", "Screened to"],
        |cover, line| {
            listed(
                line.restricted_to
                    .iter()
                    .map(|role| cover.language.access_role(*role)),
            )
        },
    ),
    column(
        [
            "Hjemmel for skjerming",
            "Heimel for skjerming",
            "Ground for screening",
        ],
        |_, line| line.screening_ground.clone().unwrap_or_default(),
    ),
    column(["Viser til", "Viser til", "Refers to"], |_, line| {
        listed(&line.references)
    }),
    column(["Retter", "Rettar", "Corrects"], |_, line| {
        listed(line.corrects)
    }),
    column(["Rettes av", "Blir retta av", "Corrected by"], |_, line| {
        listed(&line.corrected_by)
    }),
    column(["Vedlegg", "Vedlegg", "Attachments"], |cover, line| {
        let words = |text| cover.language.text(text);
        listed(
            line.attachments
                .iter()
                .map(|file| format!("{} ({})", words(&file.name), words(&file.sha256))),
        )
    }),
    column(["Slettet", "Sletta", "Erased"], |cover, line| {
        yes(cover, line.erased)
    }),
    column(
        [
            "Skrevet av systemet",
            "Skrive av systemet",
            "Written by the system",
        ],
        |cover, line| yes(cover, line.generated),
    ),
    column(
        [
            "Nr i opprinnelig logg",
            "Nr i opphavleg logg",
            "No in the original log",
        ],
        |_, line| listed(line.imported.as_ref().map(|from| from.nr)),
    ),
    column(
        [
            "Mottatt av systemet",
            "Motteke av systemet",
            "Received by the system",
        ],
        |_, line| times::local(line.recorded_at),
    ),
    column(
        ["Hendt (UTC, ms)", "Hendt (UTC, ms)", "Occurred (UTC, ms)"],
        |_, line| line.occurred_at.0.to_string(),
    ),
    column(
        [
            "Mottatt (UTC, ms)",
            "Motteke (UTC, ms)",
            "Received (UTC, ms)",
        ],
        |_, line| line.recorded_at.0.to_string(),
    ),
    column(["Posisjon", "Posisjon", "Position"], |_, line| {
        line.position.to_string()
    }),
    column(
        ["Hendelses-ID", "Hendings-ID", "Incident ID"],
        |cover, _| cover.incident.to_string(),
    ),
    column(
        [
            "Hendelsens tittel",
            "Tittelen på hendinga",
            "Title of the incident",
        ],
        |cover, _| cover.title.clone(),
    ),
];

/// When someone first wrote it down, here or elsewhere; `None` when the log it was copied from does
/// not say.
fn logged_at(line: &Line) -> Option<Timestamp> {
    line.noted_at
        .or_else(|| line.imported.is_none().then_some(line.recorded_at))
}

fn yes(cover: &Cover<'_>, holds: bool) -> String {
    let word = match cover.language {
        Language::Bokmal | Language::Nynorsk => "ja",
        Language::English => "yes",
    };
    if holds { word.into() } else { String::new() }
}

fn listed<T: Display>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    values.join(WITHIN_CELL)
}

/// Writes headings and lines: a whole file.
///
/// # Errors
/// When `out` does not take it.
pub fn write<'l>(
    lines: impl IntoIterator<Item = &'l Line>,
    cover: &Cover<'_>,
    mut out: impl Write,
) -> io::Result<()> {
    write_headings(cover.language, &mut out)?;
    write_rows(lines, cover, out)
}

/// Writes how the file begins.
///
/// # Errors
/// When `out` does not take it.
pub fn write_headings(language: Language, mut out: impl Write) -> io::Result<()> {
    mark(&mut out)?;
    let place = match language {
        Language::Bokmal => 0,
        Language::Nynorsk => 1,
        Language::English => 2,
    };
    let mut rows = writer(out);
    rows.write_record(COLUMNS.iter().map(|column| column.headings[place]))?;
    rows.flush()
}

/// Writes lines below headings or other lines.
///
/// # Errors
/// When `out` does not take them.
pub fn write_rows<'l>(
    lines: impl IntoIterator<Item = &'l Line>,
    cover: &Cover<'_>,
    out: impl Write,
) -> io::Result<()> {
    let mut rows = writer(out);
    for line in lines {
        rows.write_record(
            COLUMNS
                .iter()
                .map(|column| guarded((column.cell)(cover, line))),
        )?;
    }
    rows.flush()
}

/// Says that what follows is UTF-8, as every spreadsheet of ours does.
pub(crate) fn mark(out: &mut impl Write) -> io::Result<()> {
    out.write_all(BYTE_ORDER_MARK)
}

/// Rows in the form all our spreadsheets have; whoever writes guards the cells.
pub(crate) fn writer<W: Write>(out: W) -> Writer<W> {
    WriterBuilder::new()
        .delimiter(SEPARATOR)
        .terminator(Terminator::CRLF)
        .from_writer(out)
}
