//! Words of plans, and of what is agreed and laid by beforehand.

use serde::{Deserialize, Serialize};

words! {
    /// Kinds of plan.
    PlanKind {
        /// Overordnet beredskapsplan: the one the others are built on.
        Overall = "overall",
        /// Beredskapsplan for en sektor.
        Sector = "sector",
        /// Beredskapsplan for en tjeneste or unit.
        Service = "service",
        /// Delplan, such as evacuation, EPS, crisis communication.
        SubPlan = "sub_plan",
        /// Kontinuitetsplan: how a service goes on when what it rests on is gone.
        Continuity = "continuity",
    }
    /// What a chapter of a plan answers to: the regulation's § 4, and what a continuity plan is for.
    PlanPart {
        /// § 4 a: who the crisis leadership is, with responsibility, roles and powers.
        Leadership = "leadership",
        /// § 4 b: whom to notify.
        NotificationList = "notification_list",
        /// § 4 c: which resources there are, own and by agreement.
        Resources = "resources",
        /// § 4 d: evacuation.
        Evacuation = "evacuation",
        /// § 4 d: warning the public.
        PublicWarning = "public_warning",
        /// § 4 e: crisis communication.
        Communication = "communication",
        /// Omlagt drift: doing it another way.
        RearrangedOperation = "rearranged_operation",
        /// Økt kapasitet: doing more of it.
        RaisedCapacity = "raised_capacity",
    }
    /// Kinds of agreement.
    AgreementKind {
        /// Between municipalities (§ 5).
        InterMunicipal = "inter_municipal",
        /// Of help in a crisis, from others than municipalities.
        Assistance = "assistance",
        /// Of supplies.
        Supply = "supply",
        /// With a voluntary organisation.
        Voluntary = "voluntary",
    }
    /// Kinds of shelter.
    ShelterKind {
        /// Offentlig: open to anyone near.
        Public = "public",
        /// Privat: for those of the building.
        Private = "private",
    }
}
