/** Maler: what situation reports hold, and the templates that incidents are opened from. */
import { Checkbox, Fieldset, Heading } from "@digdir/designsystemet-react";
import { language, useWords } from "../../app/language";
import { useQuery } from "../../data/query";
import { useStore } from "../../data/store";
import type { Language, ReportContent, Severity } from "../../gql/schema";
import { Act, OneField } from "../../parts/act";
import { By } from "../../parts/node";
import type { Whose } from "../../parts/organisation";
import { Rows } from "../../parts/rows";
import { useRole } from "../../parts/roles";
import { Shown } from "../../parts/states";
import { Mark, SeverityMark } from "../../parts/tags";
import { domain } from "../../words/domain";
import { DefineReportTemplateDocument, PublishTemplateDocument, TemplatesDocument, WithdrawTemplateDocument, type ContentOfFragment, type TemplatesQuery } from "./administrasjon.gql";
import { keyed } from "./key";
import { KEY, type Standing } from "./Structure";
import { setup } from "./words-setup";

const CONTENTS: readonly ReportContent[] = ["HEADLINE", "FACTS", "ASSUMPTIONS", "UNKNOWNS", "AFFECTED", "CONSEQUENCES", "PROGNOSIS", "RESOURCES", "ACTORS", "COMMUNICATION", "DECISIONS_NEEDED", "FIGURES", "MEASURES", "FOCUS", "GONE", "WRITTEN"]; // prettier-ignore
const SEVERITIES: readonly Severity[] = ["UNKNOWN", "MINOR", "SERIOUS", "SEVERE", "EXTREME"];

type Template = TemplatesQuery["incidentTemplates"][number];
type Part = ContentOfFragment["parts"][number];

export function Templates({ of, whose, again }: { of: Standing; whose: Whose; again: () => void }) {
  const say = useWords(setup).templates;
  const tongue = useStore(language).toUpperCase() as Language;
  const asked = useQuery(TemplatesDocument, { organisationId: whose.organisationId, language: tongue });
  return (
    <div className="stack">
      <p className="quiet">{say.lead}</p>
      <Report of={of} whose={whose} again={again} />
      <Heading level={2} data-size="2xs">{say.incident}</Heading>
      <p className="quiet">{say.incidentHelp}</p>
      <Shown of={asked}>{({ incidentTemplates }) => incidentTemplates.length === 0 ? <p className="quiet">{say.none}</p> : <ul className="listed">{incidentTemplates.map((one) => <OneTemplate key={one.id} of={one} whose={whose} again={asked.again} />)}</ul>}</Shown>
    </div>
  ); // prettier-ignore
}

function Report({ of, whose, again }: { of: Standing; whose: Whose; again: () => void }) {
  const all = useWords(setup);
  const say = all.templates;
  const { fields, version } = of.reportTemplate;
  return (
    <section className="card stack">
      <header className="spread"><Heading level={2} data-size="2xs">{say.report}</Heading><span className="quiet">{say.version(version)}</span></header>
      <ol className="plain">{fields.map((field) => <li key={field.key}>{field.name} <span className="quiet">({say.contents[field.content]})</span></li>)}</ol>
      <Act of={DefineReportTemplateDocument} label={say.setReport} submit={all.save} done={again}
        input={(given) => ({ ...whose.named, fields: keyed(given.rows("fields").map((row) => ({ key: row.text("key"), name: row.text("name"), content: row.text("content") as ReportContent }))).map((field) => ({ ...field, name: field.name || null })) })}>
        <Rows filled={fields.map(({ key, name, content }) => ({ key, name, content }))} of={{ name: "fields", label: say.report, one: say.field, add: say.addField, fields: [
          KEY,
          { name: "name", label: say.fieldName, required: false }, { name: "content", label: say.content, kind: "choice", options: CONTENTS.map((content) => [content, say.contents[content]] as const) },
        ] }} />
      </Act>
    </section>
  ); // prettier-ignore
}

function OneTemplate({ of, whose, again }: { of: Template; whose: Whose; again: () => void }) {
  const say = useWords(setup).templates;
  const severities = useWords(domain).severity;
  const telling = useTelling();
  const { content } = of;
  return (
    <li className="card">
      <header className="spread"><h3>{content.name}</h3><span className="row">{of.withdrawn && <Mark>{say.withdrawn}: {of.withdrawn}</Mark>}<Mark tone={of.shipped ? "neutral" : "info"}>{of.shipped ? say.shipped : say.version(of.version)}</Mark><SeverityMark of={content.severity} /></span></header>
      <p>{content.about}</p>
      <details><summary>{say.read}<span className="sr-only">: {content.name}</span> <span className="quiet">({say.parts(content.parts.length)})</span></summary>
        <p className="said">{content.potential}</p>
        <ul className="plain">{content.parts.map((part) => <li key={part.key}>{telling(part)}</li>)}</ul>
        {of.published && <By of={of.published} />}
      </details>
      {!of.withdrawn && (
        <div className="acts">
          <Act of={PublishTemplateDocument} label={of.shipped ? say.adopt : say.revise} about={content.name} submit={say.publish} done={again}
            input={(given) => ({ ...whose.named, ...(!of.shipped && { templateId: of.id }), content: { name: given.text("name"), about: given.text("about"), title: given.text("title"), kind: given.text("kind"), severity: given.text("severity") as Severity, potential: given.text("potential"), parts: content.parts.filter((part) => given.checked(`part-${part.key}`)) } })}>
            <OneField of={{ name: "name", label: say.name, value: content.name }} />
            <OneField of={{ name: "about", label: say.about, kind: "area", value: content.about }} />
            <OneField of={{ name: "title", label: say.title, value: content.title }} />
            <OneField of={{ name: "kind", label: say.kind, value: content.kind }} />
            <OneField of={{ name: "severity", label: say.severity, kind: "choice", options: SEVERITIES.map((one) => [one, severities[one]] as const), value: content.severity }} />
            <OneField of={{ name: "potential", label: say.potential, kind: "area", value: content.potential }} />
            <Fieldset data-size="sm">
              <Fieldset.Legend>{say.keep}</Fieldset.Legend>
              <Fieldset.Description>{say.keepHelp}</Fieldset.Description>
              {content.parts.map((part) => <Checkbox key={part.key} name={`part-${part.key}`} label={telling(part)} defaultChecked />)}
            </Fieldset>
          </Act>
          {!of.shipped && <Act of={WithdrawTemplateDocument} label={say.withdraw} about={content.name} variant="tertiary" fields={[{ name: "reason", label: say.reason }]} input={(given) => ({ ...whose.named, templateId: of.id, reason: given.text("reason") })} done={again} />}
        </div>
      )}
    </li>
  ); // prettier-ignore
}

/** What a part of a template starts, in one line. */
function useTelling(): (part: Part) => string {
  const all = useWords(setup);
  const say = all.templates;
  const role = useRole();
  const within = (min: number | null | undefined): string => (min == null ? "" : `, ${say.within(min)}`);
  return (part) => {
    const kinds = say.part;
    if (part.list) return `${kinds.list}: ${part.list.name}`;
    if (part.body) return `${kinds.body}: ${all.structure.bodies[part.body.body]}`;
    if (part.role) return `${kinds.role}: ${role(part.role.role)}`;
    if (part.indicator) return `${kinds.indicator}: ${part.indicator.name} (${part.indicator.unit})`;
    if (part.area) return `${kinds.area}: ${part.area.name}`;
    if (part.task) return `${kinds.task}: ${part.task.title} (${role(part.task.role)}${within(part.task.withinMin)})`;
    if (part.question) return `${kinds.question}: ${part.question.text}`;
    if (part.focus) return `${kinds.focus}: ${part.focus.items.join("; ")}`;
    if (part.goal) return `${kinds.goal}: ${part.goal.text}${within(part.goal.withinMin)}`;
    if (part.decision) return `${kinds.decision}: ${part.decision.question}${within(part.decision.withinMin)}`;
    if (part.meeting) return `${kinds.meeting}${within(part.meeting.withinMin)}`;
    if (part.reports) return `${kinds.reports}: ${part.reports.from}${within(part.reports.firstMin)}`;
    if (part.message) return `${kinds.message}: ${part.message.title}`;
    return part.card ? `${kinds.card}: ${part.card.title}` : part.key;
  };
}
