//! Reading the records of an organisation from what is folded: its plans and lists beside incidents,
//! and the incidents and exercises it took part in, as one reader may see them.

use super::{
    AgreementRecord, ClosedRecord, Evidence, EvidenceKind, ExerciseRecord, ListRecord,
    MeasureRecord, PlanRecord, Records, ResourceRecord, RosRecord, SupervisionRecord,
    TrainingRecord,
};
use crate::access::Lens;
use crate::directory::Directory;
use crate::evaluation::evaluations;
use crate::fact::Origin;
use crate::incident::{IncidentPicture, Part};
use crate::ros::RosFile;
use crate::situation::{headline, phase_now};
use crate::thread::settled;
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::organisation::followup::events::FollowUpTarget;
use varsko_domain::organisation::plans::events::{PlanBody, PlanLink};
use varsko_domain::rights::Reader;
use varsko_domain::words::{AdoptingBody, AgreementKind, Phase, RosPart, SupervisionStage};
use varsko_domain::{IncidentId, ListId, OrganisationId, PersonId, ScenarioId, Text};

impl Records {
    /// What is on record for an organisation, with the incidents as a reader may see them.
    pub fn of<'a>(
        organisation: OrganisationId,
        directory: &Directory,
        incidents: impl IntoIterator<Item = (&'a IncidentPicture, &'a Reader)>,
    ) -> Records {
        let mut records = Records::default();
        records.analysed(organisation, directory);
        records.plans(organisation, directory);
        records.kept(organisation, directory);
        records.exercised(organisation, directory);
        records.supervised(organisation, directory);
        for (picture, reader) in incidents {
            records.incident(organisation, directory, (picture, reader));
        }
        records
    }

    /// The newest revision of the ROS, and who carries out what it says is to be done.
    fn analysed(&mut self, organisation: OrganisationId, directory: &Directory) {
        let newest = directory.ros.of(organisation).and_then(RosFile::newest);
        let Some((revision, adopted)) = newest.and_then(|r| Some((r, r.adopted.as_ref()?))) else {
            return;
        };
        let said = &adopted.said;
        let case = Some(said.case_number.clone());
        let written = |part: &RosPart| {
            let text = revision.parts.get(part).and_then(|part| part.said.as_str());
            text.is_some_and(|text| !text.trim().is_empty())
        };
        let missing = RosPart::ALL.iter().filter(|part| !written(part));
        self.ros = Some(RosRecord {
            evidence: Evidence {
                version: Some(revision.number),
                ..evidence(
                    EvidenceKind::RosRevision,
                    organisation.0,
                    case,
                    adopted.origin,
                )
            },
            missing_parts: missing.map(|part| part.literal()).collect(),
            by_council: said.by == AdoptingBody::Council,
            took_part: said.took_part.len() as u32,
            decided_on: said.decided_on,
        });
        for (scenario, body) in &revision.scenarios {
            let measures = body.said.measures.iter();
            self.measures.extend(measures.map(|measure| MeasureRecord {
                planned: planned(directory, organisation, (*scenario, &measure.key)),
            }));
        }
    }

    fn plans(&mut self, organisation: OrganisationId, directory: &Directory) {
        let Some((id, file, version)) = directory.plans.overall(organisation) else {
            return;
        };
        let Some((origin, _)) = version.revised() else {
            return;
        };
        let title = version.body.title.clone();
        self.plan = Some(PlanRecord {
            evidence: Evidence {
                version: Some(version.number),
                ..evidence(EvidenceKind::PlanVersion, id.0, Some(title), origin)
            },
            gaps: file.gaps(version, None),
            revised_at: origin.occurred_at,
        });
        self.lists(organisation, directory, &version.body);
        for held in &version.body.leadership {
            let people = held.people.iter();
            let trained =
                people.map(|person| trained(directory, organisation, &held.role, *person));
            self.training.extend(trained);
        }
    }

    fn lists(&mut self, organisation: OrganisationId, directory: &Directory, body: &PlanBody) {
        let Some(known) = directory.standing.organisations.get(&organisation) else {
            return;
        };
        let links = body.chapters.iter().flat_map(|chapter| &chapter.links);
        let led: BTreeSet<ListId> = links
            .filter_map(|link| match link {
                PlanLink::List(id) => Some(*id),
                _ => None,
            })
            .collect();
        let in_use = led.into_iter().filter_map(|id| known.lists.get(&id));
        for list in in_use.filter(|list| !list.withdrawn) {
            let people = || list.defined.entries.iter().flat_map(|entry| &entry.people);
            let uninformed = people().filter(|listed| listed.informed_at.is_none());
            self.lists.push(ListRecord {
                evidence: Evidence {
                    kind: EvidenceKind::NotificationList,
                    id: list.defined.list.0,
                    version: Some(list.revision),
                    about: Some(list.defined.name.as_str().into()),
                    at: Some(list.defined_at),
                    position: None,
                },
                people: people().count() as u32,
                uninformed: uninformed.count() as u32,
            });
        }
    }

    fn kept(&mut self, organisation: OrganisationId, directory: &Directory) {
        let resources = directory.resources.iter();
        for (id, (_, what)) in resources.filter(|(_, (of, _))| *of == organisation) {
            self.resources.push(ResourceRecord {
                evidence: Evidence {
                    kind: EvidenceKind::Resource,
                    id: id.0,
                    version: None,
                    about: Some(what.name.as_str().into()),
                    at: None,
                    position: None,
                },
                agreement_ends: what.agreement_ends,
            });
        }
        let kept = directory.provisions.of(organisation).into_iter();
        let agreements = kept.flat_map(|kept| &kept.agreements);
        let municipal = agreements.filter(|(_, file)| {
            file.terms.kind == AgreementKind::InterMunicipal && file.ended.is_none()
        });
        for (id, file) in municipal {
            let name = file.terms.name.as_str().into();
            self.agreements.push(AgreementRecord {
                evidence: evidence(EvidenceKind::Agreement, id.0, Some(name), file.registered),
                from: file.terms.from,
                ends: file.terms.ends,
            });
        }
    }

    fn exercised(&mut self, organisation: OrganisationId, directory: &Directory) {
        for (id, file) in directory.exercises.of(organisation) {
            if let Some(held) = file.held() {
                let title = file.plan.title.clone();
                self.exercises.push(ExerciseRecord {
                    evidence: evidence(EvidenceKind::Exercise, id.0, Some(title), held),
                    held_at: held.occurred_at,
                    from_ros: file.tests_ros(),
                });
            }
        }
    }

    fn supervised(&mut self, organisation: OrganisationId, directory: &Directory) {
        let year = directory.years.of(organisation).into_iter();
        for (id, file) in year.flat_map(|year| &year.findings) {
            let about = Some(file.found.said.text.clone());
            self.supervision.push(SupervisionRecord {
                evidence: evidence(EvidenceKind::Supervision, id.0, about, file.found.origin),
                closed: file.stage == SupervisionStage::Closed,
            });
        }
    }

    /// A part that is closed owes an evaluation with a final report, and so does an exercise of the
    /// register once it was held, whether its run was closed or not. A closed exercise was held.
    fn incident(
        &mut self,
        of: OrganisationId,
        directory: &Directory,
        (picture, reader): (&IncidentPicture, &Reader),
    ) {
        let lens = Lens::new(&picture.access, reader);
        let (Some(id), Some(part)) = (picture.id, picture.parts.get(&of)) else {
            return;
        };
        let mut registered = directory.exercises.of(of);
        let ran_here = |run: Option<(IncidentId, Origin)>| run.is_some_and(|(run, _)| run == id);
        let registered = registered.find(|(_, file)| ran_here(file.run));
        let held = registered.and_then(|(_, file)| file.held());
        let Some(closed) = closed(part, &lens).or(held) else {
            return;
        };
        let told = headline(picture, &lens);
        let kind = match picture.exercise {
            true => EvidenceKind::Exercise,
            false => EvidenceKind::Incident,
        };
        let about = evidence(kind, id.0, told.title.clone(), closed);
        if picture.exercise && registered.is_none() {
            let held_at = told.opened.map_or(closed.occurred_at, |o| o.occurred_at);
            self.exercises.push(ExerciseRecord {
                evidence: about.clone(),
                held_at,
                from_ros: false,
            });
        }
        let own = evaluations(picture, &lens).into_iter();
        let own: Vec<_> = own.filter(|known| known.organisation == of).collect();
        let reported = own.iter().rev().find_map(|known| known.report.as_ref());
        let counted = own.iter().map(|known| settled(picture, known, directory));
        let (findings, open) = counted.fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
        self.closed.push(ClosedRecord {
            evidence: about,
            evaluation: reported
                .map(|report| evidence(EvidenceKind::Evaluation, id.0, told.title, report.origin)),
            findings: findings as u32,
            open_findings: open as u32,
        });
    }
}

/// What in the follow-up plan carries out a measure of a scenario: what was planned last.
fn planned(
    directory: &Directory,
    organisation: OrganisationId,
    (scenario, key): (ScenarioId, &str),
) -> Option<Evidence> {
    let target = FollowUpTarget::RosScenario {
        scenario,
        measure: Some(key.into()),
    };
    let plan = directory.follow_ups.of(organisation);
    let own = plan.filter(|(_, measure)| measure.planned.said.target == target);
    let (id, newest) = own.max_by_key(|(_, measure)| measure.planned.origin.position)?;
    let text = Some(newest.planned.said.text.clone());
    let origin = newest.since();
    Some(evidence(EvidenceKind::FollowUp, id.0, text, origin))
}

/// What the holder of a role was trained in, and until when that is good.
fn trained(
    directory: &Directory,
    organisation: OrganisationId,
    role: &str,
    person: PersonId,
) -> TrainingRecord {
    let year = directory.years.of(organisation);
    let counts = year.and_then(|year| year.trained(role, person));
    TrainingRecord {
        trained: counts.map(|(id, fact)| {
            let course = Some(fact.said.course.as_str().into());
            evidence(EvidenceKind::Training, id.0, course, fact.origin)
        }),
        valid_until: counts.and_then(|(_, fact)| fact.said.valid_until),
    }
}

/// Where a part was closed, when that is where it stands.
fn closed(part: &Part, lens: &Lens<'_>) -> Option<Origin> {
    let now = phase_now(part, lens)?;
    (now.phase == Phase::Closed).then_some(now.since)
}

fn evidence(kind: EvidenceKind, id: Uuid, about: Option<Text>, origin: Origin) -> Evidence {
    Evidence {
        kind,
        id,
        version: None,
        about,
        at: Some(origin.occurred_at),
        position: Some(origin.position),
    }
}
