/** Reports that were ordered from above: by when and how often, whether that is kept, and when it is over. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Deed } from "../../parts/Deed";
import { Area, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { AcknowledgeReportOrderDocument, EndReportOrderDocument, OrderReportsDocument, type OrderPartFragment } from "./rapport.gql";
import { rapport } from "./words";

export function Orders({ of }: { of: readonly OrderPartFragment[] }) {
  const say = useWords(rapport);
  const running = of.filter((one) => !one.completed);
  return (
    <section className="work-part" aria-labelledby="bestillinger">
      <header className="work-part-head"><Heading level={2} data-size="2xs" id="bestillinger">{say.orders}</Heading><Order /></header>
      {running.length === 0 && <p className="work-empty">{say.noOrders}</p>}
      <ul className="work-list">
        {running.map((one) => (
          <li key={one.id} className={`work-item ${one.missed.length > 0 ? "late" : one.acknowledged ? "" : "waits"}`} data-order={one.acknowledged ? "ACKNOWLEDGED" : "ORDERED"}>
            <div className="work-item-head">
              <span className="work-item-title">{one.from}</span>
              {one.everyMinutes !== null && <span>{say.every(one.everyMinutes)}</span>}
              {one.due && <span>{say.due}: <Countdown at={one.due} /></span>}
              {one.due && one.firstDue !== one.due && <span className="quiet">{say.firstDue.toLowerCase()} <Time at={one.firstDue} /></span>}
              {one.nextDue && one.nextDue !== one.due && <span className="quiet">{say.thenDue} <Time at={one.nextDue} /></span>}
              {one.acknowledged && <Mark tone="success">{say.acked}</Mark>}
              {one.missed.length > 0 && <Mark tone="danger">{say.missed(one.missed.length)}</Mark>}
            </div>
            {one.text && <p className="work-text">{one.text}</p>}
            <By of={one.ordered} />
            <div className="work-item-deeds">
              {!one.acknowledged && <Deed does={AcknowledgeReportOrderDocument} label={say.ackOrder} of={one.from} build={(given) => ({ ...given.frame, orderId: one.id })} />}
              <Deed does={EndReportOrderDocument} label={say.endOrder} of={one.from} variant="tertiary" build={(given) => ({ ...given.frame, orderId: one.id, reason: given.maybe("reason") })}><Words name="reason" label={say.reason} first /></Deed>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}

function Order() {
  const say = useWords(rapport);
  return (
    <Deed
      does={OrderReportsDocument} label={say.order} letter="b" variant="tertiary"
      build={(given) => ({ ...given.frame, from: given.text("from"), text: given.maybe("text"), terms: { firstDue: given.text("firstDue"), everyMinutes: given.number("everyMinutes"), until: given.time("until") } })}
    >
      <Words name="from" label={say.orderFrom} given={say.toUsual} required first most={300} />
      <When name="firstDue" label={say.firstDue} required />
      <div className="deed-pair"><Words name="everyMinutes" label={say.everyLabel} help={say.everyHelp} type="number" /><When name="until" label={say.orderUntil} /></div>
      <Area name="text" label={say.orderText} rows={2} />
    </Deed>
  ); // prettier-ignore
}
