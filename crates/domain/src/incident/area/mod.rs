//! Involved areas and sectors report how they stand, in four fields, on a clock.
//!
//! An area that stays silent when its report is due is told of in the log; the clock starts anew
//! with each report.

pub mod commands;
pub mod events;
pub(crate) mod state;

use super::desk::Desk;
use crate::event::Event;
use crate::limits::{
    AREAS_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe, plain, words,
};
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::words::Phase;
use commands::{AreaCommand, EndArea, InvolveArea, ReportArea};
use events::{AreaEnded, AreaEvent, AreaInvolved, AreaReported, AreaSilent};

pub(super) fn decide(desk: &mut Desk, command: &AreaCommand) -> Result<(), Refusal> {
    match command {
        AreaCommand::Involve(command) => involve(desk, command),
        AreaCommand::Report(command) => report(desk, command),
        AreaCommand::End(command) => end(desk, command),
    }
}

/// Asks an area for reports from now on; asked again, its name or its interval changes.
fn involve(desk: &mut Desk, command: &InvolveArea) -> Result<(), Refusal> {
    desk.permit(Operation::StatePicture)?;
    key("area", &command.area)?;
    plain("name", &command.name, TITLE_BYTES_MAX)?;
    let areas = &desk.open_part()?.areas;
    if !areas.contains_key(&command.area) {
        at_most("areas", areas.len() + 1, AREAS_MAX)?;
    }
    let configured = desk.organisation()?.clocks.area_status_min;
    let every_min = command.every_min.unwrap_or(configured);
    if every_min == 0 {
        return Err(Refusal::Empty { field: "everyMin" });
    }
    desk.enter(Phase::Understand)?;
    emit(
        desk,
        AreaEvent::Involved(AreaInvolved {
            area: command.area.clone(),
            name: command.name.clone(),
            every_min,
        }),
    );
    Ok(())
}

fn report(desk: &mut Desk, command: &ReportArea) -> Result<(), Refusal> {
    desk.permit(Operation::Log)?;
    known(desk, &command.area)?;
    words("status", &command.status, TEXT_BYTES_MAX)?;
    maybe("damage", command.damage.as_ref(), TEXT_BYTES_MAX)?;
    maybe("needs", command.needs.as_ref(), TEXT_BYTES_MAX)?;
    maybe("decisions", command.decisions.as_ref(), TEXT_BYTES_MAX)?;
    emit(
        desk,
        AreaEvent::Reported(AreaReported {
            area: command.area.clone(),
            status: command.status.clone(),
            damage: command.damage.clone(),
            needs: command.needs.clone(),
            decisions: command.decisions.clone(),
        }),
    );
    Ok(())
}

fn end(desk: &mut Desk, command: &EndArea) -> Result<(), Refusal> {
    desk.permit(Operation::StatePicture)?;
    known(desk, &command.area)?;
    let area = command.area.clone();
    emit(desk, AreaEvent::Ended(AreaEnded { area }));
    Ok(())
}

/// An area's report was due and did not come.
pub(super) fn silent(desk: &mut Desk, area: &str) -> Result<(), Refusal> {
    let area = area.to_owned();
    emit(desk, AreaEvent::Silent(AreaSilent { area }));
    Ok(())
}

fn known(desk: &Desk, area: &str) -> Result<(), Refusal> {
    let areas = &desk.open_part()?.areas;
    if areas.contains_key(area) {
        return Ok(());
    }
    Err(Refusal::UnknownArea {
        area: area.to_owned(),
        known: areas.keys().cloned().collect(),
    })
}

fn emit(desk: &mut Desk, event: AreaEvent) {
    desk.emit(Event::Area(event));
}
