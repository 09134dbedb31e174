import type { Answer } from "../../answer/answer.js";
import { factsField, writeCustomId } from "../custom-id.js";
import { button, removeButton, row } from "./answer-rows.js";
import { presentAnswer, type AnswerOptions } from "./message.js";
import type { PresentedText, Row } from "./presented.js";

export interface ReplyOptions extends Omit<AnswerOptions, "withQuestion"> {
  /** The id of whoever asked. */
  readonly asker: string;
  /** What the answer stands under: a message that shows the question, or a command that does not. */
  readonly under: "message" | "command";
}

/** For the facts in the custom id of the button to follow up, and of the modal that it opens, which has a longer name. */
const FACTS_CHARACTERS = 70;

/** An answer with the buttons under it. */
export function presentReply(answer: Answer, { asker, under, ...options }: ReplyOptions): PresentedText {
  const presented = presentAnswer(answer, { ...options, withQuestion: under === "command" });
  const last = lastRow(answer, { asker, under, ...options });
  return { ...presented, components: [...(presented.components ?? []), last] };
}

/** What is the same under every answer: to go on, where a reply would not arrive, and to take it away. */
function lastRow(answer: Answer, { words, asker, under }: ReplyOptions): Row {
  const remove = removeButton(asker, words);
  if (under === "message") return row([remove]);
  const facts = "facts" in answer ? answer.facts.map(({ id }) => id) : [];
  return row([
    button(writeCustomId("follow-up", factsField(facts, FACTS_CHARACTERS)), words("follow-up.label")),
    remove,
  ]);
}
