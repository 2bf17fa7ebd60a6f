//! Following a log: nothing lost, nothing repeated, and an end only where there is one.

use super::fake::{Asked, End, Leg, serve};
use super::*;

const LOG: [(u64, &str); 7] = [
    (3, ""),
    (5, ""),
    (8, ""),
    (9, ""),
    (20, ""),
    (21, ""),
    (40, ""),
];
const ALL: [u64; 7] = [3, 5, 8, 9, 20, 21, 40];

fn afters(asked: &Asked) -> Vec<&str> {
    asked
        .variables
        .iter()
        .map(|variables| variables["after"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn a_log_that_is_broken_off_again_and_again_is_shown_once_and_whole() {
    // G-3
    let legs = vec![
        Leg::of(2, End::Cut),
        Leg::of(0, End::Cut),
        Leg::of(1, End::Closed(1012)),
        Leg::of(1, End::Closed(4900)),
        Leg::of(1, End::Failed("UNAVAILABLE")),
        Leg::of(1, End::Complete),
        Leg::of(9, End::Cut),
    ];
    let fake = serve(legs, LOG.into()).await;
    let mut journey = journey(&fake.url, Course::Log { after: 0 }, ALL.len());
    assert_eq!(travel(&mut journey).await, Err(ENOUGH.into()));
    assert_eq!(journey.screen.positions, ALL);
    assert_eq!(journey.screen.begun, ["hans"]);
    let asked = fake.asked.lock().unwrap();
    assert_eq!(afters(&asked), ["0", "5", "5", "8", "9", "20", "21"]);
}

#[tokio::test]
async fn each_interruption_is_told_once_and_its_end_too() {
    let legs = vec![Leg::of(1, End::Cut), Leg::of(9, End::Cut)];
    let fake = serve(legs, LOG.into()).await;
    let mut journey = journey(&fake.url, Course::Log { after: 0 }, ALL.len());
    assert_eq!(travel(&mut journey).await, Err(ENOUGH.into()));
    let [lost, back] = &journey.screen.notices[..] else {
        panic!("{:?}", journey.screen.notices);
    };
    assert!(lost.starts_with("connection lost (") && lost.ends_with("; reconnecting"));
    assert_eq!(back, "reconnected; going on where it was");
}

#[tokio::test]
async fn the_log_as_it_stands_is_shown_page_by_page_and_ends() {
    let legs = vec![Leg::of(3, End::Cut)];
    let fake = serve(legs, LOG.into()).await;
    let mut journey = journey(&fake.url, Course::Pages { after: 3 }, 0);
    assert_eq!(travel(&mut journey).await, Ok(()));
    assert_eq!(journey.screen.positions, ALL[1..]);
    assert_eq!(afters(&fake.asked.lock().unwrap()), ["3", "9"]);
}

#[tokio::test]
async fn another_installation_behind_the_same_address_is_shown_from_its_beginning() {
    let other = Leg {
        installation: "two",
        incidents: &["gjerdrum"],
        ..Leg::of(9, End::Cut)
    };
    let fake = serve(vec![Leg::of(3, End::Cut), other], LOG.into()).await;
    let mut journey = journey(&fake.url, Course::Log { after: 0 }, 3 + ALL.len());
    assert_eq!(travel(&mut journey).await, Err(ENOUGH.into()));
    assert_eq!(journey.screen.positions, [&ALL[..3], &ALL[..]].concat());
    assert_eq!(journey.screen.begun, ["hans", "gjerdrum"]);
    let [_, told] = &journey.screen.notices[..] else {
        panic!("{:?}", journey.screen.notices);
    };
    assert!(told.starts_with("this is another installation's log"));
}

#[tokio::test]
async fn whoever_may_not_read_hears_it_in_the_servers_words() {
    for end in [End::Closed(4403), End::Failed("RIGHT_LOST")] {
        let fake = serve(vec![Leg::of(1, end)], LOG.into()).await;
        let mut journey = journey(&fake.url, Course::Log { after: 0 }, 0);
        let trouble = tokio::time::timeout(HUNG, journey.run())
            .await
            .unwrap()
            .unwrap_err();
        assert_eq!(trouble.to_string(), "because");
        assert_eq!(trouble.exit(), crate::trouble::Exit::NotPermitted);
    }
}

#[tokio::test]
async fn a_new_token_is_tried_before_giving_up() {
    let fake = serve(
        vec![Leg::of(0, End::Closed(4403)), Leg::of(9, End::Cut)],
        LOG.into(),
    )
    .await;
    let mut journey = journey(&fake.url, Course::Log { after: 0 }, ALL.len());
    journey.way.next_token = Some("new".into());
    assert_eq!(travel(&mut journey).await, Err(ENOUGH.into()));
    assert_eq!(
        fake.asked.lock().unwrap().tokens,
        ["Bearer t", "Bearer new"]
    );
}

#[tokio::test]
async fn an_incident_that_is_not_there_is_said_so_at_once() {
    let fake = serve(vec![Leg::of(9, End::Cut)], LOG.into()).await;
    let mut journey = journey(&fake.url, Course::Log { after: 0 }, 0);
    journey.wanted = Some("gjerdrum".into());
    let trouble = tokio::time::timeout(HUNG, journey.run())
        .await
        .unwrap()
        .unwrap_err();
    assert!(
        trouble.to_string().starts_with("there is no such incident"),
        "{trouble}"
    );
    assert_eq!(trouble.exit(), crate::trouble::Exit::Refused);
}

#[tokio::test]
async fn a_server_that_was_never_there_is_not_waited_for() {
    let unused = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", unused.local_addr().unwrap());
    drop(unused);
    let mut journey = journey(&url, Course::Log { after: 0 }, 0);
    let trouble = tokio::time::timeout(HUNG, journey.run())
        .await
        .unwrap()
        .unwrap_err();
    assert_eq!(trouble.exit(), crate::trouble::Exit::Unreachable);
}
