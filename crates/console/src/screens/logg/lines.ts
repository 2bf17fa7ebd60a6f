/**
 * The lines of a log, or of the queue over all of them: the newest first, older ones as they are asked for, and each new
 * one once. Knows nothing of how they are shown; is told whether new ones may come in now.
 */
import { keep, kept } from "../../data/sealed";
import { store, type Store } from "../../data/store";
import { follow } from "../../data/streams";
import { ask, Fault } from "../../data/wire";
import type { Awaited, LogFilter, QueueFilter } from "../../gql/schema";
import { LogPageDocument, QueueLiveDocument, QueuePageDocument, type QueueLineFragment } from "./logg.gql";
import { merge, unseen, type Row } from "./rows";

export interface Lines {
  /** The newest first. */
  readonly rows: readonly Row[];
  /** Those that came while the reader was elsewhere, the newest first. */
  readonly fresh: readonly Row[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly fault: Fault | null;
  /** True when these are the ones this browser remembered. */
  readonly remembered: boolean;
}

/** Which lines. */
export interface Wanted {
  readonly incidentId: string | null;
  readonly filter: LogFilter;
  readonly awaits: readonly Awaited[];
}

const PAGE_LINES = 100;
const KEPT_LINES = 200;
const KEEP_AFTER_MS = 3_000;

const NONE: Lines = { rows: [], fresh: [], more: false, loading: true, fault: null, remembered: false };

const hasFilter = (wanted: Wanted): boolean => Object.keys(wanted.filter).length > 0 || wanted.awaits.length > 0;

export class Log {
  readonly lines: Store<Lines> = store(NONE);
  private stop: (() => void) | null = null;
  private cursor: string | null = null;
  private arrived: Row[] = [];
  private frame = 0;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  /** `mayCome` says whether new lines may come in now; else they wait among the fresh ones. */
  constructor(
    private readonly wanted: Wanted,
    private readonly mayCome: () => boolean,
  ) {}

  async open(): Promise<void> {
    try {
      const { rows, head } = await this.page(null);
      if (this.closed) return;
      this.lines.set((now) => ({ ...now, rows, more: this.cursor !== null, loading: false, fault: null, remembered: false }));
      // The head was read before the lines: what came between comes twice, and stands once.
      this.listen(head);
      this.keepSoon();
    } catch (reason) {
      await this.unreached(reason instanceof Fault ? reason : new Fault("cut", String(reason)));
    }
  }

  close(): void {
    this.closed = true;
    this.stop?.();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.keeping);
  }

  /** Goes further back. */
  async older(): Promise<void> {
    const { more, loading } = this.lines.get();
    if (!more || loading || this.cursor === null) return;
    this.lines.set((now) => ({ ...now, loading: true }));
    try {
      const { rows } = await this.page(this.cursor);
      if (this.closed) return;
      this.lines.set((now) => ({ ...now, rows: [...now.rows, ...rows], more: this.cursor !== null, loading: false, fault: null }));
    } catch (reason) {
      this.lines.set((now) => ({ ...now, loading: false, fault: reason instanceof Fault ? reason : null }));
    }
  }

  /** Tries again what failed; what is on screen stays where it is. */
  retry(): void {
    const { rows, fault, remembered } = this.lines.get();
    if (!fault) return;
    if (rows.length === 0 || remembered || fault.kind === "answered") void this.open();
    else if (fault.kind === "cut") this.lines.set((now) => ({ ...now, fault: null }));
  }

  /** Lets the fresh ones in. */
  letIn(): void {
    this.lines.set((now) => (now.fresh.length === 0 ? now : { ...now, rows: merge(now.rows, now.fresh), fresh: [] }));
  }

  private queueFilter(): QueueFilter {
    const { incidentId, filter, awaits } = this.wanted;
    return { entry: filter, awaits, ...(incidentId && { incidentIds: [incidentId] }) };
  }

  private async page(before: string | null): Promise<{ rows: Row[]; head: string }> {
    const { incidentId, filter, awaits } = this.wanted;
    if (incidentId && awaits.length === 0) {
      const { incidentLog, installation } = await ask(LogPageDocument, { incidentId, filter, last: PAGE_LINES, before });
      this.cursor = incidentLog.pageInfo.hasPreviousPage ? incidentLog.pageInfo.startCursor : null;
      const rows = incidentLog.edges.map(({ node }): Row => ({ incidentId, incident: null, awaits: null, entry: node }));
      return { rows: rows.reverse(), head: installation.head };
    }
    const { queue, installation } = await ask(QueuePageDocument, { filter: this.queueFilter(), last: PAGE_LINES, before });
    this.cursor = queue.pageInfo.hasPreviousPage ? queue.pageInfo.startCursor : null;
    return { rows: queue.edges.map(({ node }): Row => node).reverse(), head: installation.head };
  }

  private listen(after: string): void {
    this.stop?.();
    this.stop = follow(QueueLiveDocument, { filter: this.queueFilter() }, {
      after,
      position: ({ queue }) => queue.entry.position,
      heard: ({ queue }) => this.heard(queue),
      ended: (fault) => this.lines.set((now) => ({ ...now, fault })),
    }); // prettier-ignore
  }

  /** Lines that come within one frame go in together: one rendering, however many they are. */
  private heard(row: QueueLineFragment): void {
    this.arrived.unshift(row);
    if (this.frame !== 0) return;
    const comeIn = (): void => {
      this.frame = 0;
      const { arrived } = this;
      this.arrived = [];
      if (this.mayCome()) this.lines.set((now) => ({ ...now, rows: merge(now.rows, [...arrived, ...now.fresh]), fresh: [], fault: null }));
      else this.lines.set((now) => ({ ...now, fresh: unseen(now.rows, [...arrived, ...now.fresh]), fault: null }));
      this.keepSoon();
    };
    this.frame = document.hidden ? Number(setTimeout(comeIn, 250)) : requestAnimationFrame(comeIn);
  }

  private get shelf(): string {
    return `log:${this.wanted.incidentId ?? "all"}`;
  }

  private keepSoon(): void {
    if (hasFilter(this.wanted) || this.keeping) return;
    this.keeping = setTimeout(() => {
      this.keeping = undefined;
      const { rows, fresh } = this.lines.get();
      void keep(this.shelf, merge(rows, fresh).slice(0, KEPT_LINES));
    }, KEEP_AFTER_MS);
  }

  private async unreached(fault: Fault): Promise<void> {
    const before = hasFilter(this.wanted) || fault.kind !== "cut" ? null : await kept<Row[]>(this.shelf);
    if (!this.closed) this.lines.set((now) => ({ ...now, rows: before ?? now.rows, loading: false, fault, remembered: before !== null }));
  }
}
