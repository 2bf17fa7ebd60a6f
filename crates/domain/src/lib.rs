//! The rules of a crisis: commands, events, refusals, decide and evolve. Knows no time, ids, storage or network.
