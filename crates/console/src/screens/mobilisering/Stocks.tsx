/** What is used up: how much there is, how fast it goes, and when it is empty by that. */
import { language, LOCALES, useWords } from "../../app/language";
import { Deed } from "../../parts/Deed";
import { Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Countdown, Time } from "../../parts/time";
import { ReportStockDocument, type StockPartFragment } from "./mobilisering.gql";
import { Part } from "./Plans";
import { stocks } from "./stock-words";

const written = (amount: number): string => amount.toLocaleString(LOCALES[language.get()], { maximumFractionDigits: 2 });

export function Stocks({ of }: { of: readonly StockPartFragment[] }) {
  const say = useWords(stocks);
  return (
    <Part id="beholdninger" title={say.title} deeds={<Report of={null} />}>
      {of.length === 0 ? <p className="work-empty">{say.none}</p> : (
        <ul className="work-list">
          {of.map((one) => (
            <li key={one.key} className="work-item" data-stock={one.key}>
              <div className="work-item-head"><span className="work-item-title">{one.name}</span><strong>{written(one.amount)} {one.unit}</strong><span>{one.perHour === 0 ? say.lasts : say.uses(written(one.perHour), one.unit)}</span>{one.emptyAt && <span>{say.empty} <Time at={one.emptyAt} /> · <Countdown at={one.emptyAt} /></span>}</div>
              {one.source && <p className="quiet">{say.source}: {one.source}</p>}
              <By of={one.origin} />
              <div className="work-item-deeds"><Report of={one} /></div>
            </li>
          ))}
        </ul>
      )}
    </Part>
  ); // prettier-ignore
}

/** A new one is named; of a known one only what is left and how fast it goes. */
function Report({ of }: { of: StockPartFragment | null }) {
  const say = useWords(stocks);
  const amount = of ? `${say.amount} (${of.unit})` : say.amount;
  return (
    <Deed does={ReportStockDocument} label={of ? say.report : say.add} of={of?.name} variant="tertiary"
      build={(given) => ({ ...given.frame, stock: of?.key ?? given.text("stock"), name: of?.name ?? given.text("name"), unit: of?.unit ?? given.text("unit"), amount: given.number("amount") ?? 0, perHour: given.number("perHour") ?? 0, source: given.maybe("source") })}>
      {!of && <><Words name="name" label={say.name} required first most={300} /><Words name="stock" label={say.key} help={say.keyHelp} required most={40} /><Words name="unit" label={say.unit} required most={300} /></>}
      <Words name="amount" label={amount} type="number" required first={of !== null} />
      <Words name="perHour" label={say.perHour} help={say.perHourHelp} type="number" required given={of?.perHour.toString()} />
      <Words name="source" label={say.source} given={of?.source ?? ""} />
    </Deed>
  ); // prettier-ignore
}
