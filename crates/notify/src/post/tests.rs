//! A channel's pace and patience, on a clock of the test's own.

use super::*;
use futures_util::future::{BoxFuture, join_all};
use parking::Peer;
use std::time::Duration;

mod parking {
    //! A peer that answers what it is told to, and remembers when it was asked.
    use super::*;
    use std::sync::Mutex;

    pub(super) struct Peer {
        pub(super) answers: Mutex<Vec<Outcome>>,
        pub(super) asked: Mutex<Vec<Instant>>,
        pub(super) takes: Duration,
    }

    impl Peer {
        pub(super) fn new(answers: Vec<Outcome>, takes: Duration) -> Arc<Self> {
            Arc::new(Self {
                answers: Mutex::new(answers),
                asked: Mutex::default(),
                takes,
            })
        }

        pub(super) fn asked(&self) -> Vec<Instant> {
            self.asked.lock().unwrap().clone()
        }
    }

    impl Driver for Peer {
        fn send<'a>(&'a self, _: &'a Message) -> BoxFuture<'a, Outcome> {
            self.asked.lock().unwrap().push(Instant::now());
            let answer = self.answers.lock().unwrap().pop();
            Box::pin(async move {
                tokio::time::sleep(self.takes).await;
                answer.unwrap_or(Outcome::Sent { reference: None })
            })
        }
    }
}

fn pace(at_once: u16, per_minute: u32) -> Pace {
    Pace {
        at_once,
        per_minute,
        timeout: Duration::from_secs(15),
    }
}

fn message() -> Message {
    Message {
        reference: "r".into(),
        to: "t".into(),
        name: "n".into(),
        subject: "s".into(),
        text: "t".into(),
        link: None,
    }
}

fn sent() -> Outcome {
    Outcome::Sent { reference: None }
}

fn passing() -> Outcome {
    Outcome::Failed(Failure::passing("opptatt"))
}

async fn carry(post: &Arc<Post>, within: Duration) -> Outcome {
    let until = Instant::now() + within;
    let place = post.place().unwrap();
    place.carry(&message(), until, &()).await.unwrap()
}

const LONG: Duration = Duration::from_secs(600);

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again_with_longer_waits_until_it_is_taken() {
    let peer = Peer::new(vec![sent(), passing(), passing()], Duration::ZERO);
    let post = Post::new(peer.clone(), pace(8, 60_000));
    assert_eq!(carry(&post, LONG).await, sent());
    let asked = peer.asked();
    let waits: Vec<_> = asked
        .windows(2)
        .map(|two| (two[1] - two[0]).as_secs())
        .collect();
    assert_eq!(waits, [1, 4]);
}

#[tokio::test(start_paused = true)]
async fn what_will_not_pass_is_not_tried_again() {
    let refused = Outcome::Failed(Failure::lasting("ukjent nummer"));
    let peer = Peer::new(vec![sent(), refused.clone()], Duration::ZERO);
    let post = Post::new(peer.clone(), pace(8, 60_000));
    assert_eq!(carry(&post, LONG).await, refused);
    assert_eq!(peer.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn retries_end_with_the_last_reason_and_never_outlast_the_round() {
    let peer = Peer::new(vec![passing(); 20], Duration::ZERO);
    let post = Post::new(peer.clone(), pace(8, 60_000));
    assert_eq!(carry(&post, LONG).await, passing());
    assert_eq!(peer.asked().len() as u32, 1 + RETRIES_MAX);

    let begun = Instant::now();
    assert_eq!(carry(&post, Duration::from_secs(3)).await, passing());
    assert!(begun.elapsed() <= Duration::from_secs(3));

    let hangs = Peer::new(Vec::new(), LONG * 2);
    let post = Post::new(hangs, pace(8, 60_000));
    let begun = Instant::now();
    assert!(matches!(carry(&post, LONG).await, Outcome::Failed(_)));
    assert_eq!(begun.elapsed(), LONG);
}

#[tokio::test(start_paused = true)]
async fn a_channel_carries_no_faster_than_its_pace_and_no_more_at_once() {
    let peer = Peer::new(Vec::new(), Duration::ZERO);
    let post = Post::new(peer.clone(), pace(64, 60));
    join_all((0..10).map(|_| carry(&post, LONG))).await;
    let asked = peer.asked();
    assert_eq!((asked[9] - asked[0]).as_secs(), 9);

    let slow = Peer::new(Vec::new(), Duration::from_secs(10));
    let post = Post::new(slow.clone(), pace(2, 60_000));
    join_all((0..6).map(|_| carry(&post, LONG))).await;
    let begun = slow.asked()[0];
    let at: Vec<_> = slow
        .asked()
        .iter()
        .map(|at| (*at - begun).as_secs())
        .collect();
    assert_eq!(at, [0, 0, 10, 10, 20, 20]);
}

#[tokio::test(start_paused = true)]
async fn a_full_queue_has_no_place_until_one_is_given_back() {
    let post = Post::new(Peer::new(Vec::new(), Duration::ZERO), pace(1, 60_000));
    let mut places: Vec<_> = (0..WAITING_MAX).map(|_| post.place().unwrap()).collect();
    assert!(post.place().is_none());
    places.pop();
    assert!(post.place().is_some());
}

#[tokio::test(start_paused = true)]
async fn what_is_no_longer_wanted_does_not_leave_and_each_passing_failure_is_told() {
    struct Told(std::sync::atomic::AtomicU32);
    impl Progress for Told {
        fn is_wanted(&self) -> bool {
            self.0.load(std::sync::atomic::Ordering::SeqCst) < 2
        }
        fn failing(&self, failure: &Failure) {
            assert_eq!(failure.reason, "opptatt");
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        }
    }
    let peer = Peer::new(vec![passing(); 4], Duration::ZERO);
    let post = Post::new(peer.clone(), pace(8, 60_000));
    let until = Instant::now() + LONG;
    let place = post.place().unwrap();
    let came = place.carry(&message(), until, &Told(0.into())).await;
    assert_eq!(came, None);
    assert_eq!(peer.asked().len(), 2);
}
