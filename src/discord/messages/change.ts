import type { TextBasedChannel } from "discord.js";
import { askIn, type Face } from "../face.js";
import { presentReply } from "../present/reply.js";
import { amendTurn, conversationBefore } from "./conversation.js";
import { incomingOf, localeOf, type ChannelMessage } from "./incoming.js";
import { TOO_MUCH } from "./create.js";
import { read } from "./read.js";

/** Edits the reply to a message that was edited. */
export async function handleEdit(message: ChannelMessage, ourId: string, face: Face): Promise<void> {
  if (message.author.bot) return;
  const given = await face.replies.to(message.id);
  if (given === undefined) return;
  const { reply, before = await conversationBefore(message, face) } = given;
  const reading = read(incomingOf(message, ourId, await face.settings(message.guildId), face), ourId);
  if (reading.kind !== "question" && reading.kind !== "overheard") return;
  const { answer, continued } = askIn(face, reading.question, before);
  amendTurn(message, continued, face);
  face.conversations.remember(reply, continued, message.author.id);
  const words = face.words(localeOf(message));
  const presented = presentReply(answer, {
    words,
    knowledge: face.knowledge,
    asker: message.author.id,
    under: "message",
  });
  const editing = face.backlog.add(message.channelId, () => message.channel.messages.edit(reply, presented));
  await (editing ?? message.react(TOO_MUCH));
}

/** Deletes the reply to a message that was deleted. */
export async function handleDelete(
  { id, channel }: { readonly id: string; readonly channel: TextBasedChannel },
  face: Face,
): Promise<void> {
  const given = await face.replies.to(id);
  if (given === undefined) return;
  await face.replies.forget(id);
  await channel.messages.delete(given.reply);
}
