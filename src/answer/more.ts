import type { Fact } from "../knowledge/schema.js";
import type { Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { factsOf, rank } from "../search/rank.js";
import { findNamed } from "./named.js";
import type { Turned } from "./resolve.js";
import type { Verdict } from "./verdict.js";
import { weigh } from "./weigh.js";

/** How sure it is that what goes on with the facts just stated is meant. */
export const GOES_ON = 0.9;
/** A statement of which so much has been said would say it again. */
const SAID_ALREADY = 0.8;
/** What has so much of what was asked before is about the same. */
const NEAR = 0.5;
/** As many facts as are told at once. */
const AT_ONCE = 3;

/**
 * The verdict on who asks for more: facts that were not told yet, of what is named, or else of what was spoken of.
 *
 * @param of what is named, `""` where nothing is
 * @param said the facts that were told
 * @param topic of the last of them
 * @param before what was asked before, the last first
 */
export function more(
  of: string,
  said: readonly Fact[],
  topic: string | undefined,
  before: readonly Turned[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const isNew = (entry: Entry): boolean => entry.of.kind === "gap" || !isSaid(entry, said, knowledge);
  const verdict = moreAbout(of, before, isNew, knowledge) ?? moreThanSaid(topic, before, isNew, knowledge);
  return verdict?.kind === "borneOut" ? { ...verdict, said } : verdict;
}

/** More of what was spoken of, where nothing is named. */
function moreThanSaid(
  topic: string | undefined,
  [previous]: readonly Turned[],
  isNew: (entry: Entry) => boolean,
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  if (previous === undefined) return undefined;
  return topic === undefined ? nearTo(previous, knowledge) : moreOn(topic, previous, isNew, knowledge);
}

/** More of what is named: the new facts that have it, or else what becomes of it as a question; undefined where nothing is. */
function moreAbout(
  of: string,
  before: readonly Turned[],
  isNew: (entry: Entry) => boolean,
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const named = findNamed(of, before, isNew, knowledge);
  if (named === undefined) return undefined;
  const { about, ranked, facts } = named;
  return facts.length === 0
    ? weigh(about, ranked, knowledge)
    : { ...told(facts), confidence: GOES_ON, ranked };
}

/** What comes near to what was asked, where nothing has been told yet; undefined where nothing does. */
function nearTo({ asked }: Turned, knowledge: IndexedKnowledge): Verdict | undefined {
  const ranked = rank(asked, knowledge, ({ of }) => of.kind === "fact");
  const near = factsOf(ranked.filter(({ evidence }) => evidence.inStatement >= NEAR));
  return near.length === 0 ? undefined : { ...told(near), confidence: GOES_ON, ranked };
}

/** More on the topic that was spoken of, and then on what is near to what was asked. */
function moreOn(
  topic: string,
  { asked }: Turned,
  isNew: (entry: Entry) => boolean,
  knowledge: IndexedKnowledge,
): Verdict {
  const ranked = rank(asked, knowledge, (entry) => entry.of.kind === "fact" && isNew(entry));
  const near = factsOf(ranked.filter(({ evidence }) => evidence.inStatement >= NEAR));
  const facts = [...new Set([...near, ...newFacts(isNew, knowledge)])];
  const more = [...facts.filter((one) => one.topic === topic), ...near.filter((one) => one.topic !== topic)];
  return more.length === 0
    ? { kind: "noMore", topic, confidence: GOES_ON, ranked }
    : { ...told(more), confidence: GOES_ON, ranked };
}

function newFacts(isNew: (entry: Entry) => boolean, { entries }: IndexedKnowledge): Fact[] {
  return entries.filter(isNew).flatMap(({ of }) => (of.kind === "fact" ? of.fact : []));
}

/** The first few facts of those that are to be told. */
export function told([fact, ...others]: readonly Fact[]): Pick<
  Verdict & { kind: "borneOut" },
  "kind" | "fact" | "with"
> {
  if (fact === undefined) throw new Error("Expected at least one fact to tell, found none.");
  return { kind: "borneOut", fact, with: others.slice(0, AT_ONCE - 1) };
}

/** Whether a fact was stated, or says hardly anything that was not. */
function isSaid({ id, statement }: Entry, said: readonly Fact[], { entries }: IndexedKnowledge): boolean {
  const words = new Set(
    entries.filter((one) => said.some((fact) => fact.id === one.id)).flatMap((one) => [...one.statement]),
  );
  const known = [...statement].filter((key) => words.has(key));
  return said.some((fact) => fact.id === id) || known.length >= SAID_ALREADY * statement.size;
}
