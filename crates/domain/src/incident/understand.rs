//! The situational picture: its items, its figures, and the leadership's focus.

use super::commands::{
    DefineIndicator, ReportIndicator, ReviseItem, SetFocus, StateItem, WithdrawItem,
};
use super::desk::Desk;
use super::events::{
    FocusSet, IndicatorDefined, IndicatorReported, ItemProposed, ItemRevised, ItemStated,
    ItemWithdrawn, Particular, Statement,
};
use super::mobilise;
use super::state::{Item, Standing};
use crate::coordinates::somewhere;
use crate::event::Event;
use crate::ids::ItemId;
use crate::limits::{
    FOCUS_ITEMS_MAX, INDICATORS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
    TITLE_BYTES_MAX, at_most, key, maybe, plain, words,
};
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::words::{Phase, Section};

/// Defines a figure once per incident. Figures are never held back by the sequence.
pub(super) fn define_indicator(desk: &mut Desk, command: &DefineIndicator) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    desk.open_part()?;
    key("key", &command.key)?;
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    plain("definition", &command.definition, SHORT_BYTES_MAX)?;
    plain("unit", &command.unit, TITLE_BYTES_MAX)?;
    if desk.incident.indicators.contains(&command.key) {
        return Err(Refusal::AlreadyExists {
            what: Thing::Indicator,
        });
    }
    at_most(
        "indicators",
        desk.incident.indicators.len() + 1,
        INDICATORS_MAX,
    )?;
    desk.emit(Event::IndicatorDefined(IndicatorDefined {
        key: command.key.clone(),
        name: command.name.clone(),
        definition: command.definition.clone(),
        unit: command.unit.clone(),
    }));
    Ok(())
}

/// Reports a figure as of the time it held; "not known" is a report too.
pub(super) fn report_indicator(desk: &mut Desk, command: &ReportIndicator) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    desk.open_part()?;
    key("key", &command.key)?;
    maybe("source", command.source.as_ref(), SHORT_BYTES_MAX)?;
    if !desk.incident.indicators.contains(&command.key) {
        let known = desk.incident.indicators.iter().cloned().collect();
        return Err(Refusal::UnknownIndicator {
            key: command.key.clone(),
            known,
        });
    }
    if command.value.is_some_and(|value| !value.is_finite()) {
        return Err(Refusal::NotANumber);
    }
    if let Some(number) = command.entry {
        desk.line(number)?;
    }
    desk.emit(Event::IndicatorReported(IndicatorReported {
        key: command.key.clone(),
        value: command.value,
        source: command.source.clone(),
        verification: command.verification,
        entry: command.entry,
    }));
    Ok(())
}

/// States an item, or proposes it when the actor has no say. `accepts` turns a proposal into
/// a statement under its own id.
pub(super) fn state_item(desk: &mut Desk, command: &StateItem) -> Result<(), Refusal> {
    if desk.permit(Operation::StatePicture).is_err() {
        desk.permit(Operation::ProposePicture)?;
        desk.open_part()?;
        check(desk, &command.statement)?;
        desk.emit(Event::ItemProposed(ItemProposed {
            item: ItemId::from(desk.order.id),
            statement: command.statement.clone(),
        }));
        return Ok(());
    }
    check(desk, &command.statement)?;
    let item = match command.accepts {
        None => ItemId::from(desk.order.id),
        Some(id) if own_item(desk, id)?.standing == Standing::Proposed => id,
        Some(_) => return Err(Refusal::NotAProposal),
    };
    desk.enter(Phase::Understand)?;
    desk.emit(Event::ItemStated(ItemStated {
        item,
        statement: command.statement.clone(),
    }));
    Ok(())
}

/// Says an item anew.
pub(super) fn revise_item(desk: &mut Desk, command: &ReviseItem) -> Result<(), Refusal> {
    desk.permit(Operation::StatePicture)?;
    desk.open_part()?;
    check(desk, &command.statement)?;
    maybe("reason", command.reason.as_ref(), SHORT_BYTES_MAX)?;
    if own_item(desk, command.item)?.standing == Standing::Withdrawn {
        return Err(Refusal::ItemWithdrawn);
    }
    desk.emit(Event::ItemRevised(ItemRevised {
        item: command.item,
        statement: command.statement.clone(),
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Takes an item out, with the reason. Quiet when it is out.
pub(super) fn withdraw_item(desk: &mut Desk, command: &WithdrawItem) -> Result<(), Refusal> {
    desk.permit(Operation::StatePicture)?;
    desk.open_part()?;
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if own_item(desk, command.item)?.standing == Standing::Withdrawn {
        return Ok(());
    }
    desk.emit(Event::ItemWithdrawn(ItemWithdrawn {
        item: command.item,
        reason: command.reason.clone(),
    }));
    Ok(())
}

/// Sets the few priorities that hold until the next meeting; an empty list clears them.
pub(super) fn set_focus(desk: &mut Desk, command: &SetFocus) -> Result<(), Refusal> {
    desk.authority(Operation::SetFocus)?;
    at_most("priorities", command.items.len(), FOCUS_ITEMS_MAX)?;
    for item in &command.items {
        words("items", item, SHORT_BYTES_MAX)?;
    }
    desk.enter(Phase::Understand)?;
    desk.emit(Event::FocusSet(FocusSet {
        items: command.items.clone(),
        until: command.until,
    }));
    Ok(())
}

fn check(desk: &Desk, statement: &Statement) -> Result<(), Refusal> {
    words("text", &statement.text, TEXT_BYTES_MAX)?;
    maybe("source", statement.source.as_ref(), SHORT_BYTES_MAX)?;
    at_most("entries", statement.entries.len(), REFERENCES_MAX)?;
    somewhere(statement.coordinates.as_ref())?;
    check_particular(desk, statement)?;
    statement
        .entries
        .iter()
        .try_for_each(|number| desk.line(*number).map(|_| ()))
}

/// A prognosis is marked as expected or worst; only a question has an owner.
fn check_particular(desk: &Desk, statement: &Statement) -> Result<(), Refusal> {
    match (&statement.particular, statement.section) {
        (Some(Particular::Prognosis(_)), Section::Prognosis) => Ok(()),
        (None, Section::Prognosis) => Err(Refusal::PrognosisUnmarked),
        (Some(Particular::Question { owner, .. }), Section::Unknowns) => {
            mobilise::known_role(desk, owner)
        }
        (Some(_), section) => Err(Refusal::NotOfThisSection { section }),
        (None, _) => Ok(()),
    }
}

fn own_item(desk: &Desk, id: ItemId) -> Result<Item, Refusal> {
    let item = desk.incident.items.get(&id).copied();
    item.filter(|item| item.organisation == desk.organisation)
        .ok_or(Refusal::Unknown { what: Thing::Item })
}
