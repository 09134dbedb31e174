import type { Fact } from "../knowledge/schema.js";
import { analyse, type AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { GOES_ON, told } from "./more.js";
import { topics, type Topic } from "./overview/topics.js";
import { rank } from "../search/rank.js";
import { TELLING } from "./named.js";
import { resolve, type Turned } from "./resolve.js";
import { analyseAfter } from "./turns.js";
import type { Verdict } from "./verdict.js";
import { weigh } from "./weigh.js";

/** A topic that has less of what is named is another. */
const LEAST = 0.5;
/** One that has so much of what the best has may be meant as well. */
const ABOUT_AS_MUCH = 0.75;

/**
 * A part of the story in short: the first facts of the topic that is named, or of the one that was spoken of where nothing is; undefined where no topic has
 * what is named.
 *
 * @param of as it was typed: "the sales picture", "that one"
 * @param spokenOf the fact that was told last
 */
export function summaryOn(
  of: string,
  spokenOf: Fact | undefined,
  before: readonly Turned[],
  knowledge: IndexedKnowledge,
): Verdict | undefined {
  const asked = analyseAfter(before, of, knowledge);
  // Of a period only what it is itself is told, as the others are of another.
  if (asked.periods.length > 0) {
    const about = resolve(asked, before);
    return weigh(about, rank(about, knowledge), knowledge);
  }
  const isNamed = asked.terms.some(({ tells }) => tells >= TELLING);
  const on = isNamed
    ? topicsNamed(asked, knowledge)
    : topics(knowledge).filter(({ name }) => name === spokenOf?.topic);
  return on.length === 0 ? undefined : { ...told(inTurn(on)), confidence: GOES_ON, ranked: [] };
}

/** The topic whose name and facts have most of what is named, and those that have about as much. */
function topicsNamed({ terms }: AnalysedQuestion, knowledge: IndexedKnowledge): Topic[] {
  const named = terms.filter(({ tells }) => tells >= TELLING);
  const all = named.reduce((sum, { tells }) => sum + tells, 0);
  const scored = topics(knowledge).map((topic) => {
    const inName = new Set(analyse(topic.name, knowledge).terms.map(({ key }) => key));
    const statements = knowledge.entries.filter(({ id }) => topic.facts.some((fact) => fact.id === id));
    const score = named.reduce((sum, { key, tells }) => {
      const having = statements.filter(({ statement }) => statement.has(key)).length / statements.length;
      // A name that is just that is more of a match than one that says more.
      return sum + tells * (having + (inName.has(key) ? 1 + 1 / inName.size : 0));
    }, 0);
    return { topic, score };
  });
  const sorted = scored.sort((a, b) => b.score - a.score);
  const least = Math.max(LEAST * all, ABOUT_AS_MUCH * (sorted[0]?.score ?? 0));
  return sorted.flatMap(({ topic, score }) => (score >= least ? topic : []));
}

/** The first facts of each topic, then the second of each, and so on. */
function inTurn(on: readonly Topic[]): Fact[] {
  const most = Math.max(...on.map(({ facts }) => facts.length));
  return Array.from({ length: most }, (_, place) => on.flatMap(({ facts }) => facts[place] ?? [])).flat();
}
