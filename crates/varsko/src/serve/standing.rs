//! Carrying standing orders out: what a warning sets going with nobody logged in.
//!
//! What shall happen stands in the log; this only sees to it. Every step is an order of the system
//! with an id made from the warning, so one that was cut off goes on where it was, and nothing
//! happens twice.

use crate::installation::Installation;
use futures_util::FutureExt as _;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;
use varsko_api::warnings::{beginning, system};
use varsko_domain::incident::commands::{
    AttachWarning, IncidentCommand, OpenIncident, PlaceUnderObservation, RecordEntry, StartList,
};
use varsko_domain::incident::dispatch::{Held, Plan};
use varsko_domain::limits::{SHORT_BYTES_MAX, TITLE_BYTES_MAX};
use varsko_domain::organisation::Organisation;
use varsko_domain::words::{EntryKind, Phase, Precision, Priority, Severity, Verification};
use varsko_domain::{
    Command, CommandId, IncidentId, ListId, Order, OrganisationId, PreviewId, Text, WarningId,
};
use varsko_engine::{Receipt, Rejection};
use varsko_picture::warnings::WarningFile;
use varsko_picture::{Directory, Language};

/// Least time between two looks: one look then serves many changes.
const LOOK_PAUSE: Duration = Duration::from_millis(100);
/// Time until what the log could not take is tried again.
const AGAIN_AFTER: Duration = Duration::from_secs(5);
/// How often a list is started anew when whoever it would call changed meanwhile.
const STARTS_MAX: usize = 3;
/// How long what it is at gets to end when the server stops. What is cut off is done at the next start.
const GOODBYE_MAX: Duration = Duration::from_secs(5);

/// Someone who sees to something by themselves.
pub(crate) struct Working {
    pub(super) stop: watch::Sender<bool>,
    pub(super) work: JoinHandle<()>,
}

impl Working {
    /// Lets it end what it is at, within a bound.
    pub(crate) async fn end(mut self) {
        let _ = self.stop.send(true); // it may have ended by itself
        if tokio::time::timeout(GOODBYE_MAX, &mut self.work)
            .await
            .is_err()
        {
            self.work.abort();
        }
    }
}

/// Begins seeing to them.
pub(crate) fn start(installation: Arc<Installation>) -> Working {
    let (stop, stopping) = watch::channel(false);
    let work = tokio::spawn(run(installation, stopping));
    Working { stop, work }
}

async fn run(installation: Arc<Installation>, mut stopping: watch::Receiver<bool>) {
    let mut changes = installation.engine.changes();
    let mut seen: Option<Arc<Directory>> = None;
    while !*stopping.borrow() {
        changes.borrow_and_update();
        let directory = installation.engine.directory();
        let is_seen = seen
            .as_ref()
            .is_some_and(|seen| seen.warnings == directory.warnings);
        if !is_seen {
            let looked = AssertUnwindSafe(look(&installation, &directory)).catch_unwind();
            let done = looked.await.unwrap_or_else(|_| {
                tracing::error!("standing orders broke, and are looked at again");
                false
            });
            seen = done.then_some(directory);
        }
        let again = if seen.is_some() {
            Duration::MAX
        } else {
            AGAIN_AFTER
        };
        tokio::select! {
            _ = stopping.changed() => {}
            changed = changes.changed() => {
                if changed.is_err() {
                    return;
                }
            }
            () = tokio::time::sleep(again) => {}
        }
        tokio::time::sleep(LOOK_PAUSE).await;
    }
}

/// The warnings that incidents' logs have told of: the newest message each was told by.
type Told = BTreeMap<(OrganisationId, WarningId), BTreeSet<(IncidentId, String)>>;

/// Does what is to be done; false when the log could not take something at the moment.
async fn look(installation: &Arc<Installation>, directory: &Directory) -> bool {
    let told = told(installation);
    let now = installation.clock.now();
    let mut done = true;
    for organisation in directory.standing.organisations.values() {
        for (id, warning) in &organisation.warnings.known {
            let Some(file) = directory.warnings.get(organisation.id, *id) else {
                continue;
            };
            let one = Carried {
                installation,
                organisation,
                warning: *id,
                file,
            };
            match told.get(&(organisation.id, *id)) {
                Some(incidents) => {
                    for (incident, by) in incidents {
                        if by != warning.identifier() {
                            done &= one.tell(*incident, warning.identifier()).await;
                        }
                    }
                }
                None if warning.asks.incident && warning.holds(now) && !warning.set_aside => {
                    done &= one.open(warning.asks.list).await;
                }
                None => {}
            }
        }
    }
    done
}

fn told(installation: &Installation) -> Told {
    let mut told = Told::new();
    for (incident, picture) in installation.engine.pictures() {
        for (warning, history) in picture.warnings.iter() {
            if let Some(fact) = history.last() {
                let varsko_domain::incident::warning::IncidentWarningEvent::Attached(said) =
                    &fact.said;
                let of = (fact.origin.organisation, *warning);
                let by = (incident, said.identifier.clone());
                told.entry(of).or_default().insert(by);
            }
        }
    }
    told
}

/// A warning whose standing orders are carried out.
struct Carried<'a> {
    installation: &'a Arc<Installation>,
    organisation: &'a Organisation,
    warning: WarningId,
    file: &'a WarningFile,
}

impl Carried<'_> {
    /// Opens an incident under observation, starts the list, and notes the warning there last: then
    /// all of it is done.
    async fn open(&self, list: Option<ListId>) -> bool {
        let opened = self
            .submit("incident", Command::OpenIncident(self.opening()))
            .await;
        let Outcome::Done(incident) = opened else {
            return !matches!(opened, Outcome::Later);
        };
        let reason = Text::from(format!("Åpnet av stående ordre: {}", self.summary()));
        let review_at = self
            .file
            .message
            .onset
            .filter(|at| *at > self.installation.clock.now());
        let observe = PlaceUnderObservation {
            reason: beginning(&reason, SHORT_BYTES_MAX),
            review_at,
        };
        let observe = IncidentCommand::PlaceUnderObservation(observe);
        if let Outcome::Later = self.ask(incident, "observation", observe).await {
            return false;
        }
        if let Some(list) = list
            && !self.notify(incident, list).await
        {
            return false;
        }
        self.tell(incident, &self.file.message.identifier).await
    }

    fn opening(&self) -> OpenIncident {
        let message = &self.file.message;
        let headline = message.headline.clone();
        let title = headline.unwrap_or_else(|| Text::from(self.summary()));
        OpenIncident {
            title: beginning(&title, TITLE_BYTES_MAX),
            kind: None,
            severity: Severity::Unknown,
            potential: message.consequences.clone(),
            place: message
                .area
                .as_ref()
                .map(|area| beginning(area, SHORT_BYTES_MAX)),
            exercise: false,
            participants: Vec::new(),
        }
    }

    /// Starts the list; where that is refused the log says so, for then people have to call.
    async fn notify(&self, incident: IncidentId, list: ListId) -> bool {
        let text = beginning(&Text::from(self.summary()), SHORT_BYTES_MAX);
        for _ in 0..STARTS_MAX {
            let command = IncidentCommand::StartList(StartList {
                list,
                text: text.clone(),
                preview: self.preview(list, &text),
                drill: false,
                again: None,
            });
            match self.ask(incident, "list", command).await {
                Outcome::Done(_) => return true,
                Outcome::Later => return false,
                Outcome::Refused("PREVIEW_CHANGED", _) => {}
                Outcome::Refused(_, why) => return self.not_notified(incident, &why).await,
            }
        }
        self.not_notified(incident, "hvem den ville nådd, endret seg underveis")
            .await
    }

    fn preview(&self, list: ListId, text: &Text) -> PreviewId {
        let directory = self.installation.engine.directory();
        let known = directory.standing.organisations.get(&self.organisation.id);
        let known = known.unwrap_or(self.organisation);
        let Some(list) = known.lists.get(&list) else {
            return PreviewId(Uuid::nil());
        };
        let now = self.installation.clock.now();
        let plan = Plan::of(list, false, &Held::new(), known, &directory.standing, now);
        plan.named(text.as_str().unwrap_or_default(), None)
    }

    async fn not_notified(&self, incident: IncidentId, why: &str) -> bool {
        let text = format!("Varslingslisten ble ikke startet av seg selv: {why}. Varsle for hånd.");
        let entry = IncidentCommand::RecordEntry(RecordEntry {
            kind: EntryKind::Omission,
            phase: Some(Phase::Notify),
            text: beginning(&Text::from(text), SHORT_BYTES_MAX),
            from: None,
            to: None,
            channel: None,
            verification: Verification::Confirmed,
            source: None,
            priority: Priority::Urgent,
            corrects: None,
            references: Vec::new(),
            restricted_to: Vec::new(),
            screening_ground: None,
            precision: Precision::Exact,
            imported: None,
            attachments: Vec::new(),
        });
        !matches!(
            self.ask(incident, "not notified", entry).await,
            Outcome::Later
        )
    }

    /// Notes in an incident's log what the sender says now.
    async fn tell(&self, incident: IncidentId, identifier: &str) -> bool {
        let attach = IncidentCommand::AttachWarning(AttachWarning {
            warning: self.warning,
            headline: self.file.message.headline.clone(),
        });
        let step = format!("attach {incident} {identifier}");
        !matches!(self.ask(incident, &step, attach).await, Outcome::Later)
    }

    fn summary(&self) -> String {
        let message = &self.file.message;
        let level = Language::Bokmal.warning_level(message.level);
        let headline = message.headline.as_ref().and_then(|text| text.as_str());
        let headline = headline.unwrap_or(&message.event);
        format!("Farevarsel, {level} nivå: {headline}")
    }

    async fn ask(&self, incident: IncidentId, step: &str, command: IncidentCommand) -> Outcome {
        self.submit(step, Command::Incident(incident, command))
            .await
    }

    async fn submit(&self, step: &str, command: Command) -> Outcome {
        let id = CommandId(Uuid::new_v5(&self.warning.0, step.as_bytes()));
        let order = Order {
            id,
            actor: system(self.organisation.id),
            organisation: Some(self.organisation.id),
            occurred_at: None,
            noted_at: None,
            scope: None,
            skipping: None,
            command,
        };
        Outcome::of(id, self.installation.engine.submit(order).await)
    }
}

/// What came of one step.
enum Outcome {
    /// It is done, now or before; what it made is named so.
    Done(IncidentId),
    /// The rules say no: the code, and why in a sentence.
    Refused(&'static str, String),
    /// The log takes nothing at the moment.
    Later,
}

impl Outcome {
    fn of(id: CommandId, answer: Result<Receipt, Rejection>) -> Self {
        match answer {
            // Another body under the same id: it was done before, on other words.
            Ok(_) | Err(Rejection::DifferentBody) => Outcome::Done(IncidentId::from(id)),
            Err(
                Rejection::Overloaded
                | Rejection::Full
                | Rejection::ReadOnly(_)
                | Rejection::Stopped,
            ) => Outcome::Later,
            Err(rejection) => {
                tracing::warn!(command = %id, code = rejection.code(), "a standing order was refused");
                Outcome::Refused(rejection.code(), rejection.told(Language::Bokmal))
            }
        }
    }
}

#[cfg(test)]
mod tests;
