//! What gateways tell: that a message arrived, and what a person replied.
//!
//! A gateway shows the secret in its address; with another it is as if the address did not exist.

use super::Answers;
use super::desk::NotTaken;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use std::sync::Arc;
use varsko_domain::incident::dispatch::{Answer, DispatchCommand, ReportDelivered, ReportFailed};
use varsko_domain::words::{AnsweredBy, Channel};
use varsko_domain::{NotificationId, Text};
use varsko_engine::Rejection;
use varsko_notify::{Inbound, Receipt, Reply, Said, read_reply};

/// `POST /varsling/{channel}/kvittering/{secret}`: 200 when it is taken down, or nothing of ours;
/// 404 to anyone but the gateway; 503 when it should be told again.
pub(super) async fn receipts(
    State(answers): State<Arc<Answers>>,
    Path((channel, secret)): Path<(String, String)>,
    body: Bytes,
) -> StatusCode {
    let Some(inbound) = admitted(&answers, &channel, &secret) else {
        return StatusCode::NOT_FOUND;
    };
    let Ok(_turn) = answers.turns.acquire().await else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    for receipt in inbound.receipts(&body) {
        if let Err(rejection) = answers.desk.delivered(receipt).await {
            return again(&rejection);
        }
    }
    StatusCode::OK
}

/// `POST /varsling/{channel}/svar/{secret}`: answers as [`receipts`].
pub(super) async fn replies(
    State(answers): State<Arc<Answers>>,
    Path((channel, secret)): Path<(String, String)>,
    body: Bytes,
) -> StatusCode {
    let Some(inbound) = admitted(&answers, &channel, &secret) else {
        return StatusCode::NOT_FOUND;
    };
    let Ok(_turn) = answers.turns.acquire().await else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    for said in inbound.replies(&body) {
        if let Err(rejection) = reply(&answers, &said).await {
            return again(&rejection);
        }
    }
    StatusCode::OK
}

/// Takes one reply down. What is not certain is kept as it was written, and counts as nothing.
async fn reply(answers: &Answers, said: &Said) -> Result<(), Rejection> {
    let Some(asked) = answers.desk.replying(&said.from) else {
        tracing::warn!("a reply came from a number that nothing was sent to lately");
        return Ok(());
    };
    let answer = match read_reply(&said.text) {
        Reply::Understood { eta_minutes: None } => Answer::Understood,
        Reply::Understood {
            eta_minutes: Some(minutes),
        } => Answer::Coming { minutes },
        Reply::Cannot => Answer::CannotCome,
        Reply::Unclear => return taken(answers.desk.take_words(&asked, &said.text).await),
    };
    let by = AnsweredBy::Reply;
    taken(answers.desk.take(&asked, asked.answers, answer, by).await)
}

/// A refusal stays one however often the gateway asks.
fn taken<T>(came: Result<T, NotTaken>) -> Result<(), Rejection> {
    match came {
        Ok(_) | Err(NotTaken::TooMany) => Ok(()),
        Err(NotTaken::Rejected(Rejection::Refused(refusal))) => {
            tracing::warn!(code = refusal.code(), "a reply could not be taken down");
            Ok(())
        }
        Err(NotTaken::Rejected(Rejection::DifferentBody)) => Ok(()),
        Err(NotTaken::Rejected(rejection)) => Err(rejection),
    }
}

fn admitted<'a>(answers: &'a Answers, channel: &str, secret: &str) -> Option<&'a Inbound> {
    let inbound = answers.channels.inbound(Channel::from_literal(channel)?)?;
    inbound.admits(secret).then_some(inbound)
}

fn again(rejection: &Rejection) -> StatusCode {
    tracing::warn!(
        code = rejection.code(),
        "what a gateway told could not be taken down"
    );
    StatusCode::SERVICE_UNAVAILABLE
}

/// A receipt as the log is told of it.
pub(super) fn report_of(receipt: &Receipt) -> DispatchCommand {
    let (recipient, attempt) = (receipt.of.recipient, receipt.of.attempt);
    let notification = NotificationId(receipt.of.notification);
    if receipt.delivered {
        return DispatchCommand::Delivered(ReportDelivered {
            notification,
            recipient,
            attempt,
        });
    }
    DispatchCommand::Failed(ReportFailed {
        notification,
        recipient,
        attempt,
        reason: Text::from("tjenesten fikk den ikke fram"),
        retry: false,
    })
}
