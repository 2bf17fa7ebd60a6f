//! What the resolvers work with, and the one place where an incident is opened to a viewer.
//!
//! Every read passes [`Services::sight`]: it asks the newest directory and the incident's present
//! participants each time, and remembers no answer (G-9).

use std::sync::Arc;

use async_graphql::{Context, Result};
use varsko_access::{Access, FeedKey};
use varsko_domain::rights::Reader;
use varsko_domain::{IncidentId, OrganisationId, WarningId};
use varsko_engine::{Clock, Engine};
use varsko_picture::log::Scribe;
use varsko_picture::{Directory, IncidentPicture, Language, Lens};

use super::history::Readings;
use super::query::MapTiles;
use super::viewer::Viewer;
use crate::restoring::Restorer;
use crate::shown::Shown;
use crate::warnings::Feeds;

/// What the resolvers work with. One per installation, in the schema's data.
#[derive(Clone)]
pub struct Services {
    /// Commands in, pictures out.
    pub engine: Engine,
    /// Sessions and tokens.
    pub access: Arc<Access>,
    /// What time it is, for everything that is recorded.
    pub clock: Arc<dyn Clock>,
    /// What time it is for sessions and tokens. The same, except where a story is played.
    pub wall_clock: Arc<dyn Clock>,
    /// Turns at reading whole logs.
    pub readings: Readings,
    /// Where warnings are taken from, and how that goes.
    pub feeds: Feeds,
    /// When the installation was last backed up, and restoring it last tried.
    pub restorer: Restorer,
    /// What was shown to whom, until it is noted.
    pub shown: Shown,
    /// Makes the addresses of calendar feeds.
    pub feed_key: FeedKey,
    /// True for a demonstration, whose contents nobody must take for real.
    pub demo: bool,
    /// Where the console's map takes its tiles from; nowhere unless told.
    pub map_tiles: Option<MapTiles>,
}

impl Services {
    /// The services of this schema.
    ///
    /// # Errors
    /// Only for a schema that was built without them, to print it.
    pub fn of<'a>(ctx: &Context<'a>) -> Result<&'a Self> {
        ctx.data::<Self>()
    }

    /// The incident as the viewer may see it now; `None` when there is none, or none for them.
    pub fn sight(&self, viewer: &Viewer, id: IncidentId) -> Option<Sight> {
        let picture = self.engine.picture(id)?;
        Sight::of(viewer, id, picture, self.engine.directory())
    }

    /// On whose behalf the viewer acts in an incident: as they say, else as a command is taken that
    /// leaves it out.
    pub(super) fn acting(
        &self,
        viewer: &Viewer,
        id: IncidentId,
        given: Option<OrganisationId>,
    ) -> OrganisationId {
        let own = viewer.actor.organisation;
        let left_out = || {
            let sight = self.sight(viewer, id);
            sight.map_or(own, |sight| sight.picture.acts_for(own))
        };
        given.unwrap_or_else(left_out)
    }

    /// Every incident the viewer may see now, the ids in ascending order.
    pub fn sights(&self, viewer: &Viewer) -> Vec<Sight> {
        let directory = self.engine.directory();
        let mut sights: Vec<Sight> = self
            .engine
            .pictures()
            .into_iter()
            .filter_map(|(id, picture)| Sight::of(viewer, id, picture, Arc::clone(&directory)))
            .collect();
        sights.sort_by_key(|sight| sight.id);
        sights
    }
}

/// One incident at one moment, as one viewer may see it.
#[derive(Clone)]
pub struct Sight {
    /// Which.
    pub id: IncidentId,
    /// The whole picture; what of it may be shown goes through `reader`.
    pub picture: Arc<IncidentPicture>,
    /// Who was there at that moment.
    pub directory: Arc<Directory>,
    /// What the viewer may read of it.
    pub reader: Reader,
}

impl Sight {
    fn of(
        viewer: &Viewer,
        id: IncidentId,
        picture: Arc<IncidentPicture>,
        directory: Arc<Directory>,
    ) -> Option<Self> {
        let reader = picture.reader(&viewer.actor, &directory.standing)?;
        let sight = Self {
            id,
            picture,
            directory,
            reader,
        };
        // Whoever may read not one line of it must not learn that there is something to read.
        let readable = sight.lens().newest_line().is_some();
        readable.then_some(sight)
    }

    /// What lets through the facts this viewer may read.
    pub fn lens(&self) -> Lens<'_> {
        Lens::new(&self.picture.access, &self.reader)
    }

    /// What writes lines for this viewer in a language.
    pub fn scribe(&self, language: Language) -> Scribe<'_> {
        Scribe::new(&self.picture, self.lens(), &self.directory, language)
    }

    /// Whether its log tells of a warning, in a line that the viewer may read.
    pub(super) fn tells_of(&self, warning: WarningId) -> bool {
        let history = self.picture.warnings.get(&warning);
        history.is_some_and(|history| self.lens().newest(history).is_some())
    }

    /// The position of the incident's first line: what incidents are listed by.
    pub(super) fn opened_at(&self) -> u64 {
        let opened = self.picture.header.opened.as_ref();
        opened.map_or(0, |fact| fact.origin.position)
    }

    /// The number of the newest line, whoever may read it.
    pub(super) fn newest_number(&self) -> Option<u32> {
        self.picture.last.map(|last| last.line)
    }
}
