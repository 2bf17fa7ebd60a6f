//! From bytes to text: spreadsheets write UTF-8, UTF-16 and Windows-1252, and seldom say which.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::problem::Problem;
use super::remark::Remark;

/// How an Excel workbook begins, and any other zip file.
const WORKBOOK: &[u8] = b"PK\x03\x04";

/// The text of a file, and a remark when its encoding had to be guessed.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Option<Remark>), Problem> {
    if bytes.starts_with(WORKBOOK) {
        return Err(Problem::Workbook);
    }
    let (text, remark) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding.decode(bytes).0.into_owned(), None),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), None),
            Err(_) => (
                WINDOWS_1252.decode(bytes).0.into_owned(),
                Some(Remark::ReadAsWindows1252),
            ),
        },
    };
    if text.contains('\0') {
        Err(Problem::NotText)
    } else {
        Ok((text, remark))
    }
}
