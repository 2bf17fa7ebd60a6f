/** Crisis leadership and crisis staff: active or not, by what authority, and until when. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { Body } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Area, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { Age, Countdown } from "../../parts/time";
import { ActivateDocument, PlanStandDownDocument, StandDownDocument, type BodyPartFragment } from "./mobilisering.gql";
import { mobilisering } from "./words";

const BODIES: readonly (readonly [Body, string])[] = [["LEADERSHIP", "l"], ["STAFF", "s"]];

export function Bodies({ of }: { of: readonly BodyPartFragment[] }) {
  return <div className="work-columns">{BODIES.map(([body, letter]) => <One key={body} body={body} letter={letter} of={of.findLast((one) => one.body === body)} />)}</div>; // prettier-ignore
}

function One({ body, letter, of }: { body: Body; letter: string; of: BodyPartFragment | undefined }) {
  const say = useWords(mobilisering);
  const active = of?.inForce ?? false;
  return (
    <section className="work-part card" aria-labelledby={`organ-${body}`} data-body={body} data-active={active || undefined}>
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id={`organ-${body}`}>{say.body[body]} <Mark tone={active ? "success" : "neutral"}>{active ? say.active : of ? say.over : say.inactive}</Mark></Heading>
        {active ? <Leaving body={body} /> : <Activate body={body} letter={letter} />}
      </header>
      {!of && <p className="quiet">{say.never}</p>}
      {of && <Standing of={of} />}
    </section>
  ); // prettier-ignore
}

function Standing({ of }: { of: BodyPartFragment }) {
  const say = useWords(mobilisering);
  return (
    <>
      <p>{of.inForce && <>{say.active} <Age at={of.activated.occurredAt} /></>}{of.place && <> · {of.place}</>}{of.inForce && of.until && <> · {say.sitsTo} <Countdown at={of.until} /></>} {of.inForce && of.overdue && <Mark tone="danger">{say.satTooLong}</Mark>}</p>
      <dl className="body-facts">
        <div><dt>{say.authority}</dt><dd>{of.authority}</dd></div>
        {of.legalGround && <div><dt>{say.legal}</dt><dd>{of.legalGround}</dd></div>}
        {of.powers.length > 0 && <div><dt>{say.powers}</dt><dd><ul>{of.powers.map((power) => <li key={power}>{power}</li>)}</ul></dd></div>}
        {of.reason && <div><dt>{say.reason}</dt><dd>{of.reason}</dd></div>}
      </dl>
      <By of={of.stoodDown ?? of.activated} />
    </>
  ); // prettier-ignore
}

function Activate({ body, letter }: { body: Body; letter: string }) {
  const say = useWords(mobilisering);
  return (
    <Deed
      does={ActivateDocument} label={say.activateBody[body]} letter={letter} variant="primary"
      build={(given) => ({ ...given.frame, body, authority: given.text("authority"), legalGround: given.maybe("legal"), place: given.maybe("place"), powers: given.lines("powers"), until: given.time("until") })}
    >
      <Words name="authority" label={say.authority} help={say.authorityHelp} given={say.authorityUsual} required first />
      <Words name="legal" label={say.legal} />
      <Words name="place" label={say.place} />
      <Area name="powers" label={say.powers} help={say.powersHelp} rows={2} />
      <When name="until" label={say.until} />
    </Deed>
  ); // prettier-ignore
}

function Leaving({ body }: { body: Body }) {
  const say = useWords(mobilisering);
  return (
    <>
      <Deed does={PlanStandDownDocument} label={say.planStandDown} of={say.body[body]} variant="tertiary" build={(given) => ({ ...given.frame, body, at: given.text("at"), reason: given.maybe("reason") })}>
        <When name="at" label={say.until} required first />
        <Words name="reason" label={say.reason} />
      </Deed>
      <Deed does={StandDownDocument} label={say.standDown} of={say.body[body]} variant="tertiary" build={(given) => ({ ...given.frame, body, reason: given.maybe("reason") })}>
        <Words name="reason" label={say.reason} first />
      </Deed>
    </>
  ); // prettier-ignore
}
