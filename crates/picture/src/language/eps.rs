//! How the log tells of evacuee and next-of-kin centres: bokmål, nynorsk, English. Of persons it
//! tells that one was registered, and nothing more.

use super::Language;
use varsko_domain::incident::eps::events::EpsEvent as P;
use varsko_domain::words::EpsAuthority;

pub(super) const fn sentence(language: Language, event: &P) -> &'static str {
    language.of(match event {
        P::Opened(_) => [
            "EPS er åpnet av {organisation}: {place}. Besluttet av {authority}: {text}",
            "EPS er opna av {organisation}: {place}. Avgjort av {authority}: {text}",
            "EPS opened by {organisation}: {place}. Decided by {authority}: {text}",
        ],
        P::UnitSet(_) => [
            "EPS-enhet satt: {name}[, ledet av {person}]",
            "EPS-eining sett: {name}[, leidd av {person}]",
            "EPS unit set up: {name}[, led by {person}]",
        ],
        P::Registered(_) => [
            "En person er registrert på EPS",
            "Ein person er registrert på EPS",
            "A person was registered at the EPS",
        ],
        P::Moved(_) => [
            "En registrert person er sjekket inn eller ut på EPS",
            "Ein registrert person er sjekka inn eller ut på EPS",
            "A registered person was checked in or out at the EPS",
        ],
        P::Counted(_) => [
            "På EPS nå: {evacuees} evakuerte og {relatives} pårørende. Registrert i alt: {count}",
            "På EPS no: {evacuees} evakuerte og {relatives} pårørande. Registrert i alt: {count}",
            "At the EPS now: {evacuees} evacuees and {relatives} relatives. Registered in all: {count}",
        ],
        P::Closed(_) => [
            "EPS er stengt[: {reason}]. Registeret slettes {at}",
            "EPS er stengt[: {reason}]. Registeret blir sletta {at}",
            "The EPS is closed[: {reason}]. Its register is erased {at}",
        ],
        P::RetentionPassed(_) => [
            "Lagringstiden for EPS-registeret er ute; {count} linjer slettes etter regel[ (oppdaget {late} min etter)]",
            "Lagringstida for EPS-registeret er ute; {count} linjer blir sletta etter regel[ (oppdaga {late} min etter)]",
            "The time for keeping the EPS register has passed; {count} lines are erased by rule[ (noticed {late} min late)]",
        ],
    })
}

pub(super) const fn authority(language: Language, word: EpsAuthority) -> &'static str {
    language.of(match word {
        EpsAuthority::Police => ["politiet", "politiet", "the police"],
        EpsAuthority::ChiefExecutive => [
            "kommunedirektøren",
            "kommunedirektøren",
            "the chief executive",
        ],
    })
}
