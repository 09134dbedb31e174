import { isOperationWord } from "../../language/operation-words.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Candidate } from "../../search/rank.js";

/** A word that tells this much is no detail. */
const TELLING = 1;

/** Where the second of two things compared comes. */
const JOINT = /\b(?:than|versus|vs|against|compared (?:to|with)|relative to)\b/i;

/** Names that the fact has nothing to do with, and telling words for what it is to be compared with. */
export function strangersTo(
  { entry, evidence: { missing } }: Candidate,
  { terms, text }: AnalysedQuestion,
  { entities }: IndexedKnowledge,
): WeighedTerm[] {
  const joint = JOINT.exec(text)?.index ?? text.length;
  return terms.filter((term) => {
    if (term.entity !== undefined) {
      return !entry.statement.has(term.key) && entities.get(term.entity)?.kind !== "publication";
    }
    if (!missing.includes(term) || isOperationWord(term.surface.toLowerCase())) return false;
    return term.isName || (term.known && term.tells >= TELLING && term.start > joint);
  });
}
