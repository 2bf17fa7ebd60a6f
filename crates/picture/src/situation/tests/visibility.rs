//! What a reader may not read reaches nothing of theirs (R-17, G-9).

use super::*;

#[test]
fn an_item_of_another_organisations_own_is_nowhere_in_the_view() {
    //
    let secret = "hemmelig";
    let events = log([
        (1, ASKER, Scope::Own, stated(1, secret)),
        (
            2,
            ASKER,
            Scope::Own,
            item(2, Section::Unknowns, secret, states),
        ),
        (3, ASKER, Scope::Own, report(Some(4.0))),
        (4, ASKER, Scope::Own, activated(Body::Staff)),
    ]);
    let baerum = seen(&events, BAERUM);
    assert!(baerum.sections.is_empty());
    assert_eq!(baerum.gaps, [Gap::NoPicture]);
    assert_eq!(baerum.newest.unwrap().line, 1);
    assert!(!serde_json::to_string(&baerum).unwrap().contains(secret));
    assert!(compare(&seen(&events[..2], BAERUM), &baerum).is_empty());
    assert_eq!(seen(&events, ASKER).sections.len(), 2);
}

#[test]
fn the_county_governor_sees_what_is_shared_with_the_county_and_not_even_the_title_before() {
    //
    let mut events = log([(1, BAERUM, SHARED, stated(1, "Veien er stengt"))]);
    let before = seen(&events, COUNTY);
    assert_eq!(
        (before.headline, before.sections.len()),
        (Headline::default(), 0)
    );
    assert_eq!(before.parts[0].phase, None);
    let widened = e::EntryShareWidened {
        number: 2,
        scope: Scope::County,
    };
    events.extend(
        log([
            (1, BAERUM, SHARED, wrote("")),
            (2, BAERUM, SHARED, Event::EntryShareWidened(widened)),
        ])
        .split_off(3),
    );
    let after = seen(&events, COUNTY);
    let shown = &after.sections[&Section::Facts][0];
    assert_eq!(
        (shown.statement.text.as_str(), shown.scope),
        (Some("Veien er stengt"), Scope::County)
    );
}

#[test]
fn a_revision_kept_to_oneself_leaves_others_with_what_was_said_before() {
    let id = Uuid::from_u128(1).into();
    let revised = e::ItemRevised {
        item: id,
        statement: statement(Section::Facts, "Dam brister"),
        reason: None,
    };
    let events = log([
        (1, ASKER, SHARED, stated(1, "Dam holder")),
        (2, ASKER, Scope::Own, Event::ItemRevised(revised)),
    ]);
    let text = |by| {
        let item = seen(&events, by).sections[&Section::Facts][0].clone();
        (item.statement.text, item.said, item.origin.line)
    };
    assert_eq!(text(BAERUM), ("Dam holder".into(), 1, 2));
    assert_eq!(text(ASKER), ("Dam brister".into(), 2, 3));
}

#[test]
fn a_statement_rests_on_those_of_its_lines_the_reader_may_read() {
    let resting = e::Statement {
        entries: vec![2, 3],
        ..statement(Section::Facts, "Bru tatt")
    };
    let events = log([
        (1, ASKER, SHARED, wrote("Sett fra vei")),
        (
            2,
            ASKER,
            Scope::Own,
            Event::EntryRecorded(entry("Fra anonym kilde")),
        ),
        (3, ASKER, SHARED, states(Uuid::from_u128(1).into(), resting)),
    ]);
    let rests_on = |by| {
        seen(&events, by).sections[&Section::Facts][0]
            .statement
            .entries
            .clone()
    };
    assert_eq!(rests_on(BAERUM), [2]);
    assert_eq!(rests_on(ASKER), [2, 3]);
}

#[test]
fn whoever_may_read_older_lines_reads_on_when_the_newest_is_recalled() {
    //
    let recall = e::EntryShareRecalled {
        number: 3,
        scope: Scope::Own,
        reason: "Feil mottaker".into(),
    };
    let events = log([
        (1, ASKER, Scope::County, wrote("Elva stiger")),
        (2, ASKER, Scope::County, wrote("Navn på evakuerte")),
        (3, ASKER, Scope::Own, Event::EntryShareRecalled(recall)),
    ]);
    assert_eq!(seen(&events, COUNTY).newest, Some(Origin::of(&events[2])));
}

/// What every reader's picture is built on, whether or not they may read the line itself: who takes
/// part, who may read, what was erased.
fn structural(event: &Event) -> bool {
    matches!(
        event,
        Event::IncidentOpened(_)
            | Event::ParticipationStarted(_)
            | Event::ParticipationEnded(_)
            | Event::EntryShareWidened(_)
            | Event::EntryShareRecalled(_)
            | Event::ErasureCarriedOut(_)
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_view_is_the_fold_of_what_its_reader_may_read(events in any_log(), by in any_reader()) { // R-17, G-9
        let (reader, directory) = (reader(by), directory());
        let whole = fold(&events);
        let readable = |recorded: &&Recorded| {
            whole.access.sees(&reader, recorded.number()) || structural(&recorded.event)
        };
        let readable = fold(events.iter().filter(readable));
        let [of_whole, of_readable] =
            [&whole, &readable].map(|picture| view(picture, &reader, &directory));
        prop_assert_eq!(of_whole, of_readable);
    }

    #[test]
    fn the_newest_line_is_the_newest_of_all_a_reader_may_read(
        events in any_log(), by in any_reader(), last in 1..30usize,
    ) {
        let now = fold(&events);
        let mut past = fold(&events[..last.min(events.len())]);
        past.read_as_in(&now);
        let readers = [Some(reader(by)), now.reader(&actor(by), &directory().standing)];
        for (picture, upto) in [(&now, events.len()), (&past, last.min(events.len()))] {
            for reader in readers.iter().flatten() {
                let mut slowly = events[..upto].iter().rev();
                let slowly = slowly.find(|line| picture.access.sees(reader, line.number()));
                let lens = Lens::new(&picture.access, reader);
                prop_assert_eq!(lens.newest_line(), slowly.map(Origin::of));
            }
        }
    }
}
