import { expect, test } from "vitest";
import { countTerms } from "../../src/search/term-counts.js";
import type { Term } from "../../src/search/terms.js";
import { openWordCounts } from "../../src/word-counts.js";

const term = (key: string, surface = key): Term => ({ key, surface, start: 0, closeness: 1 });

test("a name of the story tells all, a common word nothing, and a rare one that is used once is no key word", () => {
  const terms = countTerms(openWordCounts());
  for (let times = 0; times < 50; times += 1) terms.add(term("server"));
  for (let times = 0; times < 100_000; times += 1) terms.add(term("the"));
  terms.add(term("simpli", "simply"));
  terms.add({ ...term("@ibm", "IBM"), entity: "ibm" });
  const { informs, keyness } = terms.telling();
  expect([informs["@ibm"], keyness["@ibm"]]).toEqual([1, 1]);
  expect([informs.server, keyness.server]).toEqual([1, 1]);
  expect(informs.the).toBe(0);
  expect(informs.simpli).toBe(1);
  expect(keyness.simpli).toBe(0.25);
});

test("no terms tell nothing", () => {
  expect(countTerms(openWordCounts()).telling()).toEqual({ informs: {}, keyness: {} });
});
