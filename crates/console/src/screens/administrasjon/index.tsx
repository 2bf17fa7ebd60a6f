/** Administrasjon: one's own account, the people and what they may do, keys, and how the installation is kept. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { OrganisationChoice, useWhose } from "../../parts/organisation";
import { Tabs, useTab, type Tab } from "../../parts/tabs";
import "./administrasjon.css";
import { Keys } from "./Keys";
import { Mine } from "./Mine";
import { People } from "./People";
import { Upholding } from "./Upholding";
import { administrasjon } from "./words";

type Key = "konto" | "personer" | "nokler" | "drift";
/** The parts that are of one organisation. */
const OF_ONE: readonly Key[] = ["personer"];

export default function Administrasjon() {
  const say = useWords(administrasjon);
  const whose = useWhose();
  const tabs: Tab<Key>[] = [
    { key: "konto", label: say.tabs.mine }, { key: "personer", label: say.tabs.people }, { key: "nokler", label: say.tabs.keys }, { key: "drift", label: say.tabs.upholding },
  ]; // prettier-ignore
  const tab = useTab("vis", tabs);
  return (
    <div className="page">
      <header className="page-head"><Heading level={1} data-size="sm">{say.title}</Heading>{OF_ONE.includes(tab) && <OrganisationChoice />}</header>
      <Tabs param="vis" label={say.title} tabs={tabs} />
      {tab === "konto" && <Mine />}
      {tab === "personer" && <People whose={whose} />}
      {tab === "nokler" && <Keys />}
      {tab === "drift" && <Upholding />}
    </div>
  ); // prettier-ignore
}
