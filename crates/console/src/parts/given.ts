/** What someone filled into a form, read by name: what is empty is nothing, not an empty text. */
import type { Scope } from "../gql/schema";

/** What every command in an incident carries besides its own. */
export interface Frame {
  readonly incidentId: string;
  readonly organisationId: string | null;
  readonly occurredAt: string | null;
  readonly scope: Scope | null;
  readonly skipping: string | null;
}

export class Given {
  constructor(
    private readonly form: FormData,
    private readonly of: { readonly incidentId: string; readonly organisationId: string | null },
  ) {}

  text(name: string): string {
    return String(this.form.get(name) ?? "").trim();
  }

  /** A text, or null where nothing was written. */
  maybe(name: string): string | null {
    return this.text(name) || null;
  }

  /** One of the words of the API, as the options of a choice have them. */
  word<K extends string>(name: string): K {
    return this.text(name) as K;
  }

  number(name: string): number | null {
    const text = this.text(name).replace(",", ".");
    return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  }

  ticked(name: string): boolean {
    return this.form.get(name) !== null;
  }

  all(name: string): string[] {
    return this.form.getAll(name).map(String).filter((one) => one !== "");
  }

  /** One for each line that says something. */
  lines(name: string): string[] {
    return this.text(name).split("\n").map((one) => one.trim()).filter((one) => one !== "");
  }

  /** Numbers of lines: `12, 14 15`. */
  numbers(name: string): number[] {
    return (this.text(name).match(/\d+/g) ?? []).map(Number);
  }

  /** A time, as the field read it when it was typed: given again after a cut, it is the same. Null where none was. */
  time(name: string): string | null {
    return this.maybe(name);
  }

  /** What goes with every command in an incident. */
  get frame(): Frame {
    return {
      ...this.of,
      occurredAt: this.time("occurredAt"),
      scope: this.maybe("scope") as Scope | null,
      skipping: this.maybe("skipping"),
    };
  }
}
