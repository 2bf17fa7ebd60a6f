//! The schema: what can be asked, told and followed, and for whom.
//!
//! Resolvers translate and nothing else: rules are the domain's, folding is the picture's, rights
//! are judged by the domain's `Reader` each time anything is shown (G-9). Knows no HTTP and no SQL.
//!
//! ```text
//!  query, subscription ── sight ── lens ── picture, journal      what a viewer may read, now
//!  mutation ── order ── engine ── outcome                        what became of a command
//! ```

mod addressing;
pub mod alarm;
pub mod annual;
pub mod at;
pub mod board;
pub mod card;
pub mod clock;
pub mod compliance;
mod coordinates;
pub mod directory;
pub mod duty_log;
pub mod erasure;
mod evaluation;
mod evaluation_basis;
mod exercise;
pub mod failure;
mod followup;
pub mod history;
pub mod incident;
pub mod information;
pub mod line;
mod link;
mod lists;
pub mod log;
pub mod mutation;
pub mod outcome;
pub mod page;
pub mod plans;
mod provisions;
pub mod query;
pub mod queue;
pub mod report;
mod report_draft;
pub mod resources;
pub mod right;
mod ros;
pub mod roster;
pub mod scalars;
pub mod services;
pub mod situation;
pub mod subscription;
mod template;
mod thread;
pub mod timeline;
pub mod viewer;
pub mod warning;
pub mod words;
mod year;

pub use mutation::Mutation;
pub use query::{MapTiles, Query};
pub use ros::may_beside;
pub use services::Services;
pub use subscription::SubscriptionRoot;
pub use thread::Ground;
pub use viewer::Viewer;

use async_graphql::{SDLExportOptions, Schema, SchemaBuilder};

/// The schema of the product.
pub type AppSchema = Schema<Query, Mutation, SubscriptionRoot>;

/// How deep selections may nest; the front refuses documents that are dearer in other ways.
const DEPTH_MAX: usize = 16;

/// The schema over running services.
pub fn build(services: Services) -> AppSchema {
    builder()
        .data(services)
        .data(mutation::Administering::default())
        .finish()
}

/// The schema in SDL, sorted save for the words of a list, for clients and for comparing. Needs nothing to be running.
pub fn sdl() -> String {
    let options = SDLExportOptions::new()
        .sorted_fields()
        .sorted_arguments()
        .include_specified_by()
        .prefer_single_line_descriptions()
        .use_space_ident();
    let sdl = builder().finish().sdl_with_options(options);
    format!("{}\n", sdl.trim_end())
}

fn builder() -> SchemaBuilder<Query, Mutation, SubscriptionRoot> {
    Schema::build(
        Query::default(),
        Mutation::default(),
        SubscriptionRoot::default(),
    )
    .disable_suggestions()
    .limit_depth(DEPTH_MAX)
}
