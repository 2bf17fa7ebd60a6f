# Recipes for those who work on Varsko. `just` lists them.

# List the recipes.
default:
    @just --list

# See it live: a real flood, played in minutes.
demo *ARGS:
    cargo run --release -- demo {{ARGS}}

# All tests, formatting, lints and tidiness: exactly what CI runs.
check:
    cargo test --workspace

# One room's tests, quickly: `just room journal`.
room NAME *ARGS:
    cargo test -p varsko-{{NAME}} {{ARGS}}

# Format everything.
fmt:
    cargo fmt --all

# Write generated files anew: schema.graphql, docs/rights.md, docs/refusals.md.
generate:
    UPDATE_GOLDEN=1 cargo test -p varsko-domain --test rights --test refusals
    UPDATE_GOLDEN=1 cargo test -p varsko-api --test schema

# The figures, as ratios to limits measured in the same run.
bench *ARGS:
    cargo bench -p varsko --bench figures -- {{ARGS}}

# Licences, bans and sources of all dependencies (needs cargo-deny).
deny:
    cargo deny check bans licenses sources

# Build GraphiQL anew (needs Node); its files are committed.
graphiql:
    cd crates/api/graphiql && npm ci --ignore-scripts && node build.mjs
