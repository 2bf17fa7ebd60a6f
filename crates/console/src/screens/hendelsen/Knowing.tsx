/** What is known, said into the picture: statements, figures, reports of areas, and the shared mailbox. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { Verification } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Offered } from "../../parts/offered";
import { Area, Choice, Words } from "../../parts/fields";
import { Mark } from "../../parts/tags";
import { Time } from "../../parts/time";
import { VERIFICATIONS } from "../../parts/verifications";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import { CheckMailboxDocument, DefineIndicatorDocument, EndAreaDocument, InvolveAreaDocument, ReportAreaDocument, ReportIndicatorDocument, ReviseItemDocument, StateItemDocument, WithdrawItemDocument, type StateOfPartFragment, type TheIncidentQuery } from "./hendelsen.gql";
import { StatementFields, statementIn } from "./Statement";
import { hendelsen } from "./words";

type Situation = TheIncidentQuery["situation"];

export function Knowing({ of, part }: { of: Situation; part: StateOfPartFragment | null }) {
  return <><Items of={of.sections} /><Indicators of={of.indicators} /><Areas of={part?.areas ?? []} /></>; // prettier-ignore
}

function useSure(): { sure: readonly (readonly [Verification, string])[]; names: Record<Verification, string> } {
  const names = useWords(domain).verification;
  return { sure: VERIFICATIONS.map((one) => [one, names[one]] as const), names };
}

function Items({ of }: { of: Situation["sections"] }) {
  const say = useWords(hendelsen);
  const words = useWords(pictureWords);
  const { names } = useSure();
  const items = of.flatMap(({ items }) => items.filter((one) => one.standing !== "WITHDRAWN"));
  return (
    <section className="work-part" aria-labelledby="bildet">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="bildet">{say.picture}</Heading>
        <Offered className="row">
          <Deed does={StateItemDocument} label={say.state} letter="b" variant="primary" build={(given) => ({ ...given.frame, statement: statementIn(given) })}><StatementFields /></Deed>
        </Offered>
      </header>
      {items.length === 0 ? <p className="work-empty">{say.nothing}</p> : (
        <ul className="work-list">
          {items.map((one) => (
            <li key={one.id} className="work-item" data-item={one.id}>
              <div className="work-item-head"><span className="quiet">{words.section[one.section]}</span><Mark>{names[one.verification]}</Mark><Time at={one.origin.occurredAt} />{one.said > 1 && <span className="quiet">{say.said(one.said)}</span>}</div>
              <p className="work-text">{one.text}</p>
              <div className="work-item-deeds">
                <Deed does={ReviseItemDocument} label={say.revise} of={one.text} variant="tertiary" build={(given) => ({ ...given.frame, itemId: one.id, statement: statementIn(given, one), reason: given.maybe("reason") })}><StatementFields of={one} /><Words name="reason" label={say.why} /></Deed>
                <Deed does={WithdrawItemDocument} label={say.withdraw} of={one.text} variant="tertiary" build={(given) => ({ ...given.frame, itemId: one.id, reason: given.text("reason") })}><Words name="reason" label={say.why} required first /></Deed>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  ); // prettier-ignore
}

function Indicators({ of }: { of: Situation["indicators"] }) {
  const say = useWords(hendelsen);
  const { sure, names } = useSure();
  return (
    <section className="work-part" aria-labelledby="tall">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="tall">{say.figures}</Heading>
        <Offered className="row">
          <Deed does={DefineIndicatorDocument} label={say.define} build={(given) => ({ ...given.frame, key: given.text("key"), name: given.text("name"), unit: given.text("unit"), definition: given.text("definition") })}>
            <Words name="name" label={say.name} required first /><Words name="key" label={say.key} help={say.keyHelp} required most={40} /><Words name="unit" label={say.unit} required /><Area name="definition" label={say.definition} required rows={2} />
          </Deed>
        </Offered>
      </header>
      {of.length === 0 ? <p className="work-empty">{say.noFigures}</p> : (
        <ul className="work-list">
          {of.map((one) => (
            <li key={one.key} className="work-item" data-indicator={one.key}>
              <div className="work-item-head"><span className="work-item-title">{one.name}</span><strong>{one.value ?? say.unknown} {one.value !== null && one.unit}</strong>{one.newest && <><Mark>{names[one.newest.verification]}</Mark><Time at={one.newest.origin.occurredAt} /></>}<span className="quiet">{one.definition}</span></div>
              <div className="work-item-deeds"><Deed does={ReportIndicatorDocument} label={say.report} of={one.name} variant="tertiary" build={(given) => ({ ...given.frame, key: one.key, value: given.number("value"), verification: given.word<Verification>("verification"), source: given.maybe("source") })}>
                <Words name="value" label={`${say.number} (${one.unit ?? ""})`} help={say.numberHelp} first /><Choice name="verification" label={say.sure} of={sure} /><Words name="source" label={say.source} />
              </Deed></div>
            </li>
          ))}
        </ul>
      )}
    </section>
  ); // prettier-ignore
}

function Areas({ of }: { of: StateOfPartFragment["areas"] }) {
  const say = useWords(hendelsen);
  return (
    <section className="work-part" aria-labelledby="omrader">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="omrader">{say.areas}</Heading>
        <Offered className="row">
          <Deed does={InvolveAreaDocument} label={say.involve} build={(given) => ({ ...given.frame, area: given.text("area"), name: given.text("name"), everyMin: given.number("everyMin") })}>
            <Words name="name" label={say.name} required first /><Words name="area" label={say.key} help={say.keyHelp} required most={40} /><Words name="everyMin" label={say.every} />
          </Deed>
          <Deed does={CheckMailboxDocument} label={say.mailbox} build={(given) => ({ ...given.frame, note: given.maybe("note") })}><Words name="note" label={say.found} first /></Deed>
        </Offered>
      </header>
      {of.length === 0 ? <p className="work-empty">{say.noAreas}</p> : (
        <ul className="work-list">
          {of.map((one) => (
            <li key={one.key} className="work-item" data-area={one.key}>
              <div className="work-item-head"><span className="work-item-title">{one.name}</span><span className="quiet">{say.due} <Time at={one.dueAt} /></span></div>
              {one.latest && <p className="work-text">{one.latest.status}</p>}
              {one.latest && ([["damage", one.latest.damage], ["needs", one.latest.needs], ["decisions", one.latest.decisions]] as const).map(([key, text]) => text && <p key={key} className="work-text"><span className="quiet">{say[key]}:</span> {text}</p>)}
              <div className="work-item-deeds">
                <Deed does={ReportAreaDocument} label={say.reportArea} of={one.name} variant="tertiary" build={(given) => ({ ...given.frame, area: one.key, status: given.text("status"), damage: given.maybe("damage"), needs: given.maybe("needs"), decisions: given.maybe("decisions") })}>
                  <Area name="status" label={say.status} required first rows={2} /><Area name="damage" label={say.damage} rows={2} /><Area name="needs" label={say.needs} rows={2} /><Area name="decisions" label={say.decisions} rows={2} />
                </Deed>
                <Deed does={EndAreaDocument} label={say.endArea} of={one.name} variant="tertiary" build={(given) => ({ ...given.frame, area: one.key })} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  ); // prettier-ignore
}
