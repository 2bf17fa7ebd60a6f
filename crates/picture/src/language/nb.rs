//! The log in bokmål: a sentence for every event, a word for every word of the domain.

use super::Phrase;
use varsko_domain::words::{
    AccessRole, Body, Capacity, Channel, Deadline, Delivery, EntryKind, MeasureStage, Phase,
    Precision, Presence, Priority, Prognosis, Scope, Section, Severity, Tendency, Value,
    Verification,
};

sentences! {
    Bokmal:
    IncidentOpened "[{exercise}: ]Hendelse opprettet: {title}[. Sted: {place}][. Kan bli: {potential}]"
    PlacedUnderObservation "Hendelsen er satt under overvåking: {reason}"
    IncidentDismissed "Hendelsen er avvist: {reason}"
    IncidentReclassified "Hendelsen er vurdert på nytt[: {changes}][. Grunn: {reason}]"
    IncidentReopened "{organisation} har gjenåpnet hendelsen i fasen {phase}: {reason}"
    ParticipationStarted "{organisation} deltar[: {reason}]"
    ParticipationEnded "{organisation} deltar ikke lenger: {reason}"
    ReadinessSet "Beredskapsnivå for {organisation}: {level}[. Grunn: {reason}]"
    PhaseReached "Fase nådd: {phase} ({organisation})"
    PhaseReturned "Tilbake fra {from} til {phase} ({organisation}): {reason}"
    PhaseDeviated "Avvik fra rekkefølgen: {phase} før {missing} ({organisation}): {reason}"
    EntryRecorded "{text}"
    EntryVerificationJudged "Linje {number} er vurdert som {verification}[: {reason}]"
    EntryShareWidened "Linje {number} kan nå leses av: {scope}"
    EntryShareRecalled "Deling trukket tilbake, linje {number} kan leses av: {scope}. {reason}"
    IndicatorDefined "Indikator definert: {name}, målt i {unit}: {definition}"
    IndicatorReported "{name}: {value}[ {unit}] ({verification})[. Kilde: {source}]"
    NotificationStarted "[{drill}: ]Varsling av {count}[ ({list})]: {text}[. Startes igjen fordi: {again}]"
    NotificationSent "{message} sendt til {recipient} ({channel}), forsøk {attempt}"
    NotificationDelivered "{The_message} er levert til {recipient}"
    NotificationAcknowledged "{recipient} kvitterte {the_message}[: kommer om {minutes} min][. Svar: {text}]"
    NotificationDeclined "{recipient} kan ikke komme[: {reason}]"
    NotificationTimedOut "{recipient} har ikke svart i tide[ ({late} min for sent)]"
    NotificationEscalated "{The_message} går videre fra {recipient} til {to}"
    ReachedByOtherMeans "{recipient} er nådd på annen måte: {text}"
    BodyActivated "{organisation} har satt {body}[ ({place})]. Fullmakt: {authority}[. Hjemmel: {ground}][. Særlige fullmakter: {powers}][. Planlagt til {until}][. Første situasjonsbilde innen {picture}]"
    BodyStoodDown "{organisation} har avviklet {body}[: {reason}]"
    RoleAssigned "{person} er {role} ({organisation})[, som {deputy}]"
    RoleRelieved "{person} er avløst som {role} ({organisation})[. Overlevert: {text}]"
    MobilisationReported "{person}[, {role}]: {presence}[, om {minutes} min]"
    ItemProposed "Forslag til situasjonsbildet, {section}[ ({prognosis})]: {text}[ ({coordinates})][ (svar fra {role})][ (innen {answer_by})]"
    ItemStated "Situasjonsbilde, {section}[ ({prognosis})]: {text}[ ({coordinates})][ (svar fra {role})][ (innen {answer_by})]"
    ItemRevised "Situasjonsbilde endret, {section}[ ({prognosis})]: {text}[ ({coordinates})][ (svar fra {role})][ (innen {answer_by})][. Grunn: {reason}]"
    ItemWithdrawn "Tatt ut av situasjonsbildet[: {text}]. Grunn: {reason}"
    FocusSet "Ledelsesfokus ({organisation}): {text}"
    MeasureProposed "Tiltak foreslått: {text}[. Mål: {goal}]"
    MeasureDecided "Tiltak besluttet[ av {deputy}][: {text}][. Fullmakt: {authority}][. Grunn: {reason}]"
    MeasureAssigned "Tiltak tildelt {role}[: {text}]"
    MeasureAcknowledged "Tiltak kvittert[: {text}]"
    MeasureStarted "Tiltak i arbeid[: {text}]"
    MeasureDone "Tiltak utført[: {text}][. Resultat: {result}]"
    MeasureNotDone "Tiltak ikke utført[: {text}]. Grunn: {reason}"
    MeasureCancelled "Tiltak avlyst[: {text}]. Grunn: {reason}"
    MeasureEffectAssessed "Effekt av tiltak vurdert[ ({text})]: {result}"
    NormalisationDecided "{organisation} går tilbake til normal drift[ ({deputy})]: {text}[. Overført: {handover}]"
    EvaluationStarted "Evaluering startet ({organisation})[: {text}]"
    ObservationPinned "Observasjon til evalueringen[, linje {numbers}] ({tendency}): {text}"
    ErasureRequested "Bedt om sletting av linje {numbers}: {text}[ ({reference})]"
    ErasureRejected "Sletting avslått: {reason}"
    ErasureCarriedOut "Slettet etter lovlig beslutning: linje {numbers}. Bedt om av {person}"
}

pub(super) const fn phrase(word: Phrase) -> &'static str {
    match word {
        Phrase::Erased => "[slettet etter lovlig beslutning]",
        Phrase::Exercise => "ØVELSE",
        Phrase::UnknownPerson => "ukjent person",
        Phrase::System => "systemet",
        Phrase::UnknownValue => "ukjent",
        Phrase::Recipient => "mottaker",
        Phrase::Recipients => "mottakere",
        Phrase::Drill => "PRØVE",
        Phrase::TriedAgain => "Prøves igjen",
        Phrase::Untitled => "hendelse uten delt tittel",
        Phrase::Notification => "Varsel",
        Phrase::TheNotification => "Varselet",
        Phrase::Report => "Situasjonsrapport",
        Phrase::TheReport => "Situasjonsrapporten",
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
        Channel::Voice => "automatisk oppringing",
        Channel::Webhook => "samhandlingskanal",
        Channel::Console => "konsollen",
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

pub(super) const fn deadline(word: Deadline) -> &'static str {
    match word {
        Deadline::FirstPicture => "første situasjonsbilde",
        Deadline::Mailbox => "gjennomgang av felles postkasse",
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
        AccessRole::EpsStaff => "fører av EPS-registeret",
        AccessRole::System => "system",
    }
}

pub(super) const fn prognosis(word: Prognosis) -> &'static str {
    match word {
        Prognosis::Expected => "det forventede",
        Prognosis::Worst => "det verst tenkelige",
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
        Delivery::Reserve => "i reserve",
        Delivery::NotReached => "kan ikke nås",
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
