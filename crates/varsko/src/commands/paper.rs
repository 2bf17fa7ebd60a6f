//! `varsko paper`: what an organisation files of its year, out of a folder or through a server.

use super::documentation::{at_console, fetched, put};
use super::export::refused;
use crate::cli::{Paper as Asked, PaperForm};
use crate::documenting::{NotFiled, Paper, Wanted};
use crate::talk::Talk;
use crate::trouble::{Exit, Trouble};
use clap::ValueEnum;

/// Takes it out, to a file or to standard output.
pub(super) fn run(asked: &Asked) -> Result<(), Trouble> {
    let wanted = Wanted::read(asked.kind, asked.revision.as_deref(), asked.year)
        .map_err(|[_, _, english]| Trouble::new(Exit::Refused, english))?;
    let talk = Talk::open(&asked.place)?;
    let file = match &talk {
        Talk::Remote { remote, .. } => {
            let path = format!(
                "/organisations/{}/{}",
                asked.organisation,
                called(asked.kind)
            );
            let year = asked.year.map(|year| year.to_string());
            let query = [
                ("format", Some(called(asked.format))),
                ("revision", asked.revision.clone()),
                ("year", year),
            ];
            fetched(remote, &path, &query)
        }
        Talk::Local {
            runtime,
            installation,
            ..
        } => {
            let services = installation.services();
            let paper = Paper::open(&services, at_console(), asked.organisation, wanted)
                .map_err(|refusal| refused(&refusal));
            paper.and_then(|paper| {
                let checkpoint = runtime.block_on(services.engine.checkpoint());
                let checkpoint = checkpoint.map_err(|no| Trouble::data(no.english()))?;
                file(&paper, asked.format, checkpoint)
            })
        }
    };
    talk.close();
    put(asked.output.as_deref(), &file?)
}

fn file(
    paper: &Paper,
    form: PaperForm,
    checkpoint: varsko_journal::Checkpoint,
) -> Result<Vec<u8>, Trouble> {
    paper.file(form, checkpoint).map_err(|failed| match failed {
        NotFiled::NotPrinted(_) => Trouble::new(Exit::Refused, failed.to_string()),
        NotFiled::Out(_) => Trouble::data(failed),
    })
}

/// How a word is written at the command line, and in addresses.
fn called(word: impl ValueEnum) -> String {
    let value = word.to_possible_value();
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}
