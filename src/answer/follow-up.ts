import type { Fact } from "../knowledge/schema.js";
import {
  asksForOtherWords,
  asksForSummary,
  asksWhichOnes,
  asksWhoSaidSo,
  moreOf,
  pointsOf,
  sentencesWanted,
  summaryOf,
  withoutElse,
} from "../language/follow-ups.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Conversation } from "./conversation.js";
import { GOES_ON, more, told } from "./more.js";
import type { Turned } from "./resolve.js";
import { allSaid } from "./sayings.js";
import { overviewOf, summaryOn } from "./summary.js";
import type { Verdict } from "./verdict.js";

/**
 * The verdict on what is asked of the answer before, and not of the story: for more of it, for the same in other words,
 * for all that somebody said of it, or who says so.
 *
 * @param before what was asked before, the last first
 */
export function followUp(
  question: string,
  { turns }: Conversation,
  before: readonly Turned[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const [fact] = factsById(turns.findLast(({ facts }) => facts.length > 0)?.facts ?? [], knowledge);
  if (fact !== undefined && asksWhoSaidSo(question))
    return { kind: "attributed", fact, confidence: GOES_ON, ranked: [] };
  const justTold = factsById(turns.at(-1)?.facts ?? [], knowledge);
  // Who asked whether there are any is told which by the fact that says so.
  const isWhich = before[0]?.asked.type === "yes_no" && asksWhichOnes(question);
  if (justTold.length > 0 && (isWhich || asksForOtherWords(question)))
    return { kind: "restated", facts: justTold, confidence: GOES_ON, ranked: [] };
  const part = summaryOf(question) ?? pointsOf(question);
  const isAll = part !== undefined && fact === undefined && POINTS_AT_ALL.test(part);
  if (isAll || asksForSummary(question)) return summary(knowledge);
  const sayings = allSaid(question, before, knowledge);
  if (sayings !== undefined) return sayings;
  const inShort =
    part === undefined ? undefined : summaryOn(part, sentencesWanted(question), fact, before, knowledge);
  if (inShort !== undefined) return inShort;
  const of = moreOf(question) ?? (turns.length > 0 ? withoutElse(question) : undefined);
  if (of === undefined) return undefined;
  const said = turns.flatMap(({ facts }) => factsById(facts, knowledge));
  return more(of, said, fact?.topic, before, knowledge);
}

/** Before anything was told it is all that is meant. */
const POINTS_AT_ALL = /^(?:that|this|it)(?: one)?$/i;

function summary(knowledge: IndexedKnowledge): Verdict | undefined {
  const facts = overviewOf(knowledge);
  return facts.length === 0 ? undefined : { ...told(facts), confidence: GOES_ON, ranked: [] };
}

function factsById(ids: readonly string[], { facts }: IndexedKnowledge): Fact[] {
  return ids.flatMap((id) => facts.get(id) ?? []);
}
