//! Decisions, tasks, requests from above and to authorities, goals.

use crate::ask::{Ask, ask};
use crate::day::at;
use crate::history::{DECISION, DEMAND, EXTERNAL, GOAL, MEASURE, TASK};
use varsko_domain::Text;
use varsko_domain::incident::commands::IncidentCommand as C;
use varsko_domain::incident::decision::commands::{self as decision, DecisionCommand};
use varsko_domain::incident::demand::commands::{self as demand, DemandCommand};
use varsko_domain::incident::external::commands::{self as external, ExternalCommand};
use varsko_domain::incident::goal::commands::{self as goal, GoalCommand};
use varsko_domain::incident::task::commands::{self as task, TaskCommand};
use varsko_domain::words::{Authority, Channel, ExternalMatter, GoalStanding, Priority};

/// A command about decisions.
pub fn of_decisions(command: DecisionCommand) -> Ask {
    ask(C::Decision(command))
}

/// Put a question up for decision.
pub fn want_decision(question: &str) -> Ask {
    of_decisions(DecisionCommand::Want(decision::Want {
        question: question.into(),
        options: vec!["Ja".into(), "Nei".into()],
        needed_by: None,
        entries: Vec::new(),
    }))
}

/// A new decision with nothing said but the question and the choice.
pub fn decision(question: &str, choice: &str) -> decision::Decide {
    decision::Decide {
        decision: None,
        question: Some(question.into()),
        options: Vec::new(),
        choice: choice.into(),
        option: None,
        reason: None,
        authority: None,
        review_at: None,
        entries: Vec::new(),
        seen_at: None,
        meeting: None,
        supersedes: None,
    }
}

/// Decide something nobody put up.
pub fn make_decision(question: &str, choice: &str) -> Ask {
    of_decisions(DecisionCommand::Decide(decision(question, choice)))
}

/// Decide the question [`DECISION`] that was put up.
pub fn decide_wanted(choice: &str) -> Ask {
    of_decisions(DecisionCommand::Decide(decision::Decide {
        decision: Some(DECISION),
        question: None,
        ..decision("", choice)
    }))
}

/// Look at [`DECISION`] again.
pub fn review_decision(conclusion: &str) -> Ask {
    of_decisions(DecisionCommand::Review(decision::Review {
        decision: DECISION,
        conclusion: conclusion.into(),
        review_at: None,
    }))
}

/// Take the question [`DECISION`] back.
pub fn withdraw_decision(reason: &str) -> Ask {
    of_decisions(DecisionCommand::Withdraw(decision::Withdraw {
        decision: DECISION,
        reason: reason.into(),
    }))
}

/// Say that [`MEASURE`] carries [`DECISION`] out.
pub fn link_measure() -> Ask {
    of_decisions(DecisionCommand::LinkMeasure(decision::LinkMeasure {
        decision: DECISION,
        measure: MEASURE,
    }))
}

/// A task with nothing said but its title and its role.
pub fn task(title: &str, role: &str) -> task::Give {
    task::Give {
        title: title.into(),
        text: None,
        role: role.into(),
        deadline: None,
        priority: Priority::Normal,
        origin: None,
    }
}

/// A command about tasks.
pub fn of_tasks(command: TaskCommand) -> Ask {
    ask(C::Task(command))
}

/// Give a role something to do.
pub fn give_task(title: &str, role: &str) -> Ask {
    of_tasks(TaskCommand::Give(task(title, role)))
}

/// Give [`TASK`] to another role.
pub fn reassign_task(role: &str) -> Ask {
    of_tasks(TaskCommand::Reassign(task::Reassign {
        task: TASK,
        role: role.into(),
        reason: None,
    }))
}

/// Give [`TASK`] another deadline.
pub fn set_task_deadline(time: &str, reason: &str) -> Ask {
    of_tasks(TaskCommand::SetDeadline(task::SetDeadline {
        task: TASK,
        deadline: Some(at(time)),
        reason: reason.into(),
    }))
}

/// Move [`TASK`] on.
pub fn progress_task(step: task::TaskStep) -> Ask {
    let task = TASK;
    of_tasks(TaskCommand::Progress(task::ProgressTask { task, step }))
}

/// A command about requests from above.
pub fn of_demands(command: DemandCommand) -> Ask {
    ask(C::Demand(command))
}

/// Note a request from the county governor, wanted by a time of the day.
pub fn receive_demand(text: &str, deadline: Option<&str>) -> Ask {
    of_demands(DemandCommand::Receive(demand::Receive {
        from: "Statsforvalteren".into(),
        text: text.into(),
        reference: None,
        channel: None,
        deadline: deadline.map(at),
    }))
}

/// Say that the sender of [`DEMAND`] knows it was received.
pub fn acknowledge_demand() -> Ask {
    let how = None;
    of_demands(DemandCommand::Acknowledge(demand::AcknowledgeDemand {
        demand: DEMAND,
        how,
    }))
}

/// Say that the sender of [`DEMAND`] has what they asked for.
pub fn complete_demand(answer: &str) -> Ask {
    of_demands(DemandCommand::Complete(demand::Complete {
        demand: DEMAND,
        answer: answer.into(),
    }))
}

/// A command about requests to authorities.
pub fn of_externals(command: ExternalCommand) -> Ask {
    ask(C::External(command))
}

/// A request to an authority, by telephone.
pub fn authority(authority: Authority, matter: ExternalMatter) -> external::AskAuthority {
    external::AskAuthority {
        authority,
        addressee: None,
        matter,
        text: "Nedsiden av Bjørnegårdsvingen".into(),
        asked_by: None,
        channel: Channel::Phone,
        needed_by: None,
    }
}

/// Note that the police were asked to evacuate.
pub fn ask_for_evacuation() -> Ask {
    let police = authority(Authority::Police, ExternalMatter::Evacuation);
    of_externals(ExternalCommand::Ask(police))
}

/// Note what became of [`EXTERNAL`].
pub fn note_authority(answer: external::ExternalAnswer, by: Option<&str>) -> Ask {
    of_externals(ExternalCommand::Answer(external::NoteAnswer {
        request: EXTERNAL,
        answer,
        by: by.map(Text::from),
    }))
}

/// Set a goal.
pub fn set_goal(text: &str) -> Ask {
    ask(C::Goal(GoalCommand::Set(goal::SetGoal {
        text: text.into(),
        indicator: None,
        target: None,
        by: None,
    })))
}

/// Hold [`GOAL`] against how things stand.
pub fn assess_goal(standing: GoalStanding) -> Ask {
    ask(C::Goal(GoalCommand::Assess(goal::AssessGoal {
        goal: GOAL,
        standing,
        text: None,
    })))
}
