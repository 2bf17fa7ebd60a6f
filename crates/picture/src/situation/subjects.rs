//! Items, figures and measures as one reader may see them.

use crate::access::Lens;
use crate::fact::{Fact, Origin};
use crate::incident::{self, IncidentPicture, ItemStep, MeasureStep};
use serde::{Deserialize, Serialize};
use varsko_domain::incident::events::{IndicatorReported, MeasureProposed, Particular, Statement};
use varsko_domain::words::{MeasureStage, Prognosis, Scope, Section};
use varsko_domain::{ItemId, MeasureId, Text, Timestamp};

/// Where an item of the picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Proposed by someone without the say.
    Proposed,
    /// In the picture.
    Stated,
    /// Taken out.
    Withdrawn,
}

/// An item of the picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Which.
    pub id: ItemId,
    /// Where it stands.
    pub standing: Standing,
    /// What it says now; it rests on those of its lines that the reader may read.
    pub statement: Statement,
    /// Where it says so: `occurred_at` is the as-of time, `line` the line.
    pub origin: Origin,
    /// Where it was first said.
    pub first: Origin,
    /// Who may read the line it says so on.
    pub scope: Scope,
    /// How many times it was said, the last included.
    pub said: u32,
    /// Why it was taken out.
    pub reason: Option<Text>,
}

impl Item {
    /// True for a question that stands in the picture and nobody has answered.
    pub fn is_open_question(&self) -> bool {
        self.standing == Standing::Stated && self.statement.section == Section::Unknowns
    }

    /// Whether a prognosis tells what is expected, or the worst.
    pub fn prognosis(&self) -> Option<Prognosis> {
        match &self.statement.particular {
            Some(Particular::Prognosis(prognosis)) => Some(*prognosis),
            Some(Particular::Question { .. }) | None => None,
        }
    }

    /// Key of the role that is to find out.
    pub fn owner(&self) -> Option<&str> {
        match &self.statement.particular {
            Some(Particular::Question { owner, .. }) => Some(owner),
            Some(Particular::Prognosis(_)) | None => None,
        }
    }

    /// When the answer, or the next word about it, is due.
    pub fn answer_by(&self) -> Option<Timestamp> {
        match &self.statement.particular {
            Some(Particular::Question { answer_by, .. }) => *answer_by,
            Some(Particular::Prognosis(_)) | None => None,
        }
    }
}

/// The items of a picture the reader may read, by id; withdrawn ones included.
pub(crate) fn items(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Item> {
    let items = picture.items.iter();
    items
        .filter_map(|(id, item)| self::item(*id, item, picture, lens))
        .collect()
}

fn item(
    id: ItemId,
    item: &incident::Item,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Item> {
    let mut standing = None;
    let mut reason = None;
    let mut said: Vec<(&Statement, Origin)> = Vec::new();
    for fact in lens.through(&item.steps) {
        match &fact.said {
            ItemStep::Proposed(_) => standing = Some(Standing::Proposed),
            ItemStep::Stated(_) => standing = Some(Standing::Stated),
            ItemStep::Revised { .. } => standing = standing.or(Some(Standing::Stated)),
            ItemStep::Withdrawn(why) => {
                standing = Some(Standing::Withdrawn);
                reason = Some(why.clone());
            }
        }
        said.extend(
            fact.said
                .statement()
                .map(|statement| (statement, fact.origin)),
        );
    }
    let (first, (statement, origin)) = (said.first()?.1, *said.last()?);
    let mut statement = statement.clone();
    statement.entries = lens.readable(&statement.entries);
    let standing = standing?;
    let reason = reason.filter(|_| standing == Standing::Withdrawn);
    let scope = picture.access.scope(origin.line)?;
    let said = said.len() as u32;
    Some(Item {
        id,
        standing,
        statement,
        origin,
        first,
        scope,
        said,
        reason,
    })
}

/// A structured figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Short key.
    pub key: String,
    /// Name for people; the key when its definition is not the reader's to see.
    pub name: String,
    /// What exactly is counted.
    pub definition: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Every report, by as-of time (`occurred_at`) and then position.
    pub series: Vec<Fact<IndicatorReported>>,
}

impl Indicator {
    /// The report with the newest as-of time.
    pub fn newest(&self) -> Option<&Fact<IndicatorReported>> {
        self.series.last()
    }

    /// The newest value; `None` when none was reported, or it is said not to be known.
    pub fn value(&self) -> Option<f64> {
        self.newest().and_then(|report| report.said.value)
    }
}

/// The figures the reader may read, by key.
pub(super) fn indicators(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Indicator> {
    let indicators = picture.indicators.iter();
    indicators
        .filter_map(|(key, indicator)| self::indicator(key, indicator, lens))
        .collect()
}

fn indicator(key: &str, known: &incident::Indicator, lens: &Lens<'_>) -> Option<Indicator> {
    let definition = lens.newest(&known.definitions).map(|fact| &fact.said);
    let mut series: Vec<_> = lens.through(&known.reports).cloned().collect();
    if definition.is_none() && series.is_empty() {
        return None;
    }
    for report in &mut series {
        report.said.entry = report.said.entry.filter(|line| lens.sees(*line));
    }
    Some(Indicator {
        key: key.to_owned(),
        name: definition.map_or(key, |defined| &defined.name).to_owned(),
        definition: definition.map(|defined| defined.definition.clone()),
        unit: definition.map(|defined| defined.unit.clone()),
        series,
    })
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Which.
    pub id: MeasureId,
    /// What to do, and what for.
    pub proposed: Fact<MeasureProposed>,
    /// Where it stands.
    pub stage: MeasureStage,
    /// Since when it stands there.
    pub since: Origin,
    /// By when, as last set.
    pub deadline: Option<Timestamp>,
    /// The role it was last given to.
    pub role: Option<String>,
    /// The stages it went through, after being proposed.
    pub steps: Vec<Fact<MeasureStep>>,
}

impl Measure {
    /// True while something is still to be done about it.
    pub fn is_open(&self) -> bool {
        match self.stage {
            MeasureStage::Proposed
            | MeasureStage::Decided
            | MeasureStage::Assigned
            | MeasureStage::Acknowledged
            | MeasureStage::InProgress => true,
            MeasureStage::Done
            | MeasureStage::NotDone
            | MeasureStage::Cancelled
            | MeasureStage::EffectAssessed => false,
        }
    }
}

/// The measures the reader may read, by the line they were proposed on.
pub(crate) fn measures(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Measure> {
    let measures = picture.measures.iter();
    let mut measures: Vec<_> = measures
        .filter_map(|(id, measure)| self::measure(*id, measure, lens))
        .collect();
    measures.sort_by_key(|measure| measure.proposed.origin.line);
    measures
}

fn measure(id: MeasureId, measure: &incident::Measure, lens: &Lens<'_>) -> Option<Measure> {
    let proposed = measure
        .proposed
        .clone()
        .filter(|fact| lens.sees(fact.origin.line))?;
    let steps: Vec<_> = lens.through(&measure.steps).cloned().collect();
    let (stage, since) = steps
        .last()
        .map_or((MeasureStage::Proposed, proposed.origin), |step| {
            (step.said.stage, step.origin)
        });
    let deadline = steps.iter().rev().find_map(|step| step.said.deadline);
    let role = steps.iter().rev().find_map(|step| step.said.role.clone());
    let deadline = deadline.or(proposed.said.deadline);
    Some(Measure {
        id,
        proposed,
        stage,
        since,
        deadline,
        role,
        steps,
    })
}
