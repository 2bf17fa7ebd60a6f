//! Compliance with the regulation on municipal preparedness, paragraph by paragraph, as it is worked
//! out from what is recorded.

use async_graphql::{Context, Description, Enum, ID, Object, Result, SimpleObject};
use varsko_domain::organisation::plans::Reach;
use varsko_domain::{OrganisationId, Timestamp};
use varsko_picture::compliance::{self as picture, Records};

use super::directory::{Organisation, maybe_said};
use super::failure::{refused, schema_code, told};
use super::plans::may_read;
use super::scalars::{DateTime, Position};
use super::services::Services;
use super::viewer::Viewer;

/// How things stand with a demand of the regulation.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "picture::Standing")]
pub enum ComplianceStanding {
    /// Oppfylt.
    Fulfilled,
    /// Utløper snart: fulfilled, and lapses within sixty days.
    LapsingSoon,
    /// Ukjent: what is recorded does not tell.
    Unknown,
    /// Ikke oppfylt.
    NotFulfilled,
}

/// What kind of thing a piece of evidence is.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "picture::EvidenceKind")]
pub enum EvidenceKind {
    /// A revision of the ROS.
    RosRevision,
    /// A version of a plan.
    PlanVersion,
    /// Varslingsliste.
    NotificationList,
    /// Ressurs.
    Resource,
    /// Avtale.
    Agreement,
    /// Hendelse.
    Incident,
    /// Øvelse.
    Exercise,
    /// Evaluering.
    Evaluation,
    /// A measure of the follow-up plan (oppfølgingsplan).
    FollowUp,
    /// Opplæring.
    Training,
    /// A finding of supervision (tilsyn).
    Supervision,
}

/// How an organisation complies, as the viewer may know: only its own people may.
///
/// # Errors
/// For an instant that is past: what is recorded since would be judged by it.
pub(super) fn compliance(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    at: Option<Timestamp>,
) -> Result<Option<Compliance>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let now = services.clock.now();
    let at = at.unwrap_or(now);
    if at < now {
        let sentence = told(
            viewer,
            [
                "`at` ligger tilbake i tid; utelat det for å spørre om nå, eller oppgi et senere tidspunkt for å se hva som da er utløpt",
                "`at` ligg tilbake i tid; utelat det for å spørje om no, eller oppgi eit seinare tidspunkt for å sjå kva som då er gått ut",
                "`at` lies in the past; leave it out for now, or name a later time to see what will have lapsed by then",
            ],
        );
        return Err(refused(schema_code::BAD_ARGUMENT, sentence));
    }
    if may_read(ctx, organisation)? != Reach::All {
        return Ok(None);
    }
    let records = records(services, viewer, organisation);
    Ok(Some(Compliance {
        organisation,
        at,
        paragraphs: picture::compliance(&records, at),
    }))
}

/// What is on record for an organisation, as the viewer may see it.
pub fn records(services: &Services, viewer: &Viewer, organisation: OrganisationId) -> Records {
    let sights = services.sights(viewer);
    let incidents = sights.iter().map(|sight| (&*sight.picture, &sight.reader));
    Records::of(organisation, &services.engine.directory(), incidents)
}

/// How an organisation complies with the regulation on municipal preparedness (forskrift om kommunal
/// beredskapsplikt), worked out from what is recorded. Nothing about it is typed in.
#[derive(Description)]
pub struct Compliance {
    organisation: OrganisationId,
    at: Timestamp,
    paragraphs: Vec<picture::Paragraph>,
}

#[Object(use_type_description)]
impl Compliance {
    /// Whose.
    async fn organisation(&self) -> Organisation {
        Organisation(self.organisation)
    }

    /// The clock it is judged by.
    async fn at(&self) -> DateTime {
        self.at.into()
    }

    /// §§ 2 to 10, in order.
    async fn paragraphs(&self) -> Vec<ComplianceParagraph> {
        let paragraphs = self.paragraphs.iter().cloned();
        paragraphs.map(ComplianceParagraph).collect()
    }
}

/// A paragraph of the regulation.
#[derive(Description)]
pub struct ComplianceParagraph(picture::Paragraph);

#[Object(use_type_description)]
impl ComplianceParagraph {
    /// Its number.
    async fn number(&self) -> u8 {
        self.0.number
    }

    /// What it is about.
    async fn title(&self, ctx: &Context<'_>) -> Result<&'static str> {
        Ok(Viewer::of(ctx)?.language.paragraph(self.0.number))
    }

    /// The worst of its demands.
    async fn standing(&self) -> ComplianceStanding {
        self.0.standing.into()
    }

    /// When the first of its demands lapses, or lapsed, if nothing more is done.
    async fn lapses_at(&self) -> Option<DateTime> {
        self.0.lapses_at.map(DateTime)
    }

    /// Its demands, in order.
    async fn requirements(&self, ctx: &Context<'_>) -> Result<Vec<ComplianceRequirement>> {
        let requirements = self.0.requirements.iter();
        requirements
            .map(|requirement| ComplianceRequirement::of(ctx, requirement))
            .collect()
    }
}

/// A demand of the regulation, how it stands, and why.
#[derive(SimpleObject)]
pub struct ComplianceRequirement {
    /// What is demanded.
    demand: &'static str,
    /// How it stands.
    standing: ComplianceStanding,
    /// Why not, where it is not fulfilled or nobody knows; each a sentence.
    because: Vec<String>,
    /// What it rests on, the newest first; at most 100.
    evidence: Vec<ComplianceEvidence>,
    /// When it lapses, or lapsed, if nothing more is done; null for what does not by itself.
    lapses_at: Option<DateTime>,
}

/// Something a standing rests on.
#[derive(SimpleObject)]
pub struct ComplianceEvidence {
    /// What kind of thing.
    kind: EvidenceKind,
    /// Its id; of an evaluation, the incident's.
    id: ID,
    /// The number of the version or revision.
    version: Option<u32>,
    /// What it is called.
    about: Option<String>,
    /// When it happened.
    at: Option<DateTime>,
    /// The position of what says so.
    position: Option<Position>,
}

impl ComplianceRequirement {
    fn of(ctx: &Context<'_>, requirement: &picture::Requirement) -> Result<Self> {
        let language = Viewer::of(ctx)?.language;
        let because = requirement.because.iter();
        let evidence = requirement.evidence.iter();
        Ok(Self {
            demand: language.demand(requirement.demand),
            standing: requirement.standing.into(),
            because: because.map(|reason| language.because(reason)).collect(),
            evidence: evidence
                .map(|piece| ComplianceEvidence::of(ctx, piece))
                .collect::<Result<_>>()?,
            lapses_at: requirement.lapses_at.map(DateTime),
        })
    }
}

impl ComplianceEvidence {
    fn of(ctx: &Context<'_>, evidence: &picture::Evidence) -> Result<Self> {
        Ok(Self {
            kind: evidence.kind.into(),
            id: ID(evidence.id.to_string()),
            version: evidence.version,
            about: maybe_said(ctx, evidence.about.as_ref())?,
            at: evidence.at.map(DateTime),
            position: evidence.position.map(Position),
        })
    }
}
