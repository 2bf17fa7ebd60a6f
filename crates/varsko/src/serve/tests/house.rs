//! A server on an installation of its own with the whole cast, and clients that speak bytes.

use crate::channels::{Channels, NotifySettings};
use crate::edge::{SystemClock, fresh_command, now};
use crate::folder::DataFolder;
use crate::installation::Installation;
use crate::serve::{Bounds, Face, Server};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::time::timeout;
use varsko_access::{Credential, Holder};
use varsko_domain::Actor;
use varsko_domain::words::Scope;
use varsko_testkit::cast::{ASKER, founding, log_keeper, preparedness_officer};
use varsko_testkit::{Ask, INCIDENT, asks, open};

/// The longest that anything is waited for.
pub(super) const WAIT_MAX: Duration = Duration::from_secs(60);
/// A bound that no test waits for.
pub(super) const NEVER: Duration = Duration::from_secs(3_600);

/// A running server.
pub(super) struct House {
    pub(super) installation: Arc<Installation>,
    pub(super) address: SocketAddr,
    /// Dropped, it asks the server to end.
    stop: oneshot::Sender<()>,
    served: tokio::task::JoinHandle<()>,
    _folder: TempDir,
}

/// Someone who may ask, and what they ask with.
pub(super) struct Key {
    pub(super) token: String,
    pub(super) credential: Credential,
}

impl House {
    /// A server within these bounds: the product's own as far as the test does not change them.
    pub(super) async fn with(adjust: impl FnOnce(&mut Bounds)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = DataFolder::create(&folder.path().join("data")).unwrap();
        let opening = move || Installation::open(data, Arc::new(SystemClock));
        let opened = tokio::task::spawn_blocking(opening).await.unwrap();
        let installation = Arc::new(opened.ok().unwrap());
        let face = Face {
            listen: "127.0.0.1:0".parse().unwrap(),
            public_urls: Vec::new(),
            graphiql: None,
        };
        let mut bounds = Bounds::default();
        adjust(&mut bounds);
        let nothing = Channels::set_up(&NotifySettings::default(), &[], &installation.folder);
        let channels = Arc::new(nothing);
        let server = Server::listen(installation.clone(), channels, face, bounds).await;
        let server = server.ok().unwrap();
        let address = server.address;
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(server.run(async {
            let _ = stopped.await;
        }));
        Self {
            installation,
            address,
            stop,
            served,
            _folder: folder,
        }
    }

    /// Everyone is there, and Bærum has opened an incident and asked Asker in.
    pub(super) async fn founded(&self) {
        for ask in founding() {
            self.done(ask).await;
        }
        let opening = open(asks::opening("Flom"));
        self.done(opening.by(log_keeper()).named(INCIDENT.0)).await;
        self.done(asks::invite(ASKER).by(preparedness_officer()))
            .await;
    }

    /// Somebody asked this, and it was done; gives the number of its line.
    pub(super) async fn done(&self, ask: Ask) -> Option<u32> {
        let order = ask.order(INCIDENT, fresh_command());
        let receipt = self.installation.engine.submit(order).await.unwrap();
        receipt.first_number
    }

    /// The log grows by this many lines of this many bytes.
    pub(super) async fn filled(&self, lines: usize, bytes: usize) {
        let text = "x".repeat(bytes);
        let line = |_| {
            let note = asks::record(asks::entry(&text)).by(log_keeper());
            self.done(note.readable_by(Scope::Participants))
        };
        futures_util::future::join_all((0..lines).map(line)).await;
    }

    /// A token of this actor's.
    pub(super) fn key(&self, actor: Actor) -> Key {
        let holder = Holder {
            person: actor.person.0,
            organisation: actor.organisation.0,
            role: actor.role.literal().to_owned(),
        };
        let access = &self.installation.access;
        let issued = access.issue_token(&holder, "test", None, now().0).unwrap();
        Key {
            token: issued.secret.expose().to_owned(),
            credential: issued.credential,
        }
    }

    /// A connection on which this was said.
    pub(super) async fn say(&self, words: &str) -> Client {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(words.as_bytes()).await.unwrap();
        Client(stream)
    }

    /// True when a new connection is answered at once that the server is alive.
    pub(super) async fn answers(&self) -> bool {
        let mut client = self.say(ALIVE).await;
        client.hear().await.starts_with("HTTP/1.1 200 ")
    }

    /// Ends in order, within its bound.
    pub(super) async fn end(self) {
        drop(self.stop);
        timeout(WAIT_MAX, self.served).await.unwrap().unwrap();
    }
}

/// A question that anyone may ask, on a connection that is done afterwards.
pub(super) const ALIVE: &str = "GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
/// The same on a connection that goes on.
pub(super) const ALIVE_AND_ON: &str = "GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n";

/// The other side of a connection.
pub(super) struct Client(pub(super) TcpStream);

impl Client {
    /// Everything said until the connection ends, in order or not; panics when it does not end.
    pub(super) async fn hear(&mut self) -> String {
        let mut heard = Vec::new();
        let reading = self.0.read_to_end(&mut heard);
        // A connection that is reset has ended, too.
        let _ = timeout(WAIT_MAX, reading).await.expect("an end in time");
        String::from_utf8_lossy(&heard).into_owned()
    }

    /// The next bytes said, which there must be.
    pub(super) async fn next(&mut self) -> String {
        let mut heard = vec![0; 64 * 1024];
        let count = timeout(WAIT_MAX, self.0.read(&mut heard)).await;
        let count = count.expect("a word in time").unwrap();
        assert_ne!(count, 0, "the connection ended");
        String::from_utf8_lossy(&heard[..count]).into_owned()
    }

    /// What has been said and not yet heard; nothing when there is none, or no more to come.
    pub(super) fn what_is_there(&mut self) -> String {
        let mut heard = vec![0; 1024];
        let count = self.0.try_read(&mut heard).unwrap_or_default();
        String::from_utf8_lossy(&heard[..count]).into_owned()
    }

    /// True when nothing is said for this long.
    pub(super) async fn hears_nothing_for(&mut self, time: Duration) -> bool {
        let mut byte = [0];
        timeout(time, self.0.peek(&mut byte)).await.is_err()
    }
}
