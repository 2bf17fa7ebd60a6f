//! What is noted of a template's use in an incident.

use super::events::LeftPart;
use crate::ids::{PreviewId, TemplateId};
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command about a template in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum TemplateUseCommand {
    Start(StartTemplate),
    Account(AccountForTemplate),
}

stored! {
    /// Note that a template is used from now on; times in it count from here.
    StartTemplate {
        /// Which.
        template: TemplateId,
        /// Its version.
        version: u32,
        /// True for one that comes with the product; else it is the organisation's own.
        shipped: bool,
        /// What it is called.
        name: Text,
        /// The preview that was looked at.
        preview: PreviewId,
        /// Keys of the parts left out on purpose.
        left_out: Vec<String>,
    }
    /// Note what came of it.
    AccountForTemplate {
        /// Which.
        template: TemplateId,
        /// What it is called.
        name: Text,
        /// How many of its parts are started.
        started: u32,
        /// Those that are not.
        left: Vec<LeftPart>,
    }
}
