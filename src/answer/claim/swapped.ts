import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { Entry } from "../../search/entries.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { tellsOf } from "./testimony.js";

/** A name of a claim in whose place a fact has another of its kind. */
export interface Swapped {
  readonly term: WeighedTerm;
  /** The share of the claim's other words that the fact has, by what they tell. */
  readonly share: number;
}

/** From this share on a fact says of one what the claim says of another. */
export const OF_ANOTHER = 0.8;

/** The first name that a claim has in another's place, if there is one: DC Chien as the chairman of Inspur. */
export function swappedName(
  { terms }: AnalysedQuestion,
  { statement, bag }: Entry,
  { entities }: IndexedKnowledge,
): Swapped | undefined {
  const kindOf = (key: string): string | undefined => entities.get(key.slice(1))?.kind;
  const own = new Set(terms.map(({ key }) => key));
  const missing = new Set([...statement].flatMap((key) => (own.has(key) ? [] : (kindOf(key) ?? []))));
  // What kind a name is that no pack knows is open.
  const isStrange = ({ key, isName }: WeighedTerm): boolean => {
    if (statement.has(key)) return false;
    const kind = kindOf(key);
    return kind === undefined ? isName && missing.size > 0 : missing.has(kind);
  };
  const term = terms.find(isStrange);
  const rest = terms.filter((one) => !isStrange(one));
  const total = rest.reduce((sum, one) => sum + tellsOf(one), 0);
  if (term === undefined || total === 0) return undefined;
  return { term, share: rest.reduce((sum, one) => sum + (bag.has(one.key) ? tellsOf(one) : 0), 0) / total };
}
