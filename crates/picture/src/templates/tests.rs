//! What becomes of templates in the picture: versions on the shelf, and each use with its account.

use super::*;
use crate::scene::{ASKER, BAERUM, OPSAM, fold, log, reader};
use uuid::Uuid;
use varsko_domain::words::{PartKind, Scope};
use varsko_domain::{Event, PreviewId};

const FLOOD: TemplateId = TemplateId(Uuid::from_u128(0x51));

fn started(version: u32) -> Event {
    Event::TemplateUse(TemplateUseEvent::Started(TemplateStarted {
        template: FLOOD,
        version,
        shipped: true,
        name: "Flom".into(),
        preview: PreviewId(Uuid::from_u128(1)),
        left_out: Vec::new(),
    }))
}

fn accounted(started: u32) -> Event {
    let left = LeftPart {
        key: "sit_leadership".into(),
        kind: PartKind::Body,
        called: "kriseledelsen".into(),
        why: "operatøren kan ikke sette den".into(),
    };
    Event::TemplateUse(TemplateUseEvent::Accounted(TemplateAccounted {
        template: FLOOD,
        name: "Flom".into(),
        started,
        left: vec![left],
    }))
}

/// Used by the operations centre for Bærum, and again by Bærum, where it is under way.
fn picture() -> IncidentPicture {
    let all = Scope::Participants;
    fold(&log([
        (20, BAERUM, all, started(1)),
        (21, BAERUM, all, accounted(12)),
        (30, BAERUM, Scope::Own, started(2)),
    ]))
}

fn used_for(picture: &IncidentPicture, organisation: OrganisationId) -> Vec<(u32, Option<u32>)> {
    let reader = reader(organisation);
    let used = used(picture, &Lens::new(&picture.access, &reader)).into_iter();
    used.map(|used| {
        let accounted = used.accounted.map(|fact| fact.said.started);
        (used.started.said.version, accounted)
    })
    .collect()
}

#[test]
fn an_account_belongs_to_the_use_before_it_and_one_under_way_has_none() {
    assert_eq!(used_for(&picture(), BAERUM), [(1, Some(12)), (2, None)]);
}

#[test]
fn a_use_is_shown_to_those_who_may_read_its_line() {
    assert_eq!(used_for(&picture(), ASKER), [(1, Some(12))]);
    assert_eq!(used_for(&picture(), OPSAM), [(1, Some(12))]);
}

#[test]
fn erasing_a_line_forgets_what_the_template_and_its_parts_were_called() {
    let mut picture = picture();
    picture.forget(3);
    let reader = reader(BAERUM);
    let used = used(&picture, &Lens::new(&picture.access, &reader));
    let said = &used[0].accounted.as_ref().unwrap().said;
    assert_eq!(said.name, Text::Erased);
    assert_eq!(
        (&said.left[0].called, &said.left[0].why),
        (&Text::Erased, &Text::Erased)
    );
    assert_eq!(used[0].started.said.name, Text::from("Flom"));
}
