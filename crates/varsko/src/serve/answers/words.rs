//! The answer page's words, in three languages.

use varsko_picture::Language;

/// What the page says in one language.
pub(super) struct Words {
    pub(super) language: Language,
    /// As HTML names it.
    pub(super) tag: &'static str,
    /// As its own speakers call it.
    pub(super) called: &'static str,
    pub(super) title: &'static str,
    pub(super) understood: &'static str,
    pub(super) coming_in: &'static str,
    pub(super) minutes: &'static str,
    pub(super) send: &'static str,
    pub(super) cannot: &'static str,
    pub(super) answered: &'static str,
    pub(super) change: &'static str,
    pub(super) choose: &'static str,
    pub(super) too_many: &'static str,
    pub(super) not_taken: &'static str,
    pub(super) erased: &'static str,
    pub(super) nobodys: &'static str,
}

/// Bokmål first.
pub(super) const ALL: [Words; 3] = [
    Words {
        language: Language::Bokmal,
        tag: "nb",
        called: "Bokmål",
        title: "Svar på varsling",
        understood: "Mottatt og forstått",
        coming_in: "Kommer om",
        minutes: "minutter",
        send: "Svar at du kommer",
        cannot: "Kan ikke komme",
        answered: "Du har svart:",
        change: "Endre svaret",
        choose: "Velg ett av svarene. Tiden er hele minutter, høyst et døgn.",
        too_many: "Det er svart for mange ganger herfra. Ring i stedet.",
        not_taken: "Svaret ble ikke lagret. Prøv igjen, eller ring.",
        erased: "Teksten er slettet.",
        nobodys: "Lenken gjelder ikke eller er utløpt. Har du fått et varsel, ring den som sendte det.",
    },
    Words {
        language: Language::Nynorsk,
        tag: "nn",
        called: "Nynorsk",
        title: "Svar på varsling",
        understood: "Motteke og forstått",
        coming_in: "Kjem om",
        minutes: "minutt",
        send: "Svar at du kjem",
        cannot: "Kan ikkje kome",
        answered: "Du har svart:",
        change: "Endre svaret",
        choose: "Vel eitt av svara. Tida er heile minutt, høgst eit døgn.",
        too_many: "Det er svart for mange gonger herifrå. Ring i staden.",
        not_taken: "Svaret vart ikkje lagra. Prøv igjen, eller ring.",
        erased: "Teksten er sletta.",
        nobodys: "Lenkja gjeld ikkje eller er utgått. Har du fått eit varsel, ring den som sende det.",
    },
    Words {
        language: Language::English,
        tag: "en",
        called: "English",
        title: "Answer a notification",
        understood: "Received and understood",
        coming_in: "Coming in",
        minutes: "minutes",
        send: "Answer that you are coming",
        cannot: "Cannot come",
        answered: "You have answered:",
        change: "Change the answer",
        choose: "Choose one of the answers. The time is in whole minutes, a day at most.",
        too_many: "Too many answers have come from here. Call instead.",
        not_taken: "The answer was not stored. Try again, or call.",
        erased: "The text has been erased.",
        nobodys: "The link is not valid or has expired. If you were notified, call whoever sent it.",
    },
];

/// The words of a language.
pub(super) fn words(language: Language) -> &'static Words {
    let found = ALL.iter().find(|words| words.language == language);
    found.unwrap_or(&ALL[0])
}
