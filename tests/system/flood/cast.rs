//! Who plays in the flood: three municipalities, their operations centre, and the county governor.

use crate::stage::{Organisation, Part};

const fn municipality(
    key: &'static str,
    name: &'static str,
    county: &'static str,
    number: &'static str,
) -> Organisation {
    Organisation {
        key,
        name,
        kind: "municipality",
        county: Some(county),
        number: Some(number),
        serves: &[],
    }
}

pub(super) const ORGANISATIONS: &[Organisation] = &[
    municipality("Bærum", "Bærum kommune", "Viken", "3024"),
    municipality("Asker", "Asker kommune", "Viken", "3025"),
    municipality("Oslo", "Oslo kommune", "Oslo", "0301"),
    Organisation {
        key: "OPSAM",
        name: "Operasjonssenter for samvirke og beredskap",
        kind: "operations_centre",
        county: None,
        number: None,
        serves: &["Bærum", "Asker", "Oslo"],
    },
    Organisation {
        key: "Statsforvalteren",
        name: "Statsforvalteren i Oslo og Viken",
        kind: "county_governor",
        county: Some("Viken"),
        number: None,
        serves: &[],
    },
];

const fn part(
    who: &'static str,
    name: &'static str,
    organisation: &'static str,
    role: &'static str,
) -> Part {
    Part {
        who,
        name,
        organisation,
        role,
    }
}

pub(super) const PARTS: &[Part] = &[
    part("anne", "Anne Bakken", "Bærum", "crisis_leader"),
    part("jon", "Jon Vik", "Bærum", "crisis_leadership"),
    part("tone", "Tone Lie", "Bærum", "preparedness_officer"),
    part("per", "Per Moen", "Bærum", "crisis_staff"),
    part("mia", "Mia Strand", "Bærum", "crisis_staff"),
    part("nils", "Nils Berg", "Bærum", "crisis_staff"),
    part("siri", "Siri Dahl", "Bærum", "log_keeper"),
    part("ola", "Ola Rud", "Bærum", "log_keeper"),
    part("eva", "Eva Lund", "Bærum", "eps_staff"),
    part("marit", "Marit Aas", "Asker", "crisis_leader"),
    part("geir", "Geir Haug", "Asker", "log_keeper"),
    part("leif", "Leif Nes", "Oslo", "crisis_leader"),
    part("hege", "Hege Tveit", "OPSAM", "operator"),
    part("arne", "Arne Foss", "OPSAM", "operator"),
    part("bodil", "Bodil Krog", "Statsforvalteren", "crisis_staff"),
];
