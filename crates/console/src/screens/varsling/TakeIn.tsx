/** Taking a warning in by hand: the whole message is pasted in, and what became of it is said for each organisation. */
import { Alert } from "@digdir/designsystemet-react";
import { useState } from "react";
import { dictionary, useWords } from "../../app/language";
import { useAccess } from "../../data/access";
import { useMay } from "../../data/may";
import { Unfolding } from "../../parts/act";
import type { Given } from "../../parts/reading";
import { RefusalNote, sentence } from "../../parts/states";
import { TakeWarningDocument, type TakeWarningMutation } from "./varsling.gql";

type TakenFor = TakeWarningMutation["takeWarning"]["organisations"][number];

const words = dictionary(
  { take: "Ta inn et farevarsel", message: "Hele meldingen", help: "Lim inn meldingen slik den kom: CAP 1.2 eller MetAlerts.", nobody: "Meldingen gjelder ingen som dere kan ta den inn for.", taken: "tatt inn", known: "var kjent fra før" },
  { take: "Ta inn eit farevarsel", message: "Heile meldinga", help: "Lim inn meldinga slik ho kom: CAP 1.2 eller MetAlerts.", nobody: "Meldinga gjeld ingen som de kan ta henne inn for.", taken: "teken inn", known: "var kjend frå før" },
  { take: "Take a warning in", message: "The whole message", help: "Paste the message as it came: CAP 1.2 or MetAlerts.", nobody: "The message concerns nobody you may take it in for.", taken: "taken in", known: "was known already" },
); // prettier-ignore

export function TakeIn() {
  const say = useWords(words);
  const taking = useAccess(TakeWarningDocument);
  const { may } = useMay(TakeWarningDocument);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [became, setBecame] = useState<readonly TakenFor[]>([]);
  const clear = (): void => {
    taking.clear();
    setTrouble(null);
  };
  const give = async (given: Given): Promise<boolean> => {
    setTrouble(null);
    setBecame([]);
    const done = await taking.send({ message: given.raw("message") });
    if (!done) return false;
    setBecame(done.organisations);
    if (done.trouble || done.organisations.length === 0) setTrouble(done.trouble ?? say.nobody);
    return !done.trouble && done.organisations.some((one) => !one.refusal);
  };
  if (!may) return null;
  return (
    <>
      <Unfolding of={{ ...taking, clear }} give={give} label={say.take} variant="secondary" fields={[{ name: "message", label: say.message, help: say.help, kind: "area" }]}>
        {trouble && <Alert data-color="warning" role="alert">{sentence(trouble)}</Alert>}
      </Unfolding>
      <div className="taken" role="status">{became.length > 0 && <ul className="plain">{became.map((one) => <li key={`${one.organisation.id} ${one.identifier}`}>{one.refusal ? <RefusalNote of={one.refusal} /> : <>{one.organisation.shortName}: {one.new ? say.taken : say.known} <code>{one.identifier}</code></>}</li>)}</ul>}</div>
    </>
  ); // prettier-ignore
}
