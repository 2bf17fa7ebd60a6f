//! Making texts unreadable on a lawful decision of two people. The lines and their proof stay.

use varsko_domain::RequestId;

use super::order::{incident_inputs, mutations};
use crate::schema::scalars::Id;

mutations! {
    /// Erasure.
    Erasing {
        /// Ask that the texts of lines be made unreadable for good: the first of two people. The
        /// receipt's `id` is the id of the request.
        request_erasure(RequestErasureInput);
        /// Say no to a request for erasure.
        reject_erasure(RejectErasureInput);
        /// Agree to a request for erasure: the second person, never the one who asked. The texts
        /// are unreadable from then on, everywhere, and cannot be brought back.
        approve_erasure(ApproveErasureInput);
    }
}

incident_inputs! {
    /// Lines whose texts shall become unreadable.
    RequestErasureInput => RequestErasure(RequestErasure) {
        /// Numbers of the lines, all of the own organisation: 1 to 100.
        numbers: Vec<u32>,
        /// The lawful ground. At most 2 KiB.
        ground: String,
        /// Reference to the decision, such as a case number. At most 2 KiB.
        reference: Option<String>,
    }
    /// A request to say no to.
    RejectErasureInput => RejectErasure(RejectErasure) {
        /// The request.
        #[graphql(name = "requestId")]
        request: Id<RequestId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A request to agree to.
    ApproveErasureInput => ApproveErasure(ApproveErasure) {
        /// The request.
        #[graphql(name = "requestId")]
        request: Id<RequestId>,
    }
}
