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

/** The false things that a fact refutes, said, asked or taken for granted. */
export function falseOf({ questions, refutes, falsePremises }: Entry): Entry["refutes"] {
  return [...refutes, ...falsePremises, ...questions.filter(({ says }) => says === "no")];
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
