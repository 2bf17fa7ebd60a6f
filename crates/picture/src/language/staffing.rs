//! How the log tells of staffing: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::staffing::events::StaffingEvent as S;

pub(super) const fn sentence(language: Language, event: &S) -> &'static str {
    language.of(match event {
        S::StandDownPlanned(_) => [
            "{organisation} planlegger {body} til {at}[. Grunn: {reason}]",
            "{organisation} planlegg {body} til {at}[. Grunn: {reason}]",
            "{organisation} plans {body} until {at}[. Reason: {reason}]",
        ],
        S::StandDownOverdue(_) => [
            "{organisation}: {body} skulle vært avviklet nå, og er fortsatt satt[ (oppdaget {late} min etter)]",
            "{organisation}: {body} skulle vore avvikla no, og er framleis sett[ (oppdaga {late} min etter)]",
            "{organisation}: {body} was to be stood down by now, and is still active[ (noticed {late} min late)]",
        ],
        S::ReliefPlanned(_) => [
            "Avløsning planlagt: {person} går av som {role} {at}[, {successor} tar over][. {note}]",
            "Avløysing planlagd: {person} går av som {role} {at}[, {successor} tek over][. {note}]",
            "Relief planned: {person} leaves as {role} at {at}[, {successor} takes over][. {note}]",
        ],
        S::ReliefCancelled(_) => [
            "Planlagt avløsning er avlyst[: {person} som {role}][, {at}][. Grunn: {reason}]",
            "Planlagd avløysing er avlyst[: {person} som {role}][, {at}][. Grunn: {reason}]",
            "A planned relief is cancelled[: {person} as {role}][, {at}][. Reason: {reason}]",
        ],
        S::ReliefCarriedOut(_) => [
            "Avløsningen er gjennomført[: {person} er avløst som {role}][ av {successor}]",
            "Avløysinga er gjennomført[: {person} er avløyst som {role}][ av {successor}]",
            "The relief took place[: {person} is relieved as {role}][ by {successor}]",
        ],
        S::ReliefOverdue(_) => [
            "Avløsningen har ikke skjedd i tide[: {person} som {role}][, planlagt {at}][ (oppdaget {late} min etter)]",
            "Avløysinga har ikkje skjedd i tide[: {person} som {role}][, planlagd {at}][ (oppdaga {late} min etter)]",
            "The relief has not taken place in time[: {person} as {role}][, planned {at}][ (noticed {late} min late)]",
        ],
        S::MinimumSet(_) => [
            "Minste bemanning for {body}[, {role}]: {count}",
            "Minste bemanning for {body}[, {role}]: {count}",
            "Least staffing of {body}[, {role}]: {count}",
        ],
    })
}
