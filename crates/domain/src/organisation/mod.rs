//! Organisations: who they are, which centre serves them, how they name their roles and levels.

pub mod cards;
pub mod clocks;
pub mod commands;
pub mod events;
pub mod exercises;
pub mod followup;
pub mod learning;
pub mod lists;
pub mod plans;
pub mod provisions;
pub mod reporting;
pub mod resources;
pub mod ros;
pub mod roster;
pub mod templates;
pub mod warnings;
pub mod year;

use crate::alarm::Alarms;
use crate::ids::{ListId, OrganisationId};
use crate::limits::key;
use crate::refusal::Refusal;
use crate::words::OrganisationKind;
use cards::Cards;
use clocks::Clocks;
use events::{ReadinessLevel, Role};
use exercises::Exercises;
use followup::FollowUps;
use learning::Lesson;
use lists::List;
use plans::Plans;
use provisions::Provisions;
use reporting::ReportTemplate;
use resources::Resources;
use ros::state::Ros;
use roster::Roster;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use templates::Templates;
use warnings::Warnings;
use year::Year;

/// What is known of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Which.
    pub id: OrganisationId,
    /// Kind.
    pub kind: OrganisationKind,
    /// Full name.
    pub name: String,
    /// Short name for boards.
    pub short_name: String,
    /// County it belongs to.
    pub county: Option<String>,
    /// Official number.
    pub number: Option<String>,
    /// The operations centres that serve it.
    pub centres: BTreeSet<OrganisationId>,
    /// Its roles in a crisis.
    pub roles: Vec<Role>,
    /// Its readiness levels, lowest first.
    pub levels: Vec<ReadinessLevel>,
    /// How soon and how often things are to be done.
    pub clocks: Clocks,
    /// The template of its situation reports.
    pub report_template: ReportTemplate,
    /// Its action cards.
    pub cards: Cards,
    /// Its own scenario templates.
    pub templates: Templates,
    /// Who is on call for what.
    pub roster: Roster,
    /// What it has to send.
    pub resources: Resources,
    /// Its notification lists, those no longer in use included.
    pub lists: BTreeMap<ListId, List>,
    /// Its plans, those out of use included.
    pub plans: Plans,
    /// What it has agreed and laid by.
    pub provisions: Provisions,
    /// Warnings that concern it, and what they set going.
    pub warnings: Warnings,
    /// Its exercises.
    pub exercises: Exercises,
    /// Its year: the wheel, meetings, supervision, training.
    pub year: Year,
    /// What falls due by itself, all year.
    pub alarms: Alarms,
    /// Its risk and vulnerability analysis.
    pub ros: Ros,
    /// The measures of its follow-up plan.
    pub follow_ups: FollowUps,
}

impl Organisation {
    /// The organisation as just registered, with the default functions of R-31.
    pub fn registered(id: OrganisationId, event: &events::Registered) -> Self {
        Self {
            id,
            kind: event.kind,
            name: event.name.clone(),
            short_name: event.short_name.clone(),
            county: event.county.clone(),
            number: event.number.clone(),
            centres: BTreeSet::new(),
            roles: default_roles(),
            levels: Vec::new(),
            clocks: Clocks::default(),
            report_template: ReportTemplate::default(),
            cards: Cards::new(),
            templates: Templates::new(),
            roster: Roster::default(),
            resources: Resources::new(),
            lists: BTreeMap::new(),
            plans: Plans::new(),
            provisions: Provisions::default(),
            warnings: Warnings::default(),
            exercises: Exercises::new(),
            year: Year::default(),
            alarms: Alarms::default(),
            ros: Ros::default(),
            follow_ups: FollowUps::new(),
        }
    }

    /// True when something came of this here: a change to the ROS that was proposed, a measure that
    /// was planned, or the word that nothing changes.
    pub fn answers(&self, lesson: Lesson) -> bool {
        self.ros.answers(lesson) || followup::answers(&self.follow_ups, lesson)
    }

    /// The role behind a key, if the organisation has it.
    pub fn role(&self, key: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.key == key)
    }
}

/// Refuses a role that the organisation does not have.
pub(crate) fn known_role(organisation: &Organisation, role: &str) -> Result<(), Refusal> {
    key("role", role)?;
    if organisation.role(role).is_some() {
        return Ok(());
    }
    let roles = organisation.roles.iter();
    Err(Refusal::UnknownRole {
        role: role.to_owned(),
        known: roles.map(|role| role.key.clone()).collect(),
    })
}

/// The role that leads; whoever holds it, as holder or deputy, may decide.
pub const CRISIS_LEADER: &str = "crisis_leader";

/// The role that leads the staff, and may chair a meeting.
pub const STAFF_LEADER: &str = "staff_leader";

/// The default functions of R-31, until an organisation defines its own.
fn default_roles() -> Vec<Role> {
    use crate::words::Body::{Leadership, Staff};
    [
        (CRISIS_LEADER, "Kriseleder", Leadership, true),
        (STAFF_LEADER, "Stabsleder", Staff, true),
        ("log_keeper", "Loggfører", Staff, true),
        ("information", "Informasjon/kommunikasjon", Staff, true),
        ("personnel", "Personell", Staff, false),
        ("situation", "Situasjon/etterretning", Staff, false),
        ("operations", "Operasjon", Staff, false),
        ("logistics", "Logistikk", Staff, false),
        ("liaison_scene", "Liaison til innsatsstedet", Staff, false),
        ("liaison_eps", "Liaison til EPS", Staff, false),
    ]
    .into_iter()
    .map(|(key, name, body, critical)| Role {
        key: key.into(),
        name: name.into(),
        body,
        critical,
    })
    .collect()
}
mod decide;
mod ring;
pub(crate) use decide::{about, administered, decide, permitted, prepared};
pub(crate) use ring::ring;
