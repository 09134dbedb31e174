import type { Conversation } from "../answer/conversation.js";
import { keptOr, type Kept } from "./kept-or.js";

const MOST_REPLIES = 1000;

/** A reply, and what was said before its question, as far as memory goes. */
export interface Given {
  readonly reply: string;
  readonly before?: Conversation;
  /** The question, where it was counted as one that the sources do not cover. */
  readonly unanswered?: string | undefined;
}

/** What became of a message: it was replied to, or there was nothing to say so far. */
export type Outcome = Given | "nothing";

/** A message that somebody wrote. */
export interface Written {
  readonly id: string;
  readonly author: { readonly id: string };
}

interface Remembered {
  /** Who asked. */
  readonly person: string;
  /** Undefined where the reply was taken away. */
  readonly outcome: Outcome | undefined;
}

/** Which reply belongs to which question: the last ones in memory, and those before them in storage. */
export class Replies {
  readonly #kept: Kept;
  readonly #remembered = new Map<string, Remembered>();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Notes what became of a question. */
  async note({ id, author: { id: person } }: Written, outcome: Outcome): Promise<void> {
    this.#remember(id, { person, outcome });
    if (outcome === "nothing") return;
    const link = { question: id, reply: outcome.reply, person };
    await keptOr(this.#kept, undefined, (storage) => storage.linkReply(link));
  }

  /** What became of a question; undefined where nothing is known, or the reply was taken away. */
  async to(question: string): Promise<Outcome | undefined> {
    const remembered = this.#remembered.get(question);
    if (remembered !== undefined) return remembered.outcome;
    const link = await keptOr(this.#kept, undefined, (storage) => storage.replyTo(question));
    return link === undefined ? undefined : { reply: link.reply };
  }

  /** Whether anything became of a question before: Discord may tell of a message twice, also after a restart. */
  async has(question: string): Promise<boolean> {
    return this.#remembered.has(question) || (await this.to(question)) !== undefined;
  }

  /** The reply was taken away. */
  async forget(question: string): Promise<void> {
    const remembered = this.#remembered.get(question);
    if (remembered !== undefined) this.#remember(question, { ...remembered, outcome: undefined });
    await keptOr(this.#kept, undefined, (storage) => storage.unlinkReply(question));
  }

  /**
   * Forgets, in memory, the replies to a person, and what was said before others.
   *
   * @param isOf whether the person spoke in a conversation
   */
  forgetPerson(person: string, isOf: (conversation: Conversation) => boolean): void {
    for (const [question, { person: asker, outcome }] of this.#remembered) {
      if (asker === person) this.#remembered.delete(question);
      else if (typeof outcome === "object" && outcome.before !== undefined && isOf(outcome.before))
        this.#remembered.set(question, { person: asker, outcome: { reply: outcome.reply } });
    }
  }

  #remember(question: string, remembered: Remembered): void {
    this.#remembered.set(question, remembered);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > MOST_REPLIES && oldest !== undefined) this.#remembered.delete(oldest);
  }
}
