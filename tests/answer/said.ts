import { answer } from "../../src/answer/answer-question.js";
import type { Answer } from "../../src/answer/answer.js";
import { NEW_CONVERSATION, withAnswer } from "../../src/answer/conversation.js";
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

/** The answers to messages of one conversation, in their order. */
export function talk(...messages: readonly string[]): Answer[] {
  let before = NEW_CONVERSATION;
  return messages.map((message) => {
    const given = answer(message, before, knowledge);
    before = withAnswer(before, given);
    return given;
  });
}

/** The answer to the last message of a conversation. */
export function last(...messages: readonly string[]): Answer {
  const given = talk(...messages).at(-1);
  if (given === undefined) throw new Error("Nothing was asked.");
  return given;
}
