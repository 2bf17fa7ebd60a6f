//! The lists of access roles that rows of the table name.

use crate::words::AccessRole;
use crate::words::AccessRole::{
    CrisisLeader, CrisisLeadership, CrisisStaff, EpsStaff, Evaluator, LogKeeper, Observer,
    Operator, PreparednessOfficer,
};

pub(super) const LEADER: &[AccessRole] = &[CrisisLeader];
pub(super) const LEADERSHIP: &[AccessRole] = &[CrisisLeader, CrisisLeadership];
pub(super) const CONVENERS: &[AccessRole] = &[CrisisLeader, CrisisLeadership, PreparednessOfficer];
pub(super) const STAFF: &[AccessRole] = &[
    CrisisLeader,
    CrisisLeadership,
    PreparednessOfficer,
    CrisisStaff,
];
pub(super) const WRITERS: &[AccessRole] = &[
    CrisisLeader,
    CrisisLeadership,
    PreparednessOfficer,
    CrisisStaff,
    LogKeeper,
];
pub(super) const WRITERS_AND_OPERATOR: &[AccessRole] = &[
    CrisisLeader,
    CrisisLeadership,
    PreparednessOfficer,
    CrisisStaff,
    LogKeeper,
    Operator,
];
pub(super) const CARD_KEEPERS: &[AccessRole] = &[CrisisLeader, PreparednessOfficer];
pub(super) const EVALUATORS: &[AccessRole] = &[CrisisLeader, PreparednessOfficer, Evaluator];
pub(super) const ARCHIVISTS: &[AccessRole] = &[CrisisLeader, CrisisLeadership, PreparednessOfficer];
pub(super) const READERS: &[AccessRole] = &[
    CrisisLeader,
    CrisisLeadership,
    PreparednessOfficer,
    CrisisStaff,
    LogKeeper,
    Operator,
    Evaluator,
    Observer,
];
pub(super) const READERS_OF_THEIR_OWN: &[AccessRole] = &[
    CrisisLeader,
    CrisisLeadership,
    PreparednessOfficer,
    CrisisStaff,
    LogKeeper,
    Operator,
    Evaluator,
    Observer,
    EpsStaff,
];
pub(super) const READERSHIP: &[AccessRole] = &[
    CrisisLeader,
    CrisisLeadership,
    PreparednessOfficer,
    CrisisStaff,
    LogKeeper,
    Evaluator,
];
pub(super) const OPERATOR: &[AccessRole] = &[Operator];
pub(super) const NOBODY: &[AccessRole] = &[];
