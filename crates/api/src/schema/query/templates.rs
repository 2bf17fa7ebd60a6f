//! Scenario templates, and what using one would do.

use async_graphql::{Context, Object, Result};
use uuid::Uuid;
use varsko_domain::incident::template::rehearsal::preview;
use varsko_domain::{CommandId, OrganisationId, words as domain};
use varsko_engine::Rejection;

use super::lists::known_to;
use crate::schema::lists::Language;
use crate::schema::outcome::Refusal;
use crate::schema::scalars::Id;
use crate::schema::template::{
    IncidentTemplate, TemplateAsked, TemplatePartOutcome, TemplatePreview, Terms, rehearse,
    templates,
};
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct TemplateQuery;

#[Object]
impl TemplateQuery {
    /// The scenario templates an organisation can open an incident from: its own by name, then
    /// those that come with the product. At most 200.
    async fn incident_templates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; those of the viewer's own organisation when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(
            desc = "The language of those that come with the product.",
            default_with = "Language::Nb"
        )]
        language: Language,
        #[graphql(desc = "Also those that are not used any more.", default = false)]
        withdrawn: bool,
    ) -> Result<Vec<IncidentTemplate>> {
        let viewer = Viewer::of(ctx)?;
        let organisation = organisation_id.map_or(viewer.actor.organisation, |id| id.0);
        let language: domain::Language = language.into();
        templates(ctx, organisation, language, withdrawn)
    }

    /// What opening an incident from a template, or using it in one that runs, would do now: look
    /// before you start. The rules themselves judge it, on a copy that is thrown away. Null when the
    /// organisation has no such template. Open to those who notify or prepare for it.
    async fn template_preview(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How the template would be used.")] terms: Terms,
    ) -> Result<Option<TemplatePreview>> {
        let viewer = Viewer::of(ctx)?;
        // Nothing will bear this id: an incident that is only looked at has none.
        let nameless = CommandId(Uuid::nil());
        let Some((asked, sight)) = TemplateAsked::of(ctx, nameless, &terms, None)? else {
            return Ok(None);
        };
        known_to(ctx, viewer, asked.organisation)?;
        let tried = asked.clone();
        let (refused, shown, name) = rehearse(ctx, sight.as_ref(), move |mut stage, now| {
            let used = tried.used(now);
            let opening = tried.opening.as_ref();
            let refused = opening.and_then(|opening| stage.put(opening).err());
            let shown = match refused {
                None => stage.run(&used),
                Some(_) => Vec::new(),
            };
            let name = preview(&used, tried.newly().as_deref(), &shown);
            let start = tried.start(nameless, name);
            let refused = refused.or_else(|| stage.put(&start).err());
            (refused, shown, name)
        })
        .await?;
        let refusal =
            refused.map(|refusal| Refusal::of(&Rejection::Refused(refusal), viewer.language));
        let calls = shown.iter().filter_map(|part| part.call.as_ref());
        let told_at_once = calls
            .flat_map(|call| &call.plan.people)
            .filter(|planned| planned.at_once)
            .count();
        let exercise = asked.is_exercise(sight.as_ref());
        let parts = asked.content().parts.iter().zip(&shown);
        let parts: Result<_> = parts
            .map(|(part, shown)| TemplatePartOutcome::rehearsed(ctx, &asked, part, shown, exercise))
            .collect();
        Ok(Some(TemplatePreview {
            id: Id(name),
            title: asked.title.clone(),
            refusal,
            told_at_once,
            parts: parts?,
            template: asked.template,
        }))
    }
}
