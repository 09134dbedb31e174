import type { Answer } from "../../answer/answer.js";
import type { Conversation } from "../../answer/conversation.js";
import { askIn, type Face } from "../face.js";
import { removable } from "../present/answer-rows.js";
import { presentWords } from "../present/message.js";
import type { PresentedText } from "../present/presented.js";
import { presentReply } from "../present/reply.js";
import { conversationBefore } from "./conversation.js";
import { localeOf, type ChannelMessage } from "./incoming.js";
import type { Reading } from "./read.js";

/** What is to be said to a message. */
export interface Saying {
  readonly presented: PresentedText;
  /** Where it answers a question: what was said before, and how the conversation goes on from there. */
  readonly answering?: {
    readonly answer: Answer;
    readonly before: Conversation;
    readonly continued: Conversation;
  };
}

/** From this confidence on an answer is worth interrupting people for. */
const WORTH_INTERRUPTING = 0.8;

/**
 * What is to be said to a message; undefined where it is better to stay silent.
 *
 * @param known what was said before it, where that need not be looked up
 */
export async function sayingTo(
  message: ChannelMessage,
  reading: Reading,
  face: Face,
  known?: Conversation,
): Promise<Saying | undefined> {
  const words = face.words(localeOf(message));
  const asker = message.author.id;
  switch (reading.kind) {
    case "question":
    case "overheard": {
      const before = known ?? (await conversationBefore(message, face));
      const { answer, continued } = askIn(face, reading.question, before);
      if (reading.kind === "overheard" && !isWorthInterrupting(answer)) return undefined;
      const presented = presentReply(answer, { words, knowledge: face.knowledge, asker, under: "message" });
      return { presented, answering: { answer, before, continued } };
    }
    case "introduction":
      return { presented: removable(presentWords(face.introduction), asker, words) };
    case "unreadable":
      return { presented: removable(presentWords(words("message.unreadable")), asker, words) };
    case "talk":
    case "ignored":
      return undefined;
  }
}

function isWorthInterrupting({ status, confidence }: Answer): boolean {
  return (status === "answered" || status === "corrected") && confidence >= WORTH_INTERRUPTING;
}
