/** ROS: the risk matrix, the scenarios, what is proposed and what changed between revisions. */
import { Field, Heading, Label, Select } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { useQueryParam } from "../../app/router";
import { useQuery } from "../../data/query";
import { Act } from "../../parts/act";
import { Day, Deadline } from "../../parts/day";
import { By, ThreadLink } from "../../parts/node";
import { DeedsFor, WhoMay } from "../../parts/offered";
import { OrganisationChoice, useWhose, type Whose } from "../../parts/organisation";
import { Empty, Shown } from "../../parts/states";
import { Tabs, useTab, type Tab } from "../../parts/tabs";
import { preparedness } from "../../words/preparedness";
import { Changes } from "./Changes";
import { DraftActs } from "./Draft";
import { History } from "./History";
import { Matrix } from "./Matrix";
import "./ros.css";
import { RosOfDocument, RosRevisionOfDocument, WriteRosPartDocument, type RosOfQuery, type RosSuggestionFragment, type RosWholeFragment } from "./ros.gql";
import { Scenarios } from "./Scenarios";
import { ros } from "./words";

type Whole = NonNullable<RosOfQuery["ros"]>;
const DRAFT = "utkast";

export default function Ros() {
  const say = useWords(ros);
  const no = useWords(preparedness).notReadable;
  const whose = useWhose();
  const asked = useQuery(RosOfDocument, { organisationId: whose.organisationId });
  return (
    <div className="page">
      <header className="page-head">
        <Heading level={1} data-size="sm">{say.title}</Heading>
        <OrganisationChoice />
      </header>
      <DeedsFor organisationId={whose.organisationId}><WhoMay><Shown of={asked}>{(data) => (data.ros ? <Inside of={data.ros} whose={whose} again={asked.again} /> : <Empty>{no}</Empty>)}</Shown></WhoMay></DeedsFor>
    </div>
  ); // prettier-ignore
}

type Key = "matrise" | "scenarioer" | "helhet" | "endringer" | "revisjoner";

function Inside({ of, whose, again }: { of: Whole; whose: Whose; again: () => void }) {
  const say = useWords(ros);
  const [wanted, choose] = useQueryParam("rev");
  const shownDraft = of.draft && (wanted === DRAFT || !of.newest) ? of.draft : null;
  const older = shownDraft || wanted === "" || wanted === DRAFT || Number(wanted) === of.newest?.number ? null : Number(wanted);
  const asked = useQuery(RosRevisionOfDocument, { organisationId: whose.organisationId, number: older ?? 1 }, { wanted: older !== null });
  const shown = older === null ? (shownDraft ?? of.newest) : (asked.data?.ros?.revision ?? null);
  const tabs: Tab<Key>[] = [
    { key: "matrise", label: say.tabs.matrix }, { key: "scenarioer", label: say.tabs.scenarios, count: shown?.scenarios.length }, { key: "helhet", label: say.tabs.parts },
    { key: "endringer", label: say.tabs.changes, count: of.proposals.filter((one) => one.stage === "PROPOSED").length }, { key: "revisjoner", label: say.tabs.history, count: of.revisions.length },
  ]; // prettier-ignore
  const tab = useTab("vis", tabs);
  return (
    <>
      {of.revisions.length === 0 && <Empty>{say.none}</Empty>}
      <div className="page-head">
        {of.revisions.length > 0 && (
          <Field data-size="sm">
            <Label>{say.shows}</Label>
            <Select value={shownDraft ? DRAFT : wanted === DRAFT ? "" : wanted} onChange={(event) => choose(event.target.value)}>
              {of.newest && <option value="">{say.revision(of.newest.number)} ({say.newest})</option>}
              {of.draft && <option value={DRAFT}>{say.draft(of.draft.number)}</option>}
              {of.revisions.filter((one) => one.adopted && one.number !== of.newest?.number).map((one) => <option key={one.number} value={one.number}>{say.revision(one.number)}</option>)}
            </Select>
          </Field>
        )}
        {shown?.adopted && <p className="files"><a href={`/organisations/${whose.organisationId}/ros?format=pdf&revision=${shown.number}`} download>{say.pdf}</a> <a href={`/organisations/${whose.organisationId}/ros?format=json&revision=${shown.number}`} download>{say.json}</a></p>}
      </div>
      {shown && <Standing of={shown} proposals={of.proposals} organisationId={whose.organisationId} />}
      <DraftActs of={of} whose={whose} again={again} begun={() => choose(DRAFT)} />
      <Tabs param="vis" label={say.title} tabs={tabs} clears={["scenario"]} />
      {shown && tab === "matrise" && <Matrix of={shown} />}
      {shown && tab === "scenarioer" && <Scenarios of={shown} ros={of} whose={whose} again={again} />}
      {shown && tab === "helhet" && <Parts of={shown} whose={whose} again={again} />}
      {tab === "endringer" && <Changes of={of} whose={whose} again={again} />}
      {tab === "revisjoner" && <History of={of} whose={whose} />}
    </>
  ); // prettier-ignore
}

function Standing({ of, proposals, organisationId }: { of: RosWholeFragment; proposals: readonly RosSuggestionFragment[]; organisationId: string }) {
  const say = useWords(ros);
  const bodies = useWords(preparedness).body;
  const { adopted } = of;
  const takenIn = proposals.filter((one) => adopted?.proposalIds.includes(one.id));
  return (
    <div className="card">
      <dl className="facts">
        {adopted && <><dt>{say.adopted}</dt><dd><Day at={adopted.decidedOn} /> {say.by} {bodies[adopted.by].toLowerCase()}</dd><dt>{say.caseNumber}</dt><dd>{adopted.caseNumber}</dd><dt>{say.tookPart}</dt><dd>{adopted.tookPart.join(", ")}</dd></>}
        {adopted?.remark && <><dt>{say.remark}</dt><dd>{adopted.remark}</dd></>}
        {takenIn.length > 0 && <><dt>{say.takenIn}</dt><dd><ul className="plain">{takenIn.map((one) => <li key={one.id}>{one.scenario ?? one.new}: {say.field[one.field].toLowerCase()} · <ThreadLink of={{ kind: "PROPOSAL", id: one.id, incidentId: null, number: null, organisation: { id: organisationId } }} /></li>)}</ul></dd></>}
        {of.dueAt && <><dt>{say.due}</dt><dd><Deadline at={of.dueAt} /></dd></>}
        {!adopted && <><dt>{say.draft(of.number)}</dt><dd><By of={of.begun} /></dd></>}
        {of.reason && <><dt>{say.reason}</dt><dd>{of.reason}</dd></>}
      </dl>
    </div>
  ); // prettier-ignore
}

const PARTS = ["A", "B", "C", "D", "E", "F"] as const;

function Parts({ of, whose, again }: { of: RosWholeFragment; whose: Whose; again: () => void }) {
  const say = useWords(ros);
  return (
    <ul className="listed">
      {PARTS.map((part) => {
        const written = of.parts.find((one) => one.part === part);
        return (
          <li key={part} className="card">
            <h2>{say.part[part]}</h2>
            {written ? <p className="said">{written.text}</p> : <p className="quiet">{say.nothingSaid}</p>}
            {written && <By of={written.origin} />}
            {!of.adopted && <Act of={WriteRosPartDocument} label={say.writePart} fields={[{ name: "text", label: say.part[part], kind: "area", value: written?.text }]} input={(given) => ({ part, text: given.text("text"), ...whose.named })} done={again} />}
          </li>
        );
      })}
    </ul>
  ); // prettier-ignore
}
