import type { AnalysedQuestion } from "../search/analyse.js";
import type { Candidate } from "../search/rank.js";
import { contradicted, isSpokenOf, type Contradiction } from "./contradiction.js";
import { conceptOf } from "../language/synonyms.js";
import { stem } from "../language/stems.js";
import { normalise } from "../language/tokens.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { termsOf } from "../search/terms.js";
import { wordsOf } from "../search/words.js";

/** What belongs to a company stands at most so many words after it: IBM's database and WebSphere software. */
const REACH = 4;
/** From this weight on a word names a thing that can be somebody's. */
const TELLING = 0.3;
/** A name that owns. */
const OWNS = /['’]s?$/i;
/** What stands between a thing and the name that it is of: of, from, is made by. */
const OF =
  /^\s+(?:(?:(?:is|are|was|were)\s+)?(?:made|built|developed|designed|invented|created|owned|written)\s+by|of|from)(?:\s+the)?\s+$/i;

/** Whether a text gives to one company what a statement says is another's: Inspur's software, where it is IBM's. */
export function isAnothers(text: string, statement: string, knowledge: IndexedKnowledge): boolean {
  return owners(text, statement, knowledge) !== undefined;
}

/** The company that a text gives something to, and the one that a statement says has it. */
function owners(
  text: string,
  statement: string,
  knowledge: IndexedKnowledge,
): readonly [string, string] | undefined {
  const asked = ownersIn(normalise(text), knowledge);
  if (asked.size === 0) return undefined;
  const stated = ownersIn(normalise(statement), knowledge);
  for (const [thing, owner] of asked) {
    const other = stated.get(thing) ?? owner;
    if (other !== owner) return [owner, other];
  }
  return undefined;
}

/** What belongs to another than the question says, in the fact that the question is likeliest about. */
export function otherOwner(
  { text }: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const best = ranked.find(({ entry }) => entry.of.kind === "fact");
  if (best?.entry.of.kind !== "fact") return undefined;
  const both = owners(text, best.entry.of.fact.statement, knowledge);
  if (both === undefined || !isSpokenOf(best)) return undefined;
  const [one, other] = both.map((key) => knowledge.entities.get(key.slice(1))?.name ?? key);
  if (one === undefined || other === undefined) return undefined;
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  return contradicted(best, { kind: "turnedRound", names: [one, other] }, facts);
}

/** Which company each thing of a text is of, by a possessive before it or an "of" after it; what is of two is nobody's. */
function ownersIn(
  text: string,
  { aliases, entities, weights }: IndexedKnowledge,
): ReadonlyMap<string, string> {
  const words = wordsOf(text);
  const companies = termsOf(words, aliases).filter(
    ({ entity = "" }) => entities.get(entity)?.kind === "company",
  );
  const owned = companies.flatMap(({ key: owner, start, surface }, at) => {
    const next = companies[at + 1]?.start ?? Infinity;
    const before = words.filter((word) => OF.test(text.slice(word.end, start)));
    const after = OWNS.test(surface)
      ? words.filter((word) => word.start > start && word.start < next).slice(0, REACH)
      : [];
    return [...before, ...after]
      .map((word) => conceptOf(stem(word.text)))
      .filter((thing) => (weights.get(thing) ?? 0) >= TELLING)
      .map((thing) => ({ thing, owner }));
  });
  const isOnes = ({ thing, owner }: (typeof owned)[number]): boolean =>
    owned.every((other) => other.thing !== thing || other.owner === owner);
  return new Map(owned.filter(isOnes).map(({ thing, owner }) => [thing, owner]));
}
