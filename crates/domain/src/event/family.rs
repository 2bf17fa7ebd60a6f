//! How the events of one kind of thing are declared and stored: a family.

/// Declares a family of events: what can have happened to one kind of thing within an incident or
/// an organisation. A fold that does not care about the family names it once; one that does must
/// consider each of its events.
macro_rules! family {
    ($(#[$doc:meta])* $family:ident { $($literal:literal $schema:literal $variant:ident($payload:ty),)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[allow(missing_docs)] // each payload says what its event means
        pub enum $family { $($variant($payload),)* }

        impl $family {
            /// Every stored name of the family with its current schema version.
            pub const NAMES: &'static [(&'static str, u16)] = &[$(($literal, $schema),)*];

            /// The literal this event is stored under.
            pub const fn name(&self) -> &'static str {
                match self { $($family::$variant(_) => $literal,)* }
            }

            pub(crate) fn split(&self) -> Result<$crate::event::Split, serde_json::Error> {
                Ok(match self {
                    $($family::$variant(payload) => ($literal, $schema, $crate::text::split(payload)?),)*
                })
            }

            /// `None` when no event of the family is stored like this.
            pub(crate) fn join(
                (name, schema): (&str, u16),
                facts: &str,
                texts: &mut Option<Vec<Box<str>>>,
            ) -> Option<Result<Self, serde_json::Error>> {
                Some(match (name, schema) {
                    $(($literal, $schema) => $crate::text::join(facts, texts.take()).map($family::$variant),)*
                    _ => return None,
                })
            }
        }
    };
}
pub(crate) use family;
