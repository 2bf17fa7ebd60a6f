//! Who was called: how fast they answered and came, and who never was reached.

use super::shown::{LINE, Shown};
use crate::document::{Block, Cell, Passage};
use crate::documents::pen::{LINES, lines, number};
use varsko_domain::{OrganisationId, PersonId, Text};
use varsko_picture::evaluation::Reaction;

impl Shown<'_> {
    /// Who was called: by name where one is known, and as what.
    fn called(
        &self,
        organisation: OrganisationId,
        role: Option<&String>,
        person: Option<PersonId>,
        name: Option<&Text>,
    ) -> Cell {
        let known = person.map(|person| self.pen.names.person(person));
        let name = known.or(name.map(|name| self.pen.text(name)));
        let names = self.pen.names.directory;
        let role = role.map(|role| names.role_name(organisation, role));
        let passages = name.map(Passage::plain).into_iter();
        Cell::of(passages.chain(role.map(Passage::quiet)).collect())
    }

    pub(super) fn reactions(&self) -> Vec<Block> {
        let reactions = self.known.basis.reactions.iter();
        let rows = reactions.map(|known| self.reaction(known)).collect();
        let columns = [
            ("called", ["Hvem", "Kven", "Who"], 40.0),
            (
                "acknowledged_ms",
                ["Svarte etter", "Svara etter", "Answered after"],
                20.0,
            ),
            (
                "in_place_ms",
                ["På plass etter", "På plass etter", "In place after"],
                24.0,
            ),
            ("lines", LINES, 16.0),
            (
                "organisation",
                ["Organisasjon", "Organisasjon", "Organisation"],
                0.0,
            ),
        ];
        let heading = ["Responstider", "Responstider", "Response times"];
        self.section(heading, "response_times", &columns, rows)
    }

    fn reaction(&self, known: &Reaction) -> Vec<Cell> {
        let length = |ms: Option<i64>| ms.map(|ms| self.pen.length(ms)).unwrap_or_default();
        let told = [Some(known.called), known.acknowledged, known.in_place];
        let told: Vec<u32> = told
            .into_iter()
            .flatten()
            .map(|origin| origin.line)
            .collect();
        vec![
            self.called(
                known.organisation,
                known.role.as_ref(),
                known.person,
                known.name.as_ref(),
            ),
            length(known.acknowledged_ms()),
            length(known.in_place_ms()),
            lines(&told),
            self.organisation(known.organisation),
        ]
    }

    pub(super) fn unreached(&self) -> Vec<Block> {
        let rows = self.known.basis.unreached.iter().map(|known| {
            let organisation = known.called.organisation;
            let role = known.role.as_ref();
            vec![
                self.called(organisation, role, known.person, known.name.as_ref()),
                self.pen.moment(known.called.occurred_at),
                number(known.called.line),
            ]
        });
        let columns = [
            ("called", ["Hvem", "Kven", "Who"], 70.0),
            ("at", ["Kalt", "Kalla", "Called"], 20.0),
            LINE,
        ];
        let heading = ["Aldri nådd", "Aldri nådde", "Never reached"];
        self.section(heading, "never_reached", &columns, rows.collect())
    }
}
