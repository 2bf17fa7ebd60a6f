//! What is asked of the server, in GraphQL.

/// The fields of a line, wherever it is asked for.
macro_rules! entry {
    () => {
        "number position event generated kind phase occurredAt recordedAt notedAt knownAt late \
         precision recordedBy { person { id name } role organisation { id shortName } } \
         organisation { id shortName } from to channel text verification source priority scope \
         restrictedTo screeningGround references corrects correctedBy erased \
         importedFrom { number line } attachments { sha256 sealedSha256 size mediaType name url }"
    };
}

macro_rules! incident {
    () => {
        "id title exercise"
    };
}

/// Which log this is, and the incident wanted.
pub(in crate::commands) const ONE_INCIDENT: &str = concat!(
    "query One($id: ID!) { installation { id } incident(id: $id) { ",
    incident!(),
    " } }"
);

/// Which log this is, and its newest incidents.
pub(in crate::commands) const NEWEST_INCIDENT: &str = concat!(
    "query Newest { installation { id } ",
    "real: incidents(first: 1, filter: { exercise: false }) { edges { node { ",
    incident!(),
    " } } } exercises: incidents(first: 1, filter: { exercise: true }) { edges { node { ",
    incident!(),
    " } } } }"
);

/// Tells when there is another incident to see.
pub(super) const BOARD: &str = "subscription Board { statusBoard { incidentId } }";

/// A page of the log.
pub(super) const PAGE: &str = concat!(
    "query Page($incidentId: ID!, $after: Position) ",
    "{ incidentLog(incidentId: $incidentId, first: 100, after: $after) { edges { node { ",
    entry!(),
    " } } pageInfo { hasNextPage endCursor } } }"
);

/// The log, live.
pub(super) const LOG: &str = concat!(
    "subscription Log($incidentId: ID!, $after: Position) ",
    "{ incidentLog(incidentId: $incidentId, after: $after) { ",
    entry!(),
    " } }"
);

/// The log, as it unfolded.
pub(super) const REPLAY: &str = concat!(
    "subscription Replay($incidentId: ID!, $from: DateTime, $to: DateTime, $speed: Int!, ",
    "$basis: Basis!, $maxGapSeconds: Int) { replay(incidentId: $incidentId, from: $from, to: $to, ",
    "speed: $speed, basis: $basis, maxGapSeconds: $maxGapSeconds) { time entry { ",
    entry!(),
    " } } }"
);

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::parser::parse_query;

    #[test]
    fn everything_that_is_asked_is_graphql() {
        for document in [ONE_INCIDENT, NEWEST_INCIDENT, BOARD, PAGE, LOG, REPLAY] {
            assert!(parse_query(document).is_ok(), "{document}");
        }
    }
}
