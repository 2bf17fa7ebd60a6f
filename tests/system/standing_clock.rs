//! The machine's wall clock, for a binary under test: it stands until the test puts it on.
//!
//! Six hours of a flood then pass in seconds, every deadline at its very minute, and the binary is
//! the real one: no option of its own makes its time another, for a log is evidence (decision 0016).

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{LazyLock, Mutex};
use tempfile::{NamedTempFile, TempDir};
use varsko_domain::Timestamp;

/// The day the tests that use it play on: the third of the extreme weather Hans.
const DAY: &str = "2023-08-09";

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// The library that makes the clock stand, built once.
static LIBRARY: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    if !cfg!(target_os = "linux") {
        panic!("the loader here cannot make a clock stand; run this test on Linux");
    }
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("standing.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/clock/standing.c");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
        .arg(&library)
        .arg(source)
        .status();
    assert!(
        built.is_ok_and(|status| status.success()),
        "a C compiler, which building needs as well, must build {source}"
    );
    (folder, library)
});

/// A clock, shared by everything that was told of it.
pub(crate) struct StandingClock {
    file: NamedTempFile,
    shows: Mutex<Timestamp>,
}

impl StandingClock {
    /// A clock that stands at this time of the day: `"06:30"`.
    pub(crate) fn at(time: &str) -> Self {
        let file = NamedTempFile::new().unwrap();
        let clock = Self {
            file,
            shows: Mutex::new(Timestamp(0)),
        };
        clock.put_on(time);
        clock
    }

    /// Lets it be this time of the day. It never goes back.
    pub(crate) fn put_on(&self, time: &str) {
        self.show(instant(time));
    }

    /// Lets whole days pass at once.
    pub(crate) fn pass_days(&self, days: i64) {
        let now = *self.shows.lock().unwrap();
        self.show(Timestamp(now.0 + days * DAY_MS));
    }

    /// Goes on towards this time of the day, by a minute at most; false when it is that late.
    pub(crate) fn tick_towards(&self, time: &str) -> bool {
        let (now, end) = (*self.shows.lock().unwrap(), instant(time));
        self.show(end.min(Timestamp(now.0 + MINUTE_MS)));
        now < end
    }

    /// Makes a command go by this clock.
    pub(crate) fn equip(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", &LIBRARY.1)
            .env("VARSKO_TEST_CLOCK", self.file.path());
    }

    fn show(&self, at: Timestamp) {
        let mut shows = self.shows.lock().unwrap();
        assert!(at >= *shows, "a clock that goes back proves nothing");
        *shows = at;
        let nanoseconds = at.0 * 1_000_000;
        let file: &File = self.file.as_file();
        file.write_all_at(&nanoseconds.to_ne_bytes(), 0).unwrap();
    }
}

/// A time of the day, as the wall clock here shows it.
pub(crate) fn instant(time: &str) -> Timestamp {
    written(time).parse().unwrap()
}

/// The same as the API writes it.
pub(crate) fn written(time: &str) -> String {
    format!("{DAY}T{time}:00+02:00")
}
