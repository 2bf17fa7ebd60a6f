//! Whom a message goes to who stand on no list, as a client names them.
//!
//! Duty numbers are looked up here, for those who may know them; everything else is the domain's to
//! judge.

use async_graphql::{Context, InputObject, OneofObject, Result};
use varsko_domain::incident::dispatch::{Addressing, Audience, Elsewhere, RoleOf, Whom};
use varsko_domain::limits::LIST_ENTRIES_MAX;
use varsko_domain::{DutyNumberId, ListId, OrganisationId, PersonId, Refusal as Rule, Thing};

use super::lists::Language;
use super::roster::may_know;
use super::scalars::Id;
use super::services::Services;
use super::words::{Channel, OnTimeout};

/// Whom to tell, by what, and how long they have to answer. All are told at once; whoever stands in
/// for someone is told when they cannot be had.
#[derive(InputObject)]
pub(super) struct AddressingInput {
    /// Whom: 1 to 500.
    to: Vec<WhomInput>,
    /// The channels to use; all that people have when left out.
    #[graphql(default)]
    channels: Vec<Channel>,
    /// How long people have to answer, in seconds: one for each round, 1 to 3, each 10 to 86,400.
    #[graphql(default_with = "vec![600, 600, 600]")]
    ack_timeouts_seconds: Vec<u32>,
    /// What comes when someone cannot be had.
    #[graphql(default_with = "OnTimeout::Escalate")]
    on_timeout: OnTimeout,
    /// The language people are told in.
    #[graphql(default_with = "Language::Nb")]
    language: Language,
}

/// Someone to tell: exactly one of these.
#[derive(OneofObject)]
pub(super) enum WhomInput {
    /// Someone registered, by their contact points.
    PersonId(Id<PersonId>),
    /// Whoever holds a role.
    Role(RoleOfInput),
    /// Whoever answers a duty number of an organisation that you may notify for.
    DutyNumber(DutyNumberOfInput),
    /// Anyone else, at an address.
    At(AtInput),
}

/// A role of an organisation: whoever holds it in the incident, the holder before deputies, and then
/// whoever is on call for it. Each is told when those before cannot be had.
#[derive(InputObject)]
pub(super) struct RoleOfInput {
    /// Whose; the one on whose behalf you notify when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// The organisation's key for the role.
    role: String,
}

/// A number that is answered day and night.
#[derive(InputObject)]
pub(super) struct DutyNumberOfInput {
    /// Whose; the one on whose behalf you notify when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which.
    number_id: Id<DutyNumberId>,
    /// By what: `SMS`, `VOICE`, or `PHONE` for a call by hand.
    #[graphql(default_with = "Channel::Voice")]
    channel: Channel,
}

/// Someone who is told where you say.
#[derive(InputObject)]
pub(super) struct AtInput {
    /// What they are called. At most 300 bytes.
    name: String,
    /// By what.
    channel: Channel,
    /// The number or address. At most 300 bytes.
    address: Option<String>,
}

/// To whom something goes out: exactly one of these.
#[derive(OneofObject)]
pub(super) enum AudienceInput {
    /// A notification list of the organisation.
    ListId(Id<ListId>),
    /// People who stand on no list.
    People(AddressingInput),
}

/// What a client's naming means, or why it means nothing.
pub(super) type Meant<T> = std::result::Result<T, Rule>;

impl AddressingInput {
    /// What it means on behalf of `acting`.
    ///
    /// # Errors
    /// A fault, never for what was named.
    pub(super) fn meant(
        self,
        ctx: &Context<'_>,
        acting: OrganisationId,
    ) -> Result<Meant<Addressing>> {
        // Before anything is looked up for them.
        if self.to.len() > LIST_ENTRIES_MAX {
            return Ok(Err(Rule::TooMany {
                what: "to",
                given: self.to.len(),
                max: LIST_ENTRIES_MAX,
            }));
        }
        let mut to = Vec::with_capacity(self.to.len());
        for whom in self.to {
            match whom.meant(ctx, acting)? {
                Ok(whom) => to.push(whom),
                Err(rule) => return Ok(Err(rule)),
            }
        }
        Ok(Ok(Addressing {
            to,
            channels: self.channels.into_iter().map(Into::into).collect(),
            timeouts_s: self.ack_timeouts_seconds,
            on_timeout: self.on_timeout.into(),
            language: self.language.into(),
        }))
    }
}

impl WhomInput {
    fn meant(self, ctx: &Context<'_>, acting: OrganisationId) -> Result<Meant<Whom>> {
        let whose = |given: Option<Id<OrganisationId>>| given.map_or(acting, |id| id.0);
        Ok(Ok(match self {
            Self::PersonId(person) => Whom::Person(person.0),
            Self::Role(of) => Whom::Role(RoleOf {
                organisation: whose(of.organisation_id),
                role: of.role,
            }),
            Self::At(at) => Whom::Elsewhere(Elsewhere {
                name: at.name.into(),
                channel: at.channel.into(),
                address: at.address.map(Into::into),
            }),
            Self::DutyNumber(of) => {
                let organisation = whose(of.organisation_id);
                return duty_number(ctx, organisation, of.number_id.0, of.channel);
            }
        }))
    }
}

/// A duty number in words; to those who may not know it, as unknown as one that is not there.
fn duty_number(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    id: DutyNumberId,
    channel: Channel,
) -> Result<Meant<Whom>> {
    let directory = Services::of(ctx)?.engine.directory();
    let known = directory.standing.organisations.get(&organisation);
    let known = known.and_then(|known| known.roster.numbers.get(&id));
    let value = directory.duty_numbers.get(&id);
    let (Some(known), Some(value), true) = (known, value, may_know(ctx, organisation)?) else {
        let what = Thing::DutyNumber;
        return Ok(Err(Rule::Unknown { what }));
    };
    Ok(Ok(Whom::Elsewhere(Elsewhere {
        name: known.name.as_str().into(),
        channel: channel.into(),
        address: Some(value.clone()),
    })))
}

impl AudienceInput {
    /// What it means on behalf of `acting`.
    ///
    /// # Errors
    /// A fault, never for what was named.
    pub(super) fn meant(
        self,
        ctx: &Context<'_>,
        acting: OrganisationId,
    ) -> Result<Meant<Audience>> {
        match self {
            Self::ListId(list) => Ok(Ok(Audience::List(list.0))),
            Self::People(asked) => Ok(asked.meant(ctx, acting)?.map(Audience::People)),
        }
    }
}
