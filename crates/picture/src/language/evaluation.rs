//! How the log tells of evaluations: bokmål, nynorsk, English.

use super::Language;
use varsko_domain::incident::evaluation::events::EvaluationEvent as E;
use varsko_domain::words::{FindingKind, LearningTarget};

#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &E) -> &'static str {
    language.of(match event {
        E::Mandated(_) => ["Mandat for evaluering ({organisation}): {text}[. Temaer: {themes}][. Mål: {goals}]",
            "Mandat for evaluering ({organisation}): {text}[. Tema: {themes}][. Mål: {goals}]",
            "Mandate for an evaluation ({organisation}): {text}[. Themes: {themes}][. Goals: {goals}]"],
        E::CollectingBegan(_) => ["Innsamlingen til evalueringen er i gang ({organisation})",
            "Innsamlinga til evalueringa er i gang ({organisation})",
            "Collecting for the evaluation has begun ({organisation})"],
        E::Observed(_) => ["Observasjon til evalueringen[, linje {numbers}][, avspilling {at}] ({tendency}): {text}",
            "Observasjon til evalueringa[, linje {numbers}][, avspeling {at}] ({tendency}): {text}",
            "Observation for the evaluation[, line {numbers}][, replay {at}] ({tendency}): {text}"],
        E::FindingStated(_) => ["Funn ({kind}). Ventet: {expected}. Faktisk: {actual}[. Årsak: {cause}]",
            "Funn ({kind}). Venta: {expected}. Faktisk: {actual}[. Årsak: {cause}]",
            "Finding ({kind}). Expected: {expected}. Actual: {actual}[. Cause: {cause}]"],
        E::FindingWithdrawn(_) => ["Funn trukket[: {text}]. Grunn: {reason}",
            "Funn trekt[: {text}]. Grunn: {reason}",
            "Finding withdrawn[: {text}]. Reason: {reason}"],
        E::LearningPointStated(_) => ["Læringspunkt: {text}. Bør endres ({target}): {change}",
            "Læringspunkt: {text}. Bør endrast ({target}): {change}",
            "Learning point: {text}. To change ({target}): {change}"],
        E::LearningPointWithdrawn(_) => ["Læringspunkt trukket[: {text}]. Grunn: {reason}",
            "Læringspunkt trekt[: {text}]. Grunn: {reason}",
            "Learning point withdrawn[: {text}]. Reason: {reason}"],
        E::ReportDrafted(_) => ["Utkast {number} til evalueringsrapport er skrevet ({organisation})",
            "Utkast {number} til evalueringsrapport er skrive ({organisation})",
            "Draft {number} of the evaluation report was written ({organisation})"],
        E::ConsultationOpened(_) => ["Utkastet til evalueringsrapport er på høring hos {asked}, med frist {at}",
            "Utkastet til evalueringsrapport er på høyring hos {asked}, med frist {at}",
            "The draft of the evaluation report is out for consultation with {asked}, until {at}"],
        E::ConsultationAnswered(_) => ["Høringssvar fra {from}: {text}",
            "Høyringssvar frå {from}: {text}",
            "Answer to the consultation from {from}: {text}"],
        E::ConsultationPassed(_) => ["Høringsfristen for evalueringsrapporten er passert ({organisation})[, oppdaget {late} min etter]",
            "Høyringsfristen for evalueringsrapporten er passert ({organisation})[, oppdaga {late} min etter]",
            "The consultation on the evaluation report is over ({organisation})[, noticed {late} min later]"],
        E::Finalised(_) => ["Evalueringsrapporten er endelig ({organisation})[. Uten ferdig høring: {reason}]",
            "Evalueringsrapporten er endeleg ({organisation})[. Utan ferdig høyring: {reason}]",
            "The evaluation report is final ({organisation})[. Without a finished consultation: {reason}]"],
        E::FollowUpBegan(_) => ["Evalueringen følges opp ({organisation})",
            "Evalueringa blir følgd opp ({organisation})",
            "The evaluation is being followed up ({organisation})"],
        E::Closed(_) => ["Evalueringen er avsluttet ({organisation}): {text}",
            "Evalueringa er avslutta ({organisation}): {text}",
            "The evaluation is closed ({organisation}): {text}"],
    })
}

pub(super) const fn finding(language: Language, word: FindingKind) -> &'static str {
    language.of(match word {
        FindingKind::GoodPractice => ["god praksis", "god praksis", "good practice"],
        FindingKind::Improvement => ["forbedring", "forbetring", "improvement"],
    })
}

pub(super) const fn target(language: Language, word: LearningTarget) -> &'static str {
    language.of(match word {
        LearningTarget::RosScenario => ["ROS-scenario", "ROS-scenario", "ROS scenario"],
        LearningTarget::Plan => ["plan", "plan", "plan"],
        LearningTarget::ActionCard => ["tiltakskort", "tiltakskort", "action card"],
        LearningTarget::NotificationList => {
            ["varslingsliste", "varslingsliste", "notification list"]
        }
        LearningTarget::Training => ["opplæring", "opplæring", "training"],
        LearningTarget::Agreement => ["avtale", "avtale", "agreement"],
    })
}
