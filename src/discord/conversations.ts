import { NEW_CONVERSATION, type Conversation } from "../answer/conversation.js";

/** A conversation is a few short lines; a thousand of them are well under a megabyte. */
const MOST_CONVERSATIONS = 1000;

/**
 * What was said before, by the ids of a question and of the reply to it, or of the direct-message channel.
 * Kept in memory only, and forgotten longest-unused first.
 */
export class Conversations {
  readonly #most: number;
  readonly #byId = new Map<string, Conversation>();

  constructor(most = MOST_CONVERSATIONS) {
    this.#most = most;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The conversation of the first id that has one, or a new one. */
  continued(...ids: readonly (string | undefined)[]): Conversation {
    for (const id of ids) {
      const known = id === undefined ? undefined : this.#byId.get(id);
      if (id === undefined || known === undefined) continue;
      this.remember(id, known);
      return known;
    }
    return NEW_CONVERSATION;
  }

  forget(id: string): void {
    this.#byId.delete(id);
  }

  remember(id: string, conversation: Conversation): void {
    this.#byId.delete(id);
    this.#byId.set(id, conversation);
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > this.#most && oldest !== undefined) this.#byId.delete(oldest);
  }
}
