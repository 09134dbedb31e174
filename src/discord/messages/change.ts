import type { TextBasedChannel } from "discord.js";
import { noteUnanswered } from "../answering.js";
import type { Face } from "../face.js";
import { keptOr } from "../kept-or.js";
import type { Given, Outcome } from "../replies.js";
import { amendTurn } from "./conversation.js";
import { replyTo, TOO_MUCH } from "./create.js";
import type { ChannelMessage } from "./incoming.js";
import { read, type Incoming, type Reading } from "./read.js";
import { sayingTo } from "./saying.js";

/** Does with a message that was edited what would be done with a new one: in the place of the reply, if it has one. */
export async function handleEdit(message: ChannelMessage, incoming: Incoming, face: Face): Promise<void> {
  const outcome = incoming.fromPerson ? await face.replies.to(message.id) : undefined;
  if (outcome === undefined) return;
  const settings = await face.settings(message.guildId);
  const reading = read(incoming, settings);
  // Also where the mention went: people correct a question, and take it back by deleting it.
  if (reading.kind === "ignored") return;
  const amended =
    outcome === "nothing"
      ? await replyTo(message, reading, settings, face)
      : await amend(outcome, message, reading, face);
  await face.replies.note(message, amended);
}

async function amend(given: Given, message: ChannelMessage, reading: Reading, face: Face): Promise<Outcome> {
  if (reading.kind === "introduction" || reading.kind === "unreadable") return given;
  const { messages } = message.channel;
  const amending = face.backlog.add(message.channelId, async (): Promise<Outcome> => {
    await takeBack(given, message, face);
    const { presented, answering } = (await sayingTo(message, reading, face, given.before)) ?? {};
    if (presented === undefined || answering === undefined) {
      if (given.before !== undefined) amendTurn(message, given.before, face);
      await face.replies.forget(message.id);
      await messages.delete(given.reply);
      return "nothing";
    }
    const { answer, continued } = answering;
    amendTurn(message, continued, face);
    face.conversations.remember(given.reply, continued, message.author.id);
    await messages.edit(given.reply, presented);
    return { ...given, unanswered: await noteUnanswered(answer, message.guildId, face) };
  });
  if (amending !== undefined) return amending;
  await message.react(TOO_MUCH);
  return given;
}

/** What is written otherwise now was not asked. */
async function takeBack({ unanswered }: Given, { guildId }: ChannelMessage, face: Face): Promise<void> {
  if (unanswered === undefined || guildId === null) return;
  await keptOr(face, undefined, (storage) => storage.takeBackUnanswered(guildId, unanswered));
}

/** Deletes the reply to a message that was deleted. */
export async function handleDelete(
  { id, channel }: { readonly id: string; readonly channel: TextBasedChannel },
  face: Face,
): Promise<void> {
  const outcome = await face.replies.to(id);
  if (outcome === undefined || outcome === "nothing") return;
  await face.replies.forget(id);
  await channel.messages.delete(outcome.reply);
}
