import type { StatementIndex } from "./statement-index.js";
import type { StatementQuestion } from "./statement-question.js";

/** The mixture of a statement's language model: its own words, its paragraph's, and those of all. */
const OWN = 0.5;
const PARAGRAPH = 0.25;
/** A paragraph is looked at only so far on each side: what is further off is no context. */
const FAR = 8;

/** What is around a statement: how often it has each of the question's terms, and how many words it has. */
interface Context {
  readonly counts: Uint16Array;
  readonly length: number;
}

/**
 * How likely the question is in a statement, as a logarithm: query likelihood with two steps of smoothing, each term as far
 * as it tells (Zhai and Lafferty: A Study of Smoothing Methods for Language Models Applied to Ad Hoc Information Retrieval;
 * Murdock and Croft for sentences).
 */
export function createLogLikelihood(
  { terms }: StatementQuestion,
  sharedBy: (statement: number) => Uint8Array,
  index: StatementIndex,
): (statement: number) => number {
  const among = terms.map(({ term }) => (index.uses[term] ?? 0) / index.words.length);
  const contextOf = createContexts(terms.length, sharedBy, index);
  return (statement) => {
    const own = sharedBy(statement);
    const length = lengthOf(statement, statement + 1, index);
    const around = contextOf(statement);
    let sum = 0;
    for (let place = 0; place < terms.length; place += 1) {
      const { term, tells } = terms[place] ?? { term: -1, tells: 0 };
      if (term < 0) continue;
      const probability =
        (OWN * (own[place] ?? 0)) / length +
        (PARAGRAPH * (around.counts[place] ?? 0)) / around.length +
        (1 - OWN - PARAGRAPH) * (among[place] ?? 0);
      sum += tells * Math.log(probability);
    }
    return sum;
  };
}

/** Adds each paragraph up once, however many of its statements are looked at. */
function createContexts(
  size: number,
  sharedBy: (statement: number) => Uint8Array,
  index: StatementIndex,
): (statement: number) => Context {
  const added = new Map<number, Context>();
  return (statement) => {
    const from = Math.max(index.paragraphStarts[statement] ?? 0, statement - FAR);
    const to = Math.min(index.paragraphEnds[statement] ?? 0, statement + FAR + 1);
    const key = from * (2 * FAR + 2) + (to - from);
    const known = added.get(key);
    if (known !== undefined) return known;
    const counts = new Uint16Array(size);
    for (let other = from; other < to; other += 1) {
      sharedBy(other).forEach((count, place) => (counts[place] = (counts[place] ?? 0) + count));
    }
    const context = { counts, length: lengthOf(from, to, index) };
    added.set(key, context);
    return context;
  };
}

function lengthOf(from: number, to: number, { starts }: StatementIndex): number {
  return Math.max(1, (starts[to] ?? 0) - (starts[from] ?? 0));
}
