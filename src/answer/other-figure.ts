import type { Figure } from "../knowledge/schema.js";
import { leavesOpen } from "../language/choices.js";
import { comparisonAt, type Comparison } from "../language/comparisons.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { misdated } from "./misdated.js";
import { countsIn, isOfPeriod } from "./figure-match.js";
import { contradicted, isSpokenOf, type Contradiction } from "./contradiction.js";

/** A figure that one of the best few facts has is no other figure. */
const LOOKED_AT = 3;
/** How far behind the best fact another still counts as meant. */
const NEARLY = 3;

/** The question names a figure of the same unit as the fact's for the period, and another value. */
export function otherFigure(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  if (question.figures.length === 0 || leavesOpen(question.text) || offersFigures(question)) return undefined;
  const meant = ranked.filter(({ entry }) => entry.of.kind === "fact").slice(0, LOOKED_AT);
  const isRight = ({ entry: { of }, evidence }: Candidate): boolean =>
    evidence.figure === "agrees" &&
    !(of.kind === "fact" && misdated(question.text, of.fact, knowledge.referenceYear) !== undefined);
  if (meant.some(isRight)) return undefined;
  for (const asked of question.figures) {
    const compared = comparisonAt(question.text, asked);
    const named = compared === undefined ? asked.text : `${compared.words} ${asked.text}`;
    // In a business for twenty years is true of one that has been there for more than thirty.
    const isAtLeast = (one: Figure): boolean =>
      question.type === "yes_no" && one.approximately === "more than";
    const isComparable = (stated: Figure): boolean =>
      countsIn(stated.unit, asked, question.text) &&
      isOfPeriod(stated, question.periods) &&
      question.directions.every((direction) => direction === stated.direction);
    const others = { ...question, figures: [], type: "any" } as const;
    const facts = rank(
      others,
      knowledge,
      ({ of }) => of.kind === "fact" && of.fact.figures.some(isComparable),
    );
    const [best] = facts;
    if (best?.entry.of.kind !== "fact" || !isSpokenOf(best)) continue;
    // What holds for a fact that is nearly as likely meant, and has the same names, is not contradicted.
    const names = question.entities.filter((id) => best.entry.statement.has(`@${id}`));
    const stated = facts
      .filter(({ score }) => score >= best.score - NEARLY)
      .filter(({ entry }) => names.every((id) => entry.statement.has(`@${id}`)))
      .flatMap(({ entry: { of } }) => (of.kind === "fact" ? of.fact.figures.filter(isComparable) : []));
    const [first] = best.entry.of.fact.figures.filter(isComparable);
    if (
      first !== undefined &&
      stated.every((one) => !canBe(asked.value, one, isAtLeast(one) ? "at_least" : compared?.how))
    )
      return contradicted(best, { kind: "figure", asked: named, stated: first }, facts);
  }
  return undefined;
}

/** Whether a question lists figures to choose from: "a quarter, a third, a half?". */
function offersFigures({ figures, text }: AnalysedQuestion): boolean {
  const between = figures.slice(1).map(({ start }, place) => text.slice(figures[place]?.end, start));
  return between.length > 0 && between.every((joint) => /^\s*[,/]\s*(?:or |maybe |perhaps )?$/i.test(joint));
}

/** How far off a figure may be that the source gives as about or almost so much. */
const ROUGHLY = 0.1;

/** Whether a value can be the stated one, as exactly as that is stated: more than 30 can be 35, and is more than 20. */
function canBe(value: number, { value: stated, approximately }: Figure, compared?: Comparison): boolean {
  if (compared === "more") return stated > value || (stated === value && approximately === "more than");
  if (compared === "less") return stated < value || (stated === value && approximately === "almost");
  if (compared === "at_least") return stated > value || (stated === value && approximately !== "almost");
  if (compared === "at_most") return stated < value || (stated === value && approximately !== "more than");
  if (approximately === "more than") return value >= stated;
  const margin = approximately === undefined ? 0 : ROUGHLY * stated;
  return Math.abs(value - stated) <= margin;
}
