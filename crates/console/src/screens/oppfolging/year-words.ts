/** What the annual report says. */
import { dictionary } from "../../app/language";

const count = (one: string, many: string) => (n: number): string => `${n} ${n === 1 ? one : many}`;

export const annual = dictionary(
  {
    tab: "Årsrapport", year: "År", files: "Ta ut årsrapporten", as: { pdf: "PDF", csv: "CSV", json: "JSON" },
    running: "Året er ikke over. Tallene er slik de er nå.", ahead: "Året har ikke begynt.", filesHelp: "Dokumentene sier også hvordan hver paragraf i forskriften står.",
    allMeasures: "Tiltak i årets hendelser", measures: "Tiltak", done: "Utført", notDone: "Ikke utført, begrunnet", cancelled: "Avlyst", open: "Åpne", overdue: count("over fristen", "over fristen"), noMeasures: "Ingen tiltak er ført.",
    incidents: "Hendelser", noIncidents: "Ingen hendelser er oppdaget dette året.", exercises: "Øvelser", noExercises: "Ingen øvelser er begynt dette året.", apart: "Tiltak i øvelser telles for seg.",
    incident: "Hendelse", exercise: "Øvelse", detected: "Oppdaget", severity: "Alvor", phase: "Står i", evaluated: "Evaluert", begun: "Begynt", notEvaluated: "Ikke evaluert", unknown: "ikke kjent",
    doneOf: (done: number, all: number) => `${done} av ${all} utført`, gaveUp: count("ikke utført", "ikke utført"), calledOff: count("avlyst", "avlyst"), stillOpen: count("åpent", "åpne"), none: "ingen",
    plans: "Planer", noPlans: "Ingen plan er vedtatt eller gjennomgått dette året.", plan: "Plan", version: (n: number) => `versjon ${n}`, what: "Hva", adopted: "Vedtatt", reviewed: "Gjennomgått og gjelder", when: "Når",
    drills: "Prøvevarslinger", noDrills: "Ingen prøvevarsling er gjort dette året.", list: "Varslingsliste", noList: "uten navngitt liste", called: "Varslet", confirmed: "Bekreftet", notReached: "Ikke nådd", rest: "Uten bekreftelse ellers",
    most: (n: number) => `Viser de første ${n.toLocaleString("nb")}. Det kan være flere.`,
  },
  {
    tab: "Årsrapport", year: "År", files: "Ta ut årsrapporten", as: { pdf: "PDF", csv: "CSV", json: "JSON" },
    running: "Året er ikkje over. Tala er slik dei er no.", ahead: "Året har ikkje byrja.", filesHelp: "Dokumenta seier òg korleis kvar paragraf i forskrifta står.",
    allMeasures: "Tiltak i hendingane i året", measures: "Tiltak", done: "Utførte", notDone: "Ikkje utførte, grunngjevne", cancelled: "Avlyste", open: "Opne", overdue: count("over fristen", "over fristen"), noMeasures: "Ingen tiltak er førte.",
    incidents: "Hendingar", noIncidents: "Ingen hendingar er oppdaga dette året.", exercises: "Øvingar", noExercises: "Ingen øvingar er tekne til dette året.", apart: "Tiltak i øvingar blir talde for seg.",
    incident: "Hending", exercise: "Øving", detected: "Oppdaga", severity: "Alvor", phase: "Står i", evaluated: "Evaluert", begun: "Byrja", notEvaluated: "Ikkje evaluert", unknown: "ikkje kjent",
    doneOf: (done: number, all: number) => `${done} av ${all} utførte`, gaveUp: count("ikkje utført", "ikkje utførte"), calledOff: count("avlyst", "avlyste"), stillOpen: count("ope", "opne"), none: "ingen",
    plans: "Planar", noPlans: "Ingen plan er vedteken eller gjennomgått dette året.", plan: "Plan", version: (n: number) => `versjon ${n}`, what: "Kva", adopted: "Vedteken", reviewed: "Gjennomgått og gjeld", when: "Når",
    drills: "Prøvevarslingar", noDrills: "Inga prøvevarsling er gjord dette året.", list: "Varslingsliste", noList: "utan namngjeven liste", called: "Varsla", confirmed: "Stadfesta", notReached: "Ikkje nådd", rest: "Utan stadfesting elles",
    most: (n: number) => `Viser dei første ${n.toLocaleString("nn")}. Det kan vere fleire.`,
  },
  {
    tab: "Annual report", year: "Year", files: "Take out the annual report", as: { pdf: "PDF", csv: "CSV", json: "JSON" },
    running: "The year is not over. The figures are as they stand now.", ahead: "The year has not begun.", filesHelp: "The documents also say how each paragraph of the regulation stands.",
    allMeasures: "Measures of the year's incidents", measures: "Measures", done: "Done", notDone: "Not done, with a reason", cancelled: "Called off", open: "Open", overdue: count("overdue", "overdue"), noMeasures: "No measures are recorded.",
    incidents: "Incidents", noIncidents: "No incidents were detected in this year.", exercises: "Exercises", noExercises: "No exercises were begun in this year.", apart: "Measures of exercises are counted apart.",
    incident: "Incident", exercise: "Exercise", detected: "Detected", severity: "Severity", phase: "Stands in", evaluated: "Evaluated", begun: "Begun", notEvaluated: "Not evaluated", unknown: "not known",
    doneOf: (done: number, all: number) => `${done} of ${all} done`, gaveUp: count("not done", "not done"), calledOff: count("called off", "called off"), stillOpen: count("open", "open"), none: "none",
    plans: "Plans", noPlans: "No plan was adopted or gone through in this year.", plan: "Plan", version: (n: number) => `version ${n}`, what: "What", adopted: "Adopted", reviewed: "Gone through and holds", when: "When",
    drills: "Drills of notification", noDrills: "No drill of notification was held in this year.", list: "Notification list", noList: "no named list", called: "Called", confirmed: "Confirmed", notReached: "Not reached", rest: "Otherwise unconfirmed",
    most: (n: number) => `Showing the first ${n.toLocaleString("en")}. There may be more.`,
  },
); // prettier-ignore
