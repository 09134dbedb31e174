import { answer } from "../../src/answer/answer-question.js";
import type { Answer } from "../../src/answer/answer.js";
import { NEW_CONVERSATION, withAnswer } from "../../src/answer/conversation.js";
import type { Fact } from "../../src/knowledge/schema.js";
import type { IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { search } from "../../src/search/rank.js";
import type { Judged } from "./calibration.js";
import {
  halfOf,
  readOutsideQuestions,
  readQuestions,
  type EvaluationQuestion,
  type Part,
} from "./questions.js";
import { bearsOut, score, type Score } from "./score.js";

/** An evaluation question, what came of it, and what that is worth. */
export interface Outcome {
  readonly question: EvaluationQuestion;
  readonly part: Part;
  readonly given: Answer;
  readonly score: Score;
}

/** Asks every evaluation question, in the order of the files. */
export function askAll(knowledge: IndexedKnowledge): Outcome[] {
  return readQuestions().map((question) => outcomeOf(question, halfOf(question), knowledge));
}

/** Asks every question from outside. */
export function askOutside(knowledge: IndexedKnowledge): Outcome[] {
  return readOutsideQuestions().map((question) => outcomeOf(question, "outside", knowledge));
}

function outcomeOf(question: EvaluationQuestion, part: Part, knowledge: IndexedKnowledge): Outcome {
  const before = question.before.reduce(
    (conversation, q) => withAnswer(conversation, answer(q, conversation, knowledge)),
    NEW_CONVERSATION,
  );
  const given = answer(question.q, before, knowledge);
  return { question, part, given, score: score(question, given) };
}

/**
 * The confidence of an answer, and whether the fact that it speaks of would be a right one, stated or not.
 * Where the sources have no answer, none is.
 */
export function judge({ question, given }: Outcome, knowledge: IndexedKnowledge): Judged {
  const hasAnswer = question.status === "answered" || question.status === "corrected";
  const fact = hasAnswer ? factSpokenOf(question, given, knowledge) : undefined;
  return { confidence: given.confidence, right: fact !== undefined && bearsOut(question, fact) };
}

/** The fact stated; where none is, the best that search puts forward. */
function factSpokenOf(
  { q }: EvaluationQuestion,
  given: Answer,
  knowledge: IndexedKnowledge,
): Fact | undefined {
  if (given.status === "answered" || given.status === "corrected") return given.facts[0];
  const best = search(q, knowledge)[0]?.entry.of;
  return best?.kind === "fact" ? best.fact : undefined;
}
