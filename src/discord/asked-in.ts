import { ComponentType, type Message } from "discord.js";
import type { Conversation, Turn } from "../answer/conversation.js";
import { factsFieldSchema, readCustomId } from "./custom-id.js";
import type { Face } from "./face.js";
import { WHY } from "./present/answer-rows.js";
import { quoted } from "./present/message.js";
import { questionUnder } from "./question-under.js";

/** What a message of ours answers: the question, and what was said before it. */
export interface Asked {
  readonly question: string;
  readonly before: Conversation;
}

/** How far back a question is understood by what was said before, where that has to be looked up. */
const MOST_TURNS = 3;

/**
 * Reads what a message of ours answers. What was said before is in memory or, after a restart, in the replies that lead
 * up to it.
 *
 * @returns undefined where the question is gone, or Discord does not show it
 */
export async function askedIn(message: Message, face: Face): Promise<Asked | undefined> {
  const question = await questionUnder(message);
  if (question === undefined) return undefined;
  const { turns } = face.conversations.continued(message.id, message.reference?.messageId);
  const last = turns.at(-1);
  // What is shown of a long question is not all of it.
  if (last === undefined || quoted(last.question) !== quoted(question))
    return { question, before: { turns: await turnsBefore(message, MOST_TURNS) } };
  return { question: last.question, before: { turns: turns.slice(0, -1) } };
}

/** What was asked and stated in the answers that the questions reply to, oldest first. */
async function turnsBefore(answer: Message, most: number): Promise<Turn[]> {
  const question = await referenced(answer);
  const earlier = question && (await referenced(question));
  if (most === 0 || earlier?.author.id !== answer.author.id) return [];
  const asked = await questionUnder(earlier);
  if (asked === undefined) return [];
  return [...(await turnsBefore(earlier, most - 1)), { question: asked, facts: factsUnder(earlier) }];
}

async function referenced(message: Message): Promise<Message | undefined> {
  // Where it is gone, or may not be read, there is nothing before.
  return message.reference === null ? undefined : message.fetchReference().catch(() => undefined);
}

/** The ids of the facts that an answer states, as its buttons carry them. */
function factsUnder({ components }: Message): readonly string[] {
  return components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap(({ customId }) => {
      const { name, fields } = readCustomId(customId ?? "") ?? {};
      return name === WHY ? (factsFieldSchema.safeParse(fields?.[0]).data ?? []) : [];
    });
}
