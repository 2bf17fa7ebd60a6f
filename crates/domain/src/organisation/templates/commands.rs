//! What can be asked of an organisation's own scenario templates.

use super::events::TemplateContent;
use crate::ids::TemplateId;
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command to an organisation's templates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum TemplateCommand {
    Publish(PublishTemplate),
    Withdraw(WithdrawTemplate),
}

stored! {
    /// Publish a template, or the next version of one.
    PublishTemplate {
        /// The template that gets a new version; a new one when absent.
        template: Option<TemplateId>,
        /// What it says, the whole of it.
        content: TemplateContent,
    }
    /// Take a template out of use.
    WithdrawTemplate {
        /// Which.
        template: TemplateId,
        /// Why.
        reason: Text,
    }
}
