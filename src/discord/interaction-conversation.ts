import { InteractionContextType, type Interaction } from "discord.js";
import type { Answer } from "../answer/answer.js";
import { withAnswer } from "../answer/conversation.js";
import type { Face } from "./face.js";

/** Where an interaction takes place. */
export type Here = Pick<Interaction, "context" | "channel" | "channelId">;

/** What the conversation of a place goes on under, where all that is said there is one: messages to the bot, a thread. */
export function conversationIn({ context, channel, channelId }: Here): string | undefined {
  const isOne = context === InteractionContextType.BotDM || channel?.isThread() === true;
  return isOne ? (channelId ?? undefined) : undefined;
}

/**
 * Remembers in the conversation of the place what was asked last and answered; what one person alone is told in a thread
 * is no part of it.
 */
export function rememberHere(
  { conversations }: Face,
  interaction: Here & Pick<Interaction, "user">,
  answer: Answer,
  isPrivate: boolean,
): void {
  const place = conversationIn(interaction);
  const isShared = !isPrivate || interaction.context === InteractionContextType.BotDM;
  if (place === undefined || !isShared) return;
  conversations.remember(place, withAnswer(conversations.continued(place), answer), interaction.user.id);
}
