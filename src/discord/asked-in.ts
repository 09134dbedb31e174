import { ComponentType, type Message } from "discord.js";
import type { Conversation, Turn } from "../answer/conversation.js";
import { factsFieldSchema, readCustomId } from "./custom-id.js";
import type { Face } from "./face.js";
import { fetched } from "./fetched.js";
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
 * Reads what a message of ours answers. What was said before is in memory or, after a restart, in the answers that lead
 * up to it.
 *
 * @returns undefined where the question is gone, or Discord does not show it
 */
export async function askedIn(message: Message, face: Face): Promise<Asked | undefined> {
  const question = await questionUnder(message, face);
  if (question === undefined) return undefined;
  const { turns } = face.conversations.continued(message.id, message.reference?.messageId);
  const last = turns.at(-1);
  // What is shown of a long message that was answered from its menu is not all of it.
  if (last === undefined || quoted(last.question) !== quoted(question))
    return { question, before: await conversationThrough(await answerBefore(message, face), face) };
  return { question: last.question, before: { turns: turns.slice(0, -1) } };
}

/** The conversation up to an answer and the facts it states: as memory has it, or else as the messages tell. */
export function throughAnswer(
  { question, before }: Asked,
  facts: readonly string[],
  answer: Message,
  { conversations }: Face,
): Conversation {
  return conversations.has(answer.id)
    ? conversations.continued(answer.id)
    : { turns: [...before.turns, { question, facts }] };
}

/** The conversation up to the answer that a message replies to, as the messages themselves tell. */
export async function conversationRepliedTo(message: Message, face: Face): Promise<Conversation> {
  return conversationThrough(await referenced(message, face), face);
}

async function conversationThrough(answer: Message | undefined, face: Face): Promise<Conversation> {
  return { turns: await turnsThrough(answer, MOST_TURNS, face) };
}

/** What was asked and stated up to an answer, if it is one of ours, oldest first. */
async function turnsThrough(answer: Message | undefined, most: number, face: Face): Promise<Turn[]> {
  if (most === 0 || answer === undefined || answer.author.id !== answer.client.user.id) return [];
  const question = await questionUnder(answer, face);
  if (question === undefined) return [];
  const earlier = await turnsThrough(await answerBefore(answer, face), most - 1, face);
  return [...earlier, { question, facts: factsUnder(answer) }];
}

/** The answer from which the question of another goes on: by the modal that opened under it, or by replying to it. */
async function answerBefore(answer: Message, face: Face): Promise<Message | undefined> {
  const under = answer.interactionMetadata?.triggeringInteractionMetadata?.interactedMessageId;
  if (under !== undefined && under !== null)
    return fetched(answer, face, () => answer.channel.messages.fetch(under));
  const question = await referenced(answer, face);
  return question && referenced(question, face);
}

async function referenced(message: Message, face: Face): Promise<Message | undefined> {
  return message.reference === null ? undefined : fetched(message, face, () => message.fetchReference());
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
