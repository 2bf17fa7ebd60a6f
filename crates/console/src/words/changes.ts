/** What a comparison of two pictures says. */
import { dictionary } from "../app/language";

export const changeWords = dictionary(
  { new: "Nytt", changed: "Endret", gone: "Borte", unknown: "ikke kjent", measure: "Tiltak", task: "Oppgave", goal: "Mål", focus: "Ledelsesfokus", phaseOf: (name: string) => `Fase, ${name}` },
  { new: "Nytt", changed: "Endra", gone: "Borte", unknown: "ikkje kjent", measure: "Tiltak", task: "Oppgåve", goal: "Mål", focus: "Leiingsfokus", phaseOf: (name: string) => `Fase, ${name}` },
  { new: "New", changed: "Changed", gone: "Gone", unknown: "not known", measure: "Measure", task: "Task", goal: "Goal", focus: "Leadership focus", phaseOf: (name: string) => `Phase, ${name}` },
);
