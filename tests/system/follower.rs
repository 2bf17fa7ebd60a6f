//! Whoever follows a log in a terminal: `varsko tail` or `varsko replay`, and what it printed.

use crate::product::{gather, wait};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A running follower. Ended when dropped.
pub(crate) struct Follower {
    child: Child,
    lines: Arc<Mutex<Vec<Value>>>,
    reading: Option<JoinHandle<()>>,
    said: Arc<Mutex<String>>,
}

impl Follower {
    /// Starts a command that prints a JSON object a line.
    pub(crate) fn start(mut command: Command) -> Self {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let said = Arc::new(Mutex::new(String::new()));
        gather(child.stderr.take().unwrap(), said.clone());
        let (out, written) = (child.stdout.take().unwrap(), lines.clone());
        let reading = std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                // A killed process may leave half a line.
                if let Ok(line) = serde_json::from_str(&line) {
                    written.lock().unwrap().push(line);
                }
            }
        });
        Self {
            child,
            lines,
            reading: Some(reading),
            said,
        }
    }

    /// What it printed so far.
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.lines.lock().unwrap().clone()
    }

    /// What it said on standard error so far.
    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Waits until what it printed is enough.
    pub(crate) fn until(&self, enough: impl Fn(&[Value]) -> bool) {
        let came = wait(|| enough(&self.lines.lock().unwrap()).then_some(()));
        assert!(
            came.is_some(),
            "it stopped short: {:?}\n{}",
            self.lines().last(),
            self.said()
        );
    }

    /// Waits until it ends by itself.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let status = wait(|| self.child.try_wait().unwrap());
        status.unwrap_or_else(|| panic!("it goes on: {}", self.said()))
    }

    /// Ends it without a word; gives everything it had printed.
    pub(crate) fn kill(mut self) -> Vec<Value> {
        self.child.kill().unwrap();
        self.all()
    }

    /// Waits until it ends by itself; gives everything it printed.
    pub(crate) fn whole(mut self) -> Vec<Value> {
        assert!(self.ended().success(), "{}", self.said());
        self.all()
    }

    fn all(&mut self) -> Vec<Value> {
        self.child.wait().unwrap();
        self.reading.take().unwrap().join().unwrap();
        self.lines()
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The number of a line in its log.
pub(crate) fn number(line: &Value) -> u64 {
    line["number"].as_u64().unwrap()
}

/// The position of a line.
pub(crate) fn position(line: &Value) -> u64 {
    line["position"].as_str().unwrap().parse().unwrap()
}
