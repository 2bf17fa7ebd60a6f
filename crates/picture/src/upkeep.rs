//! Deadlines of what an organisation keeps all year, as clocks: plans to revise, cards to look through,
//! shelters to inspect, stock under its minimum or expiring, agreements about to lapse (R-55, domain §10).
//!
//! They run beside any incident, with nobody logged in, and are worked out from what is kept. What is
//! over stays among them until something is done about it.

use crate::clocks::{Clock, ClockKind};
use crate::directory::Directory;
use crate::fact::Origin;
use crate::provisions::Kept;
use uuid::Uuid;
use varsko_domain::{OrganisationId, Text, Timestamp};

/// Every deadline an organisation has all year, soonest first.
pub fn upkeep(organisation: OrganisationId, directory: &Directory) -> Vec<Clock> {
    let mut due = Due {
        organisation,
        clocks: Vec::new(),
    };
    due.plans(directory);
    due.cards(directory);
    if let Some(kept) = directory.provisions.of(organisation) {
        due.agreements(kept);
        due.shelters(kept);
        due.stockpiles(kept);
    }
    let mut clocks = due.clocks;
    clocks.sort_by_key(|clock| (clock.due_at, clock.kind, clock.origin.position));
    clocks
}

struct Due {
    organisation: OrganisationId,
    clocks: Vec<Clock>,
}

impl Due {
    fn add(&mut self, kind: ClockKind, due_at: Timestamp, id: Uuid, about: Text, origin: Origin) {
        self.clocks.push(Clock {
            kind,
            organisation: self.organisation,
            due_at,
            subject: Some(id),
            about: Some(about),
            origin,
        });
    }

    fn plans(&mut self, directory: &Directory) {
        for (id, file) in directory.plans.of(self.organisation) {
            let in_force = file.in_force();
            let revised = in_force.and_then(|version| Some((version, version.revised()?)));
            if let Some((version, (origin, review_by))) = revised {
                let about = version.body.title.clone();
                self.add(ClockKind::PlanRevision, review_by, id.0, about, origin);
            }
        }
    }

    fn cards(&mut self, directory: &Directory) {
        let cards = directory.cards.of(self.organisation);
        for (id, file) in cards.filter(|(_, file)| file.withdrawn.is_none()) {
            if let Some(newest) = file.newest() {
                let origin = file.reviewed.as_ref().map_or(newest.origin, |r| r.0);
                let about = newest.said.title.clone();
                self.add(ClockKind::CardReview, file.review_by, id.0, about, origin);
            }
        }
    }

    fn agreements(&mut self, kept: &Kept) {
        let running = kept
            .agreements
            .iter()
            .filter(|(_, file)| file.ended.is_none());
        for (id, file) in running {
            if let Some(ends) = file.terms.ends {
                let about = file.terms.name.as_str().into();
                self.add(ClockKind::Agreement, ends, id.0, about, file.registered);
            }
        }
    }

    fn shelters(&mut self, kept: &Kept) {
        let kept = kept.shelters.iter();
        for (id, file) in kept.filter(|(_, file)| file.retired.is_none()) {
            let origin = file
                .inspections
                .last()
                .map_or(file.registered, |i| i.origin);
            let about = file.what.name.as_str().into();
            let due_at = file.inspect_by();
            self.add(ClockKind::ShelterInspection, due_at, id.0, about, origin);
        }
    }

    /// Short stock is due since it was counted; one that was never counted, since it is kept.
    fn stockpiles(&mut self, kept: &Kept) {
        let kept = kept.stockpiles.iter();
        for (id, file) in kept.filter(|(_, file)| file.retired.is_none()) {
            let counted = file.counts.last();
            let origin = counted.map_or(file.set, |count| count.origin);
            let about: Text = file.what.name.as_str().into();
            if file.is_short() {
                let since = origin.occurred_at;
                self.add(ClockKind::StockMinimum, since, id.0, about.clone(), origin);
            }
            if let Some(expires_at) = counted.and_then(|count| count.expires_at) {
                self.add(ClockKind::StockExpiry, expires_at, id.0, about, origin);
            }
        }
    }
}
