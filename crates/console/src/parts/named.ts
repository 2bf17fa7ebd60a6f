/** A refusal names a field as the command does; whoever reads it knows the field by its label. */

/** The sentence with the labels of the fields it names; a field without one keeps its name. */
export function byLabel(said: string, labelOf: (name: string) => string | null): string {
  return said.replace(/«([A-Za-z]\w*)»|^([a-z]\w*)(?= (?:is|must) )/g, (all, quoted?: string, leading?: string) => {
    const label = labelOf(quoted ?? leading ?? "");
    return label ? `«${label}»` : all;
  });
}

/** What stands beside a field of a form, without what is said about it. */
export function labelIn(form: HTMLFormElement, name: string): string | null {
  const field = form.elements.namedItem(name);
  const label = field instanceof HTMLElement && "labels" in field ? (field.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : null;
  return label?.firstChild?.textContent?.trim() || null;
}
