import {
  MessageReferenceType,
  MessageType,
  StickerFormatType,
  type APIMessage,
  type APIUser,
} from "discord.js";
import { newId, type World } from "./world.js";

/** What somebody writes. */
export interface Said {
  readonly content?: string;
  /** How many there are beside the text. */
  readonly stickers?: number;
  readonly pictures?: number;
  /** The server's channel, unless told otherwise. */
  readonly channelId?: string;
  /** The person, unless told otherwise. */
  readonly author?: APIUser;
  readonly webhookId?: string;
  /** For messages that Discord itself writes. */
  readonly type?: MessageType;
  /** The id of a message that this one replies to. */
  readonly replyTo?: string;
  /** Whether the reply notifies the author of the original; Discord's default is that it does. */
  readonly ping?: boolean;
  /** False where Discord has not looked the original up. */
  readonly withOriginal?: boolean;
  /** The id of a message that this one forwards. */
  readonly forwards?: string;
}

/** The message that it becomes. `original` is what it replies to; answers to slash commands cannot be pinged. */
export function messageOf(
  world: World,
  channelId: string,
  said: Said,
  original: (APIMessage & { readonly pingable: boolean }) | undefined,
): APIMessage {
  const { content = "", author = world.person, webhookId, replyTo, ping = true, withOriginal = true } = said;
  const named = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id);
  if (original?.pingable === true && ping) named.push(original.author.id);
  const referenced = replyTo ?? said.forwards;
  const reference = replyTo === undefined ? MessageReferenceType.Forward : MessageReferenceType.Default;
  return world.message({
    author,
    channel_id: channelId,
    content,
    type: said.type ?? (replyTo === undefined ? MessageType.Default : MessageType.Reply),
    mentions: [world.bot, world.person, world.other].filter(({ id }) => named.includes(id)),
    sticker_items: several(said.stickers, (id) => ({ id, name: "wave", format_type: StickerFormatType.PNG })),
    attachments: several(said.pictures, (id) => {
      const url = "http://127.0.0.1/picture.png";
      return { id, filename: "picture.png", size: 1, url, proxy_url: url };
    }),
    mention_everyone: /@(?:everyone|here)/.test(content),
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].flatMap(([, id]) => id ?? []),
    ...(webhookId === undefined ? {} : { webhook_id: webhookId }),
    ...(referenced === undefined
      ? {}
      : { message_reference: { type: reference, channel_id: channelId, message_id: referenced } }),
    ...(replyTo === undefined || !withOriginal
      ? {}
      : original
        ? replying(channelId, original)
        : { referenced_message: null }),
  });
}

function several<T>(count = 0, one: (id: string) => T): T[] {
  return Array.from({ length: count }, () => one(newId()));
}

/** What marks a message as a reply to another. */
export function replying(channelId: string, original: APIMessage): Partial<APIMessage> {
  const reference = { type: MessageReferenceType.Default, channel_id: channelId, message_id: original.id };
  return { message_reference: reference, referenced_message: withoutOriginal(original) };
}

/** Discord sends one original, not the whole chain. */
export function withoutOriginal(message: APIMessage): APIMessage {
  const { referenced_message: dropped, ...rest } = message;
  return dropped === undefined ? message : rest;
}
