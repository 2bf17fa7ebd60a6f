//! A map that many snapshots share: cloning it is one counter, changing it copies what is touched.
//!
//! Knows nothing of what stands on it.

use crate::fact::Forget;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Things of one kind by their id, in the order of ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    transparent,
    bound(deserialize = "K: Deserialize<'de> + Ord, V: Deserialize<'de>")
)]
pub struct Shelf<K, V>(Arc<BTreeMap<K, Arc<V>>>);

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<K: Ord, V> Shelf<K, V> {
    /// The thing with this id.
    pub fn get<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.0.get(id).map(Arc::as_ref)
    }

    /// Everything, in the order of ids.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(id, thing)| (id, thing.as_ref()))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord + Clone, V: Clone + Default> Shelf<K, V> {
    /// Takes the thing with this id away.
    pub(crate) fn remove(&mut self, id: &K) {
        if self.0.contains_key(id) {
            Arc::make_mut(&mut self.0).remove(id);
        }
    }

    /// The thing with this id to change; a blank one when it was not there.
    pub(crate) fn edit(&mut self, id: K) -> &mut V {
        Arc::make_mut(Arc::make_mut(&mut self.0).entry(id).or_default())
    }
}

impl<K: Ord + Clone, V: Clone + Forget> Forget for Shelf<K, V> {
    fn forget(&mut self, line: u32) {
        for thing in Arc::make_mut(&mut self.0).values_mut() {
            Arc::make_mut(thing).forget(line);
        }
    }
}
