import type { Fact } from "../knowledge/schema.js";
import { pointsBack } from "../language/focus.js";
import { sayingsIn } from "../language/sayings.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank } from "../search/rank.js";
import { isFromPaper } from "./from-paper.js";
import type { Turned } from "./resolve.js";
import { toldTogether } from "./told-together.js";
import { analyseAfter } from "./turns.js";
import type { Verdict } from "./verdict.js";

/** The weight from which on a word says what they are to be about. */
const TELLING = 0.3;
/** What has so much of what was asked before is about the same. */
const NEAR = 0.5;

/**
 * The verdict on who asks for all that somebody said, or a paper reported, of a matter or of any; undefined for what
 * asks for something else, or where nothing is known of it.
 *
 * @param before what was asked before, the last first
 */
export function allSaid(
  question: string,
  before: readonly Turned[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const sayings = sayingsIn(question);
  // What else is besides what was told.
  if (sayings === undefined || (sayings.else && before.length === 0)) return undefined;
  const told = before.map(({ facts }) => facts.flatMap((id) => knowledge.facts.get(id) ?? []));
  const speakers = speakersIn(sayings.speaker, before, told.flat(), knowledge);
  const isTheirs = (fact: Fact): boolean =>
    speakers.some((id) => fact.said_by === id || isFromPaper(id, fact, knowledge));
  const isNew = (fact: Fact): boolean => !sayings.else || !told.flat().includes(fact);
  const theirs = [...knowledge.facts.values()].filter((fact) => isTheirs(fact) && isNew(fact));
  const isMeant = aboutWhat(sayings.on, before, told[0]?.[0]?.topic, knowledge);
  return toldTogether(theirs.filter(isMeant), []);
}

/** Ids of those who are named, or pointed back to: who said what was told last, or else who was spoken of. */
function speakersIn(
  speaker: string,
  before: readonly Turned[],
  [last]: readonly Fact[],
  knowledge: IndexedKnowledge,
): readonly string[] {
  const { entities } = analyseAfter(before, speaker, knowledge);
  if (entities.length > 0 || !pointsBack(speaker)) return entities;
  return last?.said_by === undefined ? (before[0]?.asked.entities ?? []) : [last.said_by];
}

/** What tells the facts that are about a matter: that which was spoken of, or the one named. */
function aboutWhat(
  on: string | undefined,
  before: readonly Turned[],
  topic: string | undefined,
  knowledge: IndexedKnowledge,
): (fact: Fact) => boolean {
  if (on === undefined) return () => true;
  const named = analyseAfter(before, on, knowledge).terms.filter(({ weight }) => weight >= TELLING);
  // A date or the like tells nothing of the matter.
  if (named.length === 0 && !pointsBack(on)) return () => true;
  const has = knowledge.entries.filter(({ statement }) => named.every(({ key }) => statement.has(key)));
  const [previous] = before;
  const near =
    named.length > 0 || previous === undefined
      ? has
      : rank(previous.asked, knowledge)
          .filter(({ evidence }) => evidence.inStatement >= NEAR)
          .map(({ entry }) => entry);
  const ids = new Set(near.map(({ id }) => id));
  return (fact) => ids.has(fact.id) || (named.length === 0 && fact.topic === topic);
}
