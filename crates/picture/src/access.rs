//! Who may read which line, and what one reader sees of a picture through it.
//!
//! Kept per line in a few dozen bytes: its audience as first recorded, and what it takes to point
//! at it. What was widened or recalled since stands beside it. Judging anyone's rights is the
//! domain's, not ours.

use crate::fact::{Fact, Origin};
use crate::history::History;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::rights::{Reader, Shares};
use varsko_domain::words::{AccessRole, Scope};
use varsko_domain::{Actor, OrganisationId, Recorded, Timestamp};

/// Lines per page: small enough to copy when a snapshot is shared, large enough to be few.
const PAGE_LINES: u32 = 128;

/// Who a line was meant for when it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Audience {
    organisation: Option<OrganisationId>,
    scope: Scope,
    restricted_to: Vec<AccessRole>,
    /// The last line recorded for it.
    last: u32,
}

/// One line: who it was meant for, and when and by whom it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    /// Its audience's place.
    audience: u32,
    /// Its actor's place.
    by: u32,
    position: u64,
    occurred_at: Timestamp,
    recorded_at: Timestamp,
}

/// Who may read each line of one incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Access {
    /// Every audience that occurs; there are few.
    audiences: Vec<Audience>,
    /// Everyone who recorded a line.
    actors: Vec<Actor>,
    /// The lines, a page at a time; `None` for a line not seen yet.
    pages: BTreeMap<u32, Arc<Vec<Option<Mark>>>>,
    /// Scopes widened or recalled since.
    shares: Arc<Shares>,
}

impl Access {
    /// Takes a line in.
    pub(crate) fn admit(&mut self, recorded: &Recorded) {
        let line = recorded.number();
        let mark = Mark {
            audience: self.audience(recorded),
            by: place_of(&mut self.actors, recorded.actor),
            position: recorded.position,
            occurred_at: recorded.occurred_at,
            recorded_at: recorded.recorded_at,
        };
        let page = Arc::make_mut(self.pages.entry(line / PAGE_LINES).or_default());
        let slot = (line % PAGE_LINES) as usize;
        if page.len() <= slot {
            page.resize(slot + 1, None);
        }
        page[slot] = Some(mark);
    }

    /// The place of the audience a line is meant for.
    fn audience(&mut self, recorded: &Recorded) -> u32 {
        let (line, restricted_to) = (recorded.number(), recorded.event.restricted_to());
        let known = self.audiences.iter().position(|audience| {
            audience.organisation == recorded.organisation
                && audience.scope == recorded.scope
                && audience.restricted_to == restricted_to
        });
        let place = known.unwrap_or_else(|| {
            self.audiences.push(Audience {
                organisation: recorded.organisation,
                scope: recorded.scope,
                restricted_to: restricted_to.to_vec(),
                last: line,
            });
            self.audiences.len() - 1
        });
        let last = &mut self.audiences[place].last;
        *last = line.max(*last);
        place as u32
    }

    /// From line `by` on, `line` is readable by `scope`.
    pub(crate) fn share(&mut self, line: u32, by: u32, scope: Scope) {
        Arc::make_mut(&mut self.shares).note(line, by, scope);
    }

    /// From here on lines are shared as they are in `now`.
    pub(crate) fn share_as_in(&mut self, now: &Access) {
        self.shares = Arc::clone(&now.shares);
    }

    fn mark(&self, line: u32) -> Option<&Mark> {
        let page = self.pages.get(&(line / PAGE_LINES))?;
        page.get((line % PAGE_LINES) as usize)?.as_ref()
    }

    fn place(&self, line: u32) -> Option<usize> {
        Some(self.mark(line)?.audience as usize)
    }

    /// The numbers of the lines up to `last`, the newest first.
    fn down_from(&self, last: u32) -> impl Iterator<Item = u32> {
        let pages = self.pages.range(..=last / PAGE_LINES).rev();
        let lines = pages.flat_map(|(page, marks)| {
            let slots = (0..PAGE_LINES).zip(marks.iter()).rev();
            slots.filter_map(move |(slot, mark)| mark.map(|_| page * PAGE_LINES + slot))
        });
        lines.skip_while(move |line| *line > last)
    }

    /// Where what a line says comes from.
    fn origin(&self, line: u32) -> Option<Origin> {
        let mark = self.mark(line)?;
        let by = *self.actors.get(mark.by as usize)?;
        let concerned = self.audiences.get(mark.audience as usize)?.organisation;
        Some(Origin {
            line,
            position: mark.position,
            occurred_at: mark.occurred_at,
            recorded_at: mark.recorded_at,
            by,
            organisation: concerned.unwrap_or(by.organisation),
        })
    }

    /// The scope a line has now; `None` for a line this picture has not seen.
    pub fn scope(&self, line: u32) -> Option<Scope> {
        let first = self.audiences.get(self.place(line)?)?.scope;
        Some(self.shares.now(line, first))
    }

    /// True when the reader may read the line as it is shared now.
    pub fn sees(&self, reader: &Reader, line: u32) -> bool {
        let Some(audience) = self.place(line).and_then(|place| self.audiences.get(place)) else {
            return false;
        };
        let Audience {
            organisation,
            scope,
            restricted_to,
            last: _,
        } = audience;
        reader.reads(line, *organisation, *scope, restricted_to, &self.shares)
    }
}

/// The place of `actor` among those known; the last one, when it was not among them.
fn place_of(actors: &mut Vec<Actor>, actor: Actor) -> u32 {
    // Whoever wrote last most often writes next.
    let known = actors.iter().rposition(|known| *known == actor);
    let place = known.unwrap_or_else(|| {
        actors.push(actor);
        actors.len() - 1
    });
    place as u32
}

/// What one reader sees: lets facts through whose line the reader may read, and no others.
#[derive(Clone, Debug)]
pub struct Lens<'a> {
    access: &'a Access,
    reader: &'a Reader,
    /// The answer for each audience, worked out once.
    open: Vec<bool>,
}

impl<'a> Lens<'a> {
    /// The reader's lens on an incident.
    pub fn new(access: &'a Access, reader: &'a Reader) -> Self {
        let sees = |a: &Audience| reader.sees(a.organisation, a.scope, &a.restricted_to);
        Self {
            access,
            reader,
            open: access.audiences.iter().map(sees).collect(),
        }
    }

    /// Who looks.
    pub fn reader(&self) -> &'a Reader {
        self.reader
    }

    /// True when the reader may read the line.
    pub fn sees(&self, line: u32) -> bool {
        // What someone who left may read depends on the line, not on its audience alone.
        if self.access.shares.changed(line) || self.reader.left_at().is_some() {
            return self.access.sees(self.reader, line);
        }
        self.access
            .place(line)
            .is_some_and(|place| self.open.get(place) == Some(&true))
    }

    /// The newest line the reader may read; `None` when there is not one.
    pub fn newest_line(&self) -> Option<Origin> {
        let lines = self.access.down_from(self.last_open()?);
        let line = lines.into_iter().find(|line| self.sees(*line))?;
        self.access.origin(line)
    }

    /// No line after this one is open to the reader. Unless a share was recalled it is the very line
    /// they may read, so that looking for that is looking once.
    fn last_open(&self) -> Option<u32> {
        let audiences = self.access.audiences.iter().zip(&self.open);
        // What someone who left may read is not told by its audience.
        let left = self.reader.left_at().is_some();
        let open = audiences.filter(|(_, open)| left || **open);
        let last = open.map(|(audience, _)| audience.last).max();
        last.max(self.access.shares.last_changed())
    }

    /// True when the reader may know that what this line says happened at all, where its words are
    /// not needed for that: someone who left knows nothing of what came later.
    pub(crate) fn knows(&self, origin: &Origin) -> bool {
        let left = self.reader.left_at();
        left.is_none_or(|left| origin.line <= left)
    }

    /// The lines among these that the reader may read.
    pub(crate) fn readable(&self, lines: &[u32]) -> Vec<u32> {
        lines
            .iter()
            .copied()
            .filter(|line| self.sees(*line))
            .collect()
    }

    /// The facts the reader may read, in the order they were folded.
    pub fn through<'f, T>(
        &self,
        history: &'f History<T>,
    ) -> impl DoubleEndedIterator<Item = &'f Fact<T>> {
        history.iter().filter(|fact| self.sees(fact.origin.line))
    }

    /// The newest fact the reader may read.
    pub fn newest<'f, T>(&self, history: &'f History<T>) -> Option<&'f Fact<T>> {
        self.through(history).next_back()
    }

    /// The origin, if the reader may read its line.
    pub(crate) fn origin(&self, origin: Option<Origin>) -> Option<Origin> {
        origin.filter(|origin| self.sees(origin.line))
    }
}
