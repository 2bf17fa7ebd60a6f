//! The template of an organisation's situation reports: which fields, filled with what.
//!
//! The official fields of the coordination channel are not certain, so they are data: a template is
//! defined anew as a whole, and a report names the version it was written in. This file knows no
//! report.

use crate::ids::OrganisationId;
use crate::incident::events::stored;
use crate::limits::{REPORT_FIELDS_MAX, TITLE_BYTES_MAX, at_most, key, plain};
use crate::refusal::Refusal;
use crate::words::ReportContent;
use serde::{Deserialize, Serialize};

stored! {
    /// Define the template of situation reports.
    DefineReportTemplate {
        /// Whose.
        organisation: OrganisationId,
        /// The fields, in order: the whole list anew.
        fields: Vec<TemplateField>,
    }
    /// The template of situation reports was defined: the whole of it anew.
    ReportTemplateDefined {
        /// Number of this version, from 1; 0 is the one that comes with the product.
        version: u32,
        /// The fields, in order.
        fields: Vec<TemplateField>,
    }
    /// A field of a template.
    TemplateField {
        /// Short key.
        key: String,
        /// Its name for people; absent in the template that comes with the product, whose names are
        /// in every language.
        name: Option<String>,
        /// What it is filled with.
        content: ReportContent,
    }
}

/// A template of situation reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportTemplate {
    /// Number of the version.
    pub version: u32,
    /// The fields, in order.
    pub fields: Vec<TemplateField>,
}

impl Default for ReportTemplate {
    /// What a county governor asks after: what happened, whom it hits, what may come, what is done,
    /// what is needed.
    fn default() -> Self {
        use ReportContent as C;
        let filled = [
            C::Headline,
            C::Facts,
            C::Affected,
            C::Consequences,
            C::Figures,
            C::Prognosis,
            C::Measures,
            C::Resources,
            C::Focus,
            C::Communication,
            C::DecisionsNeeded,
            C::Unknowns,
            C::Gone,
            C::Written,
        ];
        let field = |content: ReportContent| TemplateField {
            key: content.literal().to_owned(),
            name: None,
            content,
        };
        Self {
            version: 0,
            fields: filled.map(field).into(),
        }
    }
}

/// Refuses a template without fields, or with names that are empty or too long.
pub(crate) fn check(fields: &[TemplateField]) -> Result<(), Refusal> {
    if fields.is_empty() {
        return Err(Refusal::Empty { field: "fields" });
    }
    at_most("fields", fields.len(), REPORT_FIELDS_MAX)?;
    for field in fields {
        key("key", &field.key)?;
        if let Some(name) = &field.name {
            plain("name", name, TITLE_BYTES_MAX)?;
        }
    }
    Ok(())
}
