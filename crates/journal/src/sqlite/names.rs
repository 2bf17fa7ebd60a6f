//! The writer's numbers for streams, literals and actors, and the version each stream is at.
//!
//! New ones are staged and written with the batch that brings them. After a failed batch the
//! memory is thrown away: what the file holds is the truth.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::event::Actor;
use crate::fault::Fault;

/// Streams and actors remembered; with more, the memory is emptied between batches.
const REMEMBERED_MAX: usize = 65_536;

/// Where a stream stands.
#[derive(Debug, Clone)]
pub(super) struct StreamAt {
    pub(super) number: i64,
    pub(super) kind: Arc<str>,
    pub(super) version: u32,
}

#[derive(Default)]
pub(super) struct Names {
    literals: HashMap<Arc<str>, i64>,
    actors: HashMap<Arc<Actor>, i64>,
    streams: HashMap<Uuid, StreamAt>,
    /// The highest numbers given out; read from the file when first needed.
    last: Option<Last>,
    fresh: Fresh,
}

#[derive(Clone, Copy)]
struct Last {
    literal: i64,
    actor: i64,
    stream: i64,
}

/// What the file does not have yet.
#[derive(Default)]
struct Fresh {
    literals: Vec<(i64, Arc<str>)>,
    actors: Vec<(i64, Arc<Actor>, i64)>,
    streams: Vec<(i64, Uuid, i64)>,
}

impl Names {
    pub(super) fn literal(
        &mut self,
        connection: &Connection,
        text: &str,
    ) -> Result<(i64, Arc<str>), Fault> {
        if let Some((text, number)) = self.literals.get_key_value(text) {
            return Ok((*number, text.clone()));
        }
        let text: Arc<str> = text.into();
        let mut statement =
            connection.prepare_cached("SELECT number FROM literal WHERE text = ?1")?;
        let number = match statement.query_row([&text], |row| row.get(0)).optional()? {
            Some(number) => number,
            None => {
                let last = self.last(connection)?;
                last.literal += 1;
                let number = last.literal;
                self.fresh.literals.push((number, text.clone()));
                number
            }
        };
        self.literals.insert(text.clone(), number);
        Ok((number, text))
    }

    pub(super) fn actor(
        &mut self,
        connection: &Connection,
        actor: Actor,
    ) -> Result<(i64, Arc<Actor>), Fault> {
        if let Some((actor, number)) = self.actors.get_key_value(&actor) {
            return Ok((*number, actor.clone()));
        }
        let role = self.literal(connection, &actor.role)?.0;
        let actor = Arc::new(actor);
        let mut statement = connection.prepare_cached(
            "SELECT number FROM actor WHERE person = ?1 AND role = ?2 AND organisation = ?3",
        )?;
        let key = (actor.person.as_bytes(), role, actor.organisation.as_bytes());
        let number = match statement.query_row(key, |row| row.get(0)).optional()? {
            Some(number) => number,
            None => {
                let last = self.last(connection)?;
                last.actor += 1;
                let number = last.actor;
                self.fresh.actors.push((number, actor.clone(), role));
                number
            }
        };
        self.actors.insert(actor.clone(), number);
        Ok((number, actor))
    }

    /// Takes the next version of a stream, which is begun if it is new.
    pub(super) fn next_in_stream(
        &mut self,
        connection: &Connection,
        id: Uuid,
        kind: &'static str,
    ) -> Result<StreamAt, Fault> {
        if !self.streams.contains_key(&id) {
            let stream = self.find_or_begin(connection, id, kind)?;
            self.streams.insert(id, stream);
        }
        let stream = self
            .streams
            .get_mut(&id)
            .expect("the stream was put there just now");
        if *stream.kind != *kind {
            return Err(Fault::misuse(format!(
                "stream {id} is of kind {}, not {kind}: a stream keeps its kind",
                stream.kind
            )));
        }
        stream.version = stream
            .version
            .checked_add(1)
            .ok_or_else(|| Fault::misuse(format!("stream {id} is full")))?;
        Ok(stream.clone())
    }

    fn find_or_begin(
        &mut self,
        connection: &Connection,
        id: Uuid,
        kind: &'static str,
    ) -> Result<StreamAt, Fault> {
        let mut statement = connection.prepare_cached(
            "SELECT s.number, l.text, (SELECT coalesce(max(version), 0) FROM event WHERE stream = s.number) \
             FROM stream s JOIN literal l ON l.number = s.kind WHERE s.id = ?1",
        )?;
        let found = statement
            .query_row([id.as_bytes()], |row| {
                Ok(StreamAt {
                    number: row.get(0)?,
                    kind: row.get::<_, String>(1)?.into(),
                    version: row.get(2)?,
                })
            })
            .optional()?;
        if let Some(stream) = found {
            return Ok(stream);
        }
        let (kind_number, kind) = self.literal(connection, kind)?;
        let last = self.last(connection)?;
        last.stream += 1;
        let number = last.stream;
        self.fresh.streams.push((number, id, kind_number));
        Ok(StreamAt {
            number,
            kind,
            version: 0,
        })
    }

    fn last(&mut self, connection: &Connection) -> Result<&mut Last, Fault> {
        if self.last.is_none() {
            let highest = |table: &str| {
                connection.query_row(
                    &format!("SELECT coalesce(max(number), 0) FROM {table}"),
                    [],
                    |row| row.get(0),
                )
            };
            self.last = Some(Last {
                literal: highest("literal")?,
                actor: highest("actor")?,
                stream: highest("stream")?,
            });
        }
        Ok(self.last.as_mut().expect("it was read just now"))
    }

    /// Writes what is staged; within the batch's transaction.
    pub(super) fn write_fresh(&self, connection: &Connection) -> Result<(), Fault> {
        if !self.fresh.literals.is_empty() {
            let mut literal =
                connection.prepare_cached("INSERT INTO literal (number, text) VALUES (?1, ?2)")?;
            for (number, text) in &self.fresh.literals {
                literal.execute((number, text))?;
            }
        }
        if !self.fresh.actors.is_empty() {
            let mut statement = connection.prepare_cached(
                "INSERT INTO actor (number, person, role, organisation) VALUES (?1, ?2, ?3, ?4)",
            )?;
            for (number, actor, role) in &self.fresh.actors {
                statement.execute((
                    number,
                    actor.person.as_bytes(),
                    role,
                    actor.organisation.as_bytes(),
                ))?;
            }
        }
        if !self.fresh.streams.is_empty() {
            let mut stream = connection
                .prepare_cached("INSERT INTO stream (number, id, kind) VALUES (?1, ?2, ?3)")?;
            for (number, id, kind) in &self.fresh.streams {
                stream.execute((number, id.as_bytes(), kind))?;
            }
        }
        Ok(())
    }

    /// The batch is in the file.
    pub(super) fn settle(&mut self) {
        self.fresh = Fresh::default();
        if self.streams.len() > REMEMBERED_MAX
            || self.actors.len() > REMEMBERED_MAX
            || self.literals.len() > REMEMBERED_MAX
        {
            self.forget();
        }
    }

    /// The batch is not in the file, or nobody knows.
    pub(super) fn forget(&mut self) {
        *self = Names::default();
    }
}
