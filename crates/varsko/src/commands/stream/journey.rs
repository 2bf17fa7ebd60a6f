//! Getting to a log, and getting back to it after every interruption, without a gap or a repeat.
//!
//! What was shown last is remembered here and nowhere else; each connection is told to go on after
//! it. Knows neither terminals nor where the server is.

use super::answers::{Board, Found, LogItem, Page, ReplayItem, entry, read};
use super::asks;
use super::course::Course;
use super::entry::{Entry, Incident};
use super::patience::Patience;
use super::socket::{Lost, Socket};
use crate::talk::Remote;
use crate::trouble::{Exit, Trouble};
use serde_json::json;
use serde_json::value::RawValue;
use varsko_picture::Language;

/// Where lines are shown.
pub(super) trait Screen {
    /// The log of this incident follows.
    fn begin(&mut self, incident: &Incident);
    /// The next line.
    fn show(&mut self, entry: &Entry) -> Result<(), Trouble>;
    /// Something its reader should know about the connection.
    fn notice(&mut self, sentence: &str);
}

/// The way to the server.
pub(super) trait Way {
    /// Where it is now.
    fn remote(&self) -> &Remote;
    /// Looks whether it moved; true when it did.
    fn look_again(&mut self) -> bool;
}

/// One command's way through one log.
pub(super) struct Journey<W, S> {
    pub(super) way: W,
    pub(super) screen: S,
    pub(super) patience: Patience,
    pub(super) language: Language,
    /// The incident asked for; the newest when `None`.
    pub(super) wanted: Option<String>,
    pub(super) course: Course,
    /// The installation last seen; `None` before the first connection.
    pub(super) installation: Option<String>,
    /// The incident shown there.
    pub(super) incident: Option<String>,
}

/// Why a leg of the journey ended before the end.
enum Broken {
    /// The conversation ended.
    Lost(Lost),
    /// What was shown could not be.
    Here(Trouble),
}

impl From<Lost> for Broken {
    fn from(lost: Lost) -> Self {
        Broken::Lost(lost)
    }
}

impl From<Trouble> for Broken {
    fn from(trouble: Trouble) -> Self {
        Broken::Here(trouble)
    }
}

impl<W: Way, S: Screen> Journey<W, S> {
    /// Goes on until there is no more to see, or a reason to stop that waiting cannot mend.
    pub(super) async fn run(&mut self) -> Result<(), Trouble> {
        loop {
            let lost = match self.leg().await {
                Ok(()) => return Ok(()),
                Err(Broken::Here(trouble)) => return Err(trouble),
                Err(Broken::Lost(lost)) => lost,
            };
            let url = self.way.remote().url.clone();
            let why = match lost {
                // Whoever started the server anew may have left a new token.
                Lost::NotPermitted(_) if self.way.look_again() => continue,
                Lost::NotPermitted(sentence) => {
                    return Err(Trouble::new(Exit::NotPermitted, sentence));
                }
                Lost::Refused(sentence) => return Err(Trouble::new(Exit::Refused, sentence)),
                Lost::NotVarsko(what) => {
                    let sentence = format!("{url}: {what}; is it a Varsko server?");
                    return Err(Trouble::new(Exit::Unreachable, sentence));
                }
                Lost::ForNow(why) => why,
            };
            if self.installation.is_none() {
                return Err(self.way.remote().unreachable(why));
            }
            if self.patience.is_fresh() {
                self.screen
                    .notice(&format!("connection lost ({why}); reconnecting"));
            }
            let Some(wait) = self.patience.next() else {
                return Err(self.way.remote().unreachable(why));
            };
            tokio::time::sleep(wait).await;
            self.way.look_again();
        }
    }

    /// One connection, for as long as it holds.
    async fn leg(&mut self) -> Result<(), Broken> {
        let mut socket = Socket::open(self.way.remote(), self.language).await?;
        let before = self.installation.clone();
        let incident = self.arrive(&mut socket).await?;
        if !self.patience.is_fresh() {
            self.patience.reset();
            if self.installation == before {
                self.screen.notice("reconnected; going on where it was");
            }
        }
        match &self.course {
            Course::Log { .. } => self.log(&mut socket, &incident).await,
            Course::Pages { .. } => self.pages(&mut socket, &incident).await,
            Course::Replay(_) => self.replay(&mut socket, &incident).await,
        }
    }

    /// Finds out which log this is, and which incident in it.
    async fn arrive(&mut self, socket: &mut Socket) -> Result<String, Broken> {
        let wanted = self.wanted.clone().or_else(|| self.incident.clone());
        let mut found = self.look(socket, wanted.as_deref()).await?;
        let before = self.installation.replace(found.installation.id.clone());
        if before.is_some_and(|before| before != found.installation.id) {
            self.screen
                .notice("this is another installation's log; starting from its beginning");
            self.course = self.course.clone().begun_anew();
            self.incident = None;
            found = self.look(socket, self.wanted.as_deref()).await?;
        }
        let incident = match found.newest() {
            Some(incident) => incident,
            None if self.wanted.is_some() || self.incident.is_some() => {
                return Err(Lost::Refused(NO_SUCH_INCIDENT.into()).into());
            }
            None => self.wait_for_incident(socket).await?,
        };
        let id = incident.id.clone();
        if self.incident.as_ref() != Some(&id) {
            self.screen.begin(&incident);
            self.incident = Some(id.clone());
        }
        Ok(id)
    }

    async fn look(&self, socket: &mut Socket, wanted: Option<&str>) -> Result<Found, Lost> {
        let answer = match wanted {
            Some(id) => socket.ask(asks::ONE_INCIDENT, json!({ "id": id })).await?,
            None => socket.ask(asks::NEWEST_INCIDENT, json!({})).await?,
        };
        read(&answer)
    }

    /// Waits until there is an incident to see; only whoever follows a log waits.
    async fn wait_for_incident(&mut self, socket: &mut Socket) -> Result<Incident, Lost> {
        if !matches!(self.course, Course::Log { .. }) {
            return Err(Lost::Refused(
                "there is no incident here that you may read".into(),
            ));
        }
        self.screen
            .notice("there is no incident here that you may read yet; waiting for one");
        loop {
            socket.begin(asks::BOARD, json!({})).await?;
            // The board as it is now, and then as it changes.
            while let Some(board) = socket.next().await? {
                let board: Board = read(&board)?;
                if !board.status_board.is_empty() {
                    break;
                }
            }
            socket.stop().await?;
            if let Some(incident) = self.look(socket, None).await?.newest() {
                return Ok(incident);
            }
        }
    }

    async fn log(&mut self, socket: &mut Socket, incident: &str) -> Result<(), Broken> {
        let variables = json!({ "incidentId": incident, "after": self.after().to_string() });
        socket.begin(asks::LOG, variables).await?;
        while let Some(item) = socket.next().await? {
            let item: LogItem<Box<RawValue>> = read(&item)?;
            self.take(item.incident_log)?;
        }
        Err(Lost::ForNow("the server ended the stream".into()).into())
    }

    async fn pages(&mut self, socket: &mut Socket, incident: &str) -> Result<(), Broken> {
        loop {
            let variables = json!({ "incidentId": incident, "after": self.after().to_string() });
            let answer = socket.ask(asks::PAGE, variables).await?;
            let page: LogItem<Page<Box<RawValue>>> = read(&answer)?;
            let page = page.incident_log;
            for edge in page.edges {
                self.take(edge.node)?;
            }
            let cursor = page
                .page_info
                .end_cursor
                .and_then(|cursor| cursor.parse().ok());
            match (page.page_info.has_next_page, cursor) {
                (true, Some(cursor)) => self.course = Course::Pages { after: cursor },
                _ => return Ok(()),
            }
        }
    }

    async fn replay(&mut self, socket: &mut Socket, incident: &str) -> Result<(), Broken> {
        let Course::Replay(past) = &self.course else {
            return Ok(());
        };
        socket.begin(asks::REPLAY, past.variables(incident)).await?;
        while let Some(item) = socket.next().await? {
            let item: ReplayItem = read(&item)?;
            let entry = entry(item.replay.entry)?;
            let Course::Replay(past) = &mut self.course else {
                return Ok(());
            };
            let place = (item.replay.time, entry.fields.position);
            if past.was_shown(&place) {
                continue;
            }
            self.screen.show(&entry)?;
            past.shown = Some(place);
        }
        Ok(())
    }

    fn after(&self) -> u64 {
        match &self.course {
            Course::Log { after } | Course::Pages { after } => *after,
            Course::Replay(_) => 0,
        }
    }

    /// Shows a line of the log, and goes on after it from now on.
    fn take(&mut self, raw: Box<RawValue>) -> Result<(), Broken> {
        let entry = entry(raw)?;
        if let Course::Log { after } | Course::Pages { after } = &mut self.course
            && entry.fields.position > *after
        {
            self.screen.show(&entry)?;
            *after = entry.fields.position;
        }
        Ok(())
    }
}

/// What is told of an incident that is not there, or not for this viewer.
const NO_SUCH_INCIDENT: &str =
    "there is no such incident, or you may not see it; leave the id out for the newest you may see";
