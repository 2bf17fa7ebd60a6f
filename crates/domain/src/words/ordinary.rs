//! The words of ordinary days, and of who has read what.

use serde::{Deserialize, Serialize};

words! {
    /// What a duty log is kept for.
    DutyLogKind {
        /// Vaktlogg: what comes in while on duty.
        Duty = "duty",
        /// Medielogg: what media ask and write.
        Media = "media",
        /// A planned event, such as a concert or a visit.
        Planned = "planned",
    }
    /// How a line was shown to someone.
    Means {
        /// In the log, the queue, a search or a replay.
        Log = "log",
        /// In a file taken out.
        Export = "export",
        /// A file that belongs to the line was taken.
        Attachment = "attachment",
    }
}
