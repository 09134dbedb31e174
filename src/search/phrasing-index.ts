import { questionKey } from "../knowledge/same-words.js";
import type { Entry, Phrasing } from "./entries.js";
import { invert, norm } from "./vectors.js";

/** The phrasings of all entries, ready to be compared with a question: numbers in blocks, for there are many. */
export interface PhrasingIndex {
  readonly all: readonly Phrasing[];
  /** Whose each one is, and which side of it: see `slotOf`. */
  readonly slots: Int32Array;
  /** What a term weighs in them, by its key. */
  readonly weights: ReadonlyMap<string, number>;
  /** The length of each one's vector of weights. */
  readonly norms: Float64Array;
  /** Which phrasings have a term, by its key: places in `all`. */
  readonly postings: ReadonlyMap<string, Int32Array>;
  /** A phrasing's letters and digits, to tell whether a question is the same; made once, for it is looked at often. */
  readonly keyOf: (phrasing: Phrasing) => string;
}

/** Entries that nobody has put questions to have none: they are found by what they say. */
export function indexPhrasings(
  allEntries: readonly Entry[],
  weights: ReadonlyMap<string, number>,
): PhrasingIndex {
  const sides = allEntries.map((entry) => {
    if (!entry.phrased) return { so: [], not: [] };
    const { questions, claims, refutes, falsePremises } = entry;
    return { so: [...questions, ...claims], not: [...refutes, ...falsePremises] };
  });
  const all = sides.flatMap(({ so, not }) => [...so, ...not]);
  const slots = new Int32Array(all.length);
  const norms = new Float64Array(all.length);
  let id = 0;
  sides.forEach(({ so, not }, place) => {
    slots.fill(slotOf(place, false), id, (id += so.length));
    slots.fill(slotOf(place, true), id, (id += not.length));
  });
  all.forEach(({ terms }, at) => {
    norms[at] = norm(terms.map((key) => weights.get(key) ?? 0));
  });
  const postings = invert(all.map(({ terms }) => terms));
  return {
    all,
    slots,
    weights,
    norms,
    keyOf: rememberKeys(),
    postings: new Map(Array.from(postings, ([key, ids]) => [key, new Int32Array(ids)])),
  };
}

function rememberKeys(): PhrasingIndex["keyOf"] {
  const known = new Map<Phrasing, string>();
  return (phrasing) => {
    const key = known.get(phrasing) ?? questionKey(phrasing.text);
    known.set(phrasing, key);
    return key;
  };
}

/** One number for an entry's place and one of its sides: its questions, or the false things that it refutes. */
export function slotOf(place: number, refuted: boolean): number {
  return 2 * place + Number(refuted);
}
