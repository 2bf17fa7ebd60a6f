//! How the log tells of involved areas: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::area::events::AreaEvent as A;

pub(super) const fn sentence(language: Language, event: &A) -> &'static str {
    language.of(match event {
        A::Involved(_) => [
            "{area} rapporterer til {organisation} hvert {minutes}. minutt",
            "{area} rapporterer til {organisation} kvart {minutes}. minutt",
            "{area} reports to {organisation} every {minutes} minutes",
        ],
        A::Reported(_) => [
            "Status fra {area}: {status}[. Skader og utvikling: {damage}][. Ressursbehov: {needs}][. Til beslutning: {decisions}]",
            "Status frå {area}: {status}[. Skadar og utvikling: {damage}][. Ressursbehov: {needs}][. Til avgjerd: {decisions}]",
            "Status from {area}: {status}[. Damage and development: {damage}][. Need for resources: {needs}][. For decision: {decisions}]",
        ],
        A::Silent(_) => [
            "{area} har ikke rapportert i tide til {organisation}[ (oppdaget {late} min etter)]",
            "{area} har ikkje rapportert i tide til {organisation}[ (oppdaga {late} min etter)]",
            "{area} has not reported in time to {organisation}[ (noticed {late} min late)]",
        ],
        A::Ended(_) => [
            "{area} rapporterer ikke lenger til {organisation}",
            "{area} rapporterer ikkje lenger til {organisation}",
            "{area} reports no longer to {organisation}",
        ],
    })
}
