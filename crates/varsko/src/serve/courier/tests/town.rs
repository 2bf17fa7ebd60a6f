//! A town with people to notify, a journal on a real disk, and a server that can stop at any time.

use super::peers::{Gateway, MailServer};
use crate::channels::{Channels, NotifySettings};
use crate::edge::{self, SystemClock};
use crate::folder::DataFolder;
use crate::installation::Installation;
use crate::serve::courier::{Working, order, start};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tempfile::TempDir;
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand, OpenIncident, StartList};
use varsko_domain::incident::dispatch::Plan;
use varsko_domain::organisation::commands::Register as RegisterOrganisation;
use varsko_domain::organisation::lists::commands::{DefineList, ListCommand};
use varsko_domain::organisation::lists::events::{Entry, Listed};
use varsko_domain::person::commands::Register as RegisterPerson;
use varsko_domain::person::contacts::commands::SetContactPoints;
use varsko_domain::person::contacts::events::ContactPoint;
use varsko_domain::words::{
    AccessRole, Channel, Delivery, Language, ListOrder, OnTimeout, OrganisationKind, Severity,
};
use varsko_domain::{
    Actor, Command, CommandId, IncidentId, ListId, NotificationId, Order, OrganisationId, PersonId,
    Timestamp,
};
use varsko_engine::Clock;
use varsko_picture::incident::DeliveryStep;

/// How long anything is waited for. A bound, not a measure.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long people have to answer, in seconds: no test is that long.
const ANSWER_S: u32 = 3_600;
pub(super) const TEXT: &str = "Elva stiger ved Mjøndalen. Møt på rådhuset.";

/// The machine's clock, moved.
#[derive(Default)]
pub(super) struct Moved(AtomicI64);

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        Timestamp(SystemClock.now().0 + self.0.load(Ordering::SeqCst))
    }
}

/// The town; its server runs while there is an installation.
pub(super) struct Town {
    folder: TempDir,
    clock: Arc<Moved>,
    /// There but while it is being opened anew.
    open: Option<Arc<Installation>>,
    courier: Option<Working>,
    settings: String,
    pub(super) organisation: OrganisationId,
    pub(super) incident: IncidentId,
    people: Vec<PersonId>,
}

impl Town {
    /// A town whose `people` are reached by e-mail and SMS, and whose settings say `settings`.
    pub(super) async fn new(people: usize, settings: String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Moved::default());
        let installation = open(folder.path(), &clock);
        let mut town = Self {
            folder,
            clock,
            open: Some(installation),
            courier: None,
            settings,
            organisation: OrganisationId(Uuid::nil()),
            incident: IncidentId(Uuid::nil()),
            people: Vec::new(),
        };
        let register = RegisterOrganisation {
            kind: OrganisationKind::Municipality,
            name: "Prøve kommune".into(),
            short_name: "Prøve".into(),
            county: None,
            number: None,
        };
        let id = town.ask(Command::RegisterOrganisation(register)).await;
        town.organisation = OrganisationId::from(id);
        for number in 1..=people {
            town.enrol(number).await;
        }
        town.incident = IncidentId::from(town.ask(Command::OpenIncident(opening(false))).await);
        town
    }

    async fn enrol(&mut self, number: usize) {
        let register = RegisterPerson {
            name: format!("Person {number}").into(),
            phone: None,
            email: None,
        };
        let person = PersonId::from(self.ask(Command::RegisterPerson(register)).await);
        let point = |channel, address: String| ContactPoint {
            channel,
            address: Some(address.into()),
            round: 1,
        };
        let points = vec![
            point(Channel::Email, format!("p{number}@example.no")),
            point(Channel::Sms, phone(number)),
        ];
        let set = SetContactPoints {
            person,
            organisation: self.organisation,
            points,
        };
        self.ask(Command::SetContactPoints(set)).await;
        self.people.push(person);
    }

    /// Carries an order of the system out; gives its id.
    pub(super) async fn ask(&self, command: Command) -> CommandId {
        let id = edge::fresh_command();
        let order = Order {
            id,
            actor: Actor {
                person: PersonId(Uuid::nil()),
                role: AccessRole::System,
                organisation: self.organisation,
            },
            organisation: (!self.organisation.0.is_nil()).then_some(self.organisation),
            occurred_at: None,
            noted_at: None,
            scope: None,
            skipping: None,
            command,
        };
        self.installation().engine.submit(order).await.unwrap();
        id
    }

    /// Starts a list of everyone, by these channels, all at once.
    pub(super) async fn notify(&self, channels: &[Channel]) -> NotificationId {
        self.notify_as(channels, false).await
    }

    /// The same, as a drill or not.
    pub(super) async fn notify_as(&self, channels: &[Channel], drill: bool) -> NotificationId {
        let list = ListId::from(self.ask(self.list(channels)).await);
        let directory = self.installation().engine.directory();
        let standing = &directory.standing;
        let organisation = &standing.organisations[&self.organisation];
        let known = &organisation.lists[&list];
        let (held, now) = (BTreeMap::new(), self.clock.now());
        let plan = Plan::of(known, drill, &held, organisation, standing, now);
        let start = IncidentCommand::StartList(StartList {
            list,
            text: TEXT.into(),
            preview: plan.named(TEXT, None),
            drill,
            again: None,
        });
        let name = edge::fresh_command().to_string();
        let order = order((self.incident, self.organisation), &name, start);
        let id = order.id;
        self.installation().engine.submit(order).await.unwrap();
        NotificationId::from(id)
    }

    fn list(&self, channels: &[Channel]) -> Command {
        let entry = |person: &PersonId| Entry {
            role: None,
            people: vec![Listed {
                person: *person,
                informed_at: None,
            }],
        };
        Command::List(ListCommand::Define(DefineList {
            organisation: self.organisation,
            list: None,
            name: "Kriseledelsen".into(),
            order: ListOrder::Parallel,
            channels: channels.to_vec(),
            timeouts_s: vec![ANSWER_S],
            on_timeout: OnTimeout::Stop,
            language: Language::Bokmal,
            entries: self.people.iter().map(entry).collect(),
        }))
    }

    pub(super) fn installation(&self) -> &Arc<Installation> {
        self.open.as_ref().unwrap()
    }

    /// The channels as the settings have them.
    pub(super) fn channels(&self) -> Arc<Channels> {
        let settings: NotifySettings = toml::from_str(&self.settings).unwrap();
        let public = ["https://varsko.example.no".to_owned()];
        let channels = Channels::set_up(&settings, &public, &self.installation().folder);
        assert_eq!(channels.troubles(), []);
        Arc::new(channels)
    }

    /// Lets the courier work.
    pub(super) fn carry(&mut self) {
        let channels = self.channels();
        self.courier = Some(start(self.installation().clone(), channels));
    }

    /// Ends everything as a power cut does, and opens it again; `later` has passed meanwhile.
    pub(super) async fn break_and_reopen(&mut self, later: Duration) {
        if let Some(courier) = self.courier.take() {
            courier.break_off().await;
        }
        let gone = self.open.take().unwrap();
        gone.engine.clone().shutdown().await;
        let alone = wait(|| (Arc::strong_count(&gone) == 1).then_some(())).await;
        assert_eq!(alone, Some(()), "something still holds the installation");
        drop(gone);
        self.later(later);
        self.open = Some(open(self.folder.path(), &self.clock));
    }

    /// Lets time pass.
    pub(super) fn later(&mut self, by: Duration) {
        let moved = i64::try_from(by.as_millis()).unwrap();
        self.clock.0.fetch_add(moved, Ordering::SeqCst);
    }

    /// Every step of a notification, oldest first.
    pub(super) fn steps(&self, id: NotificationId) -> Vec<DeliveryStep> {
        let picture = self.installation().engine.picture(self.incident).unwrap();
        let known = picture.notifications.get(&id).unwrap();
        known.steps.iter().map(|step| step.said.clone()).collect()
    }

    /// Channel and address of everything the log says was sent, in order of the alphabet.
    pub(super) fn sent(&self, id: NotificationId) -> Vec<(Channel, String)> {
        let steps = self.steps(id).into_iter();
        let sent = steps.filter(|step| step.delivery == Some(Delivery::Sent));
        let mut sent: Vec<_> = sent
            .map(|step| {
                let address = step.address.as_ref().and_then(|address| address.as_str());
                (
                    step.channel.unwrap(),
                    address.unwrap_or_default().to_owned(),
                )
            })
            .collect();
        sent.sort();
        sent
    }

    /// Waits until the log says that so many were sent by a channel.
    pub(super) async fn until_sent(&self, id: NotificationId, channel: Channel, count: usize) {
        let enough = || {
            let sent = self.sent(id);
            let by = sent.iter().filter(|(by, _)| *by == channel).count();
            (by >= count).then_some(())
        };
        let came = wait(enough).await;
        assert_eq!(came, Some(()), "{:#?}", self.steps(id));
    }
}

/// The number of a person.
pub(super) fn phone(number: usize) -> String {
    format!("+47{}", 90_000_000 + number)
}

pub(super) fn opening(exercise: bool) -> OpenIncident {
    OpenIncident {
        title: "Flom i Drammenselva".into(),
        kind: None,
        severity: Severity::Serious,
        potential: None,
        place: None,
        exercise,
        participants: Vec::new(),
    }
}

/// Settings for a mail server and a gateway, with little patience.
pub(super) fn settings(mail: &MailServer, gateway: &Gateway) -> String {
    settings_at(mail.address().port(), &gateway.address().to_string())
}

pub(super) fn settings_at(mail: u16, gateway: &str) -> String {
    format!(
        "[email]\ntimeout_s = 1\nper_minute = 60000\n\
         smtp = {{ host = \"127.0.0.1\", port = {mail}, security = \"none\", from = \"Prøve <varsko@example.no>\" }}\n\
         [sms]\ntimeout_s = 1\nper_minute = 60000\n[sms.http]\nurl = \"http://{gateway}/sms\"\nnumber = \"plus\"\n\
         headers = {{ content-type = \"application/json\" }}\n\
         body = '{{\"to\":\"{{{{to}}}}\",\"text\":\"{{{{text}}}}\",\"ref\":\"{{{{reference}}}}\"}}'\n\
         success = {{ pointer = \"/resultCode\", equals = [\"1005\"] }}\n\
         receipt = {{ reference = \"/ref\", status = \"/status\", delivered = [\"0\"], failed = [\"9\"] }}\n\
         reply = {{ from = \"/from\", text = \"/text\" }}\n"
    )
}

fn open(folder: &Path, clock: &Arc<Moved>) -> Arc<Installation> {
    let folder = DataFolder::create(folder).unwrap();
    Arc::new(Installation::open(folder, clock.clone()).unwrap())
}

/// Looks again and again until there is something, within a bound.
pub(super) async fn wait<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let looking = async {
        loop {
            if let Some(found) = look() {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, looking).await.ok()
}
