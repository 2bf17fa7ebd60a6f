//! Commands as mutations: one input each, answered by a receipt or a refusal.
//!
//! A file per part of the sequence holds its inputs and what they mean to the domain; [`order`] is
//! the way they all go. The rules themselves are the domain's: nothing here judges a command, save
//! the sign-in mutations, which are not in the journal and are open to administrators only.

mod access_query;
mod account;
mod administrator;
mod credential;
mod denied;
mod directory;
mod entry;
mod erasure;
mod evaluate;
mod import;
mod lifecycle;
mod measure;
mod mobilise;
mod notify;
mod order;
mod participation;
mod picture;
mod sentences;

use async_graphql::MergedObject;

pub use access_query::AccessQuery;
pub(super) use administrator::Administering;

/// Everything that can be asked to change.
///
/// Every mutation takes one `input`, and everything that concerns the journal answers with a
/// receipt once it is durable, or a refusal that says what would be allowed.
#[derive(Default, MergedObject)]
pub struct Mutation(
    lifecycle::Lifecycle,
    participation::Participation,
    entry::Writing,
    entry::Entries,
    import::Import,
    notify::Notifying,
    mobilise::Mobilising,
    picture::Understanding,
    measure::Measures,
    evaluate::Evaluating,
    erasure::Erasing,
    directory::Administration,
    directory::Revoking,
    account::Accounts,
    credential::Credentials,
);
