//! An installation, opened: its journal, its engine, its door, in one folder that is ours alone.

use crate::edge::{OsEntropy, SystemClock};
use crate::folder::DataFolder;
use crate::restoring;
use crate::tiles::Tiles;
use crate::trouble::Trouble;
use std::sync::Arc;
use varsko_access::{Access, FeedKey, HashCost};
use varsko_api::restoring::Restorer;
use varsko_api::schema::Services;
use varsko_api::schema::history::Readings;
use varsko_api::shown::Shown;
use varsko_api::warnings::Feeds;
use varsko_engine::{Clock, Engine};
use varsko_journal::Read;
use varsko_notify::AnswerKey;

/// Everything a server or a local command works with.
pub(crate) struct Installation {
    pub(crate) engine: Engine,
    pub(crate) access: Arc<Access>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) folder: DataFolder,
    /// Makes and judges the links that people answer notifications by.
    pub(crate) answer_key: AnswerKey,
    /// Makes and judges the addresses of calendar feeds.
    pub(crate) feed_key: FeedKey,
    /// Held by whoever founds the installation.
    pub(crate) founding: tokio::sync::Mutex<()>,
    readings: Readings,
    /// Where warnings are taken from, and how that goes.
    pub(crate) feeds: Feeds,
    /// What was shown to whom, until it is noted.
    pub(crate) shown: Shown,
    /// True for a demonstration.
    pub(crate) demo: bool,
    /// Where the console's map takes its tiles from; nowhere unless told.
    pub(crate) tiles: Option<Tiles>,
    /// True when the root key was made just now, and its owner must be told.
    pub(crate) key_is_new: bool,
}

impl Installation {
    /// Opens the folder for writing; no other process may have it open. Blocks while it loads.
    pub(crate) fn open(folder: DataFolder, clock: Arc<dyn Clock>) -> Result<Self, Trouble> {
        let key = folder.key_or_new()?;
        let engine = Engine::open(folder.path(), &key.root, Box::new(OsEntropy), clock.clone())
            .map_err(|fault| Trouble::data(fault.to_string()))?;
        let access = Access::open(folder.path(), Arc::new(OsEntropy), HashCost::STANDARD)?;
        let answer_key = AnswerKey::derive(key.root.bytes(), engine.reader().installation());
        let feed_key = FeedKey::derive(key.root.bytes(), engine.reader().installation());
        Ok(Self {
            engine,
            access: Arc::new(access),
            clock,
            folder,
            answer_key,
            feed_key,
            founding: tokio::sync::Mutex::default(),
            readings: Readings::default(),
            feeds: Feeds::default(),
            shown: Shown::default(),
            demo: false,
            tiles: None,
            key_is_new: key.is_new,
        })
    }

    /// What the GraphQL schema works with.
    pub(crate) fn services(&self) -> Services {
        let folder = self.folder.clone();
        Services {
            engine: self.engine.clone(),
            access: self.access.clone(),
            clock: self.clock.clone(),
            wall_clock: Arc::new(SystemClock),
            readings: self.readings.clone(),
            feeds: self.feeds.clone(),
            feed_key: self.feed_key.clone(),
            restorer: Restorer::new(move || restoring::kept(&folder).into()),
            shown: self.shown.clone(),
            demo: self.demo,
            map_tiles: self.tiles.as_ref().map(|tiles| tiles.told.clone()),
        }
    }
}
