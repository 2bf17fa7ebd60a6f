/** The frame: the door, then the bar, the menu and the screen. Knows which screen is shown, not what it shows. */
import { Button, SkipLink } from "@digdir/designsystemet-react";
import { Component, Suspense, useEffect, useRef, type ReactNode } from "react";
import { useIncident } from "../data/incidents";
import { session, useWho } from "../data/session";
import { useStore } from "../data/store";
import { Desk } from "../parts/desk";
import { LeftBehind } from "../parts/left";
import { Empty, Loading } from "../parts/states";
import { Mark } from "../parts/tags";
import { domain } from "../words/domain";
import { shell } from "../words/shell";
import { Alarms } from "../alarm/Alarms";
import { Muted } from "../alarm/Sounding";
import { useTitle } from "../alarm/title";
import { Door } from "./Door";
import { useWords } from "./language";
import { LineBadge } from "./LineBadge";
import { Link } from "./Link";
import { Menu, useScreenNames } from "./Menu";
import { NewIncident } from "./NewIncident";
import { usePlace, useWhere, type Where } from "./router";
import { screenOf } from "./screens";
import { Settings } from "./Settings";
import { Shortcuts } from "./Shortcuts";
import { newEdition, takeUp } from "./edition";

export function App() {
  const now = useStore(session);
  const say = useWords(shell).door;
  if (now.state === "in") return <Inside />;
  if (now.state === "out") return <Door ended={now.ended} />;
  return <main className="door"><p role="status">{now.state === "asking" ? say.asking : say.unreachable}</p></main>; // prettier-ignore
}

function Inside() {
  const say = useWords(shell);
  const duty = useWords(domain).dutyLog;
  const where = useWhere() ?? { screen: "", incidentId: null };
  const { incident, missing } = useIncident(where.incidentId);
  const { installation } = useWho();
  const exercise = where.incidentId !== null && !!incident?.exercise;
  const screen = screenOf(where.screen);
  const names = useScreenNames(where.incidentId ? (incident ?? null) : null);
  const name = screen ? names[screen.key] : "Varsko";
  const title = incident && where.incidentId ? `${name} – ${incident.title ?? say.untitled}` : name;
  useTitle(`${exercise ? `${say.exercise} · ` : ""}${title} · Varsko`);
  return (
    <div className={exercise ? "inside exercise" : "inside"}>
      <SkipLink href="#innhold">{say.skip}</SkipLink>
      {exercise && <aside className="exercise-banner" aria-label={say.exerciseBanner}>{say.exerciseBanner}</aside>}
      {installation.demo && <aside className="demo-banner" aria-label={say.demo}>{say.demo}</aside>}
      <header className="bar">
        <Link href="/" className="mark">Varsko</Link>
        <span className="bar-title">{where.incidentId && incident?.dutyLog && <Mark>{duty[incident.dutyLog]}</Mark>} {where.incidentId && (incident?.title ?? say.untitled)}</span>
        <Muted />
        <LineBadge />
        <Settings />
      </header>
      <Edition />
      <Alarms />
      <div className="frame">
        <Menu where={where} incident={incident} />
        <Content where={where} title={title}>
          {missing ? <Empty>{say.notFound}</Empty> : <Show where={where} />}
        </Content>
      </div>
      <Shortcuts />
      <NewIncident />
    </div>
  ); // prettier-ignore
}

/** The screen's place. A new screen takes the focus with its heading, so that a reader hears where they are. */
function Content({ where, title, children }: { where: Where; title: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { path } = usePlace();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main id="innhold" ref={main} tabIndex={-1} aria-label={title} className={`screen screen-${where.screen}`}>
      <LeftBehind key={`left ${path}`} />
      <Unbroken key={path}>
        <Desk><Suspense fallback={<Loading />}>{children}</Suspense></Desk>
      </Unbroken>
    </main>
  );
}

function Show({ where }: { where: Where }) {
  const say = useWords(shell);
  const screen = screenOf(where.screen);
  if (!screen || (where.incidentId && screen.of === "all")) {
    return <Empty>{say.notFound} <Link href="/">{say.toBoard}</Link></Empty>; // prettier-ignore
  }
  if (screen.of === "incident" && !where.incidentId) return <Empty>{say.noIncident}</Empty>;
  const { View } = screen;
  return <View key={where.incidentId ?? ""} incidentId={where.incidentId} />;
}

function Edition() {
  const say = useWords(shell);
  if (!useStore(newEdition)) return null;
  return <p className="edition" role="status">{say.update} <Button variant="secondary" data-size="sm" onClick={takeUp}>{say.updateNow}</Button></p>; // prettier-ignore
}

/** Keeps a fault of one screen from taking the frame, and the outbox with it. */
class Unbroken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useWords(shell);
  return <div className="state" role="alert"><p>{say.broken}</p><Button onClick={() => location.reload()}>{say.updateNow}</Button></div>; // prettier-ignore
}
