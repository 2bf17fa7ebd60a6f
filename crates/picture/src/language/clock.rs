//! How the log tells of the clocks that activation starts: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::clock::events::ClockEvent as C;

pub(super) const fn sentence(language: Language, event: &C) -> &'static str {
    language.of(match event {
        C::MailboxChecked(_) => [
            "Felles postkasse er gjennomgått ({organisation})[: {text}][. Neste gang innen {next}]",
            "Felles postkasse er gjennomgått ({organisation})[: {text}][. Neste gong innan {next}]",
            "The shared mailbox was looked through ({organisation})[: {text}][. Next by {next}]",
        ],
        C::Overdue(_) => [
            "Fristen for {deadline} er passert ({organisation})[, oppdaget {late} min etter]",
            "Fristen for {deadline} er passert ({organisation})[, oppdaga {late} min etter]",
            "The deadline for the {deadline} has passed ({organisation})[, noticed {late} min late]",
        ],
    })
}
