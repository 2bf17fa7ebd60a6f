/** What is said where something is opened otherwise than by a title alone: from a template, as a duty log, from lines of one. */
import { dictionary } from "../app/language";

export const openings = dictionary(
  {
    more: "Sted, tidspunkt og mer", place: "Sted", detected: "Oppdaget kl.", detectedHelp: "Tomt er nå. 14:05, eller -10 for ti minutter siden.", potential: "Hva det verste kan bli, med ord", kind: "Type (nøkkelord)", kindHelp: "Små bokstaver a–z, tall og _, som flood.",
    template: "Mal", none: "Uten mal", asTemplate: "Som malen sier", needless: "Tomt: malens egen tittel.", openBy: "Opprett etter malen", loading: "Henter det som vil skje …", unseen: "Se gjennom det som vil skje, før du oppretter. Det er nettopp endret.",
    question: "Malen spør", authority: "Med hvilken myndighet", authorityHelp: "Setter kriseledelse og stab. Tomt: de settes ikke.", skipping: "Hvorfor faser hoppes over", skippingHelp: "Tomt: det som hører til senere faser, startes ikke.", notice: "Hva listene skal si", noticeHelp: "Tomt: malens egne tekster.",
    preview: "Dette skjer når du oppretter", starts: (some: number, all: number) => `${some} av ${all} deler startes.`, toldAtOnce: (n: number) => (n === 0 ? "Ingen varsles." : `${n} varsles med en gang.`), parts: "Det som startes", partsHelp: "Ta bort det som ikke skal startes.", notStarted: "Startes ikke", whoIsTold: (n: number) => `Hvem som varsles (${n})`,
    outcomes: { STARTED: "Startes", ALREADY_STARTED: "Startet før", LEFT_OUT: "Utelatt", NOT_POSSIBLE: "Mangler noe", REFUSED: "Kan ikke startes" },
    listFor: (part: string) => `Liste for ${part}`, personFor: (part: string) => `Hvem som er ${part}`, usual: "Som i malen",
    opened: (title: string) => `${title} er opprettet`, did: (some: number, all: number) => `${some} av ${all} deler er startet.`, didNot: "Ikke startet", toLog: "Til loggen", retry: "Samme sak sendes på nytt; ingenting startes to ganger.",
    kinds: { LIST: "Varsle", BODY: "Sett", ROLE: "Bemann", CARD: "Tiltakskort", TASK: "Oppgave", QUESTION: "Spørsmål", INDICATOR: "Nøkkeltall", AREA: "Områdestatus", REPORTS: "Rapporter", MEETING: "Møte", MESSAGE: "Til befolkningen", GOAL: "Mål", FOCUS: "Fokus", DECISION: "Til beslutning" },
    duty: { title: "Vaktlogger", open: "Ny vaktlogg", kind: "Hva den er for", name: "Hva den heter", nameSample: "Uke 47", continues: "Fortsetter", continuesHelp: "Den den fortsetter, lukkes.", anew: "Ingen, den er ny", whose: "Hvem sin" },
    choose: "Velg", chosen: "Valgt", unchoose: "Velg bort", hint: "x velger linjen du står på. Av valgte linjer blir det en hendelse; de blir stående her.", count: (n: number) => `${n} ${n === 1 ? "linje" : "linjer"} valgt`, make: "Lag hendelse", drop: "Velg bort alle",
    began: (n: number, log: string) => `Begynte med ${n} ${n === 1 ? "linje" : "linjer"} i ${log}`, someLog: "en vaktlogg", became: (title: string) => `Ble til: ${title}`, some: "en hendelse",
  },
  {
    more: "Stad, tidspunkt og meir", place: "Stad", detected: "Oppdaga kl.", detectedHelp: "Tomt er no. 14:05, eller -10 for ti minutt sidan.", potential: "Kva det verste kan bli, med ord", kind: "Type (nøkkelord)", kindHelp: "Små bokstavar a–z, tal og _, som flood.",
    template: "Mal", none: "Utan mal", asTemplate: "Som malen seier", needless: "Tomt: malen sin eigen tittel.", openBy: "Opprett etter malen", loading: "Hentar det som vil skje …", unseen: "Sjå gjennom det som vil skje, før du opprettar. Det er nett endra.",
    question: "Malen spør", authority: "Med kva mynde", authorityHelp: "Set kriseleiing og stab. Tomt: dei blir ikkje sette.", skipping: "Kvifor fasar blir hoppa over", skippingHelp: "Tomt: det som høyrer til seinare fasar, blir ikkje starta.", notice: "Kva listene skal seie", noticeHelp: "Tomt: malen sine eigne tekstar.",
    preview: "Dette skjer når du opprettar", starts: (some: number, all: number) => `${some} av ${all} delar blir starta.`, toldAtOnce: (n: number) => (n === 0 ? "Ingen blir varsla." : `${n} blir varsla med ein gong.`), parts: "Det som blir starta", partsHelp: "Ta bort det som ikkje skal startast.", notStarted: "Blir ikkje starta", whoIsTold: (n: number) => `Kven som blir varsla (${n})`,
    outcomes: { STARTED: "Blir starta", ALREADY_STARTED: "Starta før", LEFT_OUT: "Utelaten", NOT_POSSIBLE: "Manglar noko", REFUSED: "Kan ikkje startast" },
    listFor: (part: string) => `Liste for ${part}`, personFor: (part: string) => `Kven som er ${part}`, usual: "Som i malen",
    opened: (title: string) => `${title} er oppretta`, did: (some: number, all: number) => `${some} av ${all} delar er starta.`, didNot: "Ikkje starta", toLog: "Til loggen", retry: "Same sak blir send på nytt; ingenting blir starta to gonger.",
    kinds: { LIST: "Varsle", BODY: "Set", ROLE: "Bemann", CARD: "Tiltakskort", TASK: "Oppgåve", QUESTION: "Spørsmål", INDICATOR: "Nøkkeltal", AREA: "Områdestatus", REPORTS: "Rapportar", MEETING: "Møte", MESSAGE: "Til folket", GOAL: "Mål", FOCUS: "Fokus", DECISION: "Til avgjerd" },
    duty: { title: "Vaktloggar", open: "Ny vaktlogg", kind: "Kva han er for", name: "Kva han heiter", nameSample: "Veke 47", continues: "Held fram frå", continuesHelp: "Den han held fram frå, blir lukka.", anew: "Ingen, han er ny", whose: "Kven sin" },
    choose: "Vel", chosen: "Vald", unchoose: "Vel bort", hint: "x vel linja du står på. Av valde linjer blir det ei hending; dei blir ståande her.", count: (n: number) => `${n} ${n === 1 ? "linje vald" : "linjer valde"}`, make: "Lag hending", drop: "Vel bort alle",
    began: (n: number, log: string) => `Byrja med ${n} ${n === 1 ? "linje" : "linjer"} i ${log}`, someLog: "ein vaktlogg", became: (title: string) => `Vart til: ${title}`, some: "ei hending",
  },
  {
    more: "Place, time and more", place: "Place", detected: "Detected at", detectedHelp: "Empty is now. 14:05, or -10 for ten minutes ago.", potential: "The worst it may become, in words", kind: "Type (short key)", kindHelp: "Lower-case a–z, digits and _, such as flood.",
    template: "Template", none: "Without a template", asTemplate: "As the template says", needless: "Empty: the template's own title.", openBy: "Open from the template", loading: "Loading what would happen …", unseen: "Look at what would happen before you open. It has just changed.",
    question: "The template asks", authority: "By what authority", authorityHelp: "Activates leadership and staff. Empty: they are not activated.", skipping: "Why phases are skipped", skippingHelp: "Empty: what belongs to later phases is not started.", notice: "What the lists are to say", noticeHelp: "Empty: the template's own texts.",
    preview: "This happens when you open", starts: (some: number, all: number) => `${some} of ${all} parts are started.`, toldAtOnce: (n: number) => (n === 0 ? "Nobody is told." : `${n} told at once.`), parts: "What is started", partsHelp: "Take away what is not to be started.", notStarted: "Not started", whoIsTold: (n: number) => `Who is told (${n})`,
    outcomes: { STARTED: "Starts", ALREADY_STARTED: "Started before", LEFT_OUT: "Left out", NOT_POSSIBLE: "Something is missing", REFUSED: "Cannot be started" },
    listFor: (part: string) => `List for ${part}`, personFor: (part: string) => `Who is ${part}`, usual: "As in the template",
    opened: (title: string) => `${title} is open`, did: (some: number, all: number) => `${some} of ${all} parts are started.`, didNot: "Not started", toLog: "To the log", retry: "The same is sent again; nothing is started twice.",
    kinds: { LIST: "Notify", BODY: "Activate", ROLE: "Fill", CARD: "Action card", TASK: "Task", QUESTION: "Question", INDICATOR: "Key figure", AREA: "Area status", REPORTS: "Reports", MEETING: "Meeting", MESSAGE: "To the public", GOAL: "Goal", FOCUS: "Focus", DECISION: "For decision" },
    duty: { title: "Duty logs", open: "New duty log", kind: "What it is for", name: "What it is called", nameSample: "Week 47", continues: "Continues", continuesHelp: "The one it continues is closed.", anew: "None, it is new", whose: "Whose" },
    choose: "Choose", chosen: "Chosen", unchoose: "Do not choose", hint: "x chooses the line you are at. Chosen lines become an incident; they remain here.", count: (n: number) => `${n} ${n === 1 ? "line" : "lines"} chosen`, make: "Make an incident", drop: "Choose none",
    began: (n: number, log: string) => `Began with ${n} ${n === 1 ? "line" : "lines"} of ${log}`, someLog: "a duty log", became: (title: string) => `Became: ${title}`, some: "an incident",
  },
); // prettier-ignore
