//! GraphQL over HTTP: one request in, one answer out.
//!
//! Reading order is cheapest refusal first. A `GET` can only ask; what changes something is `POST application/json`.

use std::sync::Arc;

use async_graphql::parser::types::OperationType;
use async_graphql::{Response as Answer, ServerError};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{RawQuery, State};
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tokio::time::timeout;

use super::asked::Asked;
use super::door::{Door, Shut};
use super::faults::{code, error};
use super::gate::{Gate, Outcome, Refused};
use super::negotiate::{Media, is_json_body};
use super::operation::Operation;
use super::runner::{encode, is_refused};

/// The status codes of this front, in one place: GraphQL over HTTP is about to ask for others (422, 294).
mod status {
    use super::StatusCode;

    pub(super) const ANSWERED: StatusCode = StatusCode::OK;
    /// The body or query string is not a GraphQL request.
    pub(super) const NOT_A_REQUEST: StatusCode = StatusCode::BAD_REQUEST;
    /// The document, its variables or its weight were refused; 200 when the caller asked for plain JSON.
    pub(super) const DOCUMENT_REFUSED: StatusCode = StatusCode::BAD_REQUEST;
    pub(super) const NOT_ADMITTED: StatusCode = StatusCode::UNAUTHORIZED;
    pub(super) const FOREIGN_ORIGIN: StatusCode = StatusCode::FORBIDDEN;
    pub(super) const CHANGE_BY_GET: StatusCode = StatusCode::METHOD_NOT_ALLOWED;
    pub(super) const NO_COMMON_TYPE: StatusCode = StatusCode::NOT_ACCEPTABLE;
    pub(super) const NOT_JSON: StatusCode = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    pub(super) const TOO_LARGE: StatusCode = StatusCode::PAYLOAD_TOO_LARGE;
    pub(super) const TOO_SLOW: StatusCode = StatusCode::REQUEST_TIMEOUT;
    pub(super) const UNAVAILABLE: StatusCode = StatusCode::SERVICE_UNAVAILABLE;
    pub(super) const FAULT: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;
}

pub(super) async fn post<D: Door>(
    State(gate): State<Arc<Gate<D>>>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(media) = Media::wanted(&headers) else {
        return no_common_type();
    };
    if !is_json_body(&headers) {
        let sentence =
            "send the request as `Content-Type: application/json`, in UTF-8 and not compressed";
        return refuse(media, status::NOT_JSON, error(code::BAD_REQUEST, sentence));
    }
    let viewer = match admit(&gate, &headers, media).await {
        Ok(viewer) => viewer,
        Err(refusal) => return *refusal,
    };
    let Ok(body) = timeout(
        gate.limits.execution_timeout,
        to_bytes(body, gate.limits.body_bytes_max),
    )
    .await
    else {
        return refuse(
            media,
            status::TOO_SLOW,
            error(code::TIMEOUT, "the body took too long to arrive"),
        );
    };
    let Ok(body) = body else {
        let sentence = format!(
            "the body must arrive whole and have at most {} bytes",
            gate.limits.body_bytes_max
        );
        return refuse(
            media,
            status::TOO_LARGE,
            error(code::LIMIT_EXCEEDED, sentence),
        );
    };
    match Asked::from_body(&body) {
        Ok(asked) => run(&gate, media, viewer, asked, &headers, Method::Post).await,
        Err(sentence) => refuse(
            media,
            status::NOT_A_REQUEST,
            error(code::BAD_REQUEST, sentence),
        ),
    }
}

pub(super) async fn get<D: Door>(
    State(gate): State<Arc<Gate<D>>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(media) = Media::wanted(&headers) else {
        return no_common_type();
    };
    let viewer = match admit(&gate, &headers, media).await {
        Ok(viewer) => viewer,
        Err(refusal) => return *refusal,
    };
    match Asked::from_query_string(&query.unwrap_or_default()) {
        Ok(asked) => run(&gate, media, viewer, asked, &headers, Method::Get).await,
        Err(sentence) => refuse(
            media,
            status::NOT_A_REQUEST,
            error(code::BAD_REQUEST, sentence),
        ),
    }
}

#[derive(PartialEq)]
enum Method {
    Get,
    Post,
}

async fn run<D: Door>(
    gate: &Gate<D>,
    media: Media,
    viewer: D::Viewer,
    asked: Asked,
    headers: &HeaderMap,
    method: Method,
) -> Response {
    let operation = match Operation::prepare(asked, &gate.limits) {
        Ok(operation) => operation,
        Err(refused) => {
            return answered(
                media,
                Answer::from_errors(vec![refused]),
                gate.limits.errors_max,
            );
        }
    };
    match operation.kind {
        OperationType::Query => {}
        OperationType::Mutation if method == Method::Get => return change_by_get(media),
        OperationType::Mutation if !gate.origins.admit(headers) => {
            let sentence = "a page from another site may not change anything here; \
                            the operator can list its address as one of this installation's";
            return refuse(
                media,
                status::FOREIGN_ORIGIN,
                error(code::FOREIGN_ORIGIN, sentence),
            );
        }
        OperationType::Mutation => {}
        OperationType::Subscription => {
            let sentence = "subscriptions run over a WebSocket: open /graphql/ws with the sub-protocol graphql-transport-ws";
            return refuse(
                media,
                status::NOT_A_REQUEST,
                error(code::BAD_REQUEST, sentence),
            );
        }
    }
    match gate.answer(&viewer, operation).await {
        Outcome::Answered(answer) => answered(media, answer, gate.limits.errors_max),
        Outcome::TimedOut(error) => refuse(media, status::UNAVAILABLE, error),
        Outcome::Broke(error) => refuse(media, status::FAULT, error),
    }
}

async fn admit<D: Door>(
    gate: &Gate<D>,
    headers: &HeaderMap,
    media: Media,
) -> Result<D::Viewer, Box<Response>> {
    let refused = match gate.admit(gate.door.admit_request(headers)).await {
        Ok(viewer) => return Ok(viewer),
        Err(refused) => refused,
    };
    Err(Box::new(match refused {
        Refused::Shut(Shut::NotAdmitted(sentence)) => {
            let mut response = refuse(
                media,
                status::NOT_ADMITTED,
                error(code::NOT_ADMITTED, sentence),
            );
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            response
        }
        Refused::Shut(Shut::Unavailable(sentence)) => refuse(
            media,
            status::UNAVAILABLE,
            error(code::UNAVAILABLE, sentence),
        ),
        Refused::Broke(error) => refuse(media, status::FAULT, error),
    }))
}

fn change_by_get(media: Media) -> Response {
    let sentence = "a GET can only ask; send mutations as POST with a JSON body";
    let mut response = refuse(
        media,
        status::CHANGE_BY_GET,
        error(code::BAD_REQUEST, sentence),
    );
    response
        .headers_mut()
        .insert(header::ALLOW, HeaderValue::from_static("POST"));
    response
}

fn no_common_type() -> Response {
    let sentence = "this endpoint answers application/graphql-response+json and application/json; accept one of them";
    refuse(
        Media::Json,
        status::NO_COMMON_TYPE,
        error(code::BAD_REQUEST, sentence),
    )
}

fn answered(media: Media, answer: Answer, errors_max: usize) -> Response {
    let status = match media {
        Media::GraphqlResponse if is_refused(&answer) => status::DOCUMENT_REFUSED,
        Media::GraphqlResponse | Media::Json => status::ANSWERED,
    };
    respond(media, status, encode(answer, errors_max))
}

fn refuse(media: Media, status: StatusCode, error: ServerError) -> Response {
    respond(media, status, encode(Answer::from_errors(vec![error]), 1))
}

fn respond(media: Media, status: StatusCode, body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, media.content_type()),
        (header::CACHE_CONTROL, "no-store"),
        (header::VARY, "accept"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
