import type { FoundFigure } from "../language/figures.js";
import { limitsOf } from "../language/limits.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Entry, Phrasing } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { affirms } from "./affirms.js";
import { isAnothers } from "./belongings.js";
import { likenessTo } from "./likeness.js";

/** From this cosine on, a question asks whether the same is so. */
const THE_SAME = 0.75;
/** A word that tells this much must be the fact's, or of the question that asks the same: software is not hardware. */
const TELLING = 0.3;
/** Questions this much further off than the nearest are as near. */
const AS_NEAR = 0.08;
/**
 * What comes before the fact in an answer to a yes/no question: what curators answer to the questions that ask the same,
 * where they agree, or yes, where the fact says all that the question does; no, where it says so of the other company's.
 */
export function yesOrNo(
  question: AnalysedQuestion,
  candidate: Pick<Candidate, "entry" | "evidence">,
  knowledge: IndexedKnowledge,
): "yes" | "no" | undefined {
  const { of } = candidate.entry;
  if (question.type !== "yes_no" || of.kind !== "fact") return undefined;
  const says =
    asCurated(question, candidate.entry, knowledge) ?? (affirms(question, candidate) ? "yes" : undefined);
  return says === "yes" && isAnothers(question.text, of.fact.statement, knowledge) ? "no" : says;
}

function asCurated(
  question: AnalysedQuestion,
  { questions, statement }: Entry,
  knowledge: IndexedKnowledge,
): "yes" | "no" | undefined {
  const likeness = likenessTo(question, knowledge);
  const limits = limitsOf(question.text);
  const names = namesOf(question.terms.map(({ key }) => key));
  const near = questions
    .filter(
      (one) =>
        one.says !== undefined &&
        limitsOf(one.text) === limits &&
        namesOf(one.terms) === names &&
        sameFigures(question, one),
    )
    .map((one) => ({ says: one.says, terms: one.terms, similarity: likeness(one) }))
    .sort((a, b) => b.similarity - a.similarity);
  const [nearest] = near;
  if (nearest === undefined || nearest.similarity < THE_SAME) return undefined;
  // A word may be any that is used where the answer is the same, and hardly where it is the other.
  const goes = (key: string): boolean => {
    const having = questions.filter(({ says, terms }) => says !== undefined && terms.includes(key));
    return having.length > 0 && having.every(({ says }) => says === nearest.says);
  };
  const said = new Set([...nearest.terms, ...statement]);
  if (question.terms.some(({ key, tells }) => tells >= TELLING && !said.has(key) && !goes(key)))
    return undefined;
  const agree = near.every(
    ({ says, similarity }) => says === nearest.says || similarity < nearest.similarity - AS_NEAR,
  );
  return agree ? nearest.says : undefined;
}

/** The names in their order: who helps whom is a matter of order. */
function namesOf(keys: readonly string[]): string {
  return keys.filter((key) => key.startsWith("@")).join(" ");
}

function sameFigures(question: AnalysedQuestion, { figures, periods }: Phrasing): boolean {
  const values = (all: readonly FoundFigure[]): string =>
    all.map(({ value, unit }) => `${value} ${unit ?? ""}`).join();
  return (
    values(question.figures) === values(figures) &&
    JSON.stringify(question.periods) === JSON.stringify(periods)
  );
}
