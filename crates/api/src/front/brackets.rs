//! How deep a document nests, read off its text before anything parses it.
//!
//! The parser recurses before it counts: sixteen kilobytes of opening braces would overflow the stack and take the whole
//! process down. Knows brackets, strings and comments, and no grammar.

use async_graphql::ServerError;

use super::weight::too_much;

/// Brackets inside brackets, of any kind, that the parser is trusted with: it recurses before it counts.
const BRACKETS_MAX: usize = 64;

/// Refuses a document whose brackets nest so deep that parsing it would be dangerous. Strings and comments do not count.
pub(super) fn check_brackets(document: &str) -> Result<(), ServerError> {
    let mut rest = document.as_bytes();
    let mut open = 0_usize;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = match byte {
            b'{' | b'[' | b'(' => {
                open += 1;
                if open > BRACKETS_MAX {
                    return Err(too_much(
                        "levels of brackets within brackets",
                        BRACKETS_MAX as u64,
                    ));
                }
                tail
            }
            b'}' | b']' | b')' => {
                open = open.saturating_sub(1);
                tail
            }
            b'#' => after(
                tail,
                |rest| rest.starts_with(b"\n") || rest.starts_with(b"\r"),
                1,
            ),
            b'"' if tail.starts_with(b"\"\"") => after_block(&tail[2..]),
            b'"' => after_string(tail),
            _ => tail,
        };
    }
    Ok(())
}

fn after(mut rest: &[u8], ends: impl Fn(&[u8]) -> bool, length: usize) -> &[u8] {
    while !rest.is_empty() {
        if ends(rest) {
            return &rest[length.min(rest.len())..];
        }
        rest = &rest[1..];
    }
    rest
}

fn after_block(rest: &[u8]) -> &[u8] {
    let mut rest = rest;
    loop {
        rest = match rest {
            [b'\\', b'"', b'"', b'"', tail @ ..] => tail,
            [b'"', b'"', b'"', tail @ ..] => return tail,
            [_, tail @ ..] => tail,
            [] => return rest,
        };
    }
}

fn after_string(rest: &[u8]) -> &[u8] {
    let mut rest = rest;
    loop {
        rest = match rest {
            [b'\\', _, tail @ ..] => tail,
            [b'"' | b'\n' | b'\r', tail @ ..] => return tail,
            [_, tail @ ..] => tail,
            [] => return rest,
        };
    }
}

#[cfg(test)]
mod tests {
    use async_graphql::parser::parse_query;

    use super::*;

    #[test]
    fn brackets_are_counted_before_the_parser_sees_them() {
        for open in ["{a", "(a:[", "[", "{a(b:{c:["] {
            assert!(check_brackets(&open.repeat(4_000)).is_err(), "{open}");
        }
        let deep_value = format!("{{ a(b: {}1{}) }}", "[".repeat(62), "]".repeat(62));
        assert!(check_brackets(&deep_value).is_ok());
        assert!(parse_query(&deep_value).is_ok());
    }

    #[test]
    fn brackets_in_strings_and_comments_do_not_count() {
        let many = "{[(".repeat(100);
        for text in [
            format!("{{ a(b: \"{many}\") }}"),
            format!("{{ a(b: \"\\\"{many}\") }}"),
            format!("{{ a(b: \"\"\"{many}\n\\\"\"\"{many}\"\"\") }}"),
            format!("# {many}\n{{ a }}"),
        ] {
            assert!(check_brackets(&text).is_ok(), "{text}");
            assert!(parse_query(&text).is_ok(), "{text}");
        }
        for text in [
            format!("# x\n{many}"),
            format!("# x\r{many}"),
            format!("\"a\" {many}"),
            format!("\"\"\"a\"\"\" {many}"),
        ] {
            assert!(check_brackets(&text).is_err(), "{text}");
        }
    }
}
