//! Refusals as sentences in bokmål: what is wrong, what would be allowed.

use super::{Refusal, Thing};
use crate::words::{AccessRole, MeasureStage, Phase, Scope};

pub(super) fn sentence(refusal: &Refusal) -> String {
    use Refusal as R;
    match refusal {
        R::UnknownIncident => "hendelsen finnes ikke, eller du har ikke tilgang til den; se dine hendelser i listen".into(),
        R::UnknownOrganisation { id } => format!("ingen organisasjon har id {id}; se listen over organisasjoner"),
        R::UnknownPerson => "personen finnes ikke; registrer personen først".into(),
        R::UnknownEntry { number, newest } => format!("loggen har ingen loggføring {number} som du kan lese; den nyeste er {newest}"),
        R::NotAnEntry { number } => format!("linje {number} er skrevet av systemet, ikke av et menneske; en rettelse må peke på noe et menneske har skrevet"),
        R::Unknown { what: Thing::Access } => "personen har ikke denne tilgangen".into(),
        R::Unknown { what: Thing::Service } => "operasjonssenteret betjener ikke organisasjonen".into(),
        R::Unknown { what } => format!("hendelsen har {}", thing(*what)),
        R::UnknownRole { role, known } => format!("organisasjonen har ingen rolle «{role}»; den har: {}", list(known)),
        R::UnknownLevel { level, known } => format!("organisasjonen har ikke beredskapsnivået «{level}»; den har: {}", list(known)),
        R::UnknownIndicator { key, known } => format!("ingen indikator heter «{key}»; definer den først, eller bruk en av: {}", list(known)),
        R::NotPermitted { operation, role, organisation } => format!(
            "{} kan ikke {} for {organisation}; det kan {} gjøre der",
            role_name(*role), operation.bokmal(), roles(refusal.could())
        ),
        R::AccessLost => "du har ikke lenger rollen du logget inn med; logg inn på nytt".into(),
        R::NotParticipating { organisation } => format!("{organisation} deltar ikke i hendelsen; inviter organisasjonen først"),
        R::AlreadyParticipating { organisation } => format!("{organisation} deltar allerede i hendelsen"),
        R::LeadMustStay => "organisasjonen som eier hendelsen, kan ikke forlate den; den kan avslutte den".into(),
        R::PhaseNotReached { acting, missing } => format!(
            "dette hører til fasen {}, men {} er ikke nådd; gå gjennom den først, eller oppgi hvorfor den hoppes over",
            phase(*acting), phase(*missing)
        ),
        R::PhaseAlreadyReached { phase: p } => format!("fasen {} er allerede nådd; handlinger i den kan gjøres når som helst", phase(*p)),
        R::PhaseNeedsItsOwnAct { phase: p } => format!("fasen {} nås ved en egen handling: normaliser, avslutt eller avvis", phase(*p)),
        R::NothingToReturnTo { phase: p, current } => format!("{} er ikke en fase som er nådd før {}; bare en tidligere fase som er nådd, kan gjenopptas", phase(*p), phase(*current)),
        R::IncidentDismissed => "hendelsen er avvist; gjenåpne den med begrunnelse for å fortsette".into(),
        R::PartClosed { organisation } => format!("{organisation} har avsluttet sin del av hendelsen; gjenåpne den med begrunnelse for å fortsette"),
        R::NotClosed => "hendelsen er verken avsluttet eller avvist for denne organisasjonen, så det er ingenting å gjenåpne".into(),
        R::Empty { field } => format!("feltet «{field}» er tomt; skriv minst ett ord"),
        R::TooLong { field, given, max } => format!("feltet «{field}» er på {given} byte; høyst {max} er tillatt. Del teksten opp, eller legg ved en fil"),
        R::TooMany { what, given, max } => format!("det er oppgitt {given} i «{what}»; høyst {max} er tillatt"),
        R::InTheFuture { given, now } => format!("tidspunktet {given} ligger fram i tid (klokken er {now}); oppgi når det skjedde, eller utelat tidspunktet"),
        R::ReasonNeeded { field } => format!("feltet «{field}» må fylles ut: skriv hvorfor"),
        R::NothingChanges => "ingenting ville blitt endret; oppgi minst én endring".into(),
        R::NotANumber => "verdien er ikke et endelig tall; utelat den for å si at den er ukjent".into(),
        R::BadKey { field } => format!("feltet «{field}» må være 1 til 40 tegn av a–z, 0–9 og _, og begynne med en bokstav"),
        R::BadHash { field } => format!("feltet «{field}» må være 64 heksadesimale sifre med små bokstaver, slik opplastingen svarte"),
        R::BadMediaType { field } => format!("feltet «{field}» må være en medietype uten parametre, med små bokstaver, for eksempel image/jpeg eller application/pdf"),
        R::NotGrantable { role } => format!("rollen «{}» tilhører installasjonen og kan ikke tildeles noen", role.literal()),
        R::AlreadyExists { what } => match what {
            Thing::Indicator => "indikatoren finnes allerede".into(),
            Thing::Access => "personen har allerede denne tilgangen".into(),
            Thing::Service => "operasjonssenteret betjener allerede organisasjonen".into(),
            _ => "dette finnes allerede".into(),
        },
        R::BodyAlreadyActive => "kriseledelsen eller krisestaben det gjelder, er allerede satt; avvikle den før den settes på nytt".into(),
        R::BodyNotActive => "kriseledelsen eller krisestaben det gjelder, er ikke satt; sett den først".into(),
        R::NoLeadershipActive => "kriseledelsen er ikke satt, så ingen har dens fullmakter; sett den først".into(),
        R::RoleAlreadyHeld { role } => format!("personen har allerede rollen «{role}»"),
        R::RoleNotHeld { role } => format!("personen har ikke rollen «{role}»"),
        R::UnknownRecipient { recipient, recipients } => format!("varslingen har ingen mottaker {recipient}; den har 1 til {recipients}"),
        R::NoRecipients => "varslingen har ingen mottakere; oppgi minst én".into(),
        R::MeasureStage { stage, allowed } => format!("tiltaket er {}; derfra kan det {}", measure(*stage), steps(allowed)),
        R::NotAProposal => "punktet er ikke et forslag som venter på godkjenning".into(),
        R::ItemWithdrawn => "punktet er trukket; legg inn et nytt".into(),
        R::ScopeNotWider { now } => format!("loggføringen kan allerede leses av {}; velg en videre krets, eller trekk delingen tilbake", scope(*now)),
        R::ScopeNotNarrower { now } => format!("loggføringen kan bare leses av {}; velg en snevrere krets for å trekke delingen tilbake", scope(*now)),
        R::SamePerson => "to personer må være enige; en annen enn den som ba om det, må godkjenne".into(),
        R::AlreadySettled => "dette er allerede avgjort".into(),
        R::Screened => "en skjermet loggføring må oppgi grunnlaget for skjermingen".into(),
    }
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Notification => "ingen slik varsling",
        Thing::Item => "ikke noe slikt punkt i situasjonsbildet",
        Thing::Measure => "ikke noe slikt tiltak",
        Thing::ErasureRequest => "ingen slik anmodning om sletting",
        Thing::Indicator => "ingen slik indikator",
        Thing::Organisation => "ingen slik organisasjon",
        Thing::Person => "ingen slik person",
        Thing::Access => "ingen slik tilgang",
        Thing::Service => "ingen slik tjeneste",
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
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

fn measure(stage: MeasureStage) -> &'static str {
    match stage {
        MeasureStage::Proposed => "foreslått",
        MeasureStage::Decided => "besluttet",
        MeasureStage::Assigned => "tildelt",
        MeasureStage::Acknowledged => "kvittert",
        MeasureStage::InProgress => "i arbeid",
        MeasureStage::Done => "utført",
        MeasureStage::NotDone => "ikke utført",
        MeasureStage::Cancelled => "avlyst",
        MeasureStage::EffectAssessed => "effektvurdert",
    }
}

/// The steps a measure can take, as what can be done with it.
fn steps(allowed: &[&str]) -> String {
    let words: Vec<_> = allowed.iter().map(|step| step_name(step)).collect();
    match words.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} eller {last}", first.join(", ")),
        all => all.concat(),
    }
}

fn step_name(step: &str) -> &str {
    match step {
        "decideMeasure" => "besluttes",
        "assignMeasure" => "tildeles",
        "ACKNOWLEDGE" => "kvitteres",
        "START" => "startes",
        "DONE" => "meldes utført",
        "NOT_DONE" => "meldes ikke utført",
        "CANCEL" => "avlyses",
        "ASSESS_EFFECT" => "effektvurderes",
        other => other,
    }
}

fn role_name(role: AccessRole) -> &'static str {
    match role {
        AccessRole::Administrator => "en administrator",
        AccessRole::Operator => "en operatør",
        AccessRole::CrisisLeader => "en kriseleder",
        AccessRole::CrisisLeadership => "et medlem av kriseledelsen",
        AccessRole::CrisisStaff => "et medlem av krisestaben",
        AccessRole::LogKeeper => "en loggfører",
        AccessRole::PreparednessOfficer => "en beredskapsansvarlig",
        AccessRole::Evaluator => "en evaluator",
        AccessRole::Observer => "en observatør",
        AccessRole::System => "systemet",
    }
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Own => "organisasjonen selv",
        Scope::Participants => "deltakerne",
        Scope::County => "deltakerne og statsforvalteren",
        Scope::Public => "alle som har tilgang til hendelsen",
    }
}

fn roles(roles: &[AccessRole]) -> String {
    let names: Vec<_> = roles.iter().map(|role| role_name(*role)).collect();
    match names.as_slice() {
        [] => "ingen".into(),
        [one] => (*one).into(),
        [first @ .., last] => format!("{} eller {last}", first.join(", ")),
    }
}

fn list(known: &[String]) -> String {
    if known.is_empty() {
        "ingen ennå".into()
    } else {
        known.join(", ")
    }
}
