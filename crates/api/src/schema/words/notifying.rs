//! Words of notifying: lists, attempts, answers.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Whom a notification list (varslingsliste) calls when.
    ListOrder {
        /// One after the other, until someone answers.
        Ordered,
        /// Everyone at once.
        Parallel,
    }
    /// What comes when someone on a list cannot be had.
    OnTimeout {
        /// Their deputies (stedfortredere), in order, and on an ordered list the next after them.
        Escalate,
        /// Nobody else: someone must reach them by hand.
        Stop,
    }
    /// How an answer got here.
    AnsweredBy {
        /// By the person, signed in.
        Oneself,
        /// By the link in the message.
        Link,
        /// By a reply on the channel.
        Reply,
        /// Somebody else wrote it down.
        Hand,
    }
    /// Why someone could not be reached at all.
    Unreached {
        /// They have no contact point on any channel of the list.
        NoContactPoint,
        /// Every channel failed.
        ChannelsFailed,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_notifying_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
