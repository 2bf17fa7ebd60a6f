//! Writing in the crisis log: append-only, two times, corrections beside what they correct.

use crate::prelude::*;
use varsko_domain::Secret;
use varsko_domain::limits::{
    ATTACHMENTS_MAX, MEDIA_TYPE_CHARS_MAX, REFERENCES_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
};

fn detected() -> History {
    incident().detected("07:12")
}

/// Line 1 is a note of the log keeper.
fn noted() -> History {
    detected().asked("07:30", record(entry("Brua er stengt")).by(log_keeper()))
}

fn recorded(text: &str) -> e::EntryRecorded {
    e::EntryRecorded {
        kind: EntryKind::Note,
        phase: Phase::Detected,
        text: text.into(),
        from: None,
        to: None,
        channel: None,
        verification: Verification::Unverified,
        source: None,
        priority: Priority::Normal,
        corrects: None,
        references: Vec::new(),
        restricted_to: Vec::new(),
        screening_ground: None,
        precision: Precision::Exact,
        imported: None,
        attachments: Vec::new(),
    }
}

fn attachment() -> e::Attachment {
    e::Attachment {
        sha256: "0a".repeat(32),
        size: 12,
        media_type: "image/jpeg".into(),
        name: "bru.jpg".into(),
        content_sha256: "0b".repeat(32).into(),
        key: Secret("bm9ra2VsZW4".into()),
    }
}

#[test]
fn a_line_says_everything_its_writer_said() {
    //
    let full = RecordEntry {
        kind: EntryKind::MessageIn,
        phase: Some(Phase::Handle),
        from: Some("Politiet".into()),
        to: Some("Loggfører".into()),
        channel: Some(Channel::Radio),
        verification: Verification::Confirmed,
        source: Some("Innsatsleder".into()),
        priority: Priority::Urgent,
        corrects: None,
        references: vec![0],
        restricted_to: vec![AccessRole::LogKeeper],
        screening_ground: Some("fvl. § 13".into()),
        precision: Precision::Approximate,
        imported: Some(e::Imported { nr: 4, line: 5 }),
        attachments: vec![attachment()],
        ..entry("Brua er stengt")
    };
    given(detected())
        .when(record(full).by(log_keeper()))
        .then([Event::EntryRecorded(e::EntryRecorded {
            kind: EntryKind::MessageIn,
            phase: Phase::Handle,
            from: Some("Politiet".into()),
            to: Some("Loggfører".into()),
            channel: Some(Channel::Radio),
            verification: Verification::Confirmed,
            source: Some("Innsatsleder".into()),
            priority: Priority::Urgent,
            references: vec![0],
            restricted_to: vec![AccessRole::LogKeeper],
            screening_ground: Some("fvl. § 13".into()),
            precision: Precision::Approximate,
            imported: Some(e::Imported { nr: 4, line: 5 }),
            attachments: vec![attachment()],
            ..recorded("Brua er stengt")
        })]);
}

#[test]
fn a_late_entry_keeps_both_its_times() {
    //
    given(detected())
        .when(
            record(entry("Røyk sett"))
                .by(log_keeper())
                .occurred("06:50")
                .noted("06:55"),
        )
        .then([Event::EntryRecorded(recorded("Røyk sett"))]);
    let history = detected().asked("11:00", record(entry("Røyk sett")).occurred("06:50"));
    let line = history.crisis_log().last().unwrap();
    assert_eq!(
        (line.occurred_at, line.recorded_at),
        (at("06:50"), at("11:00"))
    );
    assert_eq!(line.known_at(), at("11:00"));
}

#[test]
fn what_was_noted_elsewhere_was_known_when_it_was_noted() {
    //
    let noted = detected().asked(
        "11:00",
        record(entry("Røyk")).occurred("06:50").noted("06:55"),
    );
    assert_eq!(noted.crisis_log().last().unwrap().known_at(), at("06:55"));
    let row = RecordEntry {
        imported: Some(e::Imported { nr: 1, line: 2 }),
        ..entry("Røyk")
    };
    let imported = detected().asked("11:00", record(row).occurred("06:50"));
    let line = imported.crisis_log().last().unwrap();
    assert_eq!(
        (line.known_at(), line.knowledge_is_assumed()),
        (at("06:50"), true)
    );
}

#[test]
fn a_line_belongs_to_the_phase_the_organisation_is_in_unless_it_says_otherwise() {
    //
    given(detected().notified("07:20"))
        .when(record(entry("Brua er stengt")))
        .then([Event::EntryRecorded(e::EntryRecorded {
            phase: Phase::Notify,
            ..recorded("Brua er stengt")
        })]);
}

#[test]
fn lines_are_numbered_without_gaps_from_the_opening() {
    //
    let history = noted()
        .notified("07:40")
        .asked("07:50", record(entry("Brua er åpen")));
    let numbers: Vec<_> = history.crisis_log().map(|line| line.number()).collect();
    assert_eq!(numbers, (0..numbers.len() as u32).collect::<Vec<_>>());
    let newest = history.world().incidents[&INCIDENT].lines.newest();
    assert_eq!(numbers.last(), Some(&newest));
}

#[test]
fn a_correction_is_a_new_line_and_the_old_one_stays() {
    //
    let correction = RecordEntry {
        corrects: Some(1),
        ..entry("Brua er åpen")
    };
    given(noted())
        .when(record(correction))
        .then([Event::EntryRecorded(e::EntryRecorded {
            corrects: Some(1),
            ..recorded("Brua er åpen")
        })]);
}

#[test]
fn a_correction_points_at_something_a_person_wrote() {
    //
    let correcting = |number| {
        record(RecordEntry {
            corrects: Some(number),
            ..entry("Feil")
        })
    };
    given(noted())
        .when(correcting(0))
        .refused(Refusal::NotAnEntry { number: 0 });
    given(noted())
        .when(correcting(9))
        .refused(Refusal::UnknownEntry {
            number: 9,
            newest: 1,
        });
}

#[test]
fn a_line_points_at_lines_that_exist_and_not_at_too_many() {
    let pointing = |references| {
        record(RecordEntry {
            references,
            ..entry("Se over")
        })
    };
    given(noted())
        .when(pointing(vec![1, 7]))
        .refused(Refusal::UnknownEntry {
            number: 7,
            newest: 1,
        });
    given(noted())
        .when(pointing(vec![1; REFERENCES_MAX + 1]))
        .refused(Refusal::TooMany {
            what: "references",
            given: REFERENCES_MAX + 1,
            max: REFERENCES_MAX,
        });
}

#[test]
fn a_line_needs_words_and_bounds_every_one_of_them() {
    // G-10
    given(detected())
        .when(record(entry(" \n")))
        .refused(Refusal::Empty { field: "text" });
    let refused = |entry: RecordEntry, field, max| {
        given(detected())
            .when(record(entry))
            .refused(too_long(field, max));
    };
    let x = || Some(long(SHORT_BYTES_MAX + 1));
    refused(
        RecordEntry {
            text: long(TEXT_BYTES_MAX + 1),
            ..entry("")
        },
        "text",
        TEXT_BYTES_MAX,
    );
    refused(
        RecordEntry {
            from: x(),
            ..entry("x")
        },
        "from",
        SHORT_BYTES_MAX,
    );
    refused(
        RecordEntry {
            to: x(),
            ..entry("x")
        },
        "to",
        SHORT_BYTES_MAX,
    );
    refused(
        RecordEntry {
            source: x(),
            ..entry("x")
        },
        "source",
        SHORT_BYTES_MAX,
    );
    refused(
        RecordEntry {
            screening_ground: x(),
            ..entry("x")
        },
        "screeningGround",
        SHORT_BYTES_MAX,
    );
}

#[test]
fn attachments_are_named_by_their_hash_and_are_not_too_many() {
    // G-10
    let attached = |attachments| {
        record(RecordEntry {
            attachments,
            ..entry("Bilde")
        })
    };
    given(detected())
        .when(attached(vec![attachment(); ATTACHMENTS_MAX + 1]))
        .refused(Refusal::TooMany {
            what: "attachments",
            given: ATTACHMENTS_MAX + 1,
            max: ATTACHMENTS_MAX,
        });
    for sha256 in ["", "0a", &"0A".repeat(32), &"zz".repeat(32)] {
        let odd = e::Attachment {
            sha256: sha256.into(),
            ..attachment()
        };
        given(detected())
            .when(attached(vec![odd]))
            .refused(Refusal::BadHash { field: "sha256" });
    }
    let nameless = e::Attachment {
        name: "".into(),
        ..attachment()
    };
    given(detected())
        .when(attached(vec![nameless]))
        .refused(Refusal::Empty { field: "name" });
    let keyless = e::Attachment {
        key: Secret(Text::Erased),
        ..attachment()
    };
    given(detected())
        .when(attached(vec![keyless]))
        .refused(Refusal::Empty { field: "key" });
    let unhashed = e::Attachment {
        content_sha256: "bru".into(),
        ..attachment()
    };
    given(detected())
        .when(attached(vec![unhashed]))
        .refused(Refusal::BadHash {
            field: "contentSha256",
        });
}

#[test]
fn a_media_type_has_no_room_for_words() {
    // G-8: it stands plain in the facts
    let of_type = |media_type: &str| {
        record(RecordEntry {
            attachments: vec![e::Attachment {
                media_type: media_type.into(),
                ..attachment()
            }],
            ..entry("Bilde")
        })
    };
    for odd in [
        "",
        "image",
        "image/",
        "Image/JPEG",
        "kari/nordmann",
        "image/jpeg; charset=x",
        "text/å",
        &format!("image/{}", "x".repeat(MEDIA_TYPE_CHARS_MAX)),
    ] {
        given(detected())
            .when(of_type(odd))
            .refused(Refusal::BadMediaType { field: "mediaType" });
    }
    let office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    for fine in ["image/jpeg", "image/svg+xml", office] {
        assert_eq!(given(detected()).when(of_type(fine)).decided().len(), 1);
    }
}

#[test]
fn whoever_only_reads_cannot_write() {
    given(detected())
        .when(record(entry("Hei")).by(observer()))
        .refused(not_permitted(Operation::Log, AccessRole::Observer, "Bærum"));
}

#[test]
fn a_closed_part_takes_no_more_lines_until_it_is_reopened() {
    //
    let closed = detected().asked("08:00", close().skipping("falsk alarm"));
    given(closed)
        .when(record(entry("Forresten")))
        .refused(Refusal::PartClosed {
            organisation: "Bærum".into(),
        });
}

#[test]
fn judging_a_line_leaves_it_as_it_was_and_is_read_by_those_who_read_it() {
    //
    let judged = || {
        Event::EntryVerificationJudged(e::EntryVerificationJudged {
            number: 1,
            verification: Verification::Refuted,
            reason: None,
        })
    };
    given(noted())
        .when(judge(1, Verification::Refuted))
        .then([judged()]);
    let own = detected().asked("07:30", record(entry("Rykte")).readable_by(Scope::Own));
    given(own)
        .when(judge(1, Verification::Refuted))
        .then_readable_by(Scope::Own, [judged()]);
}

#[test]
fn only_lines_that_people_wrote_are_judged() {
    given(noted())
        .when(judge(0, Verification::Confirmed))
        .refused(Refusal::NotAnEntry { number: 0 });
    given(noted())
        .when(judge(5, Verification::Confirmed))
        .refused(Refusal::UnknownEntry {
            number: 5,
            newest: 1,
        });
    given(noted())
        .when(judge(1, Verification::Confirmed).by(evaluator()))
        .refused(not_permitted(
            Operation::Log,
            AccessRole::Evaluator,
            "Bærum",
        ));
    let wordy = JudgeEntry {
        number: 1,
        verification: Verification::Plausible,
        reason: Some(long(SHORT_BYTES_MAX + 1)),
    };
    given(noted())
        .when(ask(C::JudgeEntry(wordy)))
        .refused(too_long("reason", SHORT_BYTES_MAX));
}

#[test]
fn a_text_may_be_as_long_as_its_bound() {
    // G-10
    let longest = RecordEntry {
        text: long(TEXT_BYTES_MAX),
        ..entry("")
    };
    assert_eq!(given(detected()).when(record(longest)).decided().len(), 1);
}
