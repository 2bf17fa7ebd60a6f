/** The sheet of keys, and opening an incident. */
import { dictionary } from "../app/language";

type Keys = readonly (readonly [string, string])[];
const nb: Keys = [
  ["/", "til linjen for loggføring"], ["n", "ny hendelse"], ["g", "til tavlen"], ["Skift + S", "søk i alle logger"], ["?", "dette arket"],
  ["Enter", "lagrer loggføringen"], ["Skift + Enter", "ny linje i teksten"], ["Ctrl + Enter", "lagrer som beslutning"], ["Alt + ↑ ↓", "bytter hendelse på linjen"],
  ["14:05 …", "setter tiden tilbake"], ["inn: ut: obs: bes: ikke: …", "slag"], ["! og !!", "høy, haster"], ["#tlf #nødnett #sms …", "kanal"], ["fra X til Y: …", "hvem sa det til hvem"], ["@hendelse …", "hvilken hendelse, fra køen"],
  ["Page Up / Page Down", "forrige og neste loggføring i listen"], ["r", "rett loggføringen du står på"], ["v", "vurder og del loggføringen du står på"], ["x", "velg loggføringen du står på, i en vaktlogg"],
  ["v", "veggskjerm, i Situasjon"], ["f a p m", "sett fokus, endre alvor, endre fase, marker som sett"], ["j k l", "forrige merke, spill av, neste merke, i Tidslinje"], ["c o", "sett merke, fest observasjon"], ["d m", "neste beslutning, neste møte; med Skift forrige"],
]; // prettier-ignore
const nn: Keys = [
  ["/", "til linja for loggføring"], ["n", "ny hending"], ["g", "til tavla"], ["Skift + S", "søk i alle loggar"], ["?", "dette arket"],
  ["Enter", "lagrar loggføringa"], ["Skift + Enter", "ny linje i teksten"], ["Ctrl + Enter", "lagrar som avgjerd"], ["Alt + ↑ ↓", "byter hending på linja"],
  ["14:05 …", "set tida tilbake"], ["inn: ut: obs: avg: ikkje: …", "slag"], ["! og !!", "høg, hastar"], ["#tlf #nødnett #sms …", "kanal"], ["frå X til Y: …", "kven sa det til kven"], ["@hending …", "kva hending, frå køen"],
  ["Page Up / Page Down", "førre og neste loggføring i lista"], ["r", "rett loggføringa du står på"], ["v", "vurder og del loggføringa du står på"], ["x", "vel loggføringa du står på, i ein vaktlogg"],
  ["v", "veggskjerm, i Situasjon"], ["f a p m", "set fokus, endre alvor, endre fase, merk som sett"], ["j k l", "førre merke, spel av, neste merke, i Tidslinje"], ["c o", "set merke, fest observasjon"], ["d m", "neste avgjerd, neste møte; med Skift førre"],
]; // prettier-ignore
const en: Keys = [
  ["/", "to the entry line"], ["n", "new incident"], ["g", "to the board"], ["Shift + S", "search all logs"], ["?", "this sheet"],
  ["Enter", "saves the entry"], ["Shift + Enter", "a new line in the text"], ["Ctrl + Enter", "saves as a decision"], ["Alt + ↑ ↓", "changes the incident of the line"],
  ["14:05 …", "sets the time back"], ["in: out: obs: dec: not: …", "kind"], ["! and !!", "high, urgent"], ["#phone #radio #sms …", "channel"], ["from X to Y: …", "who said it to whom"], ["@incident …", "which incident, from the queue"],
  ["Page Up / Page Down", "previous and next entry of the list"], ["r", "correct the entry you are at"], ["v", "judge and share the entry you are at"], ["x", "choose the entry you are at, in a duty log"],
  ["v", "wall screen, in Situation"], ["f a p m", "set focus, change severity, change phase, mark as seen"], ["j k l", "previous mark, play, next mark, in Timeline"], ["c o", "set the mark, pin an observation"], ["d m", "next decision, next meeting; with Shift the previous"],
]; // prettier-ignore

const sheet = { nb: { title: "Snarveier", keys: nb }, nn: { title: "Snarvegar", keys: nn }, en: { title: "Shortcuts", keys: en } };
export const shortcutWords: Record<"nb" | "nn" | "en", { readonly title: string; readonly keys: Keys }> = sheet;

export const opening = dictionary(
  {
    title: "Ny hendelse",
    name: "Hva har skjedd?",
    nameHelp: "Tittelen er nok. Resten kan sies senere.",
    organisation: "Hvilken kommune gjelder det?",
    severity: "Verst tenkelige utfall",
    exercise: "Dette er en øvelse",
    open: "Opprett og loggfør",
    cancel: "Avbryt",
    queued: "Hendelsen opprettes når kontakten er tilbake.",
  },
  {
    title: "Ny hending",
    name: "Kva har hendt?",
    nameHelp: "Tittelen er nok. Resten kan seiast seinare.",
    organisation: "Kva kommune gjeld det?",
    severity: "Verst tenkjelege utfall",
    exercise: "Dette er ei øving",
    open: "Opprett og loggfør",
    cancel: "Avbryt",
    queued: "Hendinga blir oppretta når kontakten er tilbake.",
  },
  {
    title: "New incident",
    name: "What has happened?",
    nameHelp: "The title is enough. The rest can be said later.",
    organisation: "Which municipality does it concern?",
    severity: "The worst plausible outcome",
    exercise: "This is an exercise",
    open: "Open and log",
    cancel: "Cancel",
    queued: "The incident will be opened when contact is back.",
  },
);
