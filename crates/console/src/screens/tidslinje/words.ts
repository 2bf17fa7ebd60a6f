/** What the timeline says. */
import { dictionary } from "../../app/language";

const of = (one: string, many: string) => (n: number): string => `${n} ${n === 1 ? one : many}`;

export const tidslinje = dictionary(
  {
    title: "Tidslinje", scrubber: "Tidspunkt i hendelsen", known: "Kjent", happened: "Hendt", marks: "Merker", observed: "Observert",
    density: "Linjer i loggen over tid: over streken da de ble kjent, under da det hendte.", phases: "Faser", whole: "Hele hendelsen", most: "Der det meste skjedde", whose: "Organisasjon", inSight: "Utsnitt", lengths: { m10: "10 min", h1: "1 time", h6: "6 timer", d1: "1 døgn", d7: "1 uke" },
    play: "Spill av", pause: "Stopp", speed: "Ganger så fort", passQuiet: "Hopp over stille tid", before: "Forrige merke", after: "Neste merke", copy: "Kopier lenke hit", copied: "Lenken er kopiert.",
    now: "Siste linje", at: "Klokken", basis: "Etter", byKnown: "da det ble kjent", byHappened: "da det hendte",
    knownTitle: "Det vi visste", knownLead: "Bildet slik loggen hadde det da.", happenedTitle: "Det som hadde hendt", happenedLead: "Slik vi vet i dag at det var da.",
    apart: "Det vi ikke visste ennå", apartNone: "Vi visste alt vi i dag vet hadde hendt.", apartLead: (n: number) => `${of("ting", "ting")(n)} hadde hendt eller var annerledes uten at det sto i bildet.`, unknownThen: "ikke kjent da", heldToday: "gjaldt ikke",
    figures: "Nøkkeltall", unknown: "ikke kjent", empty: "Ingenting var sagt om situasjonen.", phase: "Fase", severity: "Verst tenkelige utfall", focus: "Ledelsesfokus", noFocus: "ikke satt", roles: "Roller", vacant: of("tom", "tomme"), openTasks: of("åpen oppgave", "åpne oppgaver"), openMeasures: of("åpent tiltak", "åpne tiltak"), decisionsMade: of("beslutning", "beslutninger"), gaps: of("hull", "hull"),
    log: "Loggen fram til da", logNone: "Ingen linjer ennå.", lateKnown: (at: string) => `ble kjent ${at}`, line: " linje ",
    compare: "Sammenlign to tidspunkter", setMark: "Sett merke her", clearMark: "Fjern merket", markAt: "Merket står", compareHelp: "Sett et merke, og gå til et annet tidspunkt: her vises det som er nytt, endret og borte mellom dem.", same: "Ingenting er endret mellom dem.", from: "fra", to: "til",
    pin: "Fest observasjon", text: "Hva ser du?", tendency: "Hva slags", entries: "Hviler på linjene", entriesHelp: "Numre med komma mellom. Kan stå tomt: tidspunktet festes uansett.", observations: "Observasjoner", noObservations: "Ingen observasjoner er festet.", pinnedAt: "festet til",
    meeting: "Møte", before0: "Ingenting sto i loggen ennå.", meetings: "Møter", stops: "Beslutninger og møter på linjen", decision: "Beslutning", until: "til", stopsHelp: "d og m: neste beslutning og møte; med skift, forrige.", unreadable: "Tidspunktet i adressen kan ikke leses; dette er den siste linjen.",
  },
  {
    title: "Tidslinje", scrubber: "Tidspunkt i hendinga", known: "Kjent", happened: "Hendt", marks: "Merke", observed: "Observert",
    density: "Linjer i loggen over tid: over streken då dei vart kjende, under då det hende.", phases: "Fasar", whole: "Heile hendinga", most: "Der det meste hende", whose: "Organisasjon", inSight: "Utsnitt", lengths: { m10: "10 min", h1: "1 time", h6: "6 timar", d1: "1 døgn", d7: "1 veke" },
    play: "Spel av", pause: "Stopp", speed: "Gonger så fort", passQuiet: "Hopp over stille tid", before: "Førre merke", after: "Neste merke", copy: "Kopier lenkje hit", copied: "Lenkja er kopiert.",
    now: "Siste linje", at: "Klokka", basis: "Etter", byKnown: "då det vart kjent", byHappened: "då det hende",
    knownTitle: "Det vi visste", knownLead: "Biletet slik loggen hadde det då.", happenedTitle: "Det som hadde hendt", happenedLead: "Slik vi i dag veit at det var då.",
    apart: "Det vi ikkje visste enno", apartNone: "Vi visste alt vi i dag veit hadde hendt.", apartLead: (n: number) => `${of("ting", "ting")(n)} hadde hendt eller var annleis utan at det stod i biletet.`, unknownThen: "ikkje kjent då", heldToday: "galdt ikkje",
    figures: "Nøkkeltal", unknown: "ikkje kjent", empty: "Ingenting var sagt om situasjonen.", phase: "Fase", severity: "Verst tenkjelege utfall", focus: "Leiingsfokus", noFocus: "ikkje sett", roles: "Roller", vacant: of("tom", "tomme"), openTasks: of("open oppgåve", "opne oppgåver"), openMeasures: of("ope tiltak", "opne tiltak"), decisionsMade: of("avgjerd", "avgjerder"), gaps: of("hol", "hol"),
    log: "Loggen fram til då", logNone: "Ingen linjer enno.", lateKnown: (at: string) => `vart kjent ${at}`, line: " linje ",
    compare: "Samanlikn to tidspunkt", setMark: "Set merke her", clearMark: "Fjern merket", markAt: "Merket står", compareHelp: "Set eit merke, og gå til eit anna tidspunkt: her blir det vist kva som er nytt, endra og borte mellom dei.", same: "Ingenting er endra mellom dei.", from: "frå", to: "til",
    pin: "Fest observasjon", text: "Kva ser du?", tendency: "Kva slag", entries: "Kviler på linjene", entriesHelp: "Nummer med komma mellom. Kan stå tomt: tidspunktet blir festa uansett.", observations: "Observasjonar", noObservations: "Ingen observasjonar er festa.", pinnedAt: "festa til",
    meeting: "Møte", before0: "Ingenting stod i loggen enno.", meetings: "Møte", stops: "Avgjerder og møte på linja", decision: "Avgjerd", until: "til", stopsHelp: "d og m: neste avgjerd og møte; med skift, førre.", unreadable: "Tidspunktet i adressa kan ikkje lesast; dette er den siste linja.",
  },
  {
    title: "Timeline", scrubber: "Instant in the incident", known: "Known", happened: "Happened", marks: "Marks", observed: "Observed",
    density: "Lines of the log over time: above the axis when they became known, below when it happened.", phases: "Phases", whole: "The whole incident", most: "Where most happened", whose: "Organisation", inSight: "In sight", lengths: { m10: "10 min", h1: "1 hour", h6: "6 hours", d1: "1 day", d7: "1 week" },
    play: "Play", pause: "Pause", speed: "Times as fast", passQuiet: "Pass over quiet time", before: "Previous mark", after: "Next mark", copy: "Copy link to here", copied: "The link is copied.",
    now: "Newest line", at: "At", basis: "By", byKnown: "when it became known", byHappened: "when it happened",
    knownTitle: "What we knew", knownLead: "The picture as the log had it then.", happenedTitle: "What had happened", happenedLead: "As we know today that it was then.",
    apart: "What we did not know yet", apartNone: "We knew all that we know today had happened.", apartLead: (n: number) => `${of("thing", "things")(n)} had happened or was different without standing in the picture.`, unknownThen: "not known then", heldToday: "did not hold",
    figures: "Key figures", unknown: "not known", empty: "Nothing had been said about the situation.", phase: "Phase", severity: "The worst plausible outcome", focus: "Leadership focus", noFocus: "not set", roles: "Roles", vacant: of("vacant", "vacant"), openTasks: of("open task", "open tasks"), openMeasures: of("open measure", "open measures"), decisionsMade: of("decision", "decisions"), gaps: of("gap", "gaps"),
    log: "The log until then", logNone: "No lines yet.", lateKnown: (at: string) => `became known ${at}`, line: " line ",
    compare: "Compare two instants", setMark: "Set the mark here", clearMark: "Remove the mark", markAt: "The mark stands at", compareHelp: "Set a mark and go to another instant: what is new, changed and gone between them is shown here.", same: "Nothing changed between them.", from: "from", to: "to",
    pin: "Pin an observation", text: "What do you see?", tendency: "What kind", entries: "Rests on the lines", entriesHelp: "Numbers with commas between. May be empty: the instant is pinned all the same.", observations: "Observations", noObservations: "No observations are pinned.", pinnedAt: "pinned to",
    meeting: "Meeting", before0: "Nothing stood in the log yet.", meetings: "Meetings", stops: "Decisions and meetings on the line", decision: "Decision", until: "until", stopsHelp: "d and m: next decision and meeting; with shift, the previous one.", unreadable: "The instant in the address cannot be read; this is the newest line.",
  },
);
