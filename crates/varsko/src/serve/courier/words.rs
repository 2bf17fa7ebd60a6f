//! What a message says: the text, from whom, how one answers, that it comes late when it does, and
//! the situation report that goes with it.

use super::{ANSWER_LIFE_MS, Bag, addressed, reference};
use varsko_domain::Timestamp;
use varsko_domain::words::Channel;
use varsko_notify::{Failure, Message};
use varsko_picture::outbox::{Letter, enclosure};
use varsko_picture::{IncidentPicture, Language};

/// From when on a message says that it comes late, in milliseconds.
const LATE_AFTER_MS: i64 = 120_000;
/// Characters of the text that stand in a subject.
const SUBJECT_CHARS_MAX: usize = 70;

/// What a channel is handed for a letter.
pub(super) fn message(
    bag: &Bag,
    picture: &IncidentPicture,
    letter: &Letter,
    due: Option<Timestamp>,
) -> Result<Message, Failure> {
    let erased = || Failure::lasting("teksten er slettet");
    let text = letter.text.as_str().ok_or_else(erased)?;
    let to = letter.address.as_ref().and_then(|address| address.as_str());
    if to.is_none() && needs_address(letter.channel) {
        return Err(Failure::lasting("mottakeren har ingen adresse i kanalen"));
    }
    let link = link(bag, picture, letter);
    let can_reply = bag
        .channels
        .inbound(letter.channel)
        .is_some_and(|inbound| inbound.takes_replies());
    let now = bag.installation.clock.now();
    let late = due.filter(|due| now.since(*due) > LATE_AFTER_MS);
    let parts = [
        Some(text.to_owned()),
        late.map(|due| lateness(letter.language, due, now)),
        Some(format!("– {}", letter.sender)),
        how_to_answer(letter.language, can_reply, link.as_deref()),
        enclosed(bag, picture, letter),
    ];
    Ok(Message {
        reference: reference(letter).to_text(),
        to: to.unwrap_or_default().to_owned(),
        name: letter.name.as_str().unwrap_or_default().to_owned(),
        subject: subject(letter, text),
        text: parts.into_iter().flatten().collect::<Vec<_>>().join("\n"),
        link,
    })
}

/// The situation report that goes with the words, below them.
fn enclosed(bag: &Bag, picture: &IncidentPicture, letter: &Letter) -> Option<String> {
    let directory = bag.installation.engine.directory();
    let report = enclosure(picture, &directory, letter)?;
    Some(format!("\n{report}"))
}

const fn needs_address(channel: Channel) -> bool {
    !matches!(channel, Channel::Console | Channel::Webhook)
}

fn link(bag: &Bag, picture: &IncidentPicture, letter: &Letter) -> Option<String> {
    // A call reads aloud, and nobody writes down a link that is read to them.
    if letter.channel == Channel::Voice {
        return None;
    }
    let known = picture.notifications.get(&letter.notification)?;
    let started = known.started.as_ref()?.origin.recorded_at;
    let expires = started.0.saturating_add(ANSWER_LIFE_MS);
    let key = &bag.installation.answer_key;
    let token = key.token(letter.incident.0, addressed(letter), expires)?;
    bag.channels.link(&token)
}

/// One line that says what it is. An exercise and a drill say so themselves, first of all.
fn subject(letter: &Letter, text: &str) -> String {
    let mut words: String = text.chars().take(SUBJECT_CHARS_MAX).collect();
    if words.len() < text.len() {
        words.push('…');
    }
    if letter.exercise || letter.drill {
        return words;
    }
    let mark = match (letter.report, letter.language) {
        (Some(_), Language::Bokmal | Language::Nynorsk) => "SITUASJONSRAPPORT",
        (Some(_), Language::English) => "SITUATION REPORT",
        (None, Language::Bokmal | Language::Nynorsk) => "VARSEL",
        (None, Language::English) => "ALERT",
    };
    format!("{mark}: {words}")
}

fn lateness(language: Language, due: Timestamp, now: Timestamp) -> String {
    let at = language.moment(due, now);
    match language {
        Language::Bokmal => format!("FORSINKET: skulle vært sendt {at}."),
        Language::Nynorsk => format!("FORSEINKA: skulle ha vore sendt {at}."),
        Language::English => format!("LATE: should have been sent at {at}."),
    }
}

fn how_to_answer(language: Language, can_reply: bool, link: Option<&str>) -> Option<String> {
    let (reply, or_here, here) = match language {
        Language::Bokmal => ("Svar JA, KOMMER 20 eller NEI", "eller her", "Svar her"),
        Language::Nynorsk => ("Svar JA, KJEM 20 eller NEI", "eller her", "Svar her"),
        Language::English => ("Reply YES, COMING 20 or NO", "or here", "Answer here"),
    };
    match (can_reply, link) {
        (true, Some(link)) => Some(format!("{reply}, {or_here}: {link}")),
        (true, None) => Some(format!("{reply}.")),
        (false, Some(link)) => Some(format!("{here}: {link}")),
        (false, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_message_says_when_it_should_have_come_and_on_which_day() {
        let due = Timestamp(1_691_496_300_000); // 8 August 2023, 14:05 in Oslo
        let later = Timestamp(due.0 + 600_000);
        assert_eq!(
            lateness(Language::Bokmal, due, later),
            "FORSINKET: skulle vært sendt kl. 14:05."
        );
        let next_day = Timestamp(due.0 + 86_400_000);
        assert_eq!(
            lateness(Language::English, due, next_day),
            "LATE: should have been sent at 2023-08-08 14:05."
        );
    }

    #[test]
    fn how_one_answers_is_said_as_far_as_one_can() {
        let said = |can_reply, link| how_to_answer(Language::Bokmal, can_reply, link);
        assert_eq!(
            said(true, Some("https://v/svar/x")).unwrap(),
            "Svar JA, KOMMER 20 eller NEI, eller her: https://v/svar/x"
        );
        assert_eq!(said(true, None).unwrap(), "Svar JA, KOMMER 20 eller NEI.");
        assert_eq!(
            said(false, Some("https://v/svar/x")).unwrap(),
            "Svar her: https://v/svar/x"
        );
        assert_eq!(said(false, None), None);
    }
}
