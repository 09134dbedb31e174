import type { Fact } from "../../knowledge/schema.js";
import { leavesOpen } from "../../language/choices.js";
import type { Operation } from "../../language/operations.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Candidate } from "../../search/rank.js";
import { refused, type Computation } from "./computation.js";

/** Operations that no single fact stands for. */
const SURE: ReadonlySet<Operation> = new Set<Operation>(["difference", "ratio", "average", "index"]);
/** What is to be added to a figure that is named. */
const ADDED = /\badd(?:ing)?\b.+\bto\b/i;
/** A gap of this rank has more in common with the question than a word or two. */
const LEAST_GAP = 5;
/** What is counted in these a fact may state outright. */
const COUNTED =
  /\b(?:how many|number of|what number of) (?:more |whole |full |calendar )?(days|weeks|months|quarters|years|decades)\b/i;

/** Which of two lasts longer, no fact about one of them tells. */
const LONGER = /\b(?:longer|shorter)\b/i;

/** Refuses what surely asks to be worked out, where that failed; undefined where a fact may state it as it is. */
export function unworkable(
  operations: readonly Operation[],
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
): Computation | undefined {
  const [best] = ranked;
  const fact = ranked.find(({ entry }) => entry.of.kind === "fact")?.entry.of;
  const [, unit] = COUNTED.exec(question.text) ?? [];
  const isCounted = unit !== undefined && !(fact?.kind === "fact" && states(unit, fact.fact));
  // A share is a fraction as it is.
  const isShare =
    fact?.kind === "fact" &&
    fact.fact.figures.some(({ unit, direction }) => unit === "percent" && direction === undefined);
  const isSure =
    question.type !== "yes_no" &&
    operations.some((operation) => SURE.has(operation) && !(operation === "ratio" && isShare));
  const hasLimit =
    question.type === "yes_no" &&
    operations.includes("threshold") &&
    question.figures.some((figure) => figure.unit === "percent") &&
    fact?.kind === "fact" &&
    fact.fact.figures.length === 0;
  const isJoined = question.figures.length > 0 && ADDED.test(question.text);
  const isOfTwo = operations.includes("larger") && LONGER.test(question.text) && leavesOpen(question.text);
  if (!isCounted && !isSure && !hasLimit && !isOfTwo && !isJoined) return undefined;
  return refused(
    best?.entry.of.kind === "gap" && best.score > LEAST_GAP
      ? best.entry.of.gap.statement
      : "The sources do not give what that would have to be worked out from.",
  );
}

function states(unit: string, { figures, statement }: Fact): boolean {
  const isOfYears = unit === "decades" && figures.some((figure) => figure.unit === "years");
  return isOfYears || figures.some((figure) => figure.unit === unit) || statement.includes(unit);
}
