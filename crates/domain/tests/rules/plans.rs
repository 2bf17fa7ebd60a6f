//! Plans (planverk): versions that never change, what must be in them, who adopts them, and who may
//! read them (R-55, the regulation's § 4 and § 6).

use crate::prelude::*;
use PlanPart as P;
use varsko_domain::organisation::plans::events::*;
use varsko_domain::organisation::plans::{PlanGap, Reach, reach};
use varsko_domain::{Actor, Decided, PlanId, Stream, Thing};
use varsko_testkit::LIST;

/// Everything the overall plan leads to is there.
fn prepared() -> History {
    let entries = vec![listed(Some("crisis_leader"), &[crisis_leader().person])];
    let define = define_list(list(ListOrder::Ordered, entries));
    installation().asked("05:00", define.named(LIST.0))
}

fn drafted(body: PlanBody) -> History {
    prepared().asked("06:00", draft_plan(PlanKind::Overall, body).named(PLAN.0))
}

fn adopted() -> History {
    drafted(overall_plan()).asked("07:00", adopt_plan(1))
}

#[track_caller]
fn is_plan_event(decided: &[Decided], event: PlanEvent) {
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].stream, Stream::Organisation(BAERUM));
    assert_eq!(decided[0].event, Event::Plan(event));
}

#[track_caller]
fn incomplete<const N: usize>(history: History, plan: PlanId, gaps: [PlanGap; N]) {
    given(history)
        .when(adopt_plan_in_case(plan, 1, "PS 1/23"))
        .refused(Refusal::PlanIncomplete { gaps: gaps.into() });
}

#[test]
fn a_plan_is_written_in_numbered_versions_that_stay() {
    //
    let draft = |plan, version| {
        PlanEvent::Drafted(PlanDrafted {
            plan,
            version,
            kind: PlanKind::Overall,
            body: overall_plan(),
        })
    };
    let first = given(prepared()).when(draft_plan(PlanKind::Overall, overall_plan()));
    is_plan_event(&first.decided(), draft(WHEN.into(), 1));
    let officer = preparedness_officer();
    let second = given(adopted()).when(revise_plan(overall_plan()).by(officer));
    is_plan_event(&second.decided(), draft(PLAN, 2));
}

#[test]
fn there_is_one_overall_plan() {
    let what = Thing::OverallPlan;
    given(drafted(overall_plan()))
        .when(draft_plan(PlanKind::Overall, overall_plan()))
        .refused(Refusal::AlreadyExists { what });
}

#[test]
fn a_draft_may_leave_out_what_a_plan_in_force_must_have() {
    // § 4
    let nothing = || plan_of("Overordnet beredskapsplan", Vec::new());
    incomplete(
        drafted(nothing()),
        PLAN,
        [
            PlanGap::NoLeadership,
            PlanGap::NoPart {
                part: P::NotificationList,
            },
            PlanGap::NoPart { part: P::Resources },
            PlanGap::NoPart {
                part: P::Evacuation,
            },
            PlanGap::NoPart {
                part: P::PublicWarning,
            },
            PlanGap::NoPart {
                part: P::Communication,
            },
        ],
    );
}

#[test]
fn each_role_of_the_leadership_has_powers_and_a_deputy_and_someone_may_convene_it() {
    // § 4 a
    let mut plan = overall_plan();
    let leader = &mut plan.leadership[0];
    leader.powers = None;
    leader.convenes = false;
    leader.people.truncate(1);
    let role = || "crisis_leader".to_owned();
    incomplete(
        drafted(plan),
        PLAN,
        [
            PlanGap::NobodyConvenes,
            PlanGap::NoPowers { role: role() },
            PlanGap::NoDeputy { role: role() },
        ],
    );
}

#[test]
fn an_empty_chapter_answers_to_nothing_and_a_text_is_no_notification_list() {
    // § 4 b, e
    let mut plan = overall_plan();
    plan.chapters[0].links.clear();
    plan.chapters[4].text = None;
    incomplete(
        drafted(plan),
        PLAN,
        [
            PlanGap::NoPart {
                part: P::NotificationList,
            },
            PlanGap::NoPart {
                part: P::Communication,
            },
        ],
    );
}

#[test]
fn adoption_says_by_whom_in_which_case_and_that_it_is_revised_within_a_year() {
    // R-55, § 6
    let year_on = noon().plus_months(12);
    let outcome = given(drafted(overall_plan())).when(adopt_plan(1));
    is_plan_event(
        &outcome.decided(),
        PlanEvent::Adopted(PlanAdopted {
            plan: PLAN,
            version: 1,
            by: "Kommunestyret".into(),
            case_number: "PS 12/23".into(),
            review_by: year_on,
        }),
    );
    let earlier = given(drafted(overall_plan())).when(adopt_plan(1).occurred("11:00"));
    let decided = earlier.decided();
    assert_eq!(decided[0].occurred_at, at("11:00"));
}

#[test]
fn adopting_without_a_case_number_or_the_authority_is_refused() {
    given(drafted(overall_plan()))
        .when(adopt_plan_in_case(PLAN, 1, " "))
        .refused(Refusal::Empty {
            field: "caseNumber",
        });
    let (operation, role) = (Operation::AdoptPlan, AccessRole::PreparednessOfficer);
    given(drafted(overall_plan()))
        .when(adopt_plan(1).by(preparedness_officer()))
        .refused(not_permitted(operation, role, "Bærum"));
}

#[test]
fn only_the_newest_version_is_adopted_and_once() {
    let revised = || drafted(overall_plan()).asked("06:30", revise_plan(overall_plan()));
    let (named, newest) = (1, 2);
    given(revised())
        .when(adopt_plan(1))
        .refused(Refusal::NotTheNewest { named, newest });
    given(adopted())
        .when(adopt_plan(1))
        .refused(Refusal::PlanInForce { version: 1 });
    given(drafted(overall_plan()))
        .when(adopt_plan_in_case(WHEN.into(), 1, "PS 1/23"))
        .refused(Refusal::Unknown { what: Thing::Plan });
}

#[test]
fn a_sector_plan_follows_the_overall_plans_structure_or_says_why_not() {
    //
    let sector = PlanId(WHEN.0);
    let of = |chapters: Vec<Chapter>| {
        let body = plan_of("Beredskapsplan for helse", chapters);
        draft_plan(PlanKind::Sector, body).named(WHEN)
    };
    incomplete(
        prepared().asked("08:00", of(Vec::new())),
        sector,
        [PlanGap::NoOverallPlan],
    );
    let named = |key: &str| chapter(key, "Om dette", None);
    let empty = Chapter {
        text: None,
        ..named("resources")
    };
    incomplete(
        adopted().asked("08:00", of(vec![named("notify"), empty.clone()])),
        sector,
        [
            PlanGap::NoChapter {
                key: "resources".into(),
                title: "Ressurser".into(),
            },
            PlanGap::NoChapter {
                key: "communication".into(),
                title: "Krisekommunikasjon".into(),
            },
        ],
    );
    let excused = Chapter {
        left_out: Some("Dekket av overordnet plan".into()),
        ..empty
    };
    let whole = vec![named("notify"), excused, named("communication")];
    let outcome = given(adopted().asked("08:00", of(whole))).when(
        adopt_plan_in_case(sector, 1, "PS 2/23").named(varsko_domain::CommandId::from(ITEM.0)),
    );
    assert_eq!(outcome.decided().len(), 1);
}

#[test]
fn a_continuity_plan_says_how_operation_is_rearranged_and_capacity_raised() {
    //
    let body = plan_of(
        "Kontinuitet for vann",
        vec![chapter(
            "shift",
            "Omlagt drift",
            Some(P::RearrangedOperation),
        )],
    );
    let history = prepared().asked("08:00", draft_plan(PlanKind::Continuity, body).named(WHEN));
    incomplete(
        history,
        WHEN.into(),
        [PlanGap::NoPart {
            part: P::RaisedCapacity,
        }],
    );
}

#[test]
fn a_review_moves_the_deadline_of_what_is_in_force_and_never_beyond_a_year() {
    // § 6
    is_plan_event(
        &given(adopted())
            .when(review_plan().by(preparedness_officer()))
            .decided(),
        PlanEvent::Reviewed(PlanReviewed {
            plan: PLAN,
            version: 1,
            review_by: noon().plus_months(12),
            remark: Some("Gjennomgått i beredskapsrådet".into()),
        }),
    );
    given(drafted(overall_plan()))
        .when(review_plan())
        .refused(Refusal::PlanNotInForce);
    let (given_, latest) = (noon().plus_months(13), noon().plus_months(12));
    given(adopted())
        .when(review_plan_until(given_))
        .refused(Refusal::RevisedTooLate {
            given: given_,
            latest,
        });
    given(adopted())
        .when(review_plan_until(noon()))
        .refused(Refusal::NotAhead {
            field: "reviewBy",
            given: noon(),
            now: noon(),
        });
}

#[test]
fn a_plan_out_of_use_is_neither_in_force_nor_withdrawn_twice_and_comes_back_by_adoption() {
    let withdrawn = || adopted().asked("08:00", withdraw_plan("Erstattet"));
    given(withdrawn()).when(withdraw_plan("Erstattet")).quiet();
    given(withdrawn())
        .when(review_plan())
        .refused(Refusal::PlanNotInForce);
    assert_eq!(given(withdrawn()).when(adopt_plan(1)).decided().len(), 1);
}

#[test]
fn a_chapter_leads_only_to_what_the_organisation_has_and_keys_stand_once() {
    let lost = Chapter {
        links: vec![PlanLink::Shelter(SHELTER)],
        ..chapter("shelters", "Tilfluktsrom", None)
    };
    given(prepared())
        .when(draft_plan(
            PlanKind::SubPlan,
            plan_of("Tilflukt", vec![lost]),
        ))
        .refused(Refusal::Unknown {
            what: Thing::Shelter,
        });
    let twice = vec![chapter("a", "En", None), chapter("a", "To", None)];
    given(prepared())
        .when(draft_plan(PlanKind::SubPlan, plan_of("To", twice)))
        .refused(Refusal::DuplicateKey { key: "a".into() });
    let mut own_deputy = overall_plan();
    own_deputy.leadership[0].people[1] = crisis_leader().person;
    given(prepared())
        .when(draft_plan(PlanKind::Overall, own_deputy))
        .refused(Refusal::OwnDeputy {
            role: "crisis_leader".into(),
        });
}

#[test]
fn its_own_people_read_all_neighbours_the_centre_and_the_governor_what_is_in_force() {
    //
    let reads = |history: &History, who: &Actor| reach(&history.world().directory, who, BAERUM);
    let history = installation();
    let observer_in = |organisation| actor(AccessRole::Observer, organisation);
    for (who, reaches) in [
        (observer(), Reach::All),
        (system(OSLO), Reach::All),
        (operator(), Reach::InForce),
        (observer_in(COUNTY_GOVERNOR), Reach::InForce),
        (observer_in(ASKER), Reach::InForce),
        (observer_in(OSLO), Reach::Nothing),
        (administrator(), Reach::Nothing),
        (actor(AccessRole::Administrator, ASKER), Reach::Nothing),
    ] {
        assert_eq!(reads(&history, &who), reaches, "{who:?}");
    }
    let agreed = history.asked("06:00", register_agreement(terms()).named(AGREEMENT.0));
    assert_eq!(reads(&agreed, &observer_in(OSLO)), Reach::InForce);
    let ended = agreed.asked("07:00", end_agreement("Sagt opp"));
    assert_eq!(reads(&ended, &observer_in(OSLO)), Reach::Nothing);
}
