//! An organisation's year, for its annual report.

use async_graphql::{Context, Result, SimpleObject};
use jiff::civil::date;
use jiff::tz::TimeZone;
use varsko_domain::organisation::plans::Reach;
use varsko_domain::{IncidentId, NotificationId, OrganisationId, PlanId, Timestamp};
use varsko_picture::annual::{self as picture, Year, annual_report};

use super::directory::{Organisation, Origin, maybe_said, said};
use super::failure::bad_argument;
use super::plans::may_read;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{Phase, PlanKind, Severity};

/// The most incidents, exercises, plans or drills of one report.
const YEAR_LIST_MAX: usize = 1_000;

/// The year of an organisation, as the viewer may know: only its own people may.
///
/// # Errors
/// For a year outside the calendar.
pub(super) fn of(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    year: i32,
) -> Result<Option<AnnualReport>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let Some(stretch) = stretch(year) else {
        let told = [
            "`year` skal være 1900 til 9998, som 2026",
            "`year` skal vere 1900 til 9998, som 2026",
            "`year` must be 1900 to 9998, such as 2026",
        ];
        return Err(bad_argument(ctx, told));
    };
    if may_read(ctx, organisation)? != Reach::All {
        return Ok(None);
    }
    let report = report(services, viewer, organisation, stretch);
    AnnualReport::shown(ctx, organisation, year, report).map(Some)
}

/// What happened in an organisation's year, as the viewer may see it.
pub fn report(
    services: &Services,
    viewer: &Viewer,
    organisation: OrganisationId,
    year: Year,
) -> picture::AnnualReport {
    let sights = services.sights(viewer);
    let incidents = sights.iter().map(|sight| (&*sight.picture, &sight.reader));
    let (directory, now) = (services.engine.directory(), services.clock.now());
    annual_report(organisation, year, now, &directory, incidents)
}

/// A calendar year here, in Norwegian time; `None` outside 1900 to 9998.
pub fn stretch(year: i32) -> Option<Year> {
    let zone = TimeZone::get("Europe/Oslo").ok()?;
    let year = i16::try_from(year)
        .ok()
        .filter(|y| (1900..=9998).contains(y))?;
    let begins = |year| {
        let day = date(year, 1, 1).to_zoned(zone.clone()).ok()?;
        Some(Timestamp(day.timestamp().as_millisecond()))
    };
    Some(Year {
        from: begins(year)?,
        to: begins(year + 1)?,
    })
}

/// The calendar year here at an instant; `None` outside the calendar.
pub fn year_at(at: Timestamp) -> Option<i32> {
    let zone = TimeZone::get("Europe/Oslo").ok()?;
    let at = jiff::Timestamp::from_millisecond(at.0).ok()?;
    Some(at.to_zoned(zone).year().into())
}

/// An organisation's year. Exercises stand apart and count into nothing else.
#[derive(SimpleObject)]
pub struct AnnualReport {
    /// Whose.
    organisation: Organisation,
    /// Which year.
    year: i32,
    /// The measures of all its incidents, exercises apart.
    measures: YearMeasures,
    /// Incidents detected in it, the first first; at most 1,000.
    incidents: Vec<YearIncident>,
    /// Exercises begun in it, the first first; at most 1,000.
    exercises: Vec<YearIncident>,
    /// Plans adopted or gone through in it, in order; at most 1,000.
    plans: Vec<YearPlan>,
    /// Drills of notification begun in it, in order; at most 1,000.
    drills: Vec<YearDrill>,
}

/// How many measures stand where.
#[derive(SimpleObject)]
pub struct YearMeasures {
    /// Done.
    done: u32,
    /// Not done, with a reason.
    not_done: u32,
    /// Called off.
    cancelled: u32,
    /// None of these.
    open: u32,
    /// Of the open ones, past their deadline.
    overdue: u32,
}

/// An incident or exercise of a year.
#[derive(SimpleObject)]
pub struct YearIncident {
    /// Which.
    incident_id: Id<IncidentId>,
    /// What people call it.
    title: Option<String>,
    /// Type key.
    kind: Option<String>,
    /// The worst plausible outcome.
    severity: Option<Severity>,
    /// When it was detected.
    detected_at: DateTime,
    /// Where the organisation stands in it now.
    phase: Option<Phase>,
    /// The organisation's measures.
    measures: YearMeasures,
    /// Where its evaluation was begun; null when it was not.
    evaluated: Option<Origin>,
}

/// A plan that was revised in a year.
#[derive(SimpleObject)]
pub struct YearPlan {
    /// Which.
    plan_id: Id<PlanId>,
    /// What kind of plan.
    kind: PlanKind,
    /// What the version is called.
    title: String,
    /// Number of the version.
    version: u32,
    /// True when it was adopted; false when it was gone through and found to hold.
    adopted: bool,
    /// When, and by whom.
    origin: Origin,
}

/// A drill of notification.
#[derive(SimpleObject)]
pub struct YearDrill {
    /// Which notification.
    notification_id: Id<NotificationId>,
    /// What the list is called.
    list: Option<String>,
    /// How many were called.
    called: u32,
    /// How many confirmed.
    confirmed: u32,
    /// How many were called in vain.
    not_reached: u32,
    /// Where it was begun.
    origin: Origin,
}

impl From<picture::MeasureTally> for YearMeasures {
    fn from(tally: picture::MeasureTally) -> Self {
        Self {
            done: tally.done,
            not_done: tally.not_done,
            cancelled: tally.cancelled,
            open: tally.open,
            overdue: tally.overdue,
        }
    }
}

impl AnnualReport {
    fn shown(
        ctx: &Context<'_>,
        organisation: OrganisationId,
        year: i32,
        report: picture::AnnualReport,
    ) -> Result<Self> {
        let measures = report.measures().into();
        let incidents = |of: Vec<picture::YearIncident>| -> Result<Vec<YearIncident>> {
            let first = of.into_iter().take(YEAR_LIST_MAX);
            first
                .map(|incident| YearIncident::shown(ctx, incident))
                .collect()
        };
        let plans = report.plans.into_iter().take(YEAR_LIST_MAX);
        let drills = report.drills.into_iter().take(YEAR_LIST_MAX);
        Ok(Self {
            organisation: Organisation(organisation),
            year,
            measures,
            incidents: incidents(report.incidents)?,
            exercises: incidents(report.exercises)?,
            plans: plans
                .map(|plan| YearPlan::shown(ctx, plan))
                .collect::<Result<_>>()?,
            drills: drills
                .map(|drill| YearDrill::shown(ctx, drill))
                .collect::<Result<_>>()?,
        })
    }
}

impl YearIncident {
    fn shown(ctx: &Context<'_>, incident: picture::YearIncident) -> Result<Self> {
        Ok(Self {
            incident_id: Id(incident.id),
            title: maybe_said(ctx, incident.title.as_ref())?,
            kind: incident.kind,
            severity: incident.severity.map(Severity::from),
            detected_at: incident.detected_at.into(),
            phase: incident.phase.map(Phase::from),
            measures: incident.measures.into(),
            evaluated: incident.evaluated.map(Origin),
        })
    }
}

impl YearPlan {
    fn shown(ctx: &Context<'_>, plan: picture::YearPlan) -> Result<Self> {
        Ok(Self {
            plan_id: Id(plan.id),
            kind: plan.kind.into(),
            title: said(ctx, &plan.title)?,
            version: plan.version,
            adopted: plan.adopted,
            origin: Origin(plan.origin),
        })
    }
}

impl YearDrill {
    fn shown(ctx: &Context<'_>, drill: picture::YearDrill) -> Result<Self> {
        Ok(Self {
            notification_id: Id(drill.id),
            list: maybe_said(ctx, drill.list.as_ref())?,
            called: drill.called,
            confirmed: drill.confirmed,
            not_reached: drill.not_reached,
            origin: Origin(drill.origin),
        })
    }
}
