import type { Entity, Fact, Pack, Source } from "../knowledge/schema.js";
import { information, type WordCounts } from "../language/information.js";
import { normalise } from "../language/tokens.js";
import { matchAliases, type AliasMatcher } from "./aliases.js";
import { factEntry, gapEntry, type Entry, type Phrasing } from "./entries.js";
import type { Term } from "./terms.js";
import { wordsOf } from "./words.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";

/** Everything that is known, made ready to be asked. Built once; nothing in it changes. */
export interface IndexedKnowledge {
  readonly packs: readonly Pack[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly entries: readonly Entry[];
  /** Which entries have a term, by its key: places in `entries`. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** What each known term weighs, by its key. */
  readonly weights: ReadonlyMap<string, number>;
  /** The length of each phrasing's vector of weights. */
  readonly norms: ReadonlyMap<Phrasing, number>;
  readonly aliases: AliasMatcher;
  readonly vocabulary: Vocabulary;
  readonly counts: WordCounts;
  /** The year that a question's `last year` is counted from: that of the first pack's first source. */
  readonly referenceYear: number | undefined;
  readonly meanLength: number;
}

/** @param counts how often English uses its words, to tell a telling word from a common one */
export function indexKnowledge(packs: readonly Pack[], counts: WordCounts): IndexedKnowledge {
  const entities = packs.flatMap((pack) => pack.entities);
  const aliases = matchAliases(entities);
  const entries = packs.flatMap((pack) => {
    const year = publicationYear(pack);
    return [
      ...pack.facts.map((fact) => factEntry(fact, aliases, year)),
      ...pack.gaps.map((gap) => gapEntry(gap, aliases, year)),
    ];
  });
  const postings = new Map<string, number[]>();
  entries.forEach((entry, place) => {
    for (const key of entry.bag.keys()) {
      const places = postings.get(key);
      if (places === undefined) postings.set(key, [place]);
      else places.push(place);
    }
  });
  const weights = weigh(entries, postings, counts);
  const phrasings = entries.flatMap((entry) => [...entry.phrasings, ...entry.refutes]);
  return {
    packs,
    weights,
    norms: new Map(
      phrasings.map((phrasing) => [
        phrasing,
        norm([...phrasing.terms.keys()].map((key) => weights.get(key) ?? 0)),
      ]),
    ),
    facts: byId(packs.flatMap((pack) => pack.facts)),
    sources: byId(packs.flatMap((pack) => pack.sources)),
    entities: byId(entities),
    entries,
    postings,
    aliases,
    vocabulary: createVocabulary(usesOf([...aliases.words, ...packWords(packs)]), counts),
    counts,
    referenceYear: packs[0] && publicationYear(packs[0]),
    meanLength: entries.reduce((sum, entry) => sum + entry.length, 0) / Math.max(1, entries.length),
  };
}

/** What a question's term weighs: as in the index, or as much as a word found nowhere can. */
export function termWeight(knowledge: IndexedKnowledge, { key, surface, entity }: Term): number {
  const telling = entity === undefined ? information(surface, knowledge.counts) : 1;
  return knowledge.weights.get(key) ?? rarity(0, knowledge.entries.length) * telling;
}

/** The Euclidean length of a vector of weights. */
export function norm(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}

/**
 * How much each term tells one entry from the others: BM25's inverse document frequency, less for words that
 * everyday English is full of. A group of synonyms tells as much as its most telling word.
 */
function weigh(
  entries: readonly Entry[],
  postings: ReadonlyMap<string, readonly number[]>,
  counts: WordCounts,
): Map<string, number> {
  const telling = new Map<string, number>();
  for (const { statement, phrasings, refutes } of entries) {
    for (const terms of [
      statement,
      ...phrasings.map((one) => one.terms),
      ...refutes.map((one) => one.terms),
    ]) {
      for (const [key, surface] of terms) {
        const tells = key.startsWith("@") ? 1 : information(surface, counts);
        telling.set(key, Math.max(telling.get(key) ?? 0, tells));
      }
    }
  }
  return new Map(
    Array.from(telling, ([key, tells]) => [
      key,
      tells * rarity(postings.get(key)?.length ?? 0, entries.length),
    ]),
  );
}

function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function packWords(packs: readonly Pack[]): string[] {
  const texts = packs.flatMap((pack) => [
    ...pack.facts.flatMap((fact) => [
      fact.statement,
      fact.short ?? "",
      fact.topic,
      ...fact.questions,
      ...fact.refutes,
    ]),
    ...pack.gaps.flatMap((gap) => [gap.statement, ...gap.questions]),
  ]);
  return texts.flatMap((text) => wordsOf(normalise(text)).map((word) => word.text));
}

function usesOf(words: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function publicationYear(pack: Pack): number | undefined {
  const published = pack.sources[0]?.published;
  return published === undefined ? undefined : Number(published.slice(0, 4));
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
