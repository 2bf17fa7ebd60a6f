/**
 * The lines themselves, the newest first; only those in sight are in the page, however many there are. New ones never
 * move what one reads: when the reader is further down they wait, and a polite voice says how many.
 */
import { Button } from "@digdir/designsystemet-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useWords } from "../../app/language";
import { go, here } from "../../app/router";
import { Empty, FaultNote, Loading } from "../../parts/states";
import { Apart } from "./Apart";
import { Entry, type Made } from "./Entry";
import type { Correcting } from "./EntryLine";
import type { Lines } from "./lines";
import type { Row } from "./rows";
import { logg } from "./words";

const ROW_PX = 48;
/** This close to the top counts as there. */
const TOP_PX = 8;
/** So many lines from the oldest, older ones are asked for. */
const AHEAD_LINES = 20;

interface Props {
  readonly lines: Lines;
  readonly queue: boolean;
  readonly unread: string | null;
  readonly filtered: boolean;
  top(at: boolean): void;
  older(): void;
  letIn(): void;
  retry(): void;
  /** Left out to those who may not log. */
  readonly correct: ((what: Correcting) => void) | undefined;
  /** Where lines can be chosen. */
  readonly choosing: ChosenLines | null;
  /** What became of lines of it. */
  readonly made: readonly Made[] | undefined;
}

/** Lines that somebody chooses. */
export interface ChosenLines {
  readonly chosen: readonly number[];
  toggle(number: number): void;
  drop(): void;
}

export function Feed({ lines, queue, unread, filtered, top, older, letIn, retry, correct, choosing, made }: Props) {
  const say = useWords(logg);
  const box = useRef<HTMLDivElement>(null);
  const { rows, fresh, more, loading, fault } = lines;
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (at) => rows[at]?.entry.position ?? at,
    overscan: 10,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !loading && !fault && rows.length - last < AHEAD_LINES) older();
  }, [more, loading, fault, rows.length, last, older]);

  // The list is measured as it comes in, and keeps its place meanwhile; so the way to the top is taken afterwards.
  const showFresh = (): void => {
    letIn();
    requestAnimationFrame(() => list.scrollToIndex(0, { align: "start" }));
  };
  const [apart, setApart] = useState<{ incidentId: string; number: number } | null>(null);
  const find = (incidentId: string, number: number): void => {
    const at = rows.findIndex((row) => row.incidentId === incidentId && row.entry.number === number);
    if (at >= 0) focusRow(list, box, at);
    else setApart({ incidentId, number });
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = { PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = Number((event.target as HTMLElement).closest<HTMLElement>("[data-index]")?.dataset.index ?? Number.NaN);
    if (!step || Number.isNaN(at) || (event.target as HTMLElement).tagName === "SELECT") return;
    event.preventDefault();
    focusRow(list, box, Math.min(rows.length - 1, Math.max(0, at + step)));
  };

  // Who leaves the rows, at the top of them, is shown what came meanwhile.
  const left = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget) && box.current) setTimeout(top, 0, box.current.scrollTop <= TOP_PX);
  };

  return (
    <section className="feed" aria-label={queue ? say.queue : say.log}>
      <p role="status" className="sr-only">{fresh.length > 0 ? say.fresh(fresh.length) : ""}</p>
      {fresh.length > 0 && <Button className="feed-fresh" data-size="sm" data-fresh={fresh.length} onClick={showFresh}>{say.showFresh(fresh.length)}</Button>}
      {lines.remembered && <p className="feed-note">{say.remembered}</p>}
      {fault && !lines.remembered && <FaultNote of={fault} again={retry} />}
      {rows.length === 0 && loading && <Loading />}
      {rows.length === 0 && !loading && !fault && <Empty>{filtered ? <>{say.nothingFiltered} <Button variant="tertiary" data-size="sm" onClick={() => go(here().path, { replace: true })}>{say.clear}</Button></> : say.nothing}</Empty>}
      <div className="feed-box" ref={box} tabIndex={-1} onScroll={(event) => top(event.currentTarget.scrollTop <= TOP_PX)}>
        <div role="feed" aria-busy={loading} aria-label={queue ? say.queue : say.log} className="feed-list" style={{ height: list.getTotalSize() }} onKeyDown={pressed} onBlur={left}>
          {shown.map((item) => {
            const row = rows[item.index];
            return row && (
              <div key={item.key} data-index={item.index} ref={list.measureElement} className="feed-item" style={{ transform: `translateY(${item.start}px)` }}>
                {startsUnread(rows, item.index, unread) && <p className="unread"><span>{say.unread}</span></p>}
                <Entry row={row} newer={rows[item.index - 1] ?? null} queue={queue} at={item.index + 1} of={more ? -1 : rows.length} find={find} correct={correct} choosing={choosing} made={made?.filter((one) => one.numbers.includes(row.entry.number))} more={(incidentId, number) => setApart({ incidentId, number })} />
              </div>
            );
          })}
        </div>
        {rows.length > 0 && <p className="feed-note">{more ? say.more : filtered ? "" : say.begins}</p>}
      </div>
      {apart && <Apart {...apart} close={() => setApart(null)} />}
    </section>
  ); // prettier-ignore
}

/** Whether this is the newest line that had been read, with unread ones above it. */
function startsUnread(rows: readonly Row[], at: number, unread: string | null): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!unread || !row || !above) return false;
  return BigInt(row.entry.position) <= BigInt(unread) && BigInt(above.entry.position) > BigInt(unread);
}

function focusRow(list: { scrollToIndex(at: number, how?: { align: "auto" | "center" }): void }, box: React.RefObject<HTMLDivElement | null>, at: number): void {
  list.scrollToIndex(at, { align: "auto" });
  const focus = (): void => box.current?.querySelector<HTMLElement>(`[data-index="${at}"] article`)?.focus({ preventScroll: true });
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
