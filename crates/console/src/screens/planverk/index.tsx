/** Planverk: plans and what they lack, and what they rest on: lists, cards, agreements, shelters, stock, who is on call. */
import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useWords } from "../../app/language";
import { serverNow } from "../../data/clock";
import { useQuery } from "../../data/query";
import { RoleNames, roleNames } from "../../parts/roles";
import { DeedsFor, WhoMay } from "../../parts/offered";
import { OrganisationChoice, useWhose } from "../../parts/organisation";
import { Empty, Shown } from "../../parts/states";
import { Tabs, useTab, type Tab } from "../../parts/tabs";
import { preparedness } from "../../words/preparedness";
import { Agreements } from "./Agreements";
import { Cards } from "./Cards";
import { ChoicesOf } from "./choices";
import { Lists } from "./Lists";
import { ListsOfDocument, PlanverkOfDocument } from "./planverk.gql";
import "./planverk.css";
import { Plans } from "./Plans";
import { Resources } from "./Resources";
import { Roster } from "./Roster";
import { Shelters, Stockpiles } from "./Stores";
import { planverk } from "./words";

type Key = "planer" | "lister" | "kort" | "avtaler" | "rom" | "lager" | "ressurser" | "vakt";
const WEEKS_MS = 28 * 86_400_000;
const HOUR_MS = 3_600_000;

export default function Planverk() {
  const say = useWords(planverk);
  const no = useWords(preparedness).notReadable;
  const whose = useWhose();
  const [from] = useState(() => Math.floor(serverNow() / HOUR_MS) * HOUR_MS);
  const asked = useQuery(PlanverkOfDocument, { id: whose.organisationId, from: new Date(from).toISOString(), to: new Date(from + WEEKS_MS).toISOString() });
  const lists = useQuery(ListsOfDocument, { id: whose.organisationId });
  const of = asked.data?.organisation;
  const tabs: Tab<Key>[] = [
    { key: "planer", label: say.tabs.plans, count: of?.plans.length }, { key: "lister", label: say.tabs.lists, count: lists.data?.notificationLists.length }, { key: "kort", label: say.tabs.cards, count: of?.actionCards.length },
    { key: "avtaler", label: say.tabs.agreements, count: of?.agreements?.length }, { key: "rom", label: say.tabs.shelters, count: of?.shelters?.length }, { key: "lager", label: say.tabs.stock, count: of?.stockpiles?.length }, { key: "ressurser", label: say.tabs.resources, count: of?.resources?.length }, { key: "vakt", label: say.tabs.roster },
  ]; // prettier-ignore
  const tab = useTab("vis", tabs);
  const { again } = asked;
  return (
    <div className="page">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading><OrganisationChoice /></header>
      <Tabs param="vis" label={say.title} tabs={tabs} clears={["plan", "versjon", "fra", "til"]} />
      <DeedsFor organisationId={whose.organisationId}><WhoMay><RoleNames value={roleNames(of?.roles ?? [])}><ChoicesOf of={of ?? null} lists={lists.data?.notificationLists ?? []} whose={whose}><Shown of={asked}>{({ organisation }) => {
        if (!organisation) return <Empty>{no}</Empty>;
        if (tab === "planer") return <Plans of={organisation.plans} whose={whose} again={again} />;
        if (tab === "lister") return <Shown of={lists}>{({ notificationLists }) => <Lists of={notificationLists} whose={whose} again={lists.again} />}</Shown>;
        if (tab === "kort") return <Cards of={organisation.actionCards} whose={whose} again={again} />;
        if (tab === "avtaler") return organisation.agreements ? <Agreements of={organisation.agreements} whose={whose} again={again} /> : <Empty>{no}</Empty>;
        if (tab === "rom") return organisation.shelters ? <Shelters of={organisation.shelters} whose={whose} again={again} /> : <Empty>{no}</Empty>;
        if (tab === "lager") return organisation.stockpiles ? <Stockpiles of={organisation.stockpiles} whose={whose} again={again} /> : <Empty>{no}</Empty>;
        if (tab === "ressurser") return organisation.resources ? <Resources of={organisation.resources} whose={whose} again={again} /> : <Empty>{no}</Empty>;
        return organisation.roster ? <Roster of={organisation.roster} whose={whose} again={again} /> : <Empty>{no}</Empty>;
      }}</Shown></ChoicesOf></RoleNames></WhoMay></DeedsFor>
    </div>
  ); // prettier-ignore
}
