//! The words of leading a crisis: meetings of the crisis leadership.

use serde::{Deserialize, Serialize};

words! {
    /// Kinds of meeting of the crisis leadership.
    MeetingKind {
        /// Første møte: what has happened, and what may become of it.
        First = "first",
        /// Statusmøte: at the rhythm the leadership has set.
        Status = "status",
        /// Ekstramøte: called for one matter.
        Extra = "extra",
    }
    /// Where a meeting stands.
    MeetingStage {
        /// Innkalt: it has a time, and has not begun.
        Convened = "convened",
        /// I gang.
        Sitting = "sitting",
        /// Hevet.
        Adjourned = "adjourned",
        /// Avlyst: it was never held.
        Cancelled = "cancelled",
    }
    /// Points of an agenda.
    Topic {
        /// Hva har skjedd.
        WhatHappened = "what_happened",
        /// Hva er gjort.
        WhatWasDone = "what_was_done",
        /// Hva er det verste som kan skje.
        WorstCase = "worst_case",
        /// Hva må gjøres nå og senere, og med hva.
        WhatToDo = "what_to_do",
        /// Hva gjør vi først.
        WhatFirst = "what_first",
        /// Situasjonen.
        Situation = "situation",
        /// Potensialet: what it may become.
        Potential = "potential",
        /// Ledelsesfokus.
        Focus = "focus",
        /// Oppgaver.
        Tasks = "tasks",
        /// Neste møte.
        NextMeeting = "next_meeting",
    }
    /// How someone took part in a meeting.
    Attendance {
        /// Til stede.
        Present = "present",
        /// Deltok på avstand.
        Remote = "remote",
        /// Ikke til stede.
        Absent = "absent",
    }
}
