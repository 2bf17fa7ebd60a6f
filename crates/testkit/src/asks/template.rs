//! Scenario templates.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand as C;
use varsko_domain::incident::template::commands::*;
use varsko_domain::incident::template::events::LeftPart;
use varsko_domain::organisation::templates::commands::*;
use varsko_domain::organisation::templates::events::*;
use varsko_domain::words::{PartKind, Priority, Severity};
use varsko_domain::{Command, PreviewId, TemplateId};

/// The template that [`publish_template`] publishes when it is named so.
pub const TEMPLATE: TemplateId = TemplateId(Uuid::from_u128(0x7300));

/// Bærum's own template for a flood: a task and an open question.
pub fn flood_template() -> TemplateContent {
    let part = |key: &str, what| TemplatePart {
        key: key.into(),
        what,
    };
    TemplateContent {
        name: "Flom i Sandvikselva".into(),
        about: "Når NVE varsler rødt nivå for Sandvikselva".into(),
        kind: "flood".into(),
        title: "Flom i Sandvikselva".into(),
        severity: Severity::Severe,
        potential: "Hvem bor under flomsonen?".into(),
        parts: vec![
            part(
                "close_roads",
                PartContent::Task(TaskPart {
                    title: "Steng veiene langs elva".into(),
                    text: None,
                    role: "operations".into(),
                    within_min: Some(30),
                    priority: Priority::High,
                }),
            ),
            part(
                "peak",
                PartContent::Question(QuestionPart {
                    text: "Når ventes flomtoppen?".into(),
                }),
            ),
        ],
    }
}

/// Publish a template of Bærum's.
pub fn publish_template(content: TemplateContent) -> Ask {
    let template = None;
    let publish = PublishTemplate { template, content };
    ask_of_all(Command::Template(BAERUM, TemplateCommand::Publish(publish)))
}

/// Publish the next version of [`TEMPLATE`].
pub fn publish_next_template(content: TemplateContent) -> Ask {
    let template = Some(TEMPLATE);
    let publish = PublishTemplate { template, content };
    ask_of_all(Command::Template(BAERUM, TemplateCommand::Publish(publish)))
}

/// Take [`TEMPLATE`] out of use.
pub fn withdraw_template(reason: &str) -> Ask {
    let withdraw = WithdrawTemplate {
        template: TEMPLATE,
        reason: reason.into(),
    };
    let command = TemplateCommand::Withdraw(withdraw);
    ask_of_all(Command::Template(BAERUM, command))
}

/// Note that a version of [`TEMPLATE`] is used.
pub fn start_template(version: u32) -> Ask {
    ask(C::Template(TemplateUseCommand::Start(StartTemplate {
        template: TEMPLATE,
        version,
        shipped: false,
        name: "Flom i Sandvikselva".into(),
        preview: PreviewId(Uuid::from_u128(0x7301)),
        left_out: Vec::new(),
    })))
}

/// Note that one part of [`TEMPLATE`] was started, and the open question was not.
pub fn account_for_template() -> Ask {
    ask(C::Template(TemplateUseCommand::Account(
        AccountForTemplate {
            template: TEMPLATE,
            name: "Flom i Sandvikselva".into(),
            started: 1,
            left: vec![LeftPart {
                key: "peak".into(),
                kind: PartKind::Question,
                called: "Når ventes flomtoppen?".into(),
                why: "Fasen før er ikke nådd".into(),
            }],
        },
    )))
}
