//! The words of plans, and of what is agreed and laid by.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Kinds of plan.
    PlanKind {
        /// Overordnet beredskapsplan: the one the others are built on.
        Overall,
        /// Beredskapsplan for a sector; it follows the overall plan's structure.
        Sector,
        /// Beredskapsplan for a service or unit; it follows the overall plan's structure.
        Service,
        /// Delplan, such as evacuation, EPS, crisis communication.
        SubPlan,
        /// Kontinuitetsplan: how a service goes on when what it rests on is gone.
        Continuity,
    }
    /// What a chapter of a plan answers to: § 4 of the regulation on municipal preparedness, and
    /// what a continuity plan is for.
    PlanPart {
        /// § 4 a, kriseledelse: in words what the roles of the leadership do not say.
        Leadership,
        /// § 4 b, varslingsliste: the chapter must lead to a notification list.
        NotificationList,
        /// § 4 c, ressursoversikt: resources, own and by agreement.
        Resources,
        /// § 4 d, evakuering.
        Evacuation,
        /// § 4 d, befolkningsvarsling: warning the public.
        PublicWarning,
        /// § 4 e, krisekommunikasjon.
        Communication,
        /// Omlagt drift: doing it another way.
        RearrangedOperation,
        /// Økt kapasitet: doing more of it.
        RaisedCapacity,
    }
    /// Kinds of agreement.
    AgreementKind {
        /// Between municipalities (§ 5).
        InterMunicipal,
        /// Bistand: help in a crisis from others than municipalities.
        Assistance,
        /// Leveranse: supplies.
        Supply,
        /// With a voluntary organisation.
        Voluntary,
    }
    /// Kinds of shelter (tilfluktsrom).
    ShelterKind {
        /// Offentlig: open to anyone near.
        Public,
        /// Privat: for those of the building.
        Private,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_plans_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
