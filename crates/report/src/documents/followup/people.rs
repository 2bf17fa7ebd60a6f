//! Who meets, and who was trained (R-56, § 7).

use super::Writing;
use crate::document::{Block, Cell, Exact, Passage};
use crate::documents::pen::{Col, ID, id};
use crate::documents::words;
use varsko_domain::Text;
use varsko_picture::year::{GatheringFile, role_training};

impl Writing<'_> {
    /// Meetings of the preparedness council and the leadership, the latest first.
    pub(super) fn gatherings(&self) -> Vec<Block> {
        let pen = self.pen;
        let all = self.year().into_iter().flat_map(|year| &year.gatherings);
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(id, file)| std::cmp::Reverse((file.convened.said.at, **id)));
        let rows = all.into_iter().map(|(of, file)| {
            let mut row = self.gathering(file);
            row.push(id(of.0));
            row
        });
        let columns: [Col; 7] = [
            ("at", ["Når", "Når", "When"], 15.0),
            ("kind", ["Møte", "Møte", "Meeting"], 20.0),
            (
                "matters",
                [
                    "Saker og referat",
                    "Saker og referat",
                    "Matters and minutes",
                ],
                49.0,
            ),
            ("stage", ["Status", "Status", "Status"], 16.0),
            ("invited", ["Innkalt", "Kalla inn", "Invited"], 0.0),
            ("present", ["Til stede", "Til stades", "Present"], 0.0),
            ID,
        ];
        let heading = ["Møter", "Møte", "Meetings"];
        pen.section(1, heading, "meetings", &columns, rows.collect())
    }

    fn gathering(&self, file: &GatheringFile) -> Vec<Cell> {
        let pen = self.pen;
        let said = &file.convened.said;
        let named = |texts: Vec<&Text>| {
            let texts: Vec<&str> = texts.into_iter().map(|text| pen.text(text)).collect();
            texts.join(", ")
        };
        let present = named(present(file));
        let minutes = |number: Option<u32>| {
            let held = file.held.iter().flat_map(|held| &held.said.minutes);
            held.filter(move |minutes| minutes.matter == number)
        };
        let mut matters = Vec::new();
        for (number, matter) in (1..).zip(&said.matters) {
            matters.push(Passage::plain(format!("{number}. {}", pen.text(matter))));
            matters.extend(minutes(Some(number)).map(|said| Passage::quiet(pen.text(&said.text))));
        }
        matters.extend(minutes(None).map(|said| Passage::quiet(pen.text(&said.text))));
        if !present.is_empty() {
            let label = pen.of(["Til stede", "Til stades", "Present"]);
            matters.push(Passage::quiet(format!("{label}: {present}")));
        }
        let mut stage = vec![Passage::plain(pen.of(words::gathering_stage(file.stage)))];
        let off = file.called_off.as_ref().map(|(_, reason)| pen.text(reason));
        stage.extend(off.map(Passage::quiet));
        vec![
            pen.moment(said.at),
            pen.word(
                said.kind.literal(),
                pen.language().gathering_kind(said.kind),
            ),
            Cell::of(matters),
            Cell::of(stage).exactly(Exact::Word(file.stage.literal())),
            Cell::plain(named(said.invited.iter().collect())),
            Cell::plain(present),
        ]
    }

    /// For each holder of a role that asks for training, what they have of it.
    pub(super) fn training(&self) -> Vec<Block> {
        let pen = self.pen;
        let directory = pen.names.directory;
        let organisation = self.known.organisation;
        let courses = self.year().map(|year| &year.courses);
        let rows = role_training(directory, organisation)
            .into_iter()
            .map(|known| {
                let course = courses.and_then(|courses| courses.get(&known.course));
                let course = course.map_or(known.course.as_str(), |set| set.said.name.as_str());
                let newest = known.newest.as_ref();
                let standing = match (newest, known.is_valid(self.known.at)) {
                    (_, true) => ("valid", ["gjelder", "gjeld", "valid"]),
                    (Some(_), false) => ("lapsed", ["utløpt", "gått ut", "lapsed"]),
                    (None, false) => ("missing", ["mangler", "manglar", "missing"]),
                };
                let until = newest.and_then(|newest| newest.said.valid_until);
                vec![
                    Cell::plain(directory.role_name(organisation, &known.role)),
                    Cell::plain(pen.names.person(known.person)),
                    Cell::plain(course),
                    pen.word(standing.0, pen.of(standing.1)),
                    until.map(|until| pen.day(until)).unwrap_or_default(),
                    id(known.person.0),
                ]
            });
        let columns: [Col; 6] = [
            ("role", ["Rolle", "Rolle", "Role"], 24.0),
            ("person", ["Hvem", "Kven", "Who"], 24.0),
            ("course", ["Opplæring", "Opplæring", "Training"], 24.0),
            ("standing", ["Status", "Status", "Status"], 13.0),
            (
                "valid_until",
                ["Gjelder til", "Gjeld til", "Valid until"],
                15.0,
            ),
            ID,
        ];
        let heading = ["Opplæring", "Opplæring", "Training"];
        pen.section(1, heading, "training", &columns, rows.collect())
    }
}

/// Those who came: of the invited, and others.
fn present(file: &GatheringFile) -> Vec<&Text> {
    let held = file.held.iter();
    let came = held.flat_map(|held| {
        let invited = held.said.present.iter().filter_map(|number| {
            let place = (*number as usize).checked_sub(1)?;
            file.convened.said.invited.get(place)
        });
        invited.chain(&held.said.others)
    });
    came.collect()
}
