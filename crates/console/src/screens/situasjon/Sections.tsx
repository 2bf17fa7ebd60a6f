/** The picture itself, section by section. Old and unconfirmed looks different, and an empty section says so. */
import { useWords } from "../../app/language";
import { Mark } from "../../parts/tags";
import { Countdown, Time } from "../../parts/time";
import type { PictureItemFragment } from "../../data/picture.gql";
import { domain } from "../../words/domain";
import { pictureWords } from "../../words/picture";
import { Card } from "./Card";
import type { Picture } from "./judge";
import { situasjon } from "./words";

export function Sections({ of }: { of: Picture["sections"] }) {
  const say = useWords(situasjon).picture;
  const names = useWords(pictureWords).section;
  return (
    <Card title={say.title} className="sit-sections">
      <div className="sections">
        {of.map(({ section, items }) => (
          <section key={section} className={items.length === 0 ? "section empty" : "section"}>
            <h3>{names[section]}</h3>
            {items.length === 0 ? <p className="section-missing">{say.missing}</p> : <ul className="sit-list">{items.map((item) => <PictureLine key={item.id} of={item} />)}</ul>}
          </section>
        ))}
      </div>
    </Card>
  ); // prettier-ignore
}

export function PictureLine({ of }: { of: PictureItemFragment }) {
  const say = useWords(situasjon).picture;
  const sure = useWords(domain).verification;
  const words = useWords(pictureWords);
  return (
    <li className={`item ${of.stale ? "stale" : ""} ${of.verification === "CONFIRMED" ? "" : "unsure"}`}>
      <span className="item-text">{of.text}</span>
      <span className="sit-under">
        <span className="quiet">{say.asOf} <Time at={of.origin.occurredAt} />{of.source && `, ${of.source}`}</span>
        {of.verification !== "CONFIRMED" && <Mark tone={of.verification === "REFUTED" ? "danger" : "warning"}>{sure[of.verification]}</Mark>}
        {of.stale && <Mark tone="danger">{say.stale}</Mark>}
        {of.standing === "PROPOSED" && <Mark tone="info">{say.proposed}</Mark>}
        {of.prognosis && <Mark>{of.prognosis === "WORST" ? say.worst : say.expected}</Mark>}
        {of.value && <span className="quiet">{words.value[of.value].toLowerCase()}</span>}
        {of.answerBy && <Countdown at={of.answerBy} />}
      </span>
    </li>
  ); // prettier-ignore
}
