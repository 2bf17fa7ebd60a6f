//! Who is in the demo: the municipalities of the flood, OPSAM with its three, and a user per role.
//!
//! Everyone is named by role; nobody here is a real person.

use varsko_domain::words::{AccessRole, OrganisationKind};

/// The password of every demo user.
pub(crate) const PASSWORD: &str = "flom i hele dalen";

/// An organisation of the demo.
pub(crate) struct Organisation {
    /// Key within the demo.
    pub(crate) key: &'static str,
    pub(crate) name: &'static str,
    pub(crate) short: &'static str,
    pub(crate) kind: OrganisationKind,
    pub(crate) county: Option<&'static str>,
    pub(crate) number: Option<&'static str>,
}

/// A user of the demo.
pub(crate) struct User {
    pub(crate) login: &'static str,
    pub(crate) name: &'static str,
    pub(crate) organisation: &'static str,
    pub(crate) role: AccessRole,
}

const fn municipality(
    key: &'static str,
    name: &'static str,
    short: &'static str,
    county: &'static str,
    number: &'static str,
) -> Organisation {
    Organisation {
        key,
        name,
        short,
        kind: OrganisationKind::Municipality,
        county: Some(county),
        number: Some(number),
    }
}

/// All organisations. Counties and numbers as of August 2023.
pub(crate) const ORGANISATIONS: &[Organisation] = &[
    municipality(
        "ringerike",
        "Ringerike kommune",
        "Ringerike",
        "Viken",
        "3007",
    ),
    municipality("hole", "Hole kommune", "Hole", "Viken", "3038"),
    municipality(
        "krodsherad",
        "Krødsherad kommune",
        "Krødsherad",
        "Viken",
        "3046",
    ),
    municipality("drammen", "Drammen kommune", "Drammen", "Viken", "3005"),
    municipality("aal", "Ål kommune", "Ål", "Viken", "3043"),
    municipality("hol", "Hol kommune", "Hol", "Viken", "3044"),
    municipality("nesbyen", "Nesbyen kommune", "Nesbyen", "Viken", "3040"),
    municipality("hemsedal", "Hemsedal kommune", "Hemsedal", "Viken", "3042"),
    municipality(
        "sor-aurdal",
        "Sør-Aurdal kommune",
        "Sør-Aurdal",
        "Innlandet",
        "3449",
    ),
    Organisation {
        key: "statsforvalteren",
        name: "Statsforvalteren i Oslo og Viken",
        short: "Statsforvalteren",
        kind: OrganisationKind::CountyGovernor,
        county: Some("Viken"),
        number: None,
    },
    municipality("baerum", "Bærum kommune", "Bærum", "Viken", "3024"),
    municipality("asker", "Asker kommune", "Asker", "Viken", "3025"),
    municipality("oslo", "Oslo kommune", "Oslo", "Oslo", "0301"),
    Organisation {
        key: "opsam",
        name: "OPSAM – operasjonssenter for samvirke og beredskap",
        short: "OPSAM",
        kind: OrganisationKind::OperationsCentre,
        county: None,
        number: None,
    },
];

/// Whom OPSAM serves.
pub(crate) const SERVED_BY_OPSAM: &[&str] = &["baerum", "asker", "oslo"];

const fn user(
    login: &'static str,
    name: &'static str,
    organisation: &'static str,
    role: AccessRole,
) -> User {
    User {
        login,
        name,
        organisation,
        role,
    }
}

/// One user per role, and those who play the other municipalities.
pub(crate) const USERS: &[User] = &[
    user(
        "leder",
        "Kriseleder Ringerike",
        "ringerike",
        AccessRole::CrisisLeader,
    ),
    user(
        "ledelse",
        "Kommunalsjef Ringerike",
        "ringerike",
        AccessRole::CrisisLeadership,
    ),
    user(
        "stab",
        "Stabsleder Ringerike",
        "ringerike",
        AccessRole::CrisisStaff,
    ),
    user(
        "logg",
        "Loggfører Ringerike",
        "ringerike",
        AccessRole::LogKeeper,
    ),
    user(
        "beredskap",
        "Beredskapssjef Ringerike",
        "ringerike",
        AccessRole::PreparednessOfficer,
    ),
    user(
        "evaluator",
        "Evaluator Ringerike",
        "ringerike",
        AccessRole::Evaluator,
    ),
    user(
        "observator",
        "Observatør Ringerike",
        "ringerike",
        AccessRole::Observer,
    ),
    user(
        "admin",
        "Administrator Ringerike",
        "ringerike",
        AccessRole::Administrator,
    ),
    user(
        "statsforvalter",
        "Vakt hos Statsforvalteren",
        "statsforvalteren",
        AccessRole::Observer,
    ),
    user("operator", "Operatør OPSAM", "opsam", AccessRole::Operator),
    user(
        "leder-baerum",
        "Kriseleder Bærum",
        "baerum",
        AccessRole::CrisisLeader,
    ),
    user(
        "ledelse-baerum",
        "Kommunalsjef Bærum",
        "baerum",
        AccessRole::CrisisLeadership,
    ),
    user(
        "beredskap-baerum",
        "Beredskapssjef Bærum",
        "baerum",
        AccessRole::PreparednessOfficer,
    ),
    user(
        "leder-asker",
        "Kriseleder Asker",
        "asker",
        AccessRole::CrisisLeader,
    ),
    user(
        "leder-krodsherad",
        "Kriseleder Krødsherad",
        "krodsherad",
        AccessRole::CrisisLeader,
    ),
    user(
        "leder-aal",
        "Kriseleder Ål",
        "aal",
        AccessRole::CrisisLeader,
    ),
];
