//! Where the things of a crisis stand, and what can be done with them there, as refusals say it.
//!
//! Steps go by the API's names in English and by what people do in bokmål.

use crate::words::{
    DecisionStage, EvaluationStage, ExerciseStage, ExternalStage, FollowUpStage, GatheringStage,
    InjectStage, MeetingStage, SupervisionStage, TaskStage,
};

/// A thing at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the words themselves
pub enum Stands {
    Meeting(MeetingStage),
    Decision(DecisionStage),
    Task(TaskStage),
    External(ExternalStage),
    Exercise(ExerciseStage),
    Inject(InjectStage),
    Evaluation(EvaluationStage),
    FollowUp(FollowUpStage),
    Gathering(GatheringStage),
    Supervision(SupervisionStage),
    OverdueDuty,
}

impl Stands {
    /// The thing and its stage: "the meeting is adjourned".
    pub(super) fn english(self) -> String {
        let (thing, stage) = match self {
            Stands::Meeting(stage) => ("meeting", stage.literal()),
            Stands::Decision(stage) => ("decision", stage.literal()),
            Stands::Task(stage) => ("task", stage.literal()),
            Stands::External(stage) => ("request to the authority", stage.literal()),
            Stands::Exercise(stage) => ("exercise", stage.literal()),
            Stands::Inject(stage) => ("inject", stage.literal()),
            Stands::Evaluation(stage) => ("evaluation", stage.literal()),
            Stands::FollowUp(stage) => ("measure", stage.literal()),
            Stands::Gathering(stage) => ("meeting", stage.literal()),
            Stands::Supervision(stage) => ("finding", stage.literal()),
            Stands::OverdueDuty => ("duty", "overdue"),
        };
        format!("the {thing} is {}", stage.replace('_', " "))
    }

    pub(super) fn bokmal(self) -> String {
        let (thing, stage) = match self {
            Stands::Meeting(stage) => ("møtet", meeting(stage)),
            Stands::Decision(stage) => ("beslutningen", decision(stage)),
            Stands::Task(stage) => ("oppgaven", task(stage)),
            Stands::External(stage) => ("anmodningen til myndigheten", external(stage)),
            Stands::Exercise(stage) => ("øvelsen", exercise(stage)),
            Stands::Inject(stage) => ("innspillet", inject(stage)),
            Stands::Evaluation(stage) => ("evalueringen", evaluation(stage)),
            Stands::FollowUp(stage) => ("tiltaket", follow_up(stage)),
            Stands::Gathering(stage) => ("møtet", gathering(stage)),
            Stands::Supervision(stage) => ("funnet", supervision(stage)),
            Stands::OverdueDuty => ("plikten", "på overtid"),
        };
        format!("{thing} er {stage}")
    }
}

fn meeting(stage: MeetingStage) -> &'static str {
    match stage {
        MeetingStage::Convened => "innkalt",
        MeetingStage::Sitting => "i gang",
        MeetingStage::Adjourned => "hevet",
        MeetingStage::Cancelled => "avlyst",
    }
}

fn decision(stage: DecisionStage) -> &'static str {
    match stage {
        DecisionStage::Wanted => "meldt opp og ikke tatt",
        DecisionStage::Made => "tatt",
        DecisionStage::Superseded => "erstattet av en annen",
        DecisionStage::Withdrawn => "trukket",
    }
}

fn task(stage: TaskStage) -> &'static str {
    match stage {
        TaskStage::Given => "gitt og ikke kvittert",
        TaskStage::Acknowledged => "kvittert",
        TaskStage::InProgress => "i arbeid",
        TaskStage::Done => "utført",
        TaskStage::NotDone => "meldt ikke utført",
    }
}

fn external(stage: ExternalStage) -> &'static str {
    match stage {
        ExternalStage::Asked => "sendt",
        ExternalStage::Received => "mottatt",
        ExternalStage::Granted => "innvilget",
        ExternalStage::Refused => "avslått",
        ExternalStage::CarriedOut => "utført",
        ExternalStage::Withdrawn => "trukket",
    }
}

fn exercise(stage: ExerciseStage) -> &'static str {
    match stage {
        ExerciseStage::Planned => "planlagt og ikke begynt",
        ExerciseStage::Running => "i gang",
        ExerciseStage::Ended => "gjennomført",
        ExerciseStage::CalledOff => "avlyst",
    }
}

fn inject(stage: InjectStage) -> &'static str {
    match stage {
        InjectStage::Waiting => "ikke levert ennå",
        InjectStage::Held => "holdt igjen",
        InjectStage::Delivered => "levert",
        InjectStage::Skipped => "sløyfet",
        InjectStage::Lapsed => "bortfalt",
    }
}

fn evaluation(stage: EvaluationStage) -> &'static str {
    match stage {
        EvaluationStage::Mandated => "gitt mandat",
        EvaluationStage::Collecting => "under innsamling",
        EvaluationStage::Drafted => "i utkast",
        EvaluationStage::Consultation => "på høring",
        EvaluationStage::Final => "endelig",
        EvaluationStage::FollowUp => "under oppfølging",
        EvaluationStage::Closed => "avsluttet",
    }
}

fn follow_up(stage: FollowUpStage) -> &'static str {
    match stage {
        FollowUpStage::Planned => "planlagt",
        FollowUpStage::InProgress => "i arbeid",
        FollowUpStage::Done => "utført",
        FollowUpStage::NotDone => "oppgitt",
        FollowUpStage::Verified => "etterprøvd",
    }
}

fn gathering(stage: GatheringStage) -> &'static str {
    match stage {
        GatheringStage::Convened => "innkalt",
        GatheringStage::Held => "holdt",
        GatheringStage::CalledOff => "avlyst",
    }
}

fn supervision(stage: SupervisionStage) -> &'static str {
    match stage {
        SupervisionStage::Open => "ikke besvart",
        SupervisionStage::Answered => "besvart",
        SupervisionStage::Closed => "lukket",
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
        "wantDecision" => "melde opp en ny sak",
        "makeDecision" => "ta en beslutning",
        "withdrawDecision" => "trekke saken",
        "reviewDecision" => "se på beslutningen på nytt",
        "linkMeasureToDecision" => "knytte et tiltak til den",
        "giveTask" => "gi en ny oppgave",
        "progressTask" => "melde om framdriften",
        "reassignTask" => "gi oppgaven til en annen rolle",
        "askAuthority" => "sende en ny anmodning",
        "RECEIVED" => "føre at den er mottatt",
        "GRANTED" => "føre at den er innvilget",
        "REFUSED" => "føre at den er avslått",
        "CARRIED_OUT" => "føre at det er utført",
        "WITHDRAWN" => "trekke den",
        "planExercise" => "planlegge en ny øvelse",
        "startExercise" => "begynne øvelsen",
        "callOffExercise" => "avlyse øvelsen",
        "endExercise" => "avslutte øvelsen",
        "setInject" => "skrive et nytt innspill",
        "deliverInject" => "levere innspillet",
        "noteReaction" => "føre hva spillerne gjorde",
        "judgeExerciseGoal" => "bedømme målene",
        "mandateEvaluation" => "gi mandat til en ny evaluering",
        "collectForEvaluation" => "begynne innsamlingen",
        "recordFinding" => "føre et funn",
        "recordLearningPoint" => "føre et læringspunkt",
        "draftEvaluationReport" => "skrive utkast til rapporten",
        "openConsultation" => "sende utkastet på høring",
        "answerConsultation" => "føre et høringssvar",
        "finaliseEvaluation" => "gjøre rapporten endelig",
        "followUpEvaluation" => "gå over til oppfølging",
        "closeEvaluation" => "avslutte evalueringen",
        "planFollowUp" => "planlegge et nytt tiltak",
        "startFollowUp" => "melde at tiltaket er i arbeid",
        "completeFollowUp" => "melde tiltaket utført",
        "moveFollowUpDeadline" => "flytte fristen",
        "giveUpFollowUp" => "oppgi tiltaket med begrunnelse",
        "verifyFollowUpEffect" => "etterprøve effekten",
        "conveneGathering" => "innkalle et nytt møte",
        "answerSupervisionFinding" => "besvare det",
        "recordSupervisionFinding" => "føre et nytt funn",
        "completeObligation" => "si at den er gjort",
        "giveUpObligation" => "la den falle denne gangen",
        other => other,
    }
}
