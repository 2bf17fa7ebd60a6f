//! Fills a sentence's template: `{name}` with what the name stands for, `[…]` only when everything
//! in it has something to say. Knows no event and no language.

/// What the names of a template stand for.
pub(super) type Filled = Vec<(&'static str, String)>;

/// The template with its names filled in. A name with nothing to say outside `[…]` stays empty.
pub(super) fn render(template: &str, filled: &Filled) -> String {
    let mut sentence = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        let (optional, after) = after.split_once(']').unwrap_or((after, ""));
        substitute(before, filled, &mut sentence);
        let told = sentence.len();
        if !substitute(optional, filled, &mut sentence) {
            sentence.truncate(told);
        }
        rest = after;
    }
    substitute(rest, filled, &mut sentence);
    sentence
}

/// Appends a part; false when a name in it has nothing to say.
fn substitute(part: &str, filled: &Filled, sentence: &mut String) -> bool {
    let mut complete = true;
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        go_on(before, sentence);
        match filled.iter().find(|(known, _)| *known == name) {
            Some((_, words)) => sentence.push_str(words),
            None => complete = false,
        }
        rest = after;
    }
    go_on(rest, sentence);
    complete
}

/// Appends the template's own words. People end what they say with a full stop or leave it out; the
/// template's is for those who left it out.
fn go_on(literal: &str, sentence: &mut String) {
    let literal = match literal.strip_prefix('.') {
        Some(rest) if sentence.ends_with(['.', '!', '?', '…']) => rest,
        Some(_) | None => literal,
    };
    sentence.push_str(literal);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_in_brackets_is_left_out_when_something_in_it_has_nothing_to_say() {
        let template = "{who} kvitterte[: kommer om {minutes} min][. Svar: {text}]";
        let filled = vec![("who", "Kari".to_owned()), ("minutes", "20".to_owned())];
        assert_eq!(
            render(template, &filled),
            "Kari kvitterte: kommer om 20 min"
        );
    }

    #[test]
    fn words_that_end_with_a_full_stop_get_no_second_one() {
        let template = "Møtet er hevet[. Oppsummering: {text}][. Neste møte {next}]. Ført av {who}";
        let filled = |text: &str, who: &str| {
            vec![
                ("text", text.to_owned()),
                ("next", "kl. 10:00".to_owned()),
                ("who", who.to_owned()),
            ]
        };
        assert_eq!(
            render(template, &filled("Jon leder.", "Siri")),
            "Møtet er hevet. Oppsummering: Jon leder. Neste møte kl. 10:00. Ført av Siri"
        );
        assert_eq!(
            render(template, &filled("Hvem leder?", "Siri")),
            "Møtet er hevet. Oppsummering: Hvem leder? Neste møte kl. 10:00. Ført av Siri"
        );
    }

    #[test]
    fn brackets_and_braces_in_the_words_themselves_are_left_alone() {
        let filled = vec![("text", "[slettet] {who}".to_owned())];
        assert_eq!(render("{text}[ ({list})]", &filled), "[slettet] {who}");
    }
}
