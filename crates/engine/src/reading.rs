//! The reading side: the live folds, shared with every reader, and who is told when they move.
//!
//! A reader takes an `Arc` behind a short lock and keeps it for as long as it likes; the loop then
//! changes a copy. Knows no rights: a picture holds everything, its reader's lens what shows.

use crate::rights_change::may_change_rights;
use parking_lot::RwLock;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tokio::sync::watch;
use varsko_domain::{IncidentId, Recorded, Stream};
use varsko_picture::readership::{Readership, Readerships};
use varsko_picture::{Directory, IncidentPicture};

/// Every fold up to one position.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pictures {
    pub(crate) directory: Arc<Directory>,
    pub(crate) incidents: BTreeMap<IncidentId, Arc<IncidentPicture>>,
    /// Who was shown what. Folded from streams of its own.
    pub(crate) readerships: Readerships,
}

impl Pictures {
    /// Takes one event in.
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match recorded.stream {
            Stream::Incident(id) => {
                Arc::make_mut(self.incidents.entry(id).or_default()).apply(recorded);
            }
            Stream::Organisation(_) | Stream::Person(_) => {
                Arc::make_mut(&mut self.directory).apply(recorded);
            }
            Stream::Readership(_) => self.readerships.apply(recorded),
        }
    }
}

/// What readers share with the loop.
pub(crate) struct Reading {
    pictures: RwLock<Pictures>,
    head: watch::Sender<u64>,
    access: watch::Sender<u64>,
    /// Positions erased since the start: what may still be on its way to a follower with its text.
    erased: RwLock<BTreeSet<u64>>,
    /// Why nothing can be recorded until a restart, once that is so.
    ended: RwLock<Option<String>>,
}

impl Reading {
    pub(crate) fn new(pictures: Pictures, head: u64) -> Reading {
        Reading {
            pictures: RwLock::new(pictures),
            head: watch::Sender::new(head),
            access: watch::Sender::new(head),
            erased: RwLock::default(),
            ended: RwLock::default(),
        }
    }

    /// Why writing has ended, if it has.
    pub(crate) fn ended(&self) -> Option<String> {
        self.ended.read().clone()
    }

    pub(crate) fn end(&self, why: &str) {
        *self.ended.write() = Some(why.to_owned());
    }

    pub(crate) fn directory(&self) -> Arc<Directory> {
        self.pictures.read().directory.clone()
    }

    pub(crate) fn picture(&self, id: IncidentId) -> Option<Arc<IncidentPicture>> {
        self.pictures.read().incidents.get(&id).cloned()
    }

    pub(crate) fn readership(&self, id: IncidentId) -> Arc<Readership> {
        self.pictures.read().readerships.of(id)
    }

    pub(crate) fn pictures(&self) -> Pictures {
        self.pictures.read().clone()
    }

    /// The position everything is folded up to.
    pub(crate) fn head(&self) -> u64 {
        *self.head.borrow()
    }

    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.head.subscribe()
    }

    pub(crate) fn access_changes(&self) -> watch::Receiver<u64> {
        self.access.subscribe()
    }

    /// Folds a durable batch. The watches move later, by [`Reading::announce`].
    pub(crate) fn fold(&self, batch: &[Arc<Recorded>]) {
        let mut pictures = self.pictures.write();
        batch.iter().for_each(|recorded| pictures.apply(recorded));
    }

    /// Puts folds made anew in the place of the present ones.
    pub(crate) fn replace(&self, pictures: Pictures) {
        *self.pictures.write() = pictures;
    }

    /// Puts one incident's picture, folded anew, in the place of the present one.
    pub(crate) fn replace_picture(&self, id: IncidentId, picture: IncidentPicture) {
        self.pictures
            .write()
            .incidents
            .insert(id, Arc::new(picture));
    }

    /// Remembers that the texts at these positions are gone.
    pub(crate) fn forget(&self, positions: impl IntoIterator<Item = u64>) {
        self.erased.write().extend(positions);
    }

    /// True when one of these events was erased since it was put on its way.
    pub(crate) fn holds_erased(&self, events: &[Arc<Recorded>]) -> bool {
        let (Some(first), Some(last)) = (events.first(), events.last()) else {
            return false;
        };
        let erased = self.erased.read();
        erased
            .range(first.position..=last.position)
            .next()
            .is_some()
    }

    /// Tells everyone who watches that the folds have taken this batch in.
    pub(crate) fn announce(&self, batch: &[Arc<Recorded>]) {
        let Some(last) = batch.last() else {
            return;
        };
        self.head.send_replace(last.position);
        let newest = batch
            .iter()
            .rev()
            .find(|recorded| may_change_rights(&recorded.event));
        if let Some(recorded) = newest {
            self.access.send_replace(recorded.position);
        }
    }
}
