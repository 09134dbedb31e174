import { readFileSync } from "node:fs";
import { z } from "zod";
import { verify, type Verification } from "../../src/answer/verify.js";
import type { IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { halfOf, PARTS, type Part } from "./questions.js";
import type { Score } from "./score.js";

const VERDICTS = ["supported", "contradicted", "partly", "not_covered"] as const;

const claimSchema = z.object({
  claim: z.string(),
  verdict: z.enum(VERDICTS),
  /** What it may be as well without a fair reader's holding it against anybody. */
  also: z.array(z.enum(VERDICTS)).default([]),
  /** What is false where it is contradicted: figure, period, direction, party, relation, speaker, … */
  differs: z.string(),
  voice: z.string(),
  /** `source:paragraph`, or the source alone where its paragraphs are not known. */
  where: z.array(z.string()),
  note: z.string().default(""),
});

export type EvaluationClaim = z.infer<typeof claimSchema>;

/** A claim that somebody else wrote, what came of it, and what that is worth. */
export interface ClaimOutcome {
  readonly expected: EvaluationClaim;
  readonly part: Part;
  readonly given: Verification;
  readonly score: Score;
}

const FILE = new URL("./claims/claims.jsonl", import.meta.url);

/** Every claim with its verdict, one JSON object a line. */
export function readClaims(): EvaluationClaim[] {
  return readLines(FILE);
}

/** The same from outside: nothing is fitted on them, and nobody looks at what is wrong of them. */
export function readOutsideClaims(): EvaluationClaim[] {
  return readLines(new URL("./outside/claims.jsonl", import.meta.url));
}

/** Claims that weights are fitted on, and nothing is reported of. */
export function readFittingClaims(): EvaluationClaim[] {
  return readLines(new URL("./fitting/claims.jsonl", import.meta.url));
}

function readLines(file: URL): EvaluationClaim[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => claimSchema.parse(JSON.parse(line)));
}

/** Checks every claim, in the order of the file. */
export function checkAll(knowledge: IndexedKnowledge): ClaimOutcome[] {
  return readClaims().map((expected) => outcomeOf(expected, halfOf({ q: expected.claim }), knowledge));
}

function checkOutside(knowledge: IndexedKnowledge): ClaimOutcome[] {
  return readOutsideClaims().map((expected) => outcomeOf(expected, "outside", knowledge));
}

function outcomeOf(expected: EvaluationClaim, part: Part, knowledge: IndexedKnowledge): ClaimOutcome {
  const given = verify(expected.claim, knowledge);
  return { expected, part, given, score: scoreClaim(expected, given) };
}

/** Right: a verdict expected, with one of the right citations. "Not covered" where more was to be said is missed. */
export function scoreClaim({ verdict, also, where }: EvaluationClaim, given: Verification): Score {
  if (![verdict, ...also].includes(given.verdict))
    return given.verdict === "not_covered" ? "missed" : "wrong";
  const isDecided = given.verdict === "supported" || given.verdict === "contradicted";
  const cites = given.footnotes.some(
    ({ source, paragraph }) => where.includes(source) || where.includes(`${source}:${paragraph ?? ""}`),
  );
  return !isDecided || cites ? "right" : "wrong";
}

/** For each part and expected verdict how many verdicts are right, wrong and missed, and what was given instead. */
export function claimLines(knowledge: IndexedKnowledge): string[] {
  const all = [...checkAll(knowledge), ...checkOutside(knowledge)];
  return PARTS.flatMap((part) => {
    const own = all.filter((one) => one.part === part);
    const lines = VERDICTS.map((verdict) => {
      const some = own.filter(({ expected }) => expected.verdict === verdict);
      const given = VERDICTS.map(
        (one) => `${one} ${some.filter((outcome) => outcome.given.verdict === one).length}`,
      );
      return `${line(`claims, ${part}: ${verdict}`, some)} | given ${given.join(", ")}`;
    });
    return [line(`claims, ${part}`, own), ...lines];
  });
}

function line(name: string, outcomes: readonly ClaimOutcome[]): string {
  const share = (score: Score): string => {
    const count = outcomes.filter((one) => one.score === score).length;
    return `${score} ${count} (${((100 * count) / Math.max(1, outcomes.length)).toFixed(1)}%)`;
  };
  return `${name.padEnd(34)} n ${outcomes.length} ${share("right")} ${share("wrong")} ${share("missed")}`;
}
