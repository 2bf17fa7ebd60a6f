//! What a mutation says no to before, or beside, the engine: inputs that make no order, and sign-in.
//!
//! Each has a public code and a sentence in each language, and none repeats a secret.

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
    /// `noteAuthorityAnswer` got words with a bare receipt.
    WordsWithReceipt,
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
        let (code, sentences): (&str, [&str; 3]) = match self {
            Self::Rule(rule) => return Refusal::of(&Rejection::Refused(rule), viewer.language),
            Self::AttachmentUnknown => {
                return Refusal::of(&Rejection::AttachmentUnknown, viewer.language);
            }
            Self::SignIn(error) => {
                return Refusal::said(error.code(), sentences::told(&error, viewer.language));
            }
            Self::NotOnePart { key } => return not_one_part(&key, viewer),
            Self::CorrectionOfNothing => ("BAD_INPUT", CORRECTION_OF_NOTHING),
            Self::TextOfAnotherStep => ("BAD_INPUT", TEXT_OF_ANOTHER_STEP),
            Self::WordsWithReceipt => ("BAD_INPUT", WORDS_WITH_RECEIPT),
            Self::RoleNotHeld => ("ROLE_NOT_GRANTED", ROLE_NOT_HELD),
            Self::UnknownCredential => ("UNKNOWN_CREDENTIAL", UNKNOWN_CREDENTIAL),
            Self::NoAccount => ("NO_SUCH_ACCOUNT", NO_ACCOUNT),
            Self::NoSession => ("NO_SESSION", NO_SESSION),
            Self::NotBySession => ("NO_SESSION", NOT_BY_SESSION),
        };
        Refusal::said(code, told(viewer, sentences))
    }
}

fn not_one_part(key: &str, viewer: &Viewer) -> Refusal {
    let sentence = told(
        viewer,
        [
            &format!(
                "parts: {key} må sette i gang nøyaktig én ting; gi den én av list, body, role, card, task og så videre"
            ),
            &format!(
                "parts: {key} må setje i gang nøyaktig éin ting; gi han éin av list, body, role, card, task og så vidare"
            ),
            &format!(
                "parts: {key} must start exactly one thing; give it one of list, body, role, card, task and so on"
            ),
        ],
    );
    Refusal::said("BAD_INPUT", sentence)
}

// In bokmål, nynorsk and English.
const CORRECTION_OF_NOTHING: [&str; 3] = [
    "kind: en rettelse peker på linjen den retter; skriv den med correctEntry, eller velg en annen type",
    "kind: ei retting peiker på linja ho rettar; skriv henne med correctEntry, eller vel ein annan type",
    "kind: a correction points at the line it corrects; write it with correctEntry, or choose another kind",
];
const TEXT_OF_ANOTHER_STEP: [&str; 3] = [
    "step: hvert steg tar sin egen tekst og ingen annen: result med DONE, reason med NOT_DONE og CANCEL, effect med ASSESS_EFFECT, ingen med ACKNOWLEDGE og START",
    "step: kvart steg tek sin eigen tekst og ingen annan: result med DONE, reason med NOT_DONE og CANCEL, effect med ASSESS_EFFECT, ingen med ACKNOWLEDGE og START",
    "step: each step takes its own text and no other: result with DONE, reason with NOT_DONE and CANCEL, effect with ASSESS_EFFECT, none with ACKNOWLEDGE and START",
];
const WORDS_WITH_RECEIPT: [&str; 3] = [
    "words: at de har mottatt anmodningen, tar ingen tekst; vilkår, grunn eller resultat hører til et senere svar, og annet til en loggføring",
    "words: at dei har teke imot oppmodinga, tek ingen tekst; vilkår, grunn eller resultat høyrer til eit seinare svar, og anna til ei loggføring",
    "words: that they have received the request takes no text; conditions, a reason or a result belong to a later answer, and anything else to a log entry",
];
const ROLE_NOT_HELD: [&str; 3] = [
    "personen har ikke den rollen i den organisasjonen; gi tilgangen først med grantAccess",
    "personen har ikkje den rolla i den organisasjonen; gi tilgangen først med grantAccess",
    "the person does not hold that role in that organisation; grant it first with grantAccess",
];
const UNKNOWN_CREDENTIAL: [&str; 3] = [
    "ingen økt eller token som du kan avslutte, har denne id-en, eller den er alt avsluttet; se dem med sessions og tokens",
    "inga økt eller token som du kan avslutte, har denne id-en, eller ho er alt avslutta; sjå dei med sessions og tokens",
    "no session or token that you may end has this id, or it has already ended; list them with sessions and tokens",
];
const NO_ACCOUNT: [&str; 3] = [
    "personen har ingen konto; opprett en med createAccount",
    "personen har ingen konto; opprett ein med createAccount",
    "the person has no account; create one with createAccount",
];
const NO_SESSION: [&str; 3] = [
    "du kom ikke med en økt, så det er ingenting å logge ut av; et token avsluttes med revokeToken",
    "du kom ikkje med ei økt, så det er ingenting å logge ut av; eit token blir avslutta med revokeToken",
    "you did not come with a session, so there is nothing to sign out of; a token is ended with revokeToken",
];
const NOT_BY_SESSION: [&str; 3] = [
    "bare den som har logget inn, bytter sitt eget passord; logg inn først, eller be en administrator om å sette det",
    "berre den som har logga inn, byter sitt eige passord; logg inn først, eller be ein administrator om å setje det",
    "only someone who has signed in changes their own password; sign in first, or ask an administrator to set it",
];

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
