//! Samples of plans, and of what is agreed and laid by.

use super::id;
use crate::cast::{ASKER, staff};
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::organisation::plans::events::*;
use varsko_domain::organisation::provisions::events::*;
use varsko_domain::words::{AgreementKind, PlanKind, PlanPart, ShelterKind};

/// What happens to a plan.
pub(super) fn plans() -> Vec<Event> {
    let plan = id(170);
    [
        PlanEvent::Drafted(PlanDrafted {
            plan,
            version: 3,
            kind: PlanKind::Overall,
            body: body(),
        }),
        PlanEvent::Adopted(PlanAdopted {
            plan,
            version: 3,
            by: "Kommunestyret i møte 4. februar".into(),
            case_number: "Kommunestyresak 12/21".into(),
            review_by: at("18:00"),
        }),
        PlanEvent::Reviewed(PlanReviewed {
            plan,
            version: 3,
            review_by: at("19:00"),
            remark: Some("Telefonnumrene til nabokommunene er rettet".into()),
        }),
        PlanEvent::Withdrawn(PlanWithdrawn {
            plan,
            reason: "Slått sammen med planen for helse".into(),
        }),
    ]
    .map(Event::Plan)
    .into()
}

fn body() -> PlanBody {
    PlanBody {
        title: "Overordnet beredskapsplan for Gjerdrum".into(),
        responsible: "staff_leader".into(),
        internal: true,
        changes: Some("Reserveplass for kriseledelsen utenfor faresonen".into()),
        document: Some("Sak 21/4410 i arkivet".into()),
        chapters: vec![Chapter {
            key: "evacuation".into(),
            title: "Evakuering".into(),
            part: Some(PlanPart::Evacuation),
            text: Some("Innbyggerne samles på Olavsgaard hotell".into()),
            links: vec![
                PlanLink::Card(id(70)),
                PlanLink::List(id(171)),
                PlanLink::Resource(id(172)),
                PlanLink::DutyNumber(id(173)),
                PlanLink::Plan(plan_of_the_eps()),
                PlanLink::Agreement(id(174)),
                PlanLink::Shelter(id(175)),
                PlanLink::Stockpile(id(176)),
            ],
            required: true,
            left_out: Some("Omtalt i delplanen for evakuering".into()),
        }],
        leadership: vec![PlanRole {
            role: "crisis_leader".into(),
            responsibility: "Leder kommunens håndtering".into(),
            powers: Some("Kan disponere inntil to millioner kroner".into()),
            convenes: true,
            people: vec![staff().person],
        }],
    }
}

fn plan_of_the_eps() -> varsko_domain::PlanId {
    id(177)
}

/// What happens to agreements, shelters and stockpiles.
pub(super) fn provisions() -> Vec<Event> {
    let (agreement, shelter, stockpile) = (id(174), id(175), id(176));
    [
        ProvisionEvent::AgreementRegistered(AgreementRegistered {
            agreement,
            terms: Terms {
                kind: AgreementKind::InterMunicipal,
                name: "Bistand mellom nabokommuner".into(),
                with: vec![ASKER],
                others: Some("Sivilforsvarsdistriktet".into()),
                about: "Partene låner hverandre mannskap og pumper".into(),
                document: Some("Sak 19/2207 i arkivet".into()),
                from: at("06:00"),
                ends: Some(at("20:00")),
            },
        }),
        ProvisionEvent::AgreementEnded(AgreementEnded {
            agreement,
            reason: "Avløst av avtalen for hele regionen".into(),
        }),
        ProvisionEvent::ShelterRegistered(ShelterRegistered {
            shelter,
            what: ShelterParticulars {
                kind: ShelterKind::Public,
                name: "Sandvika torg".into(),
                place: "Under parkeringshuset, inngang fra elvesiden".into(),
                places: 1_200,
                ready_h: Some(72),
                inspect_every_months: 12,
            },
        }),
        ProvisionEvent::ShelterInspected(ShelterInspected {
            shelter,
            sound: false,
            remark: Some("Pakningen i den ytre døren er sprukket".into()),
            next_by: at("17:00"),
        }),
        ProvisionEvent::ShelterRetired(ShelterRetired {
            shelter,
            reason: "Bygget er revet".into(),
        }),
        ProvisionEvent::StockpileSet(StockpileSet {
            stockpile,
            what: StockpileParticulars {
                kind: "water".into(),
                name: "Drikkevann på kanner".into(),
                unit: "liter".into(),
                place: Some("Lageret på Rud".into()),
                minimum: 5_000,
                role: Some("logistics".into()),
            },
        }),
        ProvisionEvent::StockpileCounted(StockpileCounted {
            stockpile,
            quantity: 4_200,
            expires_at: Some(at("21:00")),
            remark: Some("Atti kanner lekker".into()),
        }),
        ProvisionEvent::StockpileRetired(StockpileRetired {
            stockpile,
            reason: "Vannverket leverer fra tankbil".into(),
        }),
    ]
    .map(Event::Provision)
    .into()
}
