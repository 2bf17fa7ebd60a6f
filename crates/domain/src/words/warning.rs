//! Words of warnings that others send.

use serde::{Deserialize, Serialize};

words! {
    /// How dangerous what a warning is about may become, in the colours everyone uses.
    WarningLevel {
        /// Nothing to be aware of, or not said.
        Green = "green",
        /// Be aware: a challenging situation.
        Yellow = "yellow",
        /// Be prepared: a serious situation.
        Orange = "orange",
        /// Take action: an extreme situation.
        Red = "red",
    }
    /// What a message does to the warning it is about (CAP 1.2 §3.2.1).
    WarningKind {
        /// A new warning.
        Alert = "alert",
        /// Takes the place of those it refers to.
        Update = "update",
        /// Calls off those it refers to.
        Cancel = "cancel",
    }
    /// What an incident's log tells of a warning it is about.
    WarningNews {
        /// The incident is about it from now on.
        Attached = "attached",
        /// Its sender says it anew.
        Updated = "updated",
        /// Its sender has called it off.
        CalledOff = "called_off",
    }
}
