//! A line of the log for a person at a terminal.
//!
//! One entry, one line, and indented ones below for a text that has several. What people wrote is
//! not trusted: nothing in it may move the cursor, change colours or turn the direction of writing.

use super::entry::{Entry, Incident};
use jiff::civil::DateTime;
use varsko_domain::words::{EntryKind, Precision};
use varsko_picture::Language;
use varsko_picture::language::Phrase;

/// How far further lines of a text are indented, in columns.
const INDENT: &str = "        ";
/// Least width of a number, so that times stand below each other up to line 9,999.
const NUMBER_WIDTH: usize = 5;

/// Whether to use colours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint(bool);

impl Paint {
    pub(super) fn new(colours: bool) -> Self {
        Self(colours)
    }

    fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn warning(self, text: &str) -> String {
        self.with("33", text)
    }

    fn exercise(self, text: &str) -> String {
        self.with("1;35", text)
    }

    fn with(self, code: &str, text: &str) -> String {
        if self.0 {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// What is said before the first line.
pub(super) fn heading(incident: &Incident, language: Language) -> String {
    let title = incident
        .title
        .as_deref()
        .unwrap_or(language.phrase(Phrase::Untitled));
    let mark = if incident.exercise {
        language.phrase(Phrase::Exercise)
    } else {
        ""
    };
    [mark, &safe(title), &incident.id]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("  ")
}

/// The line, such as `#12    08.08. 20:30  Ringerike  decision  AMK → stab: …`.
pub(super) fn line(entry: &Entry, exercise: bool, language: Language, paint: Paint) -> String {
    let fields = &entry.fields;
    let number = format!("{:<NUMBER_WIDTH$}", format!("#{}", fields.number));
    let mut parts = vec![format!(
        "{} {}",
        paint.dim(&number),
        when(&fields.occurred_at, fields.precision())
    )];
    if exercise {
        parts.push(paint.exercise(language.phrase(Phrase::Exercise)));
    }
    parts.push(paint.dim(&safe(&fields.organisation.short_name)));
    parts.push(kind(entry, language, paint));
    parts.push(said(entry, paint));
    parts.extend(
        marks(entry, language)
            .into_iter()
            .map(|mark| paint.warning(&mark)),
    );
    parts.join("  ")
}

fn kind(entry: &Entry, language: Language, paint: Paint) -> String {
    let word = match entry.fields.kind() {
        Some(kind) => language.entry_kind(kind).to_lowercase(),
        None => safe(&entry.fields.kind.to_lowercase()),
    };
    match entry.fields.kind() {
        Some(EntryKind::Decision | EntryKind::Omission) => paint.bold(&word),
        _ => word,
    }
}

fn said(entry: &Entry, paint: Paint) -> String {
    let fields = &entry.fields;
    let text = safe(fields.text.trim_end()).replace('\n', &format!("\n{INDENT}"));
    let text = if fields.is_urgent() {
        paint.bold(&text)
    } else {
        text
    };
    let name = |name: &Option<String>| name.as_deref().map(safe);
    match (name(&fields.from), name(&fields.to)) {
        (Some(from), Some(to)) => format!("{from} → {to}: {text}"),
        (Some(from), None) => format!("{from}: {text}"),
        (None, Some(to)) => format!("→ {to}: {text}"),
        (None, None) => text,
    }
}

/// What else a reader must know at a glance.
fn marks(entry: &Entry, language: Language) -> Vec<String> {
    let fields = &entry.fields;
    let [late, corrects, corrected_by] = match language {
        Language::Bokmal => ["for sent, kjent", "retter", "rettes av"],
        Language::Nynorsk => ["for seint, kjent", "rettar", "blir retta av"],
        Language::English => ["late, known", "corrects", "corrected by"],
    };
    let mut marks = Vec::new();
    if fields.late {
        marks.push(format!(
            "[{late} {}]",
            when(&fields.known_at, Precision::Exact)
        ));
    }
    marks.extend(
        fields
            .corrects
            .map(|number| format!("[{corrects} #{number}]")),
    );
    if !fields.corrected_by.is_empty() {
        let numbers: Vec<String> = fields
            .corrected_by
            .iter()
            .map(|number| format!("#{number}"))
            .collect();
        marks.push(format!("[{corrected_by} {}]", numbers.join(", ")));
    }
    marks
}

/// Day and time as the clock on the wall showed them; a time that is a placeholder is not shown as one.
fn when(instant: &str, precision: Precision) -> String {
    // The server writes local time with its offset: the civil part is what the clock showed.
    let Ok(civil) = instant.parse::<DateTime>() else {
        return safe(instant);
    };
    match precision {
        Precision::Exact => civil.strftime("%d.%m. %H:%M").to_string(),
        Precision::Approximate | Precision::Daypart => civil.strftime("%d.%m. ~%H:%M").to_string(),
        Precision::DateOnly => civil.strftime("%d.%m. --:--").to_string(),
    }
}

/// The text without anything a terminal would obey; line breaks stay.
fn safe(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| match c {
        '\n' => '\n',
        '\t' => ' ',
        c if c.is_control() || turns(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.replace("\r\n", "\n").chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn entry(changed: Value) -> Entry {
        let mut entry = crate::commands::stream::tests::entry(12, 112);
        entry
            .as_object_mut()
            .unwrap()
            .extend(changed.as_object().unwrap().clone());
        Entry::read(serde_json::value::to_raw_value(&entry).unwrap()).unwrap()
    }

    fn plain(changed: Value) -> String {
        line(&entry(changed), false, Language::Bokmal, Paint::new(false))
    }

    #[test]
    fn a_line_tells_number_time_organisation_kind_and_who_said_what_to_whom() {
        assert_eq!(
            plain(json!({ "kind": "DECISION", "from": "AMK", "to": "Stab", "text": "Stenge E16" })),
            "#12   08.08. 20:30  Ringerike  beslutning  AMK → Stab: Stenge E16"
        );
        assert_eq!(
            plain(json!({ "from": "AMK" })),
            "#12   08.08. 20:30  Ringerike  notat  AMK: Tekst"
        );
        assert_eq!(
            plain(json!({ "to": "Stab" })),
            "#12   08.08. 20:30  Ringerike  notat  → Stab: Tekst"
        );
    }

    #[test]
    fn late_corrected_and_exercise_lines_say_so_in_the_readers_language() {
        let marked = json!({ "late": true, "corrects": 3, "correctedBy": [31, 40] });
        assert_eq!(
            plain(marked.clone()),
            "#12   08.08. 20:30  Ringerike  notat  Tekst  [for sent, kjent 09.08. 07:10]  [retter #3]  [rettes av #31, #40]"
        );
        assert_eq!(
            line(&entry(marked), true, Language::English, Paint::new(false)),
            "#12   08.08. 20:30  EXERCISE  Ringerike  note  Tekst  [late, known 09.08. 07:10]  [corrects #3]  [corrected by #31, #40]"
        );
    }

    #[test]
    fn a_time_that_is_a_placeholder_is_not_shown_as_a_time() {
        assert!(plain(json!({ "precision": "DATE_ONLY" })).contains("08.08. --:--"));
        assert!(plain(json!({ "precision": "APPROXIMATE" })).contains("08.08. ~20:30"));
    }

    #[test]
    fn nothing_anyone_wrote_reaches_the_terminal_as_a_command() {
        let shown =
            plain(json!({ "text": "a\u{1b}[2Jb\u{9b}c\r\nd\re\u{202e}f", "from": "\u{7}AMK" }));
        assert!(
            shown.ends_with("\u{fffd}AMK: a\u{fffd}[2Jb\u{fffd}c\n        d\u{fffd}e\u{fffd}f")
        );
    }

    #[test]
    fn colours_are_used_only_when_asked_for() {
        let urgent = json!({ "priority": "URGENT", "kind": "OMISSION", "late": true });
        assert!(!plain(urgent.clone()).contains('\x1b'));
        let coloured = line(&entry(urgent), true, Language::Bokmal, Paint::new(true));
        assert_eq!(coloured.matches("\x1b[").count() % 2, 0);
        assert!(coloured.contains("\x1b[1mTekst\x1b[0m"));
    }

    #[test]
    fn json_is_one_object_with_everything_as_it_came() {
        let incident = Incident {
            id: "i\"1".into(),
            title: None,
            exercise: true,
        };
        let text = entry(json!({ "text": "to\nlinjer", "unknownToUs": 7 })).json(&incident);
        assert!(!text.contains('\n'));
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            (&read["incidentId"], &read["exercise"]),
            (&json!("i\"1"), &json!(true))
        );
        assert_eq!(
            (&read["text"], &read["unknownToUs"]),
            (&json!("to\nlinjer"), &json!(7))
        );
    }
}
