//! From a running engine to what an organisation files of its year's work: a revision of its ROS, its
//! follow-up plan, its annual report.
//!
//! Judged like the queries: whoever may not read it is told what is told of an organisation nobody knows.
//! What was seen is held from the judging on, and the checkpoint is made after, so that it covers it.

use crate::cli::{PaperForm, PaperKind};
use std::io;
use std::sync::Arc;
use varsko_api::schema::compliance::records;
use varsko_api::schema::{Ground, Services, Viewer, annual, may_beside};
use varsko_domain::organisation::learning::Lesson;
use varsko_domain::organisation::plans::{Reach, reach};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{OrganisationId, Refusal, Text, Thing, Timestamp};
use varsko_journal::Checkpoint;
use varsko_picture::annual as picture;
use varsko_picture::compliance::{Paragraph, compliance};
use varsko_picture::evaluation::evaluations;
use varsko_picture::ros::{Revision, RosFile};
use varsko_picture::{Directory, ThreadNode};
use varsko_report::document::{Document, NotPrinted};
use varsko_report::documents::{
    AnnualReport, FollowUpPlan, Issue, annual_report, follow_up_plan, ros,
};
use varsko_report::export::Names;

/// What is wanted of an organisation.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted {
    /// A revision of its ROS.
    Ros(Which),
    /// Its follow-up plan.
    FollowUpPlan,
    /// Its annual report of a year; of this one when there is none.
    AnnualReport(Option<i32>),
}

/// Which revision of a ROS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// The newest that was adopted.
    Newest,
    /// The one with this number.
    Number(u32),
    /// What is being drafted.
    Draft,
}

impl Wanted {
    /// Reads what is wanted from how it is written.
    ///
    /// # Errors
    /// A sentence that says how it must be.
    pub(crate) fn read(
        kind: PaperKind,
        revision: Option<&str>,
        year: Option<i32>,
    ) -> Result<Self, [&'static str; 3]> {
        match kind {
            PaperKind::Ros => {
                let which = match revision {
                    None => Which::Newest,
                    Some("draft") => Which::Draft,
                    Some(number) => number.parse().map(Which::Number).map_err(|_| REVISIONS)?,
                };
                Ok(Wanted::Ros(which))
            }
            PaperKind::FollowUpPlan => Ok(Wanted::FollowUpPlan),
            PaperKind::AnnualReport if year.is_some_and(|year| annual::stretch(year).is_none()) => {
                Err(YEARS)
            }
            PaperKind::AnnualReport => Ok(Wanted::AnnualReport(year)),
        }
    }
}

// In bokmål, nynorsk and English.
const REVISIONS: [&str; 3] = [
    "`revision` er nummeret på en revisjon, eller draft; utelatt er det den nyeste",
    "`revision` er nummeret på ein revisjon, eller draft; utelate er det den nyaste",
    "`revision` is the number of a revision, or draft; left out, it is the newest",
];
const YEARS: [&str; 3] = [
    "`year` skal være 1900 til 9998, som 2026; utelatt er det året nå",
    "`year` skal vere 1900 til 9998, som 2026; utelate er det året no",
    "`year` must be 1900 to 9998, such as 2026; left out, it is this year",
];

/// Something of an organisation that whoever asked may take out.
pub(crate) struct Paper {
    services: Services,
    viewer: Viewer,
    organisation: OrganisationId,
    directory: Arc<Directory>,
    at: Timestamp,
    what: What,
}

/// What it is made from.
enum What {
    Ros(Box<Analysis>),
    FollowUpPlan,
    AnnualReport(i32, picture::AnnualReport, Vec<Paragraph>),
}

/// A revision, and the whole it is a revision of.
struct Analysis {
    revision: Revision,
    file: RosFile,
}

impl Paper {
    /// Opens something of an organisation to be taken out.
    ///
    /// # Errors
    /// [`Refusal::UnknownOrganisation`] when there is none, or nothing of it for this viewer;
    /// [`Refusal::NotPermitted`] when they may read it and take nothing out; [`Refusal::Unknown`] when
    /// the ROS has no such revision.
    pub(crate) fn open(
        services: &Services,
        viewer: Viewer,
        organisation: OrganisationId,
        wanted: Wanted,
    ) -> Result<Self, Refusal> {
        let directory = services.engine.directory();
        let at = services.clock.now();
        let beside = |operation| may_beside(&viewer, &directory, organisation, operation);
        let known = directory.standing.organisations.get(&organisation);
        let may_read = known.is_some()
            && match wanted {
                Wanted::Ros(_) => beside(Operation::ReadRos),
                Wanted::FollowUpPlan => beside(Operation::ReadFollowUp),
                Wanted::AnnualReport(_) => {
                    reach(&directory.standing, &viewer.actor, organisation) == Reach::All
                }
            };
        if !may_read {
            return Err(Refusal::UnknownOrganisation { id: organisation });
        }
        // What one may read of others, one may take out in a role that takes things out at home.
        if !may(viewer.actor.role, Operation::Export, Relation::Own) {
            return Err(Refusal::NotPermitted {
                operation: Operation::Export,
                role: viewer.actor.role,
                organisation: directory.standing.short_name(organisation),
            });
        }
        let what = match wanted {
            Wanted::Ros(which) => {
                let file = directory.ros.of(organisation).cloned().unwrap_or_default();
                let revision = revision(&file, which).cloned();
                let what = Thing::RosRevision;
                let revision = revision.ok_or(Refusal::Unknown { what })?;
                What::Ros(Box::new(Analysis { revision, file }))
            }
            Wanted::FollowUpPlan => What::FollowUpPlan,
            Wanted::AnnualReport(year) => {
                let year = year.or(annual::year_at(at)).unwrap_or_default();
                let stretch = annual::stretch(year).unwrap_or(picture::Year { from: at, to: at });
                let report = annual::report(services, &viewer, organisation, stretch);
                let records = records(services, &viewer, organisation);
                What::AnnualReport(year, report, compliance(&records, at))
            }
        };
        Ok(Self {
            services: services.clone(),
            viewer,
            organisation,
            directory,
            at,
            what,
        })
    }

    /// What a file with it should be called, without its ending.
    pub(crate) fn name(&self) -> String {
        match &self.what {
            What::Ros(of) if of.revision.adopted.is_none() => "varsko-ros-utkast".into(),
            What::Ros(of) => format!("varsko-ros-{}", of.revision.number),
            What::FollowUpPlan => "varsko-oppfolgingsplan".into(),
            What::AnnualReport(year, ..) => format!("varsko-arsrapport-{year}"),
        }
    }

    /// The file. `checkpoint` was made after it was opened.
    ///
    /// # Errors
    /// When it would be too long, or cannot be written.
    pub(crate) fn file(
        &self,
        form: PaperForm,
        checkpoint: Checkpoint,
    ) -> Result<Vec<u8>, NotFiled> {
        let document = self.document(checkpoint);
        let mut file = Vec::new();
        match form {
            PaperForm::Pdf => file = document.pdf()?,
            PaperForm::Csv => document.csv(&mut file)?,
            PaperForm::Json => document.json(&mut file)?,
        }
        Ok(file)
    }

    fn document(&self, checkpoint: Checkpoint) -> Document {
        let names = Names {
            directory: &self.directory,
            language: self.viewer.language,
        };
        let issue = Issue {
            at: self.at,
            by: self.viewer.actor,
            owner: Some(self.organisation),
            scope: None,
            checkpoint,
        };
        match &self.what {
            What::Ros(of) => ros(self.organisation, &of.revision, &of.file, names, &issue),
            What::FollowUpPlan => {
                let ground = Ground::new(&self.services, &self.viewer);
                let of = self.organisation;
                let year = Operation::ReadYear;
                let plan = FollowUpPlan {
                    organisation: of,
                    at: self.at,
                    with_year: may_beside(&self.viewer, &self.directory, of, year),
                    lesson: &|lesson| self.lesson(&ground, *lesson),
                };
                follow_up_plan(&plan, names, &issue)
            }
            What::AnnualReport(year, report, compliance) => {
                let known = AnnualReport {
                    organisation: self.organisation,
                    year: *year,
                    report,
                    compliance,
                    at: self.at,
                };
                annual_report(&known, names, &issue)
            }
        }
    }

    /// What was learnt, in words, when the viewer may see it.
    fn lesson(&self, ground: &Ground<'_>, lesson: Lesson) -> Option<String> {
        let node = ThreadNode::from(lesson);
        let sight = ground
            .sees(&node)
            .then(|| ground.sight(node.incident()?))??;
        let known = evaluations(&sight.picture, &sight.lens());
        let said = known.iter().find_map(|known| {
            let findings = known.findings.iter();
            let finding = |id| findings.clone().find(|known| known.id == id);
            let points = known.points.iter();
            let point = |id| points.clone().find(|known| known.id == id);
            let text: Option<&Text> = match lesson {
                Lesson::Finding { finding: id, .. } => finding(id).map(|f| &f.stated.said.actual),
                Lesson::LearningPoint { point: id, .. } => point(id).map(|p| &p.stated.said.text),
            };
            text
        });
        said.map(|text| self.viewer.language.text(text).to_owned())
    }
}

fn revision(file: &RosFile, which: Which) -> Option<&Revision> {
    match which {
        Which::Newest => file.newest().map(Arc::as_ref),
        Which::Number(number) => file.revision(number).map(Arc::as_ref),
        Which::Draft => file.draft.as_ref(),
    }
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotFiled {
    /// It would be too long.
    #[error(transparent)]
    NotPrinted(#[from] NotPrinted),
    /// It could not be written.
    #[error("it cannot be written: {0}")]
    Out(#[from] io::Error),
}
