/** Where an organisation's part stands, and how it goes on: readiness level, return to normal, evaluation, closing, reopening. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import type { Operation, Phase } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Offered } from "../../parts/offered";
import { Area, Choice, Tick, When, Words } from "../../parts/fields";
import { domain } from "../../words/domain";
import { Left, OpenWork } from "./Left";
import { CloseIncidentDocument, DismissIncidentDocument, LevelsOfDocument, NormaliseDocument, PlaceUnderObservationDocument, ReopenIncidentDocument, ReturnToPhaseDocument, SetReadinessDocument, StartEvaluationDocument, type StateOfPartFragment } from "./hendelsen.gql";
import { hendelsen } from "./words";

/** What closing an incident takes; a duty log is closed by whoever keeps it. */
const CLOSING: readonly Operation[] = ["CLOSE"];
const EARLIER: readonly Phase[] = ["NOTIFY", "MOBILISE", "UNDERSTAND", "HANDLE"];

export function Course({ part, dutyLog, over }: { part: StateOfPartFragment | null; dutyLog: boolean; over: boolean }) {
  const say = useWords(hendelsen);
  const phases = useWords(domain).phase;
  const { organisationId } = useActing();
  const levels = useQuery(LevelsOfDocument, { organisationId: organisationId ?? "" }, { wanted: organisationId !== null }).data?.organisation?.readinessLevels ?? [];
  const ended = over || part?.phase === "CLOSED" || part?.phase === "DISMISSED";
  const earlier = EARLIER.map((one) => [one, phases[one]] as const);
  return (
    <section className="work-part" aria-labelledby="gangen">
      <Heading level={2} data-size="2xs" id="gangen">{dutyLog ? say.daily.close : say.course}</Heading>
      {!dutyLog && <p>{part?.organisation.shortName}: <strong>{part?.phase ? phases[part.phase] : say.unknown}</strong>{part?.readiness && <> · {part.readiness.name}</>}</p>}
      {part && <Left of={part} />}
      <OpenWork />
      <Offered className="work-item-deeds">
        {!dutyLog && <><Deed does={SetReadinessDocument} label={say.readiness} build={(given) => ({ ...given.frame, level: given.text("level"), reason: given.maybe("reason") })}>
          <Choice name="level" label={say.level} required first none={say.choose} of={levels.map((one) => [one.key, one.name] as const)} /><Words name="reason" label={say.why} />
        </Deed>
        <Deed does={PlaceUnderObservationDocument} label={say.observe} variant="tertiary" build={(given) => ({ ...given.frame, reason: given.text("reason"), reviewAt: given.time("reviewAt") })}><Words name="reason" label={say.why} required first /><When name="reviewAt" label={say.lookAgain} /></Deed>
        <Deed does={ReturnToPhaseDocument} label={say.goBack} variant="tertiary" build={(given) => ({ ...given.frame, phase: given.word<Phase>("phase"), reason: given.text("reason") })}><Choice name="phase" label={say.phase} first of={earlier} /><Words name="reason" label={say.why} required /></Deed>
        <Deed does={NormaliseDocument} label={say.normalise} build={(given) => ({ ...given.frame, text: given.text("text"), handedOver: given.maybe("handedOver"), standDown: given.ticked("standDown") })}>
          <Area name="text" label={say.normalText} required first rows={3} /><Words name="handedOver" label={say.handedOver} /><Tick name="standDown" label={say.standDown} />
        </Deed>
        <Deed does={StartEvaluationDocument} label={say.evaluate} variant="tertiary" build={(given) => ({ ...given.frame, mandate: given.maybe("mandate") })}><Area name="mandate" label={say.mandate} first rows={2} /></Deed></>}
        {!over && <Deed does={CloseIncidentDocument} label={dutyLog ? say.daily.close : say.close} needs={dutyLog ? undefined : CLOSING} variant="tertiary" build={(given) => ({ ...given.frame })}><p>{dutyLog ? say.daily.closeWhat : say.closeWhat}</p></Deed>}
        {!over && !dutyLog && <Deed does={DismissIncidentDocument} label={say.dismiss} variant="tertiary" build={(given) => ({ ...given.frame, reason: given.text("reason") })}><Words name="reason" label={say.why} required first /></Deed>}
        {ended && <Deed does={ReopenIncidentDocument} label={say.reopen} variant="tertiary" build={(given) => ({ ...given.frame, reason: given.text("reason"), phase: given.maybe("phase") as Phase | null })}><Words name="reason" label={say.why} required first />{!dutyLog && <Choice name="phase" label={say.phase} none={say.usual} of={earlier} />}</Deed>}
      </Offered>
    </section>
  ); // prettier-ignore
}
