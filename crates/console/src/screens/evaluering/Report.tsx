/** The report on its way: draft, consultation with what was answered, final, followed up, closed. */
import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../app/language";
import { Act } from "../../parts/act";
import { Deadline } from "../../parts/day";
import { By } from "../../parts/node";
import { AnswerConsultationDocument, CloseEvaluationDocument, DraftEvaluationReportDocument, FinaliseEvaluationDocument, FollowUpEvaluationDocument, OpenConsultationDocument, type EvaluationWholeFragment } from "./evaluering.gql";
import { evaluering } from "./words";

export function Report({ of, incidentId, again }: { of: EvaluationWholeFragment; incidentId: string; again: () => void }) {
  const say = useWords(evaluering);
  const { stage, consultation } = of;
  const here = { incidentId, evaluationId: of.id };
  const sendable = stage === "DRAFTED" || stage === "CONSULTATION";
  const writable = stage === "COLLECTING" || sendable;
  return (
    <section className="stack">
      <div className="acts">
        {writable && <Act of={DraftEvaluationReportDocument} label={say.writeDraft} fields={[{ name: "text", label: say.report, kind: "area", value: of.draft ?? undefined }]} input={(given) => ({ ...here, text: given.text("text") })} done={again} />}
        {sendable && <Act of={OpenConsultationDocument} label={say.consult} fields={[{ name: "asked", label: say.asked, kind: "lines" }, { name: "deadline", label: say.deadline, kind: "date" }]} input={(given) => ({ ...here, asked: given.lines("asked"), deadline: given.until("deadline") })} done={again} />}
        {stage === "CONSULTATION" && <Act of={AnswerConsultationDocument} label={say.noteAnswer} fields={[{ name: "from", label: say.from }, { name: "text", label: say.answer, kind: "area" }]} input={(given) => ({ ...here, from: given.text("from"), text: given.text("text") })} done={again} />}
        {sendable && <Act of={FinaliseEvaluationDocument} label={say.finalise} fields={[{ name: "text", label: say.finalReport, kind: "area", value: of.draft ?? undefined }, { name: "early", label: say.early, required: false, help: say.earlyHelp }]} input={(given) => ({ ...here, text: given.text("text"), early: given.maybe("early") })} done={again} />}
        {stage === "FINAL" && <Act of={FollowUpEvaluationDocument} label={say.toFollowUp} input={() => here} done={again} />}
        {stage === "FOLLOW_UP" && <Act of={CloseEvaluationDocument} label={say.close} fields={[{ name: "conclusion", label: say.conclusion, kind: "area" }]} input={(given) => ({ ...here, conclusion: given.text("conclusion") })} done={again} />}
      </div>
      {(of.draft || of.report) && <p className="files"><a href={`/incidents/${incidentId}/export?format=pdf&evaluation=${of.id}`} download>{say.pdf}</a> <a href={`/incidents/${incidentId}/export?format=csv&evaluation=${of.id}`} download>CSV</a></p>}
      {of.conclusion && <div className="card"><Heading level={2} data-size="2xs">{say.conclusion}</Heading><p className="said">{of.conclusion}</p></div>}
      {of.report && <div className="card"><Heading level={2} data-size="2xs">{say.finalReport}</Heading>{of.finalEarly && <p className="quiet">{say.early}: {of.finalEarly}</p>}<p className="said">{of.report}</p></div>}
      {consultation && (
        <div className="card stack">
          <Heading level={2} data-size="2xs">{say.consultation}</Heading>
          <dl className="facts"><dt>{say.asked}</dt><dd>{consultation.asked.join(", ")}</dd><dt>{say.deadline}</dt><dd><Deadline at={consultation.deadline} met={stage !== "CONSULTATION"} /></dd></dl>
          <ul className="listed">{consultation.answers.map((one) => <li key={one.origin.recordedAt + one.from}><strong>{one.from}</strong><p className="said">{one.text}</p><By of={one.origin} /></li>)}</ul>
          {consultation.answers.length === 0 && <p className="quiet">{say.noAnswers}</p>}
        </div>
      )}
      {of.draft && !of.report && <div className="card"><Heading level={2} data-size="2xs">{say.draft(of.drafts)}</Heading><p className="said">{of.draft}</p></div>}
      {!of.draft && !of.report && <p className="quiet">{say.noReport}</p>}
    </section>
  ); // prettier-ignore
}
