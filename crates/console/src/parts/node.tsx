/** A link of the thread: what kind it is, a way to where it is shown, and a way into the whole thread. */
import { useWords } from "../app/language";
import { Link } from "../app/Link";
import { useQuery } from "../data/query";
import { preparedness } from "../words/preparedness";
import { NodeTextDocument, type ByFragment } from "./node.gql";
import { inputOf, placeOf, threadAddress, type NodeMark } from "./node-rules";
import { Time } from "./time";

export function nodeName(node: NodeMark, names: Record<NodeMark["kind"], string>): string {
  return node.number === null ? names[node.kind] : `${names[node.kind]} ${node.number}`;
}

export function NodeLink({ of }: { of: NodeMark }) {
  const say = useWords(preparedness);
  const place = placeOf(of);
  const name = nodeName(of, say.node);
  return place ? <Link href={place}>{name}</Link> : <span>{name}</span>;
}

export function ThreadLink({ of }: { of: NodeMark }) {
  const say = useWords(preparedness);
  return <Link href={threadAddress(of)}>{say.thread}</Link>;
}

/** What a link says, asked of the thread it hangs in. */
export function NodeText({ of }: { of: NodeMark & { readonly key: string } }) {
  const node = inputOf(of);
  const { data } = useQuery(NodeTextDocument, { node: node ?? { trial: "" } }, { wanted: node !== null });
  const link = data?.thread?.links.find((one) => one.node.key === of.key);
  return link ? <q>{link.text}</q> : null;
}

export function By({ of }: { of: ByFragment }) {
  return <span className="quiet"><Time at={of.recordedAt} date="always" /> {of.by.person.name}, {of.by.organisation.shortName}</span>; // prettier-ignore
}
