import { InteractionContextType, type Interaction } from "discord.js";
import type { Conversation } from "../answer/conversation.js";
import type { Face } from "./face.js";

/** Where an interaction takes place. */
export type Place = Pick<Interaction, "context" | "channel" | "channelId">;

/** What the conversation of a place goes on under, where all that is said there is one: messages to the bot, a thread. */
export function conversationIn({ context, channel, channelId }: Place): string | undefined {
  const isOne = context === InteractionContextType.BotDM || channel?.isThread() === true;
  return isOne ? (channelId ?? undefined) : undefined;
}

/** Remembers for the place what its conversation goes on from; what one person alone is told in a thread is no part of it. */
export function rememberHere(
  { conversations }: Face,
  interaction: Place & Pick<Interaction, "user">,
  continued: Conversation,
  isPrivate: boolean,
): void {
  const place = conversationIn(interaction);
  const isShared = !isPrivate || interaction.context === InteractionContextType.BotDM;
  if (place !== undefined && isShared) conversations.remember(place, continued, interaction.user.id);
}
