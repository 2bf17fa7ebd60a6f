//! What a template must be before anyone can rely on it at night: each part within the bounds of the
//! command it becomes. What an organisation has and has not is not judged here.

use super::events::{CardPart, GoalPart, PartContent, TemplateContent};
use crate::limits::{
    CARD_STEPS_MAX, FOCUS_ITEMS_MAX, MATTERS_MAX, OPTIONS_MAX, REPORT_EVERY_MIN_MAX,
    REPORT_EVERY_MIN_MIN, SHORT_BYTES_MAX, TEMPLATE_AHEAD_MIN_MAX, TEMPLATE_BYTES_MAX,
    TEMPLATE_NAMES_MAX, TEMPLATE_PARTS_MAX, TEXT_BYTES_MAX, TITLE_BYTES_MAX, at_most, key, maybe,
    plain, within, words,
};
use crate::refusal::Refusal;
use crate::text::Text;
use crate::words::{Phase, PoliceMatter};
use std::collections::BTreeSet;

/// Refuses a template that could not be started whole by whoever may do everything.
pub fn content(content: &TemplateContent) -> Result<(), Refusal> {
    words("name", &content.name, TITLE_BYTES_MAX)?;
    words("about", &content.about, SHORT_BYTES_MAX)?;
    key("kind", &content.kind)?;
    words("title", &content.title, TITLE_BYTES_MAX)?;
    words("potential", &content.potential, SHORT_BYTES_MAX)?;
    if content.parts.is_empty() {
        return Err(Refusal::Empty { field: "parts" });
    }
    at_most("parts", content.parts.len(), TEMPLATE_PARTS_MAX)?;
    let mut keys = BTreeSet::new();
    for part in &content.parts {
        key("key", &part.key)?;
        if !keys.insert(part.key.as_str()) {
            let key = part.key.clone();
            return Err(Refusal::DuplicateKey { key });
        }
        self::part(&part.what)?;
    }
    let whole = serde_json::to_string(content).map_or(0, |written| written.len());
    if whole > TEMPLATE_BYTES_MAX {
        return Err(Refusal::TooLong {
            field: "parts",
            given: whole,
            max: TEMPLATE_BYTES_MAX,
        });
    }
    Ok(())
}

fn part(part: &PartContent) -> Result<(), Refusal> {
    use PartContent as P;
    match part {
        P::List(list) => {
            words("name", &list.name, TITLE_BYTES_MAX)?;
            at_most("also", list.also.len(), TEMPLATE_NAMES_MAX)?;
            each("also", &list.also, TITLE_BYTES_MAX)?;
            words("text", &list.text, SHORT_BYTES_MAX)
        }
        P::Body(_) => Ok(()),
        P::Role(part) => key("role", &part.role),
        P::Card(part) => card(part),
        P::Task(task) => {
            words("title", &task.title, TITLE_BYTES_MAX)?;
            maybe("text", task.text.as_ref(), TEXT_BYTES_MAX)?;
            key("role", &task.role)?;
            ahead(task.within_min)
        }
        P::Question(question) => words("text", &question.text, TEXT_BYTES_MAX),
        P::Indicator(figure) => {
            plain("name", &figure.name, TITLE_BYTES_MAX)?;
            plain("definition", &figure.definition, SHORT_BYTES_MAX)?;
            plain("unit", &figure.unit, TITLE_BYTES_MAX)
        }
        P::Area(area) => {
            plain("name", &area.name, TITLE_BYTES_MAX)?;
            ahead(area.every_min)
        }
        P::Reports(reports) => {
            words("from", &reports.from, SHORT_BYTES_MAX)?;
            ahead(Some(reports.first_min))?;
            let (min, max) = (REPORT_EVERY_MIN_MIN, REPORT_EVERY_MIN_MAX);
            let every = reports.every_min;
            every.map_or(Ok(()), |every| {
                within("everyMinutes", every.into(), min, max)
            })
        }
        P::Meeting(meeting) => {
            ahead(Some(meeting.within_min))?;
            at_most("matters", meeting.matters.len(), MATTERS_MAX)?;
            each("matters", &meeting.matters, SHORT_BYTES_MAX)
        }
        P::Message(message) => {
            words("title", &message.title, TITLE_BYTES_MAX)?;
            words("text", &message.text, TEXT_BYTES_MAX)?;
            key("language", &message.language)?;
            at_most("about", message.about.len(), PoliceMatter::ALL.len())
        }
        P::Goal(part) => goal(part),
        P::Focus(focus) => {
            if focus.items.is_empty() {
                return Err(Refusal::Empty { field: "items" });
            }
            at_most("items", focus.items.len(), FOCUS_ITEMS_MAX)?;
            each("items", &focus.items, SHORT_BYTES_MAX)
        }
        P::Decision(decision) => {
            words("question", &decision.question, TEXT_BYTES_MAX)?;
            at_most("options", decision.options.len(), OPTIONS_MAX)?;
            each("options", &decision.options, SHORT_BYTES_MAX)?;
            ahead(decision.within_min)
        }
    }
}

fn goal(goal: &GoalPart) -> Result<(), Refusal> {
    words("text", &goal.text, SHORT_BYTES_MAX)?;
    let indicator = goal.indicator.as_ref();
    indicator.map_or(Ok(()), |figure| key("indicator", figure))?;
    if goal.target.is_some_and(|target| !target.is_finite()) {
        return Err(Refusal::NotANumber);
    }
    ahead(goal.within_min)
}

/// A card that is written out needs steps; one from the shelf brings its own.
fn card(card: &CardPart) -> Result<(), Refusal> {
    words("title", &card.title, TITLE_BYTES_MAX)?;
    words("goal", &card.goal, SHORT_BYTES_MAX)?;
    key("role", &card.role)?;
    if card.card.is_none() && card.steps.is_empty() {
        return Err(Refusal::Empty { field: "steps" });
    }
    at_most("steps", card.steps.len(), CARD_STEPS_MAX)?;
    for step in &card.steps {
        words("text", &step.text, SHORT_BYTES_MAX)?;
        if step.phase > Phase::Normalise {
            return Err(Refusal::PhaseNeedsItsOwnAct { phase: step.phase });
        }
    }
    Ok(())
}

fn each(field: &'static str, texts: &[Text], max: usize) -> Result<(), Refusal> {
    texts.iter().try_for_each(|text| words(field, text, max))
}

/// Minutes from now that something can be asked for.
fn ahead(minutes: Option<u32>) -> Result<(), Refusal> {
    minutes.map_or(Ok(()), |minutes| {
        within("minutes", minutes.into(), 1, TEMPLATE_AHEAD_MIN_MAX)
    })
}
