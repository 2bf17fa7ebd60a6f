/** What is said of action cards in use. */
import { dictionary } from "../../app/language";

export const kort = dictionary(
  {
    title: "Tiltakskort", run: "Bruk tiltakskort", card: "Kort", none: "Ingen tiltakskort er i bruk.", noCards: "Organisasjonen har ingen tiltakskort. De lages i planverket.", over: "Lagt bort", version: (n: number) => `versjon ${n}`, overdue: "skulle vært gjennomgått",
    inUse: "I bruk", putAway: "Lagt bort", steps: (done: number, all: number) => `${done} av ${all} punkter gjort eller vurdert`, close: "Legg bort", whyLeft: (n: number) => `Hvorfor ${n} ${n === 1 ? "punkt" : "punkter"} blir stående åpne`, reason: "Hvorfor",
    states: { OPEN: "Ikke gjort", DONE: "Utført", NOT_APPLICABLE: "Ikke aktuelt" }, done: "Utført", result: "Hva det ga", notApplicable: "Ikke aktuelt", reopen: "Åpne igjen",
  },
  {
    title: "Tiltakskort", run: "Bruk tiltakskort", card: "Kort", none: "Ingen tiltakskort er i bruk.", noCards: "Organisasjonen har ingen tiltakskort. Dei blir laga i planverket.", over: "Lagde bort", version: (n: number) => `versjon ${n}`, overdue: "skulle vore gjennomgått",
    inUse: "I bruk", putAway: "Lagt bort", steps: (done: number, all: number) => `${done} av ${all} punkt gjorde eller vurderte`, close: "Legg bort", whyLeft: (n: number) => `Kvifor ${n} punkt blir ${n === 1 ? "ståande ope" : "ståande opne"}`, reason: "Kvifor",
    states: { OPEN: "Ikkje gjort", DONE: "Utført", NOT_APPLICABLE: "Ikkje aktuelt" }, done: "Utført", result: "Kva det gav", notApplicable: "Ikkje aktuelt", reopen: "Opne igjen",
  },
  {
    title: "Action cards", run: "Use an action card", card: "Card", none: "No action card is in use.", noCards: "The organisation has no action cards. They are made among the plans.", over: "Put away", version: (n: number) => `version ${n}`, overdue: "should have been looked at again",
    inUse: "In use", putAway: "Put away", steps: (done: number, all: number) => `${done} of ${all} steps done or judged`, close: "Put away", whyLeft: (n: number) => `Why ${n} ${n === 1 ? "step stays" : "steps stay"} open`, reason: "Why",
    states: { OPEN: "Not done", DONE: "Done", NOT_APPLICABLE: "Does not apply" }, done: "Done", result: "What came of it", notApplicable: "Does not apply", reopen: "Open again",
  },
); // prettier-ignore
