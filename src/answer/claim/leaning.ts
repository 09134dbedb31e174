import { negates } from "../../language/polarity.js";
import type { AnalysedQuestion } from "../../search/analyse.js";
import type { Entry } from "../../search/entries.js";

/** The statement is worth several of what is asked about it. */
const STATEMENT = 5;
/** What each count is raised by: a word never seen on one side is unlikely there and not impossible. */
const SMOOTHING = 0.2;
const WORDS = 300;
/** Words that go about equally well with either side tell nothing. */
const TELLS_NOTHING = 0.7;
/** So many phrasings with a word before another make its place half certain, as a share of all. */
const HALF_CERTAIN = 1 / 20;

/**
 * How much likelier a claim's words are in what is so, by a fact's phrasings, than in what is not: a log-odds by
 * naive Bayes, without words that lean to neither side, and the most foreign word's own.
 */
export function wordsLean(
  { terms }: AnalysedQuestion,
  entry: Entry,
): { readonly sum: number; readonly mostForeign: number } {
  const so = countsOf([...entry.questions.filter(({ says }) => says !== "no"), ...entry.claims]);
  for (const key of entry.statement) so.add(key, STATEMENT);
  const not = countsOf(falseOf(entry));
  const leans = terms.flatMap(({ key, known }) => {
    if (!known || negates([key]) || (so.of(key) === 0 && not.of(key) === 0)) return [];
    const lean = so.log(key) - not.log(key);
    return Math.sign(lean) * Math.max(0, Math.abs(lean) - TELLS_NOTHING);
  });
  return {
    sum: leans.reduce((total, lean) => total + lean, 0),
    mostForeign: Math.max(0, ...leans.map((lean) => -lean)),
  };
}

/** The same of the order in which names stand with other words: who helps whom is a matter of order. */
export function orderLeans({ sequence }: AnalysedQuestion, entry: Entry): number {
  const keys = [...new Set(sequence)];
  const so = [
    [...entry.statement],
    ...entry.questions.filter(({ says }) => says === "yes").map(({ terms }) => terms),
    ...entry.claims.map(({ terms }) => terms),
  ];
  const not = falseOf(entry).map(({ terms }) => terms);
  const pairs = keys.flatMap((a, at) =>
    keys.slice(at + 1).flatMap((b) => (a.startsWith("@") || b.startsWith("@") ? [[a, b] as const] : [])),
  );
  return pairs.reduce((sum, [a, b]) => {
    const [x, y] = [ahead(so, a, b), ahead(not, a, b)];
    return x * y < 0 ? sum + x - y : sum;
  }, 0);
}

/** The false things that a fact refutes, said, asked or taken for granted. */
export function falseOf({ questions, refutes, falsePremises }: Entry): Entry["refutes"] {
  return [...refutes, ...falsePremises, ...questions.filter(({ says }) => says === "no")];
}

/** How surely one word comes before another where both are: 1 always, -1 never. */
function ahead(all: readonly (readonly string[])[], a: string, b: string): number {
  const lead = all.reduce((sum, terms) => {
    const [x, y] = [terms.indexOf(a), terms.indexOf(b)];
    return x < 0 || y < 0 ? sum : sum + (x < y ? 1 : -1);
  }, 0);
  return lead / (all.length * HALF_CERTAIN + Math.abs(lead) || 1);
}

function countsOf(phrasings: readonly { readonly terms: readonly string[] }[]): {
  readonly add: (key: string, times: number) => void;
  readonly of: (key: string) => number;
  readonly log: (key: string) => number;
} {
  const counts = new Map<string, number>();
  let size = 0;
  const add = (key: string, times: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + times);
    size += times;
  };
  const of = (key: string): number => counts.get(key) ?? 0;
  for (const { terms } of phrasings) for (const key of terms) add(key, 1);
  return { add, of, log: (key) => Math.log((of(key) + SMOOTHING) / (size + SMOOTHING * WORDS)) };
}
