//! Shapes in which events were stored once, and how each reads today.
//!
//! What was stored is never written anew. Every shape that ever was keeps a golden file.

/// The schema under which what was stored as `schema` of `name` reads: its own, or the newest that
/// reads it as it is, because what it does not know may be absent.
pub(super) fn reads_as(name: &str, schema: u16) -> u16 {
    match (name, schema) {
        // Of a list always, and never with a report.
        ("notification.started", 1) => 2,
        // By hand always.
        ("report.sent", 1) => 2,
        // On the map nowhere.
        ("incident.reclassified", 1) => 2,
        ("picture.item_proposed" | "picture.item_stated" | "picture.item_revised", 1) => 2,
        // The sender by its id alone; then where in words alone.
        ("warning.received" | "warning.updated", 1 | 2) => 3,
        (_, schema) => schema,
    }
}
