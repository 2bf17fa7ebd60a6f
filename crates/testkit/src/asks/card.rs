//! Action cards.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use crate::day::at;
use uuid::Uuid;
use varsko_domain::incident::card::commands::*;
use varsko_domain::incident::commands::IncidentCommand as C;
use varsko_domain::organisation::cards::commands::*;
use varsko_domain::organisation::cards::events::CardStep;
use varsko_domain::words::Phase;
use varsko_domain::{CardId, CardRunId, Command};

/// The card that [`publish_card`] publishes when it is named so.
pub const CARD: CardId = CardId(Uuid::from_u128(0x6100));
/// The card in use that [`run_card`] begins when it is named so.
pub const CARD_RUN: CardRunId = CardRunId(Uuid::from_u128(0x6200));

/// Bærum's card for a flood: three steps, for the one who leads operations.
pub fn flood_card() -> PublishCard {
    let step = |phase, text: &str| CardStep {
        phase,
        text: text.into(),
    };
    PublishCard {
        card: None,
        title: "Flom i vassdrag".into(),
        goal: "Ingen i faresonen når vannet kommer".into(),
        role: "operations".into(),
        scenario: Some("flood".into()),
        steps: vec![
            step(Phase::Notify, "Ring NVEs døgnvakt"),
            step(Phase::Handle, "Steng veier langs elva"),
            step(Phase::Handle, "Gå fra dør til dør i faresonen"),
        ],
        review_by: at("13:00"),
    }
}

/// Publish a card of Bærum's.
pub fn publish_card(card: PublishCard) -> Ask {
    ask_of_all(Command::Card(BAERUM, CardCommand::Publish(card)))
}

/// Say that [`CARD`] still holds.
pub fn review_card(until: &str) -> Ask {
    let review = ReviewCard {
        card: CARD,
        review_by: at(until),
        remark: Some("Telefonnumrene er prøvd".into()),
    };
    ask_of_all(Command::Card(BAERUM, CardCommand::Review(review)))
}

/// Take [`CARD`] out of use.
pub fn withdraw_card(reason: &str) -> Ask {
    let withdraw = WithdrawCard {
        card: CARD,
        reason: reason.into(),
    };
    ask_of_all(Command::Card(BAERUM, CardCommand::Withdraw(withdraw)))
}

/// Begin with [`CARD`].
pub fn run_card() -> Ask {
    let run = RunCard { card: CARD };
    ask(C::CardRun(CardRunCommand::Run(run)))
}

/// Move a step of [`CARD_RUN`].
pub fn progress_card(step: u32, to: CardStepChange) -> Ask {
    let run = CARD_RUN;
    let progress = ProgressCard { run, step, to };
    ask(C::CardRun(CardRunCommand::Progress(progress)))
}

/// Put [`CARD_RUN`] away.
pub fn close_card(reason: Option<&str>) -> Ask {
    let close = CloseCard {
        run: CARD_RUN,
        reason: reason.map(Into::into),
    };
    ask(C::CardRun(CardRunCommand::Close(close)))
}
