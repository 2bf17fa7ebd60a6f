//! What an incident's log tells of templates used in it. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{PreviewId, TemplateId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::PartKind;
use serde::{Deserialize, Serialize};

stored! {
    /// A template is used from here on. What it starts stands on lines of its own.
    TemplateStarted {
        /// Which.
        template: TemplateId,
        /// Its version.
        version: u32,
        /// True for one that comes with the product.
        shipped: bool,
        /// What it is called.
        name: Text,
        /// The preview that was looked at.
        preview: PreviewId,
        /// Keys of the parts left out on purpose.
        left_out: Vec<String>,
    }
    /// What came of a template: also what did not.
    TemplateAccounted {
        /// Which.
        template: TemplateId,
        /// What it is called.
        name: Text,
        /// How many of its parts are started.
        started: u32,
        /// Those that are not.
        left: Vec<LeftPart>,
    }
    /// A part that was not started.
    LeftPart {
        /// Its name within the template.
        key: String,
        /// What it would have started.
        kind: PartKind,
        /// What it is called.
        called: Text,
        /// Why not, in one sentence.
        why: Text,
    }
}

family! {
    /// What happened to a template in use.
    TemplateUseEvent {
        "template.started" 1 Started(TemplateStarted),
        "template.accounted" 1 Accounted(TemplateAccounted),
    }
}
