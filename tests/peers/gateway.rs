//! A gateway that takes messages as JSON over HTTP.

use super::{Living, Mood, Shared};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    /// The body, when it was JSON.
    pub(crate) json: Value,
}

/// A running gateway.
pub(crate) struct Gateway(Living<Asked>);

impl Gateway {
    pub(crate) fn start() -> Self {
        Self(Living::start(async |listener, shared| {
            let app = Router::new().fallback(answer).with_state(shared);
            axum::serve(listener, app).await.unwrap();
        }))
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.0.address
    }

    pub(crate) fn be(&self, mood: Mood) {
        *self.0.shared.mood.lock().unwrap() = mood;
    }

    /// What it said yes to.
    pub(crate) fn took(&self) -> Vec<Asked> {
        self.0.shared.took.lock().unwrap().clone()
    }
}

async fn answer(
    State(shared): State<Arc<Shared<Asked>>>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match shared.mood() {
        Mood::Good => {
            let json: Value = serde_json::from_slice(&body).unwrap_or_default();
            let path = uri.path().to_owned();
            shared.take(Asked {
                path,
                headers,
                json,
            });
            let id = format!("gw-{}", shared.took.lock().unwrap().len());
            Json(json!({ "resultCode": 1005, "messageId": id })).into_response()
        }
        Mood::Silent => std::future::pending().await,
        Mood::Failing => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Mood::Refusing => {
            let told = json!({ "resultCode": 2001, "description": "Invalid\nnumber" });
            (StatusCode::BAD_REQUEST, Json(told)).into_response()
        }
        Mood::Rubbish => "<html>Logg inn på gjestenettet</html>".into_response(),
    }
}
