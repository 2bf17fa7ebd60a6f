//! The scalars of the API: ids, instants, positions.
//!
//! Knows how values are written and read, and nothing of what they name. An unreadable value is
//! answered with a sentence that shows a readable one and never repeats what was sent.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;
use std::sync::LazyLock;

use async_graphql::parser::types::Field;
use async_graphql::registry::Registry;
use async_graphql::{
    ContextSelectionSet, Description, ID, InputType, InputValueError, InputValueResult, OutputType,
    Positioned, Scalar, ScalarType, ServerResult, Value,
};
use jiff::tz::TimeZone;
use uuid::Uuid;
use varsko_domain::Timestamp;

/// The wall clock that people here read.
const ZONE: &str = "Europe/Oslo";

static OSLO: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::get(ZONE).expect("the time zone database is bundled and contains Europe/Oslo")
});

/// The id of one kind of thing: `ID` to a client, a type of its own to a resolver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id<K>(pub K);

impl<K: From<Uuid>> Id<K> {
    fn read(value: &Value) -> Option<Self> {
        let Value::String(text) = value else {
            return None;
        };
        Uuid::from_str(text).ok().map(|id| Self(id.into()))
    }
}

impl<K: From<Uuid> + Display + Send + Sync> InputType for Id<K> {
    type RawValueType = Self;

    fn type_name() -> Cow<'static, str> {
        <ID as InputType>::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        <ID as InputType>::create_type_info(registry)
    }

    fn parse(value: Option<Value>) -> InputValueResult<Self> {
        Self::read(&value.unwrap_or_default()).ok_or_else(|| {
            InputValueError::custom(
                "an id is written like 0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57; send it as it was given",
            )
        })
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }
}

impl<K: Display + Send + Sync> OutputType for Id<K> {
    fn type_name() -> Cow<'static, str> {
        <ID as OutputType>::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        <ID as OutputType>::create_type_info(registry)
    }

    async fn resolve(
        &self,
        _ctx: &ContextSelectionSet<'_>,
        _field: &Positioned<Field>,
    ) -> ServerResult<Value> {
        Ok(Value::String(self.0.to_string()))
    }
}

/// An instant in RFC 3339 with milliseconds, such as `2026-11-22T14:05:00.000+01:00`.
///
/// Given out in Norwegian local time with its offset. Accepted with any offset or `Z`; a time
/// without an offset is refused, because it would name no instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Description)]
pub struct DateTime(pub Timestamp);

#[Scalar(
    name = "DateTime",
    use_type_description = true,
    specified_by_url = "https://scalars.graphql.org/andimarek/date-time"
)]
impl ScalarType for DateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        let instant = match &value {
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        instant.map(Self).ok_or_else(|| {
            InputValueError::custom(
                "a time is written with date, time and offset, like 2026-11-22T14:05:00+01:00 or \
                 2026-11-22T13:05:00Z; without the offset it would name no instant",
            )
        })
    }

    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }
}

impl From<Timestamp> for DateTime {
    fn from(instant: Timestamp) -> Self {
        Self(instant)
    }
}

impl From<DateTime> for Timestamp {
    fn from(given: DateTime) -> Self {
        given.0
    }
}

/// Local time with its offset; an instant outside the calendar prints as the domain prints it.
impl Display for DateTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0.0) {
            Ok(instant) => {
                let local = instant.to_zoned(OSLO.clone());
                write!(f, "{}", local.strftime("%Y-%m-%dT%H:%M:%S.%3f%:z"))
            }
            Err(_) => self.0.fmt(f),
        }
    }
}

/// A place in the one order of everything this installation has recorded, counted from 1.
///
/// Given out as a string of digits, since it may outgrow a JSON number; accepted as a string or an
/// integer. As a cursor, `"0"` means from the beginning. Compare positions as numbers: the greater
/// came later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Description)]
pub struct Position(pub u64);

#[Scalar(name = "Position", use_type_description = true)]
impl ScalarType for Position {
    fn parse(value: Value) -> InputValueResult<Self> {
        let position = match &value {
            Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                text.parse().ok()
            }
            Value::Number(number) => number.as_u64(),
            _ => None,
        };
        position.map(Self).ok_or_else(|| {
            InputValueError::custom(
                "a position is a whole number from 0, as a string of digits or an integer",
            )
        })
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use varsko_domain::IncidentId;

    fn instant(text: &str) -> Result<DateTime, InputValueError<DateTime>> {
        <DateTime as ScalarType>::parse(Value::from(text))
    }

    #[test]
    fn an_instant_is_given_out_in_norwegian_time_summer_and_winter() {
        let winter = instant("2020-12-30T02:56:45Z").unwrap();
        let summer = instant("2023-08-08T09:00:00-04:00").unwrap();
        assert_eq!(winter.to_string(), "2020-12-30T03:56:45.000+01:00");
        assert_eq!(summer.to_string(), "2023-08-08T15:00:00.000+02:00");
        assert_eq!(instant(&summer.to_string()).unwrap(), summer);
    }

    #[test]
    fn a_time_without_an_offset_is_refused() {
        for text in ["2020-12-30T03:56:45", "2020-12-30", "03:56", ""] {
            assert!(instant(text).is_err(), "{text}");
        }
        assert!(<DateTime as ScalarType>::parse(Value::from(1_606_000_000)).is_err());
    }

    #[test]
    fn a_position_is_given_out_as_text_and_taken_as_text_or_number() {
        let position = |value| <Position as ScalarType>::parse(value).ok();
        let large = Position(u64::MAX);
        let text = ScalarType::to_value(&large);
        assert_eq!(text, Value::from("18446744073709551615"));
        assert_eq!(position(text), Some(large));
        assert_eq!(position(Value::from(7)), Some(Position(7)));
        for wrong in [
            Value::from(-1),
            Value::from(1.5),
            Value::from("+1"),
            Value::from(""),
        ] {
            assert_eq!(position(wrong), None);
        }
    }

    #[test]
    fn an_id_is_read_as_it_was_given_and_nothing_else_is_an_id() {
        let text = "0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57";
        let id = <Id<IncidentId> as InputType>::parse(Some(Value::from(text))).unwrap();
        assert_eq!(InputType::to_value(&id), Value::from(text));
        for wrong in [Value::from("Hans"), Value::from(7), Value::Null] {
            assert!(<Id<IncidentId> as InputType>::parse(Some(wrong)).is_err());
        }
    }
}
