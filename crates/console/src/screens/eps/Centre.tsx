/** One centre: where and by whose decision, how many are there, its units, and what becomes of its register. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf } from "../../app/router";
import { useQuery } from "../../data/query";
import { Deed } from "../../parts/Deed";
import { Person, Words } from "../../parts/fields";
import { By, LineNumber } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { useWide } from "../../parts/wide";
import { CloseEpsDocument, EpsRuleDocument, SetEpsUnitDocument, type CentrePartFragment } from "./eps.gql";
import { useKeeper } from "./keeper";
import { Register } from "./Register";
import { eps } from "./words";

/** Room enough for the rule beside what one does. */
const WIDE = "(min-width: 52.0625rem)";

export function Centre({ of, letters }: { of: CentrePartFragment; letters: boolean }) {
  const say = useWords(eps);
  const keeper = useKeeper();
  const rule = useQuery(EpsRuleDocument, { organisationId: of.opened.organisation.id }, { wanted: !of.closed });
  const days = rule.data?.organisation?.clocks?.epsRetentionDays ?? null;
  return (
    <section className="work-part" aria-labelledby={`eps-${of.id}`} data-centre={of.id}>
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id={`eps-${of.id}`}>{of.place}</Heading>
        {!of.closed && !keeper && <><SetUnit of={of} /><Close of={of} days={days} /></>}
      </header>
      <div className="work-list eps-centre">
        <div className="work-item">
          <p className="work-item-head"><State of={of} /><span>{say.on(say.decidedByNames[of.decidedBy])}: {of.decision}</span><By of={of.opened} /></p>
          <Counts of={of} />
          <Units of={of} offered={!keeper} />
        </div>
        <Rule of={of} days={days} keeper={keeper} />
      </div>
      {keeper && !of.erased && <Register of={of} letters={letters} />}
    </section>
  ); // prettier-ignore
}

function State({ of }: { of: CentrePartFragment }) {
  const say = useWords(eps);
  if (of.erased) return <Mark>{say.erasedMark}</Mark>;
  return of.closed ? <Mark>{say.closedMark}</Mark> : <Mark tone="info">{say.openMark}</Mark>;
}

/** How many, without one name: what the situational picture says too. */
function Counts({ of }: { of: CentrePartFragment }) {
  const say = useWords(eps);
  if (of.registered === null) return <p className="quiet">{say.notCounted}</p>;
  return (
    <ul className="work-figures">
      {!of.closed && <><li><strong>{of.evacuees ?? 0}</strong> {say.evacuees(of.evacuees ?? 0)} {say.here}</li><li><strong>{of.relatives ?? 0}</strong> {say.relatives(of.relatives ?? 0)} {say.here}</li></>}
      <li><strong>{of.registered}</strong> {say.registered(of.registered)}</li>
    </ul>
  ); // prettier-ignore
}

/** What is personal, who reads it, and when it is gone: in the same place whatever state the centre is in. */
function Rule({ of, days, keeper }: { of: CentrePartFragment; days: number | null; keeper: boolean }) {
  const say = useWords(eps);
  // Whoever registers people at a table with a telephone has the form at hand, and the rule one touch away.
  const wide = useWide(WIDE);
  return (
    <div className="work-item eps-rule">
      {keeper && !of.erased && <p className="work-item-title">{say.keeper}</p>}
      <details key={String(wide)} open={wide || of.closed !== null}>
        <summary className="work-item-title">{say.personal}</summary>
        {!of.closed && days !== null && <p>{say.ruleOpen(days)}</p>}
        {of.closed && !of.erased && of.eraseAt && <p><strong>{say.ruleClosed} <Time at={of.eraseAt} date="always" /></strong> (<Countdown at={of.eraseAt} />)</p>}
        {of.erased && <p>{say.ruleErased} <Time at={of.erased.occurredAt} date="always" /> · <LineNumber of={of.erased.number} />. {of.registered !== null && say.gone(of.registered)}</p>}
        {!of.erased && <p>{say.who} {say.how} <Link className="eps-link" href={addressOf("administrasjon")}>{say.howLink}</Link>.</p>}
      </details>
    </div>
  ); // prettier-ignore
}

function Units({ of, offered }: { of: CentrePartFragment; offered: boolean }) {
  const say = useWords(eps);
  if (of.units.length === 0) return <p className="quiet">{say.noUnits}</p>;
  return (
    <ul className="eps-units" aria-label={say.units}>
      {of.units.map((one) => (
        <li key={one.key}><strong>{one.name}</strong> <span className="quiet">{one.leader?.name ?? say.nobody}</span>{offered && !of.closed && <SetUnit of={of} unit={one} />}</li>
      ))}
    </ul>
  ); // prettier-ignore
}

function SetUnit({ of, unit }: { of: CentrePartFragment; unit?: CentrePartFragment["units"][number] }) {
  const say = useWords(eps);
  return (
    <Deed does={SetEpsUnitDocument} label={unit ? say.changeUnit : say.setUnit} of={unit?.name} variant={unit ? "tertiary" : "secondary"} build={(given) => ({ ...given.frame, epsId: of.id, unit: unit?.key ?? given.text("unit"), name: given.text("name"), leaderId: given.maybe("leaderId") })}>
      {!unit && <Words name="unit" label={say.unitKey} help={say.unitKeyHelp} required first most={40} />}
      <Words name="name" label={say.unitName} required first={unit !== undefined} given={unit?.name} most={300} />
      <Person name="leaderId" label={say.unitLeader} none={say.nobody} given={unit?.leader?.id} />
    </Deed>
  ); // prettier-ignore
}

function Close({ of, days }: { of: CentrePartFragment; days: number | null }) {
  const say = useWords(eps);
  return (
    <Deed does={CloseEpsDocument} label={say.close} of={of.place} variant="tertiary" build={(given) => ({ ...given.frame, epsId: of.id, reason: given.maybe("reason") })}>
      <p>{say.closeWhat(days)}</p>
      <Words name="reason" label={say.reason} first />
    </Deed>
  ); // prettier-ignore
}
