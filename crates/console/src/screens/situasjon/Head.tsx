/** Where the incident stands: the way through the phases with the time in this one, how bad it may become, and where. */
import { useWords } from "../../app/language";
import type { Phase, Severity } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import { Mark, SeverityMark } from "../../parts/tags";
import { spanOf, Time, useNow } from "../../parts/time";
import { domain } from "../../words/domain";
import { courseOf, type Part, type Picture, type Step } from "./judge";
import { LeadersPhaseDocument, LeadersJudgementDocument } from "./situasjon.gql";
import { situasjon } from "./words";

export function Head({ picture, part }: { picture: Picture; part: Part | null }) {
  const say = useWords(situasjon);
  return (
    <section className="card sit-head" aria-label={say.phases}>
      {part && <Phases part={part} />}
      <div className="sit-worst">
        <div className="sit-worst-said">
          <p className="row">
            <span className="quiet">{say.severity}</span>
            {picture.severity && <SeverityMark of={picture.severity} />}
            {picture.observation && <Mark tone="info">{say.observation}</Mark>}
            {picture.dismissed && <Mark>{say.dismissed}</Mark>}
          </p>
          <p className="sit-potential">{picture.potential ?? <em className="quiet">{say.noPotential}</em>}</p>
          {(picture.observation ?? picture.dismissed) && <p>{(picture.observation ?? picture.dismissed)?.reason}</p>}
        </div>
        <dl className="sit-particulars">
          {picture.place && <div><dt>{say.place}</dt><dd>{picture.place}</dd></div>}
          <div><dt>{say.readiness}</dt><dd>{part?.readiness ? `${part.readiness.name} (${part.organisation.shortName})` : say.noReadiness}</dd></div>
        </dl>
        <div className="sit-deeds">
          <Judge picture={picture} />
          {part && <Advance part={part} />}
        </div>
      </div>
    </section>
  ); // prettier-ignore
}

export function Phases({ part }: { part: Part }) {
  const say = useWords(situasjon);
  return (
    <ol className="phases" aria-label={say.phases}>
      {courseOf(part).map((step) => <PhaseStep key={step.phase} step={step} />)}
    </ol>
  ); // prettier-ignore
}

function PhaseStep({ step }: { step: Step }) {
  const say = useWords(situasjon);
  const names = useWords(domain).phase;
  return (
    <li className={`phase phase-${step.state}`} aria-current={step.state === "now" ? "step" : undefined}>
      <span className="phase-name">{step.state === "passed" && <span aria-hidden="true">✓ </span>}{names[step.phase]}</span>
      <span className="phase-when">
        {step.state === "now" && step.at && <strong>{say.inPhase} <Lasting since={step.at} /></strong>}
        {step.state === "passed" && step.at && <Time at={step.at} />}
        {step.state === "skipped" && say.skipped}
      </span>
    </li>
  ); // prettier-ignore
}

/** How long something has lasted, moving. */
export function Lasting({ since }: { since: string }) {
  return <>{spanOf(useNow() - Date.parse(since))}</>;
}

const SEVERITIES: readonly Severity[] = ["UNKNOWN", "MINOR", "SERIOUS", "SEVERE", "EXTREME"];
/** Those one steps to; the return to normal and the end are acts of their own. */
const STEPS: readonly Phase[] = ["DETECTED", "NOTIFY", "MOBILISE", "UNDERSTAND", "HANDLE", "EVALUATE"];

function Judge({ picture }: { picture: Picture }) {
  const say = useWords(situasjon);
  const names = useWords(domain).severity;
  const { severity, potential } = picture;
  return (
    <Deed
      does={LeadersJudgementDocument} label={say.judge} letter="a" variant="tertiary"
      build={(given) => ({ ...given.frame, severity: given.word<Severity>("severity"), potential: given.maybe("potential"), reason: given.maybe("reason") })}
    >
      <Choice name="severity" label={say.severity} of={SEVERITIES.map((one) => [one, names[one]])} given={severity ?? "UNKNOWN"} first />
      <Area name="potential" label={say.potential} given={potential ?? ""} />
      <Words name="reason" label={say.reason} />
    </Deed>
  ); // prettier-ignore
}

function Advance({ part }: { part: Part }) {
  const say = useWords(situasjon);
  const names = useWords(domain).phase;
  const next = STEPS[STEPS.indexOf(part.phase ?? "DETECTED") + 1] ?? "EVALUATE";
  return (
    <Deed does={LeadersPhaseDocument} label={say.change} letter="p" variant="tertiary" build={(given) => ({ ...given.frame, phase: given.word<Phase>("phase") })}>
      <Choice name="phase" label={say.toPhase} of={STEPS.filter((one) => one !== part.phase).map((one) => [one, names[one]])} given={next} first />
    </Deed>
  ); // prettier-ignore
}
