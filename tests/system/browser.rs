//! The console in a real browser, against the real server: Node drives Chromium (tests/browser).
//!
//! Chromium is a requirement of these tests. Where it is missing they fail and say so.

use crate::judges::node;
use crate::product::Place;
use crate::town;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Where the browser tests stand.
const FOLDER: &str = "tests/browser";

/// One browser at a time: two starve each other, and what they show then is the machine's slowness.
static TURN: Mutex<()> = Mutex::new(());

/// Runs a script with what it is given, when it is its turn.
pub(crate) fn run(script: &str, given: &[&str]) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    eprint!("{}", node::run_in(FOLDER, script, given));
}

/// A municipality with two log keepers, who may also open incidents.
fn people(place: &Place) {
    town::organisation(place, "Prøve kommune");
    for login in ["kari", "ola"] {
        town::person(place, login, "Prøve kommune", &["log_keeper"]);
    }
}

fn play(script: &str) {
    let place = Place::new();
    people(&place);
    let server = place.serve();
    let given = [&server.url, "kari", "ola", town::PASSWORD];
    run(script, &given);
}

#[test]
fn the_first_line_of_a_new_incident_takes_few_keys_and_no_line_that_comes_moves_anything() {
    play("logging.mjs");
}

#[test]
fn on_a_machine_that_is_shared_nobody_writes_in_anothers_name_and_nothing_is_lost() {
    play("shared.mjs");
}

#[test]
fn five_hundred_lines_a_minute_lose_no_key_and_move_nothing() {
    play("storm.mjs");
}

#[test]
fn a_log_of_ten_thousand_lines_is_read_back_to_its_opening_with_few_of_them_in_the_page() {
    let place = Place::new();
    people(&place);
    let mut sheet = String::from("Dato;Tidspunkt;Melding\n");
    for minute in 0..10_000 {
        let (day, hour, minute) = (1 + minute / 1_440, minute / 60 % 24, minute % 60);
        let row = format!("{day:02}.08.2023;{hour:02}:{minute:02};Vannet stiger ved Sundvollen\n");
        sheet.push_str(&row);
    }
    let path = place.path("lang.csv");
    std::fs::write(&path, sheet).unwrap();
    let imported = town::at_console(&place, &["import", path.to_str().unwrap()]);
    let incident = town::text(&imported["incidentId"]);
    let server = place.serve();
    let given = [&server.url, &incident, "kari", town::PASSWORD];
    run("long.mjs", &given);
}

#[test]
fn no_screen_breaks_the_law_of_access_nor_its_own_policy() {
    play("looking.mjs");
}

#[test]
fn what_is_typed_without_network_arrives_once_in_order_also_after_the_tab_was_closed() {
    play("cut.mjs");
}

/// The console's types and its small rules; the folder is installed, since the program was built from it.
#[test]
fn the_console_holds_its_types_and_its_operations_fit_the_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../console");
    let checked = Command::new("npm")
        .args(["run", "--silent", "check"])
        .current_dir(folder)
        .output()
        .expect("npm is on the PATH, as the README asks");
    let said = [checked.stdout, checked.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(checked.status.success(), "{said}");
}

#[test]
fn a_centre_writes_in_any_incident_from_one_queue() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::centre(&place, "OPSAM", "Prøve kommune");
    town::person(&place, "vakt", "OPSAM", &["operator"]);
    let server = place.serve();
    let given = [&server.url, "vakt", "", town::PASSWORD];
    run("queue.mjs", &given);
}

#[test]
fn the_first_hour_of_a_crisis_is_done_by_keyboard_alone() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    for (login, role) in [
        ("leder", "crisis_leader"),
        ("kari", "log_keeper"),
        ("stab", "crisis_staff"),
    ] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    let server = place.serve();
    let given = [&server.url, "leder", "kari", "stab", town::PASSWORD];
    run("first_hour.mjs", &given);
}

/// A municipality with a crisis leader, a log keeper and one of the staff, and the county governor over it.
fn crisis(place: &Place) {
    let municipality = ["org", "add", "Prøve kommune", "--county", "Innlandet"];
    town::at_console(place, &municipality);
    let kind = ["--kind", "county_governor", "--county", "Innlandet"];
    let above = [&["org", "add", "Statsforvalteren"][..], &kind[..]].concat();
    town::at_console(place, &above);
    for (login, organisation, role) in [
        ("leder", "Prøve kommune", "crisis_leader"),
        ("kari", "Prøve kommune", "log_keeper"),
        ("stab", "Prøve kommune", "crisis_staff"),
        ("fylke", "Statsforvalteren", "crisis_staff"),
    ] {
        town::person(place, login, organisation, &[role]);
    }
}

/// Presses every form of a screen.
fn deeds(script: &str) {
    let place = Place::new();
    crisis(&place);
    let server = place.serve();
    let given = [
        &server.url,
        "leder",
        "kari",
        "stab",
        "fylke",
        town::PASSWORD,
    ];
    run(script, &given);
}

#[test]
fn every_form_that_is_seldom_needed_is_refused_once_and_given_by_keyboard_and_seen() {
    let place = Place::new();
    crisis(&place);
    for (login, role) in [("admin", "administrator"), ("vakt", "operator")] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    let server = place.serve();
    let given = [
        &server.url,
        "leder",
        "kari",
        "stab",
        "fylke",
        "admin",
        "vakt",
        town::PASSWORD,
    ];
    run("deeds_rest.mjs", &given);
}

#[test]
fn what_is_refused_or_goes_wrong_is_said_in_a_sentence_of_the_readers_language() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::centre(&place, "OPSAM", "Prøve kommune");
    town::person(&place, "leder", "Prøve kommune", &["crisis_leader"]);
    town::person(&place, "vakt", "OPSAM", &["operator"]);
    let server = place.serve();
    let given = [&server.url, "leder", "vakt", town::PASSWORD];
    run("refused.mjs", &given);
}

#[test]
fn every_log_is_searched_by_keyboard_and_each_line_found_leads_to_its_place() {
    play("search.mjs");
}

#[test]
fn nobody_is_offered_what_they_may_not_do_and_a_post_given_meanwhile_is_seen() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::centre(&place, "OPSAM", "Prøve kommune");
    for (login, role) in [
        ("leder", "crisis_leader"),
        ("kari", "log_keeper"),
        ("leser", "observer"),
        ("admin", "administrator"),
    ] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    town::person(&place, "vakt", "OPSAM", &["operator"]);
    let server = place.serve();
    run("may.mjs", &[&server.url, town::PASSWORD]);
}

#[test]
fn a_year_a_plan_and_a_key_figure_are_looked_back_on_by_keyboard_alone() {
    deeds("looking_back.mjs");
}

#[test]
fn every_form_of_notification_is_given_by_keyboard_and_seen() {
    deeds("deeds_notifying.mjs");
}

#[test]
fn every_form_of_reports_and_of_what_the_public_is_told_is_given_by_keyboard_and_seen() {
    deeds("deeds_reporting.mjs");
}

#[test]
fn every_form_of_meetings_and_decisions_is_given_by_keyboard_and_seen() {
    deeds("deeds_meeting.mjs");
}

#[test]
fn every_form_of_measures_tasks_cards_and_what_others_are_asked_is_given_by_keyboard_and_seen() {
    deeds("deeds_working.mjs");
}

#[test]
fn every_form_of_the_incident_as_a_whole_is_given_by_keyboard_and_seen() {
    deeds("deeds_incident.mjs");
}

#[test]
fn every_form_of_resources_stocks_and_warnings_taken_in_is_given_by_keyboard_and_seen() {
    deeds("deeds_stores.mjs");
}

#[test]
fn every_form_of_roles_bodies_resources_and_assistance_is_given_by_keyboard_and_seen() {
    deeds("deeds_mobilising.mjs");
}

#[test]
fn every_form_of_the_log_is_given_by_keyboard_and_seen() {
    deeds("deeds_logging.mjs");
}

#[test]
fn every_way_to_open_a_log_is_given_by_keyboard_and_seen() {
    deeds("opening.mjs");
}

#[test]
fn what_someone_is_writing_stays_when_a_colleague_changes_what_it_is_about() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::person(&place, "leder", "Prøve kommune", &["crisis_leader"]);
    let server = place.serve();
    run("kept.mjs", &[&server.url, "leder", town::PASSWORD]);
}

#[test]
fn a_disk_that_takes_no_more_is_told_where_one_writes_and_nothing_is_lost() {
    let place = Place::new();
    people(&place);
    // Without this the system would end the process where it should only refuse the write.
    let server = place.serve_after("trap '' XFSZ");
    let (process, data) = (server.id().to_string(), place.data());
    let folder = data.to_str().expect("folders of tests have plain names");
    let given = [&*server.url, "kari", town::PASSWORD, &process, folder];
    run("full.mjs", &given);
}

#[test]
fn the_register_of_a_centre_is_kept_by_keyboard_and_told_to_its_keeper_alone() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    for (login, role) in [
        ("leder", "crisis_leader"),
        ("vert", "eps_staff"),
        ("kari", "log_keeper"),
    ] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    let server = place.serve();
    let given = [&server.url, "leder", "vert", "kari", town::PASSWORD];
    run("eps.mjs", &given);
}

#[test]
fn a_log_kept_in_a_spreadsheet_is_brought_in_by_keyboard_once() {
    let place = Place::new();
    people(&place);
    let server = place.serve();
    let gjerdrum = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/A-gjerdrum-2020.csv"
    );
    run(
        "importing.mjs",
        &[&server.url, "kari", town::PASSWORD, gjerdrum],
    );
}

#[test]
fn words_are_erased_by_two_people_and_the_second_finds_what_waits() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::person(&place, "leder", "Prøve kommune", &["crisis_leader"]);
    town::person(&place, "nestleder", "Prøve kommune", &["crisis_leadership"]);
    let server = place.serve();
    let given = [&server.url, "leder", "nestleder", town::PASSWORD];
    run("erasing.mjs", &given);
}

#[test]
fn people_accounts_tokens_and_sessions_are_administered_by_keyboard() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::person(&place, "admin", "Prøve kommune", &["administrator"]);
    let server = place.serve();
    let given = [&server.url, "admin", town::PASSWORD];
    run("admin.mjs", &given);
}

#[test]
fn the_situation_stands_on_the_wall_through_a_cut_and_is_replayed_from_its_address() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::person(&place, "leder", "Prøve kommune", &["crisis_leader"]);
    let server = place.serve();
    let given = [&server.url, "leder", town::PASSWORD];
    run("leading.mjs", &given);
}

#[test]
fn what_is_learnt_is_evaluated_taken_in_and_exercised_by_keyboard_alone() {
    let place = Place::new();
    for name in ["Prøve kommune", "Nabo kommune"] {
        town::organisation(&place, name);
    }
    for (login, role) in [("leder", "crisis_leader"), ("spiller", "crisis_staff")] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    let server = place.serve();
    let given = [&server.url, "leder", "spiller", town::PASSWORD];
    run("learning.mjs", &given);
}

/// Plays a script with a leader and one of the staff.
fn play_leading(script: &str) {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    for (login, role) in [("leder", "crisis_leader"), ("stab", "crisis_staff")] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    let server = place.serve();
    let given = [&server.url, "leder", "stab", town::PASSWORD];
    run(script, &given);
}

#[test]
fn the_console_calls_the_one_it_is_for_until_they_answer_there() {
    play_leading("alarm.mjs");
}

#[test]
fn a_situation_report_goes_out_by_the_channels_as_it_was_previewed() {
    play_leading("sending.mjs");
}

#[test]
fn a_server_killed_under_an_open_console_is_resumed_without_gap_or_repeat() {
    let place = Place::new();
    people(&place);
    let data = place.data();
    let given = [
        env!("CARGO_BIN_EXE_varsko"),
        data.to_str().unwrap(),
        "kari",
        "ola",
        town::PASSWORD,
    ];
    run("restart.mjs", &given);
}

/// What is set up of tiles and what of servers is the script's: it starts and ends both.
#[test]
fn the_map_shows_what_is_placed_with_tiles_from_one_place_without_any_and_with_dead_ones() {
    let place = Place::new();
    let number = ["org", "add", "Prøve kommune", "--number", "3305"];
    town::at_console(&place, &number);
    town::person(&place, "leder", "Prøve kommune", &["crisis_leader"]);
    let data = place.data();
    let given = [
        env!("CARGO_BIN_EXE_varsko"),
        data.to_str().unwrap(),
        "leder",
        town::PASSWORD,
    ];
    run("map.mjs", &given);
}

#[test]
fn what_a_municipality_keeps_is_written_by_keyboard_alone() {
    let place = Place::new();
    town::organisation(&place, "Prøve kommune");
    town::organisation(&place, "Nabo kommune");
    for (login, role) in [
        ("bered", "preparedness_officer"),
        ("kari", "log_keeper"),
        ("leder", "crisis_leader"),
    ] {
        town::person(&place, login, "Prøve kommune", &[role]);
    }
    let server = place.serve();
    let given = [&server.url, "bered", "kari", "leder", town::PASSWORD];
    run("plans.mjs", &given);
}
