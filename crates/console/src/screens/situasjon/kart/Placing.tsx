/** Putting the incident, or an item of its picture, on the map: by a click before, or by typing coordinates. */
import { Field, Input, Label } from "@digdir/designsystemet-react";
import { useState, type ChangeEvent } from "react";
import { useWords } from "../../../app/language";
import type { PictureItemFragment } from "../../../data/picture.gql";
import { Deed } from "../../../parts/Deed";
import { Words } from "../../../parts/fields";
import type { Given } from "../../../parts/given";
import { statementOf } from "../../../parts/statement";
import type { Picture } from "../judge";
import { readPoint, writePoint, type Point } from "./coordinates";
import { PlaceIncidentDocument, PlaceItemDocument } from "./kart.gql";
import { kart } from "./words";

/** What was typed, as the field read it. The form is not given without a point in it. */
const pointOf = (given: Given): Point => ({ latitude: given.number("latitude") ?? Number.NaN, longitude: given.number("longitude") ?? Number.NaN });

export function PlaceIncident({ picture, chosen }: { picture: Picture; chosen: Point | null }) {
  const say = useWords(kart);
  return (
    <Deed
      does={PlaceIncidentDocument} label={picture.coordinates ? say.move : say.place} variant="tertiary"
      build={(given) => ({ ...given.frame, coordinates: pointOf(given), reason: given.maybe("reason") })}
    >
      <PointField given={chosen ?? picture.coordinates} />
      <Words name="reason" label={say.reason} />
    </Deed>
  ); // prettier-ignore
}

/** Says the item anew, unchanged but for its place: it stays as old as it was. */
export function PlaceItem({ item, chosen }: { item: PictureItemFragment; chosen: Point | null }) {
  const say = useWords(kart);
  return (
    <Deed
      does={PlaceItemDocument} label={item.coordinates ? say.moveItem : say.placeItem} of={item.text} variant="tertiary"
      build={(given) => ({ ...given.frame, occurredAt: given.frame.occurredAt ?? item.origin.occurredAt, itemId: item.id, statement: { ...statementOf(item), coordinates: pointOf(given) }, reason: given.maybe("reason") })}
    >
      <PointField given={chosen ?? item.coordinates} />
      <Words name="reason" label={say.reason} />
    </Deed>
  ); // prettier-ignore
}

/** Coordinates, said back as they were understood. */
function PointField({ given }: { given: Point | null }) {
  const say = useWords(kart);
  const [typed, type] = useState(given ? writePoint(given) : "");
  const point = readPoint(typed);
  const wrong = typed.trim() !== "" && !point;
  const changed = (event: ChangeEvent<HTMLInputElement>): void => {
    event.target.setCustomValidity(event.target.value.trim() === "" || readPoint(event.target.value) ? "" : say.notPosition);
    type(event.target.value);
  };
  return (
    <Field>
      <Label>{say.position}</Label>
      <Field.Description>{say.positionHelp}</Field.Description>
      <Input value={typed} onChange={changed} maxLength={60} autoComplete="off" required data-first aria-invalid={wrong || undefined} />
      <span className="field-read" role="status">{point ? say.means(writePoint(point)) : wrong ? say.notPosition : ""}</span>
      <input type="hidden" name="latitude" value={point?.latitude ?? ""} />
      <input type="hidden" name="longitude" value={point?.longitude ?? ""} />
    </Field>
  ); // prettier-ignore
}
