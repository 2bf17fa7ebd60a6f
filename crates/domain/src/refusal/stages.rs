//! Where the things of a crisis stand, and what can be done with them there, as refusals say it.
//!
//! Steps go by the API's names in English and by what people do in Norwegian.

use crate::words::{
    DecisionStage, EvaluationStage, ExerciseStage, ExternalStage, FollowUpStage, GatheringStage,
    InjectStage, MeetingStage, SupervisionStage, TaskStage,
};

/// The same in bokmål and nynorsk.
#[derive(Clone, Copy)]
pub(super) struct Norwegian<'w> {
    pub(super) bokmal: &'w str,
    pub(super) nynorsk: &'w str,
}

const fn said<'w>(bokmal: &'w str, nynorsk: &'w str) -> Norwegian<'w> {
    Norwegian { bokmal, nynorsk }
}

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

    /// The thing and its stage: "møtet er hevet".
    pub(super) fn bokmal(self) -> String {
        let [thing, stage] = self.norwegian();
        format!("{} er {}", thing.bokmal, stage.bokmal)
    }

    pub(super) fn nynorsk(self) -> String {
        let [thing, stage] = self.norwegian();
        format!("{} er {}", thing.nynorsk, stage.nynorsk)
    }

    #[rustfmt::skip] // a table
    const fn norwegian(self) -> [Norwegian<'static>; 2] {
        match self {
            Stands::Meeting(stage) => [said("møtet", "møtet"), meeting(stage)],
            Stands::Decision(stage) => [said("beslutningen", "avgjerda"), decision(stage)],
            Stands::Task(stage) => [said("oppgaven", "oppgåva"), task(stage)],
            Stands::External(stage) => [said("anmodningen til myndigheten", "oppmodinga til styresmakta"), external(stage)],
            Stands::Exercise(stage) => [said("øvelsen", "øvinga"), exercise(stage)],
            Stands::Inject(stage) => [said("innspillet", "innspelet"), inject(stage)],
            Stands::Evaluation(stage) => [said("evalueringen", "evalueringa"), evaluation(stage)],
            Stands::FollowUp(stage) => [said("tiltaket", "tiltaket"), follow_up(stage)],
            Stands::Gathering(stage) => [said("møtet", "møtet"), gathering(stage)],
            Stands::Supervision(stage) => [said("funnet", "funnet"), supervision(stage)],
            Stands::OverdueDuty => [said("plikten", "plikta"), said("på overtid", "på overtid")],
        }
    }
}

const fn meeting(stage: MeetingStage) -> Norwegian<'static> {
    match stage {
        MeetingStage::Convened => said("innkalt", "kalla inn"),
        MeetingStage::Sitting => said("i gang", "i gang"),
        MeetingStage::Adjourned => said("hevet", "heva"),
        MeetingStage::Cancelled => said("avlyst", "avlyst"),
    }
}

const fn decision(stage: DecisionStage) -> Norwegian<'static> {
    match stage {
        DecisionStage::Wanted => said("meldt opp og ikke tatt", "meld opp og ikkje teken"),
        DecisionStage::Made => said("tatt", "teken"),
        DecisionStage::Superseded => said("erstattet av en annen", "erstatta av ei anna"),
        DecisionStage::Withdrawn => said("trukket", "trekt"),
    }
}

const fn task(stage: TaskStage) -> Norwegian<'static> {
    match stage {
        TaskStage::Given => said("gitt og ikke kvittert", "gitt og ikkje kvittert"),
        TaskStage::Acknowledged => said("kvittert", "kvittert"),
        TaskStage::InProgress => said("i arbeid", "i arbeid"),
        TaskStage::Done => said("utført", "utført"),
        TaskStage::NotDone => said("meldt ikke utført", "meld ikkje utført"),
    }
}

const fn external(stage: ExternalStage) -> Norwegian<'static> {
    match stage {
        ExternalStage::Asked => said("sendt", "send"),
        ExternalStage::Received => said("mottatt", "motteken"),
        ExternalStage::Granted => said("innvilget", "innvilga"),
        ExternalStage::Refused => said("avslått", "avslått"),
        ExternalStage::CarriedOut => said("utført", "utført"),
        ExternalStage::Withdrawn => said("trukket", "trekt"),
    }
}

const fn exercise(stage: ExerciseStage) -> Norwegian<'static> {
    match stage {
        ExerciseStage::Planned => said("planlagt og ikke begynt", "planlagd og ikkje byrja"),
        ExerciseStage::Running => said("i gang", "i gang"),
        ExerciseStage::Ended => said("gjennomført", "gjennomført"),
        ExerciseStage::CalledOff => said("avlyst", "avlyst"),
    }
}

const fn inject(stage: InjectStage) -> Norwegian<'static> {
    match stage {
        InjectStage::Waiting => said("ikke levert ennå", "ikkje levert enno"),
        InjectStage::Held => said("holdt igjen", "halde igjen"),
        InjectStage::Delivered => said("levert", "levert"),
        InjectStage::Skipped => said("sløyfet", "sløyfa"),
        InjectStage::Lapsed => said("bortfalt", "falle bort"),
    }
}

const fn evaluation(stage: EvaluationStage) -> Norwegian<'static> {
    match stage {
        EvaluationStage::Mandated => said("gitt mandat", "gitt mandat"),
        EvaluationStage::Collecting => said("under innsamling", "under innsamling"),
        EvaluationStage::Drafted => said("i utkast", "i utkast"),
        EvaluationStage::Consultation => said("på høring", "på høyring"),
        EvaluationStage::Final => said("endelig", "endeleg"),
        EvaluationStage::FollowUp => said("under oppfølging", "under oppfølging"),
        EvaluationStage::Closed => said("avsluttet", "avslutta"),
    }
}

const fn follow_up(stage: FollowUpStage) -> Norwegian<'static> {
    match stage {
        FollowUpStage::Planned => said("planlagt", "planlagt"),
        FollowUpStage::InProgress => said("i arbeid", "i arbeid"),
        FollowUpStage::Done => said("utført", "utført"),
        FollowUpStage::NotDone => said("oppgitt", "gitt opp"),
        FollowUpStage::Verified => said("etterprøvd", "etterprøvd"),
    }
}

const fn gathering(stage: GatheringStage) -> Norwegian<'static> {
    match stage {
        GatheringStage::Convened => said("innkalt", "kalla inn"),
        GatheringStage::Held => said("holdt", "halde"),
        GatheringStage::CalledOff => said("avlyst", "avlyst"),
    }
}

const fn supervision(stage: SupervisionStage) -> Norwegian<'static> {
    match stage {
        SupervisionStage::Open => said("ikke besvart", "ikkje svart på"),
        SupervisionStage::Answered => said("besvart", "svart på"),
        SupervisionStage::Closed => said("lukket", "lukka"),
    }
}

/// What is done in a step that the API names so.
#[rustfmt::skip] // a table
pub(super) fn step(name: &str) -> Norwegian<'_> {
    match name {
        "conveneMeeting" => said("innkalle et nytt møte", "kalle inn til eit nytt møte"),
        "startMeeting" => said("åpne møtet", "opne møtet"),
        "moveMeeting" => said("flytte møtet", "flytte møtet"),
        "cancelMeeting" => said("avlyse møtet", "avlyse møtet"),
        "noteInMeeting" => said("føre i referatet", "føre i referatet"),
        "adjournMeeting" => said("heve møtet", "heve møtet"),
        "wantDecision" => said("melde opp en ny sak", "melde opp ei ny sak"),
        "makeDecision" => said("ta en beslutning", "ta ei avgjerd"),
        "withdrawDecision" => said("trekke saken", "trekkje saka"),
        "reviewDecision" => said("se på beslutningen på nytt", "sjå på avgjerda på nytt"),
        "completeObligation" => said("si at den er gjort", "seie at ho er gjord"),
        "giveUpObligation" => said("la den falle denne gangen", "la henne falle denne gongen"),
        "linkMeasureToDecision" => said("knytte et tiltak til den", "knyte eit tiltak til henne"),
        "giveTask" => said("gi en ny oppgave", "gi ei ny oppgåve"),
        "progressTask" => said("melde om framdriften", "melde om framdrifta"),
        "reassignTask" => said("gi oppgaven til en annen rolle", "gi oppgåva til ei anna rolle"),
        "askAuthority" => said("sende en ny anmodning", "sende ei ny oppmoding"),
        "RECEIVED" => said("føre at den er mottatt", "føre at ho er motteken"),
        "GRANTED" => said("føre at den er innvilget", "føre at ho er innvilga"),
        "REFUSED" => said("føre at den er avslått", "føre at ho er avslått"),
        "CARRIED_OUT" => said("føre at det er utført", "føre at det er utført"),
        "WITHDRAWN" => said("trekke den", "trekkje henne"),
        "planExercise" => said("planlegge en ny øvelse", "planleggje ei ny øving"),
        "startExercise" => said("begynne øvelsen", "byrje øvinga"),
        "callOffExercise" => said("avlyse øvelsen", "avlyse øvinga"),
        "endExercise" => said("avslutte øvelsen", "avslutte øvinga"),
        "setInject" => said("skrive et nytt innspill", "skrive eit nytt innspel"),
        "deliverInject" => said("levere innspillet", "levere innspelet"),
        "noteReaction" => said("føre hva spillerne gjorde", "føre kva spelarane gjorde"),
        "judgeExerciseGoal" => said("bedømme målene", "vurdere måla"),
        "mandateEvaluation" => said("gi mandat til en ny evaluering", "gi mandat til ei ny evaluering"),
        "collectForEvaluation" => said("begynne innsamlingen", "byrje innsamlinga"),
        "recordFinding" => said("føre et funn", "føre eit funn"),
        "recordLearningPoint" => said("føre et læringspunkt", "føre eit læringspunkt"),
        "draftEvaluationReport" => said("skrive utkast til rapporten", "skrive utkast til rapporten"),
        "openConsultation" => said("sende utkastet på høring", "sende utkastet på høyring"),
        "answerConsultation" => said("føre et høringssvar", "føre eit høyringssvar"),
        "finaliseEvaluation" => said("gjøre rapporten endelig", "gjere rapporten endeleg"),
        "followUpEvaluation" => said("gå over til oppfølging", "gå over til oppfølging"),
        "closeEvaluation" => said("avslutte evalueringen", "avslutte evalueringa"),
        "planFollowUp" => said("planlegge et nytt tiltak", "planleggje eit nytt tiltak"),
        "startFollowUp" => said("melde at tiltaket er i arbeid", "melde at tiltaket er i arbeid"),
        "completeFollowUp" => said("melde tiltaket utført", "melde tiltaket utført"),
        "moveFollowUpDeadline" => said("flytte fristen", "flytte fristen"),
        "giveUpFollowUp" => said("oppgi tiltaket med begrunnelse", "gi opp tiltaket med grunngiving"),
        "verifyFollowUpEffect" => said("etterprøve effekten", "etterprøve effekten"),
        "conveneGathering" => said("innkalle et nytt møte", "kalle inn til eit nytt møte"),
        "answerSupervisionFinding" => said("besvare det", "svare på det"),
        "recordSupervisionFinding" => said("føre et nytt funn", "føre eit nytt funn"),
        other => said(other, other),
    }
}
