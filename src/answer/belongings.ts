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
/** What stands between a thing and the name that it is of. */
const OF = /^\s+of(?:\s+the)?\s+$/i;

/** Whether a text gives to one company what a statement says is another's: Inspur's software, where it is IBM's. */
export function isAnothers(text: string, statement: string, knowledge: IndexedKnowledge): boolean {
  const asked = ownersIn(normalise(text), knowledge);
  if (asked.size === 0) return false;
  const stated = ownersIn(normalise(statement), knowledge);
  return [...asked].some(([thing, owner]) => (stated.get(thing) ?? owner) !== owner);
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
