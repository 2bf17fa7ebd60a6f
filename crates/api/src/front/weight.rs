//! How much a document asks for once every fragment is spread out, counted without spreading one.
//!
//! The executor checks its own limits by expanding fragments, so 900 bytes of fragments that each name the next one
//! twice keep it busy for half a minute. Here every selection is visited once and every fragment weighed once; sums
//! saturate. Knows the document and the page sizes in it, not the schema: which fields read whole logs, it is told.

use std::collections::HashMap;

use async_graphql::parser::types::{
    ExecutableDocument, Field, FragmentDefinition, OperationDefinition, Selection, SelectionSet,
};
use async_graphql::{Name, Positioned, ServerError, Value, Variables};

use super::faults::{code, error};
use super::limits::Limits;

/// What one selection set amounts to when spread out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    /// Fields, spreads and inline fragments.
    pub(super) selections: u64,
    /// Longest chain of fields within fields.
    pub(super) depth: u64,
    /// Longest chain of braces within braces, through fragments.
    pub(super) nesting: u64,
    /// Selections times the page sizes above them.
    pub(super) complexity: u64,
    /// Fields that read a whole log, times the page sizes above them.
    pub(super) histories: u64,
    pub(super) directives: u64,
    pub(super) aliases: u64,
}

impl Weight {
    fn and(self, other: Self) -> Self {
        Self {
            selections: self.selections.saturating_add(other.selections),
            depth: self.depth.max(other.depth),
            nesting: self.nesting.max(other.nesting),
            complexity: self.complexity.saturating_add(other.complexity),
            histories: self.histories.saturating_add(other.histories),
            directives: self.directives.saturating_add(other.directives),
            aliases: self.aliases.saturating_add(other.aliases),
        }
    }

    /// The same, inside one more selection.
    fn within(self, page_size: u64, directives: usize) -> Self {
        Self {
            selections: self.selections.saturating_add(1),
            nesting: self.nesting.saturating_add(1),
            complexity: self.complexity.saturating_mul(page_size).saturating_add(1),
            histories: self.histories.saturating_mul(page_size),
            directives: self.directives.saturating_add(directives as u64),
            ..self
        }
    }

    fn check(self, limits: &Limits) -> Result<(), ServerError> {
        for (found, allowed, what) in [
            (
                self.selections,
                limits.selections_max,
                "selections with all fragments spread out",
            ),
            (
                self.depth,
                limits.depth_max,
                "levels of fields within fields",
            ),
            (
                self.nesting,
                limits.nesting_max,
                "levels of nesting, fragments included",
            ),
            (
                self.complexity,
                limits.complexity_max,
                "points of complexity (selections times the page sizes above them)",
            ),
            (
                self.histories,
                limits.histories_max,
                "readings of a whole log (older pictures, comparisons, timelines, replays, searches)",
            ),
            (self.directives, limits.directives_max, "directives"),
            (self.aliases, limits.aliases_max, "aliases"),
        ] {
            if found > allowed {
                return Err(too_much(what, allowed));
            }
        }
        Ok(())
    }
}

pub(super) fn too_much(what: &str, allowed: u64) -> ServerError {
    error(
        code::LIMIT_EXCEEDED,
        format!(
            "the document asks for more than {allowed} {what}; ask for less, or in several requests"
        ),
    )
}

/// Weighs every operation and fragment of the document and refuses what is over a limit.
///
/// Page sizes given as variables are looked up in `variables`, then among the defaults of the `chosen` operation.
pub(super) fn check_weight(
    document: &ExecutableDocument,
    chosen: &OperationDefinition,
    variables: &Variables,
    limits: &Limits,
) -> Result<Weight, ServerError> {
    let mut scale = Scale::new(document, chosen, variables, limits);
    let mut whole = Weight::default();
    // The executor validates all operations, not only the one it runs, so all of them count.
    for (_, operation) in document.operations.iter() {
        let mut weight = scale.selection_set(&operation.node.selection_set.node, 0)?;
        weight.directives += operation.node.directives.len() as u64;
        whole = whole.and(weight);
    }
    whole.check(limits)?;
    for name in document.fragments.keys() {
        scale.fragment(name, 0)?.check(limits)?;
    }
    Ok(whole)
}

struct Scale<'a> {
    fragments: &'a HashMap<Name, Positioned<FragmentDefinition>>,
    chosen: &'a OperationDefinition,
    variables: &'a Variables,
    limits: &'a Limits,
    /// Nothing stands for a fragment that is being weighed: meeting it again is a circle.
    known: HashMap<&'a Name, Option<Weight>>,
    /// Selections looked at; the work done, for the test that it stays linear.
    visited: usize,
}

impl<'a> Scale<'a> {
    fn new(
        document: &'a ExecutableDocument,
        chosen: &'a OperationDefinition,
        variables: &'a Variables,
        limits: &'a Limits,
    ) -> Self {
        Self {
            fragments: &document.fragments,
            chosen,
            variables,
            limits,
            known: HashMap::new(),
            visited: 0,
        }
    }

    /// `above` is how many braces are already open; it also bounds the recursion.
    fn selection_set(&mut self, set: &'a SelectionSet, above: u64) -> Result<Weight, ServerError> {
        if above > self.limits.nesting_max {
            return Err(too_much(
                "levels of nesting, fragments included",
                self.limits.nesting_max,
            ));
        }
        let mut sum = Weight::default();
        for item in &set.items {
            self.visited += 1;
            let directives = item.node.directives().len();
            let weight = match &item.node {
                Selection::Field(field) => {
                    let inner = self.selection_set(&field.node.selection_set.node, above + 1)?;
                    let mut weight = inner.within(self.page_size(&field.node), directives);
                    weight.depth += 1;
                    weight.histories = weight
                        .histories
                        .saturating_add(u64::from(self.is_history(&field.node)));
                    weight.aliases += u64::from(field.node.alias.is_some());
                    weight
                }
                Selection::InlineFragment(inline) => self
                    .selection_set(&inline.node.selection_set.node, above + 1)?
                    .within(1, directives),
                Selection::FragmentSpread(spread) => self
                    .fragment(&spread.node.fragment_name.node, above + 1)?
                    .within(1, directives),
            };
            sum = sum.and(weight);
        }
        Ok(sum)
    }

    fn fragment(&mut self, name: &'a Name, above: u64) -> Result<Weight, ServerError> {
        match self.known.get(name) {
            Some(Some(weight)) => return Ok(*weight),
            Some(None) => {
                return Err(error(
                    code::BAD_DOCUMENT,
                    "a fragment of the document leads back to itself",
                ));
            }
            None => {}
        }
        // A fragment that is not there is for the validator to name.
        let Some(definition) = self.fragments.get(name) else {
            return Ok(Weight::default());
        };
        self.known.insert(name, None);
        let mut weight = self.selection_set(&definition.node.selection_set.node, above)?;
        weight.directives += definition.node.directives.len() as u64;
        self.known.insert(name, Some(weight));
        Ok(weight)
    }

    fn is_history(&self, field: &Field) -> bool {
        self.limits.history_fields.iter().any(|history| {
            let argument = history.argument;
            field.name.node == history.name
                && argument.is_none_or(|argument| field.get_argument(argument).is_some())
        })
    }

    /// How many items the field may return by its own arguments: `first` or `last`, else one.
    fn page_size(&self, field: &Field) -> u64 {
        ["first", "last"]
            .into_iter()
            .filter_map(|argument| {
                let value = field.get_argument(argument)?.node.clone();
                let value = value
                    .into_const_with(|name| self.variable(&name).ok_or(()))
                    .ok()?;
                match value {
                    Value::Number(number) => number.as_u64(),
                    _ => None,
                }
            })
            .fold(1, u64::max)
    }

    fn variable(&self, name: &Name) -> Option<Value> {
        let default = || {
            let definition = self
                .chosen
                .variable_definitions
                .iter()
                .find(|given| given.node.name.node == *name)?;
            definition.node.default_value().cloned()
        };
        self.variables.get(name).cloned().or_else(default)
    }
}

#[cfg(test)]
#[path = "weight_tests.rs"]
mod tests;
