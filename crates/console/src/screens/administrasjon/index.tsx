/** Administrasjon: one's own account, the people and what they may do, keys, and how the installation is kept. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { useWho } from "../../data/session";
import { DeedsFor, WhoMay } from "../../parts/offered";
import { OrganisationChoice, useWhose, type Whose } from "../../parts/organisation";
import { RoleNames, roleNames } from "../../parts/roles";
import { Empty, Shown } from "../../parts/states";
import { Tabs, useTab, type Tab } from "../../parts/tabs";
import { preparedness } from "../../words/preparedness";
import { ListNamesOfDocument, StructureDocument } from "./administrasjon.gql";
import "./administrasjon.css";
import { Clocks } from "./Clocks";
import { Erasure } from "./Erasure";
import { Import } from "./Import";
import { Keys } from "./Keys";
import { Mine } from "./Mine";
import { Organisations } from "./Organisations";
import { People } from "./People";
import { Structure } from "./Structure";
import { Templates } from "./Templates";
import { Upholding } from "./Upholding";
import { administrasjon } from "./words";

type Key = "konto" | "personer" | "nokler" | "organisasjoner" | "roller" | "frister" | "maler" | "sletting" | "innhenting" | "drift";
/** The parts that are of one organisation, and those of them that show how it is set up. */
const OF_ONE: readonly Key[] = ["personer", "roller", "frister", "maler"];
const SET_UP: readonly Key[] = ["roller", "frister", "maler"];

export default function Administrasjon() {
  const say = useWords(administrasjon);
  const whose = useWhose();
  const own = useWho().viewer.organisation.id;
  const tabs: Tab<Key>[] = [
    { key: "konto", label: say.tabs.mine }, { key: "personer", label: say.tabs.people }, { key: "nokler", label: say.tabs.keys }, { key: "organisasjoner", label: say.tabs.organisations },
    { key: "roller", label: say.tabs.structure }, { key: "frister", label: say.tabs.clocks }, { key: "maler", label: say.tabs.templates }, { key: "sletting", label: say.tabs.erasure }, { key: "innhenting", label: say.tabs.importing }, { key: "drift", label: say.tabs.upholding },
  ]; // prettier-ignore
  const tab = useTab("vis", tabs);
  return (
    <div className="page">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading>{OF_ONE.includes(tab) && <OrganisationChoice />}</header>
      <Tabs param="vis" label={say.title} tabs={tabs} />
      <DeedsFor organisationId={OF_ONE.includes(tab) ? whose.organisationId : own}><WhoMay key={tab}>
        {tab === "konto" && <Mine />}
        {tab === "personer" && <People whose={whose} />}
        {tab === "nokler" && <Keys />}
        {tab === "organisasjoner" && <Organisations />}
        {SET_UP.includes(tab) && <SetUp whose={whose} shows={tab} />}
        {tab === "sletting" && <Erasure />}
        {tab === "innhenting" && <Import />}
        {tab === "drift" && <Upholding />}
      </WhoMay></DeedsFor>
    </div>
  ); // prettier-ignore
}

/** How an organisation is set up, asked for once for the three parts that show it. */
function SetUp({ whose, shows }: { whose: Whose; shows: Key }) {
  const no = useWords(preparedness).notReadable;
  const asked = useQuery(StructureDocument, { organisationId: whose.organisationId });
  const lists = useQuery(ListNamesOfDocument, { organisationId: whose.organisationId }, { wanted: shows === "frister" });
  const { again } = asked;
  return (
    <Shown of={asked}>{({ organisation, warningOrders }) => {
      if (!organisation) return <Empty>{no}</Empty>;
      if (shows === "roller") return <Structure of={organisation} again={again} />;
      if (shows === "frister") return <Clocks of={organisation} orders={warningOrders} lists={lists.data?.notificationLists ?? []} whose={whose} again={again} />;
      return <RoleNames value={roleNames(organisation.roles)}><Templates of={organisation} whose={whose} again={again} /></RoleNames>;
    }}</Shown>
  ); // prettier-ignore
}
