//! Reports built, frozen, answered and read.
