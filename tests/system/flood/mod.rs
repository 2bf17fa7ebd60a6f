//! The first six hours of a flood, played from end to end over the public API against the real
//! binary: the story that everything else must go on being able to tell.
//!
//! The course, the times and many of the words are those of the extreme weather Hans in Ringerike on
//! 9 August 2023 (`fixtures/D-hans-2023.csv`), moved to the river of Bærum, with what a municipality
//! does inside its own house added. Every person is made up.

mod before;
mod cast;
mod handling;
mod hans;
mod leading;
mod mobilising;
mod notifying;
mod ordinary;
mod reading;
mod together;
mod understanding;

use crate::stage::Stage;
use serde_json::Value;
use std::collections::BTreeMap;

/// The story so far: the stage, and the ids of what it has come to know by name.
struct Story {
    stage: Stage,
    ids: BTreeMap<&'static str, String>,
}

impl Story {
    /// Someone does something whose id the story will speak of again.
    fn keep(&mut self, name: &'static str, who: &str, mutation: &str, input: Value) {
        let id = self.stage.does(who, mutation, input);
        self.ids.insert(name, id);
    }

    fn id(&self, name: &str) -> &str {
        &self.ids[name]
    }
}

#[test]
fn six_hours_of_a_flood_go_through_every_part_and_leave_a_log_like_a_real_one() {
    let mut story = Story {
        stage: Stage::set("06:00", cast::ORGANISATIONS, cast::PARTS),
        ids: BTreeMap::new(),
    };
    before::everything_is_prepared(&mut story);
    ordinary::a_template_is_published(&mut story);
    before::a_drill_shows_who_would_not_have_been_reached(&mut story);

    ordinary::the_centre_keeps_its_duty_log(&mut story);
    notifying::a_red_warning_comes_in(&mut story);
    ordinary::its_lines_become_an_incident(&mut story);
    notifying::the_incident_is_watched(&mut story);
    let watching = reading::Watching::begin(&story);
    notifying::the_leadership_is_notified_until_somebody_comes(&mut story);
    notifying::others_are_told_by_hand(&mut story);
    leading::the_operator_may_not_lead(&mut story);
    mobilising::leadership_and_staff_are_activated(&mut story);
    ordinary::the_template_sets_work_going(&mut story);
    mobilising::the_vacancy_is_filled_and_relief_is_planned(&mut story);
    together::asker_and_oslo_take_part_with_levels_of_their_own(&mut story);
    understanding::the_first_picture_is_there_within_the_hour(&mut story);
    ordinary::the_templates_work_is_done(&story);
    leading::the_first_meeting_sets_focus_and_goals(&mut story);
    leading::a_question_is_put_up(&mut story);
    notifying::the_leader_does_not_answer_and_the_deputy_does(&mut story);
    leading::the_deputy_decides_while_the_leader_is_away(&mut story);
    handling::the_police_are_asked_and_the_centre_opens(&mut story);
    handling::pumps_are_promised_once_and_help_is_asked_for(&mut story);
    handling::the_public_is_told(&mut story);
    understanding::every_clock_shows_on_the_board(&mut story);
    handling::the_county_governor_gets_what_was_ordered(&mut story);
    together::two_incidents_turn_out_to_be_one_and_a_part_is_its_own(&mut story);
    together::a_share_is_recalled_and_nothing_rests_on_it_any_more(&mut story);
    mobilising::the_log_keeper_is_relieved(&mut story);
    together::oslo_goes_back_to_normal(&mut story);
    mobilising::the_operator_hands_over(&mut story);

    watching.saw_everything_once_and_in_order(&story);
    reading::the_log_reads_like_a_real_one(&story);
    reading::the_replay_shows_it(&story);
    reading::the_peers_got_what_the_log_says_was_sent(&story);
    reading::whoever_was_shown_what_is_known(&mut story);
    reading::it_verifies(story);
}
