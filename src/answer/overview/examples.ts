import { firstQuestionOf } from "../../knowledge/questions-of.js";
import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { answer } from "../answer-question.js";
import { NEW_CONVERSATION } from "../conversation.js";
import { topics } from "./topics.js";

/** Facts of different topics whose first questions they answer: examples of what can be asked that work. */
export function examples(knowledge: IndexedKnowledge, limit: number): Fact[] {
  const found: Fact[] = [];
  for (const { facts } of topics(knowledge)) {
    if (found.length === limit) break;
    const example = facts.find((fact) => isAnsweredBy(fact, knowledge));
    if (example !== undefined) found.push(example);
  }
  return found;
}

function isAnsweredBy(fact: Fact, knowledge: IndexedKnowledge): boolean {
  const question = firstQuestionOf(fact);
  if (question === undefined) return false;
  const given = answer(question, NEW_CONVERSATION, knowledge);
  return given.status === "answered" && given.facts.includes(fact);
}
