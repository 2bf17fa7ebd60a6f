//! GraphiQL as it is served. That it works in a browser is for the whole system's tests.

use sha2::{Digest, Sha256};

use crate::client::request;
use crate::toy::Toy;

#[tokio::test]
async fn graphiql_comes_from_this_host_alone() {
    let toy = Toy::start().await;
    let page = request(toy.address, "GET /graphiql", &[], b"").await;
    assert_eq!(page.status, 200);
    let policy = &page.headers["content-security-policy"];
    assert!(
        policy.contains("default-src 'none'") && policy.contains("script-src 'self';"),
        "{policy}"
    );
    assert!(
        page.body.contains("query Hello"),
        "the examples are in the page"
    );
    for (file, content_type) in [
        ("graphiql.js", "text/javascript"),
        ("graphiql.css", "text/css"),
        ("NOTICE.txt", "text/plain"),
    ] {
        let served = request(toy.address, &format!("GET /graphiql/{file}"), &[], b"").await;
        assert_eq!(served.status, 200, "{file}");
        assert!(
            served.headers["content-type"].starts_with(content_type),
            "{file}"
        );
        assert!(!served.body.is_empty(), "{file}");
    }
}

#[test]
fn the_committed_bundle_was_made_from_the_committed_sources() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut hash = Sha256::new();
    for name in [
        "build.mjs",
        "main.jsx",
        "package-lock.json",
        "package.json",
        "page.css",
    ] {
        hash.update(std::fs::read(folder.join("graphiql").join(name)).unwrap());
    }
    let made_from: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let written = std::fs::read_to_string(folder.join("assets/graphiql/SOURCES.sha256")).unwrap();
    assert_eq!(
        written.trim(),
        made_from,
        "run `npm ci && npm run build` in crates/api/graphiql"
    );
}
