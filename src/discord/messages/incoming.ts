import {
  ChannelType,
  MessageType,
  type Guild,
  type Message,
  type OmitPartialGroupDMChannel,
} from "discord.js";
import type { ServerSettings } from "../../storage/storage.js";
import type { Face } from "../face.js";
import { isWanted } from "../wanted.js";
import type { Incoming } from "./read.js";

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

/** What of a message, and of the settings of its server, decides whether it is for us. */
export function incomingOf(
  message: ChannelMessage,
  ourId: string,
  settings: ServerSettings,
  face: Face,
): Incoming {
  const mentionsUs = message.mentions.users.has(ourId);
  const place = placeOf(message);
  return {
    fromPerson: !message.author.bot && message.webhookId === null && !message.system,
    direct: message.channel.isDMBased(),
    mentionsUs,
    repliesToUs: repliesTo(message, ourId, face),
    plainInQuestionChannel:
      settings.questionChannel !== null &&
      [place.channelId, place.parentId].includes(settings.questionChannel) &&
      message.reference === null &&
      message.mentions.users.size + message.mentions.roles.size === 0 &&
      !message.mentions.everyone,
    unwanted: !isWanted(place, settings),
    text: message.content,
  };
}

function placeOf(message: ChannelMessage): { readonly channelId: string; readonly parentId: string | null } {
  const { channel, channelId } = message;
  return { channelId, parentId: channel.isThread() ? channel.parentId : null };
}

/** Discord names the author of the message replied to; where it did not look it up, memory has to do. */
function repliesTo(message: ChannelMessage, ourId: string, face: Face): boolean {
  const original = message.reference?.messageId;
  // A forwarded message has a reference, too.
  if (message.type !== MessageType.Reply || original === undefined) return false;
  const author = message.mentions.repliedUser ?? message.channel.messages.cache.get(original)?.author;
  return author === undefined ? face.conversations.has(original) : author.id === ourId;
}
