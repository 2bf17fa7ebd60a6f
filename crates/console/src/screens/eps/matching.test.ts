import { expect, test } from "vitest";
import { found, mayBelong, names, type Sought } from "./matching";

const one = (id: string, name: string, more: Partial<Sought> = {}): Sought => ({ id, name, born: null, phone: null, address: null, relation: null, needs: null, inside: true, whereTo: null, ...more }); // prettier-ignore

test("a text names someone by first and last name, whatever stands between and in whichever order", () => {
  expect(names("leter etter Eva Prøvesen", "Eva Marie Prøvesen")).toBe(true);
  expect(names("PRØVESEN, EVA (mor)", "Eva Prøvesen")).toBe(true);
  expect(names("leter etter Eva", "Eva Prøvesen")).toBe(false);
  expect(names("leter etter Evald Prøvesen", "Eva Prøvesen")).toBe(false);
  expect(names("leter etter Eva", "Eva")).toBe(false);
  expect(names(null, "Eva Prøvesen")).toBe(false);
});

test("whoever is looked for and whoever looks are suggested to each other", () => {
  const [eva, ola, per] = [one("1", "Eva Prøvesen"), one("2", "Ola Prøvesen", { relation: "leter etter Eva Prøvesen" }), one("3", "Per Annerledes")];
  expect(mayBelong(eva, [eva, ola, per])).toEqual([ola]);
  expect(mayBelong(ola, [eva, ola, per])).toEqual([eva]);
  expect(mayBelong(per, [eva, ola, per])).toEqual([]);
});

test("those noted as met are suggested no more", () => {
  const [eva, ola] = [one("1", "Eva Prøvesen"), one("2", "Ola Prøvesen", { relation: "Eva Prøvesen", whereTo: "Gjenforent med Eva Prøvesen", inside: false })];
  expect(mayBelong(ola, [eva, ola])).toEqual([]);
  expect(mayBelong(eva, [eva, ola])).toEqual([ola]);
});

test("people are found by every word of what is sought, those who are there first and the newest first among them", () => {
  const all = [one("1", "Eva Prøvesen", { phone: "900 00 001" }), one("2", "Ola Prøvesen", { inside: false, whereTo: "hjem til Vik" }), one("3", "Per Prøvesen", { needs: "insulin" })];
  expect(found("prøvesen", all).map((found) => found.id)).toEqual(["3", "1", "2"]);
  expect(found("90000001", all).map((found) => found.id)).toEqual(["1"]);
  expect(found("prøvesen insulin", all).map((found) => found.id)).toEqual(["3"]);
  expect(found("vik", all).map((found) => found.id)).toEqual(["2"]);
  expect(found("", all)).toHaveLength(3);
});
