import { ChannelType, PermissionFlagsBits, type APIMessage } from "discord.js";
import { z } from "zod";
import type { MessageStore } from "./message-store.js";
import type { RecordedRequest, Reply } from "./records.js";
import type { World } from "./world.js";

const sendSchema = z.object({
  message_reference: z
    .object({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() })
    .optional(),
  nonce: z.union([z.string(), z.number()]).optional(),
  enforce_nonce: z.boolean().optional(),
  embeds: z.array(z.unknown()).default([]),
});

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, AddReactions, EmbedLinks } =
  PermissionFlagsBits;
const refused = (status: number, code: number, message: string): Reply => ({
  status,
  body: { code, message },
});
const MISSING_PERMISSIONS = refused(403, 50_013, "Missing Permissions");
const UNKNOWN_MESSAGE = refused(404, 10_008, "Unknown Message");

/** The part of the REST API that is about channels: what the bot sends, changes, deletes and reacts with. */
export class ChannelRest {
  readonly #world: World;
  readonly #messages: MessageStore;
  /** What was sent under a nonce is not sent again. */
  readonly #byNonce = new Map<string, APIMessage>();

  constructor(world: World, messages: MessageStore) {
    this.#world = world;
    this.#messages = messages;
  }

  handle({ method, path, body }: RecordedRequest): Reply | undefined {
    const direct = /^\/channels\/(\d+)$/.exec(path)?.[1];
    if (direct !== undefined && !this.#world.inServer(direct)) {
      const recipients = [this.#world.person];
      return { status: 200, body: { id: direct, type: ChannelType.DM, last_message_id: null, recipients } };
    }
    const [, channel = "", message, reaction] =
      /^\/channels\/(\d+)\/messages(?:\/(\d+)(?:\/reactions\/([^/]+)\/@me)?)?$/.exec(path) ?? [];
    if (channel === "") return undefined;
    if (!this.#may(channel, ViewChannel)) return refused(403, 50_001, "Missing Access");
    if (message === undefined) return this.#send(channel, body);
    if (reaction !== undefined) return this.#react(channel, message, decodeURIComponent(reaction));
    const found = this.#messages.find(message);
    if (found === undefined || found.onlyFor !== undefined) return UNKNOWN_MESSAGE;
    if (method === "GET")
      return this.#may(channel, ReadMessageHistory)
        ? { status: 200, body: this.#messages.seen(message) }
        : MISSING_PERMISSIONS;
    const isOurs = found.author.id === this.#world.bot.id;
    if (method === "PATCH")
      return isOurs
        ? { status: 200, body: this.#messages.edit(message, body) }
        : refused(403, 50_005, "Cannot edit a message authored by another user");
    if (!isOurs) return MISSING_PERMISSIONS;
    this.#messages.remove(message);
    return { status: 204 };
  }

  #send(channel: string, body: unknown): Reply {
    const isThread = this.#world.threads.some(({ id }) => id === channel);
    if (!this.#may(channel, isThread ? SendMessagesInThreads : SendMessages)) return MISSING_PERMISSIONS;
    const { message_reference: reference, nonce, enforce_nonce: enforce, embeds } = sendSchema.parse(body);
    if (embeds.length > 0 && !this.#may(channel, EmbedLinks)) return MISSING_PERMISSIONS;
    if (reference !== undefined) {
      if (!this.#may(channel, ReadMessageHistory))
        return refused(400, 160_002, "Cannot reply without permission to read message history");
      if (this.#messages.find(reference.message_id) === undefined && reference.fail_if_not_exists !== false)
        return unknownReference;
    }
    const before = enforce === true ? this.#byNonce.get(`${channel} ${nonce ?? ""}`) : undefined;
    // Discord gives back what it was sent, also where that has been deleted since.
    if (before !== undefined) return { status: 200, body: this.#messages.find(before.id) ?? before };
    const sent = this.#messages.send("channel", channel, undefined, body);
    if (nonce !== undefined) this.#byNonce.set(`${channel} ${nonce}`, sent);
    return { status: 200, body: sent };
  }

  #react(channel: string, message: string, emoji: string): Reply {
    if (!this.#may(channel, ReadMessageHistory) || !this.#may(channel, AddReactions))
      return MISSING_PERMISSIONS;
    if (this.#messages.find(message) === undefined) return UNKNOWN_MESSAGE;
    this.#messages.reactions.push({ message, emoji });
    return { status: 204 };
  }

  #may(channel: string, permission: bigint): boolean {
    return !this.#world.inServer(channel) || (this.#world.permissions & permission) !== 0n;
  }
}

const unknownReference: Reply = {
  status: 400,
  body: {
    code: 50_035,
    message: "Invalid Form Body",
    errors: {
      message_reference: {
        _errors: [{ code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" }],
      },
    },
  },
};
