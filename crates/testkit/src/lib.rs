//! given/when/then, a manual clock, a seeded source. Only ever a dev-dependency.
