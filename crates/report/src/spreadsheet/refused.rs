//! A refusal of a whole sheet: its problems, listed up to a bound.

use std::fmt;

use super::problem::Problem;
use super::wording::{Language, choose};

/// Everything that is wrong with a sheet, up to a bound; nothing of it has been imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The first problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// How many more there are.
    pub more: usize,
}

impl Refused {
    /// All of it, one sentence a line.
    pub fn render(&self, language: Language) -> String {
        let mut lines: Vec<String> = self
            .problems
            .iter()
            .map(|problem| problem.sentence(language))
            .collect();
        if self.more > 0 {
            let more = self.more;
            lines.push(choose(
                language,
                format!("… og {more} feil til"),
                format!("… og {more} feil til"),
                format!("… and {more} more"),
            ));
        }
        lines.join("\n")
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            more: 0,
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Language::English))
    }
}

impl std::error::Error for Refused {}
