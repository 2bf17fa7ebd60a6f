//! The field's dictionary as closed lists: each word has one literal, stored for ever.
//!
//! Wording for people (bokmål, nynorsk, English) lives where people are spoken to, not here.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $literal:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $literal)] $variant,)* }

        impl $name {
            /// Every word of this list, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The literal stored in the journal.
            pub const fn literal(self) -> &'static str {
                match self { $($name::$variant => $literal,)* }
            }

            /// The word behind a stored literal.
            pub fn from_literal(literal: &str) -> Option<Self> {
                match literal { $($literal => Some($name::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.literal())
            }
        }
    )*};
}

words! {
    /// Phases of an organisation's part in an incident, in their order.
    Phase {
        /// Oppdaget: something is known to have happened or to threaten.
        Detected = "detected",
        /// Varsle.
        Notify = "notify",
        /// Mobilisere.
        Mobilise = "mobilise",
        /// Situasjonsforståelse: build the shared situational picture.
        Understand = "understand",
        /// Håndtere.
        Handle = "handle",
        /// Normalisere: a separately decided return to normal.
        Normalise = "normalise",
        /// Evaluere.
        Evaluate = "evaluate",
        /// Avsluttet.
        Closed = "closed",
        /// Avvist, with a reason.
        Dismissed = "dismissed",
    }
    /// Severity: the worst plausible outcome, not today's damage.
    Severity {
        /// Not judged yet.
        Unknown = "unknown",
        /// Handled by ordinary operation.
        Minor = "minor",
        /// Needs coordination.
        Serious = "serious",
        /// Needs crisis leadership.
        Severe = "severe",
        /// Threatens many lives or basic functions.
        Extreme = "extreme",
    }
    /// Who may read an entry, from narrow to wide.
    Scope {
        /// The originating organisation.
        Own = "own",
        /// Every organisation taking part, and the centre that serves one of them.
        Participants = "participants",
        /// The county governor as well.
        County = "county",
        /// Anyone who may see the incident.
        Public = "public",
    }
    /// How sure we are of a statement.
    Verification {
        /// Nobody has checked it.
        Unverified = "unverified",
        /// It fits what else is known.
        Plausible = "plausible",
        /// Checked and found true.
        Confirmed = "confirmed",
        /// Checked and found false.
        Refuted = "refuted",
    }
    /// Kinds of log entry.
    EntryKind {
        /// Melding inn.
        MessageIn = "message_in",
        /// Melding ut.
        MessageOut = "message_out",
        /// Observasjon.
        Observation = "observation",
        /// Beslutning.
        Decision = "decision",
        /// Bevisst ikke gjort: considered and deliberately not done, with the reason.
        Omission = "omission",
        /// Tiltak.
        Measure = "measure",
        /// Varsling.
        Notification = "notification",
        /// Mobilisering.
        Mobilisation = "mobilisation",
        /// Møte.
        Meeting = "meeting",
        /// Statusrapport.
        StatusReport = "status_report",
        /// Informasjon til befolkningen.
        PublicInformation = "public_information",
        /// Media.
        Media = "media",
        /// Vaktskifte, overlevering.
        Handover = "handover",
        /// Rettelse: points at the entry it corrects; both stay visible.
        Correction = "correction",
        /// Notat.
        Note = "note",
    }
    /// How a message travelled.
    Channel {
        /// Telefon.
        Phone = "phone",
        /// Nødnett or other radio.
        Radio = "radio",
        /// SMS.
        Sms = "sms",
        /// E-post.
        Email = "email",
        /// I møte.
        Meeting = "meeting",
        /// Ansikt til ansikt.
        InPerson = "in_person",
        /// Another system.
        System = "system",
        /// Anything else.
        Other = "other",
        /// Automatisk oppringing: a machine calls and reads the text aloud.
        Voice = "voice",
        /// Samhandlingskanal, such as Teams or Slack.
        Webhook = "webhook",
        /// The console's own alarm.
        Console = "console",
    }
    /// Priority of an entry.
    Priority {
        /// Low.
        Low = "low",
        /// Normal.
        Normal = "normal",
        /// High.
        High = "high",
        /// Lives may depend on it being read now.
        Urgent = "urgent",
    }
    /// How exactly a time is known. Anything but `exact` is a placeholder or an estimate.
    Precision {
        /// To the minute or better.
        Exact = "exact",
        /// About then.
        Approximate = "approximate",
        /// Only the part of the day is known; the clock time is a placeholder.
        Daypart = "daypart",
        /// Only the date is known; the clock time is a placeholder.
        DateOnly = "date_only",
    }
    /// The two bodies of a municipality in crisis.
    Body {
        /// Kriseledelse: decides.
        Leadership = "leadership",
        /// Krisestab: prepares.
        Staff = "staff",
    }
    /// In what capacity someone holds a role or decides.
    Capacity {
        /// The holder.
        Holder = "holder",
        /// Stedfortreder.
        Deputy = "deputy",
    }
    /// What someone may do in the product, granted per organisation. Not the same as a role in an incident.
    AccessRole {
        /// Manages people, access and tokens; reads no incident.
        Administrator = "administrator",
        /// OPSAM operator.
        Operator = "operator",
        /// Kriseleder, as standing appointment.
        CrisisLeader = "crisis_leader",
        /// Medlem av kriseledelsen.
        CrisisLeadership = "crisis_leadership",
        /// Medlem av krisestaben.
        CrisisStaff = "crisis_staff",
        /// Loggfører.
        LogKeeper = "log_keeper",
        /// Beredskapsansvarlig, -sjef, -koordinator.
        PreparednessOfficer = "preparedness_officer",
        /// Evaluator.
        Evaluator = "evaluator",
        /// Reads, and nothing else.
        Observer = "observer",
        /// Fører EPS-registeret: keeps the register of an evacuee and next-of-kin centre.
        EpsStaff = "eps_staff",
        /// The owner of the data folder, at its own console, and the product's own timers.
        System = "system",
    }
    /// Kinds of organisation.
    OrganisationKind {
        /// Kommune.
        Municipality = "municipality",
        /// Operasjonssenter, such as OPSAM.
        OperationsCentre = "operations_centre",
        /// Statsforvalter.
        CountyGovernor = "county_governor",
        /// Any other.
        Other = "other",
    }
    /// Sections of the situational picture.
    Section {
        /// Fakta.
        Facts = "facts",
        /// Antakelser.
        Assumptions = "assumptions",
        /// Questions nobody can answer yet.
        Unknowns = "unknowns",
        /// Affected people, places, functions.
        Affected = "affected",
        /// Consequences by value.
        Consequences = "consequences",
        /// Prognosis: expected and worst.
        Prognosis = "prognosis",
        /// Resources and shortages.
        Resources = "resources",
        /// Actors.
        Actors = "actors",
        /// Communication and media.
        Communication = "communication",
        /// Decisions needed.
        DecisionsNeeded = "decisions_needed",
    }
    /// What a prognosis tells.
    Prognosis {
        /// Forventet: what is most likely.
        Expected = "expected",
        /// Verst tenkelig: what it may come to.
        Worst = "worst",
    }
    /// Whose value a consequence touches, most precious first.
    Value {
        /// Liv og helse.
        LifeAndHealth = "life_and_health",
        /// Miljø.
        Environment = "environment",
        /// Materielle verdier.
        Property = "property",
        /// Omdømme.
        Reputation = "reputation",
    }
    /// Where someone stands on the way in.
    Presence {
        /// Innkalt.
        Called = "called",
        /// Underveis.
        Coming = "coming",
        /// Kan ikke komme.
        CannotCome = "cannot_come",
        /// På plass.
        InPlace = "in_place",
        /// Avløst.
        Relieved = "relieved",
    }
    /// Where one recipient of a notification stands.
    Delivery {
        /// Intended, not sent.
        Queued = "queued",
        /// Handed to the channel. Sent is not done.
        Sent = "sent",
        /// The channel says it arrived. Delivered is not done.
        Delivered = "delivered",
        /// Received and understood.
        Acknowledged = "acknowledged",
        /// Answered "cannot".
        Declined = "declined",
        /// Nobody answered in time.
        TimedOut = "timed_out",
        /// Passed on to the next in line.
        Escalated = "escalated",
        /// Reached by hand, another way.
        ReachedByOtherMeans = "reached_by_other_means",
        /// On the list, and called only if those before them do not come.
        Reserve = "reserve",
        /// No channel leads there, or every one of them failed.
        NotReached = "not_reached",
    }
    /// Where a measure stands.
    MeasureStage {
        /// Foreslått.
        Proposed = "proposed",
        /// Besluttet.
        Decided = "decided",
        /// Tildelt.
        Assigned = "assigned",
        /// Kvittert.
        Acknowledged = "acknowledged",
        /// I arbeid.
        InProgress = "in_progress",
        /// Utført.
        Done = "done",
        /// Ikke utført, with the reason: first class.
        NotDone = "not_done",
        /// Avlyst.
        Cancelled = "cancelled",
        /// Effekt vurdert.
        EffectAssessed = "effect_assessed",
    }
    /// What an evaluator's observation points towards.
    Tendency {
        /// God praksis.
        GoodPractice = "good_practice",
        /// Forbedringspunkt.
        Improvement = "improvement",
        /// Not judged yet.
        Open = "open",
    }
}

mod exercising;
mod handling;
mod leading;
mod learning;
mod mobilising;
mod notifying;
mod ordinary;
mod planning;
mod warning;
mod year;
pub use exercising::*;
pub use handling::*;
pub use leading::*;
pub use learning::*;
pub use mobilising::*;
pub use notifying::{AnsweredBy, Language, ListOrder, OnTimeout, Unreached};
pub use ordinary::*;
pub use planning::{AgreementKind, PlanKind, PlanPart, ShelterKind};
pub use warning::{WarningKind, WarningLevel, WarningNews};
pub use year::*;

impl Phase {
    /// The phase that must have been reached before an action of this one. `Detected` and
    /// `Dismissed` need none.
    pub const fn predecessor(self) -> Option<Phase> {
        match self {
            Phase::Detected | Phase::Dismissed => None,
            Phase::Notify => Some(Phase::Detected),
            Phase::Mobilise => Some(Phase::Notify),
            Phase::Understand => Some(Phase::Mobilise),
            Phase::Handle => Some(Phase::Understand),
            Phase::Normalise => Some(Phase::Handle),
            Phase::Evaluate => Some(Phase::Normalise),
            Phase::Closed => Some(Phase::Evaluate),
        }
    }
}
