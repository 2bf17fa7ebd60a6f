//! The words of exercises: their kinds, how far they have come, and what came of them.

use serde::{Deserialize, Serialize};

words! {
    /// Kinds of exercise.
    ExerciseKind {
        /// Diskusjonsøvelse (table-top): talked through around a table.
        Discussion = "discussion",
        /// Spilløvelse: those around the table are played by others.
        Game = "game",
        /// Ferdighetsøvelse: one thing done over and over, such as notifying.
        Drill = "drill",
        /// Fullskalaøvelse: with people and equipment in the field.
        FullScale = "full_scale",
    }
    /// How far an exercise has come.
    ExerciseStage {
        /// Planlagt.
        Planned = "planned",
        /// I gang.
        Running = "running",
        /// Gjennomført.
        Ended = "ended",
        /// Avlyst: it was never held, or broken off.
        CalledOff = "called_off",
    }
    /// Where an inject (innspill) stands.
    InjectStage {
        /// Waits for its minute.
        Waiting = "waiting",
        /// Holdt igjen by the controllers.
        Held = "held",
        /// Levert: it stands in the exercise's log.
        Delivered = "delivered",
        /// Sløyfet by the controllers, with the reason.
        Skipped = "skipped",
        /// Bortfalt: whoever was to get it was no longer playing when it was due.
        Lapsed = "lapsed",
    }
    /// What the players did about an inject, against what was expected.
    Reaction {
        /// Som forventet.
        AsExpected = "as_expected",
        /// Delvis som forventet.
        Partly = "partly",
        /// Noe annet enn forventet.
        Otherwise = "otherwise",
        /// Ingenting.
        Nothing = "nothing",
    }
    /// How far a goal of an exercise was attained.
    Attainment {
        /// Nådd.
        Attained = "attained",
        /// Delvis nådd.
        Partly = "partly",
        /// Ikke nådd.
        Missed = "missed",
    }
}
