/** Parts of a screen, in the address, so that a colleague can be sent to the right one. */
import { Link } from "../app/Link";
import { search, usePlace } from "../app/router";
import "./parts.css";

export interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly count?: number | undefined;
}

/** The tab chosen in the address; the first one when none is. */
export function useTab<K extends string>(param: string, tabs: readonly Tab<K>[]): K {
  const { query } = usePlace();
  const wanted = query.get(param);
  const found = tabs.find((tab) => tab.key === wanted) ?? tabs[0];
  if (!found) throw new Error("a screen has at least one part");
  return found.key;
}

export function Tabs<K extends string>({ param, label, tabs, clears = [] }: { param: string; label: string; tabs: readonly Tab<K>[]; clears?: readonly string[] }) {
  const { path, query } = usePlace();
  const chosen = useTab(param, tabs);
  const cleared = Object.fromEntries(clears.map((name) => [name, ""]));
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ key, label: said, count }, at) => (
          <li key={key}>
            <Link href={path + search(query, { ...cleared, [param]: at === 0 ? "" : key })} aria-current={key === chosen ? "page" : undefined}>
              {said}
              {count !== undefined && <span className="quiet"> ({count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
