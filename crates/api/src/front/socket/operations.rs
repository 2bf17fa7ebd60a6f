//! The operations running on one socket, each heard in turn.

use std::task::{Context, Poll};

use futures_util::StreamExt;

use super::message::Id;
use crate::front::runner::{Frame, Frames};

/// Streams by the client's id, in the order of their next turn.
#[derive(Default)]
pub(super) struct Operations {
    running: Vec<Running>,
    /// Who is asked first; whoever spoke last is asked last, so a busy stream cannot talk its neighbours down.
    turn: usize,
}

struct Running {
    name: String,
    id: Id,
    frames: Frames,
}

/// Something an operation said, or its end.
pub(super) enum Word {
    Frame(Id, Frame),
    Ended(Id),
}

impl Operations {
    pub(super) fn len(&self) -> usize {
        self.running.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.running.is_empty()
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.running.iter().any(|running| running.name == name)
    }

    pub(super) fn start(&mut self, name: String, frames: Frames) {
        let id = Id::new(&name);
        self.running.push(Running { name, id, frames });
    }

    /// Ends an operation; one that is not there has ended already.
    pub(super) fn stop(&mut self, name: &str) {
        self.running.retain(|running| running.name != name);
    }

    /// The next word of any operation. An operation that failed or ended is gone, and its id free.
    pub(super) fn poll_word(&mut self, context: &mut Context<'_>) -> Poll<Word> {
        for _ in 0..self.running.len() {
            self.turn %= self.running.len();
            let running = &mut self.running[self.turn];
            match running.frames.poll_next_unpin(context) {
                Poll::Pending => self.turn += 1,
                Poll::Ready(Some(frame @ Frame::Failed(_))) => {
                    let gone = self.running.remove(self.turn);
                    return Poll::Ready(Word::Frame(gone.id, frame));
                }
                Poll::Ready(Some(frame)) => {
                    let id = running.id.clone();
                    self.turn += 1;
                    return Poll::Ready(Word::Frame(id, frame));
                }
                Poll::Ready(None) => {
                    let gone = self.running.remove(self.turn);
                    return Poll::Ready(Word::Ended(gone.id));
                }
            }
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use bytes::Bytes;
    use futures_util::stream;

    use super::*;

    fn words(operations: &mut Operations, count: usize) -> Vec<String> {
        let mut context = Context::from_waker(Waker::noop());
        let mut said = Vec::new();
        while said.len() < count {
            match operations.poll_word(&mut context) {
                Poll::Ready(Word::Frame(id, _)) => said.push(id),
                Poll::Ready(Word::Ended(id)) => said.push(id),
                Poll::Pending => break,
            }
        }
        said.iter()
            .map(|id| id.complete().to_text().unwrap()[7..8].to_owned())
            .collect()
    }

    #[test]
    fn a_stream_that_is_always_ready_leaves_every_other_turn_to_its_neighbour() {
        let mut operations = Operations::default();
        for name in ["a", "b"] {
            operations.start(
                name.into(),
                stream::repeat(Frame::Next(Bytes::from_static(b"{}"))).boxed(),
            );
        }
        operations.start("c".into(), stream::pending().boxed());
        assert_eq!(words(&mut operations, 6).concat(), "ababab");
        operations.stop("a");
        assert_eq!(words(&mut operations, 3).concat(), "bbb");
    }

    #[test]
    fn an_operation_that_ended_or_failed_is_gone() {
        let mut operations = Operations::default();
        operations.start("a".into(), stream::empty().boxed());
        operations.start(
            "b".into(),
            stream::iter([Frame::Failed(Bytes::from_static(b"[]"))]).boxed(),
        );
        assert_eq!(words(&mut operations, 5).concat(), "ab");
        assert!(operations.is_empty());
    }
}
