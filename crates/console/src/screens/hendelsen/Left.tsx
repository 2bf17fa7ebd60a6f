/** What is not finished: what was handed over with the return to normal, and what is open now, before one ends a part or closes. */
import { useWords } from "../../app/language";
import { Link } from "../../app/Link";
import { addressOf } from "../../app/router";
import { useQuery } from "../../data/query";
import type { WorkKind } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { By, LineNumber } from "../../parts/Origin";
import { OpenWorkOfDocument, type StateOfPartFragment } from "./hendelsen.gql";
import { hendelsen } from "./words";

/** Where one sees to work of each kind. */
const SCREENS: Record<WorkKind, string> = { MEASURE: "tiltak", TASK: "tiltak", DECISION: "moter", DEMAND: "tiltak", EXTERNAL: "tiltak", ASSISTANCE: "mobilisering", CARD: "tiltak", RESOURCE: "mobilisering", AREA: "hendelsen", REPORT_ORDER: "rapport", CENTRE: "eps" };

export function Left({ of }: { of: StateOfPartFragment }) {
  const say = useWords(hendelsen);
  const { normalisation, leftOpen, evaluation, ended } = of;
  const open = leftOpen ? ([["MEASURE", leftOpen.measures], ["TASK", leftOpen.tasks], ["DECISION", leftOpen.decisions], ["REQUEST", leftOpen.requests], ["CARD", leftOpen.cards], ["RESOURCE", leftOpen.resources], ["AREA", leftOpen.areas], ["REPORT_ORDER", leftOpen.reportOrders], ["CENTRE", leftOpen.centres]] as const).filter(([, count]) => count > 0) : [];
  return (
    <>
      {normalisation && <p className="work-text">{say.normalised}: {normalisation.text}{normalisation.handedOver && <> · {say.takesOver}: <strong>{normalisation.handedOver}</strong></>} <By of={normalisation.origin} /></p>}
      {open.length > 0 && <p data-left-open>{say.leftOpen}: {open.map(([kind, count]) => say.counted(say.works[kind], count)).join(", ")}</p>}
      {evaluation && <p className="work-text">{say.evaluating}{evaluation.mandate && `: ${evaluation.mandate}`} <By of={evaluation.origin} /></p>}
      {ended && <p>{say.ended} <By of={ended} /></p>}
    </>
  ); // prettier-ignore
}

export function OpenWork() {
  const say = useWords(hendelsen);
  const { incidentId, organisationId } = useActing();
  const { data } = useQuery(OpenWorkOfDocument, { incidentId, organisationId: organisationId ?? "" }, { wanted: organisationId !== null, follows: incidentId });
  const open = data?.situation.openWork;
  if (!open) return null;
  if (open.length === 0) return <p className="quiet">{say.nothingOpen}</p>;
  return (
    <details data-open-work>
      <summary>{say.openNow} ({open.length})</summary>
      <ul className="plain">{open.map((one) => <li key={`${one.kind}${one.id ?? one.about}`}><Link href={addressOf(SCREENS[one.kind], incidentId)}>{say.work[one.kind]}</Link>{one.about && `: ${one.about}`} <LineNumber of={one.origin.number} /></li>)}</ul>
    </details>
  ); // prettier-ignore
}
