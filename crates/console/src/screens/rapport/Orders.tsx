/** Reports that were ordered from above: by when, and whether that is kept. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Deed } from "../../parts/Deed";
import { By } from "../../parts/Origin";
import { Mark } from "../../parts/tags";
import { Countdown } from "../../parts/time";
import { AcknowledgeReportOrderDocument, type OrderPartFragment } from "./rapport.gql";
import { rapport } from "./words";

export function Orders({ of }: { of: readonly OrderPartFragment[] }) {
  const say = useWords(rapport);
  const running = of.filter((one) => !one.completed);
  if (running.length === 0) return null;
  return (
    <section className="work-part" aria-labelledby="bestillinger">
      <Heading level={2} data-size="2xs" id="bestillinger">{say.orders}</Heading>
      <ul className="work-list">
        {running.map((one) => (
          <li key={one.id} className={`work-item ${one.missed.length > 0 ? "late" : one.acknowledged ? "" : "waits"}`}>
            <div className="work-item-head">
              <span className="work-item-title">{one.from}</span>
              {one.everyMinutes !== null && <span>{say.every(one.everyMinutes)}</span>}
              {one.due && <span>{say.due}: <Countdown at={one.due} /></span>}
              {one.acknowledged && <Mark tone="success">{say.acked}</Mark>}
              {one.missed.length > 0 && <Mark tone="danger">{say.missed(one.missed.length)}</Mark>}
            </div>
            {one.text && <p className="work-text">{one.text}</p>}
            <By of={one.ordered} />
            {!one.acknowledged && <div className="work-item-deeds"><Deed does={AcknowledgeReportOrderDocument} label={say.ackOrder} of={one.from} build={(given) => ({ ...given.frame, orderId: one.id })} /></div>}
          </li>
        ))}
      </ul>
    </section>
  ); // prettier-ignore
}
