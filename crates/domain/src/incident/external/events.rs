//! What can have happened to a request to an external authority.

use crate::event::family;
use crate::ids::ExternalId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Authority, Channel, ExternalMatter};
use serde::{Deserialize, Serialize};

stored! {
    /// An authority was asked for something, by people and outside this product.
    Asked {
        /// Which request.
        request: ExternalId,
        /// Which authority.
        authority: Authority,
        /// Its unit, or who there was asked.
        addressee: Option<Text>,
        /// For what.
        matter: ExternalMatter,
        /// In words.
        text: Text,
        /// Who asked, when another than whoever noted it.
        asked_by: Option<Text>,
        /// How they were asked.
        channel: Channel,
        /// When an answer is needed.
        needed_by: Option<Timestamp>,
    }
    /// The authority has the request.
    Received {
        /// Which request.
        request: ExternalId,
        /// Who there said it.
        by: Option<Text>,
    }
    /// The authority will do it.
    Granted {
        /// Which request.
        request: ExternalId,
        /// Who there said it.
        by: Option<Text>,
        /// With what conditions.
        note: Option<Text>,
    }
    /// The authority will not do it.
    Refused {
        /// Which request.
        request: ExternalId,
        /// Who there said it.
        by: Option<Text>,
        /// Why.
        reason: Text,
    }
    /// The authority has done it. The header's `occurredAt` is when.
    CarriedOut {
        /// Which request.
        request: ExternalId,
        /// Who there said it.
        by: Option<Text>,
        /// What came of it.
        result: Option<Text>,
    }
    /// The request was taken back.
    Withdrawn {
        /// Which request.
        request: ExternalId,
        /// Why.
        reason: Text,
    }
    /// There was no answer by the time it was needed.
    Unanswered {
        /// Which request.
        request: ExternalId,
    }
}

family! {
    /// What happened to requests to external authorities.
    ExternalEvent {
        "external.asked" 1 Asked(Asked),
        "external.received" 1 Received(Received),
        "external.granted" 1 Granted(Granted),
        "external.refused" 1 Refused(Refused),
        "external.carried_out" 1 CarriedOut(CarriedOut),
        "external.withdrawn" 1 Withdrawn(Withdrawn),
        "external.unanswered" 1 Unanswered(Unanswered),
    }
}

impl ExternalEvent {
    /// The request it happened to.
    pub const fn request(&self) -> ExternalId {
        match self {
            ExternalEvent::Asked(e) => e.request,
            ExternalEvent::Received(e) => e.request,
            ExternalEvent::Granted(e) => e.request,
            ExternalEvent::Refused(e) => e.request,
            ExternalEvent::CarriedOut(e) => e.request,
            ExternalEvent::Withdrawn(e) => e.request,
            ExternalEvent::Unanswered(e) => e.request,
        }
    }
}
