//! Reliefs, minimums, areas, the mailbox; the roster and clocks of the year.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use crate::day::at;
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::organisation::clocks::Clocks;
use varsko_domain::organisation::commands::SetClocks;
use varsko_domain::organisation::roster::commands::{PlanDuty, RosterCommand};
use varsko_domain::words::Body;
use varsko_domain::{Command, PersonId, ReliefId};

/// The relief a test names so.
pub const RELIEF: ReliefId = ReliefId(Uuid::from_u128(0x6000));

/// Plan a relief at a time of the day.
pub fn plan_relief(role: &str, person: PersonId, successor: Option<PersonId>, time: &str) -> Ask {
    ask(C::Staffing(StaffingCommand::PlanRelief(PlanRelief {
        role: role.into(),
        person,
        successor,
        at: at(time),
        note: None,
    })))
}

/// Take [`RELIEF`] back.
pub fn cancel_relief() -> Ask {
    ask(C::Staffing(StaffingCommand::CancelRelief(CancelRelief {
        relief: RELIEF,
        reason: None,
    })))
}

/// Let [`RELIEF`] happen.
pub fn carry_out_relief() -> Ask {
    ask(C::Staffing(StaffingCommand::CarryOutRelief(
        CarryOutRelief {
            relief: RELIEF,
            handover: Some("Tre åpne saker".into()),
        },
    )))
}

/// Set the least staffing.
pub fn set_minimum(body: Body, role: Option<&str>, at_least: u32) -> Ask {
    ask(C::Staffing(StaffingCommand::SetMinimum(SetMinimum {
        body,
        role: role.map(str::to_owned),
        at_least,
    })))
}

/// Say until when a body sits.
pub fn plan_stand_down(body: Body, time: &str) -> Ask {
    ask(C::Staffing(StaffingCommand::PlanStandDown(PlanStandDown {
        body,
        at: at(time),
        reason: None,
    })))
}

/// Ask an area for reports.
pub fn involve_area(area: &str, every_min: Option<u32>) -> Ask {
    ask(C::Area(AreaCommand::Involve(InvolveArea {
        area: area.into(),
        name: "Helse og sosial".into(),
        every_min,
    })))
}

/// Report how an area stands.
pub fn report_area(area: &str) -> Ask {
    ask(C::Area(AreaCommand::Report(ReportArea {
        area: area.into(),
        status: "Alle sykehjem er i drift".into(),
        damage: None,
        needs: Some("To pumper".into()),
        decisions: None,
    })))
}

/// Ask an area for no more reports.
pub fn end_area(area: &str) -> Ask {
    let area = area.into();
    ask(C::Area(AreaCommand::End(EndArea { area })))
}

/// Look into the shared mailbox.
pub fn check_mailbox() -> Ask {
    ask(C::Clock(ClockCommand::CheckMailbox(CheckMailbox {
        note: None,
    })))
}

/// Put someone on call for a role in Bærum.
pub fn plan_duty(role: &str, person: PersonId, from: &str, to: &str) -> Ask {
    let duty = PlanDuty {
        role: role.into(),
        person,
        from: at(from),
        to: at(to),
    };
    of_roster(RosterCommand::PlanDuty(duty))
}

/// Something of Bærum's roster.
pub fn of_roster(command: RosterCommand) -> Ask {
    ask_of_all(Command::Roster(BAERUM, command))
}

/// Set Bærum's clocks.
pub fn set_clocks(clocks: Clocks) -> Ask {
    let organisation = BAERUM;
    ask_of_all(Command::SetClocks(SetClocks {
        organisation,
        clocks,
    }))
}
