/** Organisasjoner: who is in the installation, who serves whom, and making an organisation known. */
import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useState } from "react";
import { OrganisationsDocument } from "../../app/organisations.gql";
import { useWords } from "../../app/language";
import { usePages } from "../../data/pages";
import { useWho } from "../../data/session";
import type { OrganisationKind } from "../../gql/schema";
import { Act } from "../../parts/act";
import { MoreOf } from "../../parts/pages";
import { Shown } from "../../parts/states";
import { Mark } from "../../parts/tags";
import { EndServiceDocument, RegisterOrganisationDocument, StartServiceDocument } from "./administrasjon.gql";
import { Commands } from "./Upholding";
import { setup } from "./words-setup";

const KINDS: readonly OrganisationKind[] = ["MUNICIPALITY", "OPERATIONS_CENTRE", "COUNTY_GOVERNOR", "OTHER"];

export function Organisations() {
  const all = useWords(setup);
  const say = all.organisations;
  const own = useWho().viewer.organisation;
  const asked = usePages(OrganisationsDocument, {}, (of) => of.organisations);
  const whole = usePages(OrganisationsDocument, {}, (of) => of.organisations, { whole: true });
  const [sought, seek] = useState("");
  const [made, setMade] = useState("");
  const again = (): void => {
    asked.again();
    whole.again();
  };
  const centres = (whole.data ?? []).filter((one) => one.kind === "OPERATIONS_CENTRE" && one.id !== own.id);
  const matches = (one: { name: string; shortName: string }): boolean => `${one.name} ${one.shortName}`.toLowerCase().includes(sought.trim().toLowerCase());
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      <div className="acts">
        <Act of={RegisterOrganisationDocument} label={say.register} variant="primary" done={again} fields={[
          { name: "name", label: say.name }, { name: "shortName", label: say.shortName }, { name: "kind", label: say.kind, kind: "choice", options: KINDS.map((kind) => [kind, say.kinds[kind]] as const) },
          { name: "county", label: say.county, required: false }, { name: "number", label: say.number, required: false },
        ]} input={(given) => {
          setMade(given.text("shortName"));
          return { name: given.text("name"), shortName: given.text("shortName"), kind: given.text("kind") as OrganisationKind, county: given.maybe("county"), number: given.maybe("number") };
        }} />
        {centres.length > 0 && <Act of={StartServiceDocument} label={say.serve} fields={[{ name: "centreId", label: say.centre, kind: "choice", options: centres.map((one) => [one.id, one.shortName] as const) }]} input={(given) => ({ centreId: given.text("centreId"), organisationId: own.id })} done={again} />}
      </div>
      <section className="card stack">
        <p>{say.firstAdmin}</p>
        <Commands of={[[`varsko user add ${say.login} --name ${say.person} --role administrator --organisation ${made ? `"${made}"` : say.short} --data ${say.folder}`, say.firstAdminDoes]]} />
        <p className="quiet">{say.noChange}</p>
      </section>
      <Shown of={asked}>{(shown) => (
        <>
          <Field data-size="sm" className="admin-seek"><Label>{say.seek}</Label><Input type="search" value={sought} onChange={(event) => seek(event.target.value)} /></Field>
          {!shown.some(matches) && <p className="quiet">{say.nobody}</p>}
          <table className="grid-table">
            <thead><tr><th scope="col">{say.name}</th><th scope="col">{say.shortName}</th><th scope="col">{say.kind}</th><th scope="col">{say.county}</th><th scope="col">{say.number}</th><th scope="col">{say.served}</th></tr></thead>
            <tbody>{shown.filter(matches).map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name} {one.id === own.id && <Mark tone="info">{all.own}</Mark>}</th>
                <td>{one.shortName}</td><td>{one.kind && say.kinds[one.kind]}</td><td>{one.county}</td><td>{one.number}</td>
                <td>{one.centres.map((centre) => <span key={centre.id} className="row">{centre.shortName} {one.id === own.id && <Act of={EndServiceDocument} label={say.endService} about={centre.shortName} variant="tertiary" input={() => ({ centreId: centre.id, organisationId: own.id })} done={again} />}</span>)}</td>
              </tr>
            ))}</tbody>
          </table>
          <MoreOf of={asked} />
        </>
      )}</Shown>
    </div>
  ); // prettier-ignore
}
