//! Where warnings come from, as the API tells it.

use crate::schema::scalars::DateTime;
use async_graphql::SimpleObject;

/// Where warnings are taken from, and how that goes.
#[derive(SimpleObject)]
pub struct Feed {
    /// What the settings call it.
    name: String,
    /// A file, a folder or an address.
    source: String,
    /// When it was last looked at with success.
    last_success_at: Option<DateTime>,
    /// When it last went wrong.
    last_trouble_at: Option<DateTime>,
    /// How, in one sentence.
    last_trouble: Option<String>,
    /// How many messages it has brought that were new to someone, since the server started.
    taken: u64,
}

impl From<crate::warnings::FeedState> for Feed {
    fn from(state: crate::warnings::FeedState) -> Self {
        let (last_trouble_at, last_trouble) = state.last_trouble.unzip();
        Self {
            name: state.name,
            source: state.source,
            last_success_at: state.last_success.map(DateTime),
            last_trouble_at: last_trouble_at.map(DateTime),
            last_trouble,
            taken: state.taken,
        }
    }
}
