//! What holds for any history and any words: folding never fails, texts never lie in the open.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use std::collections::BTreeSet;
use varsko_domain::incident::events::{EntryRecorded, FocusSet};
use varsko_domain::rights::Reader;
use varsko_domain::words::{AccessRole, Scope};
use varsko_domain::{CommandId, Event, IncidentId, Recorded, Stream, Text, Timestamp, World};
use varsko_testkit::asks::*;
use varsko_testkit::cast::*;
use varsko_testkit::{INCIDENT, given, incident, samples};

/// Any event, in any stream, by and for anyone, at any time.
fn recorded() -> impl Strategy<Value = Recorded> {
    let stream = prop_oneof![
        4 => Just(Stream::Incident(INCIDENT)),
        1 => Just(Stream::Incident(IncidentId(uuid::Uuid::nil()))),
        1 => Just(Stream::Organisation(BAERUM)),
        1 => Just(Stream::Person(observer().person)),
    ];
    let event = prop::sample::select(samples::events());
    let scope = prop::sample::select(Scope::ALL.to_vec());
    let by = prop::sample::select(ORGANISATIONS.to_vec());
    let organisation = option::of(prop::sample::select(ORGANISATIONS.to_vec()));
    (
        stream,
        event,
        scope,
        by,
        organisation,
        any::<i64>(),
        any::<u32>(),
    )
        .prop_map(
            |(stream, event, scope, by, organisation, time, version)| Recorded {
                position: u64::from(version),
                stream,
                version,
                recorded_at: Timestamp(time),
                occurred_at: Timestamp(time),
                noted_at: None,
                command: CommandId(uuid::Uuid::nil()),
                actor: actor(AccessRole::LogKeeper, by),
                organisation,
                scope,
                event,
            },
        )
}

fn text() -> impl Strategy<Value = Text> {
    let long = prop_oneof![Just("ÆØÅ".repeat(5_000)), Just("\u{1F30A}".repeat(4_096))];
    let odd = prop::sample::select(vec![
        "", "\"", "\\", "\0", "\u{2028}", "null", "0", "{}", "'æ\n",
    ]);
    prop_oneof![
        3 => any::<String>().prop_map(Text::from),
        1 => long.prop_map(Text::from),
        1 => odd.prop_map(Text::from),
    ]
}

fn sample_entry() -> EntryRecorded {
    let entry = samples::events().into_iter().find_map(|event| match event {
        Event::EntryRecorded(entry) => Some(entry),
        _ => None,
    });
    entry.expect("there is a sample of every event")
}

proptest! {
    #[test]
    fn any_history_can_be_folded_and_judged_against(history in vec(recorded(), 0..60)) {
        let mut world = World::default();
        for recorded in &history {
            world.evolve(recorded);
        }
        let incident = world.incidents.get(&INCIDENT);
        let lines = history.iter().filter(|r| r.incident() == Some(INCIDENT)).count() as u32;
        prop_assert_eq!(incident.map_or(0, |i| i.lines.newest() + 1), lines.max(u32::from(incident.is_some())));
        // Kept and read again, it is the same history.
        let kept: Vec<Recorded> = serde_json::from_str(&serde_json::to_string(&history).unwrap()).unwrap();
        prop_assert_eq!(kept, history);
    }

    #[test]
    fn a_line_is_remembered_as_it_was_recorded_whatever_stands_around_it(
        history in vec(recorded(), 1..60),
    ) {
        let mut world = World::default();
        let mut scopes = std::collections::BTreeMap::new();
        let mut written = Vec::new();
        for recorded in &history {
            world.evolve(recorded);
            if recorded.incident() != Some(INCIDENT) {
                continue;
            }
            written.push((recorded.organisation, recorded.scope, recorded.event.restricted_to()));
            if recorded.organisation.is_some() {
                if let Event::EntryShareWidened(e) = &recorded.event {
                    scopes.insert(e.number, e.scope);
                } else if let Event::EntryShareRecalled(e) = &recorded.event {
                    scopes.insert(e.number, e.scope);
                }
            }
        }
        let Some(incident) = world.incidents.get(&INCIDENT) else { return Ok(()) };
        let everything = system(BAERUM);
        let reader = Reader::of(&everything, &BTreeSet::new(), None, &world.directory).unwrap();
        for (number, (organisation, scope, restricted_to)) in (0..).zip(written) {
            let line = incident.lines.read(&reader, number).unwrap();
            let scope = scopes.get(&number).copied().unwrap_or(scope);
            prop_assert_eq!((line.organisation, line.scope), (organisation, scope));
            prop_assert_eq!(line.restricted_to, restricted_to);
        }
    }

    #[test]
    fn texts_of_any_kind_come_back_as_they_were_and_leave_no_trace_in_the_facts(
        words in text(), from in option::of(text()), source in option::of(text()), items in vec(text(), 0..4),
    ) {
        let entry = Event::EntryRecorded(EntryRecorded { text: words, from, source, ..sample_entry() });
        let focus = Event::FocusSet(FocusSet { items, until: None });
        for event in [entry, focus] {
            let encoded = event.encode().unwrap();
            let sealed = encoded.sealed.as_deref();
            let decoded = Event::decode(encoded.name, encoded.schema, &encoded.facts, sealed).unwrap();
            prop_assert_eq!(&decoded, &event);
            prop_assert_eq!(decoded.encode().unwrap(), encoded);
        }
    }

    #[test]
    fn the_facts_do_not_depend_on_the_words(words in text()) {
        let entry = |text: Text| Event::EntryRecorded(EntryRecorded { text, ..sample_entry() });
        let said = entry(words).encode().unwrap();
        prop_assert_eq!(said.facts, entry("noe annet".into()).encode().unwrap().facts);
    }

    #[test]
    fn any_words_are_recorded_as_they_are_or_refused(words in text()) {
        let asked = record(varsko_domain::incident::commands::RecordEntry { text: words.clone(), ..entry("x") });
        match given(incident().detected("07:12")).when(asked).result() {
            Ok(decided) => {
                let Event::EntryRecorded(entry) = &decided[0].event else { panic!("{decided:?}") };
                prop_assert_eq!(&entry.text, &words);
            }
            Err(refusal) => prop_assert!(["EMPTY_TEXT", "TEXT_TOO_LONG"].contains(&refusal.code())),
        }
    }
}

#[test]
fn no_text_of_any_event_lies_in_the_open() {
    // G-8
    for event in samples::events() {
        let encoded = event.encode().unwrap();
        let sealed = encoded.sealed.as_deref().unwrap_or(b"[]");
        let texts: Vec<String> = serde_json::from_slice(sealed).unwrap();
        for text in texts {
            assert!(text.len() > 8, "{text:?} is too short to be searched for");
            assert!(!encoded.facts.contains(&text), "{}: {text:?}", encoded.name);
        }
    }
}

#[test]
fn what_a_refusal_says_is_bounded_by_what_was_checked_first() {
    // G-10
    let endless = "x".repeat(100_000);
    for what in [
        set_readiness(&endless),
        assign_measure(&endless),
        report_indicator(&endless, None),
        relieve_role(&endless, observer().person),
    ] {
        let refusal = given(incident().detected("07:12"))
            .when(what)
            .result()
            .unwrap_err();
        assert_eq!(refusal.code(), "BAD_KEY");
        assert!(refusal.english().len() < 200);
    }
}
