//! Running the binary: a folder of its own, a port of its own, killed at the end whatever happens.

use crate::standing_clock::StandingClock;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything is waited for, in seconds. A bound, not a measure.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The binary under test.
pub(crate) fn varsko() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_varsko"));
    for name in [
        "VARSKO_URL",
        "VARSKO_TOKEN",
        "VARSKO_DATA",
        "VARSKO_KEY",
        "VARSKO_LISTEN",
        "RUST_LOG",
    ] {
        command.env_remove(name);
    }
    command
}

/// Another program in the surroundings of a command: its folder and its environment.
fn launch(like: &Command, program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, value) in like.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    if let Some(folder) = like.get_current_dir() {
        command.current_dir(folder);
    }
    command
}

/// An installation's folder, and a place of its own for what a demo leaves.
pub(crate) struct Place {
    folder: TempDir,
    /// The clock everything here goes by; the machine's own without one.
    clock: Option<Arc<StandingClock>>,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            clock: None,
        }
    }

    /// A place where it is as late as this clock shows.
    pub(crate) fn going_by(clock: Arc<StandingClock>) -> Self {
        Self {
            clock: Some(clock),
            ..Self::new()
        }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The binary, told about this place and about nothing outside it.
    pub(crate) fn varsko(&self, arguments: &[&str]) -> Command {
        let mut command = varsko();
        command
            .args(arguments)
            .env("XDG_STATE_HOME", self.folder.path().join("state"));
        command.current_dir(self.folder.path());
        if let Some(clock) = &self.clock {
            clock.equip(&mut command);
        }
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.varsko(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// Runs a command that must succeed, and gives what it printed.
    pub(crate) fn must(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.success(),
            "varsko {}: {:?}\n{said}",
            arguments.join(" "),
            output.status
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Starts a server on this place's data; gives it once it listens.
    pub(crate) fn serve(&self) -> Server {
        let data = self.data();
        let arguments = [
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--data",
            data.to_str().unwrap(),
        ];
        Server::start(self.varsko(&arguments), "varsko listens on ")
    }

    /// Serves from a shell that has run `before`, so that the server inherits what that set.
    pub(crate) fn serve_after(&self, before: &str) -> Server {
        let data = self.data();
        let mut shell = self.varsko(&[]);
        let varsko = shell.get_program().to_owned();
        shell = launch(&shell, "sh");
        shell
            .arg("-c")
            .arg(format!("{before}; exec \"$@\""))
            .arg("sh")
            .arg(varsko);
        shell.args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--data",
            data.to_str().unwrap(),
        ]);
        Server::start(shell, "varsko listens on ")
    }
}

/// A running server.
pub(crate) struct Server {
    child: Child,
    pub(crate) url: String,
    said: Arc<Mutex<String>>,
}

impl Server {
    pub(crate) fn start(mut command: Command, marks_address: &str) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        gather(out, said.clone());
        gather(err, said.clone());
        let url = wait(|| {
            let said = said.lock().unwrap();
            let rest = &said[said.find(marks_address)? + marks_address.len()..];
            let end = rest.find(char::is_whitespace)?;
            Some(rest[..end].trim_end_matches('/').to_owned())
        });
        let Some(url) = url else {
            let _ = child.kill();
            panic!("the server did not start:\n{}", said.lock().unwrap());
        };
        Self { child, url, said }
    }

    /// Everything it has written so far, both streams together.
    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Ends it as a power cut ends a process: without a word.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end in order, and waits until it has.
    pub(crate) fn end(mut self) -> String {
        let id = self.child.id().to_string();
        let status = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(status.success());
        let ended = wait(|| self.child.try_wait().unwrap());
        assert!(
            ended.is_some_and(|status| status.success()),
            "it did not end in order: {}",
            self.said()
        );
        self.said()
    }

    /// Its process, for those who look at it from outside.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Gathers what a stream says, line by line.
pub(crate) fn gather(stream: impl Read + Send + 'static, said: Arc<Mutex<String>>) {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let mut said = said.lock().unwrap();
            said.push_str(&line);
            said.push('\n');
        }
    });
}

/// Asks again and again until there is an answer or patience ends.
pub(crate) fn wait<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if Instant::now() > until {
            return None;
        }
        std::thread::park_timeout(Duration::from_millis(10));
    }
}

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
