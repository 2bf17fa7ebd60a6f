//! The situational picture (situasjonsbilde): figures, items, and what the leadership looks at.

use async_graphql::InputObject;
use varsko_domain::ItemId;
use varsko_domain::incident::events::{Particular, Statement};

use super::order::{Meaning, incident_inputs, mutations};
use crate::schema::coordinates::CoordinatesInput;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Prognosis, Section, Value, Verification};

mutations! {
    /// What is known, how sure, and how old.
    Understanding {
        /// Define a figure (indikator) to be reported over time, such as the number of evacuated.
        define_indicator(DefineIndicatorInput);
        /// Report a figure as it stood at `occurredAt`.
        report_indicator(ReportIndicatorInput);
        /// State an item of the picture as it stood at `occurredAt`. Whoever may only propose, as
        /// an operations centre may, proposes it; with `accepts` a proposal becomes a statement.
        /// The receipt's `id` is the id of the item.
        state_picture_item(StatePictureItemInput);
        /// Say an item anew. The old wording stays in the log.
        revise_picture_item(RevisePictureItemInput);
        /// Take an item out of the picture. It stays in the log.
        withdraw_picture_item(WithdrawPictureItemInput);
        /// Set the leadership focus (ledelsesfokus): the few priorities until the next meeting.
        set_focus(SetFocusInput);
    }
}

/// What an item of the picture says.
#[derive(InputObject)]
pub(super) struct StatementInput {
    /// The section it belongs to.
    section: Section,
    /// The statement. At most 16 KiB.
    text: String,
    /// Whose value a consequence touches; for the section `CONSEQUENCES`.
    value: Option<Value>,
    /// How sure we are of it.
    #[graphql(default_with = "Verification::Unverified")]
    verification: Verification,
    /// Where it is known from. At most 2 KiB.
    source: Option<String>,
    /// From when on it must be looked at again.
    expires_at: Option<DateTime>,
    /// Numbers of the lines it rests on. At most 100.
    #[graphql(default)]
    entries: Vec<u32>,
    /// Whether it tells what is expected, or the worst. The section `PROGNOSIS` asks for it, and no
    /// other takes it.
    prognosis: Option<Prognosis>,
    /// Key of the role that is to find the answer; for the section `UNKNOWNS`.
    owner: Option<String>,
    /// When the answer, or the next word about it, is due; of a question with an owner.
    answer_by: Option<DateTime>,
    /// Where it is on the map.
    coordinates: Option<CoordinatesInput>,
}

impl StatementInput {
    /// What is said of it that belongs to its section alone; what fits together is the domain's to
    /// judge.
    fn particular(&self) -> Option<Particular> {
        if let Some(prognosis) = self.prognosis {
            return Some(Particular::Prognosis(prognosis.into()));
        }
        let answer_by = self.answer_by.meaning();
        let owner = self.owner.clone().or(answer_by.map(|_| String::new()))?;
        Some(Particular::Question { owner, answer_by })
    }
}

impl Meaning<Statement> for StatementInput {
    fn meaning(self) -> Statement {
        let particular = self.particular();
        Statement {
            particular,
            section: self.section.meaning(),
            text: self.text.meaning(),
            value: self.value.meaning(),
            verification: self.verification.meaning(),
            source: self.source.meaning(),
            expires_at: self.expires_at.meaning(),
            entries: self.entries,
            coordinates: self.coordinates.meaning(),
        }
    }
}

incident_inputs! {
    /// A figure to define. At most 200 in an incident.
    DefineIndicatorInput => DefineIndicator(DefineIndicator) {
        /// A short key, such as `evacuated`: at most 40 of a–z, 0–9 and _ , starting with a letter.
        key: String,
        /// Its name for people. At most 300 bytes.
        name: String,
        /// What exactly is counted, so that two who count get the same. At most 2 KiB.
        definition: String,
        /// The unit, such as `persons`. At most 300 bytes.
        unit: String,
    }
    /// A reported figure.
    ReportIndicatorInput => ReportIndicator(ReportIndicator) {
        /// The key of the figure.
        key: String,
        /// The value; left out, it is reported as not known.
        value: Option<f64>,
        /// Where it is known from. At most 2 KiB.
        source: Option<String>,
        /// How sure we are of it.
        #[graphql(default_with = "Verification::Unverified")]
        verification: Verification,
        /// The number of the line it was taken from.
        entry: Option<u32>,
    }
    /// An item to state.
    StatePictureItemInput => StateItem(StateItem) {
        /// What it says.
        statement: StatementInput,
        /// The id of the proposal that this accepts.
        accepts: Option<Id<ItemId>>,
    }
    /// An item to say anew.
    RevisePictureItemInput => ReviseItem(ReviseItem) {
        /// The item.
        #[graphql(name = "itemId")]
        item: Id<ItemId>,
        /// What it says from now on.
        statement: StatementInput,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// An item to take out.
    WithdrawPictureItemInput => WithdrawItem(WithdrawItem) {
        /// The item.
        #[graphql(name = "itemId")]
        item: Id<ItemId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// The leadership focus, the whole list anew.
    SetFocusInput => SetFocus(SetFocus) {
        /// The priorities, the first first. At most 10, each at most 2 KiB.
        items: Vec<String>,
        /// Until when they hold: usually the next meeting.
        until: Option<DateTime>,
    }
}
