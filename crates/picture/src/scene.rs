//! A small stage for the tests: Bærum and Asker in one incident, OPSAM serving both, the county
//! governor above, and Kari, Ola, Olav and Siri acting for them.

use crate::directory::Directory;
use crate::incident::IncidentPicture;
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::organisation::events as organisation;
use varsko_domain::organisation::exercises::events::{
    ExerciseEvent, ExercisePlan, ExercisePlanned, Tested,
};
use varsko_domain::person::events as person;
use varsko_domain::rights::Reader;
use varsko_domain::words::{
    AccessRole, EntryKind, ExerciseKind, OrganisationKind, Phase, Precision, Priority, Scope,
    Section, Severity, Verification,
};
use varsko_domain::{
    Actor, CommandId, Event, IncidentId, OrganisationId, PersonId, Recorded, Stream, Timestamp,
};

pub(crate) const BAERUM: OrganisationId = OrganisationId(Uuid::from_u128(1));
pub(crate) const ASKER: OrganisationId = OrganisationId(Uuid::from_u128(2));
pub(crate) const OPSAM: OrganisationId = OrganisationId(Uuid::from_u128(3));
pub(crate) const COUNTY: OrganisationId = OrganisationId(Uuid::from_u128(4));
pub(crate) const INCIDENT: IncidentId = IncidentId(Uuid::from_u128(100));

/// Who acts for an organisation here; the person has the organisation's number.
pub(crate) fn actor(organisation: OrganisationId) -> Actor {
    let role = match organisation {
        OPSAM => AccessRole::Operator,
        COUNTY => AccessRole::Observer,
        _ => AccessRole::CrisisLeader,
    };
    Actor {
        person: PersonId(organisation.0),
        role,
        organisation,
    }
}

pub(crate) const KARI: PersonId = PersonId(Uuid::from_u128(1));
pub(crate) const OLA: PersonId = PersonId(Uuid::from_u128(2));

/// The minute `m` of the day.
pub(crate) fn minute(m: i64) -> Timestamp {
    Timestamp(m * 60_000)
}

/// One line: its number, when it happened (and was recorded), whose it is, who may read it.
pub(crate) fn line(
    number: u32,
    at: i64,
    organisation: OrganisationId,
    scope: Scope,
    event: Event,
) -> Recorded {
    Recorded {
        position: u64::from(number) + 1,
        stream: Stream::Incident(INCIDENT),
        version: number + 1,
        recorded_at: minute(at),
        occurred_at: minute(at),
        noted_at: None,
        command: CommandId(Uuid::from_u128(1_000 + u128::from(number))),
        actor: actor(organisation),
        organisation: Some(organisation),
        scope,
        event,
    }
}

/// The log of an incident of Bærum's with Asker taking part: these lines follow the first two.
pub(crate) fn log(
    lines: impl IntoIterator<Item = (i64, OrganisationId, Scope, Event)>,
) -> Vec<Recorded> {
    let opening = [
        (0, BAERUM, Scope::Participants, opened()),
        (0, BAERUM, Scope::Participants, joined(ASKER)),
    ];
    (0..)
        .zip(opening.into_iter().chain(lines))
        .map(|(number, (at, organisation, scope, event))| {
            line(number, at, organisation, scope, event)
        })
        .collect()
}

pub(crate) fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded>) -> IncidentPicture {
    let mut picture = IncidentPicture::default();
    events
        .into_iter()
        .for_each(|recorded| picture.apply(recorded));
    picture
}

/// What someone of an organisation may read.
pub(crate) fn reader(organisation: OrganisationId) -> Reader {
    let participants = BTreeSet::from([BAERUM, ASKER]);
    Reader::of(
        &actor(organisation),
        &participants,
        None,
        &directory().standing,
    )
    .unwrap()
}

pub(crate) fn opened() -> Event {
    Event::IncidentOpened(e::Opened {
        title: "Flom i Sandvikselva".into(),
        kind: Some("flood".into()),
        severity: Severity::Serious,
        potential: None,
        place: Some("Sandvika".into()),
        exercise: false,
        lead: BAERUM,
    })
}

pub(crate) fn joined(organisation: OrganisationId) -> Event {
    Event::ParticipationStarted(e::ParticipationStarted {
        organisation,
        reason: None,
    })
}

pub(crate) fn reached(phase: Phase) -> Event {
    Event::PhaseReached(e::PhaseReached { phase })
}

/// An observation someone wrote.
pub(crate) fn entry(text: &str) -> e::EntryRecorded {
    e::EntryRecorded {
        kind: EntryKind::Observation,
        phase: Phase::Understand,
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

pub(crate) fn wrote(text: &str) -> Event {
    Event::EntryRecorded(entry(text))
}

pub(crate) fn statement(section: Section, text: &str) -> e::Statement {
    e::Statement {
        section,
        text: text.into(),
        value: None,
        verification: Verification::Confirmed,
        source: None,
        expires_at: None,
        entries: Vec::new(),
        particular: None,
        coordinates: None,
    }
}

pub(crate) fn stated(item: u128, text: &str) -> Event {
    let statement = statement(Section::Facts, text);
    Event::ItemStated(e::ItemStated {
        item: Uuid::from_u128(item).into(),
        statement,
    })
}

pub(crate) fn recipient(number: u32, name: &str) -> e::Recipient {
    let channel = varsko_domain::words::Channel::Phone;
    e::Recipient {
        number,
        entry: None,
        person: None,
        role: None,
        name: Some(name.into()),
        channel: Some(channel),
        address: None,
    }
}

/// Everyone on the stage, with their names and rights.
pub(crate) fn directory() -> Directory {
    let mut directory = Directory::default();
    let named = [
        (BAERUM, OrganisationKind::Municipality, "Bærum", "Kari"),
        (ASKER, OrganisationKind::Municipality, "Asker", "Ola"),
        (OPSAM, OrganisationKind::OperationsCentre, "OPSAM", "Olav"),
        (
            COUNTY,
            OrganisationKind::CountyGovernor,
            "Statsforvalteren",
            "Siri",
        ),
    ];
    for (id, kind, name, who) in named {
        let registered = organisation::Registered {
            kind,
            name: name.into(),
            short_name: name.into(),
            county: Some("Akershus".into()),
            number: None,
        };
        let name = person::Registered {
            name: who.into(),
            phone: None,
            email: None,
        };
        let access = person::AccessGranted {
            organisation: id,
            role: actor(id).role,
        };
        let person = Stream::Person(actor(id).person);
        for (stream, event) in [
            (
                Stream::Organisation(id),
                Event::OrganisationRegistered(registered),
            ),
            (person, Event::PersonRegistered(name)),
            (person, Event::AccessGranted(access)),
        ] {
            directory.apply(&Recorded {
                stream,
                ..line(0, 0, id, Scope::Own, event)
            });
        }
    }
    for served in [BAERUM, ASKER] {
        let event = Event::ServiceStarted(organisation::ServiceStarted { centre: OPSAM });
        let stream = Stream::Organisation(served);
        directory.apply(&Recorded {
            stream,
            ..line(0, 0, served, Scope::Own, event)
        });
    }
    directory
}

/// An exercise of the crisis leadership that puts these to the test.
pub(crate) fn exercise_planned(exercise: u128, tests: Vec<Tested>) -> ExerciseEvent {
    ExerciseEvent::Planned(ExercisePlanned {
        exercise: Uuid::from_u128(exercise).into(),
        plan: ExercisePlan {
            title: "Øvelse Reservested".into(),
            kind: ExerciseKind::Game,
            event_type: None,
            leadership: true,
            at: minute(0),
            target_group: "Kriseledelsen".into(),
            goals: Vec::new(),
            tests,
            organisations: Vec::new(),
            roles: Vec::new(),
            participants: None,
            controllers: Vec::new(),
        },
    })
}
