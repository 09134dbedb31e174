import { leavesOpen } from "../language/choices.js";
import { normalise } from "../language/tokens.js";
import { isOfTransfer, transfersIn, type Transfer } from "../language/transfers.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Candidate } from "../search/rank.js";
import { termsOf } from "../search/terms.js";
import { wordsOf } from "../search/words.js";
import { contradicted, type Contradiction } from "./contradiction.js";

/** The best few facts are looked at. */
const LOOKED_AT = 3;
/** What goes from one to the other is the fact's, if the fact has such a share of what is said of it. */
const THE_SAME = 0.6;

/** Whoever gives, by a fact, what a question has given to them: why does Inspur help IBM design servers? */
export function otherGiver(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  if (leavesOpen(question.text)) return undefined;
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  for (const fact of facts.slice(0, LOOKED_AT)) {
    const names = givenTheOtherWay(question, fact, knowledge);
    if (names !== undefined) return contradicted(fact, { kind: "turnedRound", names }, facts);
  }
  return undefined;
}

/** The two companies that a text has in each other's places as to who gives and who receives what a fact tells of. */
export function givenTheOtherWay(
  { text, terms }: Pick<AnalysedQuestion, "text" | "terms">,
  { entry: { of, statement } }: Pick<Candidate, "entry">,
  knowledge: IndexedKnowledge,
): readonly [string, string] | undefined {
  const said = of.kind === "fact" ? transfersBetween(text, knowledge) : [];
  if (of.kind !== "fact" || said.length === 0) return undefined;
  const stated = transfersBetween(of.fact.statement, knowledge);
  const turned = said.find(({ from, to }) => stated.some((one) => one.from === to && one.to === from));
  const things = terms.filter(({ entity, surface }) => entity === undefined && !isOfTransfer(surface));
  const tell = (some: typeof things): number => some.reduce((sum, { tells }) => sum + tells, 0);
  const share = tell(things.filter(({ key }) => statement.has(key))) / (tell(things) || 1);
  if (turned === undefined || share < THE_SAME) return undefined;
  const nameOf = (id: string): string => knowledge.entities.get(id)?.name ?? id;
  return [nameOf(turned.from), nameOf(turned.to)];
}

function transfersBetween(text: string, { aliases, entities }: IndexedKnowledge): Transfer[] {
  const plain = normalise(text);
  const names = termsOf(wordsOf(plain), aliases).flatMap(({ entity = "", start, surface }) =>
    entities.get(entity)?.kind === "company" ? [{ id: entity, start, end: start + surface.length }] : [],
  );
  return transfersIn(plain, names);
}
