/** What the register of resources says. */
import { dictionary } from "../../app/language";

export const resources = dictionary(
  {
    none: "Ingen ressurser er ført inn.", unfit: "Ute av drift", fit: "I orden", expired: "Avtalen er gått ut", owner: "Eies av", contact: "Spør", ready: (minutes: number) => `kan dra etter ${minutes} min`, agreement: "Avtale",
    add: "Ny ressurs", change: "Endre", name: "Navn", kind: "Slag", kindHelp: "Kort nøkkel: små bokstaver a–z, tall og _, som pump.", quantity: "Antall", unit: "Telles i", place: "Hvor den står", ownerField: "Eier, når det ikke er dere", contactField: "Hvem man spør", lead: "Minutter fra den blir bedt om til den kan dra", agreementField: "Avtalen den kommer med", ends: "Avtalen varer til",
    retire: "Ta ut av registeret", retireSays: "Den kan ikke reserveres etter dette. Det som er ført om den, består.",
  },
  {
    none: "Ingen ressursar er førte inn.", unfit: "Ute av drift", fit: "I orden", expired: "Avtalen er gått ut", owner: "Eigd av", contact: "Spør", ready: (minutes: number) => `kan dra etter ${minutes} min`, agreement: "Avtale",
    add: "Ny ressurs", change: "Endre", name: "Namn", kind: "Slag", kindHelp: "Kort nykel: små bokstavar a–z, tal og _, som pump.", quantity: "Kor mange", unit: "Blir talt i", place: "Kvar han står", ownerField: "Eigar, når det ikkje er de", contactField: "Kven ein spør", lead: "Minutt frå nokon bed om han til han kan dra", agreementField: "Avtalen han kjem med", ends: "Avtalen varer til",
    retire: "Ta ut av registeret", retireSays: "Han kan ikkje reserverast etter dette. Det som er ført om han, står ved lag.",
  },
  {
    none: "No resources are registered.", unfit: "Out of order", fit: "In order", expired: "The agreement has ended", owner: "Owned by", contact: "Ask", ready: (minutes: number) => `can leave after ${minutes} min`, agreement: "Agreement",
    add: "New resource", change: "Change", name: "Name", kind: "Kind", kindHelp: "A short key: lower-case a–z, digits and _, such as pump.", quantity: "How many", unit: "Counted in", place: "Where it stands", ownerField: "Owner, when it is not you", contactField: "Whom to ask", lead: "Minutes from being asked for until it can leave", agreementField: "The agreement it comes by", ends: "The agreement lasts until",
    retire: "Take off the register", retireSays: "It cannot be reserved after this. What is recorded about it remains.",
  },
); // prettier-ignore
