/** A part of the screen: its heading, what it says, and from when it is while the line is cut. */
import { Heading } from "@digdir/designsystemet-react";
import { createContext, useContext, useId, type ReactNode } from "react";
import { useWords } from "../../app/language";
import { timeOf } from "../../parts/time";
import { situasjon } from "./words";

/** When what is shown was last known to be so, by the server's clock; null while it is so now. */
export const AsOf = createContext<number | null>(null);

export function Card({ title, beside, children, className = "" }: { title: string; beside?: ReactNode; children: ReactNode; className?: string }) {
  const say = useWords(situasjon);
  const asOf = useContext(AsOf);
  const id = useId();
  return (
    <section className={`card sit-card ${className}`} aria-labelledby={id}>
      <header className="sit-card-head">
        <Heading level={2} data-size="2xs" id={id}>{title}</Heading>
        {beside}
        {asOf !== null && <span className="sit-asof">{say.per(timeOf(new Date(asOf).toISOString()))}</span>}
      </header>
      {children}
    </section>
  ); // prettier-ignore
}

/** Nothing to show here, said quietly. */
export function Nothing({ children }: { children: string }) {
  return <p className="quiet">{children}</p>;
}
