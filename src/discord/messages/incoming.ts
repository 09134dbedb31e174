import {
  ChannelType,
  GatewayIntentBits,
  MessageType,
  type Guild,
  type Message,
  type OmitPartialGroupDMChannel,
} from "discord.js";
import type { Face } from "../face.js";
import { placeOf } from "../wanted.js";
import { withoutMention, type Incoming } from "./read.js";

/** A message of a channel that the bot can write to. */
export type ChannelMessage = OmitPartialGroupDMChannel<Message>;

/** Discord's group conversations are none: bots are not in them. */
export function isOfChannel(message: Message): message is ChannelMessage {
  return message.channel.type !== ChannelType.GroupDM;
}

/** A message says nothing of its author's language; a server has one. */
export function localeOf({ guild }: { readonly guild: Guild | null }): string {
  return guild?.preferredLocale ?? "en";
}

/** A message as it is now: discord.js changes it when it hears more of it. */
export function incomingOf(message: ChannelMessage, ourId: string, face: Face): Incoming {
  return {
    place: placeOf(message),
    fromPerson: !message.author.bot && message.webhookId === null && !message.system,
    direct: message.channel.isDMBased(),
    mentionsUs: message.mentions.users.has(ourId),
    repliesToUs: repliesTo(message, ourId, face),
    toNobody:
      message.reference === null &&
      message.mentions.users.size + message.mentions.roles.size === 0 &&
      !message.mentions.everyone,
    isWithheld: isWithheld(message),
    question: withoutMention(message.content, ourId),
  };
}

/** Nobody sends nothing at all: what arrives so, outside direct messages, is what Discord does not show us. */
function isWithheld({ content, attachments, stickers, client }: ChannelMessage): boolean {
  const isEmpty = content.trim() === "" && attachments.size + stickers.size === 0;
  return isEmpty && !client.options.intents.has(GatewayIntentBits.MessageContent);
}

/** Discord names the author of the message replied to; where it did not look it up, memory has to do. */
function repliesTo(message: ChannelMessage, ourId: string, face: Face): boolean {
  const original = message.reference?.messageId;
  // A forwarded message has a reference, too.
  if (message.type !== MessageType.Reply || original === undefined) return false;
  const author = message.mentions.repliedUser ?? message.channel.messages.cache.get(original)?.author;
  return author === undefined ? face.conversations.has(original) : author.id === ourId;
}
