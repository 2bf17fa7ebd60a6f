//! What a mutation says no to before, or beside, the engine: inputs that make no order, and sign-in.
//!
//! Each has a public code and a sentence in both languages, and none repeats a secret.

use async_graphql::{Context, Error, Result};
use varsko_access::AccessError;
use varsko_domain::Refusal as Rule;
use varsko_engine::Rejection;

use super::sentences;
use crate::schema::failure::{Mask, chain, told};
use crate::schema::outcome::Refusal;
use crate::schema::viewer::Viewer;

/// Why an input was not carried out.
#[derive(Debug)]
pub(super) enum Denied {
    /// A rule of the domain.
    Rule(Rule),
    /// A rule of signing in. Never a fault.
    SignIn(AccessError),
    /// A handle of an attachment that was not given for this incident.
    AttachmentUnknown,
    /// `recordEntry` was asked for a correction, which must point at a line.
    CorrectionOfNothing,
    /// `progressMeasure` got a text that its step has no place for.
    TextOfAnotherStep,
    /// A part of a template that starts nothing, or more than one thing.
    NotOnePart {
        /// The part's key.
        key: String,
    },
    /// A token was asked for in a role that the person does not hold there.
    RoleNotHeld,
    /// A session or token that is not there, or is not the viewer's to end.
    UnknownCredential,
    /// A person who has no account.
    NoAccount,
    /// `signOut` with a token, or with neither session nor token.
    NoSession,
    /// `changePassword` with a token, or with neither session nor token.
    NotBySession,
}

impl Denied {
    /// The refusal as the viewer reads it.
    pub(super) fn told(self, viewer: &Viewer) -> Refusal {
        let (code, english, bokmal): (&str, &str, &str) = match self {
            Self::Rule(rule) => return Refusal::of(&Rejection::Refused(rule), viewer.language),
            Self::AttachmentUnknown => {
                return Refusal::of(&Rejection::AttachmentUnknown, viewer.language);
            }
            Self::SignIn(error) => {
                let (english, bokmal) = (error.to_string(), sentences::bokmal(&error));
                return Refusal::said(error.code(), told(viewer, &english, &bokmal));
            }
            Self::NotOnePart { key } => {
                let english = format!(
                    "parts: {key} must start exactly one thing; give it one of list, body, role, card, task and so on"
                );
                let bokmal = format!(
                    "parts: {key} må sette i gang nøyaktig én ting; gi den én av list, body, role, card, task og så videre"
                );
                return Refusal::said("BAD_INPUT", told(viewer, &english, &bokmal));
            }
            Self::CorrectionOfNothing => (
                "BAD_INPUT",
                "kind: a correction points at the line it corrects; write it with correctEntry, or choose another kind",
                "kind: en rettelse peker på linjen den retter; skriv den med correctEntry, eller velg en annen type",
            ),
            Self::TextOfAnotherStep => (
                "BAD_INPUT",
                "step: each step takes its own text and no other: result with DONE, reason with NOT_DONE and CANCEL, effect with ASSESS_EFFECT, none with ACKNOWLEDGE and START",
                "step: hvert steg tar sin egen tekst og ingen annen: result med DONE, reason med NOT_DONE og CANCEL, effect med ASSESS_EFFECT, ingen med ACKNOWLEDGE og START",
            ),
            Self::RoleNotHeld => (
                "ROLE_NOT_GRANTED",
                "the person does not hold that role in that organisation; grant it first with grantAccess",
                "personen har ikke den rollen i den organisasjonen; gi tilgangen først med grantAccess",
            ),
            Self::UnknownCredential => (
                "UNKNOWN_CREDENTIAL",
                "no session or token that you may end has this id, or it has already ended; list them with sessions and tokens",
                "ingen økt eller token som du kan avslutte, har denne id-en, eller den er alt avsluttet; se dem med sessions og tokens",
            ),
            Self::NoAccount => (
                "NO_SUCH_ACCOUNT",
                "the person has no account; create one with createAccount",
                "personen har ingen konto; opprett en med createAccount",
            ),
            Self::NoSession => (
                "NO_SESSION",
                "you did not come with a session, so there is nothing to sign out of; a token is ended with revokeToken",
                "du kom ikke med en økt, så det er ingenting å logge ut av; et token avsluttes med revokeToken",
            ),
            Self::NotBySession => (
                "NO_SESSION",
                "only someone who has signed in changes their own password; sign in first, or ask an administrator to set it",
                "bare den som har logget inn, bytter sitt eget passord; logg inn først, eller be en administrator om å sette det",
            ),
        };
        Refusal::said(code, told(viewer, english, bokmal))
    }
}

impl From<Rule> for Denied {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}

/// Why a sign-in mutation gave nothing: an answer for the viewer, or a fault with a reference.
#[derive(Debug)]
pub(super) enum Stopped {
    /// An answer.
    Denied(Denied),
    /// A fault, already in the server's log.
    Fault(Error),
}

impl Stopped {
    /// The error of a query, where only a fault can stop one.
    pub(super) fn error(self) -> Error {
        match self {
            Self::Denied(Denied::SignIn(error)) => Error::new(error.to_string()),
            Self::Denied(_) => Error::new("this cannot be listed"),
            Self::Fault(error) => error,
        }
    }

    /// The refusal as the viewer reads it.
    ///
    /// # Errors
    /// The fault, when it is one.
    pub(super) fn told(self, ctx: &Context<'_>) -> Result<Refusal> {
        match self {
            Self::Denied(denied) => Ok(denied.told(Viewer::of(ctx)?)),
            Self::Fault(error) => Err(error),
        }
    }
}

impl<D: Into<Denied>> From<D> for Stopped {
    fn from(denied: D) -> Self {
        Self::Denied(denied.into())
    }
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Fault(error)
    }
}

/// Logs a fault of the sign-in database with its causes, and gives the reference to show for it.
pub(super) fn fault(ctx: &Context<'_>, error: &dyn std::error::Error) -> Error {
    Mask::of(ctx).fault("signing in failed", &chain(error))
}
