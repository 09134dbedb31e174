import { expect, test } from "vitest";
import { auroc, bootstrap, quantile, seeded } from "./metrics.js";

test("AUROC is 1 where all positives lie above, 0 where all lie below, and a half where they are tied", () => {
  expect(auroc([0.9, 0.8], [0.1, 0.2])).toBe(1);
  expect(auroc([0.1], [0.2, 0.3])).toBe(0);
  expect(auroc([0.5, 0.5], [0.5])).toBe(0.5);
  expect(auroc([0.9, 0.1], [0.5])).toBe(0.5);
});

test("a quantile is one of the values, in order of size", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([3, 1, 2], 0.99)).toBe(3);
});

test("a bootstrap's interval holds the mean, and is a point where all groups are alike", () => {
  const { mean, low, high } = bootstrap([
    [1, 0],
    [1, 1],
    [0, 0],
  ]);
  expect(mean).toBe(0.5);
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
  expect(
    bootstrap([
      [0, 1],
      [1, 0],
    ]),
  ).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
});

test("seeded numbers are the same again, and lie from 0 to 1", () => {
  const draw = (): number[] => Array.from({ length: 100 }, seeded(7));
  expect(draw()).toEqual(draw());
  expect(draw().every((value) => value >= 0 && value < 1)).toBe(true);
});
