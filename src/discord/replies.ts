import type { Conversation } from "../answer/conversation.js";
import { keptOr, type Kept } from "./kept-or.js";

const MOST_REPLIES = 1000;

/** A reply, and what was said before its question, as far as memory goes. */
export interface Given {
  readonly reply: string;
  readonly before?: Conversation;
}

export interface Asked {
  readonly id: string;
  readonly channelId: string;
  readonly person: string;
}

/** Which reply belongs to which question: the last ones in memory, and those before them in storage. */
export class Replies {
  readonly #kept: Kept;
  /** Undefined where a reply was to come and did not, or is gone. */
  readonly #given = new Map<string, Promise<Given | undefined>>();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Notes that a question is being replied to. */
  async give({ id, channelId, person }: Asked, giving: Promise<Given>): Promise<void> {
    this.#remember(
      id,
      giving.catch(() => undefined),
    );
    const link = { question: id, reply: (await giving).reply, channel: channelId, person };
    await keptOr(this.#kept, undefined, (storage) => storage.linkReply(link));
  }

  /** The reply to a question, once it is there. */
  async to(question: string): Promise<Given | undefined> {
    const given = this.#given.get(question);
    if (given !== undefined) return given;
    const link = await keptOr(this.#kept, undefined, (storage) => storage.replyTo(question));
    return link === undefined ? undefined : { reply: link.reply };
  }

  /** The reply is gone. */
  async forget(question: string): Promise<void> {
    if (this.#given.has(question)) this.#remember(question, Promise.resolve(undefined));
    await keptOr(this.#kept, undefined, (storage) => storage.unlinkReply(question));
  }

  #remember(question: string, given: Promise<Given | undefined>): void {
    this.#given.set(question, given);
    const [oldest] = this.#given.keys();
    if (this.#given.size > MOST_REPLIES && oldest !== undefined) this.#given.delete(oldest);
  }
}
