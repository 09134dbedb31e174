import { noteUnanswered } from "../answering.js";
import { askIn, type Face } from "../face.js";
import { waitOf } from "../pace.js";
import { removable } from "../present/answer-rows.js";
import { presentWords } from "../present/message.js";
import type { PresentedText } from "../present/presented.js";
import { presentReply } from "../present/reply.js";
import { conversationBefore, rememberTurn } from "./conversation.js";
import type { Given } from "../replies.js";
import { incomingOf, localeOf, type ChannelMessage } from "./incoming.js";
import { read, type Reading } from "./read.js";

/** Seen on a message that comes too soon after another of the same person. */
export const TOO_SOON = "⏳";
/** Seen on a message that comes when too many wait already. */
export const TOO_MUCH = "🚦";

/** From this confidence on an answer is worth interrupting people for. */
const WORTH_INTERRUPTING = 0.8;

/** Answers a message if it is for us. Errors, also Discord's refusals to let us reply, are the caller's. */
export async function handleMessage(message: ChannelMessage, ourId: string, face: Face): Promise<void> {
  const settings = await face.settings(message.guildId);
  const reading = read(incomingOf(message, ourId, settings, face), ourId);
  if (reading.kind === "ignored") return;
  if (reading.kind === "overheard" && !isWorthSaying(reading.question, face)) return;
  if (await face.replies.has(message.id)) return;
  if (waitOf(message.author.id, "asks", settings.cooldownSeconds, face.paces) > 0) {
    if (reading.kind !== "overheard") await message.react(TOO_SOON);
    return;
  }
  const { id, channelId, author } = message;
  const sending = face.backlog.add(channelId, () => reply(message, reading, face));
  if (sending === undefined) await message.react(TOO_MUCH);
  else await face.replies.give({ id, channelId, person: author.id }, sending);
}

/** Says what is to be said to a message, once, whatever happens on the way. */
async function reply(message: ChannelMessage, reading: Reading, face: Face): Promise<Given> {
  const words = face.words(localeOf(message));
  const send = async (presented: PresentedText): Promise<Given> => {
    // Discord knows by the nonce what it was sent already, and where a request is repeated does not show it twice.
    const sent = await message.reply({ ...presented, nonce: message.id, enforceNonce: true });
    return { reply: sent.id };
  };
  switch (reading.kind) {
    case "question":
    case "overheard": {
      const before = await conversationBefore(message, face);
      const { answer, continued } = askIn(face, reading.question, before);
      rememberTurn(message, continued, face);
      const given = await send(
        presentReply(answer, {
          words,
          knowledge: face.knowledge,
          asker: message.author.id,
          under: "message",
        }),
      );
      face.conversations.remember(given.reply, continued, message.author.id);
      await noteUnanswered(answer, message.guildId, face);
      return { ...given, before };
    }
    case "introduction":
      return send(removable(presentWords(face.introduction), message.author.id, words));
    case "unreadable":
      return send(removable(presentWords(words("message.unreadable")), message.author.id, words));
    case "ignored":
      throw new Error("expected a message that is for us, found one that is not.");
  }
}

function isWorthSaying(question: string, face: Face): boolean {
  const { status, confidence } = askIn(face, question, { turns: [] }).answer;
  return (status === "answered" || status === "corrected") && confidence >= WORTH_INTERRUPTING;
}
