//! The log in nynorsk: a sentence for every event, a word for every word of the domain.

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
            "[{exercise}: ]Hending oppretta: {title}[. Stad: {place}][. Kan bli: {potential}]"
        }
        E::PlacedUnderObservation(_) => "Hendinga er sett under overvaking: {reason}",
        E::IncidentDismissed(_) => "Hendinga er avvist: {reason}",
        E::IncidentReclassified(_) => "Hendinga er vurdert på nytt[: {changes}][. Grunn: {reason}]",
        E::IncidentReopened(_) => {
            "{organisation} har opna hendinga igjen i fasen {phase}: {reason}"
        }
        E::ParticipationStarted(_) => "{organisation} deltek[: {reason}]",
        E::ParticipationEnded(_) => "{organisation} deltek ikkje lenger: {reason}",
        E::ReadinessSet(_) => "Beredskapsnivå for {organisation}: {level}[. Grunn: {reason}]",
        E::PhaseReached(_) => "Fase nådd: {phase} ({organisation})",
        E::PhaseReturned(_) => "Tilbake frå {from} til {phase} ({organisation}): {reason}",
        E::PhaseDeviated(_) => {
            "Avvik frå rekkjefølgja: {phase} før {missing} ({organisation}): {reason}"
        }
        E::EntryRecorded(_) => "{text}",
        E::EntryVerificationJudged(_) => "Linje {number} er vurdert som {verification}[: {reason}]",
        E::EntryShareWidened(_) => "Linje {number} kan no lesast av: {scope}",
        E::EntryShareRecalled(_) => {
            "Deling trekt tilbake, linje {number} kan lesast av: {scope}. {reason}"
        }
        E::IndicatorDefined(_) => "Indikator definert: {name}, målt i {unit}: {definition}",
        E::IndicatorReported(_) => "{name}: {value}[ {unit}] ({verification})[. Kjelde: {source}]",
        E::NotificationStarted(_) => "Varsling av {count}[ ({list})]: {text}",
        E::NotificationSent(_) => "Varsel sendt til {recipient} ({channel}), forsøk {attempt}",
        E::NotificationDelivered(_) => "Varselet er levert til {recipient}",
        E::NotificationAcknowledged(_) => {
            "{recipient} kvitterte varselet[: kjem om {minutes} min][. Svar: {text}]"
        }
        E::NotificationDeclined(_) => "{recipient} kan ikkje kome[: {reason}]",
        E::NotificationTimedOut(_) => "{recipient} har ikkje svart i tide",
        E::NotificationEscalated(_) => "Varselet går vidare frå {recipient} til {to}",
        E::ReachedByOtherMeans(_) => "{recipient} er nådd på annan måte: {text}",
        E::BodyActivated(_) => "{organisation} har sett {body}[ ({place})]. Fullmakt: {authority}",
        E::BodyStoodDown(_) => "{organisation} har avvikla {body}[: {reason}]",
        E::RoleAssigned(_) => "{person} er {role} ({organisation})[, som {deputy}]",
        E::RoleRelieved(_) => {
            "{person} er avløyst som {role} ({organisation})[. Overlevert: {text}]"
        }
        E::MobilisationReported(_) => "{person}[, {role}]: {presence}[, om {minutes} min]",
        E::ItemProposed(_) => "Framlegg til situasjonsbiletet, {section}: {text}",
        E::ItemStated(_) => "Situasjonsbilete, {section}: {text}",
        E::ItemRevised(_) => "Situasjonsbilete endra, {section}: {text}[. Grunn: {reason}]",
        E::ItemWithdrawn(_) => "Teke ut av situasjonsbiletet[: {text}]. Grunn: {reason}",
        E::FocusSet(_) => "Leiingsfokus ({organisation}): {text}",
        E::MeasureProposed(_) => "Tiltak føreslått: {text}[. Mål: {goal}]",
        E::MeasureDecided(_) => {
            "Tiltak vedteke[ av {deputy}][: {text}][. Fullmakt: {authority}][. Grunn: {reason}]"
        }
        E::MeasureAssigned(_) => "Tiltak tildelt {role}[: {text}]",
        E::MeasureAcknowledged(_) => "Tiltak kvittert[: {text}]",
        E::MeasureStarted(_) => "Tiltak i arbeid[: {text}]",
        E::MeasureDone(_) => "Tiltak utført[: {text}][. Resultat: {result}]",
        E::MeasureNotDone(_) => "Tiltak ikkje utført[: {text}]. Grunn: {reason}",
        E::MeasureCancelled(_) => "Tiltak avlyst[: {text}]. Grunn: {reason}",
        E::MeasureEffectAssessed(_) => "Effekt av tiltak vurdert[ ({text})]: {result}",
        E::NormalisationDecided(_) => {
            "{organisation} går tilbake til normal drift[ ({deputy})]: {text}[. Overført: {handover}]"
        }
        E::EvaluationStarted(_) => "Evaluering starta ({organisation})[: {text}]",
        E::ObservationPinned(_) => {
            "Observasjon til evalueringa, linje {numbers} ({tendency}): {text}"
        }
        E::ErasureRequested(_) => "Bede om sletting av linje {numbers}: {text}[ ({reference})]",
        E::ErasureRejected(_) => "Sletting avslått: {reason}",
        E::ErasureCarriedOut(_) => {
            "Sletta etter lovleg avgjerd: linje {numbers}. Bede om av {person}"
        }
        E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => "",
        E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => "",
        E::AccessGranted(_) | E::AccessRevoked(_) => "",
    }
}

pub(super) const fn phrase(word: Phrase) -> &'static str {
    match word {
        Phrase::Erased => "[sletta etter lovleg avgjerd]",
        Phrase::Exercise => "ØVING",
        Phrase::UnknownPerson => "ukjend person",
        Phrase::UnknownValue => "ukjend",
        Phrase::Recipient => "mottakar",
        Phrase::Untitled => "hending utan delt tittel",
    }
}

pub(super) const fn phase(word: Phase) -> &'static str {
    match word {
        Phase::Detected => "Oppdaga",
        Phase::Notify => "Varsle",
        Phase::Mobilise => "Mobilisere",
        Phase::Understand => "Situasjonsforståing",
        Phase::Handle => "Handtere",
        Phase::Normalise => "Normalisere",
        Phase::Evaluate => "Evaluere",
        Phase::Closed => "Avslutta",
        Phase::Dismissed => "Avvist",
    }
}

pub(super) const fn severity(word: Severity) -> &'static str {
    match word {
        Severity::Unknown => "ikkje vurdert",
        Severity::Minor => "liten",
        Severity::Serious => "alvorleg",
        Severity::Severe => "svært alvorleg",
        Severity::Extreme => "ekstrem",
    }
}

pub(super) const fn scope(word: Scope) -> &'static str {
    match word {
        Scope::Own => "eigen organisasjon",
        Scope::Participants => "deltakarane",
        Scope::County => "statsforvaltaren og deltakarane",
        Scope::Public => "alle med tilgang til hendinga",
    }
}

pub(super) const fn verification(word: Verification) -> &'static str {
    match word {
        Verification::Unverified => "ikkje stadfesta",
        Verification::Plausible => "sannsynleg",
        Verification::Confirmed => "stadfesta",
        Verification::Refuted => "avkrefta",
    }
}

pub(super) const fn entry_kind(word: EntryKind) -> &'static str {
    match word {
        EntryKind::MessageIn => "Melding inn",
        EntryKind::MessageOut => "Melding ut",
        EntryKind::Observation => "Observasjon",
        EntryKind::Decision => "Avgjerd",
        EntryKind::Omission => "Medvite ikkje gjort",
        EntryKind::Measure => "Tiltak",
        EntryKind::Notification => "Varsling",
        EntryKind::Mobilisation => "Mobilisering",
        EntryKind::Meeting => "Møte",
        EntryKind::StatusReport => "Statusrapport",
        EntryKind::PublicInformation => "Informasjon til innbyggjarane",
        EntryKind::Media => "Media",
        EntryKind::Handover => "Vaktskifte",
        EntryKind::Correction => "Retting",
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
        Channel::InPerson => "personleg",
        Channel::System => "system",
        Channel::Other => "anna",
    }
}

pub(super) const fn priority(word: Priority) -> &'static str {
    match word {
        Priority::Low => "låg",
        Priority::Normal => "normal",
        Priority::High => "høg",
        Priority::Urgent => "hastar",
    }
}

pub(super) const fn precision(word: Precision) -> &'static str {
    match word {
        Precision::Exact => "nøyaktig",
        Precision::Approximate => "omtrentleg",
        Precision::Daypart => "berre døgndelen er kjend",
        Precision::DateOnly => "berre datoen er kjend",
    }
}

pub(super) const fn body(word: Body) -> &'static str {
    match word {
        Body::Leadership => "kriseleiing",
        Body::Staff => "krisestab",
    }
}

pub(super) const fn capacity(word: Capacity) -> &'static str {
    match word {
        Capacity::Holder => "innehavar",
        Capacity::Deputy => "stadfortredar",
    }
}

pub(super) const fn access_role(word: AccessRole) -> &'static str {
    match word {
        AccessRole::Administrator => "administrator",
        AccessRole::Operator => "operatør",
        AccessRole::CrisisLeader => "kriseleiar",
        AccessRole::CrisisLeadership => "medlem av kriseleiinga",
        AccessRole::CrisisStaff => "medlem av krisestaben",
        AccessRole::LogKeeper => "loggførar",
        AccessRole::PreparednessOfficer => "beredskapsansvarleg",
        AccessRole::Evaluator => "evaluator",
        AccessRole::Observer => "observatør",
        AccessRole::System => "system",
    }
}

pub(super) const fn section(word: Section) -> &'static str {
    match word {
        Section::Facts => "fakta",
        Section::Assumptions => "føresetnader",
        Section::Unknowns => "spørsmål utan svar",
        Section::Affected => "råka",
        Section::Consequences => "konsekvensar",
        Section::Prognosis => "prognose",
        Section::Resources => "ressursar og manglar",
        Section::Actors => "aktørar",
        Section::Communication => "kommunikasjon og media",
        Section::DecisionsNeeded => "avgjerder som trengst",
    }
}

pub(super) const fn value(word: Value) -> &'static str {
    match word {
        Value::LifeAndHealth => "liv og helse",
        Value::Environment => "miljø",
        Value::Property => "materielle verdiar",
        Value::Reputation => "omdømme",
    }
}

pub(super) const fn presence(word: Presence) -> &'static str {
    match word {
        Presence::Called => "innkalla",
        Presence::Coming => "på veg",
        Presence::CannotCome => "kan ikkje kome",
        Presence::InPlace => "på plass",
        Presence::Relieved => "avløyst",
    }
}

pub(super) const fn delivery(word: Delivery) -> &'static str {
    match word {
        Delivery::Queued => "klar til sending",
        Delivery::Sent => "sendt",
        Delivery::Delivered => "levert",
        Delivery::Acknowledged => "kvittert",
        Delivery::Declined => "kan ikkje kome",
        Delivery::TimedOut => "ikkje svart i tide",
        Delivery::Escalated => "sendt vidare",
        Delivery::ReachedByOtherMeans => "nådd på annan måte",
    }
}

pub(super) const fn measure_stage(word: MeasureStage) -> &'static str {
    match word {
        MeasureStage::Proposed => "føreslått",
        MeasureStage::Decided => "vedteke",
        MeasureStage::Assigned => "tildelt",
        MeasureStage::Acknowledged => "kvittert",
        MeasureStage::InProgress => "i arbeid",
        MeasureStage::Done => "utført",
        MeasureStage::NotDone => "ikkje utført",
        MeasureStage::Cancelled => "avlyst",
        MeasureStage::EffectAssessed => "effekt vurdert",
    }
}

pub(super) const fn tendency(word: Tendency) -> &'static str {
    match word {
        Tendency::GoodPractice => "god praksis",
        Tendency::Improvement => "forbetringspunkt",
        Tendency::Open => "ikkje vurdert",
    }
}
