import { leavesOpen } from "../language/choices.js";
import { takesForGranted } from "../language/questions.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { contradicted, isSpokenOf, type Contradiction } from "./contradiction.js";

/** By how much the logarithm of the question's likelihood must rise when two names are exchanged. */
const LIKELIER = 4;
/** By and with turn the order of the parties round, or make none. */
const TURNS = /\b(?:by|with)\b/i;
/** The best few facts are looked at: each has some hundred questions. */
const LOOKED_AT = 3;
/** Words up to so far from a name go with it. */
const REACH = 4;
/** From this weight on a word says something of a name from further than next to it. */
const TELLING = 0.3;
/** A statement is worth several of the questions to it. */
const STATEMENT = 5;
/** What each count is raised by: what was never seen beside a name is unlikely and not impossible. */
const SMOOTHING = 0.5;

/**
 * Two parties that changed places: why did IBM court Inspur's customers? With their names exchanged, the question would
 * go with what is said and asked of each of them in the fact, by the words around its name.
 */
export function turnedRound(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  // Why and how take for granted what they ask about; other questions are put in good faith, and keywords in any order.
  const isLoaded = takesForGranted(question.type);
  if (!isLoaded || leavesOpen(question.text) || TURNS.test(question.text)) return undefined;
  const exchanges = pairsOf(question, knowledge);
  const facts = exchanges.length === 0 ? [] : ranked.filter(({ entry }) => entry.of.kind === "fact");
  for (const { entry } of facts.slice(0, LOOKED_AT)) {
    const fits = fitsIn(entry, knowledge);
    const own = fits(question.sequence);
    const exchange = exchanges.find(
      ({ keys: both, of }) =>
        both.every((key) => entry.statement.has(key)) && fits(question.sequence.map(of)) - own >= LIKELIER,
    );
    if (exchange === undefined) continue;
    const terms = question.terms.map((term): WeighedTerm => ({ ...term, key: exchange.of(term.key) }));
    const right = rank({ ...question, terms, type: "any" }, knowledge, ({ of }) => of.kind === "fact");
    const same = right.find((one) => one.entry === entry);
    if (same !== undefined && isSpokenOf(same))
      return contradicted(same, { kind: "turnedRound", names: exchange.names }, right);
  }
  return undefined;
}

/** Whether a claim would go much better with a fact, had two of the fact's names changed places in it. */
export function isLikelierExchanged(
  claim: AnalysedQuestion,
  entry: Entry,
  knowledge: IndexedKnowledge,
): boolean {
  if (TURNS.test(claim.text)) return false;
  const isStated = ({ keys }: Exchange): boolean => keys.every((key) => entry.statement.has(key));
  const exchanges = pairsOf(claim, knowledge).filter(isStated);
  if (exchanges.length === 0) return false;
  const fits = fitsIn(entry, knowledge);
  const own = fits(claim.sequence);
  return exchanges.some(({ of }) => fits(claim.sequence.map(of)) - own >= LIKELIER);
}

interface Exchange {
  readonly names: readonly [string, string];
  readonly keys: readonly [string, string];
  readonly of: (key: string) => string;
}

/** Every two parties of one kind in the question, and how to put each for the other. What a paper writes is no deed. */
function pairsOf({ entities, sequence }: AnalysedQuestion, knowledge: IndexedKnowledge): Exchange[] {
  const named = [...new Set(entities)].flatMap((id) => knowledge.entities.get(id) ?? []);
  const next = (key: string, step: number): string | undefined => sequence[sequence.indexOf(key) + step];
  return named.flatMap((one, at) =>
    named
      .slice(at + 1)
      .filter(({ kind }) => kind === one.kind && kind !== "publication")
      .map((other): Exchange => {
        const keys = [`@${one.id}`, `@${other.id}`] as const;
        const [a, b] = keys;
        return { names: [one.name, other.name], keys, of: (key) => (key === a ? b : key === b ? a : key) };
      })
      // IBM and Inspur are two in one part.
      .filter(({ keys: [a, b] }) => next(a, 1) !== "and" || next(a, 2) !== b),
  );
}

/** The logarithm of how likely terms are in an entry, by the words around its names. */
function fitsIn(entry: Entry, knowledge: IndexedKnowledge): (terms: readonly string[]) => number {
  const counts = countsOf(entry, knowledge);
  return (terms) =>
    aroundNames(terms, knowledge).reduce(
      (sum, pair) => sum + Math.log((counts.get(pair) ?? 0) + SMOOTHING),
      0,
    );
}

/** How often each word is around each name in an entry. */
function countsOf(entry: Entry, knowledge: IndexedKnowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (terms: readonly string[], times: number): void => {
    for (const pair of aroundNames(terms, knowledge)) counts.set(pair, (counts.get(pair) ?? 0) + times);
  };
  add([...entry.statement], STATEMENT);
  // Questions to which a fact says no may have the parties in each other's places.
  for (const { terms, says } of entry.questions) if (says !== "no") add(terms, 1);
  for (const { terms } of entry.claims) add(terms, 1);
  return counts;
}

/** Each name of the terms with each word around it, in their order. */
function aroundNames(terms: readonly string[], { weights }: IndexedKnowledge): string[] {
  const goesWith = (at: number, distance: number): boolean =>
    distance === 1 || (weights.get(terms[at] ?? "") ?? 0) >= TELLING;
  const pairs = terms.flatMap((name, at) =>
    name.startsWith("@")
      ? Array.from({ length: REACH }, (_, step) => step + 1).flatMap((distance) => [
          ...(at + distance < terms.length && goesWith(at + distance, distance)
            ? [`${name} ${terms[at + distance] ?? ""}`]
            : []),
          ...(at >= distance && goesWith(at - distance, distance)
            ? [`${terms[at - distance] ?? ""} ${name}`]
            : []),
        ])
      : [],
  );
  return [...new Set(pairs)];
}
