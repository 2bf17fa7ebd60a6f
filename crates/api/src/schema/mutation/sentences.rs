//! What signing in says no with, in bokmål. The English sentences are the errors' own.

use varsko_access::{
    ACCOUNTS_MAX, AccessError, LOGIN_CHARS_MAX, PASSWORD_BYTES_MAX, PASSWORD_CHARS_MIN,
    TOKENS_PER_ORGANISATION_MAX, WeakPassword,
};

/// The sentence for a person who reads bokmål.
pub(super) fn bokmal(error: &AccessError) -> String {
    match error {
        AccessError::SignInRefused => {
            "brukernavnet eller passordet er feil, eller kontoen er sperret".into()
        }
        AccessError::WrongPassword => {
            "det nåværende passordet er feil; ingenting ble endret".into()
        }
        AccessError::TooManyAttempts { retry_after_ms } => format!(
            "for mange mislykkede forsøk; prøv igjen om {} s",
            (retry_after_ms + 999) / 1000
        ),
        AccessError::Busy => {
            "for mange logger inn akkurat nå; prøv igjen om noen sekunder".into()
        }
        AccessError::NotSignedIn => {
            "økten eller tokenet er ukjent, avsluttet eller utløpt; logg inn på nytt".into()
        }
        AccessError::LoginNotAllowed => format!(
            "et brukernavn er minst to og høyst {LOGIN_CHARS_MAX} bokstaver, sifre eller tegnene . - _ @ +, uten mellomrom"
        ),
        AccessError::LoginTaken => "brukernavnet er opptatt; velg et annet".into(),
        AccessError::PersonHasAccount => {
            "personen har alt en konto; sett passordet eller åpne kontoen i stedet".into()
        }
        AccessError::NoSuchAccount => {
            "ingen konto har dette brukernavnet; se dem som finnes i listen over kontoer".into()
        }
        AccessError::TooManyAccounts => {
            format!("det finnes alt {ACCOUNTS_MAX} kontoer, og flere kan det ikke være")
        }
        AccessError::WeakPassword(weakness) => weak(*weakness),
        AccessError::AccountDisabled => "kontoen er sperret; åpne den først".into(),
        AccessError::BadLength { what, chars_max } => {
            format!("{what} må ha 1 til {chars_max} tegn")
        }
        AccessError::ExpiryInThePast => {
            "tokenet ville alt vært utløpt; oppgi et senere tidspunkt, eller ingen".into()
        }
        AccessError::TooManyTokens => format!(
            "organisasjonen har alt {TOKENS_PER_ORGANISATION_MAX} token; avslutt et som ikke er i bruk"
        ),
        AccessError::AlreadySetUp => {
            "installasjonen er alt satt opp; logg inn, eller be en administrator om en konto".into()
        }
        AccessError::SetupCodeRefused => {
            "oppsettskoden er ikke gyldig; den virker én gang, i 24 timer, og en omstart av tjeneren gir en ny".into()
        }
        AccessError::Folder(_)
        | AccessError::Store(_)
        | AccessError::Newer { .. }
        | AccessError::Hashing(_)
        | AccessError::HashCost(_) => {
            "innloggingen virker ikke akkurat nå; si fra til den som drifter tjeneren".into()
        }
    }
}

fn weak(weakness: WeakPassword) -> String {
    match weakness {
        WeakPassword::TooShort => format!(
            "passordet er for kort; det trengs minst {PASSWORD_CHARS_MIN} tegn utenom brukernavnet, og en setning på noen ord er bra"
        ),
        WeakPassword::TooLong => {
            format!("passordet er for langt; høyst {PASSWORD_BYTES_MAX} byte er tillatt")
        }
        WeakPassword::TooUniform => "passordet gjentar for få tegn; bruk flere forskjellige".into(),
        WeakPassword::TooCommon => {
            "passordet er blant dem som gjettes først; legg til ord som er dine egne".into()
        }
    }
}
