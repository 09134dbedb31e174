/** One earlier question and the ids of the facts that answered it. */
export interface Turn {
  readonly question: string;
  readonly facts: readonly string[];
}

/** What came before, oldest first: small, serialisable, bounded, passed in and never kept by the core. */
export interface Conversation {
  readonly turns: readonly Turn[];
}

/** How many turns are kept: enough for a follow-up to a follow-up. */
const MOST_TURNS = 6;

export const NEW_CONVERSATION: Conversation = { turns: [] };

/** The conversation with one more turn; the oldest falls out when it is full. */
export function withTurn(conversation: Conversation, turn: Turn): Conversation {
  return { turns: [...conversation.turns, turn].slice(-MOST_TURNS) };
}
