//! The table as people read it: `docs/rights.md`, generated, committed and compared.
//!
//! `UPDATE_GOLDEN=1` writes it anew; whoever does so looks at the difference.

use std::fmt::Write;
use varsko_domain::Refusal;
use varsko_domain::rights::{Operation, Relation, may, who_could};
use varsko_domain::words::{AccessRole, Language};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rights.md");

#[test]
fn the_table_of_rights_is_as_it_was_agreed() {
    //
    let table = table();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(PATH, &table).unwrap();
    }
    let agreed = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(
        agreed == table,
        "the rights differ from docs/rights.md; if that is meant, run with UPDATE_GOLDEN=1 and \
         look at the difference"
    );
}

#[test]
fn the_system_may_do_everything_and_a_stranger_nothing() {
    for operation in Operation::ALL {
        for relation in Relation::ALL {
            assert!(may(AccessRole::System, *operation, *relation));
        }
        for role in people() {
            assert!(
                !may(role, *operation, Relation::Stranger),
                "{role} {operation:?}"
            );
        }
    }
}

#[test]
fn whoever_is_refused_is_told_who_could() {
    //
    for operation in Operation::ALL.iter().copied() {
        let of_the_system = matches!(
            operation,
            Operation::Carry | Operation::Ring | Operation::NoteShowings
        );
        for role in people() {
            let organisation = "Bærum".into();
            let refusal = Refusal::NotPermitted {
                operation,
                role,
                organisation,
            };
            let (could, relation) = who_could(operation);
            assert_eq!(refusal.could(), could);
            assert_eq!(could.is_empty(), of_the_system, "{operation:?}");
            let can = |role: &AccessRole| may(*role, operation, relation);
            assert!(could.iter().all(can), "{operation:?}");
            for language in Language::ALL {
                let told = refusal.told(*language);
                assert!(!told.contains("; nobody"), "{told}");
                assert!(!told.contains("kan ingen"), "{told}");
            }
        }
    }
}

#[test]
fn ranking_assistance_is_refused_with_the_name_of_whoever_is_over_those_who_ask() {
    //
    let refusal = Refusal::NotPermitted {
        operation: Operation::RankAssistance,
        role: AccessRole::CrisisLeader,
        organisation: "Bærum".into(),
    };
    assert!(refusal.could().contains(&AccessRole::PreparednessOfficer));
    assert!(
        refusal
            .english()
            .ends_with("with the county governor over it could")
    );
    assert!(
        refusal
            .told(Language::Bokmal)
            .ends_with("gjøre hos statsforvalteren over den")
    );
}

/// Every access role a person can be granted.
pub(crate) fn people() -> impl Iterator<Item = AccessRole> {
    let roles = AccessRole::ALL.iter().copied();
    roles.filter(|role| *role != AccessRole::System)
}

fn table() -> String {
    let mut out = String::from(
        "# Rights\n\n\
         Who may do what, by access role, operation, and how the actor's organisation stands to the \
         organisation concerned. Generated from the table in `crates/domain/src/rights`, which is \
         what decides; a test compares the two. What is not ticked is refused.\n\n\
         The role `system` (the owner of the data folder at its own console, and the product's own \
         timers) may do everything and is granted to nobody. Beyond the table, whoever holds the \
         role of crisis leader in an incident, as holder or deputy, may decide for the organisation \
         while its crisis leadership is activated (R-30, R-42); anyone may answer a notification \
         for themselves, and say where they stand on the way in.\n\n\
         What is judged of an incident as a whole (to reclassify or dismiss it, or to reopen one that \
         was dismissed) is for the organisation whose incident it is: the others that take part are \
         refused, and told who could (R-3, R-12). An organisation that left an incident keeps reading \
         its own lines and what was shared with it until then, and may take that out; it acts no \
         more in the incident (R-3, R-17). The last administrator of an installation can be revoked \
         by `system` only.\n",
    );
    for relation in Relation::ALL {
        write_relation(&mut out, *relation);
    }
    out
}

fn write_relation(out: &mut String, relation: Relation) {
    let (name, meaning) = match relation {
        Relation::Own => ("Own", "the actor acts for their own organisation"),
        Relation::Served => (
            "Served",
            "the actor sits in the operations centre that serves the organisation (R-4)",
        ),
        Relation::Fellow => (
            "Fellow",
            "both organisations take part in the incident (R-3)",
        ),
        Relation::Oversight => (
            "Oversight",
            "the actor sits with the county governor over the organisation",
        ),
        Relation::Neighbour => (
            "Neighbour",
            "both are municipalities of one county, or have an agreement with each other (R-55)",
        ),
        Relation::Stranger => (
            "Stranger",
            "none of these; not even the incident's existence shows",
        ),
    };
    let _ = write!(out, "\n## {name}: {meaning}\n\n");
    let any = |operation: &&Operation| people().any(|role| may(role, **operation, relation));
    let operations: Vec<_> = Operation::ALL.iter().filter(any).collect();
    if operations.is_empty() {
        out.push_str("Nothing.\n");
        return;
    }
    let roles: Vec<_> = people().map(|role| role.literal()).collect();
    let _ = writeln!(
        out,
        "| To … | å … | å … (nynorsk) | {} |",
        roles.join(" | ")
    );
    let _ = writeln!(out, "|---|---|---|{}", ":-:|".repeat(roles.len()));
    for operation in operations {
        let (english, bokmal) = (operation.english(), operation.bokmal());
        let _ = write!(out, "| {english} | {bokmal} | {} |", operation.nynorsk());
        for role in people() {
            out.push_str(if may(role, *operation, relation) {
                " ✓ |"
            } else {
                "   |"
            });
        }
        out.push('\n');
    }
    if relation != Relation::Own {
        out.push_str("\nNothing else.\n");
    }
}
