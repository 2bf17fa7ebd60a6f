//! What is told of who was shown a line.

use super::*;
use varsko_domain::readership::ShowingsNoted;
use varsko_domain::words::{AccessRole, Scope};
use varsko_domain::{ReadershipId, Stream};

use crate::scene::{ASKER, BAERUM, INCIDENT, actor, minute, opened};

fn noted(at: i64, to: Actor, lines: &[(u32, u32)]) -> Recorded {
    let showing = Showing {
        to,
        means: Means::Log,
        by: minute(at),
        lines: lines.to_vec(),
    };
    let event = ReadershipEvent::Noted(ShowingsNoted {
        incident: INCIDENT,
        showings: vec![showing],
        lost: 0,
    });
    let about = crate::scene::line(0, at, BAERUM, Scope::Own, opened());
    Recorded {
        stream: Stream::Readership(ReadershipId::of(INCIDENT)),
        event: Event::Readership(event),
        ..about
    }
}

fn folded(events: &[Recorded]) -> Arc<Readership> {
    let mut readerships = Readerships::default();
    events.iter().for_each(|event| readerships.apply(event));
    readerships.of(INCIDENT)
}

fn times(readership: &Readership, line: u32) -> Vec<Timestamp> {
    readership.of(line).iter().map(|shown| shown.by).collect()
}

#[test]
fn a_line_was_shown_to_those_it_was_noted_for_and_when_it_first_was() {
    let (keeper, neighbour) = (actor(BAERUM), actor(ASKER));
    let readership = folded(&[
        noted(10, keeper, &[(0, 4), (6, 6)]),
        noted(20, neighbour, &[(3, 3)]),
        noted(40, keeper, &[(2, 8)]),
    ]);
    assert_eq!(times(&readership, 3), [minute(10), minute(20)]);
    assert_eq!(times(&readership, 5), [minute(40)]);
    assert_eq!(times(&readership, 6), [minute(10)]);
    assert_eq!(times(&readership, 8), [minute(40)]);
    assert_eq!(times(&readership, 9), []);
    assert!(readership.knows(&keeper, Means::Log, 7));
    assert!(!readership.knows(&keeper, Means::Export, 7));
    assert_eq!(
        readership.of(3)[1].to.role,
        AccessRole::clone(&neighbour.role)
    );
}

#[test]
fn stretches_that_follow_closely_share_the_later_time_and_later_ones_do_not() {
    let keeper = actor(BAERUM);
    let readership = folded(&[
        noted(10, keeper, &[(0, 4)]),
        noted(15, keeper, &[(5, 6)]),
        noted(60, keeper, &[(7, 9)]),
    ]);
    assert_eq!(times(&readership, 2), [minute(15)]);
    assert_eq!(times(&readership, 8), [minute(60)]);
}

#[test]
fn noting_the_same_again_changes_nothing() {
    let keeper = actor(BAERUM);
    let once = folded(&[noted(10, keeper, &[(0, 4)])]);
    let twice = folded(&[noted(10, keeper, &[(0, 4)]), noted(30, keeper, &[(1, 3)])]);
    assert_eq!(once, twice);
}
