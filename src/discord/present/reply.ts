import { ButtonStyle, ComponentType } from "discord.js";
import type { Answer } from "../../answer/answer.js";
import { factsField, writeCustomId } from "../custom-id.js";
import type { Words } from "../words/words.js";
import { presentAnswer } from "./message.js";
import type { PresentedText, Row } from "./presented.js";

export interface ReplyOptions {
  readonly words: Words;
  /** The id of whoever asked. */
  readonly asker: string;
  /** What the answer stands under: a message that shows the question, or a command that does not. */
  readonly under: "message" | "command";
}

/** For the facts of an answer in a custom id, beside the version and a component's name. */
const FACTS_CHARACTERS = 70;

/** An answer with the buttons under it. */
export function presentReply(answer: Answer, { words, asker, under }: ReplyOptions): PresentedText {
  return {
    ...presentAnswer(answer, { words, withQuestion: under === "command" }),
    components: [lastRow(answer, words, asker, under)],
  };
}

/** What is the same under every answer: to go on, where a reply would not arrive, and to take it away. */
function lastRow(answer: Answer, words: Words, asker: string, under: ReplyOptions["under"]): Row {
  const remove = button(words("remove.label"), writeCustomId("remove", asker));
  if (under === "message") return row(remove);
  const facts = "facts" in answer ? answer.facts.map(({ id }) => id) : [];
  const id = writeCustomId("follow-up", factsField(facts, FACTS_CHARACTERS));
  return row(button(words("follow-up.label"), id), remove);
}

function row(...components: Row["components"]): Row {
  return { type: ComponentType.ActionRow, components };
}

function button(label: string, custom_id: string): Row["components"][number] {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id };
}
