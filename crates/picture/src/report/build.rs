//! Filling a situation report from the picture at a position.
//!
//! Pure: two pictures of the same reader in, a document out. The organisation reports what is its
//! own; what is not confirmed is left out and counted, or taken in and labelled.

use crate::situation::{Change, Changes, Item, Measure, Situation, Standing, compare};
use std::collections::{BTreeMap, BTreeSet};
use varsko_domain::incident::report::events::{Document, Field, FieldLine};
use varsko_domain::organisation::reporting::ReportTemplate;
use varsko_domain::words::{MeasureStage, ReportContent, Section, SinceLast, Verification};
use varsko_domain::{ItemId, MeasureId, OrganisationId, Text};

/// A picture, and the position it is the picture of.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The picture, as the reader who writes may see it.
    pub situation: &'a Situation,
    /// The position of its newest line.
    pub position: u64,
}

/// What is asked of a report.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Whose report.
    pub organisation: OrganisationId,
    /// Its template.
    pub template: &'a ReportTemplate,
    /// Take in what is not confirmed, labelled.
    pub with_unconfirmed: bool,
    /// What its author writes, by field.
    pub written: &'a BTreeMap<String, Text>,
}

/// The document of a report on `now`, telling what changed since the one sent `before`.
pub fn build(request: Request<'_>, now: Basis<'_>, before: Option<Basis<'_>>) -> Document {
    let changes = before.map(|before| compare(before.situation, now.situation));
    let mut author = Author {
        request,
        since: changes.as_ref().map(Since::of),
        left_out: 0,
    };
    let fields = request.template.fields.iter().map(|field| Field {
        key: field.key.clone(),
        name: field.name.clone(),
        content: field.content,
        text: request.written.get(&field.key).cloned(),
        lines: author.lines(field.content, now.situation),
    });
    let fields = fields.collect();
    Document {
        built_from: now.position,
        compared_with: before.map(|before| before.position),
        template: request.template.version,
        with_unconfirmed: request.with_unconfirmed,
        left_out: author.left_out,
        severity: now.situation.headline.severity,
        fields,
    }
}

/// What is new, changed and gone, by what it is about.
struct Since<'c> {
    new: Subjects<'c>,
    changed: Subjects<'c>,
    gone: &'c [Change],
}

#[derive(Default)]
struct Subjects<'c> {
    items: BTreeSet<ItemId>,
    measures: BTreeSet<MeasureId>,
    figures: BTreeSet<&'c str>,
}

impl<'c> Since<'c> {
    fn of(changes: &'c Changes) -> Self {
        Self {
            new: Subjects::of(&changes.new),
            changed: Subjects::of(changes.changed.iter().map(|(_, after)| after)),
            gone: &changes.gone,
        }
    }

    fn mark(&self, has: impl Fn(&Subjects<'c>) -> bool) -> SinceLast {
        if has(&self.new) {
            SinceLast::New
        } else if has(&self.changed) {
            SinceLast::Changed
        } else {
            SinceLast::Same
        }
    }
}

impl<'c> Subjects<'c> {
    fn of(changes: impl IntoIterator<Item = &'c Change>) -> Self {
        let mut subjects = Self::default();
        for change in changes {
            match change {
                Change::Item(item) => _ = subjects.items.insert(item.id),
                Change::Measure(measure) => _ = subjects.measures.insert(measure.id),
                Change::Indicator(figure) => _ = subjects.figures.insert(&figure.key),
                Change::Role(..)
                | Change::Phase(..)
                | Change::Focus(..)
                | Change::Goal(_)
                | Change::Decision(_)
                | Change::Task(_) => {}
            }
        }
        subjects
    }
}

/// Fills one field after the other.
struct Author<'a> {
    request: Request<'a>,
    since: Option<Since<'a>>,
    left_out: u32,
}

impl Author<'_> {
    fn lines(&mut self, content: ReportContent, now: &Situation) -> Vec<FieldLine> {
        use ReportContent as C;
        match content {
            C::Written => Vec::new(),
            C::Headline => headline(self.request.organisation, now),
            C::Focus => self.focus(now),
            C::Figures => self.figures(now),
            C::Measures => self.measures(now),
            C::Gone => self.gone(),
            C::Facts => self.items(Section::Facts, now),
            C::Assumptions => self.items(Section::Assumptions, now),
            C::Unknowns => self.items(Section::Unknowns, now),
            C::Affected => self.items(Section::Affected, now),
            C::Consequences => self.items(Section::Consequences, now),
            C::Prognosis => self.items(Section::Prognosis, now),
            C::Resources => self.items(Section::Resources, now),
            C::Actors => self.items(Section::Actors, now),
            C::Communication => self.items(Section::Communication, now),
            C::DecisionsNeeded => self.items(Section::DecisionsNeeded, now),
        }
    }

    /// True for what may stand in the report; what may not is counted.
    fn admits(&mut self, verification: Verification) -> bool {
        let admits = match verification {
            Verification::Confirmed => true,
            Verification::Unverified | Verification::Plausible => self.request.with_unconfirmed,
            Verification::Refuted => return false,
        };
        self.left_out += u32::from(!admits);
        admits
    }

    fn items(&mut self, section: Section, now: &Situation) -> Vec<FieldLine> {
        let items = now.sections.get(&section).into_iter().flatten();
        let own: Vec<&Item> = items.filter(|item| self.is_own(item)).collect();
        let mut lines = Vec::new();
        for item in own {
            // A question nobody can answer, and a decision that is wanted, cannot be confirmed.
            let asks = matches!(section, Section::Unknowns | Section::DecisionsNeeded);
            if !asks && !self.admits(item.statement.verification) {
                continue;
            }
            lines.push(FieldLine {
                verification: (!asks).then_some(item.statement.verification),
                as_of: Some(item.origin.occurred_at),
                entry: Some(item.origin.line),
                since_last: self.mark(|subjects| subjects.items.contains(&item.id)),
                ..said(&item.statement.text)
            });
        }
        lines
    }

    fn is_own(&self, item: &Item) -> bool {
        item.standing == Standing::Stated && item.origin.organisation == self.request.organisation
    }

    fn mark(&self, has: impl Fn(&Subjects<'_>) -> bool) -> Option<SinceLast> {
        self.since.as_ref().map(|since| since.mark(has))
    }

    fn figures(&mut self, now: &Situation) -> Vec<FieldLine> {
        let mut lines = Vec::new();
        for figure in &now.indicators {
            let Some(newest) = figure.newest() else {
                continue;
            };
            if !self.admits(newest.said.verification) {
                continue;
            }
            lines.push(FieldLine {
                value: newest.said.value,
                unit: figure.unit.clone(),
                verification: Some(newest.said.verification),
                as_of: Some(newest.origin.occurred_at),
                entry: Some(newest.origin.line),
                since_last: self.mark(|subjects| subjects.figures.contains(figure.key.as_str())),
                ..said(&figure.name.as_str().into())
            });
        }
        lines
    }

    fn measures(&self, now: &Situation) -> Vec<FieldLine> {
        let own = |measure: &&Measure| {
            measure.proposed.origin.organisation == self.request.organisation
                && measure.stage != MeasureStage::Proposed
        };
        let measures = now.measures.values().flatten().filter(own);
        let line = |measure: &Measure| FieldLine {
            stage: Some(measure.stage),
            as_of: Some(measure.since.occurred_at),
            entry: Some(measure.since.line),
            since_last: self.mark(|subjects| subjects.measures.contains(&measure.id)),
            ..said(&measure.proposed.said.text)
        };
        measures.map(line).collect()
    }

    fn focus(&self, now: &Situation) -> Vec<FieldLine> {
        let own = |part: &&crate::situation::Part| part.organisation == self.request.organisation;
        let focus = now
            .parts
            .iter()
            .find(own)
            .and_then(|part| part.focus.as_ref());
        let items = focus.into_iter().flat_map(|focus| &focus.said.items);
        items.map(said).collect()
    }

    /// What the last report could tell of and is no longer so.
    fn gone(&self) -> Vec<FieldLine> {
        let gone = self.since.iter().flat_map(|since| since.gone);
        let told = gone.filter_map(|change| match change {
            Change::Item(item) if self.is_own(item) => Some(&item.statement.text),
            _ => None,
        });
        told.map(|text| FieldLine {
            since_last: Some(SinceLast::Gone),
            ..said(text)
        })
        .collect()
    }
}

fn headline(organisation: OrganisationId, now: &Situation) -> Vec<FieldLine> {
    let headline = &now.headline;
    let words = [&headline.title, &headline.potential, &headline.place];
    let mut lines: Vec<FieldLine> = words.into_iter().flatten().map(said).collect();
    let mut parts = now.parts.iter();
    let own = parts.find(|part| part.organisation == organisation);
    let readiness = own.and_then(|part| part.readiness.as_ref());
    lines.extend(readiness.map(|fact| FieldLine {
        as_of: Some(fact.origin.occurred_at),
        entry: Some(fact.origin.line),
        ..said(&fact.said.name.as_str().into())
    }));
    lines
}

fn said(text: &Text) -> FieldLine {
    FieldLine {
        text: text.clone(),
        value: None,
        unit: None,
        stage: None,
        verification: None,
        as_of: None,
        entry: None,
        since_last: None,
    }
}
