//! Who may do what, as one table: access role × operation × relation to the organisation concerned.
//!
//! Deny by default: an operation is allowed only where a row says so, and every cell is generated
//! and checked by a test. Reading is judged per entry by a [`Reader`].

mod post;
mod reader;
mod relation;
mod roles;
mod shares;

pub use post::{Post, judged};
pub use reader::Reader;
pub use relation::{Relation, acts_for};
pub use shares::Shares;

use crate::words::AccessRole;
use roles::*;

macro_rules! declare {
    ($($(#[$doc:meta])* $name:ident $english:literal $bokmal:literal $nynorsk:literal,)*) => {
        /// Everything a right is needed for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operation { $($(#[$doc])* $name,)* }

        impl Operation {
            /// Every operation.
            pub const ALL: &'static [Operation] = &[$(Operation::$name,)*];

            /// What it is called in an English sentence, as an infinitive.
            pub const fn english(self) -> &'static str {
                match self { $(Operation::$name => $english,)* }
            }

            /// What it is called in a bokmål sentence, as an infinitive.
            pub const fn bokmal(self) -> &'static str {
                match self { $(Operation::$name => $bokmal,)* }
            }

            /// What it is called in a nynorsk sentence, as an infinitive.
            pub const fn nynorsk(self) -> &'static str {
                match self { $(Operation::$name => $nynorsk,)* }
            }
        }
    };
}

/// Hands every operation to the macro named: its documentation, its name, and its words in English,
/// bokmål and nynorsk. What must name them all over again is made by it.
#[macro_export]
macro_rules! each_operation {
    ($take:ident) => { $take! {
    /// Open an incident.
    OpenIncident "open an incident" "opprette en hendelse" "opprette ei hending",
    /// Place under observation.
    Observe "place the incident under observation" "sette hendelsen under overvåking" "setje hendinga under overvaking",
    /// Dismiss.
    Dismiss "dismiss the incident" "avvise hendelsen" "avvise hendinga",
    /// Change title, type, severity, potential.
    Reclassify "reclassify the incident" "endre hendelsens type eller alvorlighetsgrad" "endre type eller alvorsgrad på hendinga",
    /// Ask an organisation in.
    ManageParticipation "ask an organisation in" "invitere en organisasjon" "invitere ein organisasjon",
    /// End an organisation's part.
    EndParticipation "end an organisation's part" "avslutte en organisasjons deltakelse" "avslutte deltakinga til ein organisasjon",
    /// Set readiness.
    SetReadiness "set the readiness level" "sette beredskapsnivå" "setje beredskapsnivå",
    /// Declare or return to a phase.
    ChangePhase "change the phase" "endre fase" "endre fase",
    /// Write in the log, correct, judge, report figures.
    Log "write in the log" "føre logg" "føre logg",
    /// Widen or recall a share.
    Share "change who may read an entry" "endre hvem som kan lese en loggføring" "endre kven som kan lese ei loggføring",
    /// Start a notification and follow it up by hand.
    Notify "notify" "varsle" "varsle",
    /// Activate or stand down a body.
    Activate "activate or stand down crisis leadership and staff" "sette eller avvikle kriseledelse og krisestab" "setje eller avvikle kriseleiing og krisestab",
    /// Fill roles, report presence.
    Staff "fill roles" "bemanne roller" "bemanne roller",
    /// Appoint the crisis leader.
    AppointLeader "appoint the crisis leader" "utpeke kriseleder" "peike ut kriseleiar",
    /// State, revise, withdraw picture items.
    StatePicture "state items of the situational picture" "fastsette punkter i situasjonsbildet" "fastsetje punkt i situasjonsbiletet",
    /// Propose picture items.
    ProposePicture "propose items for the situational picture" "foreslå punkter til situasjonsbildet" "føreslå punkt til situasjonsbiletet",
    /// Set the focus.
    SetFocus "set the leadership focus" "sette ledelsesfokus" "setje leiingsfokus",
    /// Convene, move or call off a meeting.
    Convene "convene a meeting" "innkalle til møte" "kalle inn til møte",
    /// Open and adjourn a meeting.
    HoldMeeting "hold a meeting" "holde møte" "halde møte",
    /// Put a question up for decision.
    WantDecision "put a question up for decision" "melde opp en sak til beslutning" "melde opp ei sak til avgjerd",
    /// Make a decision, and look at one again.
    Decide "make a decision" "ta en beslutning" "ta ei avgjerd",
    /// Give tasks to roles.
    GiveTask "give a task" "gi en oppgave" "gi ei oppgåve",
    /// Follow tasks up that are not one's own.
    FollowTask "follow up a task" "følge opp en oppgave" "følgje opp ei oppgåve",
    /// Answer requests from above.
    AnswerDemand "answer a request from above" "besvare et krav ovenfra" "svare på eit krav ovanfrå",
    /// Ask an external authority.
    AskAuthority "ask an authority" "be en myndighet om noe" "be ei styresmakt om noko",
    /// Propose a measure.
    ProposeMeasure "propose a measure" "foreslå et tiltak" "føreslå eit tiltak",
    /// Decide a measure.
    DecideMeasure "decide a measure" "beslutte et tiltak" "vedta eit tiltak",
    /// Assign, follow up, assess measures.
    CarryOutMeasure "follow up a measure" "følge opp et tiltak" "følgje opp eit tiltak",
    /// Write situation reports, have them looked through, send them once approved.
    WriteReport "write a situation report" "skrive situasjonsrapport" "skrive situasjonsrapport",
    /// Approve a situation report.
    ApproveReport "approve a situation report" "godkjenne en situasjonsrapport" "godkjenne ein situasjonsrapport",
    /// Say that a situation report has arrived.
    AcknowledgeReport "acknowledge a situation report" "kvittere for en situasjonsrapport" "kvittere for ein situasjonsrapport",
    /// Ask for situation reports, or note that they were asked for.
    OrderReports "order situation reports" "bestille situasjonsrapporter" "tinge situasjonsrapportar",
    /// Draft public information, note what the police and those affected were told.
    WriteInformation "write public information" "skrive informasjon til befolkningen" "skrive informasjon til innbyggjarane",
    /// Clear public information.
    ClearInformation "clear public information" "klarere informasjon til befolkningen" "klarere informasjon til innbyggjarane",
    /// Publish and withdraw public information.
    PublishInformation "publish public information" "publisere informasjon til befolkningen" "publisere informasjon til innbyggjarane",
    /// Begin with an action card, tick its steps, put it away.
    RunCard "use an action card" "bruke et tiltakskort" "bruke eit tiltakskort",
    /// Publish, review, withdraw action cards.
    KeepCards "keep the action cards" "forvalte tiltakskortene" "forvalte tiltakskorta",
    /// Read an organisation's action cards.
    ReadCards "read the action cards" "lese tiltakskortene" "lese tiltakskorta",
    /// Write, go through and withdraw plans.
    KeepPlans "keep the plans" "forvalte planverket" "forvalte planverket",
    /// Adopt a plan.
    AdoptPlan "adopt a plan" "vedta en plan" "vedta ein plan",
    /// Read an organisation's plans and what it has laid by.
    ReadPlans "read the plans" "lese planverket" "lese planverket",
    /// Plan exercises, and call them off.
    PlanExercise "plan an exercise" "planlegge en øvelse" "planleggje ei øving",
    /// Run an exercise that one is a controller of.
    ControlExercise "run an exercise" "styre en øvelse" "styre ei øving",
    /// Keep the annual wheel, meetings, supervision and training.
    KeepYear "keep the annual wheel" "holde årshjulet ved like" "halde årshjulet ved like",
    /// Read an organisation's annual wheel and its register of exercises.
    ReadYear "read the annual wheel and the register of exercises" "lese årshjulet og øvelsesregisteret" "lese årshjulet og øvingsregisteret",
    /// Decide the return to normal.
    Normalise "decide the return to normal" "beslutte normalisering" "avgjere normalisering",
    /// Close.
    Close "close the incident" "avslutte hendelsen" "avslutte hendinga",
    /// Reopen.
    Reopen "reopen the incident" "gjenåpne hendelsen" "opne hendinga igjen",
    /// Evaluate: mandate, findings, learning points, report.
    Evaluate "evaluate the incident" "evaluere hendelsen" "evaluere hendinga",
    /// Pin an observation.
    PinObservation "pin an observation" "feste en observasjon" "feste ein observasjon",
    /// Draft a revision of the ROS; take in and reject proposed changes.
    DraftRos "draft the risk and vulnerability analysis" "utarbeide ROS-analysen" "utarbeide ROS-analysen",
    /// Record that a revision of the ROS was adopted.
    AdoptRos "adopt the risk and vulnerability analysis" "vedta ROS-analysen" "vedta ROS-analysen",
    /// Propose a change to the ROS, or conclude that there is none.
    ProposeRosChange "propose a change to the risk and vulnerability analysis" "foreslå en endring i ROS-analysen" "føreslå ei endring i ROS-analysen",
    /// Read an organisation's ROS.
    ReadRos "read the risk and vulnerability analysis" "lese ROS-analysen" "lese ROS-analysen",
    /// Plan measures of the follow-up plan, move their deadlines, give them up.
    PlanFollowUp "plan the follow-up" "planlegge oppfølgingen" "planleggje oppfølginga",
    /// Report on measures of the follow-up plan, and verify their effect.
    FollowUp "report on the follow-up" "melde om oppfølgingen" "melde om oppfølginga",
    /// Read an organisation's follow-up plan.
    ReadFollowUp "read the follow-up plan" "lese oppfølgingsplanen" "lese oppfølgingsplanen",
    /// Ask for, agree to, or reject erasure.
    Erase "ask for or agree to erasure" "be om eller godkjenne sletting" "be om eller godkjenne sletting",
    /// Report on messages carried; the system alone does.
    Carry "report on messages carried" "melde fra om meldinger som er formidlet" "melde frå om meldingar som er formidla",
    /// Let a deadline pass; the system alone does.
    Ring "let a deadline pass" "la en frist løpe ut" "la ein frist gå ut",
    /// Note what was shown to whom; the system alone does.
    NoteShowings "note what was shown to whom" "notere hva som er vist for hvem" "notere kva som er vist til kven",
    /// See to whom an entry was shown.
    SeeReaders "see who has read an entry" "se hvem som har lest en loggføring" "sjå kven som har lese ei loggføring",
    /// Read an incident: its log, picture, timeline, replay.
    Read "read the incident" "lese hendelsen" "lese hendinga",
    /// Take an export out of the system.
    Export "export the log" "eksportere loggen" "eksportere loggen",
    /// Ask for assistance, and answer for one's own.
    AskAssistance "ask for assistance" "be om bistand" "be om bistand",
    /// Say in which order requests are met.
    RankAssistance "rank requests for assistance" "prioritere bistandsanmodninger" "prioritere bistandsoppmodingar",
    /// Open, organise and close a centre.
    RunEps "run an evacuee and next-of-kin centre" "drive et evakuerte- og pårørendesenter" "drive eit evakuerte- og pårørandesenter",
    /// Register people at a centre, check them in and out.
    KeepEpsRegister "keep the register of an evacuee and next-of-kin centre" "føre registeret på et evakuerte- og pårørendesenter" "føre registeret på eit evakuerte- og pårørandesenter",
    /// Take a warning in that concerns an organisation.
    TakeWarning "take a warning in" "ta inn et farevarsel" "ta inn eit farevarsel",
    /// Acknowledge a warning, attach it to an incident.
    AnswerWarning "answer a warning" "følge opp et farevarsel" "følgje opp eit farevarsel",
    /// Judge that a warning asks nothing of the organisation.
    SetAsideWarning "set a warning aside" "legge bort et farevarsel" "leggje bort eit farevarsel",
    /// Read the warnings that concern an organisation.
    ReadWarnings "read the warnings" "lese farevarslene" "lese farevarsla",
    /// Keep lists, templates, rosters, resources and clocks, all year.
    Prepare "keep lists, templates, rosters, resources and clocks" "holde varslingslister, maler, vaktlister, ressurser og frister ved like" "halde varslingslister, malar, vaktlister, ressursar og fristar ved like",
    /// Manage organisations, persons, access, tokens.
    Administer "manage organisations, people and access" "administrere organisasjoner, personer og tilganger" "administrere organisasjonar, personar og tilgangar",
    } };
}

each_operation!(declare);

/// True when `role` may do `operation` for an organisation it stands in `relation` to.
pub fn may(role: AccessRole, operation: Operation, relation: Relation) -> bool {
    role == AccessRole::System || allowed(operation, relation).contains(&role)
}

/// The access roles that could do `operation` for an organisation, and how they stand to it: inside
/// it where the table lets anyone there, else as close to it as the table comes. What a refusal
/// tells; nobody for what the system alone does.
pub fn who_could(operation: Operation) -> (&'static [AccessRole], Relation) {
    let mut relations = Relation::ALL.iter();
    let closest = relations.find(|relation| !allowed(operation, **relation).is_empty());
    let relation = closest.copied().unwrap_or(Relation::Stranger);
    (allowed(operation, relation), relation)
}

use AccessRole::{
    Administrator, CrisisLeader, CrisisLeadership, CrisisStaff, EpsStaff, Evaluator, LogKeeper,
    Operator, PreparednessOfficer,
};

macro_rules! table {
    ($($cells:pat => $roles:expr,)*) => {
        /// The table. What a row does not name is denied.
        fn allowed(operation: Operation, relation: Relation) -> &'static [AccessRole] {
            use Operation as O;
            use Relation::{Fellow, Neighbour, Oversight, Own, Served, Stranger};
            match (operation, relation) { $($cells => $roles,)* }
        }
    };
}

table! {
    (O::OpenIncident | O::Log | O::Notify | O::ProposePicture | O::Observe, Own) => WRITERS_AND_OPERATOR,
    // what the shared operations centre may do for those it serves, and no more.
    (
        O::OpenIncident
        | O::Log
        | O::Notify
        | O::ProposePicture
        | O::Observe
        | O::ManageParticipation,
        Served,
    ) => OPERATOR,
    (O::Staff, Own) => &[
        CrisisLeader,
        CrisisLeadership,
        PreparednessOfficer,
        CrisisStaff,
        LogKeeper,
        Operator,
    ],
    (
        O::StatePicture
        | O::ProposeMeasure
        | O::CarryOutMeasure
        | O::RunCard
        | O::WriteReport
        | O::WriteInformation
        | O::Share,
        Own,
    ) => WRITERS,
    (O::Reclassify | O::ChangePhase | O::HoldMeeting, Own) => STAFF,
    (
        O::Dismiss
        | O::ManageParticipation
        | O::EndParticipation
        | O::SetReadiness
        | O::Activate
        | O::Convene
        | O::AppointLeader
        | O::Reopen,
        Own,
    ) => CONVENERS,
    (O::WantDecision, Own) => WRITERS_AND_OPERATOR,
    (O::WantDecision, Served) => OPERATOR,
    (O::Decide, Own) => LEADER,
    (O::GiveTask | O::AskAuthority, Own) => STAFF,
    (O::FollowTask | O::AnswerDemand, Own) => WRITERS,
    (O::SetFocus, Own) => LEADERSHIP,
    (O::DecideMeasure | O::Normalise | O::Close, Own) => LEADER,
    // Whoever is above says for themselves that a report has arrived, and that they want one.
    (O::AcknowledgeReport, Own | Oversight) | (O::OrderReports, Oversight) => WRITERS,
    (O::OrderReports, Own) => WRITERS_AND_OPERATOR,
    (O::OrderReports, Served) => OPERATOR,
    (O::ApproveReport, Own) => LEADER,
    (O::ClearInformation, Own) => LEADERSHIP,
    (O::PublishInformation, Own) => STAFF,
    (O::KeepCards | O::KeepPlans, Own) => CARD_KEEPERS,
    (O::AdoptPlan, Own) => LEADER,
    (O::PlanExercise, Own) => CARD_KEEPERS,
    (O::KeepYear, Own) => CONVENERS,
    // Being named a controller in the exercise's plan is asked for besides.
    (O::ControlExercise | O::ReadYear, Own) => READERS,
    (O::ControlExercise, Served) => OPERATOR,
    (O::ReadYear, Served | Oversight) => READERS,
    (O::ReadCards | O::ReadPlans | O::ReadWarnings, Own) => READERS,
    (O::ReadPlans | O::ReadWarnings, Served | Oversight) => READERS,
    (O::TakeWarning | O::AnswerWarning, Own) => WRITERS_AND_OPERATOR,
    (O::TakeWarning | O::AnswerWarning, Served) => OPERATOR,
    (O::SetAsideWarning, Own) => STAFF,
    (O::ReadCards, Served) => OPERATOR,
    (O::Evaluate | O::ProposeRosChange, Own) => EVALUATORS,
    // Whoever drafts does not adopt: what was adopted is recorded by the leadership.
    (O::DraftRos, Own) => CARD_KEEPERS,
    (O::AdoptRos, Own) => LEADERSHIP,
    (O::ReadRos, Own | Oversight | Neighbour) | (O::ReadFollowUp, Own | Oversight) => READERS,
    (O::ReadRos, Served) => OPERATOR,
    (O::PlanFollowUp, Own) => CONVENERS,
    (O::FollowUp, Own) => &[
        CrisisLeader,
        CrisisLeadership,
        PreparednessOfficer,
        CrisisStaff,
        Evaluator,
    ],
    (O::PinObservation, Own) => &[
        CrisisLeader,
        CrisisLeadership,
        PreparednessOfficer,
        CrisisStaff,
        LogKeeper,
        Evaluator,
    ],
    (O::Erase, Own) => ARCHIVISTS,
    // Whoever keeps the register of a centre reads beside it what their own organisation reads.
    (O::Read, Own) => READERS_OF_THEIR_OWN,
    (O::Read, Served | Fellow | Oversight) => READERS,
    (O::Export, Own) => &[
        CrisisLeader,
        PreparednessOfficer,
        LogKeeper,
        Evaluator,
        Operator,
    ],
    (O::AskAssistance | O::RunEps, Own) => STAFF,
    (O::RankAssistance, Oversight) => STAFF,
    (O::KeepEpsRegister, Own) => &[EpsStaff],
    (O::Prepare, Own) => &[
        Administrator,
        CrisisLeader,
        CrisisLeadership,
        PreparednessOfficer,
    ],
    (O::Administer, Own) => &[Administrator],
    (O::SeeReaders, Own | Oversight) => READERSHIP,
    (O::Ring | O::Carry | O::NoteShowings | O::RankAssistance, Own) => NOBODY,
    // A message may be passed to a fellow participant by logging it in one's own name only.
    (_, Fellow | Oversight | Neighbour | Stranger | Served) => NOBODY,
}
