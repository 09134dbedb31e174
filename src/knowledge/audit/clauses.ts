import { findFigures, type FoundFigure } from "../../language/figures.js";
import type { Passage } from "./article.js";

/** A comma within a number parts nothing. */
const BETWEEN_CLAUSES = /[,;:](?!\d)/gu;

/** A passage narrowed to the clause in which a figure stands; the passage itself where it does not. */
export function clauseWith(isIt: (figure: FoundFigure) => boolean, passage: Passage): Passage {
  const { text } = passage;
  const found = findFigures(text).find(isIt);
  if (found === undefined) return passage;
  const cuts = Array.from(text.matchAll(BETWEEN_CLAUSES), ({ index }) => index);
  const start = cuts.findLast((cut) => cut < found.start) ?? 0;
  return {
    ...passage,
    text: text.slice(
      start,
      cuts.find((cut) => cut >= found.end),
    ),
  };
}
