//! Commands as mutations: one input each, answered by a receipt or a refusal.
//!
//! A file per part of the sequence holds its inputs and what they mean to the domain; [`order`] is
//! the way they all go. The rules themselves are the domain's: nothing here judges a command, save
//! the sign-in mutations, which are not in the journal and are open to administrators only.

mod access_query;
mod account;
mod administrator;
mod assistance;
mod card;
mod credential;
mod decision;
mod denied;
mod directory;
mod duty_log;
mod entry;
mod eps;
mod erasure;
mod evaluate;
mod exercise;
mod followup;
mod import;
mod information;
mod kept;
mod lifecycle;
mod link;
mod lists;
mod measure;
mod meeting;
mod mobilise;
mod notify;
mod order;
mod participation;
mod picture;
mod plans;
mod provisions;
mod report;
mod request;
mod resource;
mod ros;
mod roster;
pub mod sentences;
mod staffing;
mod task;
mod template;
mod warning;
mod year;

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
    link::Links,
    duty_log::DutyLogs,
    participation::Participation,
    entry::Writing,
    entry::Entries,
    import::Import,
    notify::Notifying,
    notify::NotifyingByName,
    lists::Lists,
    mobilise::Mobilising,
    staffing::Staffing,
    resource::Resources,
    assistance::Assistance,
    eps::Centres,
    roster::Rosters,
    picture::Understanding,
    measure::Measures,
    meeting::Meetings,
    decision::Decisions,
    task::Tasks,
    request::Requests,
    card::Cards,
    plans::Plans,
    provisions::Provisions,
    template::Templates,
    template::Opening,
    exercise::Exercises,
    year::Wheel,
    year::Gatherings,
    report::Reports,
    report::ReportWriting,
    information::Informing,
    evaluate::Evaluating,
    evaluate::EvaluationReporting,
    ros::RosDrafting,
    ros::RosChanging,
    followup::FollowingUp,
    erasure::Erasing,
    warning::Warnings,
    directory::Administration,
    directory::Revoking,
    account::Accounts,
    credential::Credentials,
);
