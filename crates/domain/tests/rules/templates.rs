//! Scenario templates: an organisation's own in versions that never change, and what is noted of one
//! in use.

use crate::prelude::*;
use varsko_domain::Actor;
use varsko_domain::incident::task::commands::{Give, TaskCommand};
use varsko_domain::incident::template::events::*;
use varsko_domain::incident::template::orders::{Terms, Use};
use varsko_domain::incident::template::rehearsal::{Outcome, Rehearsal};
use varsko_domain::organisation::templates::events::*;
use varsko_domain::{Decided, ListId, Stream, TemplateId, Thing};

fn published() -> History {
    incident().asked(
        "06:00",
        publish_template(flood_template()).named(TEMPLATE.0),
    )
}

fn running() -> History {
    published().detected("07:12")
}

#[track_caller]
fn is_template_event(decided: &[Decided], event: TemplateEvent) {
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].event, Event::Template(event));
}

fn version(template: TemplateId, version: u32) -> TemplateEvent {
    TemplateEvent::Published(TemplatePublished {
        template,
        version,
        content: flood_template(),
    })
}

/// The template with another part beside its own.
fn with(key: &str, what: PartContent) -> TemplateContent {
    let mut content = flood_template();
    let key = key.into();
    content.parts.push(TemplatePart { key, what });
    content
}

#[test]
fn a_template_is_published_in_numbered_versions_that_stay() {
    let first = given(installation()).when(publish_template(flood_template()));
    is_template_event(&first.decided(), version(WHEN.into(), 1));
    let second =
        given(published()).when(publish_next_template(flood_template()).by(preparedness_officer()));
    is_template_event(&second.decided(), version(TEMPLATE, 2));
}

#[test]
fn a_template_without_parts_or_with_two_of_one_key_is_refused() {
    let empty = TemplateContent {
        parts: Vec::new(),
        ..flood_template()
    };
    given(installation())
        .when(publish_template(empty))
        .refused(Refusal::Empty { field: "parts" });
    let question = PartContent::Question(QuestionPart {
        text: "Hvem bor der?".into(),
    });
    given(installation())
        .when(publish_template(with("peak", question)))
        .refused(Refusal::DuplicateKey { key: "peak".into() });
}

#[test]
fn a_template_that_names_a_role_or_a_list_the_organisation_has_not_is_refused() {
    let role = PartContent::Role(RolePart {
        role: "admiral".into(),
    });
    let refusal = given(installation()).when(publish_template(with("lead", role)));
    assert_eq!(refusal.result().unwrap_err().code(), "UNKNOWN_ROLE");
    let list = PartContent::List(ListPart {
        list: Some(ListId(TEMPLATE.0)),
        name: "Damvaktlaget".into(),
        also: Vec::new(),
        text: "{title}".into(),
    });
    given(installation())
        .when(publish_template(with("call", list)))
        .refused(Refusal::Unknown { what: Thing::List });
}

#[test]
fn what_no_command_would_take_is_refused_when_the_template_is_published() {
    let focus = PartContent::Focus(FocusPart {
        items: vec!["Liv først".into(); 11],
    });
    given(installation())
        .when(publish_template(with("focus", focus)))
        .refused(Refusal::TooMany {
            what: "items",
            given: 11,
            max: 10,
        });
    let meeting = PartContent::Meeting(MeetingPart {
        kind: MeetingKind::First,
        within_min: 0,
        matters: Vec::new(),
    });
    let refused = given(installation()).when(publish_template(with("meeting", meeting)));
    assert_eq!(refused.result().unwrap_err().code(), "OUT_OF_RANGE");
}

#[test]
fn a_withdrawn_template_is_not_used_and_its_next_version_is() {
    let withdrawn = || running().asked("07:13", withdraw_template("Øvd og forkastet"));
    given(withdrawn())
        .when(start_template(1))
        .refused(Refusal::TemplateWithdrawn);
    given(withdrawn()).when(withdraw_template("Igjen")).then([]);
    let again = withdrawn().asked("07:14", publish_next_template(flood_template()));
    let started = given(again).when(start_template(2)).decided();
    assert_eq!(started.len(), 1);
}

#[test]
fn using_a_template_is_a_line_that_names_its_version_and_its_preview() {
    //
    let preview = varsko_domain::PreviewId(uuid::Uuid::from_u128(0x7301));
    given(running())
        .when(start_template(1).by(log_keeper()))
        .then([Event::TemplateUse(TemplateUseEvent::Started(
            TemplateStarted {
                template: TEMPLATE,
                version: 1,
                shipped: false,
                name: "Flom i Sandvikselva".into(),
                preview,
                left_out: Vec::new(),
            },
        ))]);
    given(running())
        .when(start_template(2))
        .refused(Refusal::PreviewChanged);
}

#[test]
fn a_template_the_organisation_has_not_is_refused() {
    let what = Thing::Template;
    let refusal = Refusal::Unknown { what };
    given(incident().detected("07:12"))
        .when(start_template(1))
        .refused(refusal.clone());
    given(installation())
        .when(withdraw_template("Finnes ikke"))
        .refused(refusal);
}

#[test]
fn what_came_of_a_template_names_what_did_not() {
    let accounted = given(running()).when(account_for_template()).decided();
    let Event::TemplateUse(TemplateUseEvent::Accounted(said)) = &accounted[0].event else {
        panic!("{accounted:?}");
    };
    assert_eq!((said.started, said.left.len()), (1, 1));
    assert_eq!(said.left[0].key, "peak");
}

/// What using the template would come to at 07:20, by this person.
fn rehearsed(history: &History, actor: Actor, terms: &Terms) -> Vec<(String, Outcome)> {
    let content = flood_template();
    let used = Use {
        actor,
        organisation: BAERUM,
        incident: INCIDENT,
        template: TEMPLATE,
        version: 1,
        content: &content,
        title: "Flom i Sandvikselva",
        from: at("07:20"),
        terms,
    };
    let directory = history.world().directory.clone();
    let mut stage = Rehearsal::of(directory, history.crisis_log(), at("07:20"));
    let outcomes = stage.run(&used).into_iter().map(|part| part.outcome);
    let keys = content.parts.iter().map(|part| part.key.clone());
    keys.zip(outcomes).collect()
}

fn outcome<'a>(outcomes: &'a [(String, Outcome)], key: &str) -> &'a Outcome {
    let found = outcomes.iter().find(|(known, _)| known == key);
    &found.expect("a part of the template").1
}

#[test]
fn a_rehearsal_says_what_the_rules_will_say_to_whoever_asks() {
    //
    let by_leader = rehearsed(&running(), crisis_leader(), &Terms::default());
    assert_eq!(outcome(&by_leader, "close_roads"), &Outcome::Starts);
    assert_eq!(
        outcome(&by_leader, "peak"),
        &Outcome::Refused(Refusal::PhaseNotReached {
            acting: Phase::Understand,
            missing: Phase::Mobilise,
        })
    );
    let by_operator = rehearsed(&running(), operator(), &Terms::default());
    let Outcome::Refused(refusal) = outcome(&by_operator, "close_roads") else {
        panic!("{by_operator:?}");
    };
    assert_eq!(refusal.code(), "NOT_PERMITTED");
    // An operator proposes what the municipality states.
    assert_eq!(outcome(&by_operator, "peak"), &Outcome::Starts);
}

#[test]
fn a_rehearsal_leaves_out_what_it_is_told_to_and_starts_nothing_twice() {
    let terms = Terms {
        left_out: ["peak".to_owned()].into(),
        ..Terms::default()
    };
    let history = running();
    let first = rehearsed(&history, crisis_leader(), &terms);
    assert_eq!(outcome(&first, "peak"), &Outcome::LeftOut);
    let content = flood_template();
    let used = Use {
        actor: operator(),
        organisation: BAERUM,
        incident: INCIDENT,
        template: TEMPLATE,
        version: 1,
        content: &content,
        title: "Flom",
        from: at("07:20"),
        terms: &terms,
    };
    let give = ask(C::Task(TaskCommand::Give(Give {
        title: "Steng veiene langs elva".into(),
        text: None,
        role: "operations".into(),
        deadline: None,
        priority: Priority::High,
        origin: None,
    })));
    let done = history.asked("07:21", give.named(used.id(&content.parts[0])));
    let again = rehearsed(&done, crisis_leader(), &terms);
    assert_eq!(outcome(&again, "close_roads"), &Outcome::Already);
}
