/** Situation reports: from draft to receipt, with what they say and what changed since the last. */
import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import type { SinceLast } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Tick, Words } from "../../parts/fields";
import type { Given } from "../../parts/given";
import { By, LineNumber } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Time } from "../../parts/time";
import { domain } from "../../words/domain";
import { changesOf, figure, saysSomething } from "./changes";
import { AcknowledgeReportDocument, ApproveReportDocument, DraftReportDocument, ReviewReportDocument, ReviseReportDocument, TemplateDocument, type OrderPartFragment, type ReportPartFragment } from "./rapport.gql";
import { Send } from "./Send";
import { rapport } from "./words";

const TONES: Record<ReportPartFragment["stage"], Tone> = { DRAFT: "warning", REVIEWED: "info", APPROVED: "info", SENT: "success", ACKNOWLEDGED: "success", SUPERSEDED: "neutral" };
const CHANGE_TONES: Record<SinceLast, Tone> = { NEW: "success", CHANGED: "warning", SAME: "neutral", GONE: "danger" };
const WRITTEN = "skrevet-";

export function Reports({ of, orders }: { of: readonly ReportPartFragment[]; orders: readonly OrderPartFragment[] }) {
  const say = useWords(rapport);
  const numbered = of.map((report, at) => ({ report, number: at + 1 })).toReversed();
  const [newest, ...older] = numbered;
  return (
    <section className="work-part" aria-labelledby="rapporter" data-reports={of.length}>
      <Heading level={2} data-size="2xs" id="rapporter">{say.reports}</Heading>
      {!newest && <p className="work-empty">{say.none}</p>}
      {newest && <Report of={newest.report} number={newest.number} orders={orders} first />}
      {older.length > 0 && <details><summary>{say.older} ({older.length})</summary>{older.map((one) => <Report key={one.report.id} of={one.report} number={one.number} orders={orders} />)}</details>}
    </section>
  ); // prettier-ignore
}

/** What the author writes in a report, field by field of the template. */
const written = (given: Given, keys: readonly string[]) => keys.flatMap((key) => (given.maybe(WRITTEN + key) ? [{ key, text: given.text(WRITTEN + key) }] : []));

function useOwnFields(): readonly { key: string; name: string }[] {
  const { organisationId } = useActing();
  const { data } = useQuery(TemplateDocument, { organisationId: organisationId ?? "" }, { wanted: organisationId !== null });
  return data?.organisation?.reportTemplate.fields.filter((field) => field.content === "WRITTEN") ?? [];
}

export function Draft({ position }: { position: string | null }) {
  const say = useWords(rapport);
  const fields = useOwnFields();
  return (
    <Deed does={DraftReportDocument} label={say.draft} letter="r" variant="primary" wide build={(given) => ({ ...given.frame, withUnconfirmed: given.ticked("withUnconfirmed"), at: given.maybe("at"), written: written(given, fields.map((field) => field.key)) })}>
      <Fields fields={fields} position={position} />
    </Deed>
  ); // prettier-ignore
}

function Fields({ fields, position, before }: { fields: readonly { key: string; name: string }[]; position: string | null; before?: ReportPartFragment }) {
  const say = useWords(rapport);
  // The picture the author saw: the same again when the line is cut and it is given once more.
  const [at] = useState(position);
  return (
    <>
      <input type="hidden" name="at" value={at ?? ""} />
      {fields.map((field, nr) => <Area key={field.key} name={WRITTEN + field.key} label={field.name} first={nr === 0} given={before?.fields.find((one) => one.key === field.key)?.text ?? ""} />)}
      <p className="quiet">{say.unwritten}</p>
      <Tick name="withUnconfirmed" label={say.unconfirmed} />
    </>
  ); // prettier-ignore
}

function Report({ of, number, orders, first = false }: { of: ReportPartFragment; number: number; orders: readonly OrderPartFragment[]; first?: boolean }) {
  const say = useWords(rapport);
  const { incidentId } = useActing();
  const [only, setOnly] = useState(false);
  const order = orders.find((one) => one.id === of.orderId);
  return (
    <article className="card work-part report" data-report={of.stage}>
      <header className="work-part-head">
        <Heading level={3} data-size="2xs">{say.name(number)} <Mark tone={TONES[of.stage]}>{say.stage[of.stage]}</Mark></Heading>
        <a href={`/incidents/${incidentId}/export?format=pdf&report=${of.id}`} download>{say.pdf}</a>
      </header>
      <p className="report-trail">
        <By of={of.written} before={say.writtenBy} />
        {of.reviewed && <By of={of.reviewed} before={say.stage.REVIEWED.toLowerCase()} />}
        {of.approved && <By of={of.approved.origin} before={of.approved.capacity === "DEPUTY" ? `${say.approvedBy} ${say.asDeputy}` : say.approvedBy} />}
        {of.sent && <By of={of.sent.origin} before={`${say.sentTo} ${of.sent.to.join(", ")}${of.sent.reference ? ` (${of.sent.reference})` : ""}`} />}
        {of.acknowledged.map((one) => <By key={one.origin.number} of={one.origin} before={`${say.gotBy} ${one.by ?? ""}${one.answer ? `: ${one.answer}` : ""}`} />)}
      </p>
      {order && <p className="quiet">{say.answersOrder(order.from)}</p>}
      <div className="work-item-deeds"><Deeds of={of} number={number} first={first} /></div>
      {of.leftOut > 0 && <p><Mark tone="warning">{say.leftOut(of.leftOut)}</Mark></p>}
      {of.comparedWith === null ? <p className="quiet">{say.firstReport}</p> : <label className="row"><input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} /> {say.onlyChanges}</label>}
      <Content of={of} only={only} />
    </article>
  ); // prettier-ignore
}

function Deeds({ of, number, first }: { of: ReportPartFragment; number: number; first: boolean }) {
  const say = useWords(rapport);
  const fields = useOwnFields();
  const about = { reportId: of.id };
  const name = say.name(number);
  const before = of.stage === "DRAFT" || of.stage === "REVIEWED" || of.stage === "APPROVED";
  return (
    <>
      {of.stage === "DRAFT" && <Deed does={ReviewReportDocument} label={say.review} of={name} letter={first ? "e" : undefined} build={(given) => ({ ...given.frame, ...about, remark: given.maybe("remark") })}><Area name="remark" label={say.remark} first rows={2} /></Deed>}
      {of.stage === "REVIEWED" && <Deed does={ApproveReportDocument} label={say.approve} of={name} letter={first ? "a" : undefined} variant="primary" build={(given) => ({ ...given.frame, ...about })} />}
      {of.stage === "APPROVED" && <Send of={of} name={name} first={first} />}
      {before && <Deed does={ReviseReportDocument} label={say.revise} of={name} variant="tertiary" wide build={(given) => ({ ...given.frame, ...about, withUnconfirmed: given.ticked("withUnconfirmed"), written: written(given, fields.map((field) => field.key)) })}><Fields fields={fields} position={null} before={of} /></Deed>}
      {(of.stage === "SENT" || of.stage === "ACKNOWLEDGED") && (
        <Deed does={AcknowledgeReportDocument} label={say.acknowledge} of={name} build={(given) => ({ ...given.frame, ...about, by: given.maybe("by"), answer: given.maybe("answer") })}>
          <Words name="by" label={say.by} first most={200} />
          <Words name="answer" label={say.answer} />
        </Deed>
      )}
      {of.stage === "REVIEWED" && <span className="quiet">{say.toRole}</span>}
    </>
  ); // prettier-ignore
}

function Content({ of, only }: { of: ReportPartFragment; only: boolean }) {
  const say = useWords(rapport);
  const verification = useWords(domain).verification;
  const shown = (only ? changesOf(of.fields) : of.fields).filter(saysSomething);
  const silent = only ? [] : of.fields.filter((field) => !saysSomething(field));
  if (only && shown.length === 0) return <p className="quiet">{say.nothingChanged}</p>;
  return (
    <>
    <dl className="report-fields">
      {shown.map((field) => (
        <div key={field.key}>
          <dt>{field.name}</dt>
          <dd>
            {field.text && <p className="work-text">{field.text}</p>}
            {field.lines.length > 0 && (
              <ul>
                {field.lines.map((line, at) => (
                  <li key={at}>
                    {figure(line)}{" "}
                    {line.sinceLast && line.sinceLast !== "SAME" && <Mark tone={CHANGE_TONES[line.sinceLast]}>{say.sinceLast[line.sinceLast]}</Mark>}
                    {line.verification && line.verification !== "CONFIRMED" && <Mark tone="warning">{verification[line.verification]}</Mark>}
                    <span className="quiet">{line.asOf && <> {say.asOf} <Time at={line.asOf} /></>}{line.entry !== null && <> · <LineNumber of={line.entry} /></>}</span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
    {silent.length > 0 && <p className="quiet">{say.nothing(silent.map((field) => field.name).join(", "))}</p>}
    </>
  ); // prettier-ignore
}
