//! The closed lists of the domain as GraphQL enums, each word with its meaning for the reader.
//!
//! A word is spelled as in the journal, in upper case. Conversions go both ways and are total: a
//! new word in the domain does not compile until it is described here.

use async_graphql::Enum;
use varsko_domain::words as domain;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $name { $($(#[$vdoc])* $variant,)* }

            impl From<domain::$name> for $name {
                fn from(word: domain::$name) -> Self {
                    match word { $(domain::$name::$variant => Self::$variant,)* }
                }
            }

            impl From<$name> for domain::$name {
                fn from(word: $name) -> Self {
                    match word { $($name::$variant => Self::$variant,)* }
                }
            }
        )*

        #[cfg(test)]
        fn spelled() -> Vec<(String, &'static str)> {
            use async_graphql::resolver_utils::enum_value;
            let mut pairs = Vec::new();
            $(for word in domain::$name::ALL {
                assert_eq!(domain::$name::from($name::from(*word)), *word);
                pairs.push((enum_value($name::from(*word)).to_string(), word.literal()));
            })*
            pairs
        }
    };
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
pub use notifying::*;
pub use ordinary::*;
pub use planning::*;
pub use warning::*;
pub use year::*;

words! {
    /// Phases of an organisation's part in an incident, in their order.
    Phase {
        /// Oppdaget: something is known to have happened or to threaten.
        Detected,
        /// Varsle: tell those who must know.
        Notify,
        /// Mobilisere: leadership and staff come together.
        Mobilise,
        /// Situasjonsforståelse: build the shared situational picture.
        Understand,
        /// Håndtere: decide and carry out measures.
        Handle,
        /// Normalisere: the separately decided return to normal.
        Normalise,
        /// Evaluere: look at what was done, and learn.
        Evaluate,
        /// Avsluttet: this organisation's part is closed.
        Closed,
        /// Avvist: judged not to be an incident, with a reason.
        Dismissed,
    }
    /// Severity: the worst plausible outcome, not today's damage.
    Severity {
        /// Ukjent: not judged yet.
        Unknown,
        /// Liten: handled by ordinary operation.
        Minor,
        /// Alvorlig: needs coordination.
        Serious,
        /// Svært alvorlig: needs crisis leadership.
        Severe,
        /// Ekstrem: threatens many lives or basic functions.
        Extreme,
    }
    /// Who may read a line of the log, from narrow to wide.
    Scope {
        /// The originating organisation only.
        Own,
        /// Every organisation taking part, and the operations centre that serves one of them.
        Participants,
        /// The county governor (statsforvalter) as well.
        County,
        /// Anyone who may see the incident.
        Public,
    }
    /// How sure we are of a statement.
    Verification {
        /// Ubekreftet: nobody has checked it.
        Unverified,
        /// Sannsynlig: it fits what else is known.
        Plausible,
        /// Bekreftet: checked and found true.
        Confirmed,
        /// Avkreftet: checked and found false.
        Refuted,
    }
    /// Kinds of log entry.
    EntryKind {
        /// Melding inn: a message that came in.
        MessageIn,
        /// Melding ut: a message that went out.
        MessageOut,
        /// Observasjon: something seen.
        Observation,
        /// Beslutning: something decided.
        Decision,
        /// Bevisst ikke gjort: considered and deliberately not done, with the reason.
        Omission,
        /// Tiltak: something done about it.
        Measure,
        /// Varsling: someone was notified.
        Notification,
        /// Mobilisering: someone was called in.
        Mobilisation,
        /// Møte: a meeting was held.
        Meeting,
        /// Statusrapport: how things stand.
        StatusReport,
        /// Informasjon til befolkningen: what the public was told.
        PublicInformation,
        /// Media: what the press asked or wrote.
        Media,
        /// Vaktskifte, overlevering: handed over to whoever came next.
        Handover,
        /// Rettelse: points at the entry it corrects; both stay visible.
        Correction,
        /// Notat: anything else worth keeping.
        Note,
    }
    /// How a message travelled.
    Channel {
        /// Telefon.
        Phone,
        /// Nødnett or other radio.
        Radio,
        /// SMS.
        Sms,
        /// E-post.
        Email,
        /// I møte: said in a meeting.
        Meeting,
        /// Ansikt til ansikt: said in person.
        InPerson,
        /// Another system.
        System,
        /// Anything else.
        Other,
        /// Automatisk oppringing: a machine calls and reads the text aloud.
        Voice,
        /// Samhandlingskanal, such as Teams or Slack.
        Webhook,
        /// The console's own alarm.
        Console,
    }
    /// Priority of an entry.
    Priority {
        /// Lav.
        Low,
        /// Normal.
        Normal,
        /// Høy.
        High,
        /// Haster: lives may depend on it being read now.
        Urgent,
    }
    /// How exactly a time is known. Anything but `EXACT` is a placeholder or an estimate.
    Precision {
        /// To the minute or better.
        Exact,
        /// About then.
        Approximate,
        /// Only the part of the day is known; the clock time is a placeholder.
        Daypart,
        /// Only the date is known; the clock time is a placeholder.
        DateOnly,
    }
    /// The two bodies of a municipality in crisis.
    Body {
        /// Kriseledelse: decides.
        Leadership,
        /// Krisestab: prepares.
        Staff,
    }
    /// In what capacity someone holds a role or decides.
    Capacity {
        /// The holder.
        Holder,
        /// Stedfortreder: the deputy.
        Deputy,
    }
    /// What someone may do in the product, granted per organisation. Not the same as a role held in an incident.
    AccessRole {
        /// Manages people, access and tokens; reads no incident.
        Administrator,
        /// OPSAM operator: opens, logs, notifies and hands over for the organisations the centre serves.
        Operator,
        /// Kriseleder, as a standing appointment.
        CrisisLeader,
        /// Medlem av kriseledelsen.
        CrisisLeadership,
        /// Medlem av krisestaben.
        CrisisStaff,
        /// Loggfører: keeps the log.
        LogKeeper,
        /// Beredskapsansvarlig, -sjef or -koordinator.
        PreparednessOfficer,
        /// Evaluator: replays, observes, evaluates.
        Evaluator,
        /// Reads, and nothing else.
        Observer,
        /// Fører EPS-registeret: keeps the register of an evacuee and next-of-kin centre.
        EpsStaff,
        /// The owner of the data folder, at its own console, and the product's own timers.
        System,
    }
    /// Kinds of organisation.
    OrganisationKind {
        /// Kommune.
        Municipality,
        /// Operasjonssenter, such as OPSAM.
        OperationsCentre,
        /// Statsforvalter.
        CountyGovernor,
        /// Any other.
        Other,
    }
    /// Sections of the situational picture (situasjonsbilde).
    Section {
        /// Fakta: what is known.
        Facts,
        /// Antakelser: what is taken for granted without being known.
        Assumptions,
        /// Åpne spørsmål: questions nobody can answer yet.
        Unknowns,
        /// Berørte: affected people, places, functions.
        Affected,
        /// Konsekvenser: consequences, by the value they touch.
        Consequences,
        /// Prognose: the expected and the worst development.
        Prognosis,
        /// Ressurser: resources and shortages.
        Resources,
        /// Aktører: who else is at work.
        Actors,
        /// Kommunikasjon og media.
        Communication,
        /// Beslutningsbehov: decisions wanted.
        DecisionsNeeded,
    }
    /// Whose value a consequence touches, most precious first.
    Value {
        /// Liv og helse.
        LifeAndHealth,
        /// Miljø.
        Environment,
        /// Materielle verdier.
        Property,
        /// Omdømme.
        Reputation,
    }
    /// Where someone stands on the way in.
    Presence {
        /// Innkalt: called.
        Called,
        /// Underveis: coming.
        Coming,
        /// Kan ikke komme: cannot come.
        CannotCome,
        /// På plass: in place.
        InPlace,
        /// Avløst: relieved.
        Relieved,
    }
    /// Where one recipient of a notification stands. Sent is not done and delivered is not done: done is acknowledged.
    Delivery {
        /// Intended, not sent.
        Queued,
        /// Handed to the channel.
        Sent,
        /// The channel says it arrived.
        Delivered,
        /// Kvittert: received and understood.
        Acknowledged,
        /// Answered "cannot".
        Declined,
        /// Nobody answered in time.
        TimedOut,
        /// Passed on to the next in line.
        Escalated,
        /// Reached by hand, another way.
        ReachedByOtherMeans,
        /// On the list, and called only if those before them do not come.
        Reserve,
        /// No channel leads there, or every one of them failed.
        NotReached,
    }
    /// Where a measure (tiltak) stands.
    MeasureStage {
        /// Foreslått: proposed.
        Proposed,
        /// Besluttet: decided by someone with the authority.
        Decided,
        /// Tildelt: given to a role.
        Assigned,
        /// Kvittert: whoever got it has confirmed it.
        Acknowledged,
        /// I arbeid: work began.
        InProgress,
        /// Utført: done.
        Done,
        /// Ikke utført: not done, with the reason.
        NotDone,
        /// Avlyst: called off.
        Cancelled,
        /// Effekt vurdert: what it did was assessed.
        EffectAssessed,
    }
    /// What an evaluator's observation points towards.
    Tendency {
        /// God praksis.
        GoodPractice,
        /// Forbedringspunkt.
        Improvement,
        /// Not judged yet.
        Open,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_is_spelled_as_in_the_journal_in_upper_case() {
        let spelled = super::spelled();
        assert!(spelled.len() > 100, "the lists are there");
        for (shown, stored) in spelled {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
