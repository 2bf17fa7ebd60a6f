//! The one loop: commands in, receipts out; keeps the folds live. Knows no HTTP or GraphQL.
