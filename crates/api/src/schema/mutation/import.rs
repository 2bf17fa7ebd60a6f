//! Many lines of a log that was kept elsewhere, each a command of its own.
//!
//! Reads no file: whoever sends the rows has read it. Which rows are already there is the engine's
//! to know, by their command ids.

use std::future::{Future as _, poll_fn};
use std::sync::Arc;
use std::task::Poll;

use async_graphql::{Context, InputObject, Object, Result};
use futures_util::future::maybe_done;
use varsko_domain::incident::events::Imported;
use varsko_domain::{Actor, Command, CommandId, IncidentId, Order, OrganisationId, Refusal};
use varsko_engine::{Engine, Receipt, Rejection};
use varsko_picture::IncidentPicture;

use super::entry::EntryWords;
use super::order::{Meaning as _, plain_order};
use crate::schema::outcome::CommandResult;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{EntryKind, Scope};

/// Lines from elsewhere.
#[derive(Default)]
pub(super) struct Import;

#[Object]
impl Import {
    /// Write many lines of a log that was kept elsewhere, in the order given. Each row is a command
    /// of its own and has an answer of its own, in the same place: a row that is refused leaves the
    /// others standing. Sending rows again adds nothing and gives their first receipts, whoever sent
    /// them first. When too
    /// much is waiting, a row and all after it are answered `OVERLOADED`: send these again.
    async fn import_entries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: ImportEntriesInput,
    ) -> Result<Vec<CommandResult>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let answers = if may_look_into(services, viewer, input.incident_id.0) {
            submit_in_order(&services.engine, input.orders(viewer.actor)).await
        } else {
            let unknown = || Err(Rejection::Refused(Refusal::UnknownIncident));
            input.rows.iter().map(|_| unknown()).collect()
        };
        let told = answers
            .into_iter()
            .map(|answer| CommandResult::of(answer, viewer));
        Ok(told.collect())
    }
}

/// A row that is there already is answered whoever brings it, so that importing a log twice adds
/// nothing. Those to whom the incident does not exist must not learn from that answer that it does.
fn may_look_into(services: &Services, viewer: &Viewer, id: IncidentId) -> bool {
    let directory = services.engine.directory();
    let picture = services.engine.picture(id);
    let reader =
        |picture: Arc<_>| IncidentPicture::reader(&picture, &viewer.actor, &directory.standing);
    picture.and_then(reader).is_some()
}

/// Lines to write in one incident's log.
#[derive(InputObject)]
pub(super) struct ImportEntriesInput {
    /// The incident they belong to.
    incident_id: Id<IncidentId>,
    /// Whose lines they are. Left out, it is your own organisation, or the one whose incident it is
    /// when yours takes no part.
    organisation_id: Option<Id<OrganisationId>>,
    /// Who may read them; `PARTICIPANTS` when left out.
    scope: Option<Scope>,
    /// The lines, in the order they shall stand. At most 200 at a time: send the next when these
    /// are answered.
    #[graphql(validator(max_items = 200))]
    rows: Vec<ImportRow>,
}

/// A line from elsewhere.
#[derive(InputObject)]
pub(super) struct ImportRow {
    /// The id of this row's command: a UUID that you make from the file and the row, so that the
    /// same row always has the same id and is never written twice.
    command_id: Id<CommandId>,
    /// What kind of line it is. A correction may leave out what it corrects, where its log did.
    kind: EntryKind,
    /// When it happened.
    occurred_at: DateTime,
    /// When it was first noted, where the log says so.
    noted_at: Option<DateTime>,
    /// The number of the line that is corrected, in the log of the incident.
    corrects: Option<u32>,
    /// Its number in the log it comes from.
    nr: u64,
    /// Its line in the file it was read from, from 1.
    line: u64,
    #[graphql(flatten)]
    words: EntryWords,
}

impl ImportEntriesInput {
    fn orders(self, actor: Actor) -> impl Iterator<Item = Order> {
        let (incident, organisation) = (self.incident_id.0, self.organisation_id.meaning());
        let scope = self.scope.meaning();
        self.rows.into_iter().map(move |row| {
            let from = Imported {
                nr: row.nr,
                line: row.line,
            };
            let command =
                row.words
                    .command(row.kind.meaning(), row.corrects, Some(from), Vec::new());
            Order {
                organisation,
                scope,
                occurred_at: Some(row.occurred_at.meaning()),
                noted_at: row.noted_at.meaning(),
                ..plain_order(row.command_id, actor, Command::Incident(incident, command))
            }
        })
    }
}

/// Hands all orders in before it waits for the first answer, so that they share commits and still
/// stand in their order. Past the first that finds no place nothing is handed in: a later row must
/// not come before it.
async fn submit_in_order(
    engine: &Engine,
    mut orders: impl Iterator<Item = Order>,
) -> Vec<Result<Receipt, Rejection>> {
    let mut handed_in = Vec::new();
    for order in orders.by_ref() {
        let mut answer = Box::pin(maybe_done(engine.submit(order)));
        // An order is handed in when its answer is first asked for.
        poll_fn(|cx| Poll::Ready(answer.as_mut().poll(cx).is_ready())).await;
        let overloaded = matches!(
            answer.as_mut().output_mut(),
            Some(Err(Rejection::Overloaded))
        );
        handed_in.push(answer);
        if overloaded {
            break;
        }
    }
    let mut answers = Vec::with_capacity(handed_in.len());
    for mut answer in handed_in {
        answer.as_mut().await;
        answers.extend(answer.as_mut().take_output());
    }
    answers.extend(orders.map(|_| Err(Rejection::Overloaded)));
    answers
}
