//! Read models as pure folds: crisis log, situational picture, status board, timeline. Knows no storage, clock or GraphQL.
