/** What the history of a plan says. */
import { dictionary } from "../../app/language";

export const history = dictionary(
  {
    open: "Historikk", versions: "Versjonene", standing: "Står som", drafted: "Skrevet", adopted: "Vedtatt", news: "Hva er nytt", reviewed: "Gjennomgått og gjelder", reviewBy: "skal revideres innen",
    version: "Versjon", notAdopted: "ikke vedtatt", notReviewed: "ikke siden", notSaid: "ikke sagt", first: "den første", compare: "Hva som ble endret", from: "Fra versjon", to: "Til versjon", onlyOne: "Det finnes bare én versjon du kan lese.", same: "De to er like.",
    notBoth: "Du har ikke innsyn i begge versjonene.", gone: "Planen finnes ikke her, eller du har ikke innsyn i den.", noVersion: "Versjonen finnes ikke, eller du har ikke innsyn i den.",
    kind: { NEW: "Ny", CHANGED: "Endret", GONE: "Borte" }, self: "Planen selv", chapter: "Kapittel", role: "Ledende rolle", moved: "Står et annet sted blant de andre.", yes: "ja", no: "nei", linkGone: "finnes ikke lenger", empty: "Ingen tekst.", nobody: "ingen er satt opp",
    field: {
      TITLE: "Tittel", RESPONSIBLE: "Rolle som svarer for planen", INTERNAL: "Bare for egen organisasjon", DOCUMENT: "Står i sin helhet i", PART: "Svarer på kravet om", TEXT: "Hva det sier", LINKS: "Viser til", REQUIRED: "Andre planer må også ha det",
      LEFT_OUT: "Hvorfor det ikke er noe av det", PLACE: "Rekkefølge", RESPONSIBILITY: "Hva den svarer for", POWERS: "Hva den kan bestemme", CONVENES: "Kan kalle sammen kriseledelsen", PEOPLE: "Person og stedfortredere",
    },
  },
  {
    open: "Historikk", versions: "Versjonane", standing: "Står som", drafted: "Skriven", adopted: "Vedteken", news: "Kva er nytt", reviewed: "Gjennomgått og gjeld", reviewBy: "skal reviderast innan",
    version: "Versjon", notAdopted: "ikkje vedteken", notReviewed: "ikkje sidan", notSaid: "ikkje sagt", first: "den første", compare: "Kva som vart endra", from: "Frå versjon", to: "Til versjon", onlyOne: "Det finst berre éin versjon du kan lese.", same: "Dei to er like.",
    notBoth: "Du har ikkje innsyn i begge versjonane.", gone: "Planen finst ikkje her, eller du har ikkje innsyn i han.", noVersion: "Versjonen finst ikkje, eller du har ikkje innsyn i han.",
    kind: { NEW: "Ny", CHANGED: "Endra", GONE: "Borte" }, self: "Planen sjølv", chapter: "Kapittel", role: "Leiande rolle", moved: "Står ein annan stad blant dei andre.", yes: "ja", no: "nei", linkGone: "finst ikkje lenger", empty: "Ingen tekst.", nobody: "ingen er sette opp",
    field: {
      TITLE: "Tittel", RESPONSIBLE: "Rolle som svarar for planen", INTERNAL: "Berre for eigen organisasjon", DOCUMENT: "Står i sin heilskap i", PART: "Svarar på kravet om", TEXT: "Kva det seier", LINKS: "Viser til", REQUIRED: "Andre planar må òg ha det",
      LEFT_OUT: "Kvifor det ikkje er noko av det", PLACE: "Rekkjefølgje", RESPONSIBILITY: "Kva ho svarar for", POWERS: "Kva ho kan avgjere", CONVENES: "Kan kalle saman kriseleiinga", PEOPLE: "Person og stadfortredarar",
    },
  },
  {
    open: "History", versions: "The versions", standing: "Stands as", drafted: "Written", adopted: "Adopted", news: "What is new", reviewed: "Gone through and holds", reviewBy: "to be revised by",
    version: "Version", notAdopted: "not adopted", notReviewed: "not since", notSaid: "not said", first: "the first", compare: "What changed", from: "From version", to: "To version", onlyOne: "There is only one version that you may read.", same: "The two are alike.",
    notBoth: "You may not read both versions.", gone: "The plan is not here, or you may not read it.", noVersion: "There is no such version, or you may not read it.",
    kind: { NEW: "New", CHANGED: "Changed", GONE: "Gone" }, self: "The plan itself", chapter: "Chapter", role: "Leading role", moved: "Stands elsewhere among the others.", yes: "yes", no: "no", linkGone: "is no longer there", empty: "No text.", nobody: "nobody is named",
    field: {
      TITLE: "Title", RESPONSIBLE: "Role that answers for the plan", INTERNAL: "For one's own organisation only", DOCUMENT: "Stands in full in", PART: "Answers to the demand for", TEXT: "What it says", LINKS: "Leads to", REQUIRED: "Other plans must have it too",
      LEFT_OUT: "Why there is nothing of it", PLACE: "Order", RESPONSIBILITY: "What it answers for", POWERS: "What it may decide", CONVENES: "May have the crisis leadership convened", PEOPLE: "Person and deputies",
    },
  },
); // prettier-ignore
