//! The answer page as HTML: small, without a script, closed to everything from elsewhere.

use super::desk::{Answered, Asked};
use super::link::ETA_MINUTES_MAX;
use super::words::{ALL, Words};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use varsko_domain::Timestamp;
use varsko_domain::words::Delivery;

/// Minutes that stand in the field until someone writes others.
const ETA_MINUTES: u32 = 20;
const STYLE: &str = include_str!("svar.css");
const POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// `GET /svar.css`.
pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

/// What someone is asked, what they answered if they did, and the three ways to answer. `said` is a
/// sentence about what they just tried.
pub(super) fn question(
    status: StatusCode,
    words: &Words,
    asked: &Asked,
    said: Option<&str>,
    now: Timestamp,
) -> Response {
    let text = asked.text.as_deref().unwrap_or(words.erased);
    let said = said.map(|said| format!("<p role=\"alert\">{}</p>", escape(said)));
    let answered = asked.answered.as_ref().map(|a| answered(words, a, now));
    let form = form(words, asked.answers);
    let form = match &asked.answered {
        None => form,
        Some(_) => format!(
            "<details><summary>{}</summary>{form}</details>",
            words.change
        ),
    };
    let body = format!(
        "<p class=\"from\">{} · {}</p><blockquote>{}</blockquote>{}{}{form}",
        escape(&asked.sender),
        escape(&asked.name),
        escape(text),
        said.unwrap_or_default(),
        answered.unwrap_or_default(),
    );
    page(status, words, &body, true)
}

/// The page of a link that is not ours or has expired: the same for both.
pub(super) fn nobodys(status: StatusCode) -> Response {
    let sentences = ALL
        .iter()
        .map(|words| format!("<p lang=\"{}\">{}</p>", words.tag, words.nobodys));
    page(status, &ALL[0], &sentences.collect::<String>(), false)
}

fn answered(words: &Words, answered: &Answered, now: Timestamp) -> String {
    let what = match (answered.delivery, answered.eta_minutes) {
        (Delivery::Declined, _) => words.cannot.to_owned(),
        (_, Some(minutes)) => format!("{} {minutes} {}", words.coming_in, words.minutes),
        (_, None) => words.understood.to_owned(),
    };
    let at = words.language.moment(answered.at, now);
    let answered = words.answered;
    format!("<p class=\"answered\" role=\"status\">{answered} <strong>{what}</strong>, {at}.</p>")
}

/// Three forms, so that pressing Enter in the field means what stands beside it.
fn form(words: &Words, nth: usize) -> String {
    let Words {
        understood,
        coming_in,
        minutes,
        send,
        cannot,
        ..
    } = words;
    let hidden = |answer| {
        format!(
            "<input type=\"hidden\" name=\"nth\" value=\"{nth}\">\
             <input type=\"hidden\" name=\"answer\" value=\"{answer}\">"
        )
    };
    format!(
        "<form method=\"post\">{}<button>{understood}</button></form>\
         <form method=\"post\">{}<label>{coming_in} <input name=\"minutes\" type=\"number\" \
         inputmode=\"numeric\" min=\"0\" max=\"{ETA_MINUTES_MAX}\" value=\"{ETA_MINUTES}\" required> \
         {minutes}</label><button>{send}</button></form>\
         <form method=\"post\">{}<button class=\"no\">{cannot}</button></form>",
        hidden("understood"),
        hidden("coming"),
        hidden("cannot"),
    )
}

fn page(status: StatusCode, words: &Words, body: &str, languages: bool) -> Response {
    let others = ALL
        .iter()
        .filter(|other| languages && other.tag != words.tag);
    let links = others.map(|other| {
        let Words { tag, called, .. } = other;
        format!("<a href=\"?sprak={tag}\" lang=\"{tag}\" hreflang=\"{tag}\">{called}</a> ")
    });
    let html = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><title>{}</title>\
         <link rel=\"stylesheet\" href=\"/svar.css\"><main><h1>{1}</h1>{body}</main>\
         <nav>{}</nav></html>",
        words.tag,
        words.title,
        links.collect::<String>(),
    );
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, html).into_response()
}

/// Someone's words as they may stand in HTML.
fn escape(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            letter => safe.push(letter),
        }
    }
    safe
}
