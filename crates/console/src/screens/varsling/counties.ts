/** The counties by their official numbers (fylkesnummer, as of 2024, and Svalbard), as warnings name them. Pure. */
const COUNTIES: Readonly<Record<string, string>> = {
  "03": "Oslo", "11": "Rogaland", "15": "Møre og Romsdal", "18": "Nordland", "21": "Svalbard", "31": "Østfold", "32": "Akershus", "33": "Buskerud",
  "34": "Innlandet", "39": "Vestfold", "40": "Telemark", "42": "Agder", "46": "Vestland", "50": "Trøndelag", "55": "Troms", "56": "Finnmark",
  // Until 2024, in warnings from before.
  "30": "Viken", "38": "Vestfold og Telemark", "54": "Troms og Finnmark",
}; // prettier-ignore

/** What a county is called; its number as it came when it is not known here. */
export const countyName = (number: string): string => COUNTIES[number] ?? number;
