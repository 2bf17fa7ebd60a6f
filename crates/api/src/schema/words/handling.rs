//! Words of handling: action cards, situation reports, public information.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Where a step of an action card (tiltakskort) in use stands.
    CardStepState {
        /// Åpent: still to be done.
        Open,
        /// Utført: done.
        Done,
        /// Ikke aktuelt: it does not apply here, with the reason.
        NotApplicable,
    }
    /// What a part of a scenario template starts.
    PartKind {
        /// Varslingsliste: a notification list.
        List,
        /// Kriseledelse or krisestab: a body.
        Body,
        /// Rolle: someone takes a role.
        Role,
        /// Tiltakskort: an action card.
        Card,
        /// Oppgave: a task.
        Task,
        /// Ubesvart spørsmål: a gap in the picture.
        Question,
        /// Indikator: a figure to follow.
        Indicator,
        /// Område: an area or sector that reports.
        Area,
        /// Situasjonsrapporter: an order for them.
        Reports,
        /// Møte: a meeting.
        Meeting,
        /// Informasjon til befolkningen: a draft of it.
        Message,
        /// Mål: a goal.
        Goal,
        /// Ledelsesfokus: the leadership focus.
        Focus,
        /// Sak til beslutning: a question put up for decision.
        Decision,
    }
    /// Where a situation report (situasjonsrapport) stands.
    ReportStage {
        /// Utkast.
        Draft,
        /// Gjennomgått: looked through.
        Reviewed,
        /// Godkjent: by the crisis leader or the deputy.
        Approved,
        /// Sendt: it never changes again.
        Sent,
        /// Kvittert: whoever got it has it.
        Acknowledged,
        /// Erstattet: a later one stands in its place.
        Superseded,
    }
    /// What a field of a situation report is filled with.
    ReportContent {
        /// Only what its author writes there.
        Written,
        /// Title, worst outcome, place, readiness.
        Headline,
        /// Ledelsesfokus.
        Focus,
        /// Structured figures.
        Figures,
        /// Tiltak: measures that are decided.
        Measures,
        /// What is no longer so since the report before.
        Gone,
        /// The section `FACTS` of the picture.
        Facts,
        /// The section `ASSUMPTIONS` of the picture.
        Assumptions,
        /// The section `UNKNOWNS` of the picture.
        Unknowns,
        /// The section `AFFECTED` of the picture.
        Affected,
        /// The section `CONSEQUENCES` of the picture.
        Consequences,
        /// The section `PROGNOSIS` of the picture.
        Prognosis,
        /// The section `RESOURCES` of the picture.
        Resources,
        /// The section `ACTORS` of the picture.
        Actors,
        /// The section `COMMUNICATION` of the picture.
        Communication,
        /// The section `DECISIONS_NEEDED` of the picture.
        DecisionsNeeded,
    }
    /// How a line of a situation report differs from the report sent before it.
    SinceLast {
        /// Nytt: it was not there.
        New,
        /// Endret: it said something else.
        Changed,
        /// Uendret.
        Same,
        /// Gjelder ikke lenger: it was there and is not so any more.
        Gone,
    }
    /// Where public information (informasjon til befolkningen) stands.
    InformationStage {
        /// Utkast.
        Draft,
        /// Klarert.
        Cleared,
        /// Publisert.
        Published,
        /// Trukket tilbake.
        Withdrawn,
    }
    /// Who is told first.
    Audience {
        /// Berørte først: those affected, and the public after them.
        AffectedFirst,
        /// Befolkningen: the public at once.
        Public,
    }
    /// What only the police let out.
    PoliceMatter {
        /// Skadestedet.
        Scene,
        /// Skadde.
        Injured,
        /// Omkomne.
        Dead,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_handling_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
