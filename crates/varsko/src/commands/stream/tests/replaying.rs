//! Replaying: resumed by the time in the replay, without giving again what stands at that time.

use super::fake::{End, Leg, serve};
use super::*;
use crate::commands::stream::course::Past;

/// In the order of the replay: by time, then by position.
const PAST: [(u64, &str); 6] = [
    (4, "2023-08-07T10:00:00.000+02:00"),
    (2, "2023-08-07T11:00:00.000+02:00"),
    (5, "2023-08-07T11:00:00.000+02:00"),
    (9, "2023-08-07T11:00:00.000+02:00"),
    (1, "2023-08-07T12:00:00.000+02:00"),
    (7, "2023-08-07T13:00:00.000+02:00"),
];

fn past() -> Course {
    Course::Replay(Past {
        from: None,
        to: Some("2023-08-08T00:00:00Z".into()),
        speed: 600,
        basis: "OCCURRED",
        max_gap_seconds: Some(60),
        shown: None,
    })
}

#[tokio::test]
async fn a_replay_that_is_broken_off_goes_on_in_the_middle_of_an_instant() {
    let legs = vec![
        Leg::of(3, End::Cut),
        Leg::of(3, End::Closed(1012)),
        Leg::of(9, End::Complete),
    ];
    let fake = serve(legs, PAST.into()).await;
    let mut journey = journey(&fake.url, past(), 0);
    assert_eq!(travel(&mut journey).await, Ok(()));
    assert_eq!(journey.screen.positions, [4, 2, 5, 9, 1, 7]);
    let asked = fake.asked.lock().unwrap();
    let first = json!({
        "incidentId": "hans", "from": null, "to": "2023-08-08T00:00:00Z",
        "speed": 600, "basis": "OCCURRED", "maxGapSeconds": 60,
    });
    assert_eq!(asked.variables[0], first);
    let froms: Vec<&Value> = asked.variables[1..]
        .iter()
        .map(|variables| &variables["from"])
        .collect();
    assert_eq!(froms, [PAST[1].1, PAST[3].1]);
}

#[tokio::test]
async fn a_refused_replay_is_told_and_not_tried_again() {
    let fake = serve(vec![Leg::of(0, End::Failed("BAD_ARGUMENT"))], PAST.into()).await;
    let mut journey = journey(&fake.url, past(), 0);
    assert_eq!(travel(&mut journey).await, Err("because".into()));
}
