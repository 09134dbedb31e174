import { z } from "zod";
import type { Acting, Metadata } from "./interaction.js";
import type { Choice, Reply, SentModal } from "./records.js";
import { sentComponents } from "./sent-components.js";
import { newId } from "./world.js";

const REPLY = 4;
const DEFERRED_REPLY = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const EPHEMERAL = 64;

const callbackSchema = z.object({ type: z.number(), data: z.unknown().optional() });
const flagsSchema = z.object({ flags: z.number().default(0) });
const choicesSchema = z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) });
const modalSchema = z.object({ title: z.string(), custom_id: z.string(), components: z.unknown() });

/** An interaction that the bot may answer: who set it off, and what came of it so far. */
interface Open {
  readonly acting: Acting;
  /** The message whose component was used. */
  readonly source: string | undefined;
  readonly metadata: Metadata;
  /** What `@original` is; undefined while nothing is there. */
  original?: string;
  /** The bot said that an answer is coming, and whether for the person alone. */
  deferred?: { readonly onlyFor: string | undefined };
  answered: boolean;
}

/** What interactions need of the rest of the fake. */
export interface MessageBoard {
  readonly send: (
    via: "interaction" | "follow-up",
    channelId: string,
    onlyFor: string | undefined,
    body: unknown,
    metadata: Metadata,
  ) => { readonly id: string };
  readonly edit: (id: string, body: unknown) => object | undefined;
  readonly remove: (id: string) => boolean;
  readonly find: (id: string) => object | undefined;
  readonly choicesOffered: (choices: readonly Choice[]) => void;
  readonly modalShown: (modal: SentModal) => void;
}

const UNKNOWN_INTERACTION: Reply = { status: 404, body: { code: 10_062, message: "Unknown interaction" } };
const ALREADY: Reply = {
  status: 400,
  body: { code: 40_060, message: "Interaction has already been acknowledged." },
};
const UNKNOWN_WEBHOOK: Reply = { status: 404, body: { code: 10_015, message: "Unknown Webhook" } };
const UNKNOWN_MESSAGE: Reply = { status: 404, body: { code: 10_008, message: "Unknown Message" } };

/** The tokens with which the bot answers interactions. */
export class InteractionTokens {
  readonly #open = new Map<string, Open>();
  readonly #board: MessageBoard;

  constructor(board: MessageBoard) {
    this.#board = board;
  }

  /** A token for an interaction that just happened. */
  issue(acting: Acting, source: string | undefined, metadata: Metadata): string {
    const token = `interaction-token-${newId()}`;
    this.#open.set(token, { acting, source, metadata, answered: false });
    return token;
  }

  /** What set off the interaction of a token. */
  of(token: string): Pick<Open, "acting" | "source" | "metadata"> | undefined {
    return this.#open.get(token);
  }

  /** Three seconds have passed for those that wait, and fifteen minutes for the others. */
  expire(): void {
    this.#open.clear();
  }

  /** POST to the callback. */
  callback(token: string, body: unknown, withResponse: boolean): Reply {
    const open = this.#open.get(token);
    if (open === undefined) return UNKNOWN_INTERACTION;
    if (open.answered) return ALREADY;
    open.answered = true;
    const { type, data } = callbackSchema.parse(body);
    const message = this.#first(token, open, type, data);
    if (!withResponse) return { status: 204 };
    const interaction = {
      id: newId(),
      type: 2,
      response_message_loading: false,
      response_message_ephemeral: false,
    };
    return { status: 200, body: { interaction, ...(message && { resource: { type, message } }) } };
  }

  #first(token: string, open: Open, type: number, data: unknown): object | undefined {
    const { acting, source } = open;
    const isPrivate = (flagsSchema.parse(data ?? {}).flags & EPHEMERAL) !== 0;
    const onlyFor = isPrivate ? acting.by.id : undefined;
    switch (type) {
      case REPLY: {
        const message = this.#board.send("interaction", acting.channelId, onlyFor, data, open.metadata);
        open.original = message.id;
        return message;
      }
      case DEFERRED_REPLY:
        open.deferred = { onlyFor };
        return undefined;
      case DEFERRED_UPDATE:
      case UPDATE:
        if (source === undefined) throw new Error("an update without a message to change");
        open.original = source;
        return type === UPDATE ? this.#board.edit(source, data) : undefined;
      case CHOICES:
        this.#board.choicesOffered(choicesSchema.parse(data).choices);
        return undefined;
      default: {
        const { title, custom_id: customId, components } = modalSchema.parse(data);
        this.#board.modalShown({ title, customId, components: sentComponents(components), token });
        return undefined;
      }
    }
  }

  /** A request to the token's webhook, or to one of its messages. */
  webhook(token: string, method: string, messageId: string | undefined, body: unknown): Reply {
    const open = this.#open.get(token);
    if (open?.answered !== true) return UNKNOWN_WEBHOOK;
    if (messageId === undefined) return this.#followUp(open, body);
    if (messageId === "@original" && open.deferred !== undefined && open.original === undefined)
      return this.#deferred(open, method, open.deferred.onlyFor, body);
    const id = messageId === "@original" ? open.original : messageId;
    const found = id === undefined ? undefined : this.#board.find(id);
    if (id === undefined || found === undefined) return UNKNOWN_MESSAGE;
    if (method === "GET") return { status: 200, body: found };
    if (method === "PATCH") return { status: 200, body: this.#board.edit(id, body) };
    this.#board.remove(id);
    return { status: 204 };
  }

  /** The first follow-up takes the place of the answer that was said to come, and is as private as that. */
  #followUp(open: Open, body: unknown): Reply {
    if (open.deferred !== undefined && open.original === undefined)
      return this.#deferred(open, "PATCH", open.deferred.onlyFor, body);
    const isPrivate = (flagsSchema.parse(body).flags & EPHEMERAL) !== 0;
    const onlyFor = isPrivate ? open.acting.by.id : undefined;
    const { acting, metadata } = open;
    return { status: 200, body: this.#board.send("follow-up", acting.channelId, onlyFor, body, metadata) };
  }

  #deferred(open: Open, method: string, onlyFor: string | undefined, body: unknown): Reply {
    if (method === "DELETE") {
      delete open.deferred;
      return { status: 204 };
    }
    const { acting, metadata } = open;
    const message = this.#board.send("follow-up", acting.channelId, onlyFor, body, metadata);
    open.original = message.id;
    return { status: 200, body: message };
  }
}
