import { analyse, type AnalysedQuestion, type WeighedTerm } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";

/** All that is asked is somebody else: "and for Inspur?", "what about Gartner's?", "same with the Inspur one?". */
const ANOTHER =
  /^\W*(?:(?:ok|okay|right|fine|and|but|so|then|also|what|how|about|is|it|that|same|thing|goes|go|likewise|ditto|true|case|for|with|of|at|in|by|the|one|deal|a)\b\W*)*$/i;
/** Of these kinds one stands in the place of another. */
const PARTIES: ReadonlySet<string> = new Set(["company", "organisation", "government"]);

/**
 * The question before, asked of another: "how long is the China Telecom deal?" and then "and for Inspur?" is how long the
 * Inspur deal is. Undefined where more is asked than that, or nobody of the kind was asked about.
 */
export function putFor(
  asked: AnalysedQuestion,
  { text }: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): AnalysedQuestion | undefined {
  const [other, ...more] = namedIn(asked);
  if (other?.entity === undefined || more.length > 0 || !asksOfNothingElse(asked.text, other))
    return undefined;
  const kind = kindOf(other, knowledge);
  const before = namedIn(analyse(text, knowledge)).filter((one) => kindOf(one, knowledge) === kind);
  if (before.some(({ entity }) => entity === other.entity)) return undefined;
  const replaced = before.at(-1);
  const name = knowledge.entities.get(other.entity)?.name;
  if (replaced === undefined || name === undefined) return undefined;
  const [head, tail] = [text.slice(0, replaced.start), text.slice(replaced.start + replaced.surface.length)];
  return { ...analyse(`${head}${name}${tail}`, knowledge), claimsNothing: true, ofAnother: other.entity };
}

/** What is named, in its order. */
function namedIn({ terms }: AnalysedQuestion): WeighedTerm[] {
  return terms.filter(({ entity }) => entity !== undefined).sort((a, b) => a.start - b.start);
}

function asksOfNothingElse(text: string, { start, surface }: WeighedTerm): boolean {
  const rest = text.slice(start + surface.length).replace(/^'?s\b/i, "");
  return ANOTHER.test(`${text.slice(0, start)} ${rest}`);
}

function kindOf({ entity = "" }: WeighedTerm, { entities }: IndexedKnowledge): string | undefined {
  const kind = entities.get(entity)?.kind;
  return kind !== undefined && PARTIES.has(kind) ? "party" : kind;
}
