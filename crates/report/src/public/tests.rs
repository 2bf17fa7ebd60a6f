//! What is public is in every form, and nothing else is in any.

use super::{NOTICES_MAX, Pages, Told};
use varsko_domain::Timestamp;
use varsko_domain::words::{Audience, PoliceMatter};
use varsko_picture::information::{Notice, public};
use varsko_picture::{IncidentPicture, Language};
use varsko_testkit::asks::*;
use varsko_testkit::{History, at, incident, open};

/// In every text that must not come out, and in nothing else.
const SECRET: &str = "kanarifugl";

fn picture(history: &History) -> IncidentPicture {
    let mut picture = IncidentPicture::default();
    history.crisis_log().for_each(|line| picture.apply(line));
    picture
}

fn told(history: &History) -> Vec<Told> {
    let notices = public(&picture(history)).into_iter();
    notices
        .map(|notice| Told {
            notice,
            organisation: "Bærum kommune".into(),
        })
        .collect()
}

/// Every byte that the public can get.
fn everything(history: &History) -> String {
    let pages = Pages::of(told(history), false);
    let html = Language::ALL.map(|language| pages.html(language).to_owned());
    html.concat() + &pages.json + &pages.atom
}

fn running() -> History {
    incident().detected("07:12")
}

fn published(history: History, title: &str) -> History {
    history
        .asked(
            "07:20",
            draft_information(title, Audience::Public, &[]).named(INFORMATION.0),
        )
        .asked("07:25", clear_information(1))
        .asked("07:30", publish_information(1))
}

#[test]
fn what_is_published_is_on_every_page_and_in_every_feed() {
    let pages = Pages::of(told(&published(running(), "Elva går over")), false);
    for language in Language::ALL {
        let html = pages.html(language);
        assert!(html.contains("Elva går over") && html.contains("Hold dere unna elva"));
        assert!(html.contains(&format!("<html lang=\"{}\">", language.tag())));
        assert!(!html.contains("<script"));
    }
    assert!(pages.json.contains("Elva går over") && pages.atom.contains("Elva går over"));
    serde_json::from_str::<serde_json::Value>(&pages.json).unwrap();
}

#[test]
fn neither_drafts_nor_cleared_nor_withdrawn_texts_nor_anything_else_of_the_incident_come_out() {
    //
    let secret = |place: &str| format!("{SECRET} {place}");
    let draft = |title: &str| draft_information(title, Audience::Public, &[]);
    let drafted = running().asked("07:20", draft(&secret("utkast")).named(INFORMATION.0));
    assert!(!everything(&drafted).contains(SECRET));
    let cleared = drafted.asked("07:25", clear_information(1));
    assert!(!everything(&cleared).contains(SECRET));
    let public = cleared.asked("07:30", publish_information(1));
    assert!(everything(&public).contains(SECRET));
    let withdrawn = public.asked("07:40", withdraw_information(&secret("grunn")));
    assert!(!everything(&withdrawn).contains(SECRET));

    let beside = published(running(), "Elva går over")
        .asked("07:40", revise_information(&secret("ny versjon")))
        .asked("07:41", record(entry(&secret("loggen"))))
        .asked("07:42", draft_report(&secret("rapporten")));
    let bytes = everything(&beside);
    assert!(bytes.contains("Elva går over") && !bytes.contains(SECRET));
    assert!(!bytes.contains("Ekstremværet Hans"), "the incident's title");
}

#[test]
fn who_cleared_it_and_how_the_affected_were_told_stay_inside() {
    let history = running()
        .asked(
            "07:20",
            draft_information(
                "Elva går over",
                Audience::AffectedFirst,
                &[PoliceMatter::Scene],
            )
            .named(INFORMATION.0),
        )
        .asked("07:21", police_clear(1))
        .asked("07:22", tell_affected(1))
        .asked("07:25", clear_information(1))
        .asked("07:30", publish_information(1));
    let bytes = everything(&history);
    assert!(bytes.contains("Elva går over"));
    assert!(!bytes.contains("Hansen") && !bytes.contains("Dør til dør"));
}

#[test]
fn nothing_of_an_exercise_is_ever_public() {
    //
    let exercise = varsko_domain::incident::commands::OpenIncident {
        exercise: true,
        ..opening("Øvelse Flom")
    };
    let opened = incident().asked("07:12", open(exercise).named(varsko_testkit::INCIDENT.0));
    let bytes = everything(&published(opened, SECRET));
    assert!(!bytes.contains(SECRET));
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects_and_says_so() {
    let corrected = published(running(), "Elva går over")
        .asked("07:40", revise_information("Elva synker"))
        .asked("07:41", clear_information(2))
        .asked("07:42", publish_information(2));
    let pages = Pages::of(told(&corrected), false);
    let html = pages.html(Language::Nynorsk);
    assert!(html.contains("Elva synker") && !html.contains("Elva går over"));
    assert!(html.contains("<strong>Retta</strong>"));
}

#[test]
fn what_people_wrote_is_text_and_never_markup() {
    let notice = Notice {
        id: INFORMATION,
        organisation: varsko_testkit::cast::BAERUM,
        title: "<script>alert(1)</script>".into(),
        text: "a & b \"c\" ]]> \u{1}\n\nneste".into(),
        language: "nb".into(),
        published_at: at("07:30"),
        updated_at: at("07:30"),
        corrected: false,
    };
    let organisation = "Bærum <b>".into();
    let pages = Pages::of(
        vec![Told {
            notice,
            organisation,
        }],
        true,
    );
    let html = pages.html(Language::Bokmal);
    assert!(!html.contains("<script") && !html.contains("<b>") && !html.contains('\u{1}'));
    assert!(html.contains("a &amp; b &quot;c&quot;") && html.contains("<p lang=\"nb\">neste</p>"));
    assert!(html.contains("DEMONSTRASJON"));
    assert!(!pages.atom.contains("<script") && !pages.atom.contains('\u{1}'));
}

#[test]
fn the_page_is_bounded_and_keeps_the_newest() {
    let notice = |number: usize| Told {
        notice: Notice {
            id: uuid::Uuid::from_u128(number as u128).into(),
            organisation: varsko_testkit::cast::BAERUM,
            title: format!("Nr. {number:04}").into(),
            text: "x".into(),
            language: "nb".into(),
            published_at: Timestamp(number as i64),
            updated_at: Timestamp(number as i64),
            corrected: false,
        },
        organisation: "Bærum".into(),
    };
    let pages = Pages::of((0..NOTICES_MAX + 5).map(notice).collect(), false);
    let html = pages.html(Language::English);
    assert_eq!(html.matches("<article").count(), NOTICES_MAX);
    assert!(html.contains("Nr. 0104") && !html.contains("Nr. 0004"));
}
