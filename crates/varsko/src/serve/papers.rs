//! `GET /organisations/{id}/ros`, `/follow-up-plan` and `/annual-report`: what an organisation files, as a
//! file.
//!
//! Authenticated at the same door as GraphQL, judged like its queries, and written whole before the first
//! byte goes out: it is bounded by what an organisation keeps of one year.

use super::Site;
use super::documentation::{ORGANISATION_ID, admitted, as_file};
use super::export::{bad_argument, refused, said, too_long, too_many};
use crate::cli::{PaperForm, PaperKind};
use crate::documenting::{NotFiled, Paper, Wanted};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use clap::ValueEnum;
use serde::Deserialize;
use std::sync::Arc;
use varsko_api::schema::Viewer;
use varsko_domain::OrganisationId;
use varsko_report::document::NotPrinted;

/// How it is wanted.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    revision: Option<String>,
    #[serde(default)]
    year: Option<String>,
}

pub(super) fn routes(site: Arc<Site>) -> Router {
    let paper = |kind| {
        get(
            move |State(site): State<Arc<Site>>,
                  Path(id): Path<String>,
                  Query(asked): Query<Asked>,
                  headers: HeaderMap| async move {
                paper(site, kind, &id, &asked, &headers).await
            },
        )
    };
    Router::new()
        .route("/organisations/{id}/ros", paper(PaperKind::Ros))
        .route(
            "/organisations/{id}/follow-up-plan",
            paper(PaperKind::FollowUpPlan),
        )
        .route(
            "/organisations/{id}/annual-report",
            paper(PaperKind::AnnualReport),
        )
        .with_state(site)
}

async fn paper(
    site: Arc<Site>,
    kind: PaperKind,
    id: &str,
    asked: &Asked,
    headers: &HeaderMap,
) -> Response {
    let services = site.installation.services();
    let viewer = match admitted(&services, headers).await {
        Ok(viewer) => viewer,
        Err(answer) => return answer,
    };
    let (organisation, form, wanted) = match read(kind, id, asked) {
        Ok(read) => read,
        Err(told) => return bad_argument(&viewer, told),
    };
    let Some(turn) = site.exports.take(viewer.actor.person).await else {
        return too_many(&viewer);
    };
    let paper = match Paper::open(&services, viewer, organisation, wanted) {
        Ok(paper) => paper,
        Err(refusal) => return refused(&refusal, &viewer),
    };
    let checkpoint = match services.engine.checkpoint().await {
        Ok(checkpoint) => checkpoint,
        Err(rejection) => return unavailable(&rejection.told(viewer.language), &viewer),
    };
    let name = paper.name();
    let made = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        paper.file(form, checkpoint)
    });
    match made.await {
        Ok(Ok(file)) => as_file(file, kind_of(form), &format!("{name}.{}", ending(form))),
        Ok(Err(NotFiled::NotPrinted(NotPrinted::TooLong))) => too_long(&viewer),
        Ok(Err(failed)) => unavailable(&failed.to_string(), &viewer),
        Err(broken) => unavailable(&broken.to_string(), &viewer),
    }
}

fn unavailable(why: &str, viewer: &Viewer) -> Response {
    let cannot = viewer.language.of([
        "dokumentet kan ikke lages akkurat nå",
        "dokumentet kan ikkje lagast akkurat no",
        "the document cannot be made at the moment",
    ]);
    let sentence = format!("{cannot}: {why}");
    said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", sentence)
}

const fn kind_of(form: PaperForm) -> &'static str {
    match form {
        PaperForm::Pdf => "application/pdf",
        PaperForm::Csv => "text/csv; charset=utf-8; header=present",
        PaperForm::Json => "application/json",
    }
}

const fn ending(form: PaperForm) -> &'static str {
    match form {
        PaperForm::Pdf => "pdf",
        PaperForm::Csv => "csv",
        PaperForm::Json => "json",
    }
}

fn read(
    kind: PaperKind,
    id: &str,
    asked: &Asked,
) -> Result<(OrganisationId, PaperForm, Wanted), [&'static str; 3]> {
    let organisation = id.parse().map_err(|_| ORGANISATION_ID)?;
    let form = match asked.format.as_deref() {
        None => PaperForm::Pdf,
        Some(name) => PaperForm::from_str(name, false).map_err(|_| FORMS)?,
    };
    let year = asked.year.as_deref().map(str::parse).transpose();
    let year = year.map_err(|_| YEARS)?;
    let wanted = Wanted::read(kind, asked.revision.as_deref(), year)?;
    Ok((organisation, form, wanted))
}

// In bokmål, nynorsk and English.
const FORMS: [&str; 3] = [
    "`format` skal være pdf, csv eller json; utelatt er det pdf",
    "`format` skal vere pdf, csv eller json; utelate er det pdf",
    "`format` must be pdf, csv or json; left out, it is pdf",
];
const YEARS: [&str; 3] = [
    "`year` er et år, som 2026; utelatt er det året nå",
    "`year` er eit år, som 2026; utelate er det året no",
    "`year` is a year, such as 2026; left out, it is this year",
];
