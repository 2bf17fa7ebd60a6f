/** The field's own words for what the API names in capitals. One word per idea, as people say it. */
import { dictionary } from "../app/language";
import type { AccessRole, Awaited, Channel, ClockKind, DutyLogKind, EntryKind, IncidentState, Phase, Precision, Priority, Scope, Severity, Verification } from "../gql/schema";

type Names<K extends string> = Record<K, string>;

const kind = {
  nb: { MESSAGE_IN: "Melding inn", MESSAGE_OUT: "Melding ut", OBSERVATION: "Observasjon", DECISION: "Beslutning", OMISSION: "Bevisst ikke gjort", MEASURE: "Tiltak", NOTIFICATION: "Varsling", MOBILISATION: "Mobilisering", MEETING: "Møte", STATUS_REPORT: "Statusrapport", PUBLIC_INFORMATION: "Informasjon til befolkningen", MEDIA: "Media", HANDOVER: "Vaktskifte", CORRECTION: "Rettelse", NOTE: "Notat" },
  nn: { MESSAGE_IN: "Melding inn", MESSAGE_OUT: "Melding ut", OBSERVATION: "Observasjon", DECISION: "Avgjerd", OMISSION: "Medvite ikkje gjort", MEASURE: "Tiltak", NOTIFICATION: "Varsling", MOBILISATION: "Mobilisering", MEETING: "Møte", STATUS_REPORT: "Statusrapport", PUBLIC_INFORMATION: "Informasjon til innbyggjarane", MEDIA: "Media", HANDOVER: "Vaktskifte", CORRECTION: "Retting", NOTE: "Notat" },
  en: { MESSAGE_IN: "Message in", MESSAGE_OUT: "Message out", OBSERVATION: "Observation", DECISION: "Decision", OMISSION: "Deliberately not done", MEASURE: "Measure", NOTIFICATION: "Notification", MOBILISATION: "Mobilisation", MEETING: "Meeting", STATUS_REPORT: "Status report", PUBLIC_INFORMATION: "Public information", MEDIA: "Media", HANDOVER: "Handover", CORRECTION: "Correction", NOTE: "Note" },
} satisfies Record<string, Names<EntryKind>>;

const phase = {
  nb: { DETECTED: "Oppdaget", NOTIFY: "Varsle", MOBILISE: "Mobilisere", UNDERSTAND: "Forstå", HANDLE: "Håndtere", NORMALISE: "Normalisere", EVALUATE: "Evaluere", CLOSED: "Avsluttet", DISMISSED: "Avvist" },
  nn: { DETECTED: "Oppdaga", NOTIFY: "Varsle", MOBILISE: "Mobilisere", UNDERSTAND: "Forstå", HANDLE: "Handtere", NORMALISE: "Normalisere", EVALUATE: "Evaluere", CLOSED: "Avslutta", DISMISSED: "Avvist" },
  en: { DETECTED: "Detected", NOTIFY: "Notify", MOBILISE: "Mobilise", UNDERSTAND: "Understand", HANDLE: "Handle", NORMALISE: "Return to normal", EVALUATE: "Evaluate", CLOSED: "Closed", DISMISSED: "Dismissed" },
} satisfies Record<string, Names<Phase>>;

const severity = {
  nb: { UNKNOWN: "Ukjent alvor", MINOR: "Mindre alvorlig", SERIOUS: "Alvorlig", SEVERE: "Svært alvorlig", EXTREME: "Katastrofal" },
  nn: { UNKNOWN: "Ukjent alvor", MINOR: "Mindre alvorleg", SERIOUS: "Alvorleg", SEVERE: "Svært alvorleg", EXTREME: "Katastrofal" },
  en: { UNKNOWN: "Severity unknown", MINOR: "Minor", SERIOUS: "Serious", SEVERE: "Severe", EXTREME: "Extreme" },
} satisfies Record<string, Names<Severity>>;

const role = {
  nb: { ADMINISTRATOR: "Administrator", CRISIS_LEADER: "Kriseleder", CRISIS_LEADERSHIP: "Kriseledelse", CRISIS_STAFF: "Krisestab", EPS_STAFF: "EPS-personell", EVALUATOR: "Evaluator", LOG_KEEPER: "Loggfører", OBSERVER: "Observatør", OPERATOR: "Operatør", PREPAREDNESS_OFFICER: "Beredskapsansvarlig", SYSTEM: "Systemet" },
  nn: { ADMINISTRATOR: "Administrator", CRISIS_LEADER: "Kriseleiar", CRISIS_LEADERSHIP: "Kriseleiing", CRISIS_STAFF: "Krisestab", EPS_STAFF: "EPS-personell", EVALUATOR: "Evaluator", LOG_KEEPER: "Loggførar", OBSERVER: "Observatør", OPERATOR: "Operatør", PREPAREDNESS_OFFICER: "Beredskapsansvarleg", SYSTEM: "Systemet" },
  en: { ADMINISTRATOR: "Administrator", CRISIS_LEADER: "Crisis leader", CRISIS_LEADERSHIP: "Crisis leadership", CRISIS_STAFF: "Crisis staff", EPS_STAFF: "EPS staff", EVALUATOR: "Evaluator", LOG_KEEPER: "Log keeper", OBSERVER: "Observer", OPERATOR: "Operator", PREPAREDNESS_OFFICER: "Preparedness officer", SYSTEM: "The system" },
} satisfies Record<string, Names<AccessRole>>;

const channel = {
  nb: { PHONE: "Telefon", RADIO: "Nødnett", SMS: "SMS", EMAIL: "E-post", MEETING: "I møte", IN_PERSON: "Ansikt til ansikt", SYSTEM: "Annet system", OTHER: "Annet", VOICE: "Automatisk oppringing", WEBHOOK: "Samhandlingskanal", CONSOLE: "Alarm i konsollet" },
  nn: { PHONE: "Telefon", RADIO: "Nødnett", SMS: "SMS", EMAIL: "E-post", MEETING: "I møte", IN_PERSON: "Andlet til andlet", SYSTEM: "Anna system", OTHER: "Anna", VOICE: "Automatisk oppringing", WEBHOOK: "Samhandlingskanal", CONSOLE: "Alarm i konsollet" },
  en: { PHONE: "Phone", RADIO: "Radio", SMS: "SMS", EMAIL: "E-mail", MEETING: "In a meeting", IN_PERSON: "In person", SYSTEM: "Another system", OTHER: "Other", VOICE: "Automatic call", WEBHOOK: "Collaboration channel", CONSOLE: "Console alarm" },
} satisfies Record<string, Names<Channel>>;

const priority = {
  nb: { LOW: "Lav", NORMAL: "Normal", HIGH: "Høy", URGENT: "Haster" },
  nn: { LOW: "Låg", NORMAL: "Normal", HIGH: "Høg", URGENT: "Hastar" },
  en: { LOW: "Low", NORMAL: "Normal", HIGH: "High", URGENT: "Urgent" },
} satisfies Record<string, Names<Priority>>;

const verification = {
  nb: { UNVERIFIED: "Ubekreftet", PLAUSIBLE: "Sannsynlig", CONFIRMED: "Bekreftet", REFUTED: "Avkreftet" },
  nn: { UNVERIFIED: "Ikkje stadfesta", PLAUSIBLE: "Sannsynleg", CONFIRMED: "Stadfesta", REFUTED: "Avkrefta" },
  en: { UNVERIFIED: "Unverified", PLAUSIBLE: "Plausible", CONFIRMED: "Confirmed", REFUTED: "Refuted" },
} satisfies Record<string, Names<Verification>>;

const scope = {
  nb: { OWN: "Egen organisasjon", PARTICIPANTS: "Alle som deltar", COUNTY: "Også statsforvalteren", PUBLIC: "Offentlig" },
  nn: { OWN: "Eigen organisasjon", PARTICIPANTS: "Alle som deltek", COUNTY: "Òg statsforvaltaren", PUBLIC: "Offentleg" },
  en: { OWN: "Own organisation", PARTICIPANTS: "All who take part", COUNTY: "The county governor too", PUBLIC: "Public" },
} satisfies Record<string, Names<Scope>>;

const state = {
  nb: { OPEN: "Pågår", OVER: "Over" },
  nn: { OPEN: "Pågår", OVER: "Over" },
  en: { OPEN: "Ongoing", OVER: "Over" },
} satisfies Record<string, Names<IncidentState>>;

const awaited = {
  nb: { ACKNOWLEDGEMENT: "Venter på kvittering", ANSWER: "Venter på svar", DECISION: "Venter på beslutning" },
  nn: { ACKNOWLEDGEMENT: "Ventar på kvittering", ANSWER: "Ventar på svar", DECISION: "Ventar på avgjerd" },
  en: { ACKNOWLEDGEMENT: "Awaits acknowledgement", ANSWER: "Awaits an answer", DECISION: "Awaits a decision" },
} satisfies Record<string, Names<Awaited>>;

const precision = {
  nb: { EXACT: "nøyaktig", APPROXIMATE: "omtrent", DAYPART: "del av dagen", DATE_ONLY: "bare datoen" },
  nn: { EXACT: "nøyaktig", APPROXIMATE: "omtrent", DAYPART: "del av dagen", DATE_ONLY: "berre datoen" },
  en: { EXACT: "exactly", APPROXIMATE: "about", DAYPART: "part of the day", DATE_ONLY: "the date only" },
} satisfies Record<string, Names<Precision>>;

const dutyLog = {
  nb: { DUTY: "Vaktlogg", MEDIA: "Medielogg", PLANNED: "Planlagt arrangement" },
  nn: { DUTY: "Vaktlogg", MEDIA: "Medielogg", PLANNED: "Planlagt arrangement" },
  en: { DUTY: "Duty log", MEDIA: "Media log", PLANNED: "Planned event" },
} satisfies Record<string, Names<DutyLogKind>>;

const clock = {
  nb: { FIRST_PICTURE: "Første situasjonsbilde", MAILBOX: "Felles postkasse", AREA_STATUS: "Områdestatus", RELIEF: "Avløsning", STAND_DOWN: "Nedtrapping", ANSWER: "Kvittering", MEASURE: "Tiltak", FRESHNESS: "Opplysning eldes", QUESTION: "Åpent spørsmål", FOCUS: "Ledelsesfokus", MEETING: "Neste møte", PICTURE_REFRESH: "Oppdatere bildet før møtet", DEPLETION: "Ressurs tar slutt", ASSISTANCE: "Bistand", EPS_RETENTION: "Sletting av EPS-register", DECISION: "Beslutning ventes", DECISION_REVIEW: "Vurdere beslutning på nytt", TASK: "Oppgave", DEMAND: "Krav ovenfra", EXTERNAL_ANSWER: "Svar utenfra", GOAL: "Mål", REPORT: "Rapport", PLAN_REVISION: "Revidere plan", CARD_REVIEW: "Gå gjennom tiltakskort", SHELTER_INSPECTION: "Tilsyn med tilfluktsrom", STOCK_MINIMUM: "Lager under minimum", STOCK_EXPIRY: "Lager går ut på dato", AGREEMENT: "Avtale løper ut", EXERCISE: "Øvelse", LEADERSHIP_EXERCISE: "Øve kriseledelsen", CONSULTATION: "Høring", ROS: "ROS-analyse", FOLLOW_UP: "Oppfølgingstiltak", GATHERING: "Møte i årshjulet", OBLIGATION: "Plikt i årshjulet", SUPERVISION: "Rette etter tilsyn", TRAINING: "Opplæring" },
  nn: { FIRST_PICTURE: "Første situasjonsbilete", MAILBOX: "Felles postkasse", AREA_STATUS: "Områdestatus", RELIEF: "Avløysing", STAND_DOWN: "Nedtrapping", ANSWER: "Kvittering", MEASURE: "Tiltak", FRESHNESS: "Opplysning blir gammal", QUESTION: "Ope spørsmål", FOCUS: "Leiingsfokus", MEETING: "Neste møte", PICTURE_REFRESH: "Oppdatere biletet før møtet", DEPLETION: "Ressurs tek slutt", ASSISTANCE: "Bistand", EPS_RETENTION: "Sletting av EPS-register", DECISION: "Ventar på avgjerd", DECISION_REVIEW: "Vurdere avgjerd på nytt", TASK: "Oppgåve", DEMAND: "Krav ovanfrå", EXTERNAL_ANSWER: "Svar utanfrå", GOAL: "Mål", REPORT: "Rapport", PLAN_REVISION: "Revidere plan", CARD_REVIEW: "Gå gjennom tiltakskort", SHELTER_INSPECTION: "Tilsyn med tilfluktsrom", STOCK_MINIMUM: "Lager under minimum", STOCK_EXPIRY: "Lager går ut på dato", AGREEMENT: "Avtale går ut", EXERCISE: "Øving", LEADERSHIP_EXERCISE: "Øve kriseleiinga", CONSULTATION: "Høyring", ROS: "ROS-analyse", FOLLOW_UP: "Oppfølgingstiltak", GATHERING: "Møte i årshjulet", OBLIGATION: "Plikt i årshjulet", SUPERVISION: "Rette etter tilsyn", TRAINING: "Opplæring" },
  en: { FIRST_PICTURE: "First picture", MAILBOX: "Shared mailbox", AREA_STATUS: "Area status", RELIEF: "Relief", STAND_DOWN: "Stand down", ANSWER: "Acknowledgement", MEASURE: "Measure", FRESHNESS: "Information ages", QUESTION: "Open question", FOCUS: "Leadership focus", MEETING: "Next meeting", PICTURE_REFRESH: "Refresh the picture before the meeting", DEPLETION: "Resource runs out", ASSISTANCE: "Assistance", EPS_RETENTION: "Erase the EPS register", DECISION: "Decision wanted", DECISION_REVIEW: "Review decision", TASK: "Task", DEMAND: "Request from above", EXTERNAL_ANSWER: "Answer from outside", GOAL: "Goal", REPORT: "Report", PLAN_REVISION: "Revise plan", CARD_REVIEW: "Review action card", SHELTER_INSPECTION: "Inspect shelter", STOCK_MINIMUM: "Stock below minimum", STOCK_EXPIRY: "Stock expires", AGREEMENT: "Agreement lapses", EXERCISE: "Exercise", LEADERSHIP_EXERCISE: "Exercise the leadership", CONSULTATION: "Consultation", ROS: "ROS analysis", FOLLOW_UP: "Follow-up measure", GATHERING: "Meeting of the year", OBLIGATION: "Duty of the year", SUPERVISION: "Put right after supervision", TRAINING: "Training" },
} satisfies Record<string, Names<ClockKind>>;

const of = <L extends "nb" | "nn" | "en">(language: L) => ({
  kind: kind[language], phase: phase[language], severity: severity[language], role: role[language], channel: channel[language],
  priority: priority[language], verification: verification[language], scope: scope[language], state: state[language],
  awaited: awaited[language], precision: precision[language], dutyLog: dutyLog[language], clock: clock[language],
}); // prettier-ignore

export const domain = dictionary(of("nb"), of("nn"), of("en"));
