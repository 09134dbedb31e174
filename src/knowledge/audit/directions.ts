import { findFigures, type FoundFigure } from "../../language/figures.js";
import { type Direction, directionsIn } from "../../language/polarity.js";
import { isSameFigure } from "../rules/figures.js";
import type { Passage } from "./article.js";
import { type Claim, FOUND, type Found, inAny, missing, type Part, wordingsOf } from "./claim.js";
import { clauseWith } from "./clauses.js";
import { wordsIn } from "./names.js";

/** Words that turn a statement round when one stands for the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:biggest|largest|greatest|most)$/, /^(?:smallest|least|fewest)$/],
  [/^(?:more|greater|bigger|larger)$/, /^(?:less|fewer|smaller)$/],
  [/^high(?:er|est)?$/, /^low(?:er|est)?$/],
  [/^before$/, /^after$/],
  [/^earlier$/, /^later$/],
  [/^(?:strong|strengthen(?:s|ed)?)$/, /^(?:weak|weaken(?:s|ed)?)$/],
  [/^(?:for|favour(?:s|ed|ing)?)$/, /^against$/],
  [/^(?:small|little)$/, /^(?:large|big)$/],
];

/** The words of a fact that say which way things go, and the directions of its figures. */
export function directionParts(claim: Claim): Part[] {
  const { value, at } = claim.fact;
  const worded = wordingsOf(claim).flatMap(({ text, place }) => [
    ...directions(text).map(({ word, direction, start }): Part => {
      const figure = nearest(findFigures(text), start);
      const isIt = (found: FoundFigure): boolean =>
        found.value === figure?.value && found.unit === figure.unit;
      return {
        place,
        what: `the direction of "${word}"`,
        look: (passages) => inAny(passages, (passage) => lookFor(direction, passage, isIt)),
      };
    }),
    ...wordsIn(text).flatMap(({ text: word, surface }): Part[] => {
      const look = opposed(word);
      if (look === undefined) return [];
      const what = `"${surface}" or nothing against it`;
      return [{ place, what, here: true, look: (passages) => inAny(passages, look) }];
    }),
  ]);
  const ofFigures = value.figures.flatMap((figure, index): Part[] => {
    const { direction } = figure;
    if (direction === undefined) return [];
    const isIt = (found: FoundFigure): boolean => isSameFigure(figure, found);
    const what = `the direction ${direction} of ${figure.value} ${figure.unit}`;
    const look: Part["look"] = (passages) => inAny(passages, (passage) => lookFor(direction, passage, isIt));
    return [{ place: at("figures", index, "direction"), what, look }];
  });
  return [...worded, ...ofFigures];
}

interface Directed {
  readonly word: string;
  readonly direction: Direction;
  readonly start: number;
}

function directions(text: string): Directed[] {
  const words = wordsIn(text);
  return directionsIn(words.map((word) => word.text)).flatMap(({ direction, place }) => {
    const word = words[place];
    return word === undefined ? [] : { word: word.surface, direction, start: word.start };
  });
}

function nearest(figures: readonly FoundFigure[], position: number): FoundFigure | undefined {
  const distance = ({ start }: FoundFigure): number => Math.abs(start - position);
  return figures.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** In the clause with the figure where that says which way, as some go up and some down; else anywhere. */
function lookFor(direction: Direction, passage: Passage, isIt: (figure: FoundFigure) => boolean): Found {
  const inClause = directions(clauseWith(isIt, passage).text);
  const all = inClause.length > 0 ? inClause : directions(passage.text);
  return all.some((found) => found.direction === direction) ? FOUND : missing(all.map(({ word }) => word));
}

/** A word with an opposite need not stand in the paragraph, but not where its opposite does and it does not. */
function opposed(word: string): ((passage: Passage) => Found) | undefined {
  const pair = OPPOSITES.map(([a, b]) => (a.test(word) ? [a, b] : [b, a])).find(([own]) => own?.test(word));
  const [own, other] = pair ?? [];
  if (own === undefined || other === undefined) return undefined;
  return ({ text }) => {
    const words = wordsIn(text).map((token) => token.text);
    const others = words.filter((found) => other.test(found));
    return others.length > 0 && !words.some((found) => own.test(found)) ? missing(others) : FOUND;
  };
}
