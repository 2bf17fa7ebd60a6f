//! Refusals as sentences in nynorsk: what is wrong, what would be allowed.

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
    R::UnknownIncident => "hendinga finst ikkje, eller du har ikkje tilgang til henne; sjå hendingane dine i lista".into(),
    R::UnknownOrganisation { id } => format!("ingen organisasjon har id {id}; sjå lista over organisasjonar"),
    R::UnknownPerson => "personen finst ikkje; registrer personen først".into(),
    R::UnknownEntry { number, newest } => format!("loggen har inga loggføring {number} som du kan lese; den nyaste er {newest}"),
    R::NotAnEntry { number } => format!("linje {number} er skriven av systemet, ikkje av eit menneske; ei retting må peike på noko eit menneske har skrive"),
    R::Unknown { what: Thing::Access } => "personen har ikkje denne tilgangen".into(),
    R::Unknown { what: Thing::Service } => "operasjonssenteret tener ikkje organisasjonen".into(),
    R::Unknown { what: Thing::Resource } => "organisasjonen har ingen slik ressurs; sjå ressurslista".into(),
    R::Unknown { what: what @ (Thing::Duty | Thing::DutyNumber) } => format!("vaktlista har {}", thing(*what)),
    R::Unknown { what: Thing::Card } => "organisasjonen har ikkje noko slikt tiltakskort; sjå dei med `organisation { actionCards }`".into(),
    R::Unknown { what: Thing::List } => "organisasjonen har inga slik varslingsliste; sjå lista over varslingslister".into(),
    R::Unknown { what: Thing::Inject } => "øvinga har ikkje noko slikt innspel".into(),
    R::Unknown { what } if what.is_of_the_year() => format!("organisasjonen har {}", thing(*what)),
    R::Unknown { what: Thing::Scenario } => "ROS-analysen har ikkje noko slikt scenario; sjå dei med `ros { newest draft }`".into(),
    R::Unknown { what: Thing::Proposal } => "inga slik endring i ROS-analysen er føreslått; sjå dei med `ros { proposals }`".into(),
    R::Unknown { what: Thing::FollowUpMeasure } => "oppfølgingsplanen har ikkje noko slikt tiltak; sjå dei med `followUps`".into(),
    R::Unknown { what } => format!("hendinga har {}", thing(*what)),
    R::UnknownRole { role, known } => format!("organisasjonen har inga rolle «{role}»; han har: {}", list(known)),
    R::UnknownLevel { level, known } => format!("organisasjonen har ikkje beredskapsnivået «{level}»; han har: {}", list(known)),
    R::UnknownIndicator { key, known } => format!("ingen indikator heiter «{key}»; definer han først, eller bruk ein av: {}", list(known)),
    R::NotPermitted { operation, role, organisation } => format!(
        "{} kan ikkje {} for {organisation}; det kan {}",
        role_name(*role), operation.nynorsk(), whoever_could(*operation)
    ),
    R::AccessLost => "du har ikkje lenger rolla du logga inn med; logg inn på nytt".into(),
    R::NotParticipating { organisation } => format!("{organisation} deltek ikkje i hendinga; inviter organisasjonen først"),
    R::AlreadyParticipating { organisation } => format!("{organisation} deltek allereie i hendinga"),
    R::LeadMustStay => "organisasjonen som eig hendinga, kan ikkje forlate henne; han kan avslutte henne".into(),
    R::PhaseNotReached { acting, missing } => format!(
        "dette høyrer til fasen {}, men {} er ikkje nådd; gå gjennom den først, eller skriv kvifor du hoppar over den",
        phase(*acting), phase(*missing)
    ),
    R::PhaseAlreadyReached { phase: p } => format!("fasen {} er allereie nådd; handlingar i den kan gjerast når som helst", phase(*p)),
    R::PhaseNeedsItsOwnAct { phase: p } => format!("fasen {} blir nådd ved ei eiga handling: normaliser, avslutt eller avvis", phase(*p)),
    R::NothingToReturnTo { phase: p, current } => format!("{} er ikkje ein fase som er nådd før {}; berre ein tidlegare fase som er nådd, kan takast opp igjen", phase(*p), phase(*current)),
    R::IncidentDismissed => "hendinga er avvist; opne henne igjen med grunngiving for å halde fram".into(),
    R::PartClosed { organisation } => format!("{organisation} har avslutta sin del av hendinga; opne den igjen med grunngiving for å halde fram"),
    R::NotClosed => "hendinga er verken avslutta eller avvist for denne organisasjonen, så det er ingenting å opne igjen".into(),
    R::Empty { field } => format!("feltet «{field}» er tomt; skriv minst eitt ord"),
    R::TooLong { field, given, max } => format!("feltet «{field}» er på {given} byte; høgst {max} er tillate. Del teksten opp, eller legg ved ei fil"),
    R::TooMany { what, given, max } => format!("det er oppgitt {given} i «{what}»; høgst {max} er tillate"),
    R::InTheFuture { given, now } => format!("tidspunktet {given} ligg fram i tid (klokka er {now}); skriv når det hende, eller utelat tidspunktet"),
    R::ReasonNeeded { field } => format!("feltet «{field}» må fyllast ut: skriv kvifor"),
    R::NothingChanges => "ingenting ville bli endra; oppgi minst éi endring".into(),
    R::NotANumber => "verdien er ikkje eit endeleg tal; utelat han for å seie at han er ukjend".into(),
    R::NoSuchPlace => "det finst ikkje nokon slik stad: breiddegrad går frå -90 til 90 grader og lengdegrad frå -180 til 180 (WGS 84, desimalgrader, som 59.8901 og 10.5263)".into(),
    R::BadKey { field } => format!("feltet «{field}» må vere 1 til 40 teikn av a–z, 0–9 og _, og byrje med ein bokstav"),
    R::BadHash { field } => format!("feltet «{field}» må vere 64 heksadesimale siffer med små bokstavar, slik opplastinga svara"),
    R::BadMediaType { field } => format!("feltet «{field}» må vere ein medietype utan parametrar, med små bokstavar, til dømes image/jpeg eller application/pdf"),
    R::DuplicateKey { key } => format!("nøkkelen «{key}» står meir enn éin gong i lista; gi kvar sin eigen nøkkel"),
    R::MeasureAndText => "både measureId og text er sende; send measureId for å vedta eit føreslått tiltak, eller text for å vedta eit nytt".into(),
    R::Merged { into } => format!("denne hendinga viste seg å vere ei anna og held fram der; før det i hending {into}"),
    R::DutyLogKept { log } => format!("det blir allereie ført ein slik logg, {log}; før der, eller opne den neste som eit framhald av den med `continues`"),
    R::OfACrisis => "ein vaktlogg har verken fasar, beredskapsnivå eller kriseleiing; opprett ei hending av loggføringane og gjer det der".into(),
    R::PrognosisUnmarked => "sei om prognosen er det som er venta, eller det verste som kan kome".into(),
    R::NotOfThisSection { section } => format!("eit punkt i seksjonen {section} er verken venta eller verst og har ingen eigar; det høyrer til seksjonane prognosis og unknowns, kvar sitt"),
    R::TiedToItself => "ei hending kan ikkje knytast til seg sjølv; oppgi id-en til ei anna".into(),
    R::TiedAlready => "dei to hendingane er knytte saman på ein annan måte; fjern den koplinga først".into(),
    R::NotTied => "dei to hendingane er ikkje knytte saman, så det er ingenting å fjerne".into(),
    R::MergedForGood => "hendingar som er slegne saman, held fram som éi; opprett ei ny hending om dei skil lag igjen".into(),
    R::PartAlready => "hendinga er allereie ein del av ei anna; fjern den koplinga først".into(),
    R::PartOfItself => "hendinga ville bli ein del av seg sjølv; knyt dei saman motsett veg, eller som nærskylde".into(),
    R::ExerciseTiedToReality => "ei øving og ei verkeleg hending blir aldri knytte saman; knyt øvingar til øvingar".into(),
    R::LastAdministrator => "ingen andre administrerer denne installasjonen; gi først ein annan rolla administrator og ein konto, eller gjer det på kommandolinja til tenaren".into(),
    R::NotGrantable { role } => format!("rolla «{}» høyrer til installasjonen og kan ikkje tildelast nokon", role.literal()),
    R::AlreadyExists { what: Thing::OverallPlan } => "organisasjonen har allereie ein overordna beredskapsplan; skriv neste versjon av den med `revisePlan`".into(),
    R::AlreadyExists { what } => match what {
        Thing::Indicator => "indikatoren finst allereie".into(),
        Thing::Access => "personen har allereie denne tilgangen".into(),
        Thing::Service => "operasjonssenteret tener allereie organisasjonen".into(),
        Thing::Duty => "personen har allereie vakt i rolla i dette tidsrommet; byt eller stryk den vakta først".into(),
        _ => "dette finst allereie".into(),
    },
    R::BodyAlreadyActive => "kriseleiinga eller krisestaben det gjeld, er allereie sett; avvikle før det blir sett på nytt".into(),
    R::BodyNotActive => "kriseleiinga eller krisestaben det gjeld, er ikkje sett; gjer det først".into(),
    R::NoLeadershipActive => "kriseleiinga er ikkje sett, så ingen har fullmaktene hennar; set henne først".into(),
    R::RoleAlreadyHeld { role } => format!("personen har allereie rolla «{role}»"),
    R::RoleNotHeld { role } => format!("personen har ikkje rolla «{role}»"),
    R::NotAhead { field, given, now } => format!("{field} er {given}, som er passert; klokka er {now}, så vel eit seinare tidspunkt"),
    R::EndsBeforeItBegins { from, to } => format!("det ville ende {to}, før det byrjar {from}; vel ein seinare slutt"),
    R::RoleOfOtherBody { role } => format!("rolla «{role}» høyrer til det andre organet; oppgi det organet, eller ei av rollene i dette"),
    R::UnknownArea { area, known } => format!("ikkje noko område «{area}» rapporterer til organisasjonen; kjende område: {}", list(known)),
    R::UnsoundClocks => "kvar frist varer i 1 minutt til 7 døgn, og eit register blir teke vare på i 1 til 366 døgn".into(),
    R::ResourceUnfit => "ressursen er meld ute av drift; meld han klar igjen, eller vel ein annan".into(),
    R::ResourceTaken { free, here, elsewhere } => format!("{free} er ledig; {here} er lova bort i denne hendinga{}; be ikkje om meir enn det som er ledig, eller lever noko tilbake", taken(elsewhere)),
    R::AssistanceStage { stage } => format!("bistandsoppmodinga er {}; derfrå går ho: beden om, motteken, innvilga eller avslått, levert, levert tilbake", assistance(*stage)),
    R::EpsNotEmpty { inside } => format!("{inside} registrerte er framleis på senteret; sjekk dei ut først"),
    R::EpsClosed => "senteret er stengt; opne eit nytt".into(),
    R::EpsStillOpen => "eit evakuerte- og pårørandesenter er framleis ope; steng det først, så registeret blir sletta i tide".into(),
    R::UnknownRecipient { recipient, recipients } => format!("varslinga har ingen mottakar {recipient}; ho har 1 til {recipients}"),
    R::NoRecipients => "varslinga har ingen mottakarar; oppgi minst éin".into(),
    R::MeasureStage { stage, allowed } => format!("tiltaket er {}; derfrå kan det {}", measure(*stage), steps(allowed)),
    R::WrongStage { stands, allowed } => format!("{}; no kan du {}", stands.nynorsk(), steps(allowed)),
    R::OutsideActivation => "kriseleiinga er ikkje sett, så fullmaktene gjeld ikkje; set henne først, eller skriv i «skipping» kvifor det hastar for liv og helse".into(),
    R::DecisionAndQuestion => "både ei oppmeld sak og eit nytt spørsmål er sende; send decisionId for å avgjere det som er meldt opp, eller question med alternativ for å avgjere noko nytt".into(),
    R::RecalledEntry { number } => format!("linje {number} var delt med deg, men delinga er trekt tilbake, så ei avgjerd kan ikkje byggje på henne; bygg på linjer du kan lese, eller be om å få henne delt på nytt"),
    R::UnknownOption { option, options } => format!("det finst ikkje noko alternativ {option}; det er {options}, nummererte frå 1. Utelat alternativet når valet er eit anna"),
    R::ForThePolice => "berre politiet avgjer evakuering og sender Nødvarsel; før oppmodinga med POLICE som styresmakt".into(),
    R::MeetingSits => "eit anna møte i organisasjonen er i gang; hev det først".into(),
    R::NotAChair => "eit møte blir leidd av kriseleiar, stadfortredar eller stabsleiar; gi personen ei av desse rollene, eller oppgi ingen".into(),
    R::UnknownPoint { point, points } => format!("saklista har inga sak {point}; ho har {points}, nummererte frå 1. Utelat saka for det som ikkje høyrer til nokon"),
    R::ReportStage { stage } => handling::report_stage(*stage).nynorsk.into(),
    R::ReportOrderDone => "rapporteringsordren er avslutta; den som vil ha meir, tingar på nytt".into(),
    R::NotCleared => "denne versjonen er ikkje klarert; la kriseleiinga klarere han først".into(),
    R::PoliceMustClear { about } => format!("han fortel om {}, som politiet frigir; før først kven der som har klarert denne versjonen", handling::matters(about, |matter| matter.nynorsk, "og")),
    R::AffectedFirst => "dei råka skal høyre det først; før korleis dei fekk denne versjonen, og publiser så".into(),
    R::NotTheNewest { named, newest } => format!("versjon {named} er ikkje den nyaste; les versjon {newest} og oppgi den"),
    R::TemplateWithdrawn => "malen er teken ut av bruk; bruk ein annan, eller gi ut neste versjon".into(),
    R::CardWithdrawn => "tiltakskortet er teke ut av bruk; bruk eit anna, eller gi ut neste versjon".into(),
    R::CardRunClosed => "tiltakskortet er lagt vekk; ta det i bruk på nytt".into(),
    R::UnknownStep { step, steps } => format!("tiltakskortet har ikkje noko steg {step}; det har 1 til {steps}"),
    R::PlanIncomplete { gaps } => format!("planen kan ikkje vedtakast slik han er: {}. Skriv ein versjon som har dette, og vedta den", told::list(gaps, Language::Nynorsk)),
    R::PlanInForce { version } => format!("versjon {version} gjeld allereie; skriv neste versjon, eller sei med `reviewPlan` at denne framleis held"),
    R::PlanNotInForce => "planen gjeld ikkje; få vedteke ein versjon av han først".into(),
    R::RevisedTooLate { given, latest } => format!("planen ville bli revidert {given}; det skal gjerast innan eitt år, seinast {latest} (§ 6)"),
    R::OwnDeputy { role } => format!("rolla «{role}» nemner same person to gonger; ingen er sin eigen stadfortredar"),
    R::NotAController => "øvinga blir styrt av øvingsstaben; berre dei som er nemnde der, les og skriv innspel".into(),
    R::NotAProposal => "punktet er ikkje eit framlegg som ventar på godkjenning".into(),
    R::ItemWithdrawn => "punktet er trekt; legg inn eit nytt".into(),
    R::ScopeNotWider { now } => format!("loggføringa kan allereie lesast av {}; vel ein vidare krins, eller trekk delinga tilbake", scope(*now)),
    R::ScopeNotNarrower { now } => format!("loggføringa kan berre lesast av {}; vel ein snevrare krins for å trekkje delinga tilbake", scope(*now)),
    R::OutOfRange { field, given, min, max } => format!("feltet «{field}» er {given}; det må vere {min} til {max}"),
    R::BadAddress { channel } => format!("adressa til eit kontaktpunkt på {} må vere {}", channel_name(*channel), address(*channel)),
    R::ContactPointTwice { channel, round } => format!("runde {round} har {} meir enn éin gong; legg det eine i ein annan runde", channel_name(*channel)),
    R::EmptyList => "varslingslista er tom; oppgi minst éi rolle eller éin person".into(),
    R::RoleWithNobody { role } => format!("det står ingen bak rolla «{role}»: ingen har vakt, og lista nemner ingen; oppgi minst éin person"),
    R::EntryWithNobody { entry } => format!("punkt {entry} har verken rolle eller person; oppgi ein av delane, eller ta punktet ut"),
    R::ListedTwice { entry, other } if entry == other => format!("punkt {entry} nemner same person to gonger; nemn kvar berre éin gong"),
    R::ListedTwice { entry, other } => format!("punkt {other} og {entry} gjeld same rolle eller byrjar med same person; behald eitt av dei"),
    R::CircularDeputy { entry, through } => format!("stadfortredarane går i ring: frå punkt {entry} gjennom punkt {through} tilbake til personen i punkt {entry}; oppgi ein annan stadfortredar i eitt av dei"),
    R::ListWithdrawn => "varslingslista er trekt tilbake; bruk ei anna, eller lag ei ny".into(),
    R::PreviewChanged => "mottakarane, kontaktpunkta eller teksten er ikkje lenger som i førehandsvisinga; sjå på førehandsvisinga igjen, og send namnet på henne".into(),
    R::JustNotified { minutes, within } => format!("den same lista blei starta, eller dei same blei varsla, i denne hendinga for {minutes} minutt sidan, og innan {within} minutt blir det rekna som eit uhell; skriv i «again» kvifor det er meint"),
    R::NobodyReachable => "ingen av mottakarane kan nåast på dei valde kanalane; registrer kontaktpunkt, vel andre kanalar, eller varsle for hand".into(),
    R::NotificationStopped => "varslinga er allereie stansa; start ei ny for å varsle igjen".into(),
    R::UnknownAttempt { attempt, attempts } => format!("mottakaren har ikkje noko forsøk {attempt}; det finst {attempts}"),
    R::OutsideScale { field, given, allowed } => format!("«{given}» i feltet «{field}» står ikkje på skalaen; han har: {}", list(allowed)),
    R::UnsoundScales => "skalaene heng ikkje saman; oppgi minst eitt trinn for sannsyn, kvart høgare enn det førre, verdiar med like mange trinn, og ein farge for kvar rute i risikomatrisa".into(),
    R::NoRosDraft => "ingen revisjon av ROS-analysen er under arbeid; byrj på eit utkast først".into(),
    R::RosDraftOpen => "ein revisjon av ROS-analysen er allereie under arbeid; hald fram med han, vedta han eller forkast han".into(),
    R::NoRosRevision => "ingen revisjon av ROS-analysen er vedteken enno, så det er ingenting å endre; utarbeid og vedta den første".into(),
    R::NotAssessed { scenarios } => format!("{scenarios} av scenarioa i utkastet manglar sannsyn eller konsekvens; vurder dei først"),
    R::ScenarioAndTitle => "både eit scenario og tittelen på eit nytt er sende; send scenarioet som skal endrast, eller tittelen på det som manglar".into(),
    R::NotAFieldOfWords => "dette feltet er ikkje fritekst; send eit trinn på skalaen, eit tiltak eller tittelen på eit nytt scenario".into(),
    R::Withdrawn { what: Thing::Finding } => "funnet er trekt; oppgi eit som står".into(),
    R::Withdrawn { what: Thing::LearningPoint } => "læringspunktet er trekt; oppgi eit som står".into(),
    R::Withdrawn { .. } => "det er trekt; oppgi noko som står".into(),
    R::BuiltOn => "eit læringspunkt som står, byggjer på funnet; trekk læringspunktet først".into(),
    R::OpenEnds { findings, points } => format!("{findings} funn og {points} læringspunkt endar i ingenting; føreslå ei endring i ROS-analysen, planlegg eit tiltak, eller grunngi kvifor ingenting blir endra"),
    R::SamePerson => "to personar må vere samde; ein annan enn den som bad om det, må godkjenne".into(),
    R::AlreadySettled => "dette er allereie avgjort".into(),
    R::Screened => "ei skjerma loggføring må oppgi grunnlaget for skjerminga".into(),
}

fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "telefon",
        Channel::Radio => "nødnett",
        Channel::Sms => "SMS",
        Channel::Email => "e-post",
        Channel::Meeting => "møte",
        Channel::InPerson => "personleg oppmøte",
        Channel::System => "system",
        Channel::Other => "anna",
        Channel::Voice => "automatisk oppringing",
        Channel::Webhook => "samhandlingskanal",
        Channel::Console => "konsollen",
    }
}

/// What an address is for each channel.
fn address(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms | Channel::Voice | Channel::Phone => {
            "eit telefonnummer med 5 til 15 siffer, til dømes +47 912 34 567"
        }
        Channel::Email => "ei e-postadresse, til dømes beredskap@kommune.no",
        Channel::Webhook => "ei nettadresse som byrjar med https:// eller http://",
        Channel::Console => "utelaten: konsollen treng inga",
        Channel::Radio | Channel::Meeting | Channel::InPerson | Channel::Other => "nokre få ord",
        Channel::System => "utelaten: ingen blir nådd slik; vel ein annan kanal",
    }
}

fn taken(elsewhere: &[(IncidentId, u32)]) -> String {
    let told = elsewhere
        .iter()
        .map(|(id, quantity)| format!(", {quantity} i hending {id}"));
    told.collect()
}

fn assistance(stage: AssistanceStage) -> &'static str {
    match stage {
        AssistanceStage::Asked => "beden om",
        AssistanceStage::Received => "motteken",
        AssistanceStage::Granted => "innvilga",
        AssistanceStage::Refused => "avslått",
        AssistanceStage::Delivered => "levert",
        AssistanceStage::Returned => "levert tilbake",
    }
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Notification => "inga slik varsling",
        Thing::List => "inga slik varslingsliste",
        Thing::Item => "ikkje noko slikt punkt i situasjonsbiletet",
        Thing::Measure | Thing::FollowUpMeasure => "ikkje noko slikt tiltak",
        Thing::Meeting | Thing::Gathering => "ikkje noko slikt møte",
        Thing::Decision => "inga slik avgjerd",
        Thing::Task => "inga slik oppgåve",
        Thing::Demand => "ikkje noko slikt krav ovanfrå",
        Thing::External => "inga slik oppmoding til ei styresmakt",
        Thing::Goal => "ikkje noko slikt mål",
        Thing::ErasureRequest => "inga slik oppmoding om sletting",
        Thing::Indicator => "ingen slik indikator",
        Thing::Organisation => "ingen slik organisasjon",
        Thing::Person => "ingen slik person",
        Thing::Access => "ingen slik tilgang",
        Thing::Service => "inga slik teneste",
        Thing::Report => "ingen slik situasjonsrapport",
        Thing::ReportOrder => "ingen slik rapporteringsordre",
        Thing::Information => "ingen slik informasjon",
        Thing::Card => "ikkje noko slikt tiltakskort",
        Thing::CardRun => "ikkje noko slikt tiltakskort i bruk",
        Thing::Exercise => "inga slik øving",
        Thing::Obligation => "ikkje noko slikt gjeremål i årshjulet",
        Thing::SupervisionFinding => "ikkje noko slikt tilsynsfunn",
        Thing::Course => "ikkje noko slikt kurs",
        Thing::Training => "inga slik opplæring",
        Thing::CalendarFeed => "ingen slik kalender",
        Thing::RosRevision => "ingen slik revisjon av ROS",
        Thing::Inject => "ikkje noko slikt innspel",
        Thing::Relief => "inga slik planlagd avløysing",
        Thing::Duty => "inga slik vakt",
        Thing::DutyNumber => "ikkje noko slikt vaktnummer",
        Thing::Warning => "ikkje noko slikt farevarsel",
        Thing::Plan => "ingen slik plan",
        Thing::OverallPlan => "ingen slik overordna beredskapsplan",
        Thing::Agreement => "ingen slik avtale",
        Thing::Shelter => "ikkje noko slikt tilfluktsrom",
        Thing::Stockpile => "ikkje noko slikt beredskapslager",
        Thing::Template => "ingen slik mal",
        Thing::DutyLog => "ingen open vaktlogg av det slaget",
        Thing::Resource => "ingen slik ressurs",
        Thing::Promise => "ingen slik reservert ressurs",
        Thing::Assistance => "inga slik bistandsoppmoding",
        Thing::Eps => "ikkje noko slikt evakuerte- og pårørandesenter",
        Thing::EpsUnit => "inga slik eining på senteret",
        Thing::Evaluation => "inga slik evaluering",
        Thing::Observation => "ingen slik observasjon",
        Thing::Finding => "ikkje noko slikt funn",
        Thing::LearningPoint => "ikkje noko slikt læringspunkt",
        Thing::Scenario => "ikkje noko slikt scenario",
        Thing::Proposal => "ikkje noko slikt endringsframlegg",
        Thing::Guest => "ingen slik registrert person på senteret",
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
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

fn measure(stage: MeasureStage) -> &'static str {
    match stage {
        MeasureStage::Proposed => "føreslått",
        MeasureStage::Decided => "vedteke",
        MeasureStage::Assigned => "tildelt",
        MeasureStage::Acknowledged => "kvittert",
        MeasureStage::InProgress => "i arbeid",
        MeasureStage::Done => "utført",
        MeasureStage::NotDone => "ikkje utført",
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
        "decideMeasure" => "vedtakast",
        "assignMeasure" => "tildelast",
        "ACKNOWLEDGE" => "kvitterast",
        "START" => "startast",
        "DONE" => "meldast utført",
        "NOT_DONE" => "meldast ikkje utført",
        "CANCEL" => "avlysast",
        "ASSESS_EFFECT" => "effektvurderast",
        other => stages::step(other).nynorsk,
    }
}

fn role_name(role: AccessRole) -> &'static str {
    match role {
        AccessRole::Administrator => "ein administrator",
        AccessRole::Operator => "ein operatør",
        AccessRole::CrisisLeader => "ein kriseleiar",
        AccessRole::CrisisLeadership => "ein medlem av kriseleiinga",
        AccessRole::CrisisStaff => "ein medlem av krisestaben",
        AccessRole::LogKeeper => "ein loggførar",
        AccessRole::PreparednessOfficer => "ein beredskapsansvarleg",
        AccessRole::Evaluator => "ein evaluator",
        AccessRole::Observer => "ein observatør",
        AccessRole::EpsStaff => "ein førar av EPS-registeret",
        AccessRole::System => "systemet",
    }
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Own => "organisasjonen sjølv",
        Scope::Participants => "deltakarane",
        Scope::County => "deltakarane og statsforvaltaren",
        Scope::Public => "alle som har tilgang til hendinga",
    }
}

fn whoever_could(operation: Operation) -> String {
    let (who, relation) = who_could(operation);
    let place = match relation {
        Relation::Own => "der",
        Relation::Served => "i operasjonssenteret som tener han",
        Relation::Fellow => "i ein annan organisasjon i hendinga",
        Relation::Oversight => "hos statsforvaltaren over han",
        Relation::Neighbour => "i ein nabokommune",
        Relation::Stranger => return "berre systemet sjølv gjere".into(),
    };
    let roles = either(who.iter().map(|role| role_name(*role)), "eller");
    format!("{roles} gjere {place}")
}

fn list(all: &[String]) -> String {
    known(all, "ingen enno")
}
