//! What help and stocks wait for: when a stock is empty, when help is due, when a centre's register
//! must go.

use super::{Clock, ClockKind};
use crate::access::Lens;
use crate::assistance::{Request, requests};
use crate::eps::centres;
use crate::incident::{self, IncidentPicture};
use crate::resource::stocks;
use varsko_domain::OrganisationId;

pub(super) fn depletions(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Clock> {
    stocks(organisation, part, lens)
        .into_iter()
        .filter_map(move |stock| {
            Some(Clock {
                kind: ClockKind::Depletion,
                organisation,
                due_at: stock.empty_at?,
                subject: None,
                about: Some(stock.report.said.name.into()),
                origin: stock.report.origin,
            })
        })
}

pub(super) fn awaited_help(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Clock> {
    let awaited = requests(picture, lens)
        .into_iter()
        .filter(Request::is_awaited);
    awaited.filter_map(|request| {
        Some(Clock {
            kind: ClockKind::Assistance,
            organisation: request.asked.origin.organisation,
            due_at: request.asked.said.needed_by?,
            subject: Some(request.id.0),
            about: Some(request.asked.said.need),
            origin: request.asked.origin,
        })
    })
}

pub(super) fn retentions(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Clock> {
    let kept = centres(picture, lens)
        .into_iter()
        .filter(|centre| centre.erased.is_none());
    kept.filter_map(|centre| {
        Some(Clock {
            kind: ClockKind::EpsRetention,
            organisation: centre.opened.origin.organisation,
            due_at: centre.erase_at?,
            subject: Some(centre.id.0),
            about: Some(centre.opened.said.place),
            origin: centre.closed?,
        })
    })
}
