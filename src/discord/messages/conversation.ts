import type { Conversation } from "../../answer/conversation.js";
import { conversationRepliedTo } from "../asked-in.js";
import type { Face } from "../face.js";
import type { ChannelMessage } from "./incoming.js";

/**
 * What was said before a message: in the reply that it replies to, or else in its thread or direct messages. What
 * memory does not know, as after a restart, is read from the messages that it replies to.
 */
export async function conversationBefore(message: ChannelMessage, face: Face): Promise<Conversation> {
  const original = message.reference?.messageId;
  const known = [original, questionBehind(message, original), ownChannel(message)].find(
    (id) => id !== undefined && face.conversations.has(id),
  );
  return known === undefined ? conversationRepliedTo(message, face) : face.conversations.continued(known);
}

/** Remembers what was said up to the answer to a message. */
export function rememberTurn(message: ChannelMessage, continued: Conversation, face: Face): void {
  face.conversations.remember(message.id, continued, message.author.id);
  const own = ownChannel(message);
  if (own !== undefined) face.conversations.remember(own, continued, message.author.id);
}

/** Puts another answer in the place of the one to a message, wherever nothing has been said since. */
export function amendTurn(message: ChannelMessage, continued: Conversation, face: Face): void {
  const own = ownChannel(message);
  const { conversations } = face;
  const isLast = own !== undefined && conversations.continued(own) === conversations.continued(message.id);
  conversations.remember(message.id, continued, message.author.id);
  if (isLast) conversations.remember(own, continued, message.author.id);
}

/** The channel where it is one conversation: direct messages, a thread, a forum's post. */
function ownChannel({ channel, channelId }: ChannelMessage): string | undefined {
  return channel.isDMBased() || channel.isThread() ? channelId : undefined;
}

/** The message that an earlier reply of ours answered. */
function questionBehind(message: ChannelMessage, reply: string | undefined): string | undefined {
  return reply === undefined ? undefined : message.channel.messages.cache.get(reply)?.reference?.messageId;
}
