//! The page behind an answer link.

use super::Answers;
use super::desk::{Asked, NotTaken};
use super::page;
use super::words::{Words, words};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use varsko_domain::Timestamp;
use varsko_domain::incident::dispatch::Answer;
use varsko_domain::words::AnsweredBy;
use varsko_engine::Rejection;
use varsko_picture::Language;

/// Links that are not ours, or expired, that are looked at in a minute; further ones are told to wait.
const UNKNOWN_PER_MINUTE_MAX: u32 = 600;
/// Longest time until someone comes that can be answered, in minutes.
pub(super) const ETA_MINUTES_MAX: u32 = 24 * 60;
const MINUTE_MS: i64 = 60_000;

/// How many links of nobody's came in this minute.
#[derive(Default)]
pub(super) struct Unknown {
    minute: AtomicI64,
    count: AtomicU32,
}

impl Unknown {
    /// True while there are not too many.
    fn admit(&self, now: Timestamp) -> bool {
        let minute = now.0 / MINUTE_MS;
        if self.minute.swap(minute, Ordering::Relaxed) != minute {
            self.count.store(0, Ordering::Relaxed);
        }
        self.count.fetch_add(1, Ordering::Relaxed) < UNKNOWN_PER_MINUTE_MAX
    }
}

/// What may stand behind the token in an address.
#[derive(Deserialize)]
pub(super) struct Wishes {
    /// `nb`, `nn` or `en`.
    sprak: Option<String>,
}

/// What the form sends.
#[derive(Debug, PartialEq)]
struct Sent {
    answer: Answer,
    /// Which answer of this person's it is.
    nth: usize,
}

impl Sent {
    /// Reads the form; `None` when it is none of the three answers.
    fn read(body: &[u8]) -> Option<Self> {
        let field = |name: &str| {
            let mut fields = form_urlencoded::parse(body);
            fields.find_map(|(field, value)| (field == name).then(|| value.trim().to_owned()))
        };
        let answer = match field("answer")?.as_str() {
            "understood" => Answer::Understood,
            "cannot" => Answer::CannotCome,
            "coming" => {
                let minutes = field("minutes")?.parse().ok()?;
                (minutes <= ETA_MINUTES_MAX).then_some(Answer::Coming { minutes })?
            }
            _ => return None,
        };
        let nth = field("nth")?.parse().ok()?;
        Some(Self { answer, nth })
    }
}

/// `GET /svar/{token}`: the text and three buttons; changes nothing.
pub(super) async fn show(
    State(answers): State<Arc<Answers>>,
    Path(token): Path<String>,
    Query(wishes): Query<Wishes>,
) -> Response {
    match opened(&answers, &token).await {
        Ok(asked) => {
            let words = spoken(&wishes, asked.language);
            page::question(StatusCode::OK, words, &asked, None, answers.desk.now())
        }
        Err(no) => no,
    }
}

/// `POST /svar/{token}`: takes the answer down and leads back to the page, which shows it.
pub(super) async fn answer(
    State(answers): State<Arc<Answers>>,
    Path(token): Path<String>,
    Query(wishes): Query<Wishes>,
    body: Bytes,
) -> Response {
    let asked = match opened(&answers, &token).await {
        Ok(asked) => asked,
        Err(no) => return no,
    };
    let words = spoken(&wishes, asked.language);
    let now = answers.desk.now();
    let say = |status, sentence: &str| page::question(status, words, &asked, Some(sentence), now);
    let Some(Sent { answer, nth }) = Sent::read(&body) else {
        return say(StatusCode::BAD_REQUEST, words.choose);
    };
    let by = AnsweredBy::Link;
    match answers.desk.take(&asked, nth, answer, by).await {
        // The same form sent twice with another choice: the first one stands, and is shown.
        Ok(_) | Err(NotTaken::Rejected(Rejection::DifferentBody)) => back(&token, &wishes),
        Err(NotTaken::TooMany) => say(StatusCode::TOO_MANY_REQUESTS, words.too_many),
        Err(NotTaken::Rejected(rejection @ Rejection::Refused(_))) => {
            say(StatusCode::CONFLICT, &rejection.told(words.language))
        }
        Err(NotTaken::Rejected(rejection)) => {
            tracing::warn!(code = rejection.code(), "an answer could not be taken down");
            say(StatusCode::SERVICE_UNAVAILABLE, words.not_taken)
        }
    }
}

/// Whom a token is for, or the page that says that it is nobody's.
async fn opened(answers: &Answers, token: &str) -> Result<Asked, Response> {
    let turn = answers.turns.acquire().await;
    if let Some(asked) = answers.desk.opened(token)
        && turn.is_ok()
    {
        return Ok(asked);
    }
    Err(if answers.unknown.admit(answers.desk.now()) {
        page::nobodys(StatusCode::NOT_FOUND)
    } else {
        page::nobodys(StatusCode::TOO_MANY_REQUESTS)
    })
}

fn spoken(wishes: &Wishes, told_in: Language) -> &'static Words {
    let wished = wishes.sprak.as_deref().and_then(Language::parse);
    words(wished.unwrap_or(told_in))
}

/// Back to the page by GET, so that loading it again sends nothing again.
fn back(token: &str, wishes: &Wishes) -> Response {
    let wished = wishes.sprak.as_deref().and_then(Language::parse);
    let place = match wished {
        Some(language) => format!("/svar/{token}?sprak={}", words(language).tag),
        None => format!("/svar/{token}"),
    };
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer: &str, minutes: &str) -> Option<Answer> {
        let form = format!("nth=0&answer={answer}&minutes={minutes}");
        Sent::read(form.as_bytes()).map(|sent| sent.answer)
    }

    #[test]
    fn an_answer_is_one_of_three_and_a_time_is_a_day_at_most() {
        assert_eq!(read("understood", ""), Some(Answer::Understood));
        assert_eq!(read("cannot", "20"), Some(Answer::CannotCome));
        assert_eq!(read("coming", "+20+"), Some(Answer::Coming { minutes: 20 }));
        for minutes in ["", "-1", "1441", "snart", "1e3"] {
            assert_eq!(read("coming", minutes), None, "{minutes}");
        }
        assert_eq!(read("", "20"), None);
    }

    #[test]
    fn links_of_nobodys_are_looked_at_so_many_times_a_minute() {
        let (unknown, now) = (Unknown::default(), Timestamp(1_691_496_300_000));
        let admitted = (0..1_000).filter(|_| unknown.admit(now)).count();
        assert_eq!(admitted as u32, UNKNOWN_PER_MINUTE_MAX);
        assert!(unknown.admit(Timestamp(now.0 + MINUTE_MS)));
    }
}
