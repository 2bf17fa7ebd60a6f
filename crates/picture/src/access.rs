//! Who may read which line, and what one reader sees of a picture through it.
//!
//! Kept per line in four bytes: the line's audience as first recorded. What was widened or
//! recalled since stands beside it. Judging anyone's rights is the domain's, not ours.

use crate::fact::{Fact, Origin};
use crate::history::History;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::rights::{Reader, Shares};
use varsko_domain::words::{AccessRole, Scope};
use varsko_domain::{OrganisationId, Recorded};

/// Lines per page: small enough to copy when a snapshot is shared, large enough to be few.
const PAGE_LINES: u32 = 512;

/// Who a line was meant for when it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Audience {
    organisation: Option<OrganisationId>,
    scope: Scope,
    restricted_to: Vec<AccessRole>,
}

/// Who may read each line of one incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Access {
    /// Every audience that occurs; there are few.
    audiences: Vec<Audience>,
    /// For each page of lines, one more than the audience's place; 0 for a line not seen yet.
    pages: BTreeMap<u32, Arc<Vec<u32>>>,
    /// Scopes widened or recalled since.
    shares: Arc<Shares>,
}

impl Access {
    /// Takes a line in; gives the place of its audience.
    pub(crate) fn admit(&mut self, recorded: &Recorded) -> u32 {
        let restricted_to = recorded.event.restricted_to();
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
            });
            self.audiences.len() - 1
        }) as u32;
        let line = recorded.number();
        let page = Arc::make_mut(self.pages.entry(line / PAGE_LINES).or_default());
        let slot = (line % PAGE_LINES) as usize;
        if page.len() <= slot {
            page.resize(slot + 1, 0);
        }
        page[slot] = place + 1;
        place
    }

    /// From line `by` on, `line` is readable by `scope`.
    pub(crate) fn share(&mut self, line: u32, by: u32, scope: Scope) {
        Arc::make_mut(&mut self.shares).note(line, by, scope);
    }

    /// The place of an audience kept elsewhere, made known here if it was not.
    pub(crate) fn adopt(&mut self, audience: &Audience) -> u32 {
        let known = self.audiences.iter().position(|known| known == audience);
        known.unwrap_or_else(|| {
            self.audiences.push(audience.clone());
            self.audiences.len() - 1
        }) as u32
    }

    pub(crate) fn audience(&self, place: u32) -> Option<&Audience> {
        self.audiences.get(place as usize)
    }

    fn place(&self, line: u32) -> Option<usize> {
        let page = self.pages.get(&(line / PAGE_LINES))?;
        let place = page.get((line % PAGE_LINES) as usize)?.checked_sub(1)?;
        Some(place as usize)
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
        } = audience;
        reader.reads(line, *organisation, *scope, restricted_to, &self.shares)
    }
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
