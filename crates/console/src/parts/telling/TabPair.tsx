/** One of two ways to name whom, chosen in the form. Only what is chosen is in the form, and so is given. */
import { Fieldset, Radio } from "@digdir/designsystemet-react";
import { useId, useState, type ReactNode } from "react";

type Way = readonly [label: string, fields: ReactNode];

export function TabPair({ legend, one, other }: { legend: string; one: Way; other: Way }) {
  const [second, choose] = useState(false);
  const name = useId();
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{legend}</Fieldset.Legend>
        <div className="row">
          <Radio name={name} value="one" label={one[0]} checked={!second} onChange={() => choose(false)} />
          <Radio name={name} value="other" label={other[0]} checked={second} onChange={() => choose(true)} />
        </div>
      </Fieldset>
      {second ? other[1] : one[1]}
    </>
  ); // prettier-ignore
}
