import { expect, test } from "vitest";
import { calibration, type Judged } from "./calibration.js";

function judged(confidence: number, ...outcomes: readonly boolean[]): Judged[] {
  return outcomes.map((right) => ({ confidence, right }));
}

test("the expected error is the mean gap of the bins, by their share of the questions", () => {
  const { expectedError, bins } = calibration([
    ...judged(0.75, true, true, true, false),
    ...judged(0.25, true, false),
    ...judged(0.05, false, false),
  ]);
  expect(bins).toEqual([
    { from: 0, to: 0.1, count: 2, meanConfidence: 0.05, shareRight: 0 },
    { from: 0.2, to: 0.3, count: 2, meanConfidence: 0.25, shareRight: 0.5 },
    { from: 0.7, to: 0.8, count: 4, meanConfidence: 0.75, shareRight: 0.75 },
  ]);
  expect(expectedError).toBeCloseTo((2 * 0.05 + 2 * 0.25 + 4 * 0) / 8);
});

test("within a bin, confidences that are too high and too low make up for each other", () => {
  expect(calibration([...judged(0.5, true), ...judged(0.56, false)]).expectedError).toBeCloseTo(0.03);
});

test("a bin starts with its lower bound, and the last one takes in 1", () => {
  const { bins } = calibration([0, 0.1, 0.9, 1].flatMap((confidence) => judged(confidence, true)));
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [0, 1],
    [0.1, 1],
    [0.9, 2],
  ]);
});

test("without questions there is no error", () => {
  expect(calibration([])).toEqual({ expectedError: 0, bins: [] });
});
