import type { Conversation } from "../answer/conversation.js";
import { keptOr, type Kept } from "./kept-or.js";

const MOST_REPLIES = 1000;

interface Given {
  /** What was said before the question. */
  readonly before: Conversation;
  /** The reply's id, once it is there; undefined where none came of it. */
  readonly reply: Promise<string | undefined>;
}

export interface Asked {
  readonly id: string;
  readonly channelId: string;
  readonly person: string;
}

/** Which reply belongs to which question: the last ones in memory, and those before them in storage. */
export class Replies {
  readonly #kept: Kept;
  readonly #given = new Map<string, Given>();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Whether a question was taken up; no message is replied to twice. */
  has(question: string): boolean {
    return this.#given.has(question);
  }

  /** Notes that a question is being replied to. */
  async give({ id, channelId, person }: Asked, before: Conversation, reply: Promise<string>): Promise<void> {
    const settled = reply.catch(() => undefined);
    this.#given.set(id, { before, reply: settled });
    const [oldest] = this.#given.keys();
    if (this.#given.size > MOST_REPLIES && oldest !== undefined) this.#given.delete(oldest);
    const link = { question: id, reply: await reply, channel: channelId, person };
    await keptOr(this.#kept, undefined, (storage) => storage.linkReply(link));
  }

  /** What was said before a question that was replied to lately. */
  before(question: string): Conversation | undefined {
    return this.#given.get(question)?.before;
  }

  /** The id of the reply to a question. */
  async to(question: string): Promise<string | undefined> {
    const given = this.#given.get(question);
    if (given !== undefined) return given.reply;
    const link = await keptOr(this.#kept, undefined, (storage) => storage.replyTo(question));
    return link?.reply;
  }

  /** The reply is gone. The question stays taken up. */
  async forget(question: string): Promise<void> {
    const given = this.#given.get(question);
    if (given !== undefined) this.#given.set(question, { ...given, reply: Promise.resolve(undefined) });
    await keptOr(this.#kept, undefined, (storage) => storage.unlinkReply(question));
  }
}
