/** What the screen of measures and tasks says. */
import { dictionary } from "../../app/language";

export const tiltak = dictionary(
  {
    title: "Tiltak og oppgaver", tasks: "Oppgaver", measures: "Tiltak", requests: "Anmodninger til myndigheter", demands: "Krav ovenfra",
    give: "Gi oppgave", taskTitle: "Hva som skal gjøres", details: "Nærmere", role: "Til rolle", deadline: "Frist", priority: "Prioritet", from: "Kommer av", fromNone: "Ingenting bestemt",
    noTasks: "Ingen oppgaver er gitt.", noMeasures: "Ingen tiltak er foreslått.", noRequests: "Ingen myndighet er spurt.", noDemands: "Ingen krav er kommet ovenfra.",
    acknowledge: "Kvitter", start: "Begynn", done: "Utført", notDone: "Ikke utført", result: "Hva det ga", reason: "Hvorfor", reassign: "Flytt til rolle", newDeadline: "Ny frist", newDeadlineHelp: "Tomt tar fristen bort.",
    stage: { GIVEN: "Gitt, ikke kvittert", ACKNOWLEDGED: "Kvittert", IN_PROGRESS: "I arbeid", DONE: "Utført", NOT_DONE: "Ikke utført", PROPOSED: "Foreslått", DECIDED: "Besluttet", ASSIGNED: "Tildelt, ikke kvittert", CANCELLED: "Avlyst", EFFECT_ASSESSED: "Effekt vurdert" },
    ownerless: "Ingen har rollen", late: "Over fristen", lateCount: (n: number) => `${n} over fristen`, finished: "Ferdige", given: "gitt", history: "Gangen",
    ofDecision: "etter beslutning", ofMeasure: "del av tiltak", ofMeeting: "fra møte", ofDemand: "etter krav ovenfra", ofCard: "fra tiltakskort",
    propose: "Foreslå tiltak", proposal: "Tiltaket", goal: "Hva det skal oppnå", decide: "Beslutt", decideNew: "Beslutt tiltak", authority: "Fullmakt", assign: "Tildel", cancel: "Avlys", effect: "Vurder effekt", effectWords: "Hva det førte til",
    ask: "Be en myndighet", authorities: { POLICE: "Politiet", CIVIL_DEFENCE: "Sivilforsvaret", FIRE: "Brann- og redning (110)", HEALTH: "Helsetjenesten (113)", OTHER: "Annen myndighet" }, whichAuthority: "Hvem som bes", addressee: "Enhet, eller hvem der", matter: "Om hva", matters: { EVACUATION: "Evakuering (bare politiet)", PUBLIC_WARNING: "Nødvarsel (bare politiet)", OTHER: "Annet" }, requestText: "Hva de bes om", channel: "Spurt på", neededBy: "Svar trengs innen", askedBy: "Spurt av (annen enn deg)",
    requestStage: { ASKED: "Spurt, ikke hørt noe", RECEIVED: "Mottatt", GRANTED: "Innvilget, ikke utført", REFUSED: "Avslått", CARRIED_OUT: "Utført", WITHDRAWN: "Trukket" }, answer: "Noter svar", answers: { RECEIVED: "De har mottatt den", GRANTED: "De gjør det", REFUSED: "De avslår", CARRIED_OUT: "De har gjort det", WITHDRAWN: "Vi trekker den" }, answerIs: "Svaret", by: "Hvem der sa det", words: "Vilkår, grunn eller resultat", noAnswer: "Ikke svart i tide",
    receive: "Før krav", demandFrom: "Hvem som ber", demandText: "Om hva", reference: "Deres referanse", received: "Meldt mottatt", how: "Til hvem, hvordan", complete: "Besvar", completeAnswer: "Svaret", acknowledged: "kvittert", waits: "Ikke kvittert", answered: "Besvart",
  },
  {
    title: "Tiltak og oppgåver", tasks: "Oppgåver", measures: "Tiltak", requests: "Oppmodingar til styresmakter", demands: "Krav ovanfrå",
    give: "Gje oppgåve", taskTitle: "Kva som skal gjerast", details: "Nærare", role: "Til rolle", deadline: "Frist", priority: "Prioritet", from: "Kjem av", fromNone: "Ikkje noko bestemt",
    noTasks: "Ingen oppgåver er gjevne.", noMeasures: "Ingen tiltak er føreslegne.", noRequests: "Inga styresmakt er spurd.", noDemands: "Ingen krav er komne ovanfrå.",
    acknowledge: "Kvitter", start: "Begynn", done: "Utført", notDone: "Ikkje utført", result: "Kva det gav", reason: "Kvifor", reassign: "Flytt til rolle", newDeadline: "Ny frist", newDeadlineHelp: "Tomt tek fristen bort.",
    stage: { GIVEN: "Gjeven, ikkje kvittert", ACKNOWLEDGED: "Kvittert", IN_PROGRESS: "I arbeid", DONE: "Utført", NOT_DONE: "Ikkje utført", PROPOSED: "Føreslege", DECIDED: "Avgjort", ASSIGNED: "Tildelt, ikkje kvittert", CANCELLED: "Avlyst", EFFECT_ASSESSED: "Effekt vurdert" },
    ownerless: "Ingen har rolla", late: "Over fristen", lateCount: (n: number) => `${n} over fristen`, finished: "Ferdige", given: "gjeven", history: "Gangen",
    ofDecision: "etter avgjerd", ofMeasure: "del av tiltak", ofMeeting: "frå møte", ofDemand: "etter krav ovanfrå", ofCard: "frå tiltakskort",
    propose: "Føreslå tiltak", proposal: "Tiltaket", goal: "Kva det skal oppnå", decide: "Avgjer", decideNew: "Avgjer tiltak", authority: "Fullmakt", assign: "Tildel", cancel: "Avlys", effect: "Vurder effekt", effectWords: "Kva det førte til",
    ask: "Be ei styresmakt", authorities: { POLICE: "Politiet", CIVIL_DEFENCE: "Sivilforsvaret", FIRE: "Brann og redning (110)", HEALTH: "Helsetenesta (113)", OTHER: "Anna styresmakt" }, whichAuthority: "Kven som vert bedne", addressee: "Eining, eller kven der", matter: "Om kva", matters: { EVACUATION: "Evakuering (berre politiet)", PUBLIC_WARNING: "Naudvarsel (berre politiet)", OTHER: "Anna" }, requestText: "Kva dei vert bedne om", channel: "Spurd på", neededBy: "Svar trengst innan", askedBy: "Spurd av (annan enn deg)",
    requestStage: { ASKED: "Spurd, ikkje høyrt noko", RECEIVED: "Motteken", GRANTED: "Innvilga, ikkje utført", REFUSED: "Avslått", CARRIED_OUT: "Utført", WITHDRAWN: "Trekt" }, answer: "Noter svar", answers: { RECEIVED: "Dei har motteke ho", GRANTED: "Dei gjer det", REFUSED: "Dei avslår", CARRIED_OUT: "Dei har gjort det", WITHDRAWN: "Vi trekkjer ho" }, answerIs: "Svaret", by: "Kven der sa det", words: "Vilkår, grunn eller resultat", noAnswer: "Ikkje svart i tide",
    receive: "Før krav", demandFrom: "Kven som bed", demandText: "Om kva", reference: "Deira referanse", received: "Meld motteke", how: "Til kven, korleis", complete: "Svar", completeAnswer: "Svaret", acknowledged: "kvittert", waits: "Ikkje kvittert", answered: "Svart",
  },
  {
    title: "Measures and tasks", tasks: "Tasks", measures: "Measures", requests: "Requests to authorities", demands: "Requests from above",
    give: "Give a task", taskTitle: "What is to be done", details: "Details", role: "To role", deadline: "Deadline", priority: "Priority", from: "Comes from", fromNone: "Nothing in particular",
    noTasks: "No tasks are given.", noMeasures: "No measures are proposed.", noRequests: "No authority has been asked.", noDemands: "Nothing was asked from above.",
    acknowledge: "Acknowledge", start: "Begin", done: "Done", notDone: "Not done", result: "What came of it", reason: "Why", reassign: "Move to role", newDeadline: "New deadline", newDeadlineHelp: "Empty takes the deadline away.",
    stage: { GIVEN: "Given, not acknowledged", ACKNOWLEDGED: "Acknowledged", IN_PROGRESS: "In progress", DONE: "Done", NOT_DONE: "Not done", PROPOSED: "Proposed", DECIDED: "Decided", ASSIGNED: "Assigned, not acknowledged", CANCELLED: "Called off", EFFECT_ASSESSED: "Effect assessed" },
    ownerless: "Nobody holds the role", late: "Overdue", lateCount: (n: number) => `${n} overdue`, finished: "Finished", given: "given", history: "Course",
    ofDecision: "by decision", ofMeasure: "part of measure", ofMeeting: "from a meeting", ofDemand: "asked from above", ofCard: "from an action card",
    propose: "Propose a measure", proposal: "The measure", goal: "What it shall achieve", decide: "Decide", decideNew: "Decide a measure", authority: "Authority", assign: "Assign", cancel: "Call off", effect: "Assess the effect", effectWords: "What it led to",
    ask: "Ask an authority", authorities: { POLICE: "The police", CIVIL_DEFENCE: "Civil defence", FIRE: "Fire and rescue (110)", HEALTH: "Health service (113)", OTHER: "Another authority" }, whichAuthority: "Who is asked", addressee: "Unit, or who there", matter: "For what", matters: { EVACUATION: "Evacuation (police only)", PUBLIC_WARNING: "Public warning (police only)", OTHER: "Other" }, requestText: "What they are asked", channel: "Asked by", neededBy: "Answer needed by", askedBy: "Asked by (other than you)",
    requestStage: { ASKED: "Asked, nothing heard", RECEIVED: "Received", GRANTED: "Granted, not done", REFUSED: "Refused", CARRIED_OUT: "Carried out", WITHDRAWN: "Withdrawn" }, answer: "Note the answer", answers: { RECEIVED: "They have it", GRANTED: "They will do it", REFUSED: "They refuse", CARRIED_OUT: "They have done it", WITHDRAWN: "We withdraw it" }, answerIs: "The answer", by: "Who there said it", words: "Conditions, reason or result", noAnswer: "No answer in time",
    receive: "Note a request", demandFrom: "Who asks", demandText: "For what", reference: "Their reference", received: "Say it is received", how: "To whom, how", complete: "Answer", completeAnswer: "The answer", acknowledged: "acknowledged", waits: "Not acknowledged", answered: "Answered",
  },
); // prettier-ignore
