//! Sign-in: local accounts, sessions, API tokens, the first-start set-up link. Knows nothing of incidents.
