import type { Logger } from "pino";
import type { Answer } from "../answer/answer.js";
import { withAnswer, type Conversation } from "../answer/conversation.js";
import type { Entity, Fact, Pack } from "../knowledge/schema.js";
import type { Finder } from "../search/find-alike.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { ServerSettings, Storage } from "../storage/storage.js";
import type { Backlog } from "./backlog.js";
import type { Conversations } from "./conversations.js";
import type { Kept } from "./kept-or.js";
import type { Paces } from "./pace.js";
import type { Replies } from "./replies.js";
import type { Words } from "./words/words.js";

/** What is said of some packs. */
export interface Library {
  readonly ask: (question: string, conversation: Conversation) => Answer;
  /** Questions of the packs that begin like, or resemble, what is typed so far; best first. */
  readonly suggest: (typed: string, limit: number) => readonly string[];
  /** All that can be shown of the packs beside answers. */
  readonly knowledge: IndexedKnowledge;
  /** One line of plain text on what can be asked. */
  readonly introduction: string;
}

/** What this face needs of the rest of Footnote. */
export interface DiscordDependencies extends Library {
  /** What is said of some of the packs alone, by their ids; without it, servers cannot choose packs. */
  readonly among?: (packs: readonly string[]) => Library;
  /** Settings, feedback and the like; any call may fail while questions are still answered. */
  readonly storage: Storage;
  readonly log: Logger;
}

/** What handlers and commands are given. */
export interface Face extends DiscordDependencies, Kept {
  readonly conversations: Conversations;
  /** How long an interaction may take before Discord is told that its answer is coming. */
  readonly patienceMs: number;
  /** All packs, also where a server has chosen some. */
  readonly packs: readonly Pack[];
  /** Facts by a few words on their topic. */
  readonly facts: Finder<Fact>;
  /** People and organisations by name. */
  readonly names: Finder<Entity>;
  readonly replies: Replies;
  readonly paces: Paces;
  /** Of messages, by channel. */
  readonly backlog: Backlog;
  /** Of what happens to messages, by message. */
  readonly events: Backlog;
  /** Of interactions, by person. */
  readonly interactions: Backlog;
  /** A server's settings; the last that could be read while storage cannot be. */
  readonly settings: (server: string | null) => Promise<ServerSettings>;
  /** The interface's words in the language of a locale. */
  readonly words: (locale: string) => Words;
}

/** The answer, and the conversation with this turn added. */
export function askIn(
  face: Face,
  question: string,
  conversation: Conversation,
): { readonly answer: Answer; readonly continued: Conversation } {
  const answer = face.ask(question, conversation);
  return { answer, continued: withAnswer(conversation, answer) };
}
