/** What the history of a key figure says. */
import { dictionary } from "../../app/language";

export const figureWords = dictionary(
  {
    history: "Historikk", close: "Lukk", time: "Tid", value: "Verdi", sure: "Hvor sikkert", source: "Kilde", by: "Ført av", line: "Linje", lineNr: (n: number) => `linje ${n}`, notKnown: "ikke kjent", noSource: "ikke oppgitt", never: "Ingen har meldt noe tall ennå.",
    curve: (n: number) => `kurve av ${n} meldinger; tabellen sier det samme`, gap: "Skravert: ikke kjent", noCurve: "Kurven tegnes når to kjente tall er meldt.", gone: "Tallet finnes ikke her, eller du har ikke innsyn i det.", most: (n: number) => `Viser de siste ${n.toLocaleString("nb")} meldingene.`,
  },
  {
    history: "Historikk", close: "Lukk", time: "Tid", value: "Verdi", sure: "Kor sikkert", source: "Kjelde", by: "Ført av", line: "Linje", lineNr: (n: number) => `linje ${n}`, notKnown: "ikkje kjent", noSource: "ikkje oppgjeve", never: "Ingen har meldt noko tal enno.",
    curve: (n: number) => `kurve av ${n} meldingar; tabellen seier det same`, gap: "Skravert: ikkje kjent", noCurve: "Kurva blir teikna når to kjende tal er melde.", gone: "Talet finst ikkje her, eller du har ikkje innsyn i det.", most: (n: number) => `Viser dei siste ${n.toLocaleString("nn")} meldingane.`,
  },
  {
    history: "History", close: "Close", time: "Time", value: "Value", sure: "How sure", source: "Source", by: "Entered by", line: "Line", lineNr: (n: number) => `line ${n}`, notKnown: "not known", noSource: "not given", never: "Nobody has reported a figure yet.",
    curve: (n: number) => `curve of ${n} reports; the table says the same`, gap: "Hatched: not known", noCurve: "The curve is drawn when two known figures are reported.", gone: "The figure is not here, or you may not read it.", most: (n: number) => `Showing the last ${n.toLocaleString("en")} reports.`,
  },
); // prettier-ignore
