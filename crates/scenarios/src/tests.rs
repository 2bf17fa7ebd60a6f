//! Every template is read and looked at whole, in every language.

use super::*;
use std::collections::BTreeSet;
use varsko_domain::OrganisationId;
use varsko_domain::organisation::Organisation;
use varsko_domain::organisation::events::Registered;
use varsko_domain::organisation::templates::check;
use varsko_domain::organisation::templates::events::PartContent;
use varsko_domain::words::{OrganisationKind, PartKind};

const LANGUAGES: [Language; 3] = [Language::Bokmal, Language::Nynorsk, Language::English];

fn keys(content: &TemplateContent) -> Vec<(&str, PartKind)> {
    let parts = content.parts.iter();
    parts
        .map(|part| (part.key.as_str(), part.what.kind()))
        .collect()
}

/// A municipality as just registered, with the default functions of R-31.
fn municipality() -> Organisation {
    let registered = Registered {
        kind: OrganisationKind::Municipality,
        name: "Ringerike kommune".into(),
        short_name: "Ringerike".into(),
        county: None,
        number: None,
    };
    Organisation::registered(OrganisationId(Uuid::from_u128(1)), &registered)
}

#[test]
fn every_template_is_read_and_keeps_to_every_bound_in_every_language() {
    for file in FILES {
        let template = read(file).unwrap_or_else(|trouble| panic!("{trouble}"));
        for language in LANGUAGES {
            let content = template.says(language);
            assert_eq!(check(content), Ok(()), "{} in {language}", content.kind);
        }
    }
}

#[test]
fn the_nine_scenarios_are_there_each_under_an_id_of_its_own() {
    let kinds: Vec<_> = shipped()
        .iter()
        .map(|template| template.says(Language::Bokmal).kind.as_str())
        .collect();
    assert_eq!(
        kinds,
        [
            "flood",
            "landslide",
            "power_loss",
            "ecom_loss",
            "water",
            "institution_fire",
            "ongoing_violence",
            "pandemic",
            "digital_attack",
        ]
    );
    let ids: BTreeSet<_> = shipped().iter().map(|template| template.id).collect();
    assert_eq!(ids.len(), kinds.len());
    for template in shipped() {
        assert_eq!(find(template.id), Some(template));
    }
}

#[test]
fn a_template_says_the_same_things_in_every_language_and_each_in_other_words() {
    for template in shipped() {
        let [nb, nn, en] = LANGUAGES.map(|language| template.says(language));
        assert_eq!(keys(nb), keys(nn));
        assert_eq!(keys(nb), keys(en));
        assert_ne!(nb.about, nn.about, "{}", nb.kind);
        assert_ne!(nb.about, en.about, "{}", nb.kind);
    }
}

#[test]
fn every_template_calls_people_sets_them_to_work_and_asks_what_nobody_knows() {
    use PartKind as K;
    let needed = [
        K::List,
        K::Body,
        K::Role,
        K::Card,
        K::Task,
        K::Question,
        K::Indicator,
        K::Area,
        K::Meeting,
        K::Reports,
        K::Message,
        K::Goal,
        K::Focus,
        K::Decision,
    ];
    for template in shipped() {
        let content = template.says(Language::Bokmal);
        let kinds: BTreeSet<_> = keys(content).into_iter().map(|(_, kind)| kind).collect();
        assert_eq!(kinds, BTreeSet::from(needed), "{}", content.kind);
    }
}

#[test]
fn people_are_called_before_anything_else_and_figures_stand_before_goals_measured_by_them() {
    for template in shipped() {
        let content = template.says(Language::English);
        assert_eq!(content.parts[0].what.kind(), PartKind::List);
        let mut figures = BTreeSet::new();
        for part in &content.parts {
            if part.what.kind() == PartKind::Indicator {
                figures.insert(part.key.as_str());
            }
            if let PartContent::Goal(goal) = &part.what
                && let Some(figure) = &goal.indicator
            {
                assert!(figures.contains(figure.as_str()), "{figure} comes too late");
            }
        }
    }
}

#[test]
fn the_roles_are_those_every_municipality_begins_with() {
    let municipality = municipality();
    for template in shipped() {
        for part in &template.says(Language::Bokmal).parts {
            let role = match &part.what {
                PartContent::Role(part) => Some(&part.role),
                PartContent::Card(part) => Some(&part.role),
                PartContent::Task(part) => Some(&part.role),
                _ => None,
            };
            if let Some(role) = role {
                assert!(municipality.role(role).is_some(), "{role} of {}", part.key);
            }
        }
    }
}

#[test]
fn the_only_place_to_fill_in_a_text_is_the_title() {
    for file in FILES.iter().chain([&COMMON]) {
        for place in file.split('{').skip(1) {
            let inside = place.split('}').next().unwrap_or_default();
            assert_eq!(inside, "title");
        }
    }
}

#[test]
fn what_is_misspelt_or_said_in_two_languages_only_is_refused_where_it_stands() {
    let flood = FILES[0];
    let misspelt = flood.replacen("severity", "severety", 1);
    let trouble = read(&misspelt).unwrap_err().to_string();
    assert!(trouble.contains("unknown field `severety`"), "{trouble}");
    let two = "name = [\"Flom\", \"Flood\"]";
    let name = flood.lines().find(|line| line.starts_with("name = "));
    let trouble = read(&flood.replacen(name.unwrap_or_default(), two, 1));
    assert!(trouble.is_err());
}
