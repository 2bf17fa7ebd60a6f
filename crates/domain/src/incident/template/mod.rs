//! Templates in use: that one was started, and what came of it and what did not.
//!
//! What a template starts are orders of their own, each judged like any other and standing on lines
//! of its own: [`orders`] says which, [`rehearsal`] what would become of them.

mod asks;
pub mod commands;
pub mod events;
pub mod orders;
pub mod rehearsal;

use super::desk::Desk;
use crate::event::Event;
use crate::limits::{
    SHORT_BYTES_MAX, TEMPLATE_PARTS_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, words,
};
use crate::organisation::templates;
use crate::refusal::Refusal;
use crate::rights::Operation;
use commands::{AccountForTemplate, StartTemplate, TemplateUseCommand};
use events::{TemplateAccounted, TemplateStarted, TemplateUseEvent};

/// Judges a command about a template in use. Whoever may write in the log may use a template; each
/// of its parts is judged for itself.
pub(super) fn decide(desk: &mut Desk, command: &TemplateUseCommand) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    desk.open_part()?;
    let event = match command {
        TemplateUseCommand::Start(command) => start(desk, command)?,
        TemplateUseCommand::Account(command) => account(command)?,
    };
    desk.emit(Event::TemplateUse(event));
    Ok(())
}

fn start(desk: &Desk, command: &StartTemplate) -> Result<TemplateUseEvent, Refusal> {
    words("name", &command.name, TITLE_BYTES_MAX)?;
    at_most("leftOut", command.left_out.len(), TEMPLATE_PARTS_MAX)?;
    for left in &command.left_out {
        key("leftOut", left)?;
    }
    if !command.shipped {
        let template = templates::in_use(desk.organisation()?, command.template)?;
        if template.version != command.version {
            return Err(Refusal::PreviewChanged);
        }
    }
    Ok(TemplateUseEvent::Started(TemplateStarted {
        template: command.template,
        version: command.version,
        shipped: command.shipped,
        name: command.name.clone(),
        preview: command.preview,
        left_out: command.left_out.clone(),
    }))
}

fn account(command: &AccountForTemplate) -> Result<TemplateUseEvent, Refusal> {
    words("name", &command.name, TITLE_BYTES_MAX)?;
    at_most("left", command.left.len(), TEMPLATE_PARTS_MAX)?;
    for left in &command.left {
        key("key", &left.key)?;
        words("called", &left.called, TEXT_BYTES_MAX)?;
        words("why", &left.why, SHORT_BYTES_MAX)?;
    }
    Ok(TemplateUseEvent::Accounted(TemplateAccounted {
        template: command.template,
        name: command.name.clone(),
        started: command.started,
        left: command.left.clone(),
    }))
}
