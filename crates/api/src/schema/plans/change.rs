//! How two versions of a plan differ, as a list.

use async_graphql::{Context, Enum, Result, SimpleObject};
use varsko_domain::OrganisationId;
use varsko_picture::plans::{self as picture, Changed, PlanVersion};

use super::version::{PlanChapter, PlanRole};

/// What became of something between two versions.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "picture::ChangeKind")]
pub enum PlanChangeKind {
    /// It is in the later version only.
    New,
    /// It is in both, and not the same.
    Changed,
    /// It is in the earlier version only.
    Gone,
}

/// What can differ between two versions of a plan, of a chapter, of a role.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "picture::PlanField")]
pub enum PlanField {
    /// What it is called.
    Title,
    /// Who answers for its being up to date.
    Responsible,
    /// Whether others may read it.
    Internal,
    /// Where it stands in full.
    Document,
    /// What the chapter answers to.
    Part,
    /// What the chapter says.
    Text,
    /// What the chapter leads to.
    Links,
    /// Whether sector and service plans must have the chapter.
    Required,
    /// Why there is nothing of the chapter.
    LeftOut,
    /// Where the chapter stands among the others.
    Place,
    /// What the role answers for.
    Responsibility,
    /// What the role may decide.
    Powers,
    /// Whether the role may have the leadership convened.
    Convenes,
    /// Who has the role, and who stands in.
    People,
}

/// One difference between two versions of a plan: of the plan itself, when it names neither chapter
/// nor role.
#[derive(SimpleObject)]
pub struct PlanChange {
    /// What became of it.
    kind: PlanChangeKind,
    /// What of it is not the same; empty for what is new or gone.
    fields: Vec<PlanField>,
    /// The chapter as it was.
    chapter_before: Option<PlanChapter>,
    /// The chapter as it became.
    chapter_after: Option<PlanChapter>,
    /// The role as it was.
    role_before: Option<PlanRole>,
    /// The role as it became.
    role_after: Option<PlanRole>,
}

/// Every difference between two versions.
pub(in crate::schema) fn compared(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    before: &PlanVersion,
    after: &PlanVersion,
) -> Result<Vec<PlanChange>> {
    let changes = picture::diff(&before.body, &after.body).into_iter();
    let shown = |change: picture::PlanChange| {
        let mut shown = PlanChange {
            kind: change.kind.into(),
            fields: change.fields.into_iter().map(PlanField::from).collect(),
            chapter_before: None,
            chapter_after: None,
            role_before: None,
            role_after: None,
        };
        match change.what {
            Changed::Plan => {}
            Changed::Chapter(before, after) => {
                let of = |chapter| PlanChapter::of(ctx, organisation, chapter);
                shown.chapter_before = before.as_ref().map(of).transpose()?;
                shown.chapter_after = after.as_ref().map(of).transpose()?;
            }
            Changed::Role(before, after) => {
                let of = |role| PlanRole::of(ctx, role);
                shown.role_before = before.as_ref().map(of).transpose()?;
                shown.role_after = after.as_ref().map(of).transpose()?;
            }
        }
        Ok(shown)
    };
    changes.map(shown).collect()
}
