import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { markedText } from "../../src/answer/marks.js";
import type { Outcome } from "./outcomes.js";
import { asked } from "./questions.js";
import { COSTS } from "./score.js";

const recordSchema = z.object({
  /** With what was asked before it. */
  q: z.string(),
  score: z.enum(["right", "wrong", "missed"]),
  status: z.string(),
  /** The text with its marks. */
  answer: z.string(),
});

/** What was answered to a question, and its score. */
export type AnswerRecord = z.infer<typeof recordSchema>;

/** A question whose answer is no longer the accepted one. */
export interface Change {
  readonly before: AnswerRecord;
  readonly after: AnswerRecord;
}

/** How answers differ from the accepted ones. What is worse or better is among the changed. */
export interface Comparison {
  readonly changed: readonly Change[];
  readonly worse: readonly Change[];
  readonly better: readonly Change[];
  /** Questions that are in the baseline no more, and those that are not in it yet. */
  readonly gone: readonly AnswerRecord[];
  readonly added: readonly AnswerRecord[];
}

const BASELINE = new URL("./baseline.jsonl", import.meta.url);

/** The accepted answers, one JSON object a line; undefined where none have been accepted yet. */
export function readBaseline(file: URL | string = BASELINE): AnswerRecord[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean);
  return lines.map((line) => recordSchema.parse(JSON.parse(line)));
}

/** Takes answers as the accepted ones, in the order given. */
export function acceptBaseline(answers: readonly AnswerRecord[], file: URL | string = BASELINE): void {
  writeFileSync(file, answers.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

/** An outcome as the baseline keeps it. */
export function recordOf({ question, score, given }: Outcome): AnswerRecord {
  return { q: asked(question), score, status: given.status, answer: markedText(given.sentences) };
}

/** Holds answers against the accepted ones, question by question. */
export function compare(accepted: readonly AnswerRecord[], now: readonly AnswerRecord[]): Comparison {
  const before = new Map(accepted.map((one) => [one.q, one]));
  const after = new Set(now.map(({ q }) => q));
  const changed = now.flatMap((one): Change[] => {
    const old = before.get(one.q);
    return old === undefined || isSame(old, one) ? [] : [{ before: old, after: one }];
  });
  return {
    changed,
    worse: changed.filter((change) => addedCost(change) > 0),
    better: changed.filter((change) => addedCost(change) < 0),
    gone: accepted.filter(({ q }) => !after.has(q)),
    added: now.filter(({ q }) => !before.has(q)),
  };
}

function isSame(a: AnswerRecord, b: AnswerRecord): boolean {
  return a.score === b.score && a.status === b.status && a.answer === b.answer;
}

function addedCost({ before, after }: Change): number {
  return COSTS[after.score] - COSTS[before.score];
}
