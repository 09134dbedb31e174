import type { Fact } from "../knowledge/schema.js";
import { periodsIn } from "../language/dates.js";
import { listedKind, type Listed } from "../language/listed-kinds.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { CERTAIN } from "./as-phrased.js";
import { describing, isOf, membersOf } from "./members.js";
import { MOST_FACTS, toldTogether } from "./told-together.js";
import type { Verdict } from "./verdict.js";

/** Facts whose score is further behind the best are of something else. */
const AS_MEANT = 8;
/** The share of what is asked that the best fact must have. */
const SPOKEN_OF = 0.6;
/** Below this one, the best fact is of something else, and so are those beside it. */
const WORTH_TELLING = 0.35;

/**
 * The verdict on a question for a list, of all or of what no one fact answers: the facts that make it up; any other as it is.
 *
 * @param typed the question as it was typed; what was said before, in `question`, is no part of what is to be listed
 */
export function listed(
  typed: AnalysedQuestion,
  question: AnalysedQuestion,
  verdict: Verdict,
  knowledge: IndexedKnowledge,
): Verdict {
  const { kind, ranked } = verdict;
  const isOpen = kind === "silent" || kind === "severalMeant" || kind === "borneOut";
  const isDeclined = kind === "offTopic" || (kind === "gap" && !verdict.ranked.some(isAskedSo));
  // What curators give as the answer to these very words is the answer.
  if (question.type === "yes_no" || verdict.confidence >= CERTAIN) return verdict;
  const asked = listedKind(withoutNames(typed, knowledge));
  if (asked === undefined || (!isOpen && !(isDeclined && asked.ofTheStory))) return verdict;
  if (!asked.ofTheStory && !asked.all && isList(verdict, asked, question, knowledge)) return verdict;
  const facts = listing(asked, asked.ofTheStory ? typed : question, verdict, knowledge) ?? [];
  return toldTogether(facts, ranked) ?? verdict;
}

/** Whether curators ask something in these very words. */
function isAskedSo({ evidence }: Candidate): boolean {
  return evidence.asksTheSame;
}

/** Whether what answers is a fact that names several of what is asked for. */
function isList(
  verdict: Verdict,
  asked: Listed,
  { entities, periods }: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): boolean {
  if (verdict.kind !== "borneOut") return false;
  const entry = knowledge.entries.find(({ of }) => of.kind === "fact" && of.fact === verdict.fact);
  if (entry === undefined) return false;
  return (
    membersOf(entry, asked, periods, knowledge).filter((member) => !entities.includes(member)).length > 1
  );
}

/** What was asked without the names and periods in it: which executives of IBM's are those of the story, as far as they are IBM's. */
function withoutNames({ text, terms }: AnalysedQuestion, { referenceYear }: IndexedKnowledge): string {
  const names = terms.flatMap(({ entity, surface }) => (entity === undefined ? [] : surface));
  const periods = periodsIn(text, referenceYear).map(({ start, end }) => text.slice(start, end));
  return [...names, ...periods].reduce((rest, one) => rest.replace(one, () => ""), text);
}

/**
 * The facts that list what a question asks to list (companies, products, percentages): the best, and each further
 * one that names another; undefined where no list is asked for, or there is but one to tell.
 */
function listing(
  asked: Listed,
  { entities, periods }: AnalysedQuestion,
  { ranked, confidence }: Verdict,
  knowledge: IndexedKnowledge,
): readonly Fact[] | undefined {
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const [best] = facts;
  const isSpokenOf = confidence >= WORTH_TELLING && (best?.evidence.inEntry ?? 0) >= SPOKEN_OF;
  if (!asked.ofTheStory && !isSpokenOf) return undefined;
  const meant = facts.filter(({ score }) => score >= (best?.score ?? 0) - AS_MEANT);
  const isOfThose = (entry: Entry): boolean => entities.every((id) => isOf(id, entry, knowledge));
  const entries = [
    ...(asked.ofTheStory ? describing(asked, knowledge).filter(isOfThose) : []),
    ...meant.map(({ entry }) => entry),
    ...(asked.ofTheStory ? knowledge.entries.filter(isOfThose) : []),
  ];
  // Of all that happened, what most sources tell comes first.
  if (asked.ofTheStory && asked.kind === "event") entries.sort((a, b) => sourcesOf(b) - sourcesOf(a));
  const named = new Set<string>(entities);
  const told: Fact[] = [];
  for (const entry of entries) {
    if (told.length === MOST_FACTS) break;
    const further = membersOf(entry, asked, periods, knowledge).filter((member) => !named.has(member));
    if (further.length === 0 || entry.of.kind !== "fact") continue;
    for (const member of further) named.add(member);
    told.push(entry.of.fact);
  }
  if (asked.kind === "event") told.sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  return told.length > 1 ? told : undefined;
}

function sourcesOf({ of }: Entry): number {
  return of.kind === "fact" ? of.fact.citations.length : 0;
}
