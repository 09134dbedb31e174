import type { ServerSettings } from "../../storage/storage.js";
import { noteUnanswered } from "../answering.js";
import type { Face } from "../face.js";
import { waitOf } from "../pace.js";
import type { Outcome } from "../replies.js";
import { rememberTurn } from "./conversation.js";
import type { ChannelMessage } from "./incoming.js";
import { nonceOf } from "./nonce.js";
import { read, type Incoming, type Reading } from "./read.js";
import { sayingTo } from "./saying.js";

/** Seen on a message that comes too soon after another of the same person. */
export const TOO_SOON = "⏳";
/** Seen on a message that comes when too many wait already. */
export const TOO_MUCH = "🚦";

/** Answers a message if it is for us. Errors, also Discord's refusals to let us reply, are the caller's. */
export async function handleMessage(message: ChannelMessage, incoming: Incoming, face: Face): Promise<void> {
  const settings = await face.settings(message.guildId);
  const reading = read(incoming, settings);
  if (reading.kind === "ignored" || (await face.replies.has(message.id))) return;
  // Also where even a reaction is refused: edited, it may be answered yet.
  await face.replies.note(message, "nothing");
  await face.replies.note(message, await replyTo(message, reading, settings, face));
}

/** Replies to a message in its turn, or shows on it why there is no reply. Nobody waits for one to what was overheard. */
export async function replyTo(
  message: ChannelMessage,
  reading: Reading,
  { cooldownSeconds }: ServerSettings,
  face: Face,
): Promise<Outcome> {
  if (reading.kind === "talk") return "nothing";
  const isOverheard = reading.kind === "overheard";
  const isTooSoon = (): boolean => waitOf(message.author.id, "asks", cooldownSeconds, face.paces) > 0;
  if (!isOverheard && isTooSoon()) {
    await message.react(TOO_SOON);
    return "nothing";
  }
  const replying = face.backlog.add(message.channelId, async (): Promise<Outcome> => {
    const saying = await sayingTo(message, reading, face);
    if (saying === undefined || (isOverheard && isTooSoon())) return "nothing";
    const { presented, answering } = saying;
    if (answering !== undefined) rememberTurn(message, answering.continued, face);
    const { id } = await message.reply({ ...presented, ...nonceOf(message) });
    if (answering === undefined) return { reply: id };
    const { answer, before, continued } = answering;
    face.conversations.remember(id, continued, message.author.id);
    return { reply: id, before, unanswered: await noteUnanswered(answer, message.guildId, face) };
  });
  if (replying !== undefined) return replying;
  if (!isOverheard || (await sayingTo(message, reading, face)) !== undefined) await message.react(TOO_MUCH);
  return "nothing";
}
