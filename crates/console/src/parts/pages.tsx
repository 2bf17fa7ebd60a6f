/** The end of a list that comes in pages: how many are shown, and a way to more. */
import { Button } from "@digdir/designsystemet-react";
import { useWords } from "../app/language";
import type { Pages } from "../data/pages";
import { preparedness } from "../words/preparedness";

export function MoreOf({ of }: { of: Pick<Pages<unknown>, "data" | "more" | "loading" | "next"> }) {
  const say = useWords(preparedness);
  if (!of.more) return null;
  return (
    <p className="row">
      <span className="quiet">{say.shown(of.data?.length ?? 0)}</span>
      <Button variant="secondary" data-size="sm" loading={of.loading} onClick={of.next}>{say.more}</Button>
    </p>
  ); // prettier-ignore
}
