import type { Fact } from "../../knowledge/schema.js";
import { comparisonAt } from "../../language/comparisons.js";
import type { Direction } from "../../language/polarity.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { isNegated } from "../falsity.js";
import type { Wrong } from "../verdict.js";
import { sureBy, type Against } from "./against.js";
import { compares } from "./compared.js";
import { OF_ANOTHER, swappedName } from "./swapped.js";
import { givenTheOtherWay } from "../other-giver.js";
import { misdated, type Misdated } from "../misdated.js";

/** A name in so many questions to a fact goes with it, though its statement has it not. */
const OFTEN = 3;
/** A name that is written as one. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}&-]*(?:\s+\p{Lu}[\p{L}\p{N}&-]*)*/u;

/** The difference that is plainest: a figure before who is meant, and who before how it is put. */
export function difference(
  claim: AnalysedQuestion,
  candidate: Candidate,
  fact: Fact,
  { refuted, figure, direction, speaker }: Against,
  knowledge: IndexedKnowledge,
): Wrong {
  const other = ofAnotherPeriod(claim.text, fact, knowledge);
  if (other !== undefined)
    return { kind: "period", asked: other.asked.text, stated: other.stated, right: other.right };
  const sure = [figure, direction, speaker].find((one) => one !== undefined && sureBy(one, candidate) > 0);
  if (sure !== undefined) return sure.wrong;
  const names = givenTheOtherWay(claim, candidate, knowledge);
  if (names !== undefined) return { kind: "turnedRound", names };
  if (compares(claim, fact, knowledge.referenceYear) === -1) return { kind: "comparison" };
  const { evidence, entry } = candidate;
  const isStated = ({ value }: { readonly value: number }): boolean =>
    fact.figures.some((one) => one.value === value);
  const asked = claim.figures.find((one) => !isStated(one)) ?? claim.figures[0];
  const stated = fact.figures.find(({ unit }) => unit === (asked?.unit ?? unit));
  if (evidence.figure === "differs" && asked !== undefined && stated !== undefined) {
    const words = comparisonAt(claim.text, asked)?.words;
    return { kind: "figure", asked: words === undefined ? asked.text : `${words} ${asked.text}`, stated };
  }
  const claimed = refuted.find((one) => one.fact === fact);
  if (claimed !== undefined) return claimed.wrong;
  if (evidence.period === "differs") return { kind: "date" };
  const [asserts, more] = claim.directions;
  if (asserts !== undefined && more === undefined && isTurned(asserts, entry))
    return { kind: "direction", asked: asserts };
  const count = ({ key }: WeighedTerm): number => entry.bag.get(key) ?? 0;
  const [strange] = claim.terms
    .filter(
      (term) =>
        (term.entity !== undefined || term.isName) && !entry.statement.has(term.key) && count(term) < OFTEN,
    )
    .sort((a, b) => count(a) - count(b));
  if (strange !== undefined) return { kind: "party", named: nameOf(strange, claim, knowledge) };
  const swap = swappedName(claim, entry, knowledge);
  if (swap !== undefined && swap.share >= OF_ANOTHER)
    return { kind: "party", named: nameOf(swap.term, claim, knowledge) };
  const isDenied = isNegated(fact.statement);
  return claim.negated === isDenied ? { kind: "other" } : { kind: "negation", isDenied };
}

/** The period that the claim's figure is of, by the fact, or by another that has the fact's figure beside it. */
function ofAnotherPeriod(
  text: string,
  fact: Fact,
  { entries, referenceYear }: IndexedKnowledge,
): Misdated | undefined {
  const others = entries.flatMap(({ of }) =>
    of.kind === "fact" ? (misdated(text, of.fact, referenceYear) ?? []) : [],
  );
  return (
    misdated(text, fact, referenceYear) ??
    others.find(({ right }) =>
      fact.figures.some((one) => one.value === right?.value && one.period === right.period),
    )
  );
}

function isTurned(asserts: Direction, { directions }: Candidate["entry"]): boolean {
  return directions.size === 1 && !directions.has(asserts);
}

/** A name as its entity is called, or as the claim writes it. */
function nameOf(
  { entity, start, surface }: WeighedTerm,
  { text }: AnalysedQuestion,
  { entities }: IndexedKnowledge,
): string {
  return entities.get(entity ?? "")?.name ?? CAPITALISED.exec(text.slice(start))?.[0] ?? surface;
}
