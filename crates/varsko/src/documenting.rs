//! From a running engine to the documentation of compliance: the one way, for the server and for the
//! local command. Who may take it out is judged here. Knows neither HTTP nor files.

mod papers;

pub(crate) use papers::{NotFiled, Paper, Wanted};

use crate::cli::DocumentForm;
use std::io;
use varsko_api::schema::compliance::records;
use varsko_api::schema::{Services, Viewer};
use varsko_domain::organisation::plans::{Reach, reach};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{OrganisationId, Refusal, Timestamp};
use varsko_picture::compliance::{Paragraph, compliance};
use varsko_report::documentation::{self, Subject};

/// The documentation of an organisation's compliance, which whoever asked may take out.
pub(crate) struct Documentation {
    organisation: String,
    at: Timestamp,
    head: u64,
    viewer: Viewer,
    paragraphs: Vec<Paragraph>,
}

/// How a form is called, in addresses and as the end of a file's name.
pub(crate) fn name(form: DocumentForm) -> &'static str {
    match form {
        DocumentForm::Csv => "csv",
        DocumentForm::Json => "json",
    }
}

impl Documentation {
    /// Judges the compliance of an organisation by the clock `at`, or by the installation's own.
    ///
    /// # Errors
    /// [`Refusal::UnknownOrganisation`]; [`Refusal::NotPermitted`] for whoever may not read all of its
    /// plans, or take nothing out; [`Refusal::NotAhead`] for a time that is past.
    pub(crate) fn open(
        services: &Services,
        viewer: Viewer,
        organisation: OrganisationId,
        at: Option<Timestamp>,
    ) -> Result<Self, Refusal> {
        let head = services.engine.head();
        let directory = services.engine.directory();
        let standing = &directory.standing;
        let known = standing.organisations.get(&organisation);
        let known = known.ok_or(Refusal::UnknownOrganisation { id: organisation })?;
        let relation = Relation::of(&viewer.actor, organisation, &Default::default(), standing);
        let exports = may(viewer.actor.role, Operation::Export, relation);
        if !exports || reach(standing, &viewer.actor, organisation) != Reach::All {
            return Err(Refusal::NotPermitted {
                operation: Operation::Export,
                role: viewer.actor.role,
                organisation: known.short_name.clone(),
            });
        }
        let now = services.clock.now();
        let at = at.unwrap_or(now);
        if at < now {
            let (field, given) = ("at", at);
            return Err(Refusal::NotAhead { field, given, now });
        }
        let records = records(services, &viewer, organisation);
        Ok(Self {
            organisation: known.name.clone(),
            at,
            head,
            viewer,
            paragraphs: compliance(&records, at),
        })
    }

    /// Writes it.
    ///
    /// # Errors
    /// When `out` does not take it.
    pub(crate) fn write(&self, form: DocumentForm, out: &mut impl io::Write) -> io::Result<()> {
        let subject = Subject {
            organisation: &self.organisation,
            at: self.at,
            head: self.head,
            language: self.viewer.language,
        };
        match form {
            DocumentForm::Csv => documentation::csv(out, subject, &self.paragraphs),
            DocumentForm::Json => documentation::json(out, subject, &self.paragraphs),
        }
    }
}
