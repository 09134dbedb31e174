import type { Answer } from "./answer.js";

/** One earlier question and the ids of the facts that answered it. */
export interface Turn {
  readonly question: string;
  readonly facts: readonly string[];
}

/** What came before, oldest first: small, serialisable, bounded, passed in and never kept by the core. */
export interface Conversation {
  readonly turns: readonly Turn[];
}

/** How many turns are kept: enough to tell more and more without saying anything twice. */
const MOST_TURNS = 20;

export const NEW_CONVERSATION: Conversation = { turns: [] };

/** The conversation with the turn that an answer makes; the oldest falls out when it is full. */
export function withAnswer({ turns }: Conversation, answer: Answer): Conversation {
  const facts = "facts" in answer ? answer.facts.map(({ id }) => id) : [];
  return { turns: [...turns, { question: answer.question, facts }].slice(-MOST_TURNS) };
}
