//! The log in bokmål: a sentence for every event, a word for every word of the domain.

use super::Phrase;
use varsko_domain::Event;
use varsko_domain::words::{
    AccessRole, Body, Capacity, Channel, Delivery, EntryKind, MeasureStage, Phase, Precision,
    Presence, Priority, Scope, Section, Severity, Tendency, Value, Verification,
};

pub(super) const fn sentence(event: &Event) -> &'static str {
    use Event as E;
    match event {
        E::IncidentOpened(_) => {
            "[{exercise}: ]Hendelse opprettet: {title}[. Sted: {place}][. Kan bli: {potential}]"
        }
        E::PlacedUnderObservation(_) => "Hendelsen er satt under overvåking: {reason}",
        E::IncidentDismissed(_) => "Hendelsen er avvist: {reason}",
        E::IncidentReclassified(_) => {
            "Hendelsen er vurdert på nytt[: {changes}][. Grunn: {reason}]"
        }
        E::IncidentReopened(_) => {
            "{organisation} har gjenåpnet hendelsen i fasen {phase}: {reason}"
        }
        E::ParticipationStarted(_) => "{organisation} deltar[: {reason}]",
        E::ParticipationEnded(_) => "{organisation} deltar ikke lenger: {reason}",
        E::ReadinessSet(_) => "Beredskapsnivå for {organisation}: {level}[. Grunn: {reason}]",
        E::PhaseReached(_) => "Fase nådd: {phase} ({organisation})",
        E::PhaseReturned(_) => "Tilbake fra {from} til {phase} ({organisation}): {reason}",
        E::PhaseDeviated(_) => {
            "Avvik fra rekkefølgen: {phase} før {missing} ({organisation}): {reason}"
        }
        E::EntryRecorded(_) => "{text}",
        E::EntryVerificationJudged(_) => "Linje {number} er vurdert som {verification}[: {reason}]",
        E::EntryShareWidened(_) => "Linje {number} kan nå leses av: {scope}",
        E::EntryShareRecalled(_) => {
            "Deling trukket tilbake, linje {number} kan leses av: {scope}. {reason}"
        }
        E::IndicatorDefined(_) => "Indikator definert: {name}, målt i {unit}: {definition}",
        E::IndicatorReported(_) => "{name}: {value}[ {unit}] ({verification})[. Kilde: {source}]",
        E::NotificationStarted(_) => "Varsling av {count}[ ({list})]: {text}",
        E::NotificationSent(_) => "Varsel sendt til {recipient} ({channel}), forsøk {attempt}",
        E::NotificationDelivered(_) => "Varselet er levert til {recipient}",
        E::NotificationAcknowledged(_) => {
            "{recipient} kvitterte varselet[: kommer om {minutes} min][. Svar: {text}]"
        }
        E::NotificationDeclined(_) => "{recipient} kan ikke komme[: {reason}]",
        E::NotificationTimedOut(_) => "{recipient} har ikke svart i tide",
        E::NotificationEscalated(_) => "Varselet går videre fra {recipient} til {to}",
        E::ReachedByOtherMeans(_) => "{recipient} er nådd på annen måte: {text}",
        E::BodyActivated(_) => "{organisation} har satt {body}[ ({place})]. Fullmakt: {authority}",
        E::BodyStoodDown(_) => "{organisation} har avviklet {body}[: {reason}]",
        E::RoleAssigned(_) => "{person} er {role} ({organisation})[, som {deputy}]",
        E::RoleRelieved(_) => {
            "{person} er avløst som {role} ({organisation})[. Overlevert: {text}]"
        }
        E::MobilisationReported(_) => "{person}[, {role}]: {presence}[, om {minutes} min]",
        E::ItemProposed(_) => "Forslag til situasjonsbildet, {section}: {text}",
        E::ItemStated(_) => "Situasjonsbilde, {section}: {text}",
        E::ItemRevised(_) => "Situasjonsbilde endret, {section}: {text}[. Grunn: {reason}]",
        E::ItemWithdrawn(_) => "Tatt ut av situasjonsbildet[: {text}]. Grunn: {reason}",
        E::FocusSet(_) => "Ledelsesfokus ({organisation}): {text}",
        E::MeasureProposed(_) => "Tiltak foreslått: {text}[. Mål: {goal}]",
        E::MeasureDecided(_) => {
            "Tiltak besluttet[ av {deputy}][: {text}][. Fullmakt: {authority}][. Grunn: {reason}]"
        }
        E::MeasureAssigned(_) => "Tiltak tildelt {role}[: {text}]",
        E::MeasureAcknowledged(_) => "Tiltak kvittert[: {text}]",
        E::MeasureStarted(_) => "Tiltak i arbeid[: {text}]",
        E::MeasureDone(_) => "Tiltak utført[: {text}][. Resultat: {result}]",
        E::MeasureNotDone(_) => "Tiltak ikke utført[: {text}]. Grunn: {reason}",
        E::MeasureCancelled(_) => "Tiltak avlyst[: {text}]. Grunn: {reason}",
        E::MeasureEffectAssessed(_) => "Effekt av tiltak vurdert[ ({text})]: {result}",
        E::NormalisationDecided(_) => {
            "{organisation} går tilbake til normal drift[ ({deputy})]: {text}[. Overført: {handover}]"
        }
        E::EvaluationStarted(_) => "Evaluering startet ({organisation})[: {text}]",
        E::ObservationPinned(_) => {
            "Observasjon til evalueringen, linje {numbers} ({tendency}): {text}"
        }
        E::ErasureRequested(_) => "Bedt om sletting av linje {numbers}: {text}[ ({reference})]",
        E::ErasureRejected(_) => "Sletting avslått: {reason}",
        E::ErasureCarriedOut(_) => {
            "Slettet etter lovlig beslutning: linje {numbers}. Bedt om av {person}"
        }
        E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => "",
        E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => "",
        E::AccessGranted(_) | E::AccessRevoked(_) => "",
    }
}

pub(super) const fn phrase(word: Phrase) -> &'static str {
    match word {
        Phrase::Erased => "[slettet etter lovlig beslutning]",
        Phrase::Exercise => "ØVELSE",
        Phrase::UnknownPerson => "ukjent person",
        Phrase::UnknownValue => "ukjent",
        Phrase::Recipient => "mottaker",
        Phrase::Untitled => "hendelse uten delt tittel",
    }
}

pub(super) const fn phase(word: Phase) -> &'static str {
    match word {
        Phase::Detected => "Oppdaget",
        Phase::Notify => "Varsle",
        Phase::Mobilise => "Mobilisere",
        Phase::Understand => "Situasjonsforståelse",
        Phase::Handle => "Håndtere",
        Phase::Normalise => "Normalisere",
        Phase::Evaluate => "Evaluere",
        Phase::Closed => "Avsluttet",
        Phase::Dismissed => "Avvist",
    }
}

pub(super) const fn severity(word: Severity) -> &'static str {
    match word {
        Severity::Unknown => "ikke vurdert",
        Severity::Minor => "liten",
        Severity::Serious => "alvorlig",
        Severity::Severe => "svært alvorlig",
        Severity::Extreme => "ekstrem",
    }
}

pub(super) const fn scope(word: Scope) -> &'static str {
    match word {
        Scope::Own => "egen organisasjon",
        Scope::Participants => "deltakerne",
        Scope::County => "statsforvalteren og deltakerne",
        Scope::Public => "alle med tilgang til hendelsen",
    }
}

pub(super) const fn verification(word: Verification) -> &'static str {
    match word {
        Verification::Unverified => "ubekreftet",
        Verification::Plausible => "sannsynlig",
        Verification::Confirmed => "bekreftet",
        Verification::Refuted => "avkreftet",
    }
}

pub(super) const fn entry_kind(word: EntryKind) -> &'static str {
    match word {
        EntryKind::MessageIn => "Melding inn",
        EntryKind::MessageOut => "Melding ut",
        EntryKind::Observation => "Observasjon",
        EntryKind::Decision => "Beslutning",
        EntryKind::Omission => "Bevisst ikke gjort",
        EntryKind::Measure => "Tiltak",
        EntryKind::Notification => "Varsling",
        EntryKind::Mobilisation => "Mobilisering",
        EntryKind::Meeting => "Møte",
        EntryKind::StatusReport => "Statusrapport",
        EntryKind::PublicInformation => "Informasjon til befolkningen",
        EntryKind::Media => "Media",
        EntryKind::Handover => "Vaktskifte",
        EntryKind::Correction => "Rettelse",
        EntryKind::Note => "Notat",
    }
}

pub(super) const fn channel(word: Channel) -> &'static str {
    match word {
        Channel::Phone => "telefon",
        Channel::Radio => "nødnett",
        Channel::Sms => "SMS",
        Channel::Email => "e-post",
        Channel::Meeting => "møte",
        Channel::InPerson => "personlig",
        Channel::System => "system",
        Channel::Other => "annet",
    }
}

pub(super) const fn priority(word: Priority) -> &'static str {
    match word {
        Priority::Low => "lav",
        Priority::Normal => "normal",
        Priority::High => "høy",
        Priority::Urgent => "haster",
    }
}

pub(super) const fn precision(word: Precision) -> &'static str {
    match word {
        Precision::Exact => "nøyaktig",
        Precision::Approximate => "omtrentlig",
        Precision::Daypart => "bare døgndelen er kjent",
        Precision::DateOnly => "bare datoen er kjent",
    }
}

pub(super) const fn body(word: Body) -> &'static str {
    match word {
        Body::Leadership => "kriseledelse",
        Body::Staff => "krisestab",
    }
}

pub(super) const fn capacity(word: Capacity) -> &'static str {
    match word {
        Capacity::Holder => "innehaver",
        Capacity::Deputy => "stedfortreder",
    }
}

pub(super) const fn access_role(word: AccessRole) -> &'static str {
    match word {
        AccessRole::Administrator => "administrator",
        AccessRole::Operator => "operatør",
        AccessRole::CrisisLeader => "kriseleder",
        AccessRole::CrisisLeadership => "medlem av kriseledelsen",
        AccessRole::CrisisStaff => "medlem av krisestaben",
        AccessRole::LogKeeper => "loggfører",
        AccessRole::PreparednessOfficer => "beredskapsansvarlig",
        AccessRole::Evaluator => "evaluator",
        AccessRole::Observer => "observatør",
        AccessRole::System => "system",
    }
}

pub(super) const fn section(word: Section) -> &'static str {
    match word {
        Section::Facts => "fakta",
        Section::Assumptions => "antakelser",
        Section::Unknowns => "ubesvarte spørsmål",
        Section::Affected => "berørte",
        Section::Consequences => "konsekvenser",
        Section::Prognosis => "prognose",
        Section::Resources => "ressurser og mangler",
        Section::Actors => "aktører",
        Section::Communication => "kommunikasjon og media",
        Section::DecisionsNeeded => "beslutninger som trengs",
    }
}

pub(super) const fn value(word: Value) -> &'static str {
    match word {
        Value::LifeAndHealth => "liv og helse",
        Value::Environment => "miljø",
        Value::Property => "materielle verdier",
        Value::Reputation => "omdømme",
    }
}

pub(super) const fn presence(word: Presence) -> &'static str {
    match word {
        Presence::Called => "innkalt",
        Presence::Coming => "underveis",
        Presence::CannotCome => "kan ikke komme",
        Presence::InPlace => "på plass",
        Presence::Relieved => "avløst",
    }
}

pub(super) const fn delivery(word: Delivery) -> &'static str {
    match word {
        Delivery::Queued => "klar til sending",
        Delivery::Sent => "sendt",
        Delivery::Delivered => "levert",
        Delivery::Acknowledged => "kvittert",
        Delivery::Declined => "kan ikke komme",
        Delivery::TimedOut => "ikke svart i tide",
        Delivery::Escalated => "sendt videre",
        Delivery::ReachedByOtherMeans => "nådd på annen måte",
    }
}

pub(super) const fn measure_stage(word: MeasureStage) -> &'static str {
    match word {
        MeasureStage::Proposed => "foreslått",
        MeasureStage::Decided => "besluttet",
        MeasureStage::Assigned => "tildelt",
        MeasureStage::Acknowledged => "kvittert",
        MeasureStage::InProgress => "i arbeid",
        MeasureStage::Done => "utført",
        MeasureStage::NotDone => "ikke utført",
        MeasureStage::Cancelled => "avlyst",
        MeasureStage::EffectAssessed => "effekt vurdert",
    }
}

pub(super) const fn tendency(word: Tendency) -> &'static str {
    match word {
        Tendency::GoodPractice => "god praksis",
        Tendency::Improvement => "forbedringspunkt",
        Tendency::Open => "ikke vurdert",
    }
}
