//! How the log tells of requests for assistance: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::assistance::events::AssistanceEvent as A;
use varsko_domain::words::{AssistanceStage, Helper};

pub(super) const fn sentence(language: Language, event: &A) -> &'static str {
    language.of(match event {
        A::Asked(_) => [
            "{organisation} ber {helper}[ ({name})] om bistand: {text}[. Trengs innen {by}][. Betaling: {payment}]",
            "{organisation} bed {helper}[ ({name})] om hjelp: {text}[. Trengst innan {by}][. Betaling: {payment}]",
            "{organisation} asks {helper}[ ({name})] for assistance: {text}[. Needed by {by}][. Payment: {payment}]",
        ],
        A::Received(_) => [
            "Bistandsanmodningen er mottatt[: {text}][. {note}]",
            "Oppmodinga om hjelp er motteken[: {text}][. {note}]",
            "The request for assistance is received[: {text}][. {note}]",
        ],
        A::Granted(_) => [
            "Bistand er innvilget[: {text}][, framme {eta}][. {note}]",
            "Hjelp er innvilga[: {text}][, framme {eta}][. {note}]",
            "Assistance is granted[: {text}][, there {eta}][. {note}]",
        ],
        A::Refused(_) => [
            "Bistand er avslått[: {text}]. Grunn: {reason}",
            "Hjelp er avslått[: {text}]. Grunn: {reason}",
            "Assistance is refused[: {text}]. Reason: {reason}",
        ],
        A::Delivered(_) => [
            "Bistanden er på plass[: {text}][. {note}]",
            "Hjelpa er på plass[: {text}][. {note}]",
            "The assistance is in place[: {text}][. {note}]",
        ],
        A::Returned(_) => [
            "Bistanden er avsluttet og levert tilbake[: {text}][. {note}]",
            "Hjelpa er avslutta og levert tilbake[: {text}][. {note}]",
            "The assistance has gone back[: {text}][. {note}]",
        ],
        A::Ranked(_) => [
            "Statsforvalteren setter bistandsanmodningen som nummer {number}[: {text}]. Grunn: {reason}",
            "Statsforvaltaren set oppmodinga om hjelp som nummer {number}[: {text}]. Grunn: {reason}",
            "The county governor ranks the request number {number}[: {text}]. Reason: {reason}",
        ],
    })
}

pub(super) const fn helper(language: Language, word: Helper) -> &'static str {
    language.of(match word {
        Helper::Neighbour => ["nabokommune", "nabokommune", "a neighbour"],
        Helper::CivilDefence => ["Sivilforsvaret", "Sivilforsvaret", "the civil defence"],
        Helper::Voluntary => [
            "frivillig organisasjon",
            "frivillig organisasjon",
            "a voluntary organisation",
        ],
        Helper::CountyGovernor => [
            "statsforvalteren",
            "statsforvaltaren",
            "the county governor",
        ],
        Helper::Other => ["andre", "andre", "others"],
    })
}

pub(super) const fn stage(language: Language, word: AssistanceStage) -> &'static str {
    language.of(match word {
        AssistanceStage::Asked => ["bedt om", "bede om", "asked"],
        AssistanceStage::Received => ["mottatt", "motteken", "received"],
        AssistanceStage::Granted => ["innvilget", "innvilga", "granted"],
        AssistanceStage::Refused => ["avslått", "avslått", "refused"],
        AssistanceStage::Delivered => ["levert", "levert", "delivered"],
        AssistanceStage::Returned => ["tilbakelevert", "tilbakelevert", "returned"],
    })
}
