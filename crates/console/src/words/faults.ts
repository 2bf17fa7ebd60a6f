/** What the server says of itself in English only, in the reader's language: one sentence for each code. Knows no screen. */
import { dictionary } from "../app/language";

export const faults = dictionary(
  {
    by: {
      FAULT: "Noe gikk galt på tjeneren. Prøv igjen, eller si fra til den som drifter den.",
      UNAVAILABLE: "Tjeneren kan ikke svare akkurat nå. Prøv igjen om litt.",
      TIMEOUT: "Svaret tok for lang tid og ble avbrutt. Prøv igjen.",
      LIMIT_EXCEEDED: "Det ble spurt om mer enn tjeneren svarer på én gang. Velg et mindre utsnitt, eller steng faner du ikke bruker.",
      LAGGED: "Denne skjermen ble hengende etter og kobler til igjen der den var.",
      FOREIGN_ORIGIN: "Tjeneren tar ikke imot fra denne adressen. Åpne konsollen på tjenerens egen adresse.",
    },
    reference: (of: string) => `Referanse: ${of}`,
  },
  {
    by: {
      FAULT: "Noko gjekk gale på tenaren. Prøv igjen, eller sei frå til den som driftar han.",
      UNAVAILABLE: "Tenaren kan ikkje svare akkurat no. Prøv igjen om litt.",
      TIMEOUT: "Svaret tok for lang tid og vart avbrote. Prøv igjen.",
      LIMIT_EXCEEDED: "Det vart spurt om meir enn tenaren svarar på om gongen. Vel eit mindre utsnitt, eller steng faner du ikkje bruker.",
      LAGGED: "Denne skjermen vart hengande etter og koplar til igjen der han var.",
      FOREIGN_ORIGIN: "Tenaren tek ikkje imot frå denne adressa. Opne konsollen på adressa til tenaren.",
    },
    reference: (of: string) => `Referanse: ${of}`,
  },
  {
    by: {
      FAULT: "Something went wrong on the server. Try again, or tell whoever runs it.",
      UNAVAILABLE: "The server cannot answer at the moment. Try again shortly.",
      TIMEOUT: "The answer took too long and was given up. Try again.",
      LIMIT_EXCEEDED: "More was asked for than the server answers at once. Choose less, or close tabs you do not use.",
      LAGGED: "This screen fell behind and connects again where it was.",
      FOREIGN_ORIGIN: "The server takes nothing from this address. Open the console at the server's own.",
    },
    reference: (of: string) => `Reference: ${of}`,
  },
);

type Known = keyof (typeof faults)["nb"]["by"];

/** The sentence for a code; `undefined` when the server's own is in the reader's language. */
export function faultSaid(by: Record<Known, string>, code: string): string | undefined {
  return Object.hasOwn(by, code) ? by[code as Known] : undefined;
}
