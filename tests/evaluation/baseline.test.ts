import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadKnowledge } from "../knowledge.js";
import { acceptBaseline, compare, readBaseline, recordOf, type AnswerRecord } from "./baseline.js";
import { askAll } from "./outcomes.js";
import { worseLine } from "./report.js";
import type { Score } from "./score.js";

/** Every question is asked, beside the other test files. */
const TIMEOUT = 120_000;

test(
  "no evaluation question is answered worse than in the accepted baseline",
  () => {
    const accepted = readBaseline();
    expect(accepted, "npm run evaluate -- --accept makes the baseline").toBeDefined();
    const { worse } = compare(accepted ?? [], askAll(loadKnowledge()).map(recordOf));
    expect(worse.map(worseLine)).toEqual([]);
  },
  TIMEOUT,
);

describe("compare", () => {
  const SCORES: readonly Score[] = ["right", "missed", "wrong"];

  test.each(SCORES.flatMap((before, a) => SCORES.map((after, b) => ({ before, after, steps: b - a }))))(
    "from $before to $after",
    ({ before, after, steps }) => {
      const { changed, worse, better } = compare([said(before)], [said(after)]);
      const change = [{ before: said(before), after: said(after) }];
      expect(changed).toEqual(steps === 0 ? [] : change);
      expect(worse).toEqual(steps > 0 ? change : []);
      expect(better).toEqual(steps < 0 ? change : []);
    },
  );

  test.each([{ answer: "Another." }, { status: "corrected" }])("%o alone is a change", (difference) => {
    const change = { before: said("right"), after: { ...said("right"), ...difference } };
    expect(compare([change.before], [change.after])).toEqual({
      changed: [change],
      worse: [],
      better: [],
      added: [],
      gone: [],
    });
  });

  test("questions that are new or gone are neither better nor worse, in whatever order", () => {
    const [kept, gone, added] = [said("right", "kept?"), said("right", "gone?"), said("wrong", "new?")];
    expect(compare([gone, kept], [kept, added])).toEqual({
      changed: [],
      worse: [],
      better: [],
      added: [added],
      gone: [gone],
    });
  });
});

test("answers that are accepted are read again as they were, and before that there are none", () => {
  const folder = mkdtempSync(join(tmpdir(), "baseline-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, "baseline.jsonl");
  expect(readBaseline(file)).toBeUndefined();
  const answers = [said("right", "one?"), { ...said("missed", "two?"), answer: 'Line\n"two".¹' }];
  acceptBaseline(answers, file);
  expect(readBaseline(file)).toEqual(answers);
});

function said(score: Score, q = "who?"): AnswerRecord {
  return { q, score, status: "answered", answer: "She did.¹" };
}
