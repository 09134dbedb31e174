import { firstQuestionOf } from "../../knowledge/questions-of.js";
import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Answered } from "../answer.js";
import { toldBeside } from "../beside.js";
import { createFootnotes } from "../footnotes.js";
import { sentencesOf } from "../sentences-of.js";

/** A fact as the answer to its first question, with what is told beside it because sources differ. */
export function quickFact(fact: Fact, knowledge: IndexedKnowledge): Answered {
  const notes = createFootnotes(knowledge);
  const facts = [fact, ...toldBeside(fact, knowledge)];
  return {
    status: "answered",
    question: firstQuestionOf(fact) ?? fact.topic,
    sentences: facts.flatMap((one) => sentencesOf(one, notes)),
    facts,
    footnotes: notes.all,
    confidence: 1,
    suggestions: [],
  };
}
