/** What the leadership wants first, and what it wants to reach. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import type { GoalStanding } from "../../gql/schema";
import { Deed } from "../../parts/Deed";
import { Area, Choice, When, Words } from "../../parts/fields";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { Countdown, Time, useNow } from "../../parts/time";
import { AssessGoalDocument, GiveFocusDocument, SetGoalDocument, type GoalPartFragment, type MeetingsSubscription } from "./moter.gql";
import { moter } from "./words";

type FocusPart = MeetingsSubscription["situation"]["parts"][number]["focus"];
const STANDINGS: readonly GoalStanding[] = ["MET", "ON_THE_WAY", "NOT_MET", "GIVEN_UP"];
const TONES: Record<GoalStanding, Tone> = { MET: "success", ON_THE_WAY: "info", NOT_MET: "danger", GIVEN_UP: "neutral" };

export function Focus({ of }: { of: FocusPart }) {
  const say = useWords(moter);
  const now = useNow();
  const expired = !!of?.until && Date.parse(of.until) < now;
  return (
    <section className="work-part card" aria-labelledby="fokus" data-focus={of?.items.length ?? 0}>
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="fokus">{say.focus}</Heading>
        <Deed does={GiveFocusDocument} label={say.setFocus} letter="o" build={(given) => ({ ...given.frame, items: given.lines("items"), until: given.time("until") })}>
          <Area name="items" label={say.focusItems} help={say.focusHelp} rows={4} required first given={of?.items.join("\n") ?? ""} />
          <When name="until" label={say.focusUntil} />
        </Deed>
      </header>
      {!of && <p className="quiet">{say.noFocus}</p>}
      {of && <ol className="focus-list">{of.items.map((item) => <li key={item}>{item}</li>)}</ol>}
      {of && <p>{of.until && <>{say.holdsUntil} <Time at={of.until} /> {expired ? <Mark tone="warning">{say.expired}</Mark> : <Countdown at={of.until} />} </>}<By of={of.origin} /></p>}
    </section>
  ); // prettier-ignore
}

export function Goals({ of }: { of: readonly GoalPartFragment[] }) {
  const say = useWords(moter);
  return (
    <section className="work-part card" aria-labelledby="mal">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="mal">{say.goals}</Heading>
        <Deed does={SetGoalDocument} label={say.setGoal} variant="tertiary" build={(given) => ({ ...given.frame, text: given.text("text"), by: given.time("by"), indicator: given.maybe("indicator"), target: given.number("target") })}>
          <Words name="text" label={say.goalText} required first />
          <When name="by" label={say.by} />
          <div className="deed-pair"><Words name="indicator" label={say.indicator} /><Words name="target" label={say.target} type="number" /></div>
        </Deed>
      </header>
      {of.length === 0 && <p className="quiet">{say.noGoals}</p>}
      <ul className="goals">{of.map((one) => <Goal key={one.id} of={one} />)}</ul>
    </section>
  ); // prettier-ignore
}

function Goal({ of }: { of: GoalPartFragment }) {
  const say = useWords(moter);
  const latest = of.assessments.at(-1);
  return (
    <li>
      <div className="work-item-head">
        <span className="work-item-title">{of.text}</span>
        <Mark tone={of.standing ? TONES[of.standing] : "neutral"}>{of.standing ? say.standings[of.standing] : say.notLooked}</Mark>
        {of.target !== null && of.value !== null && <span>{say.valueOf(String(of.value), String(of.target))}</span>}
        {of.by && of.standing !== "MET" && <Countdown at={of.by} />}
        <Deed does={AssessGoalDocument} label={say.assess} of={of.text} variant="tertiary" build={(given) => ({ ...given.frame, goalId: of.id, standing: given.word<GoalStanding>("standing"), text: given.maybe("text") })}>
          <Choice name="standing" label={say.standing} first of={STANDINGS.map((one) => [one, say.standings[one]] as const)} />
          <Area name="text" label={say.why} rows={2} />
        </Deed>
      </div>
      {latest?.text && <p className="quiet">{latest.text}</p>}
    </li>
  ); // prettier-ignore
}
