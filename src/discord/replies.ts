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

interface Remembered {
  /** Who asked. */
  readonly person: string;
  /** Undefined where the reply was to come and did not, or is gone. */
  readonly given: Promise<Given | undefined>;
}

/** Which reply belongs to which question: the last ones in memory, and those before them in storage. */
export class Replies {
  readonly #kept: Kept;
  readonly #given = new Map<string, Remembered>();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Notes that a question is being replied to. */
  async give({ id, channelId, person }: Asked, giving: Promise<Given>): Promise<void> {
    this.#remember(id, { person, given: giving.catch(() => undefined) });
    const link = { question: id, reply: (await giving).reply, channel: channelId, person };
    await keptOr(this.#kept, undefined, (storage) => storage.linkReply(link));
  }

  /** The reply to a question, once it is there. */
  async to(question: string): Promise<Given | undefined> {
    const remembered = this.#given.get(question);
    if (remembered !== undefined) return remembered.given;
    const link = await keptOr(this.#kept, undefined, (storage) => storage.replyTo(question));
    return link === undefined ? undefined : { reply: link.reply };
  }

  /** Whether a question was replied to before, or is being: Discord may tell of a message twice. */
  async has(question: string): Promise<boolean> {
    return this.#given.has(question) || (await this.to(question)) !== undefined;
  }

  /** The reply is gone. */
  async forget(question: string): Promise<void> {
    const remembered = this.#given.get(question);
    if (remembered !== undefined)
      this.#remember(question, { ...remembered, given: Promise.resolve(undefined) });
    await keptOr(this.#kept, undefined, (storage) => storage.unlinkReply(question));
  }

  /** Forgets, in memory, the replies to a person. */
  forgetPerson(person: string): void {
    for (const [question, remembered] of this.#given)
      if (remembered.person === person) this.#given.delete(question);
  }

  #remember(question: string, remembered: Remembered): void {
    this.#given.set(question, remembered);
    const [oldest] = this.#given.keys();
    if (this.#given.size > MOST_REPLIES && oldest !== undefined) this.#given.delete(oldest);
  }
}
