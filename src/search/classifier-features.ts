import type { Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { AnswerType } from "../language/questions.js";
import type { Term } from "./terms.js";

/** What the classifier is shown: which features a text has, as buckets, and how much each counts. */
export interface HashedFeatures {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

/** What the classifier goes by of a text. */
export interface Understood {
  /** In order, each key once; `share` is how far a term counts, wholly unless told. */
  readonly terms: readonly (Pick<Term, "key" | "surface"> & { readonly share?: number })[];
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  /** What kind of thing is asked for, if anything. */
  readonly type: AnswerType | undefined;
}

/**
 * Features are told apart by their hash alone (Weinberger et al.: Feature Hashing for Large Scale Multitask Learning, 2009):
 * some hundred thousand of them share so many weights, and the rare clash does no harm.
 */
export const BUCKETS = 2 ** 15;

/** Words further apart say little together. */
const WINDOW = 5;
/** A question has few figures and periods; a pasted table has many. */
const MOST_MEASURES = 8;
const MOST_PAIRS = 16;
/** Stretches of a word: endings, stems, and what a typing mistake has left whole. */
const STRETCHES = [3, 4];

/**
 * The features of a text: its terms, neighbours, pairs of telling terms close to each other, periods, figures, what kind
 * of thing it asks for, and stretches of its words. Words and stretches count the same as a whole, however many they are.
 *
 * @param isTelling whether a term, by its key, is more than grammar
 */
export function hashedFeatures(text: Understood, isTelling: (key: string) => boolean): HashedFeatures {
  const values = new Map<number, number>();
  for (const group of [ofWords(text, isTelling), ofLetters(text)]) {
    const length = Math.sqrt(Array.from(group.values()).reduce((sum, value) => sum + value * value, 0));
    for (const [feature, value] of group) {
      const bucket = bucketOf(feature);
      values.set(bucket, (values.get(bucket) ?? 0) + value / length);
    }
  }
  return { buckets: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
}

type Group = Map<string, number>;
interface Weighted {
  readonly key: string;
  readonly share?: number;
}

function ofWords({ terms, periods, figures, type }: Understood, isTelling: (key: string) => boolean): Group {
  const group: Group = new Map(type === undefined ? [] : [[`?${type}`, 1]]);
  terms.forEach(({ key, share = 1 }, at) => {
    add(group, key, share);
    const next = terms[at + 1];
    if (next !== undefined) add(group, `${key} ${next.key}`, share * (next.share ?? 1));
  });
  const telling = terms.filter(({ key }) => isTelling(key));
  telling.forEach((one, at) => {
    for (const other of telling.slice(at + 1, at + 1 + WINDOW)) addPair(group, one, other);
  });
  // What a figure or a period goes with may stand anywhere.
  const measures = measuresOf(periods, figures);
  measures.forEach((one, at) => {
    add(group, one.key, 1);
    for (const other of [...measures.slice(at + 1), ...telling].slice(0, MOST_PAIRS))
      addPair(group, one, other);
  });
  return group;
}

function measuresOf(periods: readonly Period[], figures: readonly FoundFigure[]): { key: string }[] {
  const named = periods.flatMap((period) =>
    Object.entries(period).map(([part, number]) => `${part} ${String(number)}`),
  );
  const counted = figures.map(({ value, unit }) => `#${value} ${unit ?? ""}`);
  return [...new Set([...named, ...counted])].slice(0, MOST_MEASURES).map((key) => ({ key }));
}

function addPair(group: Group, a: Weighted, b: Weighted): void {
  add(group, [a.key, b.key].sort().join("|"), (a.share ?? 1) * (b.share ?? 1));
}

function ofLetters({ terms }: Understood): Group {
  const group: Group = new Map();
  for (const { surface, share = 1 } of terms) {
    for (const word of surface.toLowerCase().split(" ")) {
      const bounded = `^${word}$`;
      for (const length of STRETCHES) {
        for (let at = 0; at + length <= bounded.length; at += 1)
          add(group, `~${bounded.slice(at, at + length)}`, share);
      }
    }
  }
  return group;
}

/** A feature that occurs more than once counts as where it counts most. */
function add(group: Group, feature: string, value: number): void {
  if (value > (group.get(feature) ?? 0)) group.set(feature, value);
}

/** FNV-1a over the UTF-16 code units, its bits mixed once more since the lowest alone are used. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS;
}
