//! What is still open when an organisation returns to normal, so that nothing is handed over
//! unseen.

use super::state::Incident;
use crate::event::family;
use crate::ids::{
    AssistanceId, CardRunId, DecisionId, DemandId, EpsId, ExternalId, MeasureId, OrganisationId,
    PromiseId, ReportOrderId, TaskId,
};
use crate::words::{AssistanceStage, DecisionStage, ExternalStage, MeasureStage, TaskStage};
use serde::{Deserialize, Serialize};

/// What ordinary operation takes over unfinished.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LeftOpen {
    /// Measures that are not finished.
    pub measures: Vec<MeasureId>,
    /// Tasks that are not finished.
    pub tasks: Vec<TaskId>,
    /// Questions put up and not decided.
    pub decisions: Vec<DecisionId>,
    /// Requests from above that are not completed.
    pub demands: Vec<DemandId>,
    /// Requests to authorities without an outcome.
    pub externals: Vec<ExternalId>,
    /// Requests for assistance that wait, or whose help is not returned.
    pub assistance: Vec<AssistanceId>,
    /// Action cards in use.
    pub cards: Vec<CardRunId>,
    /// Resources promised or sent out, and not given back.
    pub promises: Vec<PromiseId>,
    /// Areas that still report, by key.
    pub areas: Vec<String>,
    /// Orders for situation reports that run.
    pub report_orders: Vec<ReportOrderId>,
    /// Evacuee and next-of-kin centres that are open.
    pub centres: Vec<EpsId>,
}

family! {
    /// What is told beside a return to normal.
    NormaliseEvent {
        "normalisation.left_open" 1 LeftOpen(LeftOpen),
    }
}

impl LeftOpen {
    /// What `organisation` has not finished.
    pub(super) fn of(incident: &Incident, organisation: OrganisationId) -> Self {
        use AssistanceStage as A;
        use ExternalStage as E;
        let own = |whose: OrganisationId| whose == organisation;
        let measures = ids(&incident.measures, |m| {
            own(m.organisation) && is_open(m.stage)
        });
        let tasks = ids(&incident.tasks, |task| {
            own(task.organisation) && !matches!(task.stage, TaskStage::Done | TaskStage::NotDone)
        });
        let decisions = ids(&incident.decisions, |decision| {
            own(decision.organisation) && decision.stage == DecisionStage::Wanted
        });
        let externals = ids(&incident.externals, |asked| {
            own(asked.organisation) && matches!(asked.stage, E::Asked | E::Received | E::Granted)
        });
        let assistance = ids(&incident.assistance, |asked| {
            own(asked.organisation) && !matches!(asked.stage, A::Refused | A::Returned)
        });
        let part = incident.parts.get(&organisation);
        Self {
            measures,
            tasks,
            decisions,
            demands: ids(&incident.demands, |d| own(d.organisation) && !d.completed),
            externals,
            assistance,
            cards: ids(&incident.cards, |card| {
                own(card.organisation) && !card.closed
            }),
            promises: ids(&incident.promises, |promise| own(promise.organisation)),
            areas: part.map_or_else(Vec::new, |part| part.areas.keys().cloned().collect()),
            report_orders: ids(&incident.reports.orders, |order| {
                own(order.organisation) && !order.completed
            }),
            centres: ids(&incident.eps, |eps| {
                own(eps.organisation) && eps.closed_by.is_none()
            }),
        }
    }

    /// How much there is of each kind: measures, tasks, decisions, requests, cards, resources,
    /// areas, report orders, centres.
    pub fn counts(&self) -> [usize; 9] {
        [
            self.measures.len(),
            self.tasks.len(),
            self.decisions.len(),
            self.demands.len() + self.externals.len() + self.assistance.len(),
            self.cards.len(),
            self.promises.len(),
            self.areas.len(),
            self.report_orders.len(),
            self.centres.len(),
        ]
    }

    /// True when everything is finished.
    pub fn is_empty(&self) -> bool {
        self.counts().iter().all(|count| *count == 0)
    }
}

fn is_open(stage: MeasureStage) -> bool {
    use MeasureStage as S;
    !matches!(
        stage,
        S::Done | S::NotDone | S::Cancelled | S::EffectAssessed
    )
}

fn ids<K: Copy, V>(
    known: &std::collections::BTreeMap<K, V>,
    is_left: impl Fn(&V) -> bool,
) -> Vec<K> {
    let left = known.iter().filter(|(_, one)| is_left(one));
    left.map(|(id, _)| *id).collect()
}
