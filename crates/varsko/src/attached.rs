//! From a running engine to a file that belongs to a line: the one way, for the server and for the
//! local command. Whoever may read the line may have its files, and nobody else learns of them.

use crate::taking_out::in_ascii;
use varsko_api::schema::{Services, Viewer};
use varsko_domain::incident::events::Attachment;
use varsko_domain::{Event, IncidentId};
use varsko_engine::Fault;

/// The most characters of a file's ending that are kept.
const ENDING_CHARS_MAX: usize = 12;

/// What a file of a line is called where names are ASCII and stand beside one another:
/// `vedlegg-0007-1-bru.jpg`.
pub(crate) fn ascii_name(number: u32, nth: usize, name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending: String = in_ascii(ending).chars().take(ENDING_CHARS_MAX).collect();
    let stem = in_ascii(stem);
    let mut named = format!("vedlegg-{number:04}-{nth}");
    for (mark, part) in [('-', stem), ('.', ending)] {
        if !part.is_empty() {
            named.push(mark);
            named.push_str(&part);
        }
    }
    named
}

/// Why there is no such file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotFound {
    /// There is no such incident, or none for this viewer.
    #[error("there is no such incident, or you may not see it")]
    Incident,
    /// The line has no such file, or there is no such line for this viewer.
    #[error("there is no such attachment, or you may not see it")]
    Attachment,
    /// The log could not be read.
    #[error("the log cannot be read: {0}")]
    Log(#[from] Fault),
}

/// The `nth` file, from 1, of a line that this viewer may read now.
pub(crate) async fn find(
    services: &Services,
    viewer: &Viewer,
    incident: IncidentId,
    number: u32,
    nth: usize,
) -> Result<Attachment, NotFound> {
    let sight = services.sight(viewer, incident).ok_or(NotFound::Incident)?;
    if !sight.lens().sees(number) {
        return Err(NotFound::Attachment);
    }
    let after = number.checked_sub(1);
    let lines = services.engine.read_incident(incident, after, 1).await?;
    let line = lines.first().filter(|line| line.number() == number);
    let Some(Event::EntryRecorded(entry)) = line.map(|line| &line.event) else {
        return Err(NotFound::Attachment);
    };
    let file = nth
        .checked_sub(1)
        .and_then(|index| entry.attachments.get(index));
    file.cloned().ok_or(NotFound::Attachment)
}

#[cfg(test)]
mod tests {
    use super::ascii_name;

    #[test]
    fn a_name_in_a_package_is_ascii_without_a_folder_and_tells_its_line() {
        assert_eq!(
            ascii_name(7, 1, "Skade på brua.JPG"),
            "vedlegg-0007-1-skade-pa-brua.jpg"
        );
        assert_eq!(
            ascii_name(7, 2, "../../etc/passwd"),
            "vedlegg-0007-2.etc-passwd"
        );
        assert_eq!(ascii_name(12345, 3, "火事"), "vedlegg-12345-3");
    }
}
