/** Oppfølging: the follow-up plan, the annual wheel, compliance, supervision and training of an organisation. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { DeedsFor, WhoMay } from "../../parts/offered";
import { OrganisationChoice, useWhose } from "../../parts/organisation";
import { Tabs, useTab, type Tab } from "../../parts/tabs";
import { preparedness } from "../../words/preparedness";
import { Annual } from "./Annual";
import { Compliance } from "./Compliance";
import "./oppfolging.css";
import { Plan } from "./Plan";
import { Wheel } from "./Wheel";
import { oppfolging } from "./words";
import { annual } from "./year-words";

type Key = "plan" | "arshjul" | "moter" | "etterlevelse" | "tilsyn" | "opplaering" | "aarsrapport";

export default function Oppfolging() {
  const say = useWords(oppfolging);
  const files = useWords(preparedness).files;
  const yearly = useWords(annual).tab;
  const whose = useWhose();
  const tabs: Tab<Key>[] = [
    { key: "plan", label: say.tabs.plan }, { key: "arshjul", label: say.tabs.wheel }, { key: "moter", label: say.tabs.meetings }, { key: "etterlevelse", label: say.tabs.compliance },
    { key: "tilsyn", label: say.tabs.supervision }, { key: "opplaering", label: say.tabs.training }, { key: "aarsrapport", label: yearly },
  ]; // prettier-ignore
  const tab = useTab("vis", tabs);
  const at = `/organisations/${whose.organisationId}`;
  const documents: readonly (readonly [string, string])[] = [
    [`${at}/follow-up-plan?format=pdf`, say.planPdf], [`${at}/follow-up-plan?format=csv`, say.planCsv], [`${at}/documentation?format=csv`, say.documentation],
  ]; // prettier-ignore
  return (
    <div className="page">
      <header className="page-head">
        <Heading level={1} data-size="sm">{say.title}</Heading>
        <OrganisationChoice />
      </header>
      <p className="files"><span className="quiet">{files}:</span> {documents.map(([href, name]) => <a key={href} href={href} download>{name}</a>)}</p>
      <Tabs param="vis" label={say.title} tabs={tabs} clears={["aar"]} />
      <DeedsFor organisationId={whose.organisationId}><WhoMay>
        {tab === "plan" && <Plan whose={whose} />}
        {tab === "etterlevelse" && <Compliance whose={whose} />}
        {tab === "aarsrapport" && <Annual whose={whose} />}
        {tab !== "plan" && tab !== "etterlevelse" && tab !== "aarsrapport" && <Wheel whose={whose} shows={tab} />}
      </WhoMay></DeedsFor>
    </div>
  ); // prettier-ignore
}
