/** Help from others: what was asked of whom, by when it is needed, how far it has come, and who comes first. */
import { useState } from "react";
import { useWords } from "../../app/language";
import { useWho } from "../../data/session";
import type { AssistanceStage, AssistanceStep, Helper } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Area, Choice, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import { AnswerAssistanceDocument, AskAssistanceDocument, RankAssistanceDocument, type AssistancePartFragment } from "./mobilisering.gql";
import { Part } from "./Plans";
import { bistand } from "./words-more";

const HELPERS: readonly Helper[] = ["NEIGHBOUR", "CIVIL_DEFENCE", "VOLUNTARY", "COUNTY_GOVERNOR", "OTHER"];
const TONES: Record<AssistanceStage, Tone> = { ASKED: "warning", RECEIVED: "info", GRANTED: "info", REFUSED: "danger", DELIVERED: "success", RETURNED: "neutral" };
/** What may be noted next, the likeliest first. */
const NEXT: Record<AssistanceStage, readonly AssistanceStep[]> = { ASKED: ["RECEIVED", "GRANTED", "REFUSED"], RECEIVED: ["GRANTED", "REFUSED"], GRANTED: ["DELIVERED", "REFUSED"], REFUSED: [], DELIVERED: ["RETURNED"], RETURNED: [] };

export function Assistance({ of }: { of: readonly AssistancePartFragment[] }) {
  const say = useWords(bistand);
  const ask = (
    <Deed does={AskAssistanceDocument} label={say.ask} letter="h" build={(given) => ({ ...given.frame, helper: given.word<Helper>("helper"), name: given.maybe("name"), need: given.text("need"), neededBy: given.time("neededBy"), payment: given.maybe("payment") })}>
      <Choice name="helper" label={say.helper} first of={HELPERS.map((one) => [one, say.helpers[one]] as const)} />
      <Words name="name" label={say.name} required most={300} />
      <Area name="need" label={say.need} required rows={2} />
      <div className="deed-pair"><When name="neededBy" label={say.neededBy} /><Words name="payment" label={say.payment} /></div>
    </Deed>
  ); // prettier-ignore
  return (
    <Part id="bistand" title={say.title} deeds={ask}>
      {of.length === 0 ? <p className="work-empty">{say.none}</p> : <ul className="work-list">{of.map((one) => <Request key={one.id} of={one} />)}</ul>}
    </Part>
  ); // prettier-ignore
}

function Request({ of }: { of: AssistancePartFragment }) {
  const say = useWords(bistand);
  const { viewer } = useWho();
  const helper = of.fromOrganisation?.shortName ?? of.name ?? say.helpers[of.helper];
  const steps = NEXT[of.stage];
  const waits = of.stage === "ASKED" || of.stage === "RECEIVED";
  const last = of.steps.findLast((step) => step.note);
  return (
    <li className={`work-item ${waits ? "waits" : of.stage === "DELIVERED" ? "settled" : ""}`} data-assistance={of.stage}>
      <div className="work-item-head">
        {of.rank !== null && <Mark tone="info">{say.rankOf(of.rank)}</Mark>}
        <span className="work-item-title">{helper}</span>
        <span className="quiet">{say.helpers[of.helper]}</span>
        <Mark tone={TONES[of.stage]}>{say.stages[of.stage]}</Mark>
        {of.neededBy && waits && <Countdown at={of.neededBy} />}
        {of.eta && of.stage === "GRANTED" && <span>{say.eta}: <Time at={of.eta} /></span>}
      </div>
      <p className="work-text">{of.need}</p>
      {last && <p className="quiet">{last.note}</p>}
      {of.payment && <p className="quiet">{say.payment}: {of.payment}</p>}
      <By of={of.asked} />
      <div className="work-item-deeds">
        {steps.length > 0 && (
          <Deed does={AnswerAssistanceDocument} label={say.answer} of={helper} build={(given) => ({ ...given.frame, assistanceId: of.id, step: given.word<AssistanceStep>("step"), eta: given.word("step") === "GRANTED" ? given.time("eta") : null, note: given.maybe("note") })}>
            <Answer steps={steps} />
            <Area name="note" label={say.note} help={say.noteHelp} rows={2} />
          </Deed>
        )}
        {of.helper === "COUNTY_GOVERNOR" && viewer.organisation.kind === "COUNTY_GOVERNOR" && (
          <Deed does={RankAssistanceDocument} label={say.rank} of={helper} variant="tertiary" build={(given) => ({ ...given.frame, assistanceId: of.id, rank: given.number("rank") ?? 1, reason: given.text("reason") })}>
            <Words name="rank" label={say.place} type="number" given={String(of.rank ?? 1)} required first />
            <Words name="reason" label={say.why} required />
          </Deed>
        )}
      </div>
    </li>
  ); // prettier-ignore
}

/** What may be answered, as it was when the form was opened: a colleague's answer does not change what somebody has chosen. */
function Answer({ steps }: { steps: readonly AssistanceStep[] }) {
  const say = useWords(bistand);
  const [among] = useState(steps);
  return (
    <>
      <Choice name="step" label={say.step} first of={among.map((one) => [one, say.steps[one]] as const)} />
      {among.includes("GRANTED") && <When name="eta" label={say.eta} />}
    </>
  );
}
