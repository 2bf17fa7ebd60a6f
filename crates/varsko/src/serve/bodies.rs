//! How long the body of a request may take: a fixed time, and more only as it keeps coming.
//!
//! One rule for every route, whatever it does with a body; a route that has a shorter time of its
//! own keeps it. A body that is too slow ends in an error for its reader, and in 408 for its sender.

use super::bounds::Bounds;
use axum::Json;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use serde_json::json;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use varsko_api::front::faults::code;

/// How fast a body must come.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    timeout: Duration,
    bytes_per_second_min: u64,
}

impl Pace {
    pub(super) fn of(bounds: &Bounds) -> Self {
        Self {
            timeout: bounds.body_timeout,
            bytes_per_second_min: bounds.body_bytes_per_second_min,
        }
    }

    /// The longest it may have taken until something comes after these many bytes.
    fn allows(&self, bytes: u64) -> Duration {
        let earned_ms = bytes.saturating_mul(1_000) / self.bytes_per_second_min;
        self.timeout + Duration::from_millis(earned_ms)
    }

    /// The same body, which breaks off and says so in `late` when it does not keep up.
    fn hold(self, body: Body, late: Arc<AtomicBool>) -> Body {
        let begun = Instant::now();
        let coming = (body.into_data_stream(), 0_u64, late);
        Body::from_stream(stream::try_unfold(
            coming,
            move |(mut body, bytes, late)| async move {
                let Ok(next) = timeout_at(begun + self.allows(bytes), body.next()).await else {
                    late.store(true, Ordering::Relaxed);
                    return Err(io::Error::new(io::ErrorKind::TimedOut, TOO_SLOW).into());
                };
                let chunk = next.transpose()?;
                Ok::<_, axum::BoxError>(chunk.map(|chunk| {
                    let bytes = bytes.saturating_add(chunk.len() as u64);
                    (chunk, (body, bytes, late))
                }))
            },
        ))
    }
}

const TOO_SLOW: &str = "the body took too long to arrive; send the request again, in one go";

/// Answers 408 in place of whatever was made of half a body.
pub(super) async fn in_time(State(pace): State<Pace>, request: Request, next: Next) -> Response {
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let late = Arc::new(AtomicBool::new(false));
    let request = request.map(|body| pace.hold(body, Arc::clone(&late)));
    let answer = next.run(request).await;
    if late.load(Ordering::Relaxed) {
        let told = json!({ "code": code::TIMEOUT, "message": TOO_SLOW });
        let close = [(header::CONNECTION, "close")];
        return (StatusCode::REQUEST_TIMEOUT, close, Json(told)).into_response();
    }
    answer
}
