/** What is said of what is used up. */
import { dictionary } from "../../app/language";

export const stocks = dictionary(
  { title: "Det som tar slutt", none: "Ingen beholdninger er meldt.", add: "Meld ny beholdning", report: "Meld beholdning", name: "Hva det er", key: "Kort nøkkel", keyHelp: "Små bokstaver a–z, tall og _, som diesel.", unit: "Enhet", amount: "Hvor mye det er", perHour: "Brukes i timen", perHourHelp: "0 sier at det varer.", source: "Kilde", uses: (amount: string, unit: string) => `bruker ${amount} ${unit} i timen`, lasts: "brukes ikke nå", empty: "tomt" },
  { title: "Det som tek slutt", none: "Ingen behaldningar er melde.", add: "Meld ny behaldning", report: "Meld behaldning", name: "Kva det er", key: "Kort nykel", keyHelp: "Små bokstavar a–z, tal og _, som diesel.", unit: "Eining", amount: "Kor mykje det er", perHour: "Blir brukt i timen", perHourHelp: "0 seier at det varer.", source: "Kjelde", uses: (amount: string, unit: string) => `bruker ${amount} ${unit} i timen`, lasts: "blir ikkje brukt no", empty: "tomt" },
  { title: "What runs out", none: "No stocks are reported.", add: "Report a new stock", report: "Report stock", name: "What it is", key: "Short key", keyHelp: "Lower-case a–z, digits and _, such as diesel.", unit: "Unit", amount: "How much there is", perHour: "Used in an hour", perHourHelp: "0 says that it lasts.", source: "Source", uses: (amount: string, unit: string) => `uses ${amount} ${unit} an hour`, lasts: "not used now", empty: "empty" },
); // prettier-ignore
