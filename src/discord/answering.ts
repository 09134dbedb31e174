import { InteractionContextType, type Interaction } from "discord.js";
import { NEW_CONVERSATION, type Conversation } from "../answer/conversation.js";
import type { Answer } from "../answer/answer.js";
import { askIn, type Face } from "./face.js";
import { keptOr } from "./kept-or.js";
import { presentReply } from "./present/reply.js";
import type { Reply } from "./response.js";

/** Where an interaction asks from, and for whom. */
export interface Asking {
  readonly question: string;
  readonly before?: Conversation;
  readonly isPrivate: boolean;
  readonly interaction: Place & Pick<Interaction, "locale" | "guildId" | "user">;
}

type Place = Pick<Interaction, "context" | "channel" | "channelId">;

/** What the conversation of a place goes on under, where all that is said there is one: messages to the bot, a thread. */
export function conversationIn({ context, channel, channelId }: Place): string | undefined {
  const isOne = context === InteractionContextType.BotDM || channel?.isThread() === true;
  return isOne ? (channelId ?? undefined) : undefined;
}

/** Remembers what a conversation goes on from: under the reply, once it is there, and under its place as well. */
export function rememberUnder(
  { conversations }: Face,
  interaction: Place & Pick<Interaction, "user">,
  continued: Conversation,
): (id: string, isPrivate: boolean) => void {
  const remember = (under: string): void => {
    conversations.remember(under, continued, interaction.user.id);
  };
  const place = conversationIn(interaction);
  const isAmongTwo = interaction.context === InteractionContextType.BotDM;
  if (place !== undefined && isAmongTwo) remember(place);
  return (id, isPrivate) => {
    remember(id);
    // What one person alone was told is no part of what a thread talks of.
    if (place !== undefined && !isAmongTwo && !isPrivate) remember(place);
  };
}

/** Answers a question below the question itself, and notes it once that is done. */
export function answerReply(
  { question, before = NEW_CONVERSATION, isPrivate, interaction }: Asking,
  face: Face,
): Reply {
  const { answer, continued } = askIn(face, question, before);
  const { locale, guildId, user } = interaction;
  const remember = rememberUnder(face, interaction, continued);
  return {
    kind: "reply",
    message: presentReply(answer, {
      words: face.words(locale),
      knowledge: face.knowledge,
      asker: user.id,
      under: "command",
    }),
    private: isPrivate,
    sent: async (id, isPrivateThere) => {
      remember(id, isPrivateThere);
      await noteUnanswered(answer, guildId, face);
    },
  };
}

/** Counts a question that the sources do not cover, for a server's curators; without who asked. */
export async function noteUnanswered(answer: Answer, server: string | null, face: Face): Promise<void> {
  if (answer.status !== "not_covered" || server === null) return;
  await keptOr(face, undefined, (storage) => storage.addUnanswered(server, answer.question));
}
