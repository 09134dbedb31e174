import type { Entity, Fact, Pack, Source } from "../knowledge/schema.js";
import { information, type WordCounts } from "../language/information.js";
import { matchAliases, type AliasMatcher } from "./aliases.js";
import { readClassifier } from "./classifier.js";
import { hashedFeatures, type Understood } from "./classifier-features.js";
import { entriesOf, type Entry } from "./entries.js";
import { indexPhrasings, type PhrasingIndex } from "./phrasing-index.js";
import { publicationYear } from "./prepare.js";
import type { PreparedPack } from "./prepared-pack.js";
import { indexStatements, type StatementIndex } from "./statements/statement-index.js";
import type { Term } from "./terms.js";
import { invert } from "./vectors.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";

/** Everything that is known, made ready to be asked. Built once; nothing in it changes. */
export interface IndexedKnowledge {
  readonly packs: readonly Pack[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly entries: readonly Entry[];
  /** Which of the entries that people put questions to have a term, by its key: places in `entries`. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** What each known term weighs, by its key. */
  readonly weights: ReadonlyMap<string, number>;
  /** How far each known term is a key word of a story, by its key: 0 to 1. */
  readonly keyness: ReadonlyMap<string, number>;
  readonly phrasings: PhrasingIndex;
  /** The facts that nobody has put questions to yet. */
  readonly statements: StatementIndex;
  /** How far a text is on the side of each class that the packs' classifiers tell apart; see `Classifier`. */
  readonly margins: (text: Understood) => ReadonlyMap<string, number>;
  /** Keys of names that are no entity of the packs: other companies and people that their gaps speak of. */
  readonly names: ReadonlySet<string>;
  readonly aliases: AliasMatcher;
  readonly vocabulary: Vocabulary;
  readonly counts: WordCounts;
  /** The year that a question's `last year` is counted from: that of the first pack's first source. */
  readonly referenceYear: number | undefined;
  readonly meanLength: number;
}

/** @param counts how often English uses its words, to tell a telling word from a common one */
export function indexKnowledge(prepared: readonly PreparedPack[], counts: WordCounts): IndexedKnowledge {
  const packs = prepared.map(({ pack }) => pack);
  const entities = packs.flatMap((pack) => pack.entities);
  const aliases = matchAliases(entities);
  const entries = prepared.flatMap(entriesOf);
  const postings = invert(entries.map((entry) => (entry.phrased ? entry.keys : [])));
  const having = countHaving(entries);
  const telling = highest(prepared.map((one) => one.telling.informs));
  const weights = new Map(
    Array.from(telling, ([key, tells]) => [key, weightOf(key, tells, having.get(key) ?? 0, entries.length)]),
  );
  const keyness = highest(prepared.map((one) => one.telling.keyness));
  const inPhrasings = new Map(
    Array.from(weights, ([key, weight]) => [key, weight * (keyness.get(key) ?? 1)]),
  );
  return {
    packs,
    facts: byId(packs.flatMap((pack) => pack.facts)),
    sources: byId(packs.flatMap((pack) => pack.sources)),
    entities: byId(entities),
    entries,
    postings,
    weights,
    keyness,
    phrasings: indexPhrasings(entries, inPhrasings),
    statements: indexStatements(entries, aliases, counts),
    margins: marginsBy(prepared),
    names: new Set(prepared.flatMap((one) => one.names)),
    aliases,
    vocabulary: createVocabulary(sum([...prepared.map((one) => one.uses), aliases.uses]), counts),
    counts,
    referenceYear: packs[0] && publicationYear(packs[0]),
    meanLength: entries.reduce((total, entry) => total + entry.length, 0) / Math.max(1, entries.length),
  };
}

/** How many entries have a term, by its key. */
function countHaving(entries: readonly Entry[]): Map<string, number> {
  const having = new Map<string, number>();
  for (const entry of entries) {
    for (const key of entry.keys) having.set(key, (having.get(key) ?? 0) + 1);
  }
  return having;
}

function marginsBy(prepared: readonly PreparedPack[]): IndexedKnowledge["margins"] {
  const classifiers = prepared.flatMap(({ classifier, telling: { informs } }) => {
    if (classifier === undefined) return [];
    const isTelling = (key: string): boolean => (informs[key] ?? 0) > 0;
    const reader = readClassifier(classifier);
    return (text: Understood) => reader.margins(hashedFeatures(text, isTelling));
  });
  return (text) => new Map(classifiers.flatMap((margins) => [...margins(text)]));
}

/** What a question's term weighs: as in the index, or as much as a word found nowhere can. */
export function termWeight(knowledge: IndexedKnowledge, { key, surface, entity }: Term): number {
  const weight = knowledge.weights.get(key);
  if (weight !== undefined) return weight;
  return (
    rarity(0, knowledge.entries.length) * (entity === undefined ? information(surface, knowledge.counts) : 1)
  );
}

/** Names of the story are in most entries, and yet asking about one is not asking about another. */
const LEAST_FOR_A_NAME = 1.2;

function weightOf(key: string, tells: number, having: number, all: number): number {
  const weight = tells * rarity(having, all);
  return key.startsWith("@") ? Math.max(LEAST_FOR_A_NAME, weight) : weight;
}

/** BM25's inverse document frequency: how much a term tells one entry from the others. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function highest(tables: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  return merge(tables, Math.max);
}

function sum(tables: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  return merge(tables, (a, b) => a + b);
}

function merge(
  tables: readonly Readonly<Record<string, number>>[],
  combine: (a: number, b: number) => number,
): Map<string, number> {
  const merged = new Map<string, number>();
  for (const table of tables) {
    for (const [key, value] of Object.entries(table)) {
      const other = merged.get(key);
      merged.set(key, other === undefined ? value : combine(other, value));
    }
  }
  return merged;
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
