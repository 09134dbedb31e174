import type { AnalysedQuestion } from "./analyse.js";
import { refutedClass } from "./classifier.js";
import type { Entry } from "./entries.js";
import type { IndexedKnowledge } from "./knowledge-index.js";
import type { NearestOfEntry } from "./nearest.js";

/** What a question was compared with all phrasings by. */
interface Found {
  /** By the entry's place. */
  readonly nearest: ReadonlyMap<number, NearestOfEntry>;
  /** By the class. */
  readonly margins: ReadonlyMap<string, number>;
}

/** So many entries that share the most with the question, by weight, are looked at closely. */
const MOST_SHARING = 32;
/** And so many that are likeliest by what was learned, and by what they contradict, whatever words they share. */
const LIKELIEST = 4;

/**
 * Places of the entries that may answer a question, each once.
 *
 * @param among which entries stand for choice
 */
export function candidatePlaces(
  question: AnalysedQuestion,
  { nearest, margins }: Found,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean,
): number[] {
  const stands = (place: number): boolean => {
    const entry = knowledge.entries[place];
    return entry !== undefined && among(entry);
  };
  const shared = sharing(question, nearest, knowledge).filter(stands);
  // Letters alone, where nothing told is known, are no sign of anything.
  if (shared.length === 0) return [];
  return [
    ...new Set([
      ...shared.slice(0, MOST_SHARING),
      ...putAlike(nearest).filter(stands),
      ...likeliest(margins, (id) => id, knowledge)
        .filter(stands)
        .slice(0, LIKELIEST),
      ...likeliest(margins, refutedClass, knowledge).filter(stands).slice(0, LIKELIEST),
    ]),
  ];
}

/** Where no word tells anything, all that have periods or figures to compare. */
function sharing(
  question: AnalysedQuestion,
  nearest: Found["nearest"],
  knowledge: IndexedKnowledge,
): number[] {
  const telling = question.terms.filter((term) => term.weight > 0);
  if (telling.length === 0 && question.periods.length + question.figures.length > 0) {
    return knowledge.entries.flatMap(({ periods, figures }, place) =>
      periods.length + figures.length > 0 ? place : [],
    );
  }
  const shared = new Float64Array(knowledge.entries.length);
  for (const { key, weight } of telling) {
    for (const place of knowledge.postings.get(key) ?? []) shared[place] = (shared[place] ?? 0) + weight;
  }
  // Many share a name and no more: of those the ones that are put most alike.
  return best(shared, 0, knowledge, (place) => nearest.get(place)?.asked.similarity ?? 0);
}

/** Among many that share as much, the one that is put alike must not be passed over. */
function putAlike(nearest: Found["nearest"]): number[] {
  let [asked, refuted] = [Number.MIN_VALUE, Number.MIN_VALUE];
  for (const near of nearest.values()) {
    asked = Math.max(asked, near.asked.similarity);
    refuted = Math.max(refuted, near.refuted.similarity);
  }
  return Array.from(nearest).flatMap(([place, near]) =>
    near.asked.similarity === asked || near.refuted.similarity === refuted ? place : [],
  );
}

function likeliest(
  margins: Found["margins"],
  classOf: (id: string) => string,
  knowledge: IndexedKnowledge,
): number[] {
  const own = Float64Array.from(knowledge.entries, ({ id }) => margins.get(classOf(id)) ?? -Infinity);
  return best(own, -Infinity, knowledge);
}

/** The places of what is above a bound, the most first; ties go by what comes next, and by id. */
function best(
  values: Float64Array,
  above: number,
  { entries }: IndexedKnowledge,
  next: (place: number) => number = () => 0,
): number[] {
  const valueAt = (place: number): number => values[place] ?? above;
  const idAt = (place: number): string => entries[place]?.id ?? "";
  return Array.from(values.keys())
    .filter((place) => valueAt(place) > above)
    .sort((a, b) => valueAt(b) - valueAt(a) || next(b) - next(a) || (idAt(a) < idAt(b) ? -1 : 1));
}
