/** What the screen of exercises says. */
import { dictionary } from "../../app/language";

export const ovelse = dictionary(
  {
    title: "Øvelser", all: "Alle øvelser", plan: "Planlegg øvelse", none: "Ingen øvelser i registeret.", name: "Navn", kindLabel: "Øvelsestype",
    at: "Når", targetGroup: "For hvem", goal: "Mål", goals: "Mål", measuredBy: "Hvordan det måles", participants: "Andre som deltar",
    leadership: "Øver kriseledelsen", controllers: "Spillstab", calledOff: "Avlyst fordi", toLog: "Til loggen", evaluate: "Evaluer", start: "Start øvelsen",
    end: "Avslutt øvelsen", callOff: "Avlys", why: "Hvorfor", injects: "Innspill", newInject: "Nytt innspill", minutes: "Minutter etter start",
    from: "Fra", channel: "Kanal", text: "Hva som blir sagt", expected: "Forventet", note: "Spillstabens notat", deliver: "Lever nå",
    hold: "Hold tilbake", skip: "Hopp over",
    after: (n: number) => `+${n} min`,
    kind: { DISCUSSION: "diskusjonsøvelse", GAME: "spilløvelse", DRILL: "funksjonsøvelse", FULL_SCALE: "fullskalaøvelse" },
    stage: { PLANNED: "Planlagt", RUNNING: "I gang", ENDED: "Gjennomført", CALLED_OFF: "Avlyst" },
    injectStage: { WAITING: "Venter", HELD: "Holdt tilbake", DELIVERED: "Levert", SKIPPED: "Hoppet over", LAPSED: "Ikke levert" },
  },
  {
    title: "Øvingar", all: "Alle øvingar", plan: "Planlegg øving", none: "Ingen øvingar i registeret.", name: "Namn", kindLabel: "Øvingstype",
    at: "Når", targetGroup: "For kven", goal: "Mål", goals: "Mål", measuredBy: "Korleis det blir målt", participants: "Andre som deltek",
    leadership: "Øver kriseleiinga", controllers: "Spelstab", calledOff: "Avlyst fordi", toLog: "Til loggen", evaluate: "Evaluer", start: "Start øvinga",
    end: "Avslutt øvinga", callOff: "Avlys", why: "Kvifor", injects: "Innspel", newInject: "Nytt innspel", minutes: "Minutt etter start",
    from: "Frå", channel: "Kanal", text: "Kva som blir sagt", expected: "Forventa", note: "Notatet til spelstaben", deliver: "Lever no",
    hold: "Hald tilbake", skip: "Hopp over",
    after: (n: number) => `+${n} min`,
    kind: { DISCUSSION: "diskusjonsøving", GAME: "speløving", DRILL: "funksjonsøving", FULL_SCALE: "fullskalaøving" },
    stage: { PLANNED: "Planlagd", RUNNING: "I gang", ENDED: "Gjennomført", CALLED_OFF: "Avlyst" },
    injectStage: { WAITING: "Ventar", HELD: "Halde tilbake", DELIVERED: "Levert", SKIPPED: "Hoppa over", LAPSED: "Ikkje levert" },
  },
  {
    title: "Exercises", all: "All exercises", plan: "Plan an exercise", none: "No exercises in the register.", name: "Name", kindLabel: "Kind",
    at: "When", targetGroup: "For whom", goal: "Goal", goals: "Goals", measuredBy: "How it is measured", participants: "Others who play",
    leadership: "Exercises the crisis leadership", controllers: "Controllers", calledOff: "Called off because", toLog: "To the log", evaluate: "Evaluate", start: "Start the exercise",
    end: "End the exercise", callOff: "Call off", why: "Why", injects: "Injects", newInject: "New inject", minutes: "Minutes after the start",
    from: "From", channel: "Channel", text: "What it says", expected: "Expected", note: "The controllers' note", deliver: "Deliver now",
    hold: "Hold back", skip: "Skip",
    after: (n: number) => `+${n} min`,
    kind: { DISCUSSION: "discussion", GAME: "game", DRILL: "drill", FULL_SCALE: "full scale" },
    stage: { PLANNED: "Planned", RUNNING: "Running", ENDED: "Held", CALLED_OFF: "Called off" },
    injectStage: { WAITING: "Waiting", HELD: "Held back", DELIVERED: "Delivered", SKIPPED: "Skipped", LAPSED: "Not delivered" },
  },
); // prettier-ignore
