//! Notifying, and following each recipient up.

use crate::ask::{Ask, ask};
use crate::cast::{crisis_leader, staff};
use crate::history::NOTIFICATION;
use varsko_domain::Text;
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::incident::events::Recipient;
use varsko_domain::words::Channel;

/// Someone to be notified who is not registered.
pub fn recipient(name: &str, channel: Channel) -> Recipient {
    Recipient {
        number: 0,
        entry: None,
        person: None,
        role: None,
        name: Some(name.into()),
        channel: Some(channel),
        address: None,
    }
}

/// The three every given notification goes to: the crisis leader by telephone, one of the crisis
/// staff by SMS, and a duty officer nobody registered by radio.
pub fn recipients() -> Vec<Recipient> {
    vec![
        Recipient {
            number: 1,
            person: Some(crisis_leader().person),
            role: Some("crisis_leader".into()),
            ..recipient("Kriseleder", Channel::Phone)
        },
        Recipient {
            number: 2,
            person: Some(staff().person),
            ..recipient("Krisestab", Channel::Sms)
        },
        Recipient {
            number: 3,
            ..recipient("Vaktleder", Channel::Radio)
        },
    ]
}

/// Notify the three of [`recipients`].
pub fn notify(text: &str) -> Ask {
    notify_whom(text, recipients())
}

/// Notify.
pub fn notify_whom(text: &str, recipients: Vec<Recipient>) -> Ask {
    ask(C::StartNotification(StartNotification {
        text: text.into(),
        list: None,
        recipients,
        ack_timeout_s: None,
    }))
}

/// Record that a recipient was called, on their own channel.
pub fn mark_sent(recipient: u32) -> Ask {
    ask(C::MarkNotificationSent(MarkSent {
        notification: NOTIFICATION,
        recipient,
        channel: None,
    }))
}

/// Record that a recipient has received and understood, by telephone.
pub fn acknowledge(recipient: u32) -> Ask {
    ask(C::Acknowledge(Acknowledge {
        notification: NOTIFICATION,
        recipient,
        eta_minutes: None,
        answer: None,
        channel: Channel::Phone,
    }))
}

/// Record that a recipient cannot come, by telephone.
pub fn decline(recipient: u32, reason: Option<&str>) -> Ask {
    ask(C::Decline(Decline {
        notification: NOTIFICATION,
        recipient,
        reason: reason.map(Text::from),
        channel: Channel::Phone,
    }))
}

/// Record that a recipient was reached another way.
pub fn reached_by_other_means(recipient: u32, how: &str) -> Ask {
    ask(C::RecordReachedByOtherMeans(ReachByOtherMeans {
        notification: NOTIFICATION,
        recipient,
        how: how.into(),
    }))
}
