import { BESIDE, type StatementIndex } from "./statement-index.js";
import type { StatementQuestion } from "./statement-question.js";
import { KINDS } from "./statement-words.js";

/** How a statement goes with a question, in numbers from 0 to 1. Shares are of the question's weight. */
export interface StatementFeatures {
  /** The share of the terms that it has. */
  readonly coverage: number;
  /** The share that only the statement before it has, or only the one behind it: where he and it stand for a name. */
  readonly before: number;
  readonly after: number;
  /** How likely the question is in the statement's own words, those of its paragraph and those of all, 1 for the likeliest. */
  readonly likelihood: number;
  /** The cosine over triples of letters: words of one family and misspelt ones share most of theirs. */
  readonly letters: number;
  /** How many of the question's neighbouring terms are neighbours in it, in their order. */
  readonly order: number;
  /** The share of the thing asked for that it has. */
  readonly focus: number;
  /** For a question with who, when, where, how many, how long or what: whether it has such a thing that the question lacks. */
  readonly hasName: number;
  readonly hasDate: number;
  readonly hasPlace: number;
  readonly hasNumber: number;
  readonly hasDuration: number;
  readonly namesThing: number;
}

/** How often a statement has each of the question's terms, by their places. */
type Counts = Uint8Array;

/** The mixture of a statement's language model: its own words, its paragraph's, and those of all. */
const OWN = 0.5;
const PARAGRAPH = 0.25;
/** Likelihoods below e to the minus this differ no more. */
const LEAST_LIKELY = 15;
/** A paragraph is looked at only so far on each side: what is further off is no context. */
const FAR = 8;

/** A statement's features, and the places of the question's terms that it has. */
export interface Compared {
  readonly features: StatementFeatures;
  readonly matched: readonly number[];
}

/** Holds each of the statements against the question, in their order. */
export function compareStatements(
  question: StatementQuestion,
  statements: readonly number[],
  index: StatementIndex,
): Compared[] {
  const places = placesOf(question);
  const countsIn = counting(places, question.terms.length, index);
  const contexts = contextsOf(question, countsIn, index);
  const logs = statements.map((statement) =>
    logLikelihood(question, statement, countsIn(statement), contexts(statement), index),
  );
  const best = Math.max(...logs);
  return statements.map((statement, at) => {
    const inParagraph = (other: number): boolean =>
      other >= (index.paragraphStarts[statement] ?? 0) && other < (index.paragraphEnds[statement] ?? 0);
    const own = countsIn(statement);
    const before = inParagraph(statement - 1) ? countsIn(statement - 1) : undefined;
    const after = inParagraph(statement + 1) ? countsIn(statement + 1) : undefined;
    const shares = { coverage: 0, before: 0, after: 0 };
    const matched: number[] = [];
    for (const [term, { weight }] of question.terms.entries()) {
      const share = weight / question.weight;
      if ((own[term] ?? 0) > 0) {
        shares.coverage += share;
        matched.push(term);
      } else if ((before?.[term] ?? 0) > 0) shares.before += share;
      else if ((after?.[term] ?? 0) > 0) shares.after += share;
    }
    const features = {
      ...shares,
      likelihood: Math.max(0, 1 + ((logs[at] ?? 0) - best) / LEAST_LIKELY),
      letters: letters(question, statement, index),
      order: order(question, positions(places, statement, index)),
      focus: question.focus.filter((term) => matched.includes(term)).length / (question.focus.length || 1),
      ...answers(question, statement, index),
    };
    return { features, matched };
  });
}

/** The places of the question's terms, by their numbers. */
function placesOf({ terms }: StatementQuestion): Map<number, number> {
  return new Map(terms.flatMap(({ term }, place) => (term < 0 ? [] : [[term, place]])));
}

/** Reads each statement once, however many are its neighbours. */
function counting(
  places: ReadonlyMap<number, number>,
  size: number,
  index: StatementIndex,
): (statement: number) => Counts {
  const read = new Map<number, Counts>();
  return (statement) => {
    const known = read.get(statement);
    if (known !== undefined) return known;
    const counts = new Uint8Array(size);
    const end = index.starts[statement + 1] ?? 0;
    for (let at = index.starts[statement] ?? 0; at < end; at += 1) {
      const place = places.get(index.words[at] ?? -1);
      if (place !== undefined) counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
    }
    read.set(statement, counts);
    return counts;
  };
}

/** Where a statement has each of the question's terms, by their places. */
function positions(
  places: ReadonlyMap<number, number>,
  statement: number,
  index: StatementIndex,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const end = index.starts[statement + 1] ?? 0;
  for (let at = index.starts[statement] ?? 0; at < end; at += 1) {
    const place = places.get(index.words[at] ?? -1);
    if (place !== undefined) found.set(place, [...(found.get(place) ?? []), at]);
  }
  return found;
}

/** What is around a statement: how often it has each of the question's terms, and how many words it has. */
interface Context {
  readonly counts: Uint16Array;
  readonly length: number;
}

/** Adds each paragraph up once, however many of its statements are looked at. */
function contextsOf(
  { terms }: StatementQuestion,
  countsIn: (statement: number) => Counts,
  index: StatementIndex,
): (statement: number) => Context {
  const added = new Map<string, Context>();
  return (statement) => {
    const from = Math.max(index.paragraphStarts[statement] ?? 0, statement - FAR);
    const to = Math.min(index.paragraphEnds[statement] ?? 0, statement + FAR + 1);
    const key = `${from} ${to}`;
    const known = added.get(key);
    if (known !== undefined) return known;
    const counts = new Uint16Array(terms.length);
    for (let other = from; other < to; other += 1) {
      const own = countsIn(other);
      for (let term = 0; term < own.length; term += 1) counts[term] = (counts[term] ?? 0) + (own[term] ?? 0);
    }
    const context = { counts, length: lengthOf(from, to, index) };
    added.set(key, context);
    return context;
  };
}

function lengthOf(from: number, to: number, { starts }: StatementIndex): number {
  return Math.max(1, (starts[to] ?? 0) - (starts[from] ?? 0));
}

/**
 * Query likelihood with two steps of smoothing, each term as far as it tells (Zhai and Lafferty: A Study of Smoothing
 * Methods for Language Models Applied to Ad Hoc Information Retrieval; Murdock and Croft for sentences).
 */
function logLikelihood(
  { terms }: StatementQuestion,
  statement: number,
  own: Counts,
  paragraph: Context,
  index: StatementIndex,
): number {
  const length = lengthOf(statement, statement + 1, index);
  let sum = 0;
  terms.forEach(({ term, tells }, place) => {
    if (term < 0) return;
    const probability =
      (OWN * (own[place] ?? 0)) / length +
      (PARAGRAPH * (paragraph.counts[place] ?? 0)) / paragraph.length +
      ((1 - OWN - PARAGRAPH) * (index.uses[term] ?? 0)) / index.words.length;
    sum += tells * Math.log(probability);
  });
  return sum;
}

function letters(
  { triples, tripleNorm }: StatementQuestion,
  statement: number,
  index: StatementIndex,
): number {
  let product = 0;
  const end = index.tripleStarts[statement + 1] ?? 0;
  for (let at = index.tripleStarts[statement] ?? 0; at < end; at += 1) {
    const triple = index.triples[at] ?? 0;
    product += (triples[triple] ?? 0) * (index.tripleWeights[triple] ?? 0);
  }
  return product / (tripleNorm * (index.tripleNorms[statement] ?? 0) || 1);
}

/** Neighbours count 1, words a little apart 0.6, near but turned round 0.3; by weight. */
function order(
  { sequence, terms }: StatementQuestion,
  places: ReadonlyMap<number, readonly number[]>,
): number {
  let total = 0;
  let found = 0;
  for (let at = 0; at + 1 < sequence.length; at += 1) {
    const [one = 0, next = 0] = [sequence[at], sequence[at + 1]];
    const weight = (terms[one]?.weight ?? 0) + (terms[next]?.weight ?? 0);
    total += weight;
    let best = 0;
    for (const from of places.get(one) ?? []) {
      for (const to of places.get(next) ?? []) best = Math.max(best, nearness(to - from));
    }
    found += weight * best;
  }
  return found / (total || 1);
}

function nearness(steps: number): number {
  if (steps === 1) return 1;
  if (steps > 0 && steps <= 3) return 0.6;
  return steps !== 0 && Math.abs(steps) <= 4 ? 0.3 : 0;
}

type Answers = Pick<
  StatementFeatures,
  "hasName" | "hasDate" | "hasPlace" | "hasNumber" | "hasDuration" | "namesThing"
>;

/** Whether a statement has the name, date, place, number or duration that is asked for. */
export function hasKindAskedFor(features: StatementFeatures): boolean {
  const { hasName, hasDate, hasPlace, hasNumber, hasDuration } = features;
  return hasName + hasDate + hasPlace + hasNumber + hasDuration > 0;
}

/** Whether the statement has, beyond what the question says itself, the kind of thing that is asked for. */
function answers({ type, said }: StatementQuestion, statement: number, index: StatementIndex): Answers {
  const start = index.starts[statement] ?? 0;
  let [names, dates, numbers, places, spans, durations] = [0, 0, 0, 0, 0, 0];
  const besideAt = (at: number): number =>
    at < start ? BESIDE.nothing : (index.beside[index.words[at] ?? 0] ?? BESIDE.nothing);
  for (let at = start; at < (index.starts[statement + 1] ?? 0); at += 1) {
    if (besideAt(at) === BESIDE.span) spans += 1;
    if (besideAt(at) === BESIDE.duration) durations += 1;
    if (said.has(index.words[at] ?? -1)) continue;
    const kind = index.kinds[at];
    if (kind === KINDS.name) {
      names += 1;
      // In Warsaw; in the Old Town.
      if ([1, 2].some((back) => besideAt(at - back) === BESIDE.place)) places += 1;
    } else if (kind === KINDS.date) dates += 1;
    else if (kind === KINDS.number) numbers += 1;
  }
  const lasts = (spans > 0 && dates + numbers > 0) || (durations > 0 && numbers > 0);
  return {
    hasName: Number(type === "person" && names > 0),
    hasDate: Number(type === "time" && dates > 0),
    hasPlace: Number(type === "place" && places > 0),
    hasNumber: Number(type === "amount" && numbers > 0),
    hasDuration: Number(type === "duration" && lasts),
    namesThing: type === "thing" ? Math.min(1, names / 2) : 0,
  };
}
