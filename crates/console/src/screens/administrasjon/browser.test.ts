import { expect, test } from "vitest";
import { browserOf } from "./browser";

test("a browser is named as people know it, and what is not known stands as it was said", () => {
  expect(browserOf("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe("Firefox, Windows");
  expect(browserOf("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0")).toBe("Edge, Windows");
  expect(browserOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1")).toBe("Safari, iPhone");
  expect(browserOf("arkivet")).toBe("arkivet");
});
