/** Roller og nivåer: the roles of the crisis organisation and the organisation's own readiness levels, each list given whole. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { Body } from "../../gql/schema";
import { Act, type Wish } from "../../parts/act";
import { Rows } from "../../parts/rows";
import { Mark } from "../../parts/tags";
import { DefineReadinessLevelsDocument, DefineRolesDocument, type StructureQuery } from "./administrasjon.gql";
import { keyed } from "./key";
import { setup } from "./words-setup";

export type Standing = NonNullable<StructureQuery["organisation"]>;

interface Props {
  readonly of: Standing;
  readonly again: () => void;
}

/** What a row keeps unseen, so that it stays the same under another name. */
export const KEY: Wish = { name: "key", label: "", kind: "hidden" };
const BODIES: readonly Body[] = ["LEADERSHIP", "STAFF"];

export function Structure({ of, again }: Props) {
  const all = useWords(setup);
  const say = all.structure;
  return (
    <div className="admin-mine">
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.roles}</Heading>
        <p className="quiet">{say.rolesHelp}</p>
        <ol className="plain">{of.roles.map((role) => <li key={role.key}>{role.name} <span className="quiet">({say.bodies[role.body]})</span> {role.critical && <Mark>{say.isCritical}</Mark>}</li>)}</ol>
        <Act of={DefineRolesDocument} label={say.setRoles} submit={all.save} done={again} input={(given) => ({ organisationId: of.id, roles: keyed(given.rows("roles").map((row) => ({ key: row.text("key"), name: row.text("name"), body: row.text("body") as Body, critical: row.checked("critical") }))) })}>
          <Rows filled={of.roles.map(({ key, name, body, critical }) => ({ key, name, body, critical }))} of={{ name: "roles", label: say.roles, one: say.role, add: say.addRole, fields: [
            KEY,
            { name: "name", label: say.name }, { name: "body", label: say.body, kind: "choice", options: BODIES.map((body) => [body, say.bodies[body]] as const) }, { name: "critical", label: say.critical, kind: "check" },
          ] }} />
        </Act>
      </section>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.levels}</Heading>
        <p className="quiet">{say.levelsHelp}</p>
        {of.readinessLevels.length === 0 ? <p className="quiet">{say.noLevels}</p> : <ol className="plain">{of.readinessLevels.map((level) => <li key={level.key}>{level.name}</li>)}</ol>}
        <Act of={DefineReadinessLevelsDocument} label={say.setLevels} submit={all.save} done={again} input={(given) => ({ organisationId: of.id, levels: keyed(given.rows("levels").map((row) => ({ key: row.text("key"), name: row.text("name") }))) })}>
          <Rows filled={of.readinessLevels.map(({ key, name }) => ({ key, name }))} of={{ name: "levels", label: say.levels, one: say.level, add: say.addLevel, fields: [KEY, { name: "name", label: say.name }] }} />
        </Act>
      </section>
    </div>
  ); // prettier-ignore
}
