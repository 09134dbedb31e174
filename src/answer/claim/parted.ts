import { asidesIn } from "../../language/asides.js";
import { withoutHedges } from "../../language/hedges.js";
import { ofEachName, statementsIn } from "../../language/statements.js";
import { figureAgreement } from "../../search/agreement.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { Entry } from "../../search/entries.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { figureBeside } from "./figure-beside.js";
import { hold, understood, type Held } from "./held.js";
import { tellsOf } from "./testimony.js";

/** A fact that has this share of a statement, by what its words tell, is about it. */
const MOST = 0.5;

/**
 * What of a sentence comes out differently, each part held against the facts by itself: its statements, or what it says of
 * each of two names. A sentence that one fact decides as a whole, or of which no part is borne out, is left whole.
 */
export function parted(
  whole: Held,
  before: AnalysedQuestion | undefined,
  knowledge: IndexedKnowledge,
): readonly Held[] {
  const sentence = withoutHedges(whole.text);
  const statements = statementsIn(sentence);
  if (statements.length > 1) {
    const parts = held(statements, before, knowledge);
    return isOfOneFact(whole, parts) || !parts.some(isBorneOut) ? [whole] : parts;
  }
  const contradicted = contradictedAsides(sentence, before, knowledge);
  if (contradicted !== undefined) return contradicted;
  const names = ofEachName(sentence);
  if (names.length === 1 || isBorneOut(whole) || hasAllNames(whole)) return [whole];
  const parts = held(names, before, knowledge);
  return parts.some(isBorneOut) && !parts.every(isBorneOut) ? parts : [whole];
}

/** A sentence and what it says in passing, where that is contradicted. */
function contradictedAsides(
  sentence: string,
  before: AnalysedQuestion | undefined,
  knowledge: IndexedKnowledge,
): Held[] | undefined {
  const { rest, asides } = asidesIn(sentence);
  const wrong = held(asides, before, knowledge).filter(
    ({ judgement: { verdict } }) => verdict === "contradicted",
  );
  return wrong.length === 0 ? undefined : [...held([rest], before, knowledge), ...wrong];
}

/** Each statement goes on with what the one before it was about. */
function held(
  texts: readonly string[],
  before: AnalysedQuestion | undefined,
  knowledge: IndexedKnowledge,
): Held[] {
  const parts: Held[] = [];
  for (const text of texts) {
    const previous = parts.at(-1)?.claim ?? before;
    parts.push(hold(understood(text, previous, knowledge), knowledge));
  }
  return parts;
}

/** Whether the fact that comes nearest has every name: of two that it has together, neither is said alone. */
function hasAllNames({ claim, judgement: { candidate } }: Held): boolean {
  return claim.terms.every(
    ({ key, entity, isName }) =>
      (entity === undefined && !isName) || candidate?.entry.statement.has(key) === true,
  );
}

/** Whether one fact bears a sentence out: each part too, or it has most of what the parts say that are not. */
function isOfOneFact(whole: Held, parts: readonly Held[]): boolean {
  const { candidate, ranked } = whole.judgement;
  if (!isBorneOut(whole) || candidate === undefined) return false;
  const { entry } = figureBeside(whole.claim, candidate, ranked) ?? candidate;
  const left = parts.filter((part) => !isBorneOut(part));
  return left.length > 0
    ? left.every(({ claim }) => shareIn(claim, entry) >= MOST && !isMeasuredOtherwise(claim, entry))
    : parts.every(({ judgement }) => judgement.candidate?.entry === entry);
}

function isMeasuredOtherwise(claim: AnalysedQuestion, entry: Entry): boolean {
  const agreement = figureAgreement(claim, entry);
  return agreement === "lacks" || agreement === "differs";
}

function shareIn({ terms }: AnalysedQuestion, { statement }: Entry): number {
  const tell = (some: readonly WeighedTerm[]): number => some.reduce((sum, term) => sum + tellsOf(term), 0);
  return tell(terms.filter(({ key }) => statement.has(key))) / (tell(terms) || 1);
}

function isBorneOut({ judgement: { verdict } }: Held): boolean {
  return verdict === "supported";
}
