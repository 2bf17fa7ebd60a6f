//! How the log tells of duty logs, shifts, and what is left open: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::duty_log::events::DutyLogEvent as D;
use varsko_domain::incident::left_open::NormaliseEvent as N;
use varsko_domain::words::DutyLogKind;

pub(super) const fn sentence(language: Language, event: &D) -> &'static str {
    language.of(match event {
        D::Begun(begun) => match begun.kind {
            DutyLogKind::Duty => [
                "Vaktlogg[; fortsetter fra en tidligere ({other})]",
                "Vaktlogg[; held fram frå ein tidlegare ({other})]",
                "Duty log[; goes on from an earlier one ({other})]",
            ],
            DutyLogKind::Media => [
                "Medielogg[; fortsetter fra en tidligere ({other})]",
                "Medielogg[; held fram frå ein tidlegare ({other})]",
                "Media log[; goes on from an earlier one ({other})]",
            ],
            DutyLogKind::Planned => [
                "Logg for et planlagt arrangement[; fortsetter fra en tidligere ({other})]",
                "Logg for eit planlagt arrangement[; held fram frå ein tidlegare ({other})]",
                "Log of a planned event[; goes on from an earlier one ({other})]",
            ],
        },
        D::Continued(_) => [
            "Loggen går videre i en ny ({other})",
            "Loggen går vidare i ein ny ({other})",
            "The log goes on in a new one ({other})",
        ],
        D::IncidentMade(_) => [
            "Hendelse opprettet fra nr. {numbers} ({other})",
            "Hending oppretta frå nr. {numbers} ({other})",
            "Incident opened from no. {numbers} ({other})",
        ],
        D::BegunIn(_) => [
            "Hendelsen begynte i en vaktlogg ({other}), nr. {numbers}",
            "Hendinga byrja i ein vaktlogg ({other}), nr. {numbers}",
            "The incident began in a duty log ({other}), no. {numbers}",
        ],
        D::ShiftHandedOver(_) => [
            "Vakten overlevert[ til {person}]: {text}[ Følg opp nr. {numbers}.]",
            "Vakta overlevert[ til {person}]: {text}[ Følg opp nr. {numbers}.]",
            "Shift handed over[ to {person}]: {text}[ Look after no. {numbers}.]",
        ],
    })
}

pub(super) const fn left_open(language: Language, event: &N) -> &'static str {
    let N::LeftOpen(_) = event;
    language.of([
        "Fortsatt åpent ved normalisering:[ {measures} tiltak;][ {tasks} oppgaver;][ {decisions} saker til beslutning;][ {requests} forespørsler;][ {cards} tiltakskort;][ {resources} ressurser ute;][ {areas} områder som rapporterer;][ {orders} rapportbestillinger;][ {centres} EPS;] overlatt til ordinær drift",
        "Framleis ope ved normalisering:[ {measures} tiltak;][ {tasks} oppgåver;][ {decisions} saker til avgjerd;][ {requests} førespurnader;][ {cards} tiltakskort;][ {resources} ressursar ute;][ {areas} område som rapporterer;][ {orders} rapportbestillingar;][ {centres} EPS;] overlate til ordinær drift",
        "Still open on returning to normal:[ {measures} measures;][ {tasks} tasks;][ {decisions} questions to decide;][ {requests} requests;][ {cards} action cards;][ {resources} resources out;][ {areas} reporting areas;][ {orders} report orders;][ {centres} evacuee centres;] left to ordinary operation",
    ])
}
