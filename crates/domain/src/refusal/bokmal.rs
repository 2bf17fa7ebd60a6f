//! Refusals as sentences in bokmål: what is wrong, what would be allowed.

use super::joined::{either, known};
use super::{Refusal, Thing, handling, stages};
use crate::ids::IncidentId;
use crate::organisation::plans::told;
use crate::rights::{Operation, Relation, who_could};
use crate::words::{AccessRole, AssistanceStage, Channel, Language, MeasureStage, Phase, Scope};

use Refusal as R;

macro_rules! sentences {
    ($($refusal:pat $(if $so:expr)? => $told:expr,)*) => {
        pub(super) fn sentence(refusal: &Refusal) -> String {
            match refusal { $($refusal $(if $so)? => $told,)* }
        }
    };
}

sentences! {
    R::UnknownIncident => "hendelsen finnes ikke, eller du har ikke tilgang til den; se dine hendelser i listen".into(),
    R::UnknownOrganisation { id } => format!("ingen organisasjon har id {id}; se listen over organisasjoner"),
    R::UnknownPerson => "personen finnes ikke; registrer personen først".into(),
    R::UnknownEntry { number, newest } => format!("loggen har ingen loggføring {number} som du kan lese; den nyeste er {newest}"),
    R::NotAnEntry { number } => format!("linje {number} er skrevet av systemet, ikke av et menneske; en rettelse må peke på noe et menneske har skrevet"),
    R::Unknown { what: Thing::Access } => "personen har ikke denne tilgangen".into(),
    R::Unknown { what: Thing::Service } => "operasjonssenteret betjener ikke organisasjonen".into(),
    R::Unknown { what: Thing::Resource } => "organisasjonen har ingen slik ressurs; se ressurslisten".into(),
    R::Unknown { what: what @ (Thing::Duty | Thing::DutyNumber) } => format!("vaktlisten har {}", thing(*what)),
    R::Unknown { what: Thing::Card } => "organisasjonen har ikke noe slikt tiltakskort; se dem med `organisation { actionCards }`".into(),
    R::Unknown { what: Thing::List } => "organisasjonen har ingen slik varslingsliste; se listen over varslingslister".into(),
    R::Unknown { what: Thing::Inject } => "øvelsen har ikke noe slikt innspill".into(),
    R::Unknown { what } if what.is_of_the_year() => format!("organisasjonen har {}", thing(*what)),
    R::Unknown { what: Thing::Scenario } => "ROS-analysen har ikke noe slikt scenario; se dem med `ros { newest draft }`".into(),
    R::Unknown { what: Thing::Proposal } => "ingen slik endring i ROS-analysen er foreslått; se dem med `ros { proposals }`".into(),
    R::Unknown { what: Thing::FollowUpMeasure } => "oppfølgingsplanen har ikke noe slikt tiltak; se dem med `followUps`".into(),
    R::Unknown { what } => format!("hendelsen har {}", thing(*what)),
    R::UnknownRole { role, known } => format!("organisasjonen har ingen rolle «{role}»; den har: {}", list(known)),
    R::UnknownLevel { level, known } => format!("organisasjonen har ikke beredskapsnivået «{level}»; den har: {}", list(known)),
    R::UnknownIndicator { key, known } => format!("ingen indikator heter «{key}»; definer den først, eller bruk en av: {}", list(known)),
    R::NotPermitted { operation, role, organisation } => format!(
        "{} kan ikke {} for {organisation}; det kan {}",
        role_name(*role), operation.bokmal(), whoever_could(*operation)
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
    R::NoSuchPlace => "det finnes ikke noe slikt sted: breddegrad går fra -90 til 90 grader og lengdegrad fra -180 til 180 (WGS 84, desimalgrader, som 59.8901 og 10.5263)".into(),
    R::BadKey { field } => format!("feltet «{field}» må være 1 til 40 tegn av a–z, 0–9 og _, og begynne med en bokstav"),
    R::BadHash { field } => format!("feltet «{field}» må være 64 heksadesimale sifre med små bokstaver, slik opplastingen svarte"),
    R::BadMediaType { field } => format!("feltet «{field}» må være en medietype uten parametre, med små bokstaver, for eksempel image/jpeg eller application/pdf"),
    R::DuplicateKey { key } => format!("nøkkelen «{key}» står mer enn én gang i listen; gi hver sin egen nøkkel"),
    R::MeasureAndText => "både measureId og text er sendt; send measureId for å beslutte et foreslått tiltak, eller text for å beslutte et nytt".into(),
    R::Merged { into } => format!("denne hendelsen viste seg å være en annen og går videre der; før det i hendelse {into}"),
    R::DutyLogKept { log } => format!("det føres allerede en slik logg, {log}; før der, eller åpne den neste som en fortsettelse av den med `continues`"),
    R::OfACrisis => "en vaktlogg har verken faser, beredskapsnivå eller kriseledelse; opprett en hendelse fra loggføringene og gjør det der".into(),
    R::PrognosisUnmarked => "si om prognosen er det som forventes, eller det verste som kan komme".into(),
    R::NotOfThisSection { section } => format!("et punkt i seksjonen {section} er verken forventet eller verst og har ingen eier; det hører til seksjonene prognosis og unknowns, hver sitt"),
    R::TiedToItself => "en hendelse kan ikke knyttes til seg selv; oppgi id-en til en annen".into(),
    R::TiedAlready => "de to hendelsene er knyttet sammen på en annen måte; fjern den koblingen først".into(),
    R::NotTied => "de to hendelsene er ikke knyttet sammen, så det er ingenting å fjerne".into(),
    R::MergedForGood => "hendelser som er slått sammen, forblir det; opprett en ny hendelse hvis de skiller lag igjen".into(),
    R::PartAlready => "hendelsen er allerede en del av en annen; fjern den koblingen først".into(),
    R::PartOfItself => "hendelsen ville blitt en del av seg selv; knytt dem sammen motsatt vei, eller som beslektede".into(),
    R::ExerciseTiedToReality => "en øvelse og en virkelig hendelse knyttes aldri sammen; knytt øvelser til øvelser".into(),
    R::LastAdministrator => "ingen andre administrerer denne installasjonen; gi først en annen rollen administrator og en konto, eller gjør det fra serverens egen kommandolinje".into(),
    R::NotGrantable { role } => format!("rollen «{}» tilhører installasjonen og kan ikke tildeles noen", role.literal()),
    R::AlreadyExists { what: Thing::OverallPlan } => "organisasjonen har allerede en overordnet beredskapsplan; skriv neste versjon av den med `revisePlan`".into(),
    R::AlreadyExists { what } => match what {
        Thing::Indicator => "indikatoren finnes allerede".into(),
        Thing::Access => "personen har allerede denne tilgangen".into(),
        Thing::Service => "operasjonssenteret betjener allerede organisasjonen".into(),
        Thing::Duty => "personen har allerede vakt i rollen i dette tidsrommet; bytt eller stryk den vakten først".into(),
        _ => "dette finnes allerede".into(),
    },
    R::BodyAlreadyActive => "kriseledelsen eller krisestaben det gjelder, er allerede satt; avvikle den før den settes på nytt".into(),
    R::BodyNotActive => "kriseledelsen eller krisestaben det gjelder, er ikke satt; sett den først".into(),
    R::NoLeadershipActive => "kriseledelsen er ikke satt, så ingen har dens fullmakter; sett den først".into(),
    R::RoleAlreadyHeld { role } => format!("personen har allerede rollen «{role}»"),
    R::RoleNotHeld { role } => format!("personen har ikke rollen «{role}»"),
    R::NotAhead { field, given, now } => format!("{field} er {given}, som er passert; klokka er {now}, så velg et senere tidspunkt"),
    R::EndsBeforeItBegins { from, to } => format!("det ville ende {to}, før det begynner {from}; velg en senere slutt"),
    R::RoleOfOtherBody { role } => format!("rollen «{role}» hører til det andre organet; oppgi det organet, eller en av dette organets roller"),
    R::UnknownArea { area, known } => format!("ikke noe område «{area}» rapporterer til organisasjonen; kjente områder: {}", list(known)),
    R::UnsoundClocks => "hver frist varer fra 1 minutt til 7 døgn, og et register beholdes i 1 til 366 døgn".into(),
    R::ResourceUnfit => "ressursen er meldt ute av drift; meld den klar igjen, eller velg en annen".into(),
    R::ResourceTaken { free, here, elsewhere } => format!("{free} er ledig; {here} er lovet bort i denne hendelsen{}; be ikke om mer enn det som er ledig, eller lever noe tilbake", taken(elsewhere)),
    R::AssistanceStage { stage } => format!("bistandsanmodningen er {}; derfra går den: bedt om, mottatt, innvilget eller avslått, levert, tilbakelevert", assistance(*stage)),
    R::EpsNotEmpty { inside } => format!("{inside} registrerte er fortsatt på senteret; sjekk dem ut først"),
    R::EpsClosed => "senteret er stengt; åpne et nytt".into(),
    R::EpsStillOpen => "et evakuerte- og pårørendesenter er fortsatt åpent; steng det først, så registeret blir slettet i tide".into(),
    R::UnknownRecipient { recipient, recipients } => format!("varslingen har ingen mottaker {recipient}; den har 1 til {recipients}"),
    R::NoRecipients => "varslingen har ingen mottakere; oppgi minst én".into(),
    R::MeasureStage { stage, allowed } => format!("tiltaket er {}; derfra kan det {}", measure(*stage), steps(allowed)),
    R::WrongStage { stands, allowed } => format!("{}; nå kan du {}", stands.bokmal(), steps(allowed)),
    R::OutsideActivation => "kriseledelsen er ikke satt, så fullmaktene gjelder ikke; sett den først, eller oppgi i «skipping» hvorfor det haster for liv og helse".into(),
    R::DecisionAndQuestion => "både en oppmeldt sak og et nytt spørsmål er sendt; send decisionId for å avgjøre det oppmeldte, eller question med alternativer for å beslutte noe nytt".into(),
    R::RecalledEntry { number } => format!("linje {number} var delt med deg, men delingen er trukket tilbake, så en beslutning kan ikke bygge på den; bygg på linjer du kan lese, eller be om å få den delt på nytt"),
    R::UnknownOption { option, options } => format!("det finnes ikke noe alternativ {option}; det er {options}, nummerert fra 1. Utelat alternativet når valget er et annet"),
    R::ForThePolice => "bare politiet beslutter evakuering og sender Nødvarsel; før anmodningen med POLICE som myndighet".into(),
    R::MeetingSits => "et annet møte i organisasjonen er i gang; hev det først".into(),
    R::NotAChair => "et møte ledes av kriseleder, stedfortreder eller stabsleder; gi personen en av disse rollene, eller oppgi ingen".into(),
    R::UnknownPoint { point, points } => format!("sakslisten har ingen sak {point}; den har {points}, nummerert fra 1. Utelat saken for det som ikke hører til noen"),
    R::ReportStage { stage } => handling::report_stage(*stage).bokmal.into(),
    R::ReportOrderDone => "rapporteringsordren er avsluttet; den som vil ha mer, bestiller på nytt".into(),
    R::NotCleared => "denne versjonen er ikke klarert; la kriseledelsen klarere den først".into(),
    R::PoliceMustClear { about } => format!("den forteller om {}, som politiet frigir; før først hvem der som har klarert denne versjonen", handling::matters(about, |matter| matter.bokmal, "og")),
    R::AffectedFirst => "de berørte skal høre det først; før hvordan de fikk denne versjonen, og publiser så".into(),
    R::NotTheNewest { named, newest } => format!("versjon {named} er ikke den nyeste; les versjon {newest} og oppgi den"),
    R::TemplateWithdrawn => "malen er tatt ut av bruk; bruk en annen, eller gi ut neste versjon".into(),
    R::CardWithdrawn => "tiltakskortet er tatt ut av bruk; bruk et annet, eller gi ut neste versjon".into(),
    R::CardRunClosed => "tiltakskortet er lagt bort; ta det i bruk på nytt".into(),
    R::UnknownStep { step, steps } => format!("tiltakskortet har ikke noe steg {step}; det har 1 til {steps}"),
    R::PlanIncomplete { gaps } => format!("planen kan ikke vedtas slik den er: {}. Skriv en versjon som har dette, og vedta den", told::list(gaps, Language::Bokmal)),
    R::PlanInForce { version } => format!("versjon {version} gjelder allerede; skriv neste versjon, eller si med `reviewPlan` at denne fortsatt holder"),
    R::PlanNotInForce => "planen gjelder ikke; få vedtatt en versjon av den først".into(),
    R::RevisedTooLate { given, latest } => format!("planen ville bli revidert {given}; det skal gjøres innen ett år, senest {latest} (§ 6)"),
    R::OwnDeputy { role } => format!("rollen «{role}» nevner samme person to ganger; ingen er sin egen stedfortreder"),
    R::NotAController => "øvelsen styres av øvingsstaben; bare de som er nevnt der, leser og skriver innspill".into(),
    R::NotAProposal => "punktet er ikke et forslag som venter på godkjenning".into(),
    R::ItemWithdrawn => "punktet er trukket; legg inn et nytt".into(),
    R::ScopeNotWider { now } => format!("loggføringen kan allerede leses av {}; velg en videre krets, eller trekk delingen tilbake", scope(*now)),
    R::ScopeNotNarrower { now } => format!("loggføringen kan bare leses av {}; velg en snevrere krets for å trekke delingen tilbake", scope(*now)),
    R::OutOfRange { field, given, min, max } => format!("feltet «{field}» er {given}; det må være {min} til {max}"),
    R::BadAddress { channel } => format!("adressen til et kontaktpunkt på {} må være {}", channel_name(*channel), address(*channel)),
    R::ContactPointTwice { channel, round } => format!("runde {round} har {} mer enn én gang; legg det ene i en annen runde", channel_name(*channel)),
    R::EmptyList => "varslingslisten er tom; oppgi minst én rolle eller person".into(),
    R::RoleWithNobody { role } => format!("det står ingen bak rollen «{role}»: ingen har vakt, og listen nevner ingen; oppgi minst én person"),
    R::EntryWithNobody { entry } => format!("punkt {entry} har verken rolle eller person; oppgi en av delene, eller ta punktet ut"),
    R::ListedTwice { entry, other } if entry == other => format!("punkt {entry} nevner samme person to ganger; nevn hver bare én gang"),
    R::ListedTwice { entry, other } => format!("punkt {other} og {entry} gjelder samme rolle eller begynner med samme person; behold ett av dem"),
    R::CircularDeputy { entry, through } => format!("stedfortrederne går i ring: fra punkt {entry} gjennom punkt {through} tilbake til personen i punkt {entry}; oppgi en annen stedfortreder i ett av dem"),
    R::ListWithdrawn => "varslingslisten er trukket tilbake; bruk en annen, eller lag en ny".into(),
    R::PreviewChanged => "mottakerne, kontaktpunktene eller teksten er ikke lenger som i forhåndsvisningen; se på forhåndsvisningen igjen, og send navnet på den".into(),
    R::JustNotified { minutes, within } => format!("den samme listen ble startet, eller de samme ble varslet, i denne hendelsen for {minutes} minutter siden, og innen {within} minutter regnes det som et uhell; skriv i «again» hvorfor det er ment"),
    R::NobodyReachable => "ingen av mottakerne kan nås på de valgte kanalene; registrer kontaktpunkter, velg andre kanaler, eller varsle for hånd".into(),
    R::NotificationStopped => "varslingen er allerede stanset; start en ny for å varsle igjen".into(),
    R::UnknownAttempt { attempt, attempts } => format!("mottakeren har ikke noe forsøk {attempt}; det finnes {attempts}"),
    R::OutsideScale { field, given, allowed } => format!("«{given}» i feltet «{field}» står ikke på skalaen; den har: {}", list(allowed)),
    R::UnsoundScales => "skalaene henger ikke sammen; oppgi minst ett trinn for sannsynlighet, hvert høyere enn det forrige, verdier med like mange trinn, og en farge for hver rute i risikomatrisen".into(),
    R::NoRosDraft => "ingen revisjon av ROS-analysen er under arbeid; begynn på et utkast først".into(),
    R::RosDraftOpen => "en revisjon av ROS-analysen er allerede under arbeid; fortsett på den, vedta den eller forkast den".into(),
    R::NoRosRevision => "ingen revisjon av ROS-analysen er vedtatt ennå, så det er ingenting å endre; utarbeid og vedta den første".into(),
    R::NotAssessed { scenarios } => format!("{scenarios} av scenarioene i utkastet mangler sannsynlighet eller konsekvens; vurder dem først"),
    R::ScenarioAndTitle => "både et scenario og tittelen på et nytt er sendt; send scenarioet som skal endres, eller tittelen på det som mangler".into(),
    R::NotAFieldOfWords => "dette feltet er ikke fritekst; send et trinn på skalaen, et tiltak eller tittelen på et nytt scenario".into(),
    R::Withdrawn { what: Thing::Finding } => "funnet er trukket; oppgi et som står".into(),
    R::Withdrawn { what: Thing::LearningPoint } => "læringspunktet er trukket; oppgi et som står".into(),
    R::Withdrawn { .. } => "det er trukket; oppgi noe som står".into(),
    R::BuiltOn => "et læringspunkt som står, bygger på funnet; trekk læringspunktet først".into(),
    R::OpenEnds { findings, points } => format!("{findings} funn og {points} læringspunkter ender i ingenting; foreslå en endring i ROS-analysen, planlegg et tiltak, eller begrunn hvorfor ingenting endres"),
    R::SamePerson => "to personer må være enige; en annen enn den som ba om det, må godkjenne".into(),
    R::AlreadySettled => "dette er allerede avgjort".into(),
    R::Screened => "en skjermet loggføring må oppgi grunnlaget for skjermingen".into(),
}

fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "telefon",
        Channel::Radio => "nødnett",
        Channel::Sms => "SMS",
        Channel::Email => "e-post",
        Channel::Meeting => "møte",
        Channel::InPerson => "personlig oppmøte",
        Channel::System => "system",
        Channel::Other => "annet",
        Channel::Voice => "automatisk oppringing",
        Channel::Webhook => "samhandlingskanal",
        Channel::Console => "konsollen",
    }
}

/// What an address is for each channel.
fn address(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms | Channel::Voice | Channel::Phone => {
            "et telefonnummer med 5 til 15 sifre, for eksempel +47 912 34 567"
        }
        Channel::Email => "en e-postadresse, for eksempel beredskap@kommune.no",
        Channel::Webhook => "en nettadresse som begynner med https:// eller http://",
        Channel::Console => "utelatt: konsollen trenger ingen",
        Channel::Radio | Channel::Meeting | Channel::InPerson | Channel::Other => "noen få ord",
        Channel::System => "utelatt: ingen nås slik; velg en annen kanal",
    }
}

fn taken(elsewhere: &[(IncidentId, u32)]) -> String {
    let told = elsewhere
        .iter()
        .map(|(id, quantity)| format!(", {quantity} i hendelse {id}"));
    told.collect()
}

fn assistance(stage: AssistanceStage) -> &'static str {
    match stage {
        AssistanceStage::Asked => "bedt om",
        AssistanceStage::Received => "mottatt",
        AssistanceStage::Granted => "innvilget",
        AssistanceStage::Refused => "avslått",
        AssistanceStage::Delivered => "levert",
        AssistanceStage::Returned => "tilbakelevert",
    }
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Notification => "ingen slik varsling",
        Thing::List => "ingen slik varslingsliste",
        Thing::Item => "ikke noe slikt punkt i situasjonsbildet",
        Thing::Measure => "ikke noe slikt tiltak",
        Thing::Meeting => "ikke noe slikt møte",
        Thing::Decision => "ingen slik beslutning",
        Thing::Task => "ingen slik oppgave",
        Thing::Demand => "ikke noe slikt krav ovenfra",
        Thing::External => "ingen slik anmodning til en myndighet",
        Thing::Goal => "ikke noe slikt mål",
        Thing::ErasureRequest => "ingen slik anmodning om sletting",
        Thing::Indicator => "ingen slik indikator",
        Thing::Organisation => "ingen slik organisasjon",
        Thing::Person => "ingen slik person",
        Thing::Access => "ingen slik tilgang",
        Thing::Service => "ingen slik tjeneste",
        Thing::Report => "ingen slik situasjonsrapport",
        Thing::ReportOrder => "ingen slik rapporteringsordre",
        Thing::Information => "ingen slik informasjon",
        Thing::Card => "ikke noe slikt tiltakskort",
        Thing::CardRun => "ikke noe slikt tiltakskort i bruk",
        Thing::Exercise => "ingen slik øvelse",
        Thing::Obligation => "ikke noe slikt gjøremål i årshjulet",
        Thing::Gathering => "ikke noe slikt møte",
        Thing::SupervisionFinding => "ikke noe slikt tilsynsfunn",
        Thing::Course => "ikke noe slikt kurs",
        Thing::Training => "ingen slik opplæring",
        Thing::CalendarFeed => "ingen slik kalender",
        Thing::RosRevision => "ingen slik revisjon av ROS",
        Thing::Inject => "ikke noe slikt innspill",
        Thing::Relief => "ingen slik planlagt avløsning",
        Thing::Duty => "ingen slik vakt",
        Thing::DutyNumber => "ikke noe slikt vaktnummer",
        Thing::Warning => "ikke noe slikt farevarsel",
        Thing::Plan => "ingen slik plan",
        Thing::OverallPlan => "ingen slik overordnet beredskapsplan",
        Thing::Agreement => "ingen slik avtale",
        Thing::Shelter => "ikke noe slikt tilfluktsrom",
        Thing::Stockpile => "ikke noe slikt beredskapslager",
        Thing::Template => "ingen slik mal",
        Thing::DutyLog => "ingen åpen vaktlogg av det slaget",
        Thing::Resource => "ingen slik ressurs",
        Thing::Promise => "ingen slik reservert ressurs",
        Thing::Assistance => "ingen slik bistandsanmodning",
        Thing::Eps => "ikke noe slikt evakuerte- og pårørendesenter",
        Thing::EpsUnit => "ingen slik enhet på senteret",
        Thing::Evaluation => "ingen slik evaluering",
        Thing::Observation => "ingen slik observasjon",
        Thing::Finding => "ikke noe slikt funn",
        Thing::LearningPoint => "ikke noe slikt læringspunkt",
        Thing::Scenario => "ikke noe slikt scenario",
        Thing::Proposal => "ikke noe slikt endringsforslag",
        Thing::FollowUpMeasure => "ikke noe slikt oppfølgingstiltak",
        Thing::Guest => "ingen slik registrert person på senteret",
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
    either(allowed.iter().map(|step| step_name(step)), "eller")
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
        other => stages::step(other).bokmal,
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
        AccessRole::EpsStaff => "en fører av EPS-registeret",
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

fn whoever_could(operation: Operation) -> String {
    let (who, relation) = who_could(operation);
    let place = match relation {
        Relation::Own => "der",
        Relation::Served => "i operasjonssenteret som betjener den",
        Relation::Fellow => "i en annen organisasjon i hendelsen",
        Relation::Oversight => "hos statsforvalteren over den",
        Relation::Neighbour => "i en nabokommune",
        Relation::Stranger => return "bare systemet selv gjøre".into(),
    };
    let roles = either(who.iter().map(|role| role_name(*role)), "eller");
    format!("{roles} gjøre {place}")
}

fn list(all: &[String]) -> String {
    known(all, "ingen ennå")
}
