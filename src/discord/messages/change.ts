import type { TextBasedChannel } from "discord.js";
import { askIn, type Face } from "../face.js";
import { presentReply } from "../present/reply.js";
import { conversationBefore, rememberTurn } from "./conversation.js";
import { incomingOf, localeOf, type ChannelMessage } from "./incoming.js";
import { read } from "./read.js";

/** Edits the reply to a message that was edited. */
export async function handleEdit(message: ChannelMessage, ourId: string, face: Face): Promise<void> {
  if (message.author.bot) return;
  const reply = await face.replies.to(message.id);
  if (reply === undefined) return;
  const reading = read(incomingOf(message, ourId, await face.settings(message.guildId), face), ourId);
  if (reading.kind !== "question" && reading.kind !== "overheard") return;
  const before = face.replies.before(message.id) ?? conversationBefore(message, face);
  const { answer, continued } = askIn(face, reading.question, before);
  rememberTurn(message, continued, face);
  face.conversations.remember(reply, continued);
  const words = face.words(localeOf(message));
  const presented = presentReply(answer, {
    words,
    knowledge: face.knowledge,
    asker: message.author.id,
    under: "message",
  });
  await message.channel.messages.edit(reply, presented);
}

/** Deletes the reply to a message that was deleted. */
export async function handleDelete(
  { id, channel }: { readonly id: string; readonly channel: TextBasedChannel },
  face: Face,
): Promise<void> {
  const reply = await face.replies.to(id);
  if (reply === undefined) return;
  await face.replies.forget(id);
  await channel.messages.delete(reply);
}
