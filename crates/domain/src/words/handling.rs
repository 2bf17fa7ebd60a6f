//! Words of handling: action cards, situation reports, public information.

use serde::{Deserialize, Serialize};

words! {
    /// Where a step of a running action card (tiltakskort) stands.
    CardStepState {
        /// Åpent.
        Open = "open",
        /// Utført.
        Done = "done",
        /// Ikke aktuelt, with the reason.
        NotApplicable = "not_applicable",
    }
    /// What a part of a scenario template starts.
    PartKind {
        /// Varslingsliste.
        List = "list",
        /// Kriseledelse or krisestab.
        Body = "body",
        /// Rolle.
        Role = "role",
        /// Tiltakskort.
        Card = "card",
        /// Oppgave.
        Task = "task",
        /// Ubesvart spørsmål: a gap in the picture.
        Question = "question",
        /// Indikator.
        Indicator = "indicator",
        /// Område or sektor that reports.
        Area = "area",
        /// Bestilling av situasjonsrapporter.
        Reports = "reports",
        /// Møte.
        Meeting = "meeting",
        /// Informasjon til befolkningen, as a draft.
        Message = "message",
        /// Mål.
        Goal = "goal",
        /// Ledelsesfokus.
        Focus = "focus",
        /// Sak til beslutning.
        Decision = "decision",
    }
    /// Where a situation report (situasjonsrapport) stands.
    ReportStage {
        /// Utkast.
        Draft = "draft",
        /// Gjennomgått.
        Reviewed = "reviewed",
        /// Godkjent by the crisis leader or the deputy.
        Approved = "approved",
        /// Sendt: from here on it never changes.
        Sent = "sent",
        /// Kvittert by whoever got it.
        Acknowledged = "acknowledged",
        /// Erstattet by a later one.
        Superseded = "superseded",
    }
    /// What a field of a situation report is filled with.
    ReportContent {
        /// Only what its author writes there.
        Written = "written",
        /// Title, type, severity, place, readiness.
        Headline = "headline",
        /// Leadership focus.
        Focus = "focus",
        /// Structured figures.
        Figures = "figures",
        /// Measures.
        Measures = "measures",
        /// What is no longer so since the last report that was sent.
        Gone = "gone",
        /// Section of the picture.
        Facts = "facts",
        /// Section of the picture.
        Assumptions = "assumptions",
        /// Section of the picture.
        Unknowns = "unknowns",
        /// Section of the picture.
        Affected = "affected",
        /// Section of the picture.
        Consequences = "consequences",
        /// Section of the picture.
        Prognosis = "prognosis",
        /// Section of the picture.
        Resources = "resources",
        /// Section of the picture.
        Actors = "actors",
        /// Section of the picture.
        Communication = "communication",
        /// Section of the picture.
        DecisionsNeeded = "decisions_needed",
    }
    /// How a line of a situation report differs from the last report that was sent.
    SinceLast {
        /// It was not there.
        New = "new",
        /// It said something else.
        Changed = "changed",
        /// It said the same.
        Same = "same",
        /// It was there and is not so any more.
        Gone = "gone",
    }
    /// Where public information (informasjon til befolkningen) stands.
    InformationStage {
        /// Utkast.
        Draft = "draft",
        /// Klarert.
        Cleared = "cleared",
        /// Publisert.
        Published = "published",
        /// Trukket tilbake.
        Withdrawn = "withdrawn",
    }
    /// Who is told first.
    Audience {
        /// Those affected first, the public after them.
        AffectedFirst = "affected_first",
        /// The public at once.
        Public = "public",
    }
    /// What only the police let out.
    PoliceMatter {
        /// Skadestedet.
        Scene = "scene",
        /// Skadde.
        Injured = "injured",
        /// Omkomne.
        Dead = "dead",
    }
}
