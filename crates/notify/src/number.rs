//! Telephone numbers as people write them and as gateways want them.

use serde::Deserialize;

/// Country code put before a number that states none.
const NORWAY: &str = "47";
/// Digits of a Norwegian number without its country code, and of five-digit service numbers.
const NORWEGIAN_DIGITS: [usize; 2] = [8, 5];
/// Digits that two numbers must share at their end to be the same telephone.
const TELLING_DIGITS: usize = 8;

/// How a gateway wants a number written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberForm {
    /// As it stands on the list: for addresses that are no numbers.
    #[default]
    AsWritten,
    /// `+4791234567`.
    Plus,
    /// `004791234567`.
    Zeros,
    /// `4791234567`.
    Digits,
}

impl NumberForm {
    /// A number in this form; `None` when it is none.
    pub(crate) fn write(self, written: &str) -> Option<String> {
        if self == NumberForm::AsWritten {
            return Some(written.trim().to_owned());
        }
        let digits = international(written)?;
        Some(match self {
            NumberForm::Plus => format!("+{digits}"),
            NumberForm::Zeros => format!("00{digits}"),
            NumberForm::Digits | NumberForm::AsWritten => digits,
        })
    }
}

/// The digits of a number with its country code, without `+` or zeros; `None` when it is none.
fn international(written: &str) -> Option<String> {
    let mut digits = String::new();
    let mut stated = false;
    for (place, letter) in written.trim().char_indices() {
        match letter {
            '0'..='9' => digits.push(letter),
            '+' if place == 0 => stated = true,
            ' ' | '-' | '(' | ')' | '.' | '\u{a0}' => {}
            _ => return None,
        }
    }
    if let Some(rest) = digits.strip_prefix("00")
        && !stated
    {
        (digits, stated) = (rest.to_owned(), true);
    }
    let is_norwegian = NORWEGIAN_DIGITS.contains(&digits.len());
    match (stated, is_norwegian) {
        (false, true) => Some(format!("{NORWAY}{digits}")),
        _ if (7..=15).contains(&digits.len()) => Some(digits),
        _ => None,
    }
}

/// Whether two numbers, however they are written, reach the same telephone.
pub fn same_number(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (international(one), international(other)) else {
        return false;
    };
    one.len() >= TELLING_DIGITS && one == other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norwegian_number_gets_its_country_code_and_others_keep_theirs() {
        for written in ["912 34 567", "+47 91234567", "004791234567", "4791234567"] {
            assert_eq!(NumberForm::Plus.write(written).unwrap(), "+4791234567");
            assert_eq!(NumberForm::Zeros.write(written).unwrap(), "004791234567");
            assert_eq!(NumberForm::Digits.write(written).unwrap(), "4791234567");
        }
        assert_eq!(
            NumberForm::Plus.write("+46 70-123 45 67").unwrap(),
            "+46701234567"
        );
        assert_eq!(
            NumberForm::AsWritten.write(" ola@example.no ").unwrap(),
            "ola@example.no"
        );
    }

    #[test]
    fn what_is_no_number_is_none() {
        for written in ["", "ring Kari", "12", "ola@example.no", "91234567#2"] {
            assert_eq!(NumberForm::Plus.write(written), None, "{written}");
        }
    }

    #[test]
    fn two_numbers_are_the_same_telephone_however_they_are_written() {
        assert!(same_number("912 34 567", "+4791234567"));
        assert!(!same_number("912 34 567", "+4791234568"));
        assert!(!same_number("+46 91234567", "+47 91234567"));
        assert!(!same_number("", ""));
    }
}
