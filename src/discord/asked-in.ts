import type { Message } from "discord.js";
import { NEW_CONVERSATION, type Conversation } from "../answer/conversation.js";
import type { Face } from "./face.js";
import { quoted } from "./present/message.js";
import { questionUnder } from "./question-under.js";

/** What a message of ours answers: the question, and what was said before it as far as memory goes. */
export interface Asked {
  readonly question: string;
  readonly before: Conversation;
}

/** @returns undefined where the question is gone, or Discord does not show it */
export async function askedIn(message: Message, face: Face): Promise<Asked | undefined> {
  const question = await questionUnder(message);
  if (question === undefined) return undefined;
  const { turns } = face.conversations.continued(message.id, message.reference?.messageId);
  const last = turns.at(-1);
  // What is shown of a long question is not all of it.
  if (last === undefined || quoted(last.question) !== quoted(question))
    return { question, before: NEW_CONVERSATION };
  return { question: last.question, before: { turns: turns.slice(0, -1) } };
}
