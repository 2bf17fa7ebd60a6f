//! What happens in the demo besides the entries of the log: the sequence of a crisis, act by act.
//!
//! Each act follows a row of the log of August 2023 and rests on what that row says. Decisions
//! inside the leadership are our own: no municipality's internal log is public.

use varsko_domain::words::{Body, Section, Value, Verification};

/// Something done in the system after a row was logged.
pub(crate) enum Act {
    /// Notify roles of Ringerike.
    Notify(&'static str, &'static [&'static str]),
    /// A recipient of that notification confirms, coming in so many minutes.
    Acknowledge(u32, Option<u32>),
    /// A body of an organisation is activated; with the reason when the sequence is skipped.
    Activate(&'static str, Body, &'static str, Option<&'static str>),
    StandDown(Body, &'static str),
    /// A user of the cast takes a role of Ringerike.
    Assign(&'static str, &'static str),
    /// Puts the incident on the map, at a latitude and a longitude.
    Place(f64, f64),
    /// An item of the picture, under a key of our own.
    State(
        &'static str,
        Section,
        &'static str,
        Verification,
        Option<Value>,
    ),
    Revise(
        &'static str,
        Section,
        &'static str,
        Verification,
        &'static str,
    ),
    Focus(&'static [&'static str]),
    Define(&'static str, &'static str, &'static str, &'static str),
    Report(&'static str, Option<f64>, Verification),
    /// A measure proposed and decided, under a key of our own, then given to a role.
    Decide(&'static str, &'static str, &'static str),
    Start(&'static str),
    Done(&'static str, &'static str),
    NotDone(&'static str, &'static str),
    Assess(&'static str, &'static str),
    Normalise(&'static str, &'static str),
    Evaluate(&'static str),
    /// An observation pinned to rows of the log.
    Pin(&'static str, &'static [u64]),
}

use Act::{
    Acknowledge, Activate, Assess, Assign, Decide, Define, Done, Evaluate, Focus, Normalise,
    NotDone, Notify, Pin, Place, Report, Revise, StandDown, Start, State,
};
use Body::{Leadership, Staff};
use Verification::{Confirmed, Plausible, Refuted, Unverified};

/// Where an item of the picture is, by its key: latitude and longitude of public places.
pub(crate) const SPOTS: &[(&str, (f64, f64))] = &[
    ("sokna", (60.2404, 9.9235)),
    ("peak", (60.1667, 10.2525)),
    ("flood50", (60.1697, 10.2563)),
    ("homes", (60.1639, 10.2610)),
];

/// Acts by the number of the row they follow.
pub(crate) const ACTS: &[(u64, Act)] = &[
    // Hønefoss, where the rivers meet.
    (2, Place(60.1682, 10.2564)),
    (
        2,
        Define(
            "evacuated",
            "Evakuerte",
            "Personer evakuert i Ringerike etter vedtak eller råd",
            "personer",
        ),
    ),
    (
        2,
        Define(
            "flow_storelva",
            "Vannføring Storelva",
            "Målt vannføring i Storelva i Hønefoss",
            "m³/s",
        ),
    ),
    (
        4,
        Notify(
            "Rødt flom- og jordskredvarsel fra mandag. Kvitter for at du har forstått, og om du kan møte.",
            &[
                "crisis_leader",
                "staff_leader",
                "log_keeper",
                "information",
                "operations",
            ],
        ),
    ),
    (5, Acknowledge(1, Some(20))),
    (5, Acknowledge(2, Some(35))),
    (6, Acknowledge(3, None)),
    (6, Acknowledge(4, Some(60))),
    (
        7,
        Activate(
            "krodsherad",
            Staff,
            "Overordnet beredskapsplan",
            Some("Alle i ledelsen sitter allerede i statusmøte; eget varsel er unødvendig"),
        ),
    ),
    (
        28,
        Activate(
            "ringerike",
            Leadership,
            "Overordnet beredskapsplan: kommunedirektøren beslutter",
            None,
        ),
    ),
    (
        28,
        Activate(
            "ringerike",
            Staff,
            "Overordnet beredskapsplan: kommunedirektøren beslutter",
            None,
        ),
    ),
    (28, Assign("crisis_leader", "leder")),
    (28, Assign("staff_leader", "stab")),
    (28, Assign("log_keeper", "logg")),
    (
        28,
        State(
            "sokna",
            Section::Facts,
            "Rv. 7 er stengt og Sokna er isolert.",
            Confirmed,
            None,
        ),
    ),
    (
        28,
        State(
            "peak",
            Section::Unknowns,
            "Når når Storelva toppen i Hønefoss, og hvor høyt?",
            Unverified,
            None,
        ),
    ),
    (34, Report("evacuated", Some(1000.0), Unverified)),
    (35, Report("evacuated", Some(0.0), Confirmed)),
    (
        42,
        Decide(
            "evacuate",
            "Evakuere boliger langs Storelva i Hønefoss; legg 500-årsflom til grunn",
            "operations",
        ),
    ),
    (
        43,
        State(
            "flood50",
            Section::Prognosis,
            "Storelva stiger raskere enn prognosen; NVE anslår 50-årsflom.",
            Plausible,
            None,
        ),
    ),
    (
        43,
        Focus(&[
            "Liv og helse: alle ut langs Storelva",
            "Hjemmeboende som trenger hjelp for å komme seg ut",
            "Jevn og forutsigbar informasjon til innbyggerne",
        ]),
    ),
    (
        44,
        Decide(
            "barrier",
            "Bygge flomvern med gravemaskiner og sand i boligområdene",
            "logistics",
        ),
    ),
    (44, Start("evacuate")),
    (44, Start("barrier")),
    (
        46,
        State(
            "homes",
            Section::Consequences,
            "Alle med hjemmetjenester i sonen må flyttes til hotell.",
            Confirmed,
            Some(Value::LifeAndHealth),
        ),
    ),
    (49, Report("evacuated", Some(1000.0), Plausible)),
    (63, Report("evacuated", Some(1700.0), Confirmed)),
    (63, Report("flow_storelva", Some(950.0), Confirmed)),
    (64, Report("evacuated", Some(1500.0), Plausible)),
    (
        65,
        Done("evacuate", "Sonen er tømt; dør-til-dør er gjennomført"),
    ),
    (
        65,
        NotDone("barrier", "Minst ett flomvern holdt ikke vannet ute"),
    ),
    (
        65,
        Assess(
            "barrier",
            "Områdene bak flomvernet ble oversvømt torsdag morgen",
        ),
    ),
    (70, Report("evacuated", Some(1918.0), Confirmed)),
    (
        71,
        State(
            "transformer",
            Section::Resources,
            "Trafo under vann; fare for brudd i strøm og varme.",
            Confirmed,
            None,
        ),
    ),
    (79, Report("evacuated", Some(2000.0), Plausible)),
    (
        89,
        Revise(
            "peak",
            Section::Facts,
            "Flomtoppen i Storelva anses nådd.",
            Plausible,
            "Meldt av kommunedirektøren",
        ),
    ),
    (
        89,
        Revise(
            "flood50",
            Section::Prognosis,
            "50-årsflom slo ikke til for hele vassdraget; Tyrifjorden stiger fortsatt.",
            Refuted,
            "Ny måling",
        ),
    ),
    (98, Report("evacuated", None, Unverified)),
    (
        98,
        Normalise(
            "Overgang til ordinær drift. Oppfølging av skader og tilbakeflytting ligger i linjen.",
            "Tekniske tjenester og NAV",
        ),
    ),
    (98, StandDown(Staff, "Normalisering besluttet")),
    (98, StandDown(Leadership, "Normalisering besluttet")),
    (
        99,
        Activate(
            "aal",
            Staff,
            "Overordnet beredskapsplan",
            Some("Ny nedbør gir akutt skredfare; staben settes straks"),
        ),
    ),
    (108, Report("evacuated", Some(30.0), Plausible)),
    (
        111,
        Evaluate("Varsling, evakuering og informasjon fra 6. til 19. august"),
    ),
    (
        111,
        Pin(
            "Feilmeldingen om 1000 evakuerte i Ringerike sto uimotsagt til Statsforvalteren rettet den.",
            &[34, 35],
        ),
    ),
    (
        111,
        Pin(
            "Tidlig varsel og fast møteserie fra søndag ga tid til å sikre eiendom.",
            &[1, 3, 4],
        ),
    ),
    (
        111,
        Pin(
            "Mobil og fast telefon falt ut for kriseledelsen; trygghetsalarmene mistet kontakt.",
            &[22, 23],
        ),
    ),
];
