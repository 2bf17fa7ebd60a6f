//! The year: the annual wheel, meetings, supervision, training.

use crate::ask::{Ask, ask_of_all};
use crate::cast::{BAERUM, preparedness_officer};
use crate::day::at;
use uuid::Uuid;
use varsko_domain::organisation::year::commands::*;
use varsko_domain::organisation::year::events::{GatheringPlan, MatterMinutes, ObligationPlan};
use varsko_domain::words::{GatheringKind, ObligationKind, SupervisionKind};
use varsko_domain::{
    CalendarFeedId, Command, FollowUpId, GatheringId, ObligationId, PersonId, SupervisionId,
    Timestamp, TrainingId,
};

/// The duty that [`set_obligation`] sets when it is named so.
pub const OBLIGATION: ObligationId = ObligationId(Uuid::from_u128(0x7400));
/// The meeting that [`convene_gathering`] convenes when it is named so.
pub const GATHERING: GatheringId = GatheringId(Uuid::from_u128(0x7500));
/// The finding that [`record_finding`] records when it is named so.
pub const SUPERVISION: SupervisionId = SupervisionId(Uuid::from_u128(0x7600));
/// The record that [`record_training`] makes when it is named so.
pub const TRAINING: TrainingId = TrainingId(Uuid::from_u128(0x7700));
/// The feed that [`open_feed`] opens when it is named so.
pub const FEED: CalendarFeedId = CalendarFeedId(Uuid::from_u128(0x7800));

fn of_baerum(command: YearCommand) -> Ask {
    ask_of_all(Command::Year(BAERUM, command)).by(preparedness_officer())
}

/// The check of the lists before a holiday: due at three, twice a year.
pub fn list_check() -> ObligationPlan {
    ObligationPlan {
        title: "Kontroll av varslingslister før jul og sommer".into(),
        kind: ObligationKind::ListCheck,
        responsible: Some("Beredskapssjefen".into()),
        due: at("15:00"),
        every_months: Some(6),
        remind_days: 0,
    }
}

/// Set the aims of the follow-up plan, for the day.
pub fn set_aims(aims: &[&str]) -> Ask {
    of_baerum(YearCommand::SetAims(SetAims {
        from: at("00:00"),
        to: at("23:00"),
        aims: aims.iter().map(|aim| (*aim).into()).collect(),
    }))
}

/// Put a duty on Bærum's wheel.
pub fn set_obligation(what: ObligationPlan) -> Ask {
    let obligation = None;
    of_baerum(YearCommand::SetObligation(SetObligation {
        obligation,
        what,
    }))
}

/// Set [`OBLIGATION`] anew.
pub fn set_obligation_anew(what: ObligationPlan) -> Ask {
    let obligation = Some(OBLIGATION);
    of_baerum(YearCommand::SetObligation(SetObligation {
        obligation,
        what,
    }))
}

/// Say that [`OBLIGATION`] is done for this time.
pub fn complete_obligation() -> Ask {
    complete_obligation_due(None)
}

/// Say that [`OBLIGATION`] is done for the time it was due that was looked at.
pub fn complete_obligation_due(due: Option<Timestamp>) -> Ask {
    of_baerum(YearCommand::CompleteObligation(CompleteObligation {
        obligation: OBLIGATION,
        due,
        note: Some("Tre numre rettet".into()),
    }))
}

/// Give [`OBLIGATION`] up for this time.
pub fn give_up_obligation(reason: &str) -> Ask {
    of_baerum(YearCommand::GiveUpObligation(GiveUpObligation {
        obligation: OBLIGATION,
        due: None,
        reason: reason.into(),
    }))
}

/// Take [`OBLIGATION`] off the wheel.
pub fn end_obligation(reason: &str) -> Ask {
    of_baerum(YearCommand::EndObligation(EndObligation {
        obligation: OBLIGATION,
        reason: reason.into(),
    }))
}

/// The preparedness council, at three: two are invited, two matters.
pub fn council() -> GatheringPlan {
    GatheringPlan {
        kind: GatheringKind::PreparednessCouncil,
        at: at("15:00"),
        place: Some("Kommunegården".into()),
        invited: vec!["Politiet".into(), "Røde Kors".into()],
        matters: vec!["Flomvarsel".into(), "Øvelsesplan".into()],
    }
}

/// Convene a meeting of the year.
pub fn convene_gathering(what: GatheringPlan) -> Ask {
    let gathering = None;
    of_baerum(YearCommand::Convene(ConveneGathering { gathering, what }))
}

/// Say that [`GATHERING`] was held, with these of the invited, and minutes of these matters.
pub fn hold_gathering(present: &[u32], minutes: &[Option<u32>]) -> Ask {
    let said = |matter: &Option<u32>| MatterMinutes {
        matter: *matter,
        text: "Tatt til orientering".into(),
    };
    of_baerum(YearCommand::Hold(HoldGathering {
        gathering: GATHERING,
        present: present.to_vec(),
        others: Vec::new(),
        minutes: minutes.iter().map(said).collect(),
    }))
}

/// Call [`GATHERING`] off.
pub fn call_off_gathering(reason: &str) -> Ask {
    of_baerum(YearCommand::CallOff(CallOffGathering {
        gathering: GATHERING,
        reason: reason.into(),
    }))
}

/// Record what the county governor found, to be put right by then.
pub fn record_finding(deadline: &str) -> Ask {
    of_baerum(YearCommand::RecordFinding(RecordFinding {
        kind: SupervisionKind::Deviation,
        supervisor: "Statsforvalteren".into(),
        found_on: at("08:00"),
        paragraph: Some("7".into()),
        text: "Planen er ikke øvd hvert andre år".into(),
        deadline: at(deadline),
    }))
}

/// Give [`SUPERVISION`] another deadline.
pub fn move_finding_deadline(deadline: &str) -> Ask {
    of_baerum(YearCommand::MoveDeadline(MoveFindingDeadline {
        finding: SUPERVISION,
        deadline: at(deadline),
        reason: "Utsatt etter søknad".into(),
    }))
}

/// Answer [`SUPERVISION`].
pub fn answer_finding() -> Ask {
    answer_finding_by(&[])
}

/// Answer [`SUPERVISION`] by these measures of the follow-up plan.
pub fn answer_finding_by(measures: &[FollowUpId]) -> Ask {
    of_baerum(YearCommand::AnswerFinding(AnswerFinding {
        finding: SUPERVISION,
        text: "Øvelse er lagt inn i årshjulet".into(),
        measures: measures.to_vec(),
    }))
}

/// Close [`SUPERVISION`].
pub fn close_finding() -> Ask {
    of_baerum(YearCommand::CloseFinding(CloseFinding {
        finding: SUPERVISION,
        ground: "Brev om lukking av avvik".into(),
    }))
}

/// Ask for a course of the crisis leader, good for two years.
pub fn set_course(course: &str) -> Ask {
    of_baerum(YearCommand::SetCourse(SetCourse {
        course: course.into(),
        name: "Kriseledelse, grunnkurs".into(),
        roles: vec!["crisis_leader".into()],
        valid_months: Some(24),
    }))
}

/// No longer ask for a course.
pub fn end_course(course: &str) -> Ask {
    let course = course.into();
    of_baerum(YearCommand::EndCourse(EndCourse { course }))
}

/// Record someone's training.
pub fn record_training(person: PersonId, course: &str) -> Ask {
    of_baerum(YearCommand::RecordTraining(RecordTraining {
        person,
        course: course.into(),
        note: Some("DSBs kurs på Starum".into()),
    }))
}

/// Say that [`TRAINING`] was wrong.
pub fn withdraw_training(reason: &str) -> Ask {
    of_baerum(YearCommand::WithdrawTraining(WithdrawTraining {
        training: TRAINING,
        reason: reason.into(),
    }))
}

/// Open a calendar feed.
pub fn open_feed(label: &str) -> Ask {
    let label = label.into();
    of_baerum(YearCommand::OpenFeed(OpenCalendarFeed { label }))
}

/// Close [`FEED`].
pub fn close_feed() -> Ask {
    of_baerum(YearCommand::CloseFeed(CloseCalendarFeed { feed: FEED }))
}
