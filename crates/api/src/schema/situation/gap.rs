//! What is missing in a picture.

use async_graphql::{Enum, SimpleObject};
use varsko_domain::ItemId;
use varsko_picture::situation as picture;

use super::staffing::{MinimumStaffing, Vacancy};
use crate::schema::scalars::Id;

/// Kinds of gap.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(super) enum GapKind {
    /// Nothing has been stated yet.
    NoPicture,
    /// A question nobody can answer yet; see `itemId`.
    Unknown,
    /// A figure that is defined, and not known; see `indicator`.
    NoValue,
    /// A critical role of an active body that nobody holds; see `vacancy`.
    Vacant,
    /// Fewer than there must be in a body or role, now or as planned; see `minimum`.
    Short,
    /// An involved area that has not reported, or not lately; see `area`.
    Silent,
}

/// Something that is missing in the picture.
#[derive(SimpleObject)]
pub(super) struct Gap {
    /// What kind of thing is missing.
    kind: GapKind,
    /// The open question.
    item_id: Option<Id<ItemId>>,
    /// Key of the figure.
    indicator: Option<String>,
    /// The role.
    vacancy: Option<Vacancy>,
    /// The body or role.
    minimum: Option<MinimumStaffing>,
    /// Name of the area.
    area: Option<String>,
}

impl From<&picture::Gap> for Gap {
    fn from(gap: &picture::Gap) -> Self {
        let none = |kind| Self {
            kind,
            item_id: None,
            indicator: None,
            vacancy: None,
            minimum: None,
            area: None,
        };
        match gap {
            picture::Gap::NoPicture => none(GapKind::NoPicture),
            picture::Gap::Unknown(item) => Self {
                item_id: Some(Id(*item)),
                ..none(GapKind::Unknown)
            },
            picture::Gap::NoValue(key) => Self {
                indicator: Some(key.clone()),
                ..none(GapKind::NoValue)
            },
            picture::Gap::Vacant(vacancy) => Self {
                vacancy: Some(vacancy.into()),
                ..none(GapKind::Vacant)
            },
            picture::Gap::Short(minimum) => Self {
                minimum: Some(minimum.into()),
                ..none(GapKind::Short)
            },
            picture::Gap::Silent { name, .. } => Self {
                area: Some(name.clone()),
                ..none(GapKind::Silent)
            },
        }
    }
}
