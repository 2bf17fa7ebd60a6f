//! The first start: an empty folder, a link that works once, and signing in and out.

use crate::product::{Place, Server, wait};
use serde_json::{Value, json};
use ureq::http::Response;
use ureq::{Agent, Body};

const PASSWORD: &str = "lang og god nok frase";

fn agent() -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into()
}

/// Posts as the installation's own page does.
fn post(server: &Server, path: &str, body: &Value) -> Response<Body> {
    let request = agent().post(format!("{}{path}", server.url));
    request
        .header("origin", &server.url)
        .send_json(body)
        .unwrap()
}

fn setup(code: &str, login: &str) -> Value {
    json!({
        "code": code, "organisation": "Gjerdrum kommune", "short_name": "Gjerdrum",
        "kind": "municipality", "name": "Kari", "login": login, "password": PASSWORD,
    })
}

/// The code at the end of the set-up link, once it is printed.
fn code(server: &Server) -> String {
    let marks = format!("first start: open {}/setup/", server.url);
    let found = wait(|| {
        let said = server.said();
        let rest = said.split_once(&marks)?.1;
        Some(rest.split_once(' ')?.0.to_owned())
    });
    found.unwrap_or_else(|| panic!("no set-up link in:\n{}", server.said()))
}

fn viewer(server: &Server, cookie: &str) -> (u16, Value) {
    let request = agent()
        .post(format!("{}/graphql", server.url))
        .header("cookie", cookie);
    let asked = json!({ "query": "{ viewer { role organisation { name } } }" });
    let mut answer = request
        .header("origin", &server.url)
        .send_json(asked)
        .unwrap();
    (
        answer.status().as_u16(),
        answer.body_mut().read_json().unwrap(),
    )
}

#[test]
fn the_set_up_link_makes_the_first_administrator_once() {
    let place = Place::new();
    let server = place.serve();
    let code = code(&server);

    assert_eq!(
        post(&server, "/setup", &setup("not-the-code", "kari")).status(),
        403
    );
    let weak = json!({ "password": "kort" });
    let mut body = setup(&code, "kari");
    body["password"] = weak["password"].clone();
    assert_eq!(
        post(&server, "/setup", &body).status(),
        400,
        "a weak password spends no code"
    );
    assert_eq!(post(&server, "/setup", &setup(&code, "kari")).status(), 201);
    assert_eq!(
        post(&server, "/setup", &setup(&code, "ola")).status(),
        403,
        "it works once"
    );
    let ola = json!({ "login": "ola", "password": PASSWORD });
    assert_eq!(post(&server, "/auth/sign-in", &ola).status(), 401);

    server.end();
    let server = place.serve();
    let kari = json!({ "login": "kari", "password": PASSWORD });
    assert_eq!(
        post(&server, "/auth/sign-in", &kari).status(),
        409,
        "the account is still there"
    );
    assert!(!server.said().contains("first start"), "{}", server.said());
}

#[test]
fn the_set_up_speaks_the_language_of_whoever_does_it() {
    let place = Place::new();
    let server = place.serve();
    let code = code(&server);
    let page = |wish: &str| {
        let address = format!("{}/setup/{code}{wish}", server.url);
        let mut answer = agent().get(address).call().unwrap();
        answer.body_mut().read_to_string().unwrap()
    };
    for (wish, lang, said) in [
        ("", "nb", "Lenken virker én gang."),
        ("?sprak=nn", "nn", "Lenkja verkar éin gong."),
        ("?sprak=en", "en", "The link works once."),
    ] {
        let page = page(wish);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{page}");
        assert!(page.contains(said), "{page}");
    }
    let refused = |language: &str, code: &str| {
        let request = agent().post(format!("{}/setup", server.url));
        let request = request.header("origin", &server.url);
        let request = request.header("accept-language", language);
        let mut body = setup(code, "kari");
        body["password"] = json!("kort");
        let mut answer = request.send_json(body).unwrap();
        answer.body_mut().read_to_string().unwrap()
    };
    assert!(refused("nb", "gjettet").starts_with("oppsettskoden er ikke gyldig"));
    assert!(refused("nn", "gjettet").starts_with("oppsettskoden er ikkje gyldig"));
    assert!(refused("nn", &code).contains("teikn"));
    assert!(refused("en", &code).contains("characters"));
}

#[test]
fn a_session_begins_with_a_chosen_role_and_ends_with_signing_out() {
    let place = Place::new();
    let server = place.serve();
    assert_eq!(
        post(&server, "/setup", &setup(&code(&server), "kari")).status(),
        201
    );

    let wrong = json!({ "login": "kari", "password": "feil frase helt sikkert" });
    assert_eq!(post(&server, "/auth/sign-in", &wrong).status(), 401);
    // A wrong password has to be waited out, a second at first.
    let right = json!({ "login": "kari", "password": PASSWORD });
    let try_again =
        || Some(post(&server, "/auth/sign-in", &right)).filter(|answer| answer.status() != 429);
    let mut answer = wait(try_again).unwrap();
    assert_eq!(answer.status(), 409);
    assert!(answer.headers().get("set-cookie").is_none());
    let body: Value = answer.body_mut().read_json().unwrap();
    assert_eq!(body["code"], "CHOOSE_ROLE");
    let roles: Vec<&str> = body["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["role"].as_str().unwrap())
        .collect();
    assert!(roles.contains(&"administrator"), "{body}");

    let chosen = json!({ "login": "kari", "password": PASSWORD, "role": "administrator" });
    let answer = post(&server, "/auth/sign-in", &chosen);
    assert_eq!(answer.status(), 200);
    let set = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
    assert!(
        set.contains("HttpOnly") && set.contains("SameSite=Strict"),
        "{set}"
    );
    let cookie = set.split(';').next().unwrap();
    let (status, seen) = viewer(&server, cookie);
    assert_eq!(
        (status, &seen["data"]["viewer"]["role"]),
        (200, &json!("ADMINISTRATOR")),
        "{seen}"
    );
    assert_eq!(
        seen["data"]["viewer"]["organisation"]["name"],
        "Gjerdrum kommune"
    );

    let request = agent()
        .post(format!("{}/auth/sign-out", server.url))
        .header("cookie", cookie);
    assert_eq!(
        request
            .header("origin", &server.url)
            .send_empty()
            .unwrap()
            .status(),
        204
    );
    let (status, refused) = viewer(&server, cookie);
    assert_eq!(status, 401, "{refused}");
    assert_eq!(refused["errors"][0]["extensions"]["code"], "NOT_ADMITTED");
}

#[test]
fn a_page_from_another_site_can_neither_set_up_nor_sign_in() {
    let place = Place::new();
    let server = place.serve();
    let code = code(&server);
    for (path, body) in [
        ("/setup", setup(&code, "kari")),
        ("/auth/sign-in", json!({ "login": "a", "password": "b" })),
    ] {
        let request = agent().post(format!("{}{path}", server.url));
        let answer = request
            .header("origin", "https://evil.example")
            .send_json(body)
            .unwrap();
        assert_eq!(answer.status(), 403, "{path}");
    }
    assert_eq!(
        post(&server, "/setup", &setup(&code, "kari")).status(),
        201,
        "the code is unspent"
    );
}
