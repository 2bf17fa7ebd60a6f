//! The words of leading a crisis: meetings, decisions, tasks, requests to authorities, goals.

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
    /// Where a decision stands.
    DecisionStage {
        /// Ønsket: put up, and not decided.
        Wanted = "wanted",
        /// Besluttet.
        Made = "made",
        /// Erstattet by another decision.
        Superseded = "superseded",
        /// Trukket: taken back before it was decided.
        Withdrawn = "withdrawn",
    }
    /// Where a task stands.
    TaskStage {
        /// Gitt: whoever holds the role has not confirmed it.
        Given = "given",
        /// Kvittert.
        Acknowledged = "acknowledged",
        /// I arbeid.
        InProgress = "in_progress",
        /// Utført.
        Done = "done",
        /// Ikke utført, with the reason.
        NotDone = "not_done",
    }
    /// External authorities one asks.
    Authority {
        /// Politiet.
        Police = "police",
        /// Sivilforsvaret.
        CivilDefence = "civil_defence",
        /// Brann- og redningstjenesten, 110.
        Fire = "fire",
        /// Helsetjenesten, 113.
        Health = "health",
        /// Any other, named in the request.
        Other = "other",
    }
    /// What an authority is asked for. The first two are the police's alone.
    ExternalMatter {
        /// Evakuering.
        Evacuation = "evacuation",
        /// Nødvarsel: a warning to every telephone in an area.
        PublicWarning = "public_warning",
        /// Anything else, in words.
        Other = "other",
    }
    /// Where a request to an authority stands.
    ExternalStage {
        /// Spurt.
        Asked = "asked",
        /// Mottatt hos dem.
        Received = "received",
        /// Innvilget.
        Granted = "granted",
        /// Avslått.
        Refused = "refused",
        /// Utført.
        CarriedOut = "carried_out",
        /// Trukket.
        Withdrawn = "withdrawn",
    }
    /// How far a goal is met.
    GoalStanding {
        /// Nådd.
        Met = "met",
        /// På vei.
        OnTheWay = "on_the_way",
        /// Ikke nådd.
        NotMet = "not_met",
        /// Oppgitt: no longer a goal.
        GivenUp = "given_up",
    }
}
