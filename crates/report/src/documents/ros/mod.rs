//! A comprehensive risk and vulnerability analysis (helhetlig ROS) as a document: one revision with how
//! it was adopted, its risk matrix, parts and scenarios, and the changes proposed to it (R-50, R-52 to
//!
//!
//! A revision never changes once adopted; a draft says on every page that it is one.

mod matrix;
mod scenarios;

use super::pen::{Col, ID, Pen, Said};
use super::{Issue, Subject, words};
use crate::document::{Block, Cell, Document, Fact, FrontPage, Passage};
use crate::export::Names;
use varsko_domain::words::{ProposalStage, RosPart};
use varsko_domain::{OrganisationId, Text};
use varsko_picture::ros::{Revision, RosFile};

/// One revision as a document. `file` is the whole analysis, for what was proposed against it.
pub fn ros(
    organisation: OrganisationId,
    revision: &Revision,
    file: &RosFile,
    names: Names<'_>,
    issue: &Issue,
) -> Document {
    let writing = Writing {
        revision,
        pen: Pen { names },
    };
    let mut blocks = writing.overview();
    blocks.extend(writing.matrices());
    blocks.extend(writing.parts());
    blocks.extend(writing.scenarios());
    blocks.extend(writing.proposals(file));
    blocks.extend(writing.scales());
    Document {
        front: writing.front(organisation, issue),
        blocks,
    }
}

struct Writing<'a> {
    revision: &'a Revision,
    pen: Pen<'a>,
}

impl Writing<'_> {
    fn front(&self, organisation: OrganisationId, issue: &Issue) -> FrontPage {
        let revision = self.revision;
        let kind: Said = match revision.adopted {
            Some(_) => [
                "Helhetlig ROS",
                "Heilskapleg ROS",
                "Risk and vulnerability analysis",
            ],
            None => [
                "Helhetlig ROS – utkast",
                "Heilskapleg ROS – utkast",
                "Risk and vulnerability analysis – draft",
            ],
        };
        let number = self.pen.of(["Revisjon", "Revisjon", "Revision"]);
        let title = format!("{number} {}", revision.number);
        let issue = Issue {
            owner: Some(organisation),
            ..issue.clone()
        };
        let subject = Subject::of_organisation("ros", title, organisation, &issue);
        issue.front_page(self.pen.of(kind), self.about(), subject, self.pen.names)
    }

    fn about(&self) -> Vec<Fact> {
        let pen = self.pen;
        let mut facts = Vec::new();
        if let Some(adopted) = &self.revision.adopted {
            let said = &adopted.said;
            let day = pen.day_words(said.decided_on);
            let body = pen.of(words::adopting_body(said.by));
            let case = pen.text(&said.case_number);
            facts.push(pen.fact(
                ["Vedtatt", "Vedteke", "Adopted"],
                format!("{day}, {body}, {case}"),
            ));
            if !said.took_part.is_empty() {
                let took_part: Vec<&str> = said.took_part.iter().map(|t| pen.text(t)).collect();
                facts.push(pen.fact(["Deltok", "Deltok", "Took part"], took_part.join(", ")));
            }
            if let Some(remark) = &said.remark {
                facts.push(pen.fact(["Merknad", "Merknad", "Remark"], pen.text(remark)));
            }
        }
        if let Some(reason) = &self.revision.reason {
            let label = [
                "Grunn til revisjonen",
                "Grunn til revisjonen",
                "Reason for it",
            ];
            facts.push(pen.fact(label, pen.text(reason)));
        }
        if let Some(due) = self.revision.due_at() {
            let label = [
                "Gjennomgås innen",
                "Gått gjennom innan",
                "To be reviewed by",
            ];
            facts.push(pen.fact(label, pen.day_words(due)));
        }
        let count = self.revision.scenarios.len().to_string();
        facts.push(pen.fact(["Scenarioer", "Scenario", "Scenarios"], count));
        facts
    }

    /// The parts that § 2 asks for, by their letters; what is not written says so.
    fn parts(&self) -> Vec<Block> {
        let pen = self.pen;
        let heading = ["Delene etter § 2", "Delane etter § 2", "The parts of § 2"];
        let mut blocks = vec![pen.heading(1, heading)];
        for part in RosPart::ALL {
            let (letter, title) = (part.literal(), pen.of(words::ros_part(*part)));
            blocks.push(Block::Heading(2, format!("{letter}) {title}")));
            match self.revision.parts.get(part) {
                Some(fact) => blocks.extend(pen.prose(&fact.said)),
                None => blocks.push(pen.note(["Ikke skrevet.", "Ikkje skrive.", "Not written."])),
            }
        }
        blocks
    }

    /// The changes proposed against this revision, and those decided on the way to it.
    fn proposals(&self, file: &RosFile) -> Vec<Block> {
        let pen = self.pen;
        let number = self.revision.number;
        let proposals = file.proposals.iter();
        let own = proposals.filter(|(_, known)| {
            let against = known.proposed.said.against;
            let rejected = known.stage == ProposalStage::Rejected && against + 1 == number;
            against == number || known.revision == Some(number) || rejected
        });
        let words = |text: Option<&Text>| text.map_or("–", |text| pen.text(text)).to_owned();
        let rows = own.map(|(id, known)| {
            let proposed = &known.proposed.said;
            let stage = pen.of(words::proposal_stage(known.stage));
            let revision = pen.of(["revisjon", "revisjon", "revision"]);
            let stage = match known.revision {
                Some(into) if known.stage == ProposalStage::Adopted => {
                    format!("{stage}, {revision} {into}")
                }
                _ => stage.to_owned(),
            };
            let rejected = known.rejected.as_ref().map(|fact| &fact.said.reason);
            let mut why = vec![Passage::plain(pen.text(&proposed.reason))];
            why.extend(rejected.map(|reason| Passage::quiet(pen.text(reason))));
            vec![
                Cell::plain(words(file.title(proposed.scenario))),
                Cell::plain(words(file.old(proposed).as_ref())),
                Cell::plain(words(file.new_value(proposed).as_ref())),
                Cell::of(why).exactly_words(),
                pen.word(known.stage.literal(), stage),
                pen.maybe(rejected),
                super::pen::id(id.0),
            ]
        });
        let columns: [Col; 7] = [
            ("title", ["Scenario", "Scenario", "Scenario"], 20.0),
            ("old", ["Sto", "Stod", "Stood"], 22.0),
            ("new", ["Forslag", "Framlegg", "Proposed"], 22.0),
            ("reason", ["Begrunnelse", "Grunngjeving", "Reason"], 20.0),
            ("stage", ["Status", "Status", "Status"], 16.0),
            (
                "rejected",
                ["Avvist fordi", "Avvist fordi", "Rejected because"],
                0.0,
            ),
            ID,
        ];
        let heading = [
            "Foreslåtte endringer",
            "Føreslåtte endringar",
            "Proposed changes",
        ];
        let mut blocks = pen.section(1, heading, "proposals", &columns, rows.collect());
        blocks.extend(self.unchanged(file));
        blocks
    }

    /// What was learnt and changes nothing: said of the analysis as a whole, so it stands with the newest.
    fn unchanged(&self, file: &RosFile) -> Vec<Block> {
        let pen = self.pen;
        let newest = file.newest().map(|newest| newest.number);
        let is_newest = self.revision.adopted.is_some() && newest == Some(self.revision.number);
        let known = file.unchanged.iter().filter(|_| is_newest);
        let rows = known.map(|(id, fact)| {
            vec![
                pen.written(&fact.said.reason),
                pen.day(fact.origin.occurred_at),
                super::pen::id(id.0),
            ]
        });
        let columns: [Col; 3] = [
            ("reason", ["Begrunnelse", "Grunngjeving", "Reason"], 82.0),
            ("at", ["Dato", "Dato", "Date"], 18.0),
            ID,
        ];
        let heading = [
            "Lærdom som ikke endrer noe",
            "Lærdom som ikkje endrar noko",
            "Learnt, and changes nothing",
        ];
        pen.section(2, heading, "no_changes", &columns, rows.collect())
    }
}
