/** What the screens of preparedness say of what they share: whose, commands, risk, the links of the thread. */
import { dictionary } from "../app/language";

export const preparedness = dictionary(
  {
    organisation: "Organisasjon", thread: "Vis tråden", parts: "Deler", files: "Last ned", shown: (n: number) => `Viser de første ${n}.`, more: "Vis flere",
    act: { done: "Gjort", cancel: "Avbryt", optional: "kan stå tomt", onePerLine: "Én på hver linje.", number: "Et tall, som 12 eller 2,5." },
    notReadable: "Du har ikke innsyn i dette for den valgte organisasjonen.",
    node: { ENTRY: "Logglinje", OBSERVATION: "Observasjon", FINDING: "Funn", LEARNING_POINT: "Læringspunkt", PROPOSAL: "Endringsforslag til ROS", NO_CHANGE: "Ingen endring i ROS", REVISION: "ROS-revisjon", MEASURE: "Oppfølgingstiltak", EXERCISE: "Øvelse", TRIAL: "Prøvd i" },
    band: { LOW: "Lav", MEDIUM: "Middels", HIGH: "Høy" },
    proposal: { PROPOSED: "Ikke avgjort", TAKEN_IN: "Tatt inn i utkastet", ADOPTED: "Vedtatt", REJECTED: "Avvist" },
    body: { COUNCIL: "Kommunestyret", LEADERSHIP: "Kommuneledelsen" },
    deadline: { over: (n: number) => `${n} ${n === 1 ? "dag" : "dager"} over fristen`, left: (n: number) => `${n} ${n === 1 ? "dag" : "dager"} igjen` },
  },
  {
    organisation: "Organisasjon", thread: "Vis tråden", parts: "Delar", files: "Last ned", shown: (n: number) => `Viser dei første ${n}.`, more: "Vis fleire",
    act: { done: "Gjort", cancel: "Avbryt", optional: "kan stå tomt", onePerLine: "Éin på kvar linje.", number: "Eit tal, som 12 eller 2,5." },
    notReadable: "Du har ikkje innsyn i dette for den valde organisasjonen.",
    node: { ENTRY: "Logglinje", OBSERVATION: "Observasjon", FINDING: "Funn", LEARNING_POINT: "Læringspunkt", PROPOSAL: "Endringsforslag til ROS", NO_CHANGE: "Inga endring i ROS", REVISION: "ROS-revisjon", MEASURE: "Oppfølgingstiltak", EXERCISE: "Øving", TRIAL: "Prøvd i" },
    band: { LOW: "Låg", MEDIUM: "Middels", HIGH: "Høg" },
    proposal: { PROPOSED: "Ikkje avgjort", TAKEN_IN: "Teken inn i utkastet", ADOPTED: "Vedteken", REJECTED: "Avvist" },
    body: { COUNCIL: "Kommunestyret", LEADERSHIP: "Kommuneleiinga" },
    deadline: { over: (n: number) => `${n} ${n === 1 ? "dag" : "dagar"} over fristen`, left: (n: number) => `${n} ${n === 1 ? "dag" : "dagar"} att` },
  },
  {
    organisation: "Organisation", thread: "Show the thread", parts: "Parts", files: "Download", shown: (n: number) => `Showing the first ${n}.`, more: "Show more",
    act: { done: "Done", cancel: "Cancel", optional: "may be empty", onePerLine: "One on each line.", number: "A number, such as 12 or 2.5." },
    notReadable: "You may not read this for the chosen organisation.",
    node: { ENTRY: "Log line", OBSERVATION: "Observation", FINDING: "Finding", LEARNING_POINT: "Learning point", PROPOSAL: "Proposed change to the ROS", NO_CHANGE: "No change to the ROS", REVISION: "ROS revision", MEASURE: "Follow-up measure", EXERCISE: "Exercise", TRIAL: "Tried in" },
    band: { LOW: "Low", MEDIUM: "Medium", HIGH: "High" },
    proposal: { PROPOSED: "Undecided", TAKEN_IN: "Taken into the draft", ADOPTED: "Adopted", REJECTED: "Rejected" },
    body: { COUNCIL: "The municipal council", LEADERSHIP: "The municipal leadership" },
    deadline: { over: (n: number) => `${n} ${n === 1 ? "day" : "days"} overdue`, left: (n: number) => `${n} ${n === 1 ? "day" : "days"} left` },
  },
); // prettier-ignore
