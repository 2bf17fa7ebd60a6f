//! What is remembered of planned reliefs and minimums to judge the next command.

use super::events::{ReliefPlanned, StaffingEvent};
use crate::alarm::Alarm;
use crate::ids::{OrganisationId, PersonId, ReliefId};
use crate::incident::state::Incident;
use serde::{Deserialize, Serialize};

/// A relief that is planned and has not happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relief {
    /// Key of the role.
    pub role: String,
    /// Who leaves it.
    pub person: PersonId,
    /// Who takes over.
    pub successor: Option<PersonId>,
}

impl Incident {
    pub(in crate::incident) fn staffed(&mut self, by: OrganisationId, event: &StaffingEvent) {
        use StaffingEvent as S;
        match event {
            S::StandDownPlanned(e) => {
                let alarm = Alarm::StandDown {
                    organisation: by,
                    body: e.body,
                };
                self.alarms.set(alarm, e.at, by);
            }
            S::StandDownOverdue(e) => {
                let organisation = by;
                self.alarms.take_off(&Alarm::StandDown {
                    organisation,
                    body: e.body,
                });
            }
            S::ReliefPlanned(e) => self.relief_planned(by, e),
            S::ReliefCancelled(e) => self.relief_settled(by, e.relief),
            S::ReliefCarriedOut(e) => self.relief_settled(by, e.relief),
            // It may still be carried out, late.
            S::ReliefOverdue(e) => self.alarms.take_off(&Alarm::Relief { relief: e.relief }),
            S::MinimumSet(e) => {
                let post = (e.body, e.role.clone());
                match e.at_least {
                    0 => self.part(by).minimums.remove(&post),
                    at_least => self.part(by).minimums.insert(post, at_least),
                };
            }
        }
    }

    fn relief_planned(&mut self, by: OrganisationId, planned: &ReliefPlanned) {
        let relief = Relief {
            role: planned.role.clone(),
            person: planned.person,
            successor: planned.successor,
        };
        self.part(by).reliefs.insert(planned.relief, relief);
        let alarm = Alarm::Relief {
            relief: planned.relief,
        };
        self.alarms.set(alarm, planned.at, by);
    }

    fn relief_settled(&mut self, by: OrganisationId, relief: ReliefId) {
        self.part(by).reliefs.remove(&relief);
        self.alarms.take_off(&Alarm::Relief { relief });
    }

    /// Someone left a role, planned or not: what was planned of it is over.
    pub(in crate::incident) fn relieved(
        &mut self,
        by: OrganisationId,
        role: &str,
        person: PersonId,
    ) {
        self.part(by).roles.remove(&(role.to_owned(), person));
        let of = |relief: &Relief| relief.role == role && relief.person == person;
        let reliefs = self.part(by).reliefs.iter();
        let over: Vec<_> = reliefs.filter(|(_, r)| of(r)).map(|(id, _)| *id).collect();
        for relief in over {
            self.relief_settled(by, relief);
        }
    }
}
