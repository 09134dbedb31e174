import type { Entity } from "../knowledge/schema.js";
import type { AnswerType } from "../language/questions.js";
import { entitiesIn, type Entry } from "./entries.js";
import type { IndexedKnowledge } from "./knowledge-index.js";

const SPANS: ReadonlySet<string> = new Set(["years", "months", "weeks", "days", "hours"]);
const CAUSE =
  /\b(?:because|after|since|due to|driven|spurred|prompted|so that|in order to|to win|over|as)\b/i;

/** The 1960s are no period, and a time all the same. */
const DECADE = /\b(?:1[5-9]|20)\d0s\b/;

function statementOf({ of }: Entry): string {
  return of.kind === "fact" ? of.fact.statement : "";
}

/** The share of an entry's questions that must ask for a kind of thing: a single one may only look as if it did. */
const ENOUGH_PROOFS = 0.04;

/**
 * Whether an entry has the kind of thing that is asked for: a fact must have a date for a question with when, a
 * figure for one with how much. For other kinds a curator's phrasing that asks for the same is proof enough.
 */
export function gives(entry: Entry, type: AnswerType, knowledge: IndexedKnowledge): boolean {
  if (type === "time" && isPhrasedFact(entry))
    return entry.periods.length > 0 || DECADE.test(statementOf(entry));
  if (type === "amount" && isPhrasedFact(entry)) return entry.figures.length > 0;
  const proofs = entry.types.get(type) ?? 0;
  if (proofs > 0 && proofs >= entry.questions.length * ENOUGH_PROOFS) return true;
  const names = (...kinds: readonly Entity["kind"][]): boolean =>
    !entry.phrased &&
    entitiesIn(entry).some((id) => kinds.some((kind) => knowledge.entities.get(id)?.kind === kind));
  switch (type) {
    case "amount":
      return entry.figures.length > 0;
    case "time":
      return entry.periods.length > 0;
    case "duration":
      return entry.figures.some((figure) => figure.unit !== undefined && SPANS.has(figure.unit));
    case "person":
      return names("person", "company", "organisation", "government", "publication");
    case "place":
      return names("place");
    case "reason":
      return entry.of.kind === "fact" && CAUSE.test(entry.of.fact.statement);
    case "manner":
      return !entry.phrased;
    case "yes_no":
    case "thing":
    case "any":
      return true;
  }
}

function isPhrasedFact({ of, phrased }: Entry): boolean {
  return of.kind === "fact" && phrased;
}
