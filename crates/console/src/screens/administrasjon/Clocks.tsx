/** Frister og farevarsler: how soon things are done in incidents, and what warnings set going by themselves. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { WarningLevel } from "../../gql/schema";
import { Act } from "../../parts/act";
import type { Whose } from "../../parts/organisation";
import { Empty } from "../../parts/states";
import { SetClocksDocument, SetWarningOrdersDocument, type ListNamesOfQuery, type StructureQuery } from "./administrasjon.gql";
import type { Standing } from "./Structure";
import { setup } from "./words-setup";

const CLOCKS = ["firstPictureMin", "areaStatusMin", "mailboxMin", "meetingRefreshMin", "epsRetentionDays"] as const;
const LEVELS: readonly WarningLevel[] = ["GREEN", "YELLOW", "ORANGE", "RED"];

interface Props {
  readonly of: Standing;
  readonly orders: StructureQuery["warningOrders"];
  readonly lists: ListNamesOfQuery["notificationLists"];
  readonly whose: Whose;
  readonly again: () => void;
}

export function Clocks({ of, orders, lists, whose, again }: Props) {
  const all = useWords(setup);
  const say = all.clocks;
  const { clocks } = of;
  const unit = (of: (typeof CLOCKS)[number]): string => (of.endsWith("Days") ? all.days : all.minutes);
  return (
    <div className="admin-mine">
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.title}</Heading>
        <p className="quiet">{say.lead}</p>
        {clocks ? (
          <>
            <dl className="facts">{CLOCKS.map((one) => [<dt key={one}>{say[one]}</dt>, <dd key={`${one} is`}>{clocks[one]} {unit(one)}</dd>])}</dl>
            <Act of={SetClocksDocument} label={say.set} submit={all.save} done={again} fields={CLOCKS.map((one) => ({ name: one, label: `${say[one]} (${unit(one)})`, kind: "number" as const, value: String(clocks[one]) }))}
              input={(given) => ({ ...whose.named, firstPictureMin: given.number("firstPictureMin"), areaStatusMin: given.number("areaStatusMin"), mailboxMin: given.number("mailboxMin"), meetingRefreshMin: given.number("meetingRefreshMin"), epsRetentionDays: given.number("epsRetentionDays") })} />
          </>
        ) : <p className="quiet">{say.notKnown}</p>}
      </section>
      <section className="card stack">
        <Heading level={2} data-size="2xs">{say.orders}</Heading>
        <p className="quiet">{say.lead}</p>
        {orders ? <Orders of={orders} lists={lists} whose={whose} again={again} /> : <Empty>{say.ordersNo}</Empty>}
      </section>
    </div>
  ); // prettier-ignore
}

function Orders({ of, lists, whose, again }: Pick<Props, "lists" | "whose" | "again"> & { of: NonNullable<Props["orders"]> }) {
  const all = useWords(setup);
  const say = all.clocks;
  const levels = LEVELS.map((level) => [level, say.level[level]] as const);
  return (
    <>
      <dl className="facts">
        <dt>{say.askFrom}</dt><dd>{say.level[of.askFrom]}</dd>
        <dt>{say.openFrom}</dt><dd>{of.openFrom ? say.level[of.openFrom] : say.never}</dd>
        <dt>{say.list}</dt><dd>{of.listId ? (lists.find((one) => one.id === of.listId)?.name ?? of.listId) : say.none}</dd>
        {of.latitude !== null && of.longitude !== null && <><dt>{say.where}</dt><dd>{of.latitude}° N, {of.longitude}° Ø</dd></>}
      </dl>
      <Act of={SetWarningOrdersDocument} label={say.setOrders} submit={all.save} done={again} fields={[
        { name: "askFrom", label: say.askFrom, kind: "choice", options: levels, value: of.askFrom },
        { name: "openFrom", label: say.openFrom, kind: "choice", options: levels, value: of.openFrom ?? "", required: false },
        { name: "listId", label: say.list, kind: "choice", options: lists.map((one) => [one.id, one.name] as const), value: of.listId ?? "", required: false, help: say.ordersHelp },
        { name: "latitude", label: `${say.latitude} – ${say.where.toLowerCase()}`, kind: "number", value: of.latitude === null ? "" : String(of.latitude), required: false },
        { name: "longitude", label: say.longitude, kind: "number", value: of.longitude === null ? "" : String(of.longitude), required: false },
      ]} input={(given) => ({
        ...whose.named, askFrom: given.text("askFrom") as WarningLevel, openFrom: (given.maybe("openFrom") as WarningLevel | undefined) ?? null, listId: given.maybe("listId") ?? null,
        latitude: given.maybe("latitude") ? given.number("latitude") : null, longitude: given.maybe("longitude") ? given.number("longitude") : null,
      })} />
    </>
  ); // prettier-ignore
}
