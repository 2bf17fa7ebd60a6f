//! Every demand of §§ 2 to 10, each judged by the records it concerns.

use super::{
    Because, Demand, EVIDENCE_MAX, EXERCISE_HOLDS_MONTHS, Evidence, LAPSING_DAYS,
    PLAN_HOLDS_MONTHS, PlanRecord, ROS_HOLDS_MONTHS, Records, Requirement, Standing,
};
use varsko_domain::Timestamp;
use varsko_domain::organisation::plans::PlanGap;
use varsko_domain::words::PlanPart;

const DAY_MS: i64 = 86_400_000;

/// Every demand but § 9, in order.
pub(super) fn requirements(records: &Records, at: Timestamp) -> Vec<Requirement> {
    let mut all = ros(records);
    all.push(measures(records));
    all.extend(plan(records, at));
    all.push(agreements(records, at));
    all.extend(up_to_date(records, at));
    all.extend(exercised(records, at));
    all.extend(evaluated(records));
    all.push(supervised(records));
    all
}

/// § 9: every other paragraph has evidence that can be handed out, where it is known to apply.
pub(super) fn documented(others: &[Requirement]) -> Requirement {
    let known = |number: &u8| {
        let mut own = others.iter().filter(|r| r.demand.paragraph() == *number);
        !own.all(|r| r.standing == Standing::Unknown)
    };
    let bare = |number: &u8| {
        let mut own = others.iter().filter(|r| r.demand.paragraph() == *number);
        own.all(|r| r.evidence.is_empty())
    };
    let paragraphs: Vec<u8> = (2..=10)
        .filter(|number| *number != Demand::Documented.paragraph())
        .filter(|number| known(number) && bare(number))
        .collect();
    let because = (!paragraphs.is_empty()).then_some(Because::WithoutEvidence { paragraphs });
    let evidence = others.iter().flat_map(|r| r.evidence.first().cloned());
    judged(Demand::Documented, because, evidence)
}

/// Fulfilled unless there is a reason why not.
fn judged(
    demand: Demand,
    because: impl IntoIterator<Item = Because>,
    evidence: impl IntoIterator<Item = Evidence>,
) -> Requirement {
    let because: Vec<Because> = because.into_iter().collect();
    let mut evidence: Vec<Evidence> = evidence.into_iter().collect();
    evidence.sort_by_key(|piece| std::cmp::Reverse(piece.position));
    evidence.truncate(EVIDENCE_MAX);
    let standing = match because.is_empty() {
        true => Standing::Fulfilled,
        false => Standing::NotFulfilled,
    };
    Requirement {
        demand,
        standing,
        because,
        evidence,
        lapses_at: None,
    }
}

fn nothing(demand: Demand, standing: Standing) -> Requirement {
    let nothing = judged(demand, [Because::NothingRegistered], []);
    Requirement {
        standing,
        ..nothing
    }
}

impl Requirement {
    /// The same, until it lapses.
    fn until(mut self, lapses_at: Option<Timestamp>, at: Timestamp) -> Self {
        self.lapses_at = lapses_at;
        let Some(lapses_at) = lapses_at else {
            return self;
        };
        if lapses_at <= at {
            self.standing = Standing::NotFulfilled;
            self.because.push(Because::Lapsed { at: lapses_at });
        } else if self.standing == Standing::Fulfilled
            && lapses_at.since(at) <= LAPSING_DAYS * DAY_MS
        {
            self.standing = Standing::LapsingSoon;
        }
        self
    }
}

/// How many of a list are not as they should be; none when all are.
fn open(open: usize, of: usize) -> Option<Because> {
    (open > 0).then_some(Because::Some {
        open: open as u32,
        of: of as u32,
    })
}

fn ros(records: &Records) -> Vec<Requirement> {
    let Some(ros) = &records.ros else {
        let demands = [Demand::RosParts, Demand::RosAdopted];
        return demands.map(|d| nothing(d, Standing::NotFulfilled)).into();
    };
    let evidence = || [ros.evidence.clone()];
    let letters = ros.missing_parts.clone();
    let parts = (!letters.is_empty()).then_some(Because::PartsMissing { letters });
    let council = (!ros.by_council).then_some(Because::NotByTheCouncil);
    let nobody = (ros.took_part == 0).then_some(Because::NobodyTookPart);
    vec![
        judged(Demand::RosParts, parts, evidence()),
        judged(
            Demand::RosAdopted,
            council.into_iter().chain(nobody),
            evidence(),
        ),
    ]
}

fn measures(records: &Records) -> Requirement {
    let measures = &records.measures;
    if records.ros.is_none() || measures.is_empty() {
        return nothing(Demand::MeasuresPlanned, Standing::NotFulfilled);
    }
    let unplanned = measures.iter().filter(|m| m.planned.is_none()).count();
    let planned = measures.iter().filter_map(|m| m.planned.clone());
    judged(
        Demand::MeasuresPlanned,
        open(unplanned, measures.len()),
        planned,
    )
}

/// The demand that a missing part of the plan concerns.
const fn concerned(gap: &PlanGap) -> Option<Demand> {
    match gap {
        PlanGap::NoLeadership
        | PlanGap::NobodyConvenes
        | PlanGap::NoPowers { .. }
        | PlanGap::NoDeputy { .. } => Some(Demand::Leadership),
        PlanGap::NoPart { part } => match part {
            PlanPart::Leadership => Some(Demand::Leadership),
            PlanPart::NotificationList => Some(Demand::NotificationList),
            PlanPart::Resources => Some(Demand::Resources),
            PlanPart::Evacuation => Some(Demand::Evacuation),
            PlanPart::PublicWarning => Some(Demand::PublicWarning),
            PlanPart::Communication => Some(Demand::Communication),
            PlanPart::RearrangedOperation | PlanPart::RaisedCapacity => None,
        },
        PlanGap::NoChapter { .. } | PlanGap::NoOverallPlan => None,
    }
}

fn plan(records: &Records, at: Timestamp) -> Vec<Requirement> {
    let demands = [
        Demand::Leadership,
        Demand::NotificationList,
        Demand::ListedInformed,
        Demand::Resources,
        Demand::Evacuation,
        Demand::PublicWarning,
        Demand::Communication,
    ];
    let Some(plan) = &records.plan else {
        return demands.map(|d| nothing(d, Standing::NotFulfilled)).into();
    };
    let of = |demand| match demand {
        Demand::ListedInformed => informed(records),
        Demand::Resources => resources(records, plan, at),
        Demand::NotificationList => {
            let lists = records.lists.iter().map(|list| list.evidence.clone());
            let evidence = [plan.evidence.clone()].into_iter().chain(lists);
            judged(demand, gaps(plan, demand), evidence)
        }
        _ => judged(demand, gaps(plan, demand), [plan.evidence.clone()]),
    };
    demands.map(of).into()
}

fn gaps(plan: &PlanRecord, demand: Demand) -> Vec<Because> {
    let gaps = plan.gaps.iter();
    gaps.filter(|gap| concerned(gap) == Some(demand))
        .map(|gap| Because::Gap(gap.clone()))
        .collect()
}

fn informed(records: &Records) -> Requirement {
    let lists = &records.lists;
    let people: u32 = lists.iter().map(|list| list.people).sum();
    if people == 0 {
        return nothing(Demand::ListedInformed, Standing::NotFulfilled);
    }
    let uninformed: u32 = lists.iter().map(|list| list.uninformed).sum();
    judged(
        Demand::ListedInformed,
        open(uninformed as usize, people as usize),
        lists.iter().map(|list| list.evidence.clone()),
    )
}

/// The overview is as good as the agreements it rests on: the first that ends makes it lapse.
fn resources(records: &Records, plan: &PlanRecord, at: Timestamp) -> Requirement {
    let resources = &records.resources;
    let mut because = gaps(plan, Demand::Resources);
    if resources.is_empty() {
        because.push(Because::NothingRegistered);
    }
    let evidence = resources.iter().map(|resource| resource.evidence.clone());
    let evidence = [plan.evidence.clone()].into_iter().chain(evidence);
    let ends = resources.iter().filter_map(|r| r.agreement_ends).min();
    judged(Demand::Resources, because, evidence).until(ends, at)
}

/// Fulfilled while any agreement holds: the last that ends makes it lapse.
fn agreements(records: &Records, at: Timestamp) -> Requirement {
    let demand = Demand::MunicipalAgreements;
    let begun = records.agreements.iter().filter(|a| a.from <= at);
    let begun: Vec<_> = begun.collect();
    if begun.is_empty() {
        return nothing(demand, Standing::NotFulfilled);
    }
    let for_good = begun.iter().any(|agreement| agreement.ends.is_none());
    let last = begun.iter().filter_map(|agreement| agreement.ends).max();
    let evidence = begun.iter().map(|agreement| agreement.evidence.clone());
    judged(demand, [], evidence).until(last.filter(|_| !for_good), at)
}

fn up_to_date(records: &Records, at: Timestamp) -> Vec<Requirement> {
    let ros = match &records.ros {
        None => nothing(Demand::RosCurrent, Standing::NotFulfilled),
        Some(ros) => {
            let lapses_at = ros.decided_on.plus_months(ROS_HOLDS_MONTHS);
            let current = judged(Demand::RosCurrent, [], [ros.evidence.clone()]);
            current.until(Some(lapses_at), at)
        }
    };
    let [current, responsible] = match &records.plan {
        None => [Demand::PlanCurrent, Demand::PlanResponsible]
            .map(|demand| nothing(demand, Standing::NotFulfilled)),
        Some(plan) => {
            let lapses_at = plan.revised_at.plus_months(PLAN_HOLDS_MONTHS);
            let evidence = || [plan.evidence.clone()];
            [
                judged(Demand::PlanCurrent, [], evidence()).until(Some(lapses_at), at),
                judged(Demand::PlanResponsible, [], evidence()),
            ]
        }
    };
    vec![ros, current, responsible]
}

/// An exercise holds for two years; of several, the newest counts.
fn exercised(records: &Records, at: Timestamp) -> Vec<Requirement> {
    let held = |demand, from_ros: bool| {
        let held = records.exercises.iter();
        let held = held.filter(|e| e.held_at <= at && (e.from_ros || !from_ros));
        let held: Vec<_> = held.collect();
        let Some(newest) = held.iter().map(|exercise| exercise.held_at).max() else {
            return nothing(demand, Standing::NotFulfilled);
        };
        let evidence = held.iter().map(|exercise| exercise.evidence.clone());
        let lapses_at = newest.plus_months(EXERCISE_HOLDS_MONTHS);
        judged(demand, [], evidence).until(Some(lapses_at), at)
    };
    let holders = &records.training;
    let trained = if holders.is_empty() {
        nothing(Demand::Trained, Standing::NotFulfilled)
    } else {
        let good = |one: &&super::TrainingRecord| {
            one.trained.is_some() && one.valid_until.is_none_or(|until| at < until)
        };
        let untrained = holders.len() - holders.iter().filter(good).count();
        let evidence = holders.iter().filter_map(|one| one.trained.clone());
        let first = holders
            .iter()
            .filter(good)
            .filter_map(|one| one.valid_until)
            .min();
        judged(Demand::Trained, open(untrained, holders.len()), evidence).until(first, at)
    };
    vec![
        held(Demand::Exercised, false),
        held(Demand::ExercisedFromRos, true),
        trained,
    ]
}

fn evaluated(records: &Records) -> Vec<Requirement> {
    let closed = &records.closed;
    if closed.is_empty() {
        let demands = [Demand::Evaluated, Demand::FindingsSettled];
        return demands.map(|d| nothing(d, Standing::Unknown)).into();
    }
    let owing = closed.iter().filter(|one| one.evaluation.is_none()).count();
    let evaluations = || closed.iter().filter_map(|one| one.evaluation.clone());
    let evidence = closed.iter().map(|one| one.evidence.clone());
    let findings: u32 = closed.iter().map(|one| one.findings).sum();
    let unsettled: u32 = closed.iter().map(|one| one.open_findings).sum();
    let settled = if findings == 0 {
        nothing(Demand::FindingsSettled, Standing::Unknown)
    } else {
        let open = open(unsettled as usize, findings as usize);
        judged(Demand::FindingsSettled, open, evaluations())
    };
    vec![
        judged(
            Demand::Evaluated,
            open(owing, closed.len()),
            evidence.chain(evaluations()),
        ),
        settled,
    ]
}

fn supervised(records: &Records) -> Requirement {
    let found = &records.supervision;
    if found.is_empty() {
        return nothing(Demand::SupervisionSettled, Standing::Unknown);
    }
    let unsettled = found.iter().filter(|finding| !finding.closed).count();
    let evidence = found.iter().map(|finding| finding.evidence.clone());
    judged(
        Demand::SupervisionSettled,
        open(unsettled, found.len()),
        evidence,
    )
}
