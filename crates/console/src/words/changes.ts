/** What a comparison says: of two pictures, two revisions, two versions. */
import { dictionary } from "../app/language";

export const changeWords = dictionary(
  { before: "Før", after: "Nå", nothing: "ingenting", new: "Nytt", changed: "Endret", gone: "Borte", unknown: "ikke kjent", measure: "Tiltak", task: "Oppgave", goal: "Mål", focus: "Ledelsesfokus", phaseOf: (name: string) => `Fase, ${name}` },
  { before: "Før", after: "No", nothing: "ingenting", new: "Nytt", changed: "Endra", gone: "Borte", unknown: "ikkje kjent", measure: "Tiltak", task: "Oppgåve", goal: "Mål", focus: "Leiingsfokus", phaseOf: (name: string) => `Fase, ${name}` },
  { before: "Before", after: "Now", nothing: "nothing", new: "New", changed: "Changed", gone: "Gone", unknown: "not known", measure: "Measure", task: "Task", goal: "Goal", focus: "Leadership focus", phaseOf: (name: string) => `Phase, ${name}` },
);
