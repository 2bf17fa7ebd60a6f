/** Small marks: always a word, the colour only helps. */
import { Tag } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../app/language";
import type { Phase, Severity } from "../gql/schema";
import { domain } from "../words/domain";
import { shell } from "../words/shell";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export function Mark({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <Tag data-color={tone} data-size="sm">{children}</Tag>; // prettier-ignore
}

const SEVERITY_TONE: Record<Severity, Tone> = { UNKNOWN: "neutral", MINOR: "info", SERIOUS: "warning", SEVERE: "danger", EXTREME: "danger" };

export function SeverityMark({ of }: { of: Severity }) {
  return <Mark tone={SEVERITY_TONE[of]}>{useWords(domain).severity[of]}</Mark>;
}

export function PhaseMark({ of }: { of: Phase }) {
  return <Mark tone={of === "CLOSED" || of === "DISMISSED" ? "neutral" : "info"}>{useWords(domain).phase[of]}</Mark>;
}

export function ExerciseMark() {
  return <span className="exercise-mark">{useWords(shell).exercise}</span>;
}
