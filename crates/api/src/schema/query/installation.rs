//! The installation itself, and the signed statement of all it has recorded.

use async_graphql::{Context, Object, Result, SimpleObject};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use uuid::Uuid;
use varsko_journal::Read as _;

use crate::restoring;
use crate::schema::failure::refused;
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct InstallationQuery;

/// This installation.
#[derive(SimpleObject)]
pub(super) struct Installation {
    /// Its id.
    id: Id<Uuid>,
    /// The newest position: everything recorded up to it shows in answers.
    head: Position,
    /// What time it is here.
    now: DateTime,
    /// True for a demonstration, whose contents nobody must take for real.
    demo: bool,
    /// The version of the product.
    version: &'static str,
    /// The last backup; null when none was taken.
    last_backup: Option<Backup>,
    /// The last drill of restoring, whatever came of it: a backup was taken, brought back elsewhere and
    /// proven.
    last_restore_drill: Option<RestoreDrill>,
    /// The last of them in which everything held.
    last_good_restore_drill: Option<RestoreDrill>,
    /// The key that checkpoints are signed with, in the signed-note format `name+id+base64`.
    public_key: String,
    /// Where the map takes its tiles from; null for a map without any.
    map_tiles: Option<MapTiles>,
}

/// A server of map tiles, as whoever runs the installation named it.
#[derive(Clone, Debug, PartialEq, SimpleObject)]
pub struct MapTiles {
    /// The address of a tile, with `{z}`, `{x}` and `{y}` where its place goes (Web Mercator).
    pub url: String,
    /// Whose map it is, to be shown beside it.
    pub attribution: String,
}

/// A backup.
#[derive(SimpleObject)]
pub(super) struct Backup {
    /// When it was taken.
    at: DateTime,
    /// The newest position in it.
    head: Position,
}

/// A drill of restoring a backup.
#[derive(SimpleObject)]
pub(super) struct RestoreDrill {
    /// When it was over.
    at: DateTime,
    /// The newest position that was brought back.
    head: Position,
    /// True when everything held.
    holds: bool,
}

impl From<restoring::Drill> for RestoreDrill {
    fn from(drill: restoring::Drill) -> Self {
        Self {
            at: drill.at.into(),
            head: Position(drill.head),
            holds: drill.holds,
        }
    }
}

/// A signed statement of everything recorded up to a position. Keep it elsewhere: whoever holds it
/// can later show that nothing up to there was altered, removed or reordered.
#[derive(SimpleObject)]
pub(super) struct Checkpoint {
    /// The log it speaks of.
    origin: String,
    /// How many events it covers: the newest position.
    size: Position,
    /// Root of the Merkle tree over them, base64.
    root: String,
    /// The whole note with its signature, in the C2SP checkpoint format.
    note: String,
}

#[Object]
impl InstallationQuery {
    /// This installation.
    async fn installation(&self, ctx: &Context<'_>) -> Result<Installation> {
        let services = Services::of(ctx)?;
        let reader = services.engine.reader();
        let restoring = services.restorer.known();
        Ok(Installation {
            id: Id(reader.installation()),
            head: Position(services.engine.head()),
            now: services.clock.now().into(),
            demo: services.demo,
            version: env!("CARGO_PKG_VERSION"),
            last_backup: restoring.backup.map(|backup| Backup {
                at: backup.at.into(),
                head: Position(backup.head),
            }),
            last_restore_drill: restoring.drill.map(RestoreDrill::from),
            last_good_restore_drill: restoring.good_drill.map(RestoreDrill::from),
            public_key: reader.public_key().to_string(),
            map_tiles: services.map_tiles.clone(),
        })
    }

    /// A signed statement of everything recorded until now.
    async fn checkpoint(&self, ctx: &Context<'_>) -> Result<Checkpoint> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let checkpoint = services
            .engine
            .checkpoint()
            .await
            .map_err(|rejection| refused(rejection.code(), rejection.told(viewer.language)))?;
        Ok(Checkpoint {
            origin: checkpoint.origin,
            size: Position(checkpoint.tree.size),
            root: BASE64_STANDARD.encode(checkpoint.tree.root),
            note: checkpoint.note,
        })
    }
}
