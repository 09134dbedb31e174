import type { Interaction } from "discord.js";
import { NEW_CONVERSATION, type Conversation } from "../answer/conversation.js";
import type { Answer } from "../answer/answer.js";
import { askIn, type Face } from "./face.js";
import { rememberHere, type Here } from "./interaction-conversation.js";
import { keptOr } from "./kept-or.js";
import { presentReply } from "./present/reply.js";
import type { Reply } from "./response.js";

/** Where an interaction asks from, and for whom. */
export interface Asking {
  readonly question: string;
  readonly before?: Conversation;
  readonly isPrivate: boolean;
  readonly interaction: Here & Pick<Interaction, "locale" | "guildId" | "user">;
}

/** Answers a question below the question itself, and notes it once that is done. */
export function answerReply(
  { question, before = NEW_CONVERSATION, isPrivate, interaction }: Asking,
  face: Face,
): Reply {
  const { answer, continued } = askIn(face, question, before);
  const { locale, guildId, user } = interaction;
  return {
    kind: "reply",
    message: presentReply(answer, {
      words: face.words(locale),
      knowledge: face.knowledge,
      asker: user.id,
      under: "command",
    }),
    private: isPrivate,
    sending: (isPrivateHere) => {
      rememberHere(face, interaction, answer, isPrivateHere);
    },
    sent: async (id) => {
      face.conversations.remember(id, continued, user.id);
      // What is asked in private is for nobody else, the curators neither.
      if (!isPrivate) await noteUnanswered(answer, guildId, face);
    },
  };
}

/**
 * Counts a question that the sources do not cover, for a server's curators; without who asked.
 *
 * @returns the question, where it is counted
 */
export async function noteUnanswered(
  { status, question }: Answer,
  server: string | null,
  face: Face,
): Promise<string | undefined> {
  if (status !== "not_covered" || server === null) return undefined;
  await keptOr(face, undefined, (storage) => storage.addUnanswered(server, question));
  return question;
}
