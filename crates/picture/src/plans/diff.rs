//! How two versions of a plan differ: what is new, changed or gone, chapter by chapter.
//!
//! Chapters are told apart by their keys and roles by theirs, so that a chapter that was moved or
//! given another name is still the same.

use varsko_domain::organisation::plans::events::{Chapter, PlanBody, PlanRole};

/// What became of something between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is in the later version only.
    New,
    /// It is in both, and not the same.
    Changed,
    /// It is in the earlier version only.
    Gone,
}

/// What something of a plan is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // named as in the plan
pub enum PlanField {
    Title,
    Responsible,
    Internal,
    Document,
    Part,
    Text,
    Links,
    Required,
    LeftOut,
    Place,
    Responsibility,
    Powers,
    Convenes,
    People,
}

/// What changed, before and after.
#[derive(Clone, Debug, PartialEq)]
pub enum Changed {
    /// The plan as a whole.
    Plan,
    /// A chapter.
    Chapter(Option<Chapter>, Option<Chapter>),
    /// A role of the crisis leadership.
    Role(Option<PlanRole>, Option<PlanRole>),
}

/// One difference between two versions.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanChange {
    /// What became of it.
    pub kind: ChangeKind,
    /// What, before and after.
    pub what: Changed,
    /// What of it is not the same; empty for what is new or gone.
    pub fields: Vec<PlanField>,
}

/// Every difference from `before` to `after`: the plan itself, then chapters in the later one's order
/// and those that are gone, then roles likewise.
pub fn diff(before: &PlanBody, after: &PlanBody) -> Vec<PlanChange> {
    use PlanField as F;
    let mut changes = Vec::new();
    let fields = unlike(&[
        (F::Title, before.title != after.title),
        (F::Responsible, before.responsible != after.responsible),
        (F::Internal, before.internal != after.internal),
        (F::Document, before.document != after.document),
    ]);
    changes.extend(changed(Changed::Plan, fields));
    let (old, new) = (&before.chapters, &after.chapters);
    let order = |of: &[Chapter], among: &[Chapter]| -> Vec<String> {
        let shared = of.iter().filter(|c| among.iter().any(|o| o.key == c.key));
        shared.map(|chapter| chapter.key.clone()).collect()
    };
    let (was, is) = (order(old, new), order(new, old));
    let place = |of: &[String], key: &str| of.iter().position(|known| known == key);
    changes.extend(
        pairs(old, new, |chapter| &chapter.key).filter_map(|(b, a)| {
            let fields = match (b, a) {
                (Some(b), Some(a)) => {
                    let moved = place(&was, &b.key) != place(&is, &b.key);
                    chapter_fields(b, a, moved)
                }
                _ => Vec::new(),
            };
            told(b, a, fields, Changed::Chapter)
        }),
    );
    let (old, new) = (&before.leadership, &after.leadership);
    changes.extend(pairs(old, new, |role| &role.role).filter_map(|(b, a)| {
        let fields = match (b, a) {
            (Some(b), Some(a)) => role_fields(b, a),
            _ => Vec::new(),
        };
        told(b, a, fields, Changed::Role)
    }));
    changes
}

fn chapter_fields(before: &Chapter, after: &Chapter, moved: bool) -> Vec<PlanField> {
    use PlanField as F;
    unlike(&[
        (F::Title, before.title != after.title),
        (F::Part, before.part != after.part),
        (F::Text, before.text != after.text),
        (F::Links, before.links != after.links),
        (F::Required, before.required != after.required),
        (F::LeftOut, before.left_out != after.left_out),
        (F::Place, moved),
    ])
}

fn role_fields(before: &PlanRole, after: &PlanRole) -> Vec<PlanField> {
    use PlanField as F;
    let responsibility = before.responsibility != after.responsibility;
    unlike(&[
        (F::Responsibility, responsibility),
        (F::Powers, before.powers != after.powers),
        (F::Convenes, before.convenes != after.convenes),
        (F::People, before.people != after.people),
    ])
}

fn unlike(fields: &[(PlanField, bool)]) -> Vec<PlanField> {
    let unlike = fields.iter().filter(|(_, unlike)| *unlike);
    unlike.map(|(field, _)| *field).collect()
}

fn changed(what: Changed, fields: Vec<PlanField>) -> Option<PlanChange> {
    let kind = ChangeKind::Changed;
    (!fields.is_empty()).then_some(PlanChange { kind, what, fields })
}

/// What is in the later list with what it was in the earlier, then what is in the earlier only.
fn pairs<'a, T>(
    before: &'a [T],
    after: &'a [T],
    key: impl Fn(&T) -> &String + Copy + 'a,
) -> impl Iterator<Item = (Option<&'a T>, Option<&'a T>)> {
    let of = move |list: &'a [T], one: &'a T| list.iter().find(|known| key(known) == key(one));
    let later = after.iter().map(move |a| (of(before, a), Some(a)));
    let gone = before.iter().filter(move |b| of(after, b).is_none());
    later.chain(gone.map(|b| (Some(b), None)))
}

fn told<T: Clone>(
    before: Option<&T>,
    after: Option<&T>,
    fields: Vec<PlanField>,
    what: impl Fn(Option<T>, Option<T>) -> Changed,
) -> Option<PlanChange> {
    let kind = match (before, after) {
        (Some(_), Some(_)) => ChangeKind::Changed,
        (None, _) => ChangeKind::New,
        (_, None) => ChangeKind::Gone,
    };
    if kind == ChangeKind::Changed && fields.is_empty() {
        return None;
    }
    let what = what(before.cloned(), after.cloned());
    Some(PlanChange { kind, what, fields })
}
