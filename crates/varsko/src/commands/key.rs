//! `varsko key`: the root key in parts, and back.

use super::say;
use crate::cli::{Key, KeyAction};
use crate::folder::{DataFolder, KEY_FILE};
use crate::recovery;
use crate::trouble::{Exit, Trouble};
use std::io::Read;

/// Most bytes read from standard input: a few lines.
const INPUT_BYTES_MAX: u64 = 16 * 1024;

pub(super) fn run(key: &Key) -> Result<(), Trouble> {
    match &key.action {
        KeyAction::Split { data } => {
            let folder = DataFolder::existing(data)?;
            let missing = || Trouble::data("there is no root key here to split");
            let root = folder.key()?.ok_or_else(missing)?;
            recovery::split(&root)
                .iter()
                .try_for_each(|part| say::line(part))
        }
        KeyAction::Recover { data } => {
            let folder = DataFolder::existing(data)?;
            let mut text = String::new();
            let input = std::io::stdin()
                .take(INPUT_BYTES_MAX)
                .read_to_string(&mut text);
            input.map_err(|error| Trouble::new(Exit::File, format!("standard input: {error}")))?;
            let lines: Vec<String> = text
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(str::to_owned)
                .collect();
            let root = recovery::recover(&lines)?;
            // The key is kept only once it has shown that it is this journal's.
            varsko_journal::Reader::open(folder.path(), Some(&root))?;
            folder.keep_key(&root)?;
            say::line(&format!(
                "the root key is back: {}",
                folder.path().join(KEY_FILE).display()
            ))
        }
    }
}
