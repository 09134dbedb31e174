import type { Message } from "discord.js";
import type { Face } from "./face.js";
import { fetched } from "./fetched.js";
import { withoutMention } from "./messages/read.js";
import { unescapeText } from "./present/escape.js";

/**
 * The question that a message of ours answers, read from the message itself, so that no process has to remember it:
 * from the quote above the answer, or from the message that it replies to. Undefined where neither can be read.
 */
export async function questionUnder(message: Message, face: Face): Promise<string | undefined> {
  const quoted = /^> (.+)$/m.exec(message.content)?.[1];
  if (quoted !== undefined && message.content.startsWith("> ")) return unescapeText(quoted);
  if (message.reference?.messageId === undefined) return undefined;
  const original = await fetched(message, face, () => message.fetchReference());
  const text = original && withoutMention(original.content, message.client.user.id);
  return text === "" ? undefined : text;
}
