/** What the public is told: written, cleared, by the police where it is theirs, published, and taken back. */
import { Checkbox, Fieldset, Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { useIncident } from "../../data/incidents";
import type { Audience, PoliceMatter } from "../../gql/schema";
import { useActing } from "../../parts/acting";
import { Deed } from "../../parts/Deed";
import { Area, Choice, Words } from "../../parts/fields";
import type { Given } from "../../parts/given";
import { By } from "../../parts/Origin";
import { Mark, type Tone } from "../../parts/tags";
import { AffectedToldDocument, ClearInformationDocument, DraftInformationDocument, PoliceClearanceDocument, PublishInformationDocument, ReviseInformationDocument, WithdrawInformationDocument, type InformationPartFragment } from "./rapport.gql";
import { rapport } from "./words";

const AUDIENCES: readonly Audience[] = ["PUBLIC", "AFFECTED_FIRST"];
const MATTERS: readonly PoliceMatter[] = ["SCENE", "INJURED", "DEAD"];
const LANGUAGES = [["nb", "Bokmål"], ["nn", "Nynorsk"], ["en", "English"], ["se", "Davvisámegiella"], ["uk", "Українська"], ["pl", "Polski"], ["ar", "العربية"]] as const; // prettier-ignore
const TONES: Record<InformationPartFragment["stage"], Tone> = { DRAFT: "warning", CLEARED: "info", PUBLISHED: "success", WITHDRAWN: "neutral" };

type Version = InformationPartFragment["versions"][number];

export function PublicInformation({ of }: { of: readonly InformationPartFragment[] }) {
  const say = useWords(rapport);
  const { incidentId } = useActing();
  const { incident } = useIncident(incidentId);
  return (
    <section className="work-part" aria-labelledby="befolkning">
      <header className="work-part-head">
        <Heading level={2} data-size="2xs" id="befolkning">{say.information}</Heading>
        <a href="/publikum" target="_blank" rel="noreferrer">{say.page}</a>
      </header>
      {incident?.exercise && <p><Mark tone="warning">{say.exercise}</Mark></p>}
      {of.length === 0 ? <p className="work-empty">{say.noInformation}</p> : of.toReversed().map((one, at) => <Message key={one.id} of={one} first={at === 0} />)}
    </section>
  ); // prettier-ignore
}

const wording = (given: Given) => ({ title: given.text("title"), text: given.text("text"), language: given.text("language"), about: given.all("about") as PoliceMatter[] });

export function Write() {
  const say = useWords(rapport);
  return (
    <Deed does={DraftInformationDocument} label={say.write} letter="m" build={(given) => ({ ...given.frame, audience: given.word<Audience>("audience"), wording: wording(given) })}>
      <Wording />
      <Choice name="audience" label={say.audience} of={AUDIENCES.map((one) => [one, say.audiences[one]] as const)} />
    </Deed>
  ); // prettier-ignore
}

function Wording({ before }: { before?: Version }) {
  const say = useWords(rapport);
  return (
    <>
      <Words name="title" label={say.headline} required first most={200} given={before?.title ?? ""} />
      <Area name="text" label={say.text} required rows={5} given={before?.text ?? ""} />
      <Choice name="language" label={say.language} given={before?.language ?? "nb"} of={LANGUAGES} />
      <Fieldset>
        <Fieldset.Legend>{say.about}</Fieldset.Legend>
        <div className="row">{MATTERS.map((one) => <Checkbox key={one} name="about" value={one} label={say.police[one]} defaultChecked={before?.about.includes(one) ?? false} />)}</div>
      </Fieldset>
    </>
  ); // prettier-ignore
}

function Message({ of, first }: { of: InformationPartFragment; first: boolean }) {
  const say = useWords(rapport);
  const newest = of.versions.at(-1);
  if (!newest) return null;
  const older = of.versions.slice(0, -1).toReversed();
  return (
    <article className="card work-part" data-information={of.stage}>
      <header className="work-item-head">
        <Heading level={3} data-size="2xs" lang={newest.language}>{newest.title}</Heading>
        <Mark tone={TONES[of.stage]}>{say.infoStage[of.stage]}</Mark>
        <span className="quiet">{say.version(newest.number)}{of.audience && ` · ${say.audiences[of.audience]}`}</span>
        {of.publicVersion !== null && <Mark tone="success">{say.publicNow(of.publicVersion)}</Mark>}
        {newest.about.length > 0 && !newest.police && <Mark tone="warning">{say.needsPolice}: {newest.about.map((one) => say.police[one].toLowerCase()).join(", ")}</Mark>}
      </header>
      <p className="work-text" lang={newest.language}>{newest.text}</p>
      <p className="report-trail">
        <By of={newest.written} />
        {newest.cleared && <By of={newest.cleared} before={say.clearedBy} />}
        {newest.police && <By of={newest.police.origin} before={`${say.policeBy} (${newest.police.text})`} />}
        {newest.told && <By of={newest.told.origin} before={`${say.toldBy} (${newest.told.text})`} />}
      </p>
      <div className="work-item-deeds"><Deeds of={of} newest={newest} first={first} /></div>
      {older.length > 0 && <details><summary>{say.versions} ({older.length})</summary>{older.map((one) => <div key={one.number}><strong lang={one.language}>{one.title}</strong><p className="work-text" lang={one.language}>{one.text}</p><By of={one.written} /></div>)}</details>}
    </article>
  ); // prettier-ignore
}

function Deeds({ of, newest, first }: { of: InformationPartFragment; newest: Version; first: boolean }) {
  const say = useWords(rapport);
  const about = { informationId: of.id, version: newest.number };
  const name = newest.title;
  return (
    <>
      {newest.about.length > 0 && !newest.police && <Deed does={PoliceClearanceDocument} label={say.policeClear} of={name} build={(given) => ({ ...given.frame, ...about, officer: given.text("officer") })}><Words name="officer" label={say.officer} required first most={200} /></Deed>}
      {of.audience === "AFFECTED_FIRST" && !newest.told && <Deed does={AffectedToldDocument} label={say.told} of={name} build={(given) => ({ ...given.frame, ...about, how: given.text("how") })}><Words name="how" label={say.how} required first /></Deed>}
      {of.stage === "DRAFT" && <Deed does={ClearInformationDocument} label={say.clear} of={name} letter={first ? "k" : undefined} build={(given) => ({ ...given.frame, ...about })} />}
      {of.stage === "CLEARED" && <Deed does={PublishInformationDocument} label={say.publish} of={name} letter={first ? "p" : undefined} variant="primary" build={(given) => ({ ...given.frame, ...about })} />}
      <Deed does={ReviseInformationDocument} label={say.rewrite} of={name} variant="tertiary" build={(given) => ({ ...given.frame, informationId: of.id, wording: wording(given) })}><Wording before={newest} /></Deed>
      {of.publicVersion !== null && <Deed does={WithdrawInformationDocument} label={say.withdraw} of={name} variant="tertiary" build={(given) => ({ ...given.frame, informationId: of.id, reason: given.text("reason") })}><Words name="reason" label={say.reason} required first /></Deed>}
    </>
  ); // prettier-ignore
}
