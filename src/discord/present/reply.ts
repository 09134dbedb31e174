import type { Answer } from "../../answer/answer.js";
import type { Fact } from "../../knowledge/schema.js";
import { factsField, writeCustomId } from "../custom-id.js";
import type { Words } from "../words/words.js";
import { button, removable, removeButton, row } from "./answer-rows.js";
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
  if (under === "message") return removable(presented, asker, options.words);
  const last = commandRow("facts" in answer ? answer.facts : [], asker, options.words);
  return { ...presented, components: [...(presented.components ?? []), last] };
}

/** What is the same under every answer to a command: to go on, as a reply would not arrive, and to take it away. */
export function commandRow(facts: readonly Fact[], asker: string, words: Words): Row {
  const ids = facts.map(({ id }) => id);
  return row([
    button(writeCustomId("follow-up", factsField(ids, FACTS_CHARACTERS)), words("follow-up.label")),
    removeButton(asker, words),
  ]);
}
