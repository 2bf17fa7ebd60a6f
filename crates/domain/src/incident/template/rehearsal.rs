//! What using a template would do: its orders put, in turn, before a copy of history that is thrown
//! away afterwards. The same rules judge them that will judge them in earnest, so what a preview
//! says is what happens, refusals included.

use super::orders::{Becomes, Call, Lacking, Use};
use crate::command::Order;
use crate::decide::decide;
use crate::directory::Directory;
use crate::event::{Recorded, Stream};
use crate::ids::{CommandId, PersonId, PreviewId};
use crate::organisation::templates::events::TemplatePart;
use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A copy of history at one instant.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    world: World,
    now: Timestamp,
    /// Commands that have left a line in the incident already.
    done: BTreeSet<CommandId>,
    versions: BTreeMap<Stream, u32>,
}

/// What would become of one part.
#[derive(Clone, Debug, PartialEq)]
pub struct Rehearsed {
    /// What would come of it.
    pub outcome: Outcome,
    /// The orders to put, in turn; none unless it starts.
    pub orders: Vec<Order>,
    /// Whom it calls, if it is a list.
    pub call: Option<Call>,
    /// Who fills a role, if it is one.
    pub person: Option<PersonId>,
}

/// What would come of one part.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It starts.
    Starts,
    /// It was started before.
    Already,
    /// The asker leaves it out.
    LeftOut,
    /// Something it needs is not there.
    Lacking(Lacking),
    /// A rule stands against it.
    Refused(Refusal),
}

impl Rehearsal {
    /// History as far as it concerns one incident, whose lines are these; none for one that is not open.
    pub fn of<'r>(
        directory: Directory,
        lines: impl IntoIterator<Item = &'r Recorded>,
        now: Timestamp,
    ) -> Self {
        let world = World {
            directory,
            ..World::default()
        };
        let mut rehearsal = Self {
            world,
            now,
            done: BTreeSet::new(),
            versions: BTreeMap::new(),
        };
        for line in lines {
            rehearsal.done.insert(line.command);
            rehearsal.versions.insert(line.stream, line.version);
            rehearsal.world.evolve(line);
        }
        rehearsal
    }

    /// True when the command has left a line in the incident.
    pub fn is_done(&self, id: CommandId) -> bool {
        self.done.contains(&id)
    }

    /// Puts an order, as if in earnest.
    pub fn put(&mut self, order: &Order) -> Result<(), Refusal> {
        for decided in decide(&self.world, order, self.now)? {
            let version = self.versions.entry(decided.stream).or_default();
            *version += 1;
            let recorded = Recorded {
                // A rehearsal has no place in the order of the journal, and nothing here asks for one.
                position: 0,
                stream: decided.stream,
                version: *version,
                recorded_at: self.now,
                occurred_at: decided.occurred_at,
                noted_at: decided.noted_at,
                command: order.id,
                actor: order.actor,
                organisation: decided.organisation,
                scope: decided.scope,
                event: decided.event,
            };
            self.world.evolve(&recorded);
        }
        Ok(())
    }

    /// What would become of each part of a template, in turn.
    pub fn run(&mut self, used: &Use<'_>) -> Vec<Rehearsed> {
        let parts = used.content.parts.iter();
        parts.map(|part| self.part(used, part)).collect()
    }

    fn part(&mut self, used: &Use<'_>, part: &TemplatePart) -> Rehearsed {
        let none = |outcome| Rehearsed {
            outcome,
            orders: Vec::new(),
            call: None,
            person: None,
        };
        let id = used.organisation;
        if !self.world.directory.organisations.contains_key(&id) {
            return none(Outcome::Refused(Refusal::UnknownOrganisation { id }));
        }
        if self.is_done(used.id(part)) {
            return none(Outcome::Already);
        }
        if used.terms.left_out.contains(&part.key) {
            return none(Outcome::LeftOut);
        }
        let becomes = match used.becomes(part, &self.world, self.now) {
            Ok(becomes) => becomes,
            Err(lacking) => return none(Outcome::Lacking(lacking)),
        };
        for order in &becomes.orders {
            if let Err(refusal) = self.put(order) {
                return none(Outcome::Refused(refusal));
            }
        }
        let Becomes {
            orders,
            call,
            person,
        } = becomes;
        Rehearsed {
            outcome: Outcome::Starts,
            orders,
            call,
            person,
        }
    }
}

/// The name of a preview: another as soon as anything that it shows is another. `new` is what
/// is said of an incident that is to be opened.
pub fn preview(used: &Use<'_>, new: Option<&str>, parts: &[Rehearsed]) -> PreviewId {
    let seen: Vec<_> = parts.iter().map(seen).collect();
    let place = match new {
        Some(said) => said.to_owned(),
        None => used.incident.to_string(),
    };
    let whole = (
        used.organisation,
        used.version,
        place,
        used.title,
        used.terms,
        seen,
    );
    let whole = serde_json::to_string(&whole);
    let whole = whole.expect("names, texts and ids can be written as JSON");
    PreviewId(Uuid::new_v5(&used.template.0, whole.as_bytes()))
}

/// What a preview shows of one part, to be told from anything else it could show.
fn seen(part: &Rehearsed) -> (String, Option<PreviewId>, Option<PersonId>) {
    let outcome = match &part.outcome {
        Outcome::Refused(refusal) => refusal.code().to_owned(),
        outcome @ (Outcome::Starts | Outcome::Already | Outcome::LeftOut | Outcome::Lacking(_)) => {
            format!("{outcome:?}")
        }
    };
    let call = part.call.as_ref();
    let call = call.map(|call| {
        call.plan
            .named(call.text.as_str().unwrap_or_default(), None)
    });
    (outcome, call, part.person)
}
