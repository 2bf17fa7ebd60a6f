//! Events of evaluations.

use super::{id, maybe, number, text, word};
use crate::scene::minute;
use proptest::prelude::*;
use varsko_domain::incident::evaluation::events::{self as e, EvaluationEvent as E};
use varsko_domain::words::{FindingKind, LearningTarget, ReplayBasis, Tendency};
use varsko_domain::{EvaluationId, Event};

pub(super) fn evaluating() -> impl Strategy<Value = Event> {
    let evaluation = || id::<EvaluationId>();
    prop_oneof![
        2 => (evaluation(), text(), maybe()).prop_map(|(evaluation, purpose, theme)| {
            let (from, to, themes, goals) = (Some(minute(0)), None, theme.into_iter().collect(), vec![]);
            E::Mandated(e::Mandated { evaluation, purpose, from, to, themes, goals })
        }),
        1 => evaluation().prop_map(|evaluation| E::CollectingBegan(e::CollectingBegan { evaluation })),
        2 => (id(), text(), number(), word(Tendency::ALL), any::<bool>()).prop_map(
            |(observation, text, line, tendency, replay)| {
                let (at, basis) = (minute(30), ReplayBasis::Occurred);
                let replayed = replay.then_some(e::Replayed { at, basis });
                let (entries, seen_at) = (vec![line], None);
                E::Observed(e::Observed { observation, text, entries, seen_at, replayed, tendency })
            },
        ),
        2 => (evaluation(), id(), text(), text(), word(FindingKind::ALL), id()).prop_map(
            |(evaluation, finding, expected, actual, kind, observation)| {
                let (cause, observations) = (None, vec![observation]);
                E::FindingStated(e::FindingStated { evaluation, finding, kind, expected, actual, cause, observations })
            },
        ),
        1 => (id(), text()).prop_map(|(finding, reason)| E::FindingWithdrawn(e::FindingWithdrawn { finding, reason })),
        2 => (evaluation(), id(), text(), text(), word(LearningTarget::ALL), id()).prop_map(
            |(evaluation, point, text, change, target, finding)| {
                let findings = vec![finding];
                E::LearningPointStated(e::LearningPointStated { evaluation, point, text, findings, target, change })
            },
        ),
        1 => (id(), text()).prop_map(|(point, reason)| {
            E::LearningPointWithdrawn(e::LearningPointWithdrawn { point, reason })
        }),
        2 => reporting(),
    ]
    .prop_map(Event::Evaluation)
}

fn reporting() -> impl Strategy<Value = E> {
    let evaluation = || id::<EvaluationId>();
    prop_oneof![
        (evaluation(), text()).prop_map(|(evaluation, text)| {
            let draft = 1;
            E::ReportDrafted(e::ReportDrafted {
                evaluation,
                draft,
                text,
            })
        }),
        (evaluation(), text()).prop_map(|(evaluation, asked)| {
            let (deadline, asked) = (minute(90), vec![asked]);
            E::ConsultationOpened(e::ConsultationOpened {
                evaluation,
                deadline,
                asked,
            })
        }),
        (evaluation(), text(), text()).prop_map(|(evaluation, from, text)| {
            E::ConsultationAnswered(e::ConsultationAnswered {
                evaluation,
                from,
                text,
            })
        }),
        evaluation()
            .prop_map(|evaluation| E::ConsultationPassed(e::ConsultationPassed { evaluation })),
        (evaluation(), text(), maybe()).prop_map(|(evaluation, text, early)| {
            E::Finalised(e::Finalised {
                evaluation,
                text,
                early,
            })
        }),
        evaluation().prop_map(|evaluation| E::FollowUpBegan(e::FollowUpBegan { evaluation })),
        (evaluation(), text()).prop_map(|(evaluation, conclusion)| {
            E::Closed(e::EvaluationClosed {
                evaluation,
                conclusion,
            })
        }),
    ]
}
