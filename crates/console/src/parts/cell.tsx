/** What a cell is of, said only where a table stands as one column without its head. */
import "./parts.css";

export function CellOf({ name }: { name: string }) {
  return <span className="cell-of">{name}: </span>;
}
