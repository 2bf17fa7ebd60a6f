//! Filling in a situation report: the picture at a position, beside the one of the report sent before
//! it.
//!
//! What may not be handed on is left aside: lines of the organisation's own, and screened ones. Who may
//! write a report at all is the domain's to say; to whoever sees no incident, the document is empty.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_graphql::{Context, Result};
use varsko_domain::incident::report::events::Document;
use varsko_domain::organisation::reporting::ReportTemplate;
use varsko_domain::words::Scope;
use varsko_domain::{IncidentId, OrganisationId, Recorded, Text};
use varsko_picture::report::{Basis, Request, build, reports};
use varsko_picture::{AsOf, Situation, as_of, view};

use super::failure::Mask;
use super::history::History;
use super::query::no_history;
use super::services::{Services, Sight};
use super::viewer::Viewer;

/// What is asked of a report.
pub(super) struct Drafting<'a> {
    /// Of which incident.
    pub(super) incident: IncidentId,
    /// Whose report; the viewer's organisation, or the lead's where that takes no part, when absent.
    pub(super) organisation: Option<OrganisationId>,
    /// The position it is built from; the newest when absent.
    pub(super) at: Option<u64>,
    /// Take in what is not confirmed.
    pub(super) with_unconfirmed: bool,
    /// What its author writes, by field.
    pub(super) written: &'a BTreeMap<String, Text>,
}

/// The document of a report, as the viewer may write it.
pub(super) async fn draft(ctx: &Context<'_>, asked: Drafting<'_>) -> Result<Document> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let Some(sight) = services.sight(viewer, asked.incident) else {
        return Ok(Document::empty());
    };
    let own = viewer.actor.organisation;
    let left_out = sight.picture.acts_for(own);
    let organisation = asked.organisation.unwrap_or(left_out);
    let newest = sight.picture.last.map_or(0, |last| last.position);
    let at = asked.at.unwrap_or(newest).min(newest);
    let before = sent_before(&sight, organisation);
    let (now, before) = if at == newest && before.is_none() {
        (seen(&sight, &[], None), None)
    } else {
        let mask = Mask::of(ctx);
        let history = History::read(services, viewer, &sight).await;
        let history = history.map_err(|reason| no_history(&mask, viewer, &reason))?;
        let shown = sight.clone();
        let pictures = move |lines: Vec<Arc<Recorded>>| {
            let before = before.map(|position| (seen(&shown, &lines, Some(position)), position));
            (seen(&shown, &lines, Some(at)), before)
        };
        let folded = history.fold(pictures).await;
        folded.map_err(|reason| no_history(&mask, viewer, &reason))?
    };
    let known = sight.directory.standing.organisations.get(&organisation);
    let template = known.map_or_else(ReportTemplate::default, |known| {
        known.report_template.clone()
    });
    let request = Request {
        organisation,
        template: &template,
        with_unconfirmed: asked.with_unconfirmed,
        written: asked.written,
    };
    let basis = |situation, position| Basis {
        situation,
        position,
    };
    let compared = before.as_ref().map(|(picture, at)| basis(picture, *at));
    Ok(build(request, basis(&now, at), compared))
}

/// The position the organisation's newest sent report was built from.
fn sent_before(sight: &Sight, organisation: OrganisationId) -> Option<u64> {
    let all = reports(&sight.picture, &sight.lens()).into_iter();
    let own = all.filter(|report| report.organisation == organisation);
    let sent = own.filter_map(|report| {
        let sent = report.sent.as_ref()?.origin.position;
        Some((sent, report.document.built_from))
    });
    sent.max().map(|(_, built_from)| built_from)
}

/// The picture at a position, or the live one, of what may be handed on.
fn seen(sight: &Sight, lines: &[Arc<Recorded>], at: Option<u64>) -> Situation {
    let reader = sight.reader.clone().narrowed_to(Scope::Participants);
    let older = at.map(|at| as_of(lines.iter().map(Arc::as_ref), AsOf::Position(at)));
    let picture = older.as_ref().unwrap_or(&sight.picture);
    view(picture, &reader, &sight.directory)
}
