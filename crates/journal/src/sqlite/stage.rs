//! A batch on its way to the disk: checked, numbered, sealed and hashed, then written.
//!
//! Positions are known before the transaction begins, because there is one writer.

use rusqlite::{Connection, ErrorCode};

use super::names::Names;
use super::reader::stored as sql;
use super::tip::Tip;
use crate::event::{
    BATCH_COMMITS_MAX, BATCH_EVENTS_MAX, Commit, EVENT_PART_BYTES_MAX, Envelope, Header,
    LITERAL_BYTES_MAX, NewEvent, Receipt, Sealed, Stored,
};
use crate::fault::Fault;
use crate::keys::{Entropy, KEY_BYTES, KeyRing, WRAP_NONCE_BYTES};
use crate::leaf::{encode_header, leaf_of_encoded};
use crate::seal;

/// Random bytes one sealed event takes: its key, and the nonce that key is wrapped with.
const ENTROPY_PER_EVENT_BYTES: usize = KEY_BYTES + WRAP_NONCE_BYTES;

/// Holds a batch to the contract before anything is computed for it.
pub(super) fn check(batch: &[Commit], head: u64, newest_recorded_at: i64) -> Result<(), Fault> {
    if batch.len() > BATCH_COMMITS_MAX {
        return Err(Fault::misuse(format!(
            "a batch holds at most {BATCH_COMMITS_MAX} commands, not {}",
            batch.len()
        )));
    }
    let events = batch
        .iter()
        .map(|commit| commit.events.len())
        .sum::<usize>();
    if events > BATCH_EVENTS_MAX {
        return Err(Fault::misuse(format!(
            "a batch holds at most {BATCH_EVENTS_MAX} events, not {events}"
        )));
    }
    let mut newest = newest_recorded_at;
    let mut last = head;
    for commit in batch {
        if commit.recorded_at < newest {
            return Err(Fault::misuse(format!(
                "command {} is stamped {} and something recorded before it {newest}: recorded times never decrease",
                commit.command_id, commit.recorded_at
            )));
        }
        newest = commit.recorded_at;
        last += commit.events.len() as u64;
        if let Some(position) = commit
            .erase
            .iter()
            .find(|position| **position == 0 || **position > last)
        {
            return Err(Fault::misuse(format!(
                "there is no entry {position} to erase: positions go from 1 to {last}"
            )));
        }
        check_literal(&commit.actor.role)?;
        commit.events.iter().try_for_each(check_event)?;
    }
    Ok(())
}

fn check_event(event: &NewEvent) -> Result<(), Fault> {
    check_literal(event.kind)?;
    check_literal(event.name)?;
    let longest = event
        .facts
        .len()
        .max(event.sealed.as_ref().map_or(0, Vec::len));
    if longest > EVENT_PART_BYTES_MAX {
        return Err(Fault::misuse(format!(
            "an entry holds at most {EVENT_PART_BYTES_MAX} bytes of facts and of text each, not {longest}"
        )));
    }
    Ok(())
}

fn check_literal(text: &str) -> Result<(), Fault> {
    if text.is_empty() || text.len() > LITERAL_BYTES_MAX {
        return Err(Fault::misuse(format!(
            "a kind, name or role has 1 to {LITERAL_BYTES_MAX} bytes, not {}",
            text.len()
        )));
    }
    Ok(())
}

/// Everything a batch writes, and the tip it leads to.
pub(super) struct Staged {
    pub(super) tip: Tip,
    pub(super) receipts: Vec<Receipt>,
    pub(super) stored: Vec<Stored>,
    rows: Vec<EventRow>,
    body_hashes: Vec<[u8; 32]>,
    erase: Vec<u64>,
}

/// What an event's row holds beside its [`Stored`] form.
struct EventRow {
    stream: i64,
    name: i64,
    actor: i64,
    envelope: Option<Envelope>,
    wrapped_key: Option<Vec<u8>>,
}

/// Turns commits into a [`Staged`] batch.
pub(super) struct Stager<'a> {
    connection: &'a Connection,
    names: &'a mut Names,
    ring: &'a KeyRing,
    entropy: std::vec::IntoIter<[u8; ENTROPY_PER_EVENT_BYTES]>,
    staged: Staged,
}

impl<'a> Stager<'a> {
    pub(super) fn new(
        connection: &'a Connection,
        names: &'a mut Names,
        ring: &'a KeyRing,
        entropy: &mut dyn Entropy,
        tip: Tip,
        batch: &[Commit],
    ) -> Stager<'a> {
        let sealed = batch
            .iter()
            .flat_map(|commit| &commit.events)
            .filter(|event| event.sealed.is_some())
            .count();
        let mut random = vec![[0; ENTROPY_PER_EVENT_BYTES]; sealed];
        entropy.fill(random.as_flattened_mut());
        let staged = Staged {
            tip,
            receipts: Vec::new(),
            stored: Vec::new(),
            rows: Vec::new(),
            body_hashes: Vec::new(),
            erase: Vec::new(),
        };
        Stager {
            connection,
            names,
            ring,
            entropy: random.into_iter(),
            staged,
        }
    }

    pub(super) fn stage(mut self, batch: Vec<Commit>) -> Result<Staged, Fault> {
        for commit in batch {
            self.commit(commit)?;
        }
        for position in &self.staged.erase {
            let staged = self
                .staged
                .stored
                .iter_mut()
                .find(|stored| stored.header.position == *position);
            if let Some(stored) = staged.filter(|stored| stored.sealed != Sealed::None) {
                stored.sealed = Sealed::Erased;
            }
        }
        Ok(self.staged)
    }

    fn commit(&mut self, commit: Commit) -> Result<(), Fault> {
        let (actor, who) = self.names.actor(self.connection, commit.actor)?;
        let count = u32::try_from(commit.events.len()).expect("a batch is bounded far below that");
        let mut receipt = Receipt {
            command_id: commit.command_id,
            first: self.staged.tip.frontier.size() + 1,
            count,
            recorded_at: commit.recorded_at,
            stream: commit.events.first().map(|event| event.stream),
            first_version: 0,
        };
        for event in commit.events {
            let stream = self
                .names
                .next_in_stream(self.connection, event.stream, event.kind)?;
            let (name_number, name) = self.names.literal(self.connection, event.name)?;
            if receipt.first_version == 0 {
                receipt.first_version = stream.version;
            }
            let header = Header {
                position: self.staged.tip.frontier.size() + 1,
                stream: event.stream,
                kind: stream.kind,
                version: stream.version,
                name,
                schema: event.schema,
                recorded_at: commit.recorded_at,
                occurred_at: event.occurred_at,
                noted_at: event.noted_at,
                command_id: commit.command_id,
                actor: who.clone(),
                organisation: event.organisation,
                scope: event.scope,
            };
            self.event(
                header,
                event.facts,
                event.sealed,
                (stream.number, name_number, actor),
            );
        }
        self.staged.receipts.push(receipt);
        self.staged.body_hashes.push(commit.body_hash);
        self.staged.erase.extend(commit.erase);
        Ok(())
    }

    fn event(
        &mut self,
        header: Header,
        facts: String,
        plaintext: Option<Vec<u8>>,
        (stream, name, actor): (i64, i64, i64),
    ) {
        let encoded = encode_header(&header);
        let mut row = EventRow {
            stream,
            name,
            actor,
            envelope: None,
            wrapped_key: None,
        };
        let sealed = match plaintext {
            None => Sealed::None,
            Some(plaintext) => {
                let random = self
                    .entropy
                    .next()
                    .expect("random bytes were drawn for every sealed event of the batch");
                let (key, nonce) = random
                    .split_first_chunk::<KEY_BYTES>()
                    .expect("an event's random bytes begin with its key");
                let nonce = nonce.try_into().expect("what follows the key is the nonce");
                row.envelope = Some(seal::seal(key, &encoded, &plaintext));
                row.wrapped_key = Some(self.ring.wrap(header.position, key, nonce));
                Sealed::Readable(plaintext)
            }
        };
        let leaf = leaf_of_encoded(&encoded, &facts, row.envelope.as_ref());
        let staged = &mut self.staged;
        staged.tip.frontier.push(leaf);
        staged.tip.recorded_at = header.recorded_at;
        staged.stored.push(Stored {
            header,
            facts,
            sealed,
            leaf,
        });
        staged.rows.push(row);
    }
}

impl Staged {
    pub(super) fn count(&self) -> usize {
        self.stored.len()
    }

    /// Inserts all rows; within a transaction.
    pub(super) fn write(&self, connection: &Connection) -> Result<(), Fault> {
        self.write_events(connection)?;
        self.write_commands(connection)?;
        let mut erase = connection.prepare_cached("DELETE FROM entry_key WHERE position = ?1")?;
        for position in &self.erase {
            erase.execute([sql(*position)])?;
        }
        Ok(())
    }

    fn write_events(&self, connection: &Connection) -> Result<(), Fault> {
        let mut event = connection.prepare_cached(
            "INSERT INTO event (position, stream, version, name, schema, recorded_at, occurred_at, noted_at, command, actor, \
             organisation, scope, leaf, facts, commitment, ciphertext) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?;
        let mut key = connection
            .prepare_cached("INSERT INTO entry_key (position, wrapped) VALUES (?1, ?2)")?;
        for (stored, row) in self.stored.iter().zip(&self.rows) {
            let header = &stored.header;
            let position = sql(header.position);
            event.execute(rusqlite::params![
                position,
                row.stream,
                header.version,
                row.name,
                header.schema,
                header.recorded_at,
                header.occurred_at,
                header.noted_at,
                header.command_id.as_bytes(),
                row.actor,
                header.organisation.as_ref().map(uuid::Uuid::as_bytes),
                header.scope,
                stored.leaf,
                stored.facts,
                row.envelope.as_ref().map(|envelope| &envelope.commitment),
                row.envelope.as_ref().map(|envelope| &envelope.ciphertext),
            ])?;
            if let Some(wrapped) = &row.wrapped_key {
                key.execute((position, wrapped))?;
            }
        }
        Ok(())
    }

    fn write_commands(&self, connection: &Connection) -> Result<(), Fault> {
        let mut command = connection.prepare_cached(
            "INSERT INTO command (id, body_hash, first, count, recorded_at, stream, first_version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for (receipt, body_hash) in self.receipts.iter().zip(&self.body_hashes) {
            let row = (
                receipt.command_id.as_bytes(),
                body_hash,
                sql(receipt.first),
                receipt.count,
                receipt.recorded_at,
                receipt.stream.as_ref().map(uuid::Uuid::as_bytes),
                receipt.first_version,
            );
            command
                .execute(row)
                .map_err(|error| match error.sqlite_error_code() {
                    Some(ErrorCode::ConstraintViolation) => Fault::CommandKnown(receipt.command_id),
                    _ => error.into(),
                })?;
        }
        Ok(())
    }
}
