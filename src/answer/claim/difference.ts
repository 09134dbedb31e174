import type { Fact, Figure } from "../../knowledge/schema.js";
import { comparisonAt } from "../../language/comparisons.js";
import type { Direction } from "../../language/polarity.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";
import { correction } from "../correction.js";
import { isNegated } from "../falsity.js";
import type { Wrong } from "../verdict.js";
import { sureBy, type Against } from "./against.js";
import { misdated } from "./misdated.js";

/** What of a claim differs from the fact that contradicts it. */
export type Difference =
  | Wrong
  | {
      readonly kind: "period";
      readonly asked: string;
      readonly stated: Figure;
      readonly right: Figure | undefined;
    }
  /** The fact is of another day or time. */
  | { readonly kind: "date" }
  | { readonly kind: "negation"; readonly isDenied: boolean }
  | { readonly kind: "party"; readonly named: string }
  | { readonly kind: "other" };

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
): Difference {
  const other = misdated(claim.text, fact, knowledge.referenceYear);
  if (other !== undefined)
    return { kind: "period", asked: other.asked.text, stated: other.stated, right: other.right };
  const sure = [figure, direction, speaker].find((one) => one !== undefined && sureBy(one, candidate) > 0);
  if (sure !== undefined) return sure.wrong;
  const { evidence, entry } = candidate;
  const [asked] = claim.figures;
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
  const isDenied = isNegated(fact.statement);
  return claim.negated === isDenied ? { kind: "other" } : { kind: "negation", isDenied };
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

/** Says what differs; the fact that says what is so comes after it. */
export function differenceText(differs: Difference, fact: Fact, knowledge: IndexedKnowledge): string {
  switch (differs.kind) {
    case "period": {
      const { asked, stated, right } = differs;
      const own = `${asked} is the figure for ${periodText(stated)}`;
      return right === undefined
        ? `${own}, and not for another time.`
        : `${own}; for ${periodText(right)} it is ${amount(right)}.`;
    }
    case "date":
      return "The sources give another time for this.";
    case "negation":
      return differs.isDenied ? "The sources deny this." : "The sources say that it is so.";
    case "party":
      return `The sources do not say this of ${differs.named}.`;
    case "other":
      return "The sources say otherwise.";
    case "claim":
    case "figure":
    case "direction":
    case "speaker":
    case "turnedRound":
      return correction({ fact, wrong: differs }, knowledge);
  }
}

const QUARTERS = ["first", "second", "third", "fourth"];

/** `2014-Q1` → `the first quarter of 2014`. */
function periodText({ period = "" }: Figure): string {
  const [, year = "", part = "", number = ""] = /^(\d{4})-([QH])(\d)$/.exec(period) ?? [];
  if (part === "") return period;
  return `the ${QUARTERS[Number(number) - 1] ?? number} ${part === "Q" ? "quarter" : "half"} of ${year}`;
}

function amount({ value, unit }: Figure): string {
  return unit === "percent" ? `${value}%` : `${value} ${unit}`;
}
