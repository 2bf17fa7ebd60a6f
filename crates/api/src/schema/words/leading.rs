//! The words of leading a crisis.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Kinds of meeting of the crisis leadership.
    MeetingKind {
        /// Første møte: what has happened, and what may become of it.
        First,
        /// Statusmøte: at the rhythm the leadership has set.
        Status,
        /// Ekstramøte: called for one matter.
        Extra,
    }
    /// Where a meeting stands.
    MeetingStage {
        /// Innkalt: it has a time, and has not begun.
        Convened,
        /// I gang.
        Sitting,
        /// Hevet: it is over.
        Adjourned,
        /// Avlyst: it was never held.
        Cancelled,
    }
    /// Points of an agenda.
    Topic {
        /// Hva har skjedd: what has happened.
        WhatHappened,
        /// Hva er gjort: what has been done.
        WhatWasDone,
        /// Det verste som kan skje: the worst that can happen.
        WorstCase,
        /// Hva må gjøres nå og senere, og med hva: what to do now and later, with what.
        WhatToDo,
        /// Hva gjør vi først: what first.
        WhatFirst,
        /// Situasjonen: how things stand.
        Situation,
        /// Potensialet: what it may become.
        Potential,
        /// Ledelsesfokus: the few priorities until the next meeting.
        Focus,
        /// Oppgaver: who does what.
        Tasks,
        /// Neste møte: when the next one begins.
        NextMeeting,
    }
    /// How someone takes part in a meeting.
    Attendance {
        /// Til stede.
        Present,
        /// På avstand: from elsewhere, following the minutes as they are written.
        Remote,
        /// Ikke til stede.
        Absent,
    }
    /// Where a decision stands.
    DecisionStage {
        /// Ønsket: put up, and not decided.
        Wanted,
        /// Besluttet: made by someone with the authority.
        Made,
        /// Erstattet: another decision took its place.
        Superseded,
        /// Trukket: taken back before it was decided.
        Withdrawn,
    }
    /// Where a task stands.
    TaskStage {
        /// Gitt: whoever holds the role has not confirmed it.
        Given,
        /// Kvittert: whoever holds the role has confirmed it.
        Acknowledged,
        /// I arbeid.
        InProgress,
        /// Utført.
        Done,
        /// Ikke utført, with the reason.
        NotDone,
    }
    /// External authorities one asks.
    Authority {
        /// Politiet: they alone order evacuations and send Nødvarsel.
        Police,
        /// Sivilforsvaret.
        CivilDefence,
        /// Brann- og redningstjenesten, 110.
        Fire,
        /// Helsetjenesten, 113.
        Health,
        /// Any other; its name stands in `addressee`.
        Other,
    }
    /// What an authority is asked for.
    ExternalMatter {
        /// Evakuering: the police's alone to order.
        Evacuation,
        /// Nødvarsel, a warning to every telephone in an area: the police's alone to send.
        PublicWarning,
        /// Anything else, in words.
        Other,
    }
    /// Where a request to an authority stands.
    ExternalStage {
        /// Spurt: asked, and nothing heard.
        Asked,
        /// Mottatt: they have it.
        Received,
        /// Innvilget: they will do it; it is not done.
        Granted,
        /// Avslått: they will not.
        Refused,
        /// Utført: they have done it.
        CarriedOut,
        /// Trukket: taken back.
        Withdrawn,
    }
    /// How far a goal is met.
    GoalStanding {
        /// Nådd.
        Met,
        /// På vei: on the way.
        OnTheWay,
        /// Ikke nådd.
        NotMet,
        /// Oppgitt: no longer a goal.
        GivenUp,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_leading_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
