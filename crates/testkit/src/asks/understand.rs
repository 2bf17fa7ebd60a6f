//! The picture: figures, items and focus.

use crate::ask::{Ask, ask};
use crate::history::ITEM;
use varsko_domain::Text;
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::incident::events::Statement;
use varsko_domain::words::{Section, Verification};

/// Define a figure.
pub fn define_indicator(key: &str) -> Ask {
    ask(C::DefineIndicator(DefineIndicator {
        key: key.into(),
        name: "Evakuerte".into(),
        definition: "Personer registrert ved EPS".into(),
        unit: "personer".into(),
    }))
}

/// Report a figure.
pub fn report_indicator(key: &str, value: Option<f64>) -> Ask {
    ask(C::ReportIndicator(ReportIndicator {
        key: key.into(),
        value,
        source: None,
        verification: Verification::Confirmed,
        entry: None,
    }))
}

/// A fact with a text and nothing else.
pub fn statement(text: &str) -> Statement {
    Statement {
        section: Section::Facts,
        text: text.into(),
        value: None,
        verification: Verification::Plausible,
        source: None,
        expires_at: None,
        entries: Vec::new(),
        particular: None,
        coordinates: None,
    }
}

/// State an item, or propose it when one has no say.
pub fn state_item(text: &str) -> Ask {
    ask(C::StateItem(StateItem {
        statement: statement(text),
        accepts: None,
    }))
}

/// Accept the proposed [`ITEM`].
pub fn accept_item(text: &str) -> Ask {
    ask(C::StateItem(StateItem {
        statement: statement(text),
        accepts: Some(ITEM),
    }))
}

/// Say [`ITEM`] anew.
pub fn revise_item(text: &str) -> Ask {
    ask(C::ReviseItem(ReviseItem {
        item: ITEM,
        statement: statement(text),
        reason: None,
    }))
}

/// Take [`ITEM`] out.
pub fn withdraw_item(reason: &str) -> Ask {
    let reason = reason.into();
    ask(C::WithdrawItem(WithdrawItem { item: ITEM, reason }))
}

/// Set the focus.
pub fn set_focus(items: &[&str]) -> Ask {
    ask(C::SetFocus(SetFocus {
        items: items.iter().copied().map(Text::from).collect(),
        until: None,
    }))
}
