import { NEW_CONVERSATION, type Conversation, type Turn } from "../answer/conversation.js";

/** A conversation is a few short lines; a thousand of them are well under a megabyte. */
const MOST_CONVERSATIONS = 1000;

interface Said {
  readonly conversation: Conversation;
  readonly person: string;
}

/**
 * What was said before, by the ids of a question and of the reply to it, or of the direct-message channel.
 * Kept in memory only, and forgotten longest-unused first.
 */
export class Conversations {
  readonly #most: number;
  readonly #byId = new Map<string, Said>();
  readonly #speakers = new WeakMap<Turn, string>();

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
      this.remember(id, known.conversation, known.person);
      return known.conversation;
    }
    return NEW_CONVERSATION;
  }

  /** Whether a person spoke in a conversation, as far as that was remembered here. */
  isOf(person: string, { turns }: Conversation): boolean {
    return turns.some((turn) => this.#speakers.get(turn) === person);
  }

  /** Forgets the conversations in which a person spoke. */
  forgetPerson(person: string): void {
    for (const [id, said] of this.#byId)
      if (said.person === person || this.isOf(person, said.conversation)) this.#byId.delete(id);
  }

  /** @param person who said the last of it */
  remember(id: string, conversation: Conversation, person: string): void {
    this.#byId.delete(id);
    this.#byId.set(id, { conversation, person });
    const last = conversation.turns.at(-1);
    if (last !== undefined && !this.#speakers.has(last)) this.#speakers.set(last, person);
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > this.#most && oldest !== undefined) this.#byId.delete(oldest);
  }
}
