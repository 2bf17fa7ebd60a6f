//! Reliefs, minimums and planned ends; involved areas; the mailbox.

use varsko_domain::{PersonId, ReliefId};

use super::order::{incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::Body;

mutations! {
    /// Keeping bodies staffed over time, and what runs on a clock.
    Staffing {
        /// Plan a relief (avløsning) ahead: who leaves a role when, and who takes over. The log
        /// tells when it is due and did not happen. The receipt's `id` is the id of the relief.
        plan_relief(PlanReliefInput);
        /// Take a planned relief back.
        cancel_relief(CancelReliefInput);
        /// Let a planned relief happen: one leaves with what was handed over, the other takes the role.
        carry_out_relief(CarryOutReliefInput);
        /// Set the least staffing of a body, or of one of its roles. What the plan breaks shows as a
        /// gap before it is broken.
        set_minimum_staffing(SetMinimumStaffingInput);
        /// Say until when a body is meant to sit. It is stood down by someone with the authority all
        /// the same; the log tells when it sits longer.
        plan_stand_down(PlanStandDownInput);
        /// Ask an area or sector for reports from now on, or change its name or interval.
        involve_area(InvolveAreaInput);
        /// Report how an area stands, in four fields.
        report_area(ReportAreaInput);
        /// Ask an area for no more reports.
        end_area(EndAreaInput);
        /// Say that the shared mailbox was looked through; it is due again after a while.
        check_mailbox(CheckMailboxInput);
    }
}

incident_inputs! { staffing, Staffing(StaffingCommand):
    /// A relief to plan.
    PlanReliefInput => PlanRelief(PlanRelief) {
        /// The organisation's key for the role.
        role: String,
        /// Who leaves it: someone who holds it now.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// Who takes over; left out, it is a departure.
        #[graphql(name = "successorId")]
        successor: Option<Id<PersonId>>,
        /// When: later than now.
        at: DateTime,
        /// What to remember. At most 2 KiB.
        note: Option<String>,
    }
    /// A planned relief to take back.
    CancelReliefInput => CancelRelief(CancelRelief) {
        /// Which.
        #[graphql(name = "reliefId")]
        relief: Id<ReliefId>,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A planned relief that happens now.
    CarryOutReliefInput => CarryOutRelief(CarryOutRelief) {
        /// Which.
        #[graphql(name = "reliefId")]
        relief: Id<ReliefId>,
        /// What was handed over to whoever comes next. At most 16 KiB.
        handover: Option<String>,
    }
    /// The least staffing of a body or role.
    SetMinimumStaffingInput => SetMinimum(SetMinimum) {
        /// The body.
        body: Body,
        /// One of its roles; left out, the whole body.
        role: Option<String>,
        /// How many; 0 takes it back.
        at_least: u32,
    }
    /// A planned end of a body's sitting.
    PlanStandDownInput => PlanStandDown(PlanStandDown) {
        /// Which.
        body: Body,
        /// Until when: later than now.
        at: DateTime,
        /// Why then. At most 2 KiB.
        reason: Option<String>,
    }
}

incident_inputs! { area, Area(AreaCommand):
    /// An area or sector that shall report.
    InvolveAreaInput => Involve(InvolveArea) {
        /// A short key, such as `health`: at most 40 of a–z, 0–9 and _ , starting with a letter.
        area: String,
        /// Its name for people. At most 300 bytes.
        name: String,
        /// Minutes between reports; as the organisation has set it when left out, 240 at first.
        every_min: Option<u32>,
    }
    /// A report of an area, in four fields.
    ReportAreaInput => Report(ReportArea) {
        /// Key of the area.
        area: String,
        /// Status. At most 16 KiB.
        status: String,
        /// Damage, extent, shortages, development. At most 16 KiB.
        damage: Option<String>,
        /// Need for resources. At most 16 KiB.
        needs: Option<String>,
        /// Matters for decision. At most 16 KiB.
        decisions: Option<String>,
    }
    /// An area that shall report no more.
    EndAreaInput => End(EndArea) {
        /// Key of the area.
        area: String,
    }
}

incident_inputs! { clock, Clock(ClockCommand):
    /// A look into the shared mailbox.
    CheckMailboxInput => CheckMailbox(CheckMailbox) {
        /// What was found. At most 2 KiB.
        note: Option<String>,
    }
}
