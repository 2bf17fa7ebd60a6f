//! One fully populated sample of every event there is, with fixed values: what golden files, and
//! tests over everything that can have happened, are made of.
//!
//! Every text is a sentence or a name that occurs nowhere else, so that it can be searched for.

mod card;
mod course;
mod directory;
mod exercise;
mod helping;
mod leading;
mod learning;
mod link;
mod lists;
mod meeting;
mod ordinary;
mod people;
mod plans;
mod report;
mod staffing;
mod template;
mod warning;
mod work;
mod year;

use uuid::Uuid;
use varsko_domain::Event;

/// A sample of every event, in the order of [`Event::names`].
pub fn events() -> Vec<Event> {
    let mut events = directory::events();
    events.extend(course::events());
    events.extend(people::events());
    events.extend(work::events());
    events.extend(staffing::events());
    events.extend(helping::events());
    events.extend(meeting::events());
    events.extend(lists::dispatch());
    events.extend(lists::lists());
    events.extend(lists::contacts());
    events.extend(card::shelf());
    events.extend(card::in_use());
    events.push(report::template());
    events.extend(report::reports());
    events.extend(report::information());
    events.extend(leading::events());
    events.extend(link::events());
    events.extend(warning::events());
    events.extend(plans::plans());
    events.extend(plans::provisions());
    events.extend(template::shelf());
    events.extend(template::in_use());
    events.extend(exercise::exercises());
    events.extend(exercise::injects());
    events.extend(learning::evaluations());
    events.extend(learning::ros());
    events.extend(learning::follow_ups());
    events.extend(ordinary::events());
    events.extend(year::events());
    let names = Event::names();
    let place = |event: &Event| names.iter().position(|(name, _)| *name == event.name());
    events.sort_by_key(place);
    events
}

/// A fixed id that can be told from others by its last digits.
fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(0x0189_CAFE_0000_7000_8000_0000_0000_0000 + number).into()
}
