//! How the log tells of decisions, tasks, requests from above and to authorities, and goals, in
//! bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::decision::events::DecisionEvent;
use varsko_domain::incident::demand::events::DemandEvent;
use varsko_domain::incident::external::events::ExternalEvent;
use varsko_domain::incident::goal::events::GoalEvent;
use varsko_domain::incident::task::events::TaskEvent;
use varsko_domain::words::{Authority, ExternalMatter, GoalStanding};

/// The template of the sentence a decision's event is told in.
#[rustfmt::skip] // a table
pub(super) const fn decision(language: Language, event: &DecisionEvent) -> &'static str {
    language.of(match event {
        DecisionEvent::Wanted(_) => [
            "Beslutning ønskes ({organisation}): {question}[. Alternativer: {options}][. Trengs innen {at}]",
            "Avgjerd ønskt ({organisation}): {question}[. Alternativ: {options}][. Trengst innan {at}]",
            "Decision wanted ({organisation}): {question}[. Options: {options}][. Needed by {at}]",
        ],
        DecisionEvent::Made(_) => [
            "Besluttet ({organisation})[ av {deputy}][: {question}]. {text}[. Grunn: {reason}][. Fullmakt: {authority}][. Utenfor fullmaktsperioden: {outside}][. Bygger på linje {numbers}][. Erstatter: {old}][. Vurderes på nytt {at}]",
            "Avgjort ({organisation})[ av {deputy}][: {question}]. {text}[. Grunn: {reason}][. Fullmakt: {authority}][. Utanfor fullmaktsperioden: {outside}][. Byggjer på linje {numbers}][. Erstattar: {old}][. Vert vurdert på nytt {at}]",
            "Decided ({organisation})[ by {deputy}][: {question}]. {text}[. Reason: {reason}][. Authority: {authority}][. Outside an activation: {outside}][. Rests on line {numbers}][. Supersedes: {old}][. To be reviewed at {at}]",
        ],
        DecisionEvent::Late(_) => [
            "Beslutningen er ikke tatt innen fristen ({organisation})[: {question}][. Oppdaget {late} min etter]",
            "Avgjerda er ikkje teken innan fristen ({organisation})[: {question}][. Oppdaga {late} min etter]",
            "The decision was not made in time ({organisation})[: {question}][. Noticed {late} min later]",
        ],
        DecisionEvent::ReviewDue(_) => [
            "Beslutningen skal vurderes på nytt ({organisation})[: {question}][. Oppdaget {late} min etter]",
            "Avgjerda skal vurderast på nytt ({organisation})[: {question}][. Oppdaga {late} min etter]",
            "The decision is to be reviewed ({organisation})[: {question}][. Noticed {late} min later]",
        ],
        DecisionEvent::Reviewed(_) => [
            "Beslutningen er vurdert på nytt ({organisation})[: {question}]. {text}[. Neste gang {at}]",
            "Avgjerda er vurdert på nytt ({organisation})[: {question}]. {text}[. Neste gong {at}]",
            "The decision was reviewed ({organisation})[: {question}]. {text}[. Next at {at}]",
        ],
        DecisionEvent::Withdrawn(_) => [
            "Saken er trukket ({organisation})[: {question}]. Grunn: {reason}",
            "Saka er trekt ({organisation})[: {question}]. Grunn: {reason}",
            "The question was taken back ({organisation})[: {question}]. Reason: {reason}",
        ],
        DecisionEvent::MeasureLinked(_) => [
            "Tiltak følger av beslutning ({organisation})[: {text}][. Beslutning: {question}]",
            "Tiltak følgjer av avgjerd ({organisation})[: {text}][. Avgjerd: {question}]",
            "A measure carries a decision out ({organisation})[: {text}][. Decision: {question}]",
        ],
    })
}

/// The template of the sentence a task's event is told in.
#[rustfmt::skip] // a table
pub(super) const fn task(language: Language, event: &TaskEvent) -> &'static str {
    language.of(match event {
        TaskEvent::Given(_) => [
            "Oppgave til {role} ({organisation}): {title}[. {text}][. Frist {at}]",
            "Oppgåve til {role} ({organisation}): {title}[. {text}][. Frist {at}]",
            "Task for {role} ({organisation}): {title}[. {text}][. Due at {at}]",
        ],
        TaskEvent::Reassigned(_) => [
            "Oppgaven er gitt til {role} ({organisation})[: {title}][. Grunn: {reason}]",
            "Oppgåva er gjeven til {role} ({organisation})[: {title}][. Grunn: {reason}]",
            "The task is given to {role} ({organisation})[: {title}][. Reason: {reason}]",
        ],
        TaskEvent::DeadlineSet(_) => [
            "Ny frist for oppgaven[ {at}] ({organisation})[: {title}]. Grunn: {reason}",
            "Ny frist for oppgåva[ {at}] ({organisation})[: {title}]. Grunn: {reason}",
            "The task has another deadline[ {at}] ({organisation})[: {title}]. Reason: {reason}",
        ],
        TaskEvent::Acknowledged(_) => [
            "Oppgaven er kvittert ({organisation})[: {title}]",
            "Oppgåva er kvittert ({organisation})[: {title}]",
            "The task is acknowledged ({organisation})[: {title}]",
        ],
        TaskEvent::Started(_) => [
            "Oppgaven er i arbeid ({organisation})[: {title}]",
            "Oppgåva er i arbeid ({organisation})[: {title}]",
            "The task is in progress ({organisation})[: {title}]",
        ],
        TaskEvent::Done(_) => [
            "Oppgaven er utført ({organisation})[: {title}][. Resultat: {result}]",
            "Oppgåva er utført ({organisation})[: {title}][. Resultat: {result}]",
            "The task is done ({organisation})[: {title}][. Result: {result}]",
        ],
        TaskEvent::NotDone(_) => [
            "Oppgaven er ikke utført ({organisation})[: {title}]. Grunn: {reason}",
            "Oppgåva er ikkje utført ({organisation})[: {title}]. Grunn: {reason}",
            "The task was not done ({organisation})[: {title}]. Reason: {reason}",
        ],
        TaskEvent::Late(_) => [
            "Fristen er passert for oppgaven ({organisation})[: {title}][. Oppdaget {late} min etter]",
            "Fristen er passert for oppgåva ({organisation})[: {title}][. Oppdaga {late} min etter]",
            "The task is past its deadline ({organisation})[: {title}][. Noticed {late} min later]",
        ],
    })
}

/// The template of the sentence an event of a request from above is told in.
#[rustfmt::skip] // a table
pub(super) const fn demand(language: Language, event: &DemandEvent) -> &'static str {
    language.of(match event {
        DemandEvent::Received(_) => [
            "Krav fra {from} til {organisation}: {text}[ ({reference})][. Frist {at}]",
            "Krav frå {from} til {organisation}: {text}[ ({reference})][. Frist {at}]",
            "{from} asks {organisation}: {text}[ ({reference})][. Due at {at}]",
        ],
        DemandEvent::Acknowledged(_) => [
            "Kravet[ fra {from}] er kvittert som mottatt ({organisation})[: {text}][. {how}]",
            "Kravet[ frå {from}] er kvittert som motteke ({organisation})[: {text}][. {how}]",
            "The request[ from {from}] is acknowledged ({organisation})[: {text}][. {how}]",
        ],
        DemandEvent::Completed(_) => [
            "Kravet[ fra {from}] er besvart ({organisation})[: {text}]. Svar: {answer}",
            "Kravet[ frå {from}] er svara på ({organisation})[: {text}]. Svar: {answer}",
            "The request[ from {from}] is completed ({organisation})[: {text}]. Answer: {answer}",
        ],
        DemandEvent::Late(_) => [
            "Fristen er passert for kravet[ fra {from}] ({organisation})[: {text}][. {unacknowledged}][. Oppdaget {late} min etter]",
            "Fristen er passert for kravet[ frå {from}] ({organisation})[: {text}][. {unacknowledged}][. Oppdaga {late} min etter]",
            "The request[ from {from}] is past its deadline ({organisation})[: {text}][. {unacknowledged}][. Noticed {late} min later]",
        ],
    })
}

/// Told of a request from above whose sender does not even know that it arrived.
pub(super) const fn unacknowledged(language: Language) -> &'static str {
    language.of([
        "Det er heller ikke kvittert",
        "Det er heller ikkje kvittert",
        "Nor has it been acknowledged",
    ])
}

/// The template of the sentence an event of a request to an authority is told in.
#[rustfmt::skip] // a table
pub(super) const fn external(language: Language, event: &ExternalEvent) -> &'static str {
    language.of(match event {
        ExternalEvent::Asked(_) => [
            "{organisation} har bedt {authority}[ ({addressee})] om {matter} ({channel}): {text}[. Spurt av {by}][. Svar trengs innen {at}]",
            "{organisation} har bede {authority}[ ({addressee})] om {matter} ({channel}): {text}[. Spurt av {by}][. Svar trengst innan {at}]",
            "{organisation} has asked {authority}[ ({addressee})] for {matter} ({channel}): {text}[. Asked by {by}][. An answer is needed by {at}]",
        ],
        ExternalEvent::Received(_) => [
            "Anmodningen er mottatt[ hos {authority}][, {by}][: {text}]",
            "Oppmodinga er motteken[ hjå {authority}][, {by}][: {text}]",
            "The request has arrived[ with {authority}][, {by}][: {text}]",
        ],
        ExternalEvent::Granted(_) => [
            "Anmodningen er innvilget[ av {authority}][, {by}][: {text}][. {note}]",
            "Oppmodinga er innvilga[ av {authority}][, {by}][: {text}][. {note}]",
            "The request is granted[ by {authority}][, {by}][: {text}][. {note}]",
        ],
        ExternalEvent::Refused(_) => [
            "Anmodningen er avslått[ av {authority}][, {by}][: {text}]. Grunn: {reason}",
            "Oppmodinga er avslegen[ av {authority}][, {by}][: {text}]. Grunn: {reason}",
            "The request is refused[ by {authority}][, {by}][: {text}]. Reason: {reason}",
        ],
        ExternalEvent::CarriedOut(_) => [
            "Anmodningen er utført[ av {authority}][, {by}][: {text}][. Resultat: {result}]",
            "Oppmodinga er utført[ av {authority}][, {by}][: {text}][. Resultat: {result}]",
            "The request is carried out[ by {authority}][, {by}][: {text}][. Result: {result}]",
        ],
        ExternalEvent::Withdrawn(_) => [
            "Anmodningen[ til {authority}] er trukket[: {text}]. Grunn: {reason}",
            "Oppmodinga[ til {authority}] er trekt[: {text}]. Grunn: {reason}",
            "The request[ to {authority}] is taken back[: {text}]. Reason: {reason}",
        ],
        ExternalEvent::Unanswered(_) => [
            "Ikke svar i tide på anmodningen[ til {authority}][: {text}][. Oppdaget {late} min etter]",
            "Ikkje svar i tide på oppmodinga[ til {authority}][: {text}][. Oppdaga {late} min etter]",
            "No answer in time to the request[ to {authority}][: {text}][. Noticed {late} min later]",
        ],
    })
}

/// The template of the sentence a goal's event is told in.
#[rustfmt::skip] // a table
pub(super) const fn goal(language: Language, event: &GoalEvent) -> &'static str {
    language.of(match event {
        GoalEvent::Set(_) => [
            "Mål ({organisation}): {text}[. Måles på {name}][, {target}][. Innen {at}]",
            "Mål ({organisation}): {text}[. Vert målt på {name}][, {target}][. Innan {at}]",
            "Goal ({organisation}): {text}[. Measured by {name}][, {target}][. By {at}]",
        ],
        GoalEvent::Assessed(_) => [
            "Målet er {standing} ({organisation})[: {text}][. {reason}]",
            "Målet er {standing} ({organisation})[: {text}][. {reason}]",
            "The goal is {standing} ({organisation})[: {text}][. {reason}]",
        ],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn authority(language: Language, word: Authority) -> &'static str {
    language.of(match word {
        Authority::Police => ["politiet", "politiet", "the police"],
        Authority::CivilDefence => ["Sivilforsvaret", "Sivilforsvaret", "the civil defence"],
        Authority::Fire => ["110-sentralen", "110-sentralen", "the fire service"],
        Authority::Health => ["113-sentralen", "113-sentralen", "the health service"],
        Authority::Other => ["en annen myndighet", "ein annan styresmakt", "another authority"],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn matter(language: Language, word: ExternalMatter) -> &'static str {
    language.of(match word {
        ExternalMatter::Evacuation => ["evakuering", "evakuering", "evacuation"],
        ExternalMatter::PublicWarning => ["Nødvarsel", "Nødvarsel", "a public warning (Nødvarsel)"],
        ExternalMatter::Other => ["bistand", "hjelp", "help"],
    })
}

#[rustfmt::skip] // a table
pub(super) const fn standing(language: Language, word: GoalStanding) -> &'static str {
    language.of(match word {
        GoalStanding::Met => ["nådd", "nådd", "met"],
        GoalStanding::OnTheWay => ["på vei", "på veg", "on the way"],
        GoalStanding::NotMet => ["ikke nådd", "ikkje nådd", "not met"],
        GoalStanding::GivenUp => ["oppgitt", "gjeve opp", "given up"],
    })
}
