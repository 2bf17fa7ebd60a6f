//! What signing in says no with, in bokmål and nynorsk. The English sentences are the errors' own.

use varsko_access::{
    ACCOUNTS_MAX, AccessError, LOGIN_CHARS_MAX, PASSWORD_BYTES_MAX, PASSWORD_CHARS_MIN,
    TOKENS_PER_ORGANISATION_MAX, WeakPassword,
};
use varsko_picture::Language;

/// The sentence in the reader's language.
pub fn told(error: &AccessError, language: Language) -> String {
    match language {
        Language::Bokmal => bokmal(error),
        Language::Nynorsk => nynorsk(error),
        Language::English => error.to_string(),
    }
}

fn bokmal(error: &AccessError) -> String {
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
        AccessError::WeakPassword(weakness) => {
            let [bokmal, _] = weak(*weakness);
            bokmal
        }
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

fn nynorsk(error: &AccessError) -> String {
    match error {
        AccessError::SignInRefused => {
            "brukarnamnet eller passordet er feil, eller kontoen er sperra".into()
        }
        AccessError::WrongPassword => {
            "det noverande passordet er feil; ingenting blei endra".into()
        }
        AccessError::TooManyAttempts { retry_after_ms } => format!(
            "for mange mislukka forsøk; prøv igjen om {} s",
            (retry_after_ms + 999) / 1000
        ),
        AccessError::Busy => {
            "for mange loggar inn akkurat no; prøv igjen om nokre sekund".into()
        }
        AccessError::NotSignedIn => {
            "økta eller tokenet er ukjend, avslutta eller gått ut; logg inn på nytt".into()
        }
        AccessError::LoginNotAllowed => format!(
            "eit brukarnamn er minst to og høgst {LOGIN_CHARS_MAX} bokstavar, siffer eller teikna . - _ @ +, utan mellomrom"
        ),
        AccessError::LoginTaken => "brukarnamnet er oppteke; vel eit anna".into(),
        AccessError::PersonHasAccount => {
            "personen har alt ein konto; set passordet eller opne kontoen i staden".into()
        }
        AccessError::NoSuchAccount => {
            "ingen konto har dette brukarnamnet; sjå dei som finst i lista over kontoar".into()
        }
        AccessError::TooManyAccounts => {
            format!("det finst alt {ACCOUNTS_MAX} kontoar, og fleire kan det ikkje vere")
        }
        AccessError::WeakPassword(weakness) => {
            let [_, nynorsk] = weak(*weakness);
            nynorsk
        }
        AccessError::AccountDisabled => "kontoen er sperra; opne han først".into(),
        AccessError::BadLength { what, chars_max } => {
            format!("{what} må ha 1 til {chars_max} teikn")
        }
        AccessError::ExpiryInThePast => {
            "tokenet ville alt ha gått ut; oppgi eit seinare tidspunkt, eller inkje".into()
        }
        AccessError::TooManyTokens => format!(
            "organisasjonen har alt {TOKENS_PER_ORGANISATION_MAX} token; avslutt eit som ikkje er i bruk"
        ),
        AccessError::AlreadySetUp => {
            "installasjonen er alt sett opp; logg inn, eller be ein administrator om ein konto".into()
        }
        AccessError::SetupCodeRefused => {
            "oppsettskoden er ikkje gyldig; han verkar éin gong, i 24 timar, og ein omstart av tenaren gir ein ny".into()
        }
        AccessError::Folder(_)
        | AccessError::Store(_)
        | AccessError::Newer { .. }
        | AccessError::Hashing(_)
        | AccessError::HashCost(_) => {
            "innlogginga verkar ikkje akkurat no; sei frå til den som driftar tenaren".into()
        }
    }
}

/// In bokmål and nynorsk.
fn weak(weakness: WeakPassword) -> [String; 2] {
    match weakness {
        WeakPassword::TooShort => [
            format!(
                "passordet er for kort; det trengs minst {PASSWORD_CHARS_MIN} tegn utenom brukernavnet, og en setning på noen ord er bra"
            ),
            format!(
                "passordet er for kort; det trengst minst {PASSWORD_CHARS_MIN} teikn utanom brukarnamnet, og ei setning på nokre ord er bra"
            ),
        ],
        WeakPassword::TooLong => [
            format!("passordet er for langt; høyst {PASSWORD_BYTES_MAX} byte er tillatt"),
            format!("passordet er for langt; høgst {PASSWORD_BYTES_MAX} byte er tillate"),
        ],
        WeakPassword::TooUniform => [
            "passordet gjentar for få tegn; bruk flere forskjellige".into(),
            "passordet tek opp att for få teikn; bruk fleire ulike".into(),
        ],
        WeakPassword::TooCommon => [
            "passordet er blant dem som gjettes først; legg til ord som er dine egne".into(),
            "passordet er mellom dei som blir gjetta først; legg til ord som er dine eigne".into(),
        ],
    }
}
