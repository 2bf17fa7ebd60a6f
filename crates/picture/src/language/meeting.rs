//! How the log tells of meetings, in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::meeting::events::MeetingEvent;
use varsko_domain::words::{Attendance, MeetingKind, MeetingStage, Topic};

/// The template of the sentence a meeting's event is told in.
#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &MeetingEvent) -> &'static str {
    language.of(match event {
        MeetingEvent::Convened(_) => [
            "{organisation} innkaller til {kind} {at}[ ({place})][. Møteleder: {person}][. Saker: {text}]",
            "{organisation} kallar inn til {kind} {at}[ ({place})][. Møteleiar: {person}][. Saker: {text}]",
            "{organisation} convenes a {kind} at {at}[ ({place})][. Chair: {person}][. Matters: {text}]",
        ],
        MeetingEvent::Started(_) => [
            "Møtet er satt ({organisation})[, ledet av {person}]. Loggen til og med linje {number} ligger til grunn",
            "Møtet er sett ({organisation})[, leidd av {person}]. Loggen til og med linje {number} ligg til grunn",
            "The meeting is open ({organisation})[, chaired by {person}]. It rests on the log up to line {number}",
        ],
        MeetingEvent::Noted(_) => [
            "Referat[, {topic}]: {text}",
            "Referat[, {topic}]: {text}",
            "Minutes[, {topic}]: {text}",
        ],
        MeetingEvent::Attended(_) => [
            "Møtedeltakere[, til stede: {present}][, på avstand: {remote}][, ikke til stede: {absent}]",
            "Møtedeltakarar[, til stades: {present}][, på avstand: {remote}][, ikkje til stades: {absent}]",
            "Meeting attendance[, present: {present}][, remote: {remote}][, absent: {absent}]",
        ],
        MeetingEvent::Adjourned(_) => [
            "Møtet er hevet ({organisation})[. Oppsummering: {text}][. Neste møte {at}]",
            "Møtet er heva ({organisation})[. Oppsummering: {text}][. Neste møte {at}]",
            "The meeting is adjourned ({organisation})[. Conclusion: {text}][. Next meeting at {at}]",
        ],
        MeetingEvent::Moved(_) => [
            "Møtet er flyttet til {at} ({organisation})[. Grunn: {reason}]",
            "Møtet er flytta til {at} ({organisation})[. Grunn: {reason}]",
            "The meeting is moved to {at} ({organisation})[. Reason: {reason}]",
        ],
        MeetingEvent::Cancelled(_) => [
            "Møtet er avlyst ({organisation}): {reason}",
            "Møtet er avlyst ({organisation}): {reason}",
            "The meeting is called off ({organisation}): {reason}",
        ],
        MeetingEvent::Overdue(_) => [
            "Møtet som skulle begynne [{at} ]er ikke satt ({organisation})[. Oppdaget {late} min etter]",
            "Møtet som skulle byrje [{at} ]er ikkje sett ({organisation})[. Oppdaga {late} min etter]",
            "The meeting due [at {at} ]has not begun ({organisation})[. Noticed {late} min later]",
        ],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn kind(language: Language, word: MeetingKind) -> &'static str {
    language.of(match word {
        MeetingKind::First => ["første møte", "første møte", "first meeting"],
        MeetingKind::Status => ["statusmøte", "statusmøte", "status meeting"],
        MeetingKind::Extra => ["ekstramøte", "ekstramøte", "extra meeting"],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn stage(language: Language, word: MeetingStage) -> &'static str {
    language.of(match word {
        MeetingStage::Convened => ["innkalt", "kalla inn", "convened"],
        MeetingStage::Sitting => ["i gang", "i gang", "sitting"],
        MeetingStage::Adjourned => ["hevet", "heva", "adjourned"],
        MeetingStage::Cancelled => ["avlyst", "avlyst", "called off"],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn topic(language: Language, word: Topic) -> &'static str {
    language.of(match word {
        Topic::WhatHappened => ["hva har skjedd", "kva har hendt", "what has happened"],
        Topic::WhatWasDone => ["hva er gjort", "kva er gjort", "what has been done"],
        Topic::WorstCase => ["det verste som kan skje", "det verste som kan hende", "the worst that can happen"],
        Topic::WhatToDo => ["hva må gjøres nå og senere, og med hva", "kva må gjerast no og seinare, og med kva", "what to do now and later, and with what"],
        Topic::WhatFirst => ["hva gjør vi først", "kva gjer vi først", "what to do first"],
        Topic::Situation => ["situasjonen", "situasjonen", "the situation"],
        Topic::Potential => ["hva situasjonen kan bli", "kva situasjonen kan bli", "what it may become"],
        Topic::Focus => ["ledelsesfokus", "leiingsfokus", "leadership focus"],
        Topic::Tasks => ["oppgaver", "oppgåver", "tasks"],
        Topic::NextMeeting => ["neste møte", "neste møte", "next meeting"],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn attendance(language: Language, word: Attendance) -> &'static str {
    language.of(match word {
        Attendance::Present => ["til stede", "til stades", "present"],
        Attendance::Remote => ["på avstand", "på avstand", "remote"],
        Attendance::Absent => ["ikke til stede", "ikkje til stades", "absent"],
    })
}
