import { askedNoun } from "../language/asked-noun.js";
import { isComparedWith } from "../language/compared-with.js";
import { periodsIn, type Period } from "../language/dates.js";
import { focusOf, pointsBack, type Focus } from "../language/focus.js";
import { findFigures, type FoundFigure } from "../language/figures.js";
import { directionsIn, negates, type Direction } from "../language/polarity.js";
import { answerType, type AnswerType } from "../language/questions.js";
import { normalise } from "../language/tokens.js";
import { termWeight, type IndexedKnowledge } from "./knowledge-index.js";
import { termsOf, type Term } from "./terms.js";
import { outside, wordsOf } from "./words.js";

/** A question's term with what it weighs; each key once. */
export interface WeighedTerm extends Term {
  /** Rarity in the packs times information in English; 0 for words that tell nothing. */
  readonly tells: number;
  /** The same as far as it counts: times `share`, and times how far it is a key word of the story. */
  readonly weight: number;
  /** How far it counts: less for a misspelt word, a figure of speech, and what is said around the question; 0 to 1. */
  readonly share: number;
  /** Whether the packs have it anywhere. */
  readonly known: boolean;
  /** A name that is no entity: the packs write it as one, or it is in no pack and written so, or unknown to English. */
  readonly isName: boolean;
  /** Names the thing asked for. */
  readonly isAsked: boolean;
}

/** What search understands of a question. */
export interface AnalysedQuestion {
  readonly text: string;
  readonly terms: readonly WeighedTerm[];
  /** Keys of the terms asked with, as often as they occur, in their order. */
  readonly sequence: readonly string[];
  /** Ids of the entities named. */
  readonly entities: readonly string[];
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly type: AnswerType;
  readonly directions: readonly Direction[];
  readonly negated: boolean;
  /** Whether it was filled in from what was said before. */
  readonly followsUp: boolean;
  /** Whether it says so little itself that it can take nothing for granted, as what goes on may: "why?", "and for Inspur?". */
  readonly claimsNothing: boolean;
  /** The entity that what was asked before is asked of, where that is all that is asked: what does not tell of it is no answer. */
  readonly ofAnother?: string;
}

/** Longer questions are read only so far: an article pasted in is no question. */
const MOST_CHARACTERS = 2_000;

/** What is said around a question that points back or names nobody counts for this much, if the packs know it. */
export const AROUND = 0.3;

/** An ordinary word that the packs never use is how somebody talks (fretting, chap), seldom what is asked. */
const UNUSED = 0.25;

/** @param focusIn where in the text the question itself stands; what is around it counts less */
export function analyse(
  question: string,
  knowledge: IndexedKnowledge,
  focusIn: (text: string) => Focus = focusOf,
): AnalysedQuestion {
  const text = normalise(question.slice(0, MOST_CHARACTERS));
  const focus = focusIn(text);
  const inFocus = ({ start }: { readonly start: number }): boolean =>
    start >= focus.start && start < focus.end;
  const allPeriods = periodsIn(text, knowledge.referenceYear);
  const allFigures = findFigures(text);
  const askedOf = allPeriods.filter((period) => !isComparedWith(text, period));
  const periods = askedOf.some(inFocus) ? askedOf.filter(inFocus) : askedOf;
  // Five years ago is a year, not five years.
  const isDated = ({ start }: FoundFigure): boolean =>
    allPeriods.some((period) => period.start <= start && start < period.end);
  const figures = allFigures.filter((figure) => inFocus(figure) && !isDated(figure));
  const words = knowledge.vocabulary.correct(
    outside(knowledge.aliases.parted(wordsOf(text)), [...allPeriods, ...allFigures]),
  );
  const focused = words.filter(inFocus);
  const asked = focused.map((word) => word.text);
  const nouns = new Set(askedNoun(asked).map((place) => focused[place]?.start));
  const all = termsOf(words, knowledge.aliases);
  const namesNobody = !all.some((term) => term.entity !== undefined && inFocus(term));
  const around = namesNobody || pointsBack(text.slice(focus.start, focus.end)) ? AROUND : 0;
  const terms = new Map<string, WeighedTerm>();
  for (const term of all) {
    const known = knowledge.weights.has(term.key);
    const isName = known ? knowledge.names.has(term.key) : looksLikeName(term, text, knowledge);
    const inside = known || isName ? 1 : UNUSED;
    // A name is no ordinary word, however seldom the story has it.
    const keyness = isName ? 1 : (knowledge.keyness.get(term.key) ?? 1);
    const share = term.closeness * (inFocus(term) ? inside : known ? around : 0);
    const tells = termWeight(knowledge, term);
    const weight = tells * share * keyness;
    if (weight < (terms.get(term.key)?.weight ?? 0) || share === 0) continue;
    terms.set(term.key, {
      ...term,
      tells,
      weight,
      share,
      known,
      isAsked: nouns.has(term.start),
      isName,
    });
  }
  return {
    text,
    terms: [...terms.values()],
    sequence: all.filter(inFocus).map(({ key }) => key),
    entities: [...terms.values()].flatMap(({ entity }) => entity ?? []),
    periods: periods.map(({ period }) => period),
    figures,
    type: answerType(asked.join(" ")),
    directions: [...new Set(directionsIn(asked).map(({ direction }) => direction))],
    negated: negates(asked),
    followsUp: false,
    claimsNothing: false,
  };
}

/** Written with a capital within a sentence, or a word that English does not know. */
function looksLikeName({ surface, start }: Term, text: string, { counts }: IndexedKnowledge): boolean {
  if (surface.length < 3) return false;
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  return (
    !counts.has(surface.toLowerCase()) || (capital && start > 0 && !/[.!?:]\W*$/.test(text.slice(0, start)))
  );
}
