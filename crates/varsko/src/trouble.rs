//! What a command says when it cannot do what was asked, and the exit code scripts see.

use std::process::ExitCode;

/// Exit codes of the command line; `docs/cli.md` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// What was to be shown does not hold, or the request was refused.
    Refused = 1,
    /// What was typed, or stands in the settings, makes no sense; clap's own code for it.
    Usage = 2,
    /// The server cannot be reached, or went away for good.
    Unreachable = 3,
    /// The data folder cannot be used: in use, damaged, unreadable, full.
    Data = 4,
    /// Not signed in, or not permitted.
    NotPermitted = 5,
    /// A file to read or write cannot be.
    File = 6,
}

/// One sentence for a person, one code for a script.
#[derive(Debug, thiserror::Error)]
#[error("{sentence}")]
pub(crate) struct Trouble {
    exit: Exit,
    sentence: String,
}

impl Trouble {
    pub(crate) fn new(exit: Exit, sentence: impl Into<String>) -> Self {
        Self {
            exit,
            sentence: sentence.into(),
        }
    }

    pub(crate) fn data(sentence: impl std::fmt::Display) -> Self {
        Self::new(Exit::Data, sentence.to_string())
    }

    pub(crate) fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(Exit::File, format!("{}: {error}", path.display()))
    }

    #[cfg(test)]
    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(self.exit as u8)
    }
}

impl From<varsko_journal::Fault> for Trouble {
    fn from(fault: varsko_journal::Fault) -> Self {
        Self::data(fault)
    }
}

impl From<varsko_access::AccessError> for Trouble {
    fn from(error: varsko_access::AccessError) -> Self {
        let exit = if error.is_fault() {
            Exit::Data
        } else {
            Exit::Refused
        };
        Self::new(exit, error.to_string())
    }
}
