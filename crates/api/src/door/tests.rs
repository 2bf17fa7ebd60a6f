//! How credentials and languages are read from headers.

use super::*;
use http::HeaderValue;

fn headers(pairs: &[(http::HeaderName, &'static str)]) -> HeaderMap {
    let pair = |(name, value): &(http::HeaderName, &'static str)| {
        (name.clone(), HeaderValue::from_static(value))
    };
    pairs.iter().map(pair).collect()
}

fn shown(pairs: &[(http::HeaderName, &'static str)]) -> Option<String> {
    presented(&headers(pairs)).map(|secret| secret.expose().to_owned())
}

#[test]
fn the_most_wanted_language_we_speak_is_spoken_and_bokmal_otherwise() {
    let language = |accepted| accepted_language(&headers(&[(ACCEPT_LANGUAGE, accepted)]));
    assert_eq!(language("nn-NO,nb;q=0.9,en;q=0.8"), Language::Nynorsk);
    assert_eq!(language("de, en-GB;q=0.7, no;q=0.3"), Language::English);
    assert_eq!(language("en;q=0.2, nb;q=0.9"), Language::Bokmal);
    assert_eq!(language("de, se;q=0.9, en;q=0"), Language::Bokmal);
    assert_eq!(accepted_language(&HeaderMap::new()), Language::Bokmal);
}

#[test]
fn a_token_comes_before_a_cookie() {
    let both = [
        (AUTHORIZATION, "bearer vko_1"),
        (COOKIE, "a=b; __Host-varsko=s"),
    ];
    assert_eq!(shown(&both).as_deref(), Some("vko_1"));
    assert_eq!(shown(&both[1..]).as_deref(), Some("s"));
    assert_eq!(shown(&[(AUTHORIZATION, "Basic eA==")]), None);
    assert_eq!(shown(&[]), None);
}

#[test]
fn the_plain_cookie_counts_only_on_the_machine_itself() {
    let at = |host| shown(&[(HOST, host), (COOKIE, "varsko=s")]);
    for host in ["localhost:7700", "127.0.0.1", "[::1]:7700"] {
        assert_eq!(at(host).as_deref(), Some("s"), "{host}");
    }
    for host in [
        "varsko.baerum.no",
        "localhost.evil.example",
        "10.0.0.1:7700",
    ] {
        assert_eq!(at(host), None, "{host}");
    }
}

#[test]
fn a_page_that_takes_itself_for_another_is_told_so_and_one_that_says_nothing_is_believed() {
    let actor = Actor {
        person: PersonId(uuid::Uuid::from_u128(1)),
        organisation: OrganisationId(uuid::Uuid::from_u128(2)),
        role: AccessRole::LogKeeper,
    };
    let says = |given: &'static str| {
        let headers = headers(&[(http::HeaderName::from_static(ACTING_AS), given)]);
        takes_itself_for_another(&headers, &actor)
    };
    assert!(!says(
        "00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002,LOG_KEEPER"
    ));
    assert!(says(
        "00000000-0000-0000-0000-000000000003,00000000-0000-0000-0000-000000000002,LOG_KEEPER"
    ));
    assert!(says(
        "00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002,CRISIS_LEADER"
    ));
    assert!(!takes_itself_for_another(&HeaderMap::new(), &actor));
}
