//! The log in nynorsk: a sentence for every event, a word for every word of the domain.

use super::Phrase;
use varsko_domain::words::{
    AccessRole, Body, Capacity, Channel, Deadline, Delivery, EntryKind, MeasureStage, Phase,
    Precision, Presence, Priority, Prognosis, Scope, Section, Severity, Tendency, Value,
    Verification,
};

sentences! {
    Nynorsk:
    IncidentOpened "[{exercise}: ]Hending oppretta: {title}[. Stad: {place}][. Kan bli: {potential}]"
    PlacedUnderObservation "Hendinga er sett under overvaking: {reason}"
    IncidentDismissed "Hendinga er avvist: {reason}"
    IncidentReclassified "Hendinga er vurdert på nytt[: {changes}][. Grunn: {reason}]"
    IncidentReopened "{organisation} har opna hendinga igjen i fasen {phase}: {reason}"
    ParticipationStarted "{organisation} deltek[: {reason}]"
    ParticipationEnded "{organisation} deltek ikkje lenger: {reason}"
    ReadinessSet "Beredskapsnivå for {organisation}: {level}[. Grunn: {reason}]"
    PhaseReached "Fase nådd: {phase} ({organisation})"
    PhaseReturned "Tilbake frå {from} til {phase} ({organisation}): {reason}"
    PhaseDeviated "Avvik frå rekkjefølgja: {phase} før {missing} ({organisation}): {reason}"
    EntryRecorded "{text}"
    EntryVerificationJudged "Linje {number} er vurdert som {verification}[: {reason}]"
    EntryShareWidened "Linje {number} kan no lesast av: {scope}"
    EntryShareRecalled "Deling trekt tilbake, linje {number} kan lesast av: {scope}. {reason}"
    IndicatorDefined "Indikator definert: {name}, målt i {unit}: {definition}"
    IndicatorReported "{name}: {value}[ {unit}] ({verification})[. Kjelde: {source}]"
    NotificationStarted "[{drill}: ]Varsling av {count}[ ({list})]: {text}[. Blir starta igjen fordi: {again}]"
    NotificationSent "{message} sendt til {recipient} ({channel}), forsøk {attempt}"
    NotificationDelivered "{The_message} er levert til {recipient}"
    NotificationAcknowledged "{recipient} kvitterte {the_message}[: kjem om {minutes} min][. Svar: {text}]"
    NotificationDeclined "{recipient} kan ikkje kome[: {reason}]"
    NotificationTimedOut "{recipient} har ikkje svart i tide[ ({late} min for seint)]"
    NotificationEscalated "{The_message} går vidare frå {recipient} til {to}"
    ReachedByOtherMeans "{recipient} er nådd på annan måte: {text}"
    BodyActivated "{organisation} har sett {body}[ ({place})]. Fullmakt: {authority}[. Heimel: {ground}][. Særlege fullmakter: {powers}][. Planlagt til {until}][. Første situasjonsbilete innan {picture}]"
    BodyStoodDown "{organisation} har avvikla {body}[: {reason}]"
    RoleAssigned "{person} er {role} ({organisation})[, som {deputy}]"
    RoleRelieved "{person} er avløyst som {role} ({organisation})[. Overlevert: {text}]"
    MobilisationReported "{person}[, {role}]: {presence}[, om {minutes} min]"
    ItemProposed "Framlegg til situasjonsbiletet, {section}[ ({prognosis})]: {text}[ ({coordinates})][ (svar frå {role})][ (innan {answer_by})]"
    ItemStated "Situasjonsbilete, {section}[ ({prognosis})]: {text}[ ({coordinates})][ (svar frå {role})][ (innan {answer_by})]"
    ItemRevised "Situasjonsbilete endra, {section}[ ({prognosis})]: {text}[ ({coordinates})][ (svar frå {role})][ (innan {answer_by})][. Grunn: {reason}]"
    ItemWithdrawn "Teke ut av situasjonsbiletet[: {text}]. Grunn: {reason}"
    FocusSet "Leiingsfokus ({organisation}): {text}"
    MeasureProposed "Tiltak føreslått: {text}[. Mål: {goal}]"
    MeasureDecided "Tiltak vedteke[ av {deputy}][: {text}][. Fullmakt: {authority}][. Grunn: {reason}]"
    MeasureAssigned "Tiltak tildelt {role}[: {text}]"
    MeasureAcknowledged "Tiltak kvittert[: {text}]"
    MeasureStarted "Tiltak i arbeid[: {text}]"
    MeasureDone "Tiltak utført[: {text}][. Resultat: {result}]"
    MeasureNotDone "Tiltak ikkje utført[: {text}]. Grunn: {reason}"
    MeasureCancelled "Tiltak avlyst[: {text}]. Grunn: {reason}"
    MeasureEffectAssessed "Effekt av tiltak vurdert[ ({text})]: {result}"
    NormalisationDecided "{organisation} går tilbake til normal drift[ ({deputy})]: {text}[. Overført: {handover}]"
    EvaluationStarted "Evaluering starta ({organisation})[: {text}]"
    ObservationPinned "Observasjon til evalueringa[, linje {numbers}] ({tendency}): {text}"
    ErasureRequested "Bede om sletting av linje {numbers}: {text}[ ({reference})]"
    ErasureRejected "Sletting avslått: {reason}"
    ErasureCarriedOut "Sletta etter lovleg avgjerd: linje {numbers}. Bede om av {person}"
}

pub(super) const fn phrase(word: Phrase) -> &'static str {
    match word {
        Phrase::Erased => "[sletta etter lovleg avgjerd]",
        Phrase::Exercise => "ØVING",
        Phrase::UnknownPerson => "ukjend person",
        Phrase::System => "systemet",
        Phrase::UnknownValue => "ukjend",
        Phrase::Recipient => "mottakar",
        Phrase::Recipients => "mottakarar",
        Phrase::Drill => "PRØVE",
        Phrase::TriedAgain => "Blir prøvd igjen",
        Phrase::Untitled => "hending utan delt tittel",
        Phrase::Notification => "Varsel",
        Phrase::TheNotification => "Varselet",
        Phrase::Report => "Situasjonsrapport",
        Phrase::TheReport => "Situasjonsrapporten",
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
        Channel::Voice => "automatisk oppringing",
        Channel::Webhook => "samhandlingskanal",
        Channel::Console => "konsollen",
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

pub(super) const fn deadline(word: Deadline) -> &'static str {
    match word {
        Deadline::FirstPicture => "første situasjonsbilete",
        Deadline::Mailbox => "gjennomgang av felles postkasse",
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
        AccessRole::EpsStaff => "førar av EPS-registeret",
        AccessRole::System => "system",
    }
}

pub(super) const fn prognosis(word: Prognosis) -> &'static str {
    match word {
        Prognosis::Expected => "det forventa",
        Prognosis::Worst => "det verst tenkjelege",
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
        Delivery::Reserve => "i reserve",
        Delivery::NotReached => "kan ikkje nåast",
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
