//! Lengths that only shrink: files and functions stay short, and those that are long get no longer.

use crate::tree::{read, rust_files};

/// No file is longer than this many lines, tests apart.
const FILE_LINES_MAX: usize = 400;
/// No test file is longer than this many lines.
const TEST_FILE_LINES_MAX: usize = 600;
/// No function is longer than this many lines, its signature and braces included.
const FUNCTION_LINES_MAX: usize = 70;

/// No test function, and no table of samples for tests, is longer than this.
const TEST_FUNCTION_LINES_MAX: usize = 135;

fn is_test(path: &str) -> bool {
    path.starts_with("tests/")
        || path.starts_with("crates/testkit/")
        || path.contains("/tests")
        || path.ends_with("tests.rs")
}

#[test]
fn files_stay_short() {
    let mut long = Vec::new();
    for file in rust_files() {
        let path = file.to_string_lossy().into_owned();
        let most = if is_test(&path) {
            TEST_FILE_LINES_MAX
        } else {
            FILE_LINES_MAX
        };
        let lines = read(&file).lines().count();
        if lines > most {
            long.push(format!("{path} has {lines} lines; at most {most}"));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn functions_stay_short() {
    let mut long = Vec::new();
    for file in rust_files() {
        let path = file.to_string_lossy().into_owned();
        let text = read(&file);
        let most = if is_test(&path) {
            TEST_FUNCTION_LINES_MAX
        } else {
            FUNCTION_LINES_MAX
        };
        let functions = functions(&text).into_iter();
        for (name, lines) in functions.filter(|(_, lines)| *lines > most) {
            long.push(format!("{path}: {name} has {lines} lines; at most {most}"));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Names and lengths of the functions in formatted source: from the line with `fn` to the closing
/// brace at its indentation.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let Some(name) = function_name(code) else {
            continue;
        };
        let indent = line.len() - code.len();
        let closing = format!("{}}}", " ".repeat(indent));
        let body = lines[start..].iter().position(|line| *line == closing);
        let one_line = line.ends_with('}') || line.ends_with(';');
        if let (Some(length), false) = (body, one_line) {
            found.push((name, length + 1));
        }
    }
    found
}

fn function_name(code: &str) -> Option<String> {
    let words = [
        "pub ",
        "pub(crate) ",
        "pub(super) ",
        "const ",
        "async ",
        "unsafe ",
    ];
    let mut rest = code;
    while let Some(shorter) = words.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter;
    }
    let name = rest.strip_prefix("fn ")?;
    Some(name.split(['(', '<']).next().unwrap_or_default().to_owned())
}

#[test]
fn the_ruler_measures_functions() {
    let text = "impl A {\n    pub async fn one(\n        &self,\n    ) {\n        two();\n    }\n}\nfn three() {}\n";
    assert_eq!(functions(text), [("one".to_owned(), 5)]);
}
