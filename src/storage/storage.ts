/** What a server's managers have chosen. */
export interface ServerSettings {
  /** Ids of the channels in which questions are answered; all of them where the list is empty. */
  readonly channels: readonly string[];
  /** The channel in which plain questions are answered, too. */
  readonly questionChannel: string | null;
  /** Whether slash commands answer only to the asker where the asker does not say. */
  readonly isPrivate: boolean;
  /** How long a person waits between two questions. */
  readonly cooldownSeconds: number;
  /** Ids of the packs that are spoken from; all of them where the list is empty. */
  readonly packs: readonly string[];
}

export const DEFAULT_SETTINGS: ServerSettings = {
  channels: [],
  questionChannel: null,
  isPrivate: false,
  cooldownSeconds: 2,
  packs: [],
};

/** What a person says of an answer. */
export const VERDICTS = ["helpful", "not_helpful", "not_asked"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Feedback {
  /** Null outside servers. */
  readonly server: string | null;
  /** The message that holds the answer. */
  readonly reply: string;
  readonly person: string;
  readonly verdict: Verdict;
  readonly facts: readonly string[];
}

/** How often each thing was said of the answers that state a fact. */
export interface FactFeedback extends Readonly<Record<Verdict, number>> {
  readonly fact: string;
}

export interface UnansweredQuestion {
  readonly question: string;
  readonly times: number;
  readonly lastAsked: Date;
}

/** Which reply belongs to which question, all by their ids. */
export interface ReplyLink {
  readonly question: string;
  readonly reply: string;
  /** Who asked. */
  readonly person: string;
}

/**
 * All that is kept beyond a restart. No user name, and no text of a message but that of unanswered questions, which
 * are kept without who asked. Every method rejects with a StorageError where the engine cannot be read or written.
 */
export interface Storage {
  /** Those that were saved, or the defaults. */
  readonly settings: (server: string) => Promise<ServerSettings>;
  /** Changes some, leaves the others as they are by then, and gives all. */
  readonly changeSettings: (server: string, change: Partial<ServerSettings>) => Promise<ServerSettings>;
  /** Of one person on one reply the last counts. */
  readonly addFeedback: (feedback: Feedback) => Promise<void>;
  /** What was said of each fact, in one server or in all; those found wanting most come first. */
  readonly feedback: (server?: string) => Promise<readonly FactFeedback[]>;
  /** Counts a question up; those that differ in case and blanks only are one. */
  readonly addUnanswered: (server: string, question: string) => Promise<void>;
  /** Counts a question down again that was asked in other words; at none it goes. */
  readonly takeBackUnanswered: (server: string, question: string) => Promise<void>;
  /** Deletes one of a server's, as it is listed, or all of them. */
  readonly clearUnanswered: (server: string, question?: string) => Promise<void>;
  /** Those asked most come first, and among these the latest. */
  readonly unanswered: (server: string, limit: number) => Promise<readonly UnansweredQuestion[]>;
  /** The same, of all servers and direct messages together. */
  readonly unansweredAnywhere: (limit: number) => Promise<readonly UnansweredQuestion[]>;
  /** Kept for thirty days. */
  readonly linkReply: (link: ReplyLink) => Promise<void>;
  readonly replyTo: (question: string) => Promise<ReplyLink | undefined>;
  readonly unlinkReply: (question: string) => Promise<void>;
  /** Deletes at once all that is tied to a person. */
  readonly forgetPerson: (person: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
