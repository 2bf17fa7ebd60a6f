/** What mobilisation says of help from others and of changes of shift. */
import { dictionary } from "../../app/language";

export const bistand = dictionary(
  {
    title: "Bistand", ask: "Be om bistand", helper: "Hva slags hjelper", helpers: { NEIGHBOUR: "Nabokommune", CIVIL_DEFENCE: "Sivilforsvaret", VOLUNTARY: "Frivillig organisasjon", COUNTY_GOVERNOR: "Gjennom statsforvalteren", OTHER: "Andre" },
    name: "Hvem som bes", need: "Hva som trengs", neededBy: "Trengs innen", payment: "Hvem betaler, om ikke vi", none: "Ingen er bedt om bistand.",
    stages: { ASKED: "Bedt om, ikke svart", RECEIVED: "Mottatt", GRANTED: "Innvilget, ikke framme", REFUSED: "Avslått", DELIVERED: "Framme", RETURNED: "Sendt tilbake" },
    answer: "Noter svar", step: "Svaret", steps: { RECEIVED: "De har mottatt anmodningen", GRANTED: "De kommer", REFUSED: "De kommer ikke", DELIVERED: "Hjelpen er framme", RETURNED: "Hjelpen er sendt tilbake" }, eta: "Framme", note: "Hva de sa", noteHelp: "Må sies når de ikke kommer.",
    rank: "Prioriter", place: "Nummer i rekken", why: "Hvorfor", rankOf: (rank: number) => `Prioritet ${rank}`,
  },
  {
    title: "Bistand", ask: "Be om bistand", helper: "Kva slags hjelpar", helpers: { NEIGHBOUR: "Nabokommune", CIVIL_DEFENCE: "Sivilforsvaret", VOLUNTARY: "Frivillig organisasjon", COUNTY_GOVERNOR: "Gjennom statsforvaltaren", OTHER: "Andre" },
    name: "Kven som blir bedne", need: "Kva som trengst", neededBy: "Trengst innan", payment: "Kven betaler, om ikkje vi", none: "Ingen er bedne om bistand.",
    stages: { ASKED: "Bede om, ikkje svart", RECEIVED: "Motteke", GRANTED: "Innvilga, ikkje framme", REFUSED: "Avslått", DELIVERED: "Framme", RETURNED: "Send tilbake" },
    answer: "Noter svar", step: "Svaret", steps: { RECEIVED: "Dei har motteke oppmodinga", GRANTED: "Dei kjem", REFUSED: "Dei kjem ikkje", DELIVERED: "Hjelpa er framme", RETURNED: "Hjelpa er send tilbake" }, eta: "Framme", note: "Kva dei sa", noteHelp: "Må seiast når dei ikkje kjem.",
    rank: "Prioriter", place: "Nummer i rekkja", why: "Kvifor", rankOf: (rank: number) => `Prioritet ${rank}`,
  },
  {
    title: "Assistance", ask: "Ask for assistance", helper: "What kind of helper", helpers: { NEIGHBOUR: "Neighbouring municipality", CIVIL_DEFENCE: "Civil defence", VOLUNTARY: "Voluntary organisation", COUNTY_GOVERNOR: "Through the county governor", OTHER: "Others" },
    name: "Who is asked", need: "What is needed", neededBy: "Needed by", payment: "Who pays, if not we", none: "Nobody has been asked for assistance.",
    stages: { ASKED: "Asked, not answered", RECEIVED: "Received", GRANTED: "Granted, not there", REFUSED: "Refused", DELIVERED: "There", RETURNED: "Sent back" },
    answer: "Note the answer", step: "The answer", steps: { RECEIVED: "They have the request", GRANTED: "They are coming", REFUSED: "They are not coming", DELIVERED: "Help is there", RETURNED: "Help has gone back" }, eta: "There at", note: "What they said", noteHelp: "Must be said when they are not coming.",
    rank: "Rank", place: "Place in the order", why: "Why", rankOf: (rank: number) => `Priority ${rank}`,
  },
); // prettier-ignore

export const vaktskifte = dictionary(
  {
    title: "Vaktskifte", give: "Overlever vakten", text: "Hva den som kommer på, må vite", to: "Til hvem", nobody: "Ingen bestemt", entries: "Loggføringer som må følges opp, nr.", entriesHelp: "Numre, slik: 12, 14.", none: "Vakten er ikke overlevert ennå.", toWhom: "til", lookAfter: "følg opp",
  },
  {
    title: "Vaktskifte", give: "Overlever vakta", text: "Kva den som kjem på, må vite", to: "Til kven", nobody: "Ingen bestemt", entries: "Loggføringar som må følgjast opp, nr.", entriesHelp: "Nummer, slik: 12, 14.", none: "Vakta er ikkje overlevert enno.", toWhom: "til", lookAfter: "følg opp",
  },
  {
    title: "Change of shift", give: "Hand over the shift", text: "What whoever comes on must know", to: "To whom", nobody: "Nobody in particular", entries: "Lines that need looking after, no.", entriesHelp: "Numbers, like 12, 14.", none: "The shift has not been handed over yet.", toWhom: "to", lookAfter: "look after",
  },
); // prettier-ignore
