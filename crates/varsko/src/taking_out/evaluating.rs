//! The report of an evaluation: what people made of an incident, what its log tells, and what came of it,
//! as far as whoever takes it out may know.

use super::{Export, Unfinished};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::runtime::Handle;
use varsko_api::schema::history::HISTORY_LINES_MAX;
use varsko_api::schema::{Ground, may_beside};
use varsko_domain::rights::Operation;
use varsko_domain::words::{EvaluationStage, Scope};
use varsko_domain::{OrganisationId, Recorded};
use varsko_picture::ThreadNode;
use varsko_picture::evaluation::{Evaluation, basis, evaluations};
use varsko_picture::log::Line;
use varsko_report::document::Document;
use varsko_report::documents::{Evaluated, Followed, Issue, evaluation_report};
use varsko_report::export::Cover;

impl Export {
    /// The evaluations the viewer may read, by line.
    pub(super) fn evaluations(&self) -> Vec<Evaluation> {
        evaluations(&self.sight.picture, &self.lens())
    }

    /// Those of them whose report is final.
    pub(super) fn finished(&self) -> Vec<Evaluation> {
        let mut finished = self.evaluations();
        finished.retain(|known| known.stage >= EvaluationStage::Final);
        finished
    }

    /// Every line of the log, whoever may read it: the basis is worked out through the lens.
    pub(super) fn all_lines(&self, runtime: &Handle) -> Result<Vec<Arc<Recorded>>, Unfinished> {
        let newest = self.sight.picture.last.map_or(0, |last| last.line);
        if newest >= HISTORY_LINES_MAX {
            return Err(Unfinished::TooManyLines);
        }
        let mut lines: Vec<Arc<Recorded>> = Vec::new();
        loop {
            let after = lines.last().map(|recorded| recorded.number());
            let page = self.read(runtime, after)?;
            // What came after the picture is not in it, nor under the checkpoint.
            let known = page.iter().filter(|recorded| recorded.number() <= newest);
            let before = lines.len();
            lines.extend(known.cloned());
            if page.is_empty() || lines.len() == before {
                return Ok(lines);
            }
        }
    }

    /// The report of an evaluation, from its incident's lines.
    pub(super) fn evaluation_report(
        &self,
        evaluation: &Evaluation,
        lines: &[Arc<Recorded>],
        cover: &Cover<'_>,
        issue: &Issue,
    ) -> Document {
        let sight = &self.sight;
        let events: Vec<&Recorded> = lines.iter().map(Arc::as_ref).collect();
        let basis = basis(&events, &sight.picture, &sight.reader, &sight.directory);
        let lens = self.lens();
        let observations: Vec<_> = lens.through(&sight.picture.header.observations).collect();
        let wanted = Evaluated::lines_told_of(observations.iter().copied(), &basis);
        self.note(wanted.iter().copied());
        let scribe = sight.scribe(self.viewer.language);
        let told = events
            .iter()
            .filter(|recorded| wanted.contains(&recorded.number()));
        let told: BTreeMap<u32, Line> = told
            .filter_map(|recorded| Some((recorded.number(), scribe.line(recorded)?)))
            .collect();
        let position = |recorded: Option<&&Recorded>| recorded.map_or(0, |known| known.position);
        let ground = Ground::new(&self.services, &self.viewer);
        let sees = |node: &ThreadNode| ground.sees(node);
        let known = self.may_follow(evaluation.organisation);
        let known = Evaluated {
            incident: sight.id,
            evaluation,
            observations,
            basis: &basis,
            lines: &told,
            followed: known.then(|| Followed {
                directory: &sight.directory,
                sees: &sees,
                broken: ground.broken(evaluation.organisation),
            }),
            positions: (position(events.first()), position(events.last())),
        };
        evaluation_report(&known, cover, issue)
    }

    /// Whether whoever it is for may know what came of it: that stands in analyses and plans of the
    /// organisation, which are not handed on with an incident.
    fn may_follow(&self, organisation: OrganisationId) -> bool {
        let may =
            |operation| may_beside(&self.viewer, &self.sight.directory, organisation, operation);
        let stays = self.scope.is_none_or(|scope| scope == Scope::Own);
        stays && may(Operation::ReadRos) && may(Operation::ReadFollowUp)
    }
}
