//! Where the things of a crisis stand, and what can be done with them there, as refusals say it.
//!
//! Steps go by the API's names in English and by what people do in bokmål.

use crate::words::MeetingStage;

/// A thing at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the words themselves
pub enum Stands {
    Meeting(MeetingStage),
}

impl Stands {
    /// The thing and its stage: "the meeting is adjourned".
    pub(super) fn english(self) -> String {
        let Stands::Meeting(stage) = self;
        format!("the meeting is {}", stage.literal())
    }

    pub(super) fn bokmal(self) -> String {
        let Stands::Meeting(stage) = self;
        let stage = match stage {
            MeetingStage::Convened => "innkalt",
            MeetingStage::Sitting => "i gang",
            MeetingStage::Adjourned => "hevet",
            MeetingStage::Cancelled => "avlyst",
        };
        format!("møtet er {stage}")
    }
}

/// What is done in a step that the API names so.
pub(super) fn step(name: &str) -> &str {
    match name {
        "conveneMeeting" => "innkalle et nytt møte",
        "startMeeting" => "åpne møtet",
        "moveMeeting" => "flytte møtet",
        "cancelMeeting" => "avlyse møtet",
        "noteInMeeting" => "føre i referatet",
        "adjournMeeting" => "heve møtet",
        other => other,
    }
}
