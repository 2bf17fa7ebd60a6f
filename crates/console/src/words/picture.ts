/** The words of the situational picture: its sections, what is missing in it, and the stages of what is done about it. */
import { dictionary } from "../app/language";
import type { Body, Capacity, DecisionStage, GapKind, GoalStanding, MarkKind, MeasureStage, MeetingKind, Presence, Section, TaskStage, Tendency, Value, WarningLevel } from "../gql/schema";

type Names<K extends string> = Record<K, string>;

const section = {
  nb: { FACTS: "Fakta", ASSUMPTIONS: "Antakelser", UNKNOWNS: "Åpne spørsmål", AFFECTED: "Berørte", CONSEQUENCES: "Konsekvenser", PROGNOSIS: "Prognose", RESOURCES: "Ressurser", ACTORS: "Aktører", COMMUNICATION: "Kommunikasjon og media", DECISIONS_NEEDED: "Beslutningsbehov" },
  nn: { FACTS: "Fakta", ASSUMPTIONS: "Føresetnader", UNKNOWNS: "Opne spørsmål", AFFECTED: "Råka", CONSEQUENCES: "Konsekvensar", PROGNOSIS: "Prognose", RESOURCES: "Ressursar", ACTORS: "Aktørar", COMMUNICATION: "Kommunikasjon og media", DECISIONS_NEEDED: "Behov for avgjerder" },
  en: { FACTS: "Facts", ASSUMPTIONS: "Assumptions", UNKNOWNS: "Open questions", AFFECTED: "Affected", CONSEQUENCES: "Consequences", PROGNOSIS: "Prognosis", RESOURCES: "Resources", ACTORS: "Actors", COMMUNICATION: "Communication and media", DECISIONS_NEEDED: "Decisions needed" },
} satisfies Record<string, Names<Section>>;

const gap = {
  nb: { NO_PICTURE: "Ingenting er sagt om situasjonen ennå", UNKNOWN: "Vet ikke", NO_VALUE: "Tall mangler", VACANT: "Tom rolle", SHORT: "For få", SILENT: "Stille område" },
  nn: { NO_PICTURE: "Ingenting er sagt om situasjonen enno", UNKNOWN: "Veit ikkje", NO_VALUE: "Tal manglar", VACANT: "Tom rolle", SHORT: "For få", SILENT: "Stille område" },
  en: { NO_PICTURE: "Nothing has been said about the situation yet", UNKNOWN: "Not known", NO_VALUE: "Figure missing", VACANT: "Vacant role", SHORT: "Too few", SILENT: "Silent area" },
} satisfies Record<string, Names<GapKind>>;

const decision = {
  nb: { WANTED: "Venter på beslutning", MADE: "Besluttet", SUPERSEDED: "Erstattet", WITHDRAWN: "Trukket" },
  nn: { WANTED: "Ventar på avgjerd", MADE: "Avgjort", SUPERSEDED: "Erstatta", WITHDRAWN: "Trekt" },
  en: { WANTED: "Awaits decision", MADE: "Decided", SUPERSEDED: "Superseded", WITHDRAWN: "Withdrawn" },
} satisfies Record<string, Names<DecisionStage>>;

const task = {
  nb: { GIVEN: "Gitt, ikke kvittert", ACKNOWLEDGED: "Kvittert", IN_PROGRESS: "I arbeid", DONE: "Utført", NOT_DONE: "Ikke utført" },
  nn: { GIVEN: "Gjeven, ikkje kvittert", ACKNOWLEDGED: "Kvittert", IN_PROGRESS: "I arbeid", DONE: "Utført", NOT_DONE: "Ikkje utført" },
  en: { GIVEN: "Given, not confirmed", ACKNOWLEDGED: "Confirmed", IN_PROGRESS: "In progress", DONE: "Done", NOT_DONE: "Not done" },
} satisfies Record<string, Names<TaskStage>>;

const measure = {
  nb: { PROPOSED: "Foreslått", DECIDED: "Besluttet", ASSIGNED: "Tildelt", ACKNOWLEDGED: "Kvittert", IN_PROGRESS: "I arbeid", DONE: "Utført", NOT_DONE: "Ikke utført", CANCELLED: "Avlyst", EFFECT_ASSESSED: "Effekt vurdert" },
  nn: { PROPOSED: "Føreslege", DECIDED: "Avgjort", ASSIGNED: "Tildelt", ACKNOWLEDGED: "Kvittert", IN_PROGRESS: "I arbeid", DONE: "Utført", NOT_DONE: "Ikkje utført", CANCELLED: "Avlyst", EFFECT_ASSESSED: "Effekt vurdert" },
  en: { PROPOSED: "Proposed", DECIDED: "Decided", ASSIGNED: "Assigned", ACKNOWLEDGED: "Confirmed", IN_PROGRESS: "In progress", DONE: "Done", NOT_DONE: "Not done", CANCELLED: "Called off", EFFECT_ASSESSED: "Effect assessed" },
} satisfies Record<string, Names<MeasureStage>>;

const meeting = {
  nb: { FIRST: "Første møte", STATUS: "Statusmøte", EXTRA: "Ekstramøte" },
  nn: { FIRST: "Første møte", STATUS: "Statusmøte", EXTRA: "Ekstramøte" },
  en: { FIRST: "First meeting", STATUS: "Status meeting", EXTRA: "Extra meeting" },
} satisfies Record<string, Names<MeetingKind>>;

const presence = {
  nb: { CALLED: "Innkalt", COMING: "Underveis", CANNOT_COME: "Kan ikke komme", IN_PLACE: "På plass", RELIEVED: "Avløst" },
  nn: { CALLED: "Innkalla", COMING: "På veg", CANNOT_COME: "Kan ikkje kome", IN_PLACE: "På plass", RELIEVED: "Avløyst" },
  en: { CALLED: "Called", COMING: "Coming", CANNOT_COME: "Cannot come", IN_PLACE: "In place", RELIEVED: "Relieved" },
} satisfies Record<string, Names<Presence>>;

const goal = {
  nb: { MET: "Nådd", ON_THE_WAY: "På vei", NOT_MET: "Ikke nådd", GIVEN_UP: "Oppgitt" },
  nn: { MET: "Nådd", ON_THE_WAY: "På veg", NOT_MET: "Ikkje nådd", GIVEN_UP: "Oppgjeve" },
  en: { MET: "Met", ON_THE_WAY: "On the way", NOT_MET: "Not met", GIVEN_UP: "Given up" },
} satisfies Record<string, Names<GoalStanding>>;

const body = {
  nb: { LEADERSHIP: "Kriseledelse", STAFF: "Krisestab" },
  nn: { LEADERSHIP: "Kriseleiing", STAFF: "Krisestab" },
  en: { LEADERSHIP: "Crisis leadership", STAFF: "Crisis staff" },
} satisfies Record<string, Names<Body>>;

const capacity = {
  nb: { HOLDER: "fast", DEPUTY: "stedfortreder" },
  nn: { HOLDER: "fast", DEPUTY: "stadfortredar" },
  en: { HOLDER: "holder", DEPUTY: "deputy" },
} satisfies Record<string, Names<Capacity>>;

const value = {
  nb: { LIFE_AND_HEALTH: "Liv og helse", ENVIRONMENT: "Miljø", PROPERTY: "Materielle verdier", REPUTATION: "Omdømme" },
  nn: { LIFE_AND_HEALTH: "Liv og helse", ENVIRONMENT: "Miljø", PROPERTY: "Materielle verdiar", REPUTATION: "Omdømme" },
  en: { LIFE_AND_HEALTH: "Life and health", ENVIRONMENT: "Environment", PROPERTY: "Property", REPUTATION: "Reputation" },
} satisfies Record<string, Names<Value>>;

const mark = {
  nb: { DECISION: "Beslutning", OMISSION: "Bevisst ikke gjort", PHASE: "Fase", MEASURE: "Tiltak", CORRECTION: "Rettelse" },
  nn: { DECISION: "Avgjerd", OMISSION: "Medvite ikkje gjort", PHASE: "Fase", MEASURE: "Tiltak", CORRECTION: "Retting" },
  en: { DECISION: "Decision", OMISSION: "Deliberately not done", PHASE: "Phase", MEASURE: "Measure", CORRECTION: "Correction" },
} satisfies Record<string, Names<MarkKind>>;

const tendency = {
  nb: { GOOD_PRACTICE: "God praksis", IMPROVEMENT: "Forbedringspunkt", OPEN: "Ikke vurdert" },
  nn: { GOOD_PRACTICE: "God praksis", IMPROVEMENT: "Forbetringspunkt", OPEN: "Ikkje vurdert" },
  en: { GOOD_PRACTICE: "Good practice", IMPROVEMENT: "To improve", OPEN: "Not judged" },
} satisfies Record<string, Names<Tendency>>;

const level = {
  nb: { GREEN: "Grønt nivå", YELLOW: "Gult nivå", ORANGE: "Oransje nivå", RED: "Rødt nivå" },
  nn: { GREEN: "Grønt nivå", YELLOW: "Gult nivå", ORANGE: "Oransje nivå", RED: "Raudt nivå" },
  en: { GREEN: "Green level", YELLOW: "Yellow level", ORANGE: "Orange level", RED: "Red level" },
} satisfies Record<string, Names<WarningLevel>>;

const of = <L extends "nb" | "nn" | "en">(language: L) => ({
  section: section[language], gap: gap[language], decision: decision[language], task: task[language], measure: measure[language],
  meeting: meeting[language], presence: presence[language], goal: goal[language], body: body[language], capacity: capacity[language],
  value: value[language], mark: mark[language], tendency: tendency[language], level: level[language],
}); // prettier-ignore

export const pictureWords = dictionary(of("nb"), of("nn"), of("en"));
