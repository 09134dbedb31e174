import { expect, test } from "vitest";
import type { Collection } from "./collection.js";
import { measure } from "./measure.js";
import type { Hit, System } from "./system.js";
import { tableOf } from "./table.js";

const HARBOUR: Collection = {
  title: "Harbour",
  facts: [1, 2].map((paragraph) => ({ text: "The harbour is old.", paragraph })),
  questions: [0, 1].map((place) => ({ text: `harbour ${place}`, right: [place] })),
};

/** Finds the first fact, whatever is asked. */
function system(hit: Hit): System {
  return { name: "first", index: () => ({ search: () => [hit] }) };
}

test("of a system that gives no scores no AUROC is told, though a paragraph is left out", async () => {
  const scored = await measure(system({ place: 0, score: 1 }), [HARBOUR], true);
  const unscored = await measure(system({ place: 0 }), [HARBOUR], true);
  expect(scored.auroc).toBe(0.5);
  expect(unscored.auroc).toBeUndefined();
  expect(unscored.firstRight).toEqual([[1, 0]]);
  expect(tableOf([unscored])).toContain("| –");
});

test("what is made only when a question is asked counts to the memory, and so does what an index holds", async () => {
  const megabytes = (): number[] => Array.from({ length: 2 ** 20 }, () => 0.5);
  const indexed: System = {
    name: "large",
    index: () => {
      const held = [megabytes()];
      return {
        search: () => {
          if (held.length === 1) held.push(megabytes());
          return [{ place: 0, score: held.length }];
        },
      };
    },
  };
  const { memory } = await measure(indexed, [HARBOUR], false);
  expect(memory).toBeGreaterThan(15);
  expect(memory).toBeLessThan(20);
});
