/** Changes of shift: what whoever comes on must know, and which lines still need looking after. */
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { Deed } from "../../parts/Deed";
import { Area, Person, Words } from "../../parts/fields";
import { By, LineNumber } from "../../parts/Origin";
import { Shown } from "../../parts/states";
import { HandOverShiftDocument, HandoversDocument } from "./mobilisering.gql";
import { Part } from "./Plans";
import { vaktskifte } from "./words-more";

export function Handovers({ incidentId }: { incidentId: string }) {
  const say = useWords(vaktskifte);
  const asked = useQuery(HandoversDocument, { incidentId }, { follows: incidentId });
  const give = (
    <Deed does={HandOverShiftDocument} label={say.give} letter="o" build={(given) => ({ ...given.frame, text: given.text("text"), toPersonId: given.maybe("toPersonId"), entries: given.numbers("entries") })}>
      <Area name="text" label={say.text} required first rows={5} />
      <Person name="toPersonId" label={say.to} none={say.nobody} />
      <Words name="entries" label={say.entries} help={say.entriesHelp} most={400} />
    </Deed>
  ); // prettier-ignore
  return (
    <Part id="vaktskifte" title={say.title} deeds={give}>
      <Shown of={asked}>
        {({ incident }) => {
          const all = incident?.shiftHandovers.toReversed() ?? [];
          if (all.length === 0) return <p className="work-empty">{say.none}</p>;
          return (
            <ul className="work-list">
              {all.map((one) => (
                <li key={one.origin.number} className="work-item" data-handover={one.origin.number}>
                  <p className="work-text">{one.text}</p>
                  <p>{one.to && <>{say.toWhom} {one.to.name} · </>}{one.entries.length > 0 && <>{say.lookAfter} {one.entries.map((number) => <span key={number}><LineNumber of={number} /> </span>)}· </>}<By of={one.origin} /></p>
                </li>
              ))}
            </ul>
          ); // prettier-ignore
        }}
      </Shown>
    </Part>
  ); // prettier-ignore
}
