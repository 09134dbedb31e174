import type { Fact } from "../knowledge/schema.js";
import { listedKind, type Listed, type ListedKind } from "../language/listed-kinds.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import { entitiesIn, type Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { CERTAIN } from "./as-phrased.js";
import type { Verdict } from "./verdict.js";

/** Facts whose score is further behind the best are of something else. */
const AS_MEANT = 8;
/** The share of what is asked that the best fact must have. */
const SPOKEN_OF = 0.6;
/** As many facts as a reply has room for. */
const MOST_FACTS = 5;
/** A list is as sure as a fact that answers. */
const SURE = 0.9;
/** Below this one, the best fact is of something else, and so are those beside it. */
const WORTH_TELLING = 0.35;

/** The verdict on a question for a list that no one fact answers: the facts that make it up; any other as it is. */
export function listed(question: AnalysedQuestion, verdict: Verdict, knowledge: IndexedKnowledge): Verdict {
  const { kind, ranked } = verdict;
  const isOpen = kind === "silent" || kind === "severalMeant" || kind === "borneOut";
  // What curators give as the answer to these very words is the answer.
  if (question.followsUp || question.type === "yes_no" || verdict.confidence >= CERTAIN) return verdict;
  const asked = listedKind(withoutNames(question));
  if (!isOpen && !(kind === "offTopic" && asked?.ofTheStory === true)) return verdict;
  if (asked === undefined || (isList(verdict, asked, question, knowledge) && !asked.ofTheStory))
    return verdict;
  const [fact, ...others] = listing(asked, question, verdict, knowledge) ?? [];
  return fact === undefined ? verdict : { kind: "borneOut", fact, with: others, confidence: SURE, ranked };
}

/** Whether what answers is a fact that names several of what is asked for. */
function isList(
  verdict: Verdict,
  { kind }: Listed,
  { entities }: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): boolean {
  if (verdict.kind !== "borneOut") return false;
  const entry = knowledge.entries.find(({ of }) => of.kind === "fact" && of.fact === verdict.fact);
  if (entry === undefined) return false;
  return membersOf(entry, kind, knowledge).filter((member) => !entities.includes(member)).length > 1;
}

/** What was asked without the names in it: which executives of IBM's are those of the story, as far as they are IBM's. */
function withoutNames({ text, terms }: AnalysedQuestion): string {
  return terms.reduce(
    (rest, { entity, surface }) => (entity === undefined ? rest : rest.replace(surface, "")),
    text,
  );
}

/**
 * The facts that list what a question asks to list (companies, products, percentages): the best, and each further
 * one that names another; undefined where no list is asked for, or there is but one to tell.
 */
function listing(
  asked: Listed,
  question: AnalysedQuestion,
  { ranked, confidence }: Verdict,
  knowledge: IndexedKnowledge,
): readonly Fact[] | undefined {
  if (confidence < WORTH_TELLING && !asked.ofTheStory) return undefined;
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const [best] = facts;
  if (!asked.ofTheStory && (best?.evidence.inEntry ?? 0) < SPOKEN_OF) return undefined;
  const meant = facts.filter(({ score }) => score >= (best?.score ?? 0) - AS_MEANT);
  const isOfThose = (entry: Entry): boolean =>
    question.entities.every((id) => entitiesIn(entry).includes(id));
  const entries = [
    ...meant.map(({ entry }) => entry),
    ...(asked.ofTheStory ? knowledge.entries.filter(isOfThose) : []),
  ];
  const named = new Set<string>(question.entities);
  const told: Fact[] = [];
  for (const entry of entries) {
    if (told.length === MOST_FACTS) break;
    const further = membersOf(entry, asked.kind, knowledge).filter((member) => !named.has(member));
    if (further.length === 0 || entry.of.kind !== "fact") continue;
    for (const member of further) named.add(member);
    told.push(entry.of.fact);
  }
  return told.length > 1 ? told : undefined;
}

/** What of a kind an entry names: ids of entities, or figures. */
function membersOf(entry: Entry, kind: ListedKind, { entities }: IndexedKnowledge): string[] {
  const { of } = entry;
  if (of.kind !== "fact") return [];
  if (kind === "percent" || kind === "figure")
    return of.fact.figures
      .filter(({ unit }) => kind === "figure" || unit === "percent")
      .map(({ value, unit }) => `${value} ${unit}`);
  const cited = kind === "publication" ? of.fact.citations.map(({ source }) => source) : [];
  return [...entitiesIn(entry).filter((id) => entities.get(id)?.kind === kind), ...cited];
}
