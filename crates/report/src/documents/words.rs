//! Words of evaluation, ROS and the year's work that only documents tell, in bokmål, nynorsk, English.

use super::pen::Said;
use varsko_domain::words::{
    AdoptingBody, Effect, EvaluationStage, ExerciseStage, FollowUpStage, GatheringStage, PlanKind,
    ProposalStage, RiskBand, RosPart, SupervisionKind, SupervisionStage,
};
use varsko_picture::ClockKind;
use varsko_picture::evaluation::Fate;
use varsko_picture::thread::Break;
use varsko_picture::timeline::Milestone;

/// What words are called.
macro_rules! called {
    ($($name:ident($word:ty) { $($pattern:pat => $said:expr,)* })*) => {$(
        pub(super) const fn $name(word: $word) -> Said {
            match word { $($pattern => $said,)* }
        }
    )*};
}

called! {
    evaluation_stage(EvaluationStage) {
        EvaluationStage::Mandated => ["mandat gitt", "mandat gitt", "mandated"],
        EvaluationStage::Collecting => ["innsamling", "innsamling", "collecting"],
        EvaluationStage::Drafted => ["utkast", "utkast", "draft"],
        EvaluationStage::Consultation => ["på høring", "på høyring", "out for consultation"],
        EvaluationStage::Final => ["endelig", "endeleg", "final"],
        EvaluationStage::FollowUp => ["følges opp", "blir følgd opp", "being followed up"],
        EvaluationStage::Closed => ["avsluttet", "avslutta", "closed"],
    }
    follow_up_stage(FollowUpStage) {
        FollowUpStage::Planned => ["planlagt", "planlagt", "planned"],
        FollowUpStage::InProgress => ["i arbeid", "i arbeid", "in progress"],
        FollowUpStage::Done => ["utført", "utført", "done"],
        FollowUpStage::NotDone => ["ikke utført", "ikkje utført", "not done"],
        FollowUpStage::Verified => ["effekt etterprøvd", "effekt etterprøvd", "effect verified"],
    }
    effect(Effect) {
        Effect::Achieved => ["virket", "verka", "worked"],
        Effect::Partly => ["virket delvis", "verka delvis", "worked in part"],
        Effect::NotAchieved => ["virket ikke", "verka ikkje", "did not work"],
    }
    proposal_stage(ProposalStage) {
        ProposalStage::Proposed => ["foreslått", "føreslått", "proposed"],
        ProposalStage::TakenIn => ["tatt inn i utkastet", "teke inn i utkastet", "taken into the draft"],
        ProposalStage::Adopted => ["vedtatt", "vedteke", "adopted"],
        ProposalStage::Rejected => ["avvist", "avvist", "rejected"],
    }
    exercise_stage(ExerciseStage) {
        ExerciseStage::Planned => ["planlagt", "planlagt", "planned"],
        ExerciseStage::Running => ["i gang", "i gang", "running"],
        ExerciseStage::Ended => ["gjennomført", "gjennomført", "held"],
        ExerciseStage::CalledOff => ["avlyst", "avlyst", "called off"],
    }
    supervision_kind(SupervisionKind) {
        SupervisionKind::Deviation => ["avvik", "avvik", "deviation"],
        SupervisionKind::Remark => ["merknad", "merknad", "remark"],
    }
    supervision_stage(SupervisionStage) {
        SupervisionStage::Open => ["åpent", "ope", "open"],
        SupervisionStage::Answered => ["besvart", "svart på", "answered"],
        SupervisionStage::Closed => ["lukket", "lukka", "closed"],
    }
    gathering_stage(GatheringStage) {
        GatheringStage::Convened => ["innkalt", "kalla inn", "convened"],
        GatheringStage::Held => ["holdt", "halde", "held"],
        GatheringStage::CalledOff => ["avlyst", "avlyst", "called off"],
    }
    plan_kind(PlanKind) {
        PlanKind::Overall => [
            "overordnet beredskapsplan",
            "overordna beredskapsplan",
            "overall preparedness plan",
        ],
        PlanKind::Sector => ["plan for en sektor", "plan for ein sektor", "sector plan"],
        PlanKind::Service => ["plan for en tjeneste", "plan for ei teneste", "service plan"],
        PlanKind::SubPlan => ["delplan", "delplan", "sub-plan"],
        PlanKind::Continuity => ["kontinuitetsplan", "kontinuitetsplan", "continuity plan"],
    }
    adopting_body(AdoptingBody) {
        AdoptingBody::Council => ["kommunestyret", "kommunestyret", "the municipal council"],
        AdoptingBody::Leadership => ["kommuneledelsen", "kommuneleiinga", "the municipal leadership"],
    }
    band(RiskBand) {
        RiskBand::Low => ["grønn", "grøn", "green"],
        RiskBand::Medium => ["gul", "gul", "yellow"],
        RiskBand::High => ["rød", "raud", "red"],
    }
    ros_part(RosPart) {
        RosPart::ExistingAndFuture => [
            "Risiko og sårbarhet nå og framover",
            "Risiko og sårbarheit no og framover",
            "Risk and vulnerability now and to come",
        ],
        RosPart::OutsideTheArea => [
            "Risiko utenfor kommunen",
            "Risiko utanfor kommunen",
            "Risk outside the municipality",
        ],
        RosPart::Interplay => [
            "Hvordan faktorene påvirker hverandre",
            "Korleis faktorane påverkar kvarandre",
            "How factors act on each other",
        ],
        RosPart::CriticalFunctions => [
            "Kritiske samfunnsfunksjoner",
            "Kritiske samfunnsfunksjonar",
            "Critical functions of society",
        ],
        RosPart::Continuity => [
            "Kommunens egen virksomhet",
            "Kommunen si eiga verksemd",
            "The municipality’s own work",
        ],
        RosPart::WarningAndEvacuation => [
            "Befolkningsvarsling og evakuering",
            "Befolkningsvarsling og evakuering",
            "Warning and evacuation",
        ],
    }
    milestone(Milestone) {
        Milestone::Detected => ["oppdaget", "oppdaga", "detected"],
        Milestone::Notified => ["varslet", "varsla", "notified"],
        Milestone::Acknowledged => ["kvittert", "kvittert", "acknowledged"],
        Milestone::Mobilised => ["mobilisert", "mobilisert", "mobilised"],
        Milestone::FirstPicture => ["første bilde", "første bilete", "first picture"],
        Milestone::FirstMeasure => ["første tiltak", "første tiltak", "first measure"],
        Milestone::Normal => ["normalt", "normalt", "back to normal"],
    }
    fate(Fate) {
        Fate::Refuted => ["avkreftet", "avkrefta", "refuted"],
        Fate::Withdrawn => ["trukket", "trekt", "withdrawn"],
        Fate::Superseded => ["erstattet", "erstatta", "superseded"],
    }
    broken(Break) {
        Break::MeasureOverdue => [
            "Fristen for tiltaket er ute",
            "Fristen for tiltaket er ute",
            "The measure is overdue",
        ],
        Break::FindingEndsInNothing => [
            "Funnet har ikke ført til noe",
            "Funnet har ikkje ført til noko",
            "Nothing came of the finding",
        ],
        Break::LearningPointEndsInNothing => [
            "Læringspunktet har ikke ført til noe",
            "Læringspunktet har ikkje ført til noko",
            "Nothing came of the learning point",
        ],
        Break::ProposalUndecided => [
            "Ingen har tatt stilling til forslaget på tre måneder",
            "Ingen har teke stilling til framlegget på tre månader",
            "Nobody has decided on the proposal for three months",
        ],
        Break::ChangeNeverTested => [
            "Ingen har prøvd endringen",
            "Ingen har prøvd endringa",
            "Nobody has tried the change",
        ],
        Break::EffectUnverified => [
            "Ingen har etterprøvd effekten på tre måneder",
            "Ingen har etterprøvd effekten på tre månader",
            "Nobody has verified the effect for three months",
        ],
        Break::EffectNotAchieved => [
            "Tiltaket virket ikke",
            "Tiltaket verka ikkje",
            "The measure did not work",
        ],
    }
}

/// What a deadline of an incident was about.
pub(super) const fn clock(kind: ClockKind) -> Said {
    match kind {
        ClockKind::FirstPicture => [
            "første situasjonsbilde",
            "første situasjonsbilete",
            "first picture",
        ],
        ClockKind::AreaStatus => [
            "status fra område",
            "status frå område",
            "report of an area",
        ],
        ClockKind::Task => ["oppgave", "oppgåve", "task"],
        ClockKind::Decision => ["beslutning", "avgjerd", "decision"],
        ClockKind::Demand => ["krav ovenfra", "krav ovanfrå", "request from above"],
        ClockKind::Measure => ["tiltak", "tiltak", "measure"],
        ClockKind::Mailbox => ["felles postkasse", "felles postkasse", "shared mailbox"],
        ClockKind::Relief => ["avløsning", "avløysing", "relief"],
        ClockKind::Answer => [
            "svar på varsel",
            "svar på varsel",
            "answers to a notification",
        ],
        ClockKind::Question => ["åpent spørsmål", "ope spørsmål", "open question"],
        ClockKind::Assistance => ["bistand", "bistand", "assistance"],
        ClockKind::PictureRefresh => [
            "oppdatert bilde til møtet",
            "oppdatert bilete til møtet",
            "picture made new for the meeting",
        ],
        ClockKind::Meeting => [
            "møtets begynnelse",
            "når møtet tek til",
            "beginning of a meeting",
        ],
        ClockKind::DecisionReview => [
            "ny vurdering av beslutning",
            "ny vurdering av avgjerd",
            "review of a decision",
        ],
        ClockKind::ExternalAnswer => [
            "svar fra myndighet",
            "svar frå styresmakt",
            "answer of an authority",
        ],
        ClockKind::Goal => ["mål", "mål", "goal"],
        ClockKind::Report => ["situasjonsrapport", "situasjonsrapport", "situation report"],
        // Nobody keeps or misses these, or they are not an incident's.
        ClockKind::StandDown
        | ClockKind::Freshness
        | ClockKind::Focus
        | ClockKind::Depletion
        | ClockKind::EpsRetention
        | ClockKind::PlanRevision
        | ClockKind::CardReview
        | ClockKind::ShelterInspection
        | ClockKind::StockMinimum
        | ClockKind::StockExpiry
        | ClockKind::Agreement
        | ClockKind::Exercise
        | ClockKind::LeadershipExercise
        | ClockKind::Consultation
        | ClockKind::Ros
        | ClockKind::FollowUp
        | ClockKind::Obligation
        | ClockKind::Gathering
        | ClockKind::Supervision
        | ClockKind::Training => ["frist", "frist", "deadline"],
    }
}
