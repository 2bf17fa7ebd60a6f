//! Resources, assistance, and evacuee and next-of-kin centres.

use crate::ask::{Ask, ask, ask_of_all};
use crate::cast::BAERUM;
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::incident::eps::events::Person;
use varsko_domain::organisation::resources::commands::{RegisterResource, ResourceCommand};
use varsko_domain::organisation::resources::events::Particulars;
use varsko_domain::words::{EpsAuthority, GuestKind, Helper};
use varsko_domain::{AssistanceId, Command, EpsId, GuestId, OrganisationId, PromiseId, ResourceId};

/// The resource a test names so.
pub const RESOURCE: ResourceId = ResourceId(Uuid::from_u128(0x6100));
/// The promise a test names so.
pub const PROMISE: PromiseId = PromiseId(Uuid::from_u128(0x6200));
/// The request for assistance a test names so.
pub const ASSISTANCE: AssistanceId = AssistanceId(Uuid::from_u128(0x6300));
/// The centre a test names so.
pub const EPS: EpsId = EpsId(Uuid::from_u128(0x6400));
/// The person in a register a test names so.
pub const GUEST: GuestId = GuestId(Uuid::from_u128(0x6500));

/// Make pumps known that Bærum has to send.
pub fn register_pumps(quantity: u32) -> Ask {
    let what = Particulars {
        kind: "pump".into(),
        name: "Lensepumpe".into(),
        quantity,
        unit: "stk.".into(),
        owner: None,
        place: None,
        lead_min: None,
        contact: None,
        agreement: None,
        agreement_ends: None,
    };
    let resource = None;
    of_resources(ResourceCommand::Register(RegisterResource {
        resource,
        what,
    }))
    .named(RESOURCE.0)
}

/// Something of Bærum's resources.
pub fn of_resources(command: ResourceCommand) -> Ask {
    ask_of_all(Command::Resource(BAERUM, command))
}

/// Reserve some of [`RESOURCE`].
pub fn promise_pumps(quantity: u32) -> Ask {
    let purpose = "Kjelleren på Solvik sykehjem".into();
    ask(C::ResourceUse(ResourceUseCommand::Promise(
        PromiseResource {
            resource: RESOURCE,
            quantity,
            purpose,
            until: None,
        },
    )))
}

/// Send [`PROMISE`] out.
pub fn deploy_pumps() -> Ask {
    let (promise, place) = (PROMISE, None);
    ask(C::ResourceUse(ResourceUseCommand::Deploy(DeployResource {
        promise,
        place,
    })))
}

/// Give [`PROMISE`] back.
pub fn return_pumps() -> Ask {
    let (promise, remark) = (PROMISE, None);
    ask(C::ResourceUse(ResourceUseCommand::Return(ReturnResource {
        promise,
        remark,
    })))
}

/// Say how much diesel there is.
pub fn report_diesel(amount: f64, per_hour: f64) -> Ask {
    ask(C::ResourceUse(ResourceUseCommand::ReportStock(
        ReportStock {
            stock: "diesel".into(),
            name: "Diesel".into(),
            unit: "liter".into(),
            amount,
            per_hour,
            source: None,
        },
    )))
}

/// Ask for help.
pub fn ask_assistance(helper: Helper, organisation: Option<OrganisationId>) -> Ask {
    ask(C::Assistance(AssistanceCommand::Ask(AskAssistance {
        helper,
        organisation,
        name: organisation.is_none().then(|| "Sivilforsvaret".into()),
        need: "Et lag med pumpe".into(),
        needed_by: None,
        payment: None,
    })))
}

/// Say how far [`ASSISTANCE`] has come.
pub fn answer_assistance(step: AssistanceStep, note: Option<&str>) -> Ask {
    ask(C::Assistance(AssistanceCommand::Answer(AnswerAssistance {
        assistance: ASSISTANCE,
        step,
        note: note.map(Into::into),
    })))
}

/// Say which place [`ASSISTANCE`] has.
pub fn rank_assistance(rank: u32) -> Ask {
    ask(C::Assistance(AssistanceCommand::Rank(RankAssistance {
        assistance: ASSISTANCE,
        rank,
        reason: "Sykehjemmet går først".into(),
    })))
}

/// Open a centre.
pub fn open_eps() -> Ask {
    ask(C::Eps(EpsCommand::Open(OpenEps {
        place: "Thon hotell Oslofjord".into(),
        decided_by: EpsAuthority::Police,
        decision: "Stabssjefen klokka ni".into(),
    })))
}

/// Set up a unit of [`EPS`].
pub fn set_eps_unit(unit: &str) -> Ask {
    ask(C::Eps(EpsCommand::SetUnit(SetEpsUnit {
        eps: EPS,
        unit: unit.into(),
        name: "Registrering".into(),
        leader: None,
    })))
}

/// Register someone at [`EPS`].
pub fn register_guest(name: &str, kind: GuestKind) -> Ask {
    let who = Person {
        name: name.into(),
        born: None,
        phone: None,
        address: None,
        relation: None,
        needs: None,
    };
    let (eps, unit) = (EPS, None);
    ask(C::Eps(EpsCommand::Register(RegisterGuest {
        eps,
        kind,
        unit,
        who,
    })))
}

/// Check [`GUEST`] in or out.
pub fn move_guest(inside: bool) -> Ask {
    ask(C::Eps(EpsCommand::Move(MoveGuest {
        eps: EPS,
        guest: GUEST,
        inside,
        unit: None,
        where_to: None,
    })))
}

/// Close [`EPS`].
pub fn close_eps() -> Ask {
    let (eps, reason) = (EPS, None);
    ask(C::Eps(EpsCommand::Close(CloseEps { eps, reason })))
}
