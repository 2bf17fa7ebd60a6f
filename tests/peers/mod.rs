//! Peers for tests: a mail server and a gateway that really listen, and can be in a bad mood.
//!
//! Each runs on a thread of its own and remembers what it took. They speak just enough of their
//! protocols for what a client of ours says.
#![allow(dead_code, reason = "each test takes the peers it needs")]

mod gateway;
mod smtp;

#[allow(unused_imports, reason = "each test takes the peers it needs")]
pub(crate) use gateway::{Asked, Gateway};
pub(crate) use smtp::MailServer;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// How a peer behaves towards whoever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    /// Takes what it is given.
    Good,
    /// Listens, and never says a word.
    Silent,
    /// Says that it cannot, for now: 500 or 451.
    Failing,
    /// Says no for good: 400 or 550.
    Refusing,
    /// Answers, but not in its protocol.
    Rubbish,
}

/// What a peer and its test share.
pub(crate) struct Shared<T> {
    pub(crate) mood: Mutex<Mood>,
    pub(crate) took: Mutex<Vec<T>>,
}

impl<T> Shared<T> {
    pub(crate) fn mood(&self) -> Mood {
        *self.mood.lock().unwrap()
    }

    pub(crate) fn take(&self, one: T) {
        self.took.lock().unwrap().push(one);
    }
}

/// A thread on which a peer lives until it is dropped.
pub(crate) struct Living<T> {
    pub(crate) address: SocketAddr,
    pub(crate) shared: Arc<Shared<T>>,
    end: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl<T: Send + 'static> Living<T> {
    /// Starts a peer that serves by `serve`.
    pub(crate) fn start<F>(
        serve: impl FnOnce(TcpListener, Arc<Shared<T>>) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()>,
    {
        let shared = Arc::new(Shared {
            mood: Mutex::new(Mood::Good),
            took: Mutex::new(Vec::new()),
        });
        let (end, ended) = oneshot::channel::<()>();
        let (tell, told) = std::sync::mpsc::channel();
        let theirs = shared.clone();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async move {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                tell.send(listener.local_addr().unwrap()).unwrap();
                tokio::select! {
                    () = serve(listener, theirs) => {}
                    _ = ended => {}
                }
            });
            runtime.shutdown_background();
        });
        Self {
            address: told.recv().unwrap(),
            shared,
            end: Some(end),
            thread: Some(thread),
        }
    }
}

impl<T> Drop for Living<T> {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// An address at which nobody listens.
pub(crate) fn nobody() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}
