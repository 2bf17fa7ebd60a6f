//! Plans on their shelf: which version holds, when it was revised, how two differ.

use super::*;
use crate::directory::Directory;
use crate::scene::{BAERUM, actor, minute};
use uuid::Uuid;
use varsko_domain::organisation::plans::events::*;
use varsko_domain::words::{PlanKind, PlanPart};
use varsko_domain::{CommandId, Event, PlanId, Recorded, Stream};

const PLAN: PlanId = PlanId(Uuid::from_u128(9));

fn chapter(key: &str, text: &str) -> Chapter {
    Chapter {
        key: key.into(),
        title: key.into(),
        part: None,
        text: Some(text.into()),
        links: Vec::new(),
        required: false,
        left_out: None,
    }
}

fn body(chapters: Vec<Chapter>) -> PlanBody {
    PlanBody {
        title: "Flomplan".into(),
        responsible: "staff_leader".into(),
        internal: false,
        changes: None,
        document: None,
        chapters,
        leadership: Vec::new(),
    }
}

/// The plan's events, each a minute after the one before.
fn events() -> Vec<Recorded> {
    let drafted = |version, chapters| {
        let (plan, kind) = (PLAN, PlanKind::SubPlan);
        let body = body(chapters);
        PlanEvent::Drafted(PlanDrafted {
            plan,
            version,
            kind,
            body,
        })
    };
    let adopted = |version, review_by| {
        PlanEvent::Adopted(PlanAdopted {
            plan: PLAN,
            version,
            by: "Kommunedirektøren".into(),
            case_number: "23/118".into(),
            review_by: minute(review_by),
        })
    };
    let reviewed = PlanEvent::Reviewed(PlanReviewed {
        plan: PLAN,
        version: 1,
        review_by: minute(200),
        remark: None,
    });
    let withdrawn = PlanEvent::Withdrawn(PlanWithdrawn {
        plan: PLAN,
        reason: "Slått sammen".into(),
    });
    [
        drafted(1, vec![chapter("roads", "Stengte veier")]),
        adopted(1, 100),
        reviewed,
        drafted(2, vec![chapter("pumps", "Fire pumper")]),
        drafted(3, vec![chapter("pumps", "Seks pumper")]),
        adopted(3, 300),
        withdrawn,
    ]
    .into_iter()
    .zip(1..)
    .map(|(event, number)| Recorded {
        position: number,
        stream: Stream::Organisation(BAERUM),
        version: number as u32,
        recorded_at: minute(number as i64),
        occurred_at: minute(number as i64),
        noted_at: None,
        command: CommandId(Uuid::from_u128(number.into())),
        actor: actor(BAERUM),
        organisation: Some(BAERUM),
        scope: varsko_domain::words::Scope::Own,
        event: Event::Plan(event),
    })
    .collect()
}

fn folded(events: &[Recorded]) -> Directory {
    let mut directory = Directory::default();
    events.iter().for_each(|event| directory.apply(event));
    directory
}

fn standings(events: &[Recorded]) -> Vec<VersionStanding> {
    let directory = folded(events);
    let file = directory.plans.get(BAERUM, PLAN).unwrap();
    file.versions.iter().map(|v| file.standing(v)).collect()
}

#[test]
fn each_version_stands_where_adoption_and_withdrawal_put_it() {
    use VersionStanding::{Draft, InForce, PassedOver, Superseded};
    let events = events();
    assert_eq!(standings(&events[..1]), [Draft]);
    assert_eq!(standings(&events[..3]), [InForce]);
    assert_eq!(standings(&events[..5]), [InForce, PassedOver, Draft]);
    assert_eq!(standings(&events[..6]), [Superseded, PassedOver, InForce]);
    assert_eq!(standings(&events), [Superseded, PassedOver, Superseded]);
}

#[test]
fn a_review_counts_as_a_revision_of_the_version_gone_through() {
    //
    let revised = |events: &[Recorded]| {
        let directory = folded(events);
        let file = directory.plans.get(BAERUM, PLAN).unwrap();
        let (origin, review_by) = file.in_force()?.revised()?;
        Some((origin.position, review_by))
    };
    let events = events();
    assert_eq!(revised(&events[..1]), None);
    assert_eq!(revised(&events[..2]), Some((2, minute(100))));
    assert_eq!(revised(&events[..3]), Some((3, minute(200))));
    assert_eq!(revised(&events[..6]), Some((6, minute(300))));
    assert_eq!(revised(&events), None);
}

#[test]
fn folding_in_any_two_parts_gives_the_same_shelf() {
    let events = events();
    let whole = folded(&events);
    for cut in 0..=events.len() {
        let (first, rest) = events.split_at(cut);
        let stored = serde_json::to_string(&folded(first)).unwrap();
        let mut again: Directory = serde_json::from_str(&stored).unwrap();
        rest.iter().for_each(|event| again.apply(event));
        assert_eq!(again, whole, "{cut}");
    }
}

#[test]
fn a_difference_names_what_is_new_changed_moved_and_gone() {
    let before = body(vec![
        chapter("roads", "Stengte veier"),
        chapter("pumps", "Fire pumper"),
        chapter("power", "Aggregat"),
    ]);
    let mut after = body(vec![
        chapter("power", "Aggregat"),
        Chapter {
            part: Some(PlanPart::Resources),
            ..chapter("pumps", "Seks pumper")
        },
        chapter("shelter", "Idrettshallen"),
    ]);
    after.title = "Plan for flom".into();
    let told: Vec<_> = diff(&before, &after)
        .into_iter()
        .map(|change| {
            let key = match change.what {
                Changed::Chapter(b, a) => a.or(b).map(|chapter| chapter.key),
                Changed::Plan | Changed::Role(..) => None,
            };
            (change.kind, key, change.fields)
        })
        .collect();
    use {ChangeKind as K, PlanField as F};
    let key = |key: &str| Some(key.to_owned());
    assert_eq!(
        told,
        [
            (K::Changed, None, vec![F::Title]),
            (K::Changed, key("power"), vec![F::Place]),
            (K::Changed, key("pumps"), vec![F::Part, F::Text, F::Place]),
            (K::New, key("shelter"), vec![]),
            (K::Gone, key("roads"), vec![]),
        ]
    );
    assert_eq!(diff(&after, &after), []);
}
