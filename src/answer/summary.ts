import type { Fact } from "../knowledge/schema.js";
import { analyse, type AnalysedQuestion, type WeighedTerm } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank } from "../search/rank.js";
import { GOES_ON, told } from "./more.js";
import { TELLING } from "./named.js";
import { topics } from "./overview/topics.js";
import { resolve, type Turned } from "./resolve.js";
import { analyseAfter } from "./turns.js";
import type { Verdict } from "./verdict.js";
import { weigh } from "./weigh.js";

/** Of what is named a topic must have so much. */
const LEAST = 0.6;
/** A topic that has so much of what the best has may be meant as well. */
const ABOUT_AS_MUCH = 0.75;

/**
 * A part of the story in short: the first facts of the topic that is named, or of the one that was spoken of where nothing
 * is; undefined where no topic has what is named.
 *
 * @param of as it was typed: "the sales picture", "that one"
 * @param most as many facts as are wanted, if that is said
 * @param spokenOf the fact that was told last
 */
export function summaryOn(
  of: string,
  most: number | undefined,
  spokenOf: Fact | undefined,
  before: readonly Turned[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const asked = analyseAfter(before, of, knowledge);
  // Of a period only what it is itself is told, as the others are of another.
  if (asked.periods.length > 0) return ofPeriod(resolve(asked, before), knowledge);
  const named = asked.terms.filter(({ tells }) => tells >= TELLING);
  const isAll = named.length > 1 && overviewOf(knowledge).some(({ id }) => hasAll(id, named, knowledge));
  const facts = isAll
    ? overviewOf(knowledge)
    : named.length > 0
      ? factsOn(named, knowledge)
      : topics(knowledge).flatMap((topic) => (topic.name === spokenOf?.topic ? topic.facts : []));
  return facts.length === 0 ? undefined : { ...told(facts.slice(0, most)), confidence: GOES_ON, ranked: [] };
}

/** The facts that tell the story as a whole. */
export function overviewOf({ facts }: IndexedKnowledge): Fact[] {
  return [...facts.values()].filter(({ overview }) => overview);
}

function hasAll(id: string, named: readonly WeighedTerm[], { entries }: IndexedKnowledge): boolean {
  const statement = entries.find((entry) => entry.id === id)?.statement;
  return named.every(({ key }) => statement?.has(key) === true);
}

function ofPeriod(about: AnalysedQuestion, knowledge: IndexedKnowledge): Verdict | undefined {
  const verdict = weigh(about, rank(about, knowledge), knowledge);
  return verdict.kind === "borneOut" || verdict.kind === "gap" || verdict.kind === "silent"
    ? verdict
    : undefined;
}

/**
 * The facts of the topic that has most of what is named, and of those that have about as much: those that have all of it
 * themselves before the others, and the first of each topic before the second.
 */
function factsOn(named: readonly WeighedTerm[], knowledge: IndexedKnowledge): Fact[] {
  const statements = new Map(knowledge.entries.map(({ id, statement }) => [id, statement]));
  const all = named.reduce((sum, { tells }) => sum + tells, 0);
  const scored = topics(knowledge).flatMap((topic) => {
    const inName = new Set(analyse(topic.name, knowledge).terms.map(({ key }) => key));
    const share = (key: string): number =>
      topic.facts.filter(({ id }) => statements.get(id)?.has(key)).length / topic.facts.length;
    const found = named.filter(({ key }) => inName.has(key) || share(key) > 0);
    // A name that is just that is more of a match than one that says more.
    const score = found.reduce(
      (sum, { key, tells }) => sum + tells * (share(key) + (inName.has(key) ? 1 + 1 / inName.size : 0)),
      0,
    );
    return found.reduce((sum, { tells }) => sum + tells, 0) >= LEAST * all ? { topic, score } : [];
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const meant = scored.filter(({ score }) => score >= ABOUT_AS_MUCH * most).sort((a, b) => b.score - a.score);
  const inTurn = Array.from(
    { length: Math.max(0, ...meant.map(({ topic }) => topic.facts.length)) },
    (_, place) => meant.flatMap(({ topic }) => topic.facts[place] ?? []),
  ).flat();
  const isOfName = named.every(({ entity }) => entity !== undefined);
  const having = isOfName ? inTurn.filter(({ id }) => hasAll(id, named, knowledge)) : [];
  return having.length > 0 ? having : inTurn;
}
