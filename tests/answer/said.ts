import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { markedText } from "../../src/answer/marks.js";
import { loadKnowledge } from "../knowledge.js";

export const knowledge = loadKnowledge();

/** The status and the text of the answer that the packs give: `answered: IBM's new partner is Inspur Group.¹` */
export function said(question: string): string {
  const given = answer(question, NEW_CONVERSATION, knowledge);
  return `${given.status}: ${markedText(given.sentences)}`;
}

/** The first sentence of the answer. */
export function opening(question: string): string | undefined {
  return answer(question, NEW_CONVERSATION, knowledge).sentences[0]?.text;
}
