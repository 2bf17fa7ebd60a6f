//! Words of exercises: their kinds, how far they have come, and what came of them.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Kinds of exercise (øvelse).
    ExerciseKind {
        /// Diskusjonsøvelse (table-top): talked through around a table.
        Discussion,
        /// Spilløvelse: those around the table are played by others.
        Game,
        /// Ferdighetsøvelse: one thing done over and over, such as notifying.
        Drill,
        /// Fullskalaøvelse: with people and equipment in the field.
        FullScale,
    }
    /// How far an exercise has come.
    ExerciseStage {
        /// Planlagt.
        Planned,
        /// I gang.
        Running,
        /// Gjennomført.
        Ended,
        /// Avlyst: it was never held, or broken off.
        CalledOff,
    }
    /// Where an inject (innspill) stands.
    InjectStage {
        /// It waits for its minute.
        Waiting,
        /// Holdt igjen by the controllers.
        Held,
        /// Levert: it stands in the exercise's log.
        Delivered,
        /// Sløyfet by the controllers, with the reason.
        Skipped,
        /// Bortfalt: whoever was to get it was no longer playing when it was due.
        Lapsed,
    }
    /// What the players did about an inject, against what was expected.
    Reaction {
        /// Som forventet.
        AsExpected,
        /// Delvis som forventet.
        Partly,
        /// Noe annet enn forventet.
        Otherwise,
        /// Ingenting.
        Nothing,
    }
    /// How far a goal of an exercise was attained.
    Attainment {
        /// Nådd.
        Attained,
        /// Delvis nådd.
        Partly,
        /// Ikke nådd.
        Missed,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_exercises_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
