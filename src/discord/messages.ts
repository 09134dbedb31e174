import { MessageType, type Message, type OmitPartialGroupDMChannel } from "discord.js";
import { askIn, type Face } from "./face.js";
import { presentAnswer, presentWords } from "./present/message.js";

/** What decides whether a message is for us. */
export interface Incoming {
  /** Not from a bot, a webhook or Discord itself. */
  readonly fromPerson: boolean;
  readonly direct: boolean;
  /** By name; not through a role, `@everyone` or `@here`. */
  readonly mentionsUs: boolean;
  readonly repliesToUs: boolean;
  /** As it arrived, which is empty where Discord withholds it. */
  readonly text: string;
}

export type Reading =
  | { readonly kind: "ignored" }
  | { readonly kind: "question"; readonly question: string }
  /** We are addressed, but nothing is asked. */
  | { readonly kind: "introduction" }
  /** A reply to us whose text did not arrive. */
  | { readonly kind: "unreadable" };

/** Which message is a question, and what is asked. */
export function read(incoming: Incoming, ourId: string): Reading {
  if (!incoming.fromPerson) return { kind: "ignored" };
  if (!incoming.direct && !incoming.mentionsUs && !incoming.repliesToUs) return { kind: "ignored" };
  if (incoming.repliesToUs && !incoming.direct && incoming.text.trim() === "") return { kind: "unreadable" };
  const question = incoming.text.replaceAll(new RegExp(`[ \\t]*<@!?${ourId}>`, "g"), "").trim();
  return question === "" ? { kind: "introduction" } : { kind: "question", question };
}

/** Answers a message if it is for us. Errors, also Discord's refusals to let us reply, are the caller's. */
export async function handleMessage(
  message: OmitPartialGroupDMChannel<Message>,
  ourId: string,
  face: Face,
): Promise<void> {
  const words = face.words(localeOf(message));
  const reading = read(incomingOf(message, ourId, face), ourId);
  switch (reading.kind) {
    case "ignored":
      return;
    case "introduction":
      await message.reply(presentWords(face.introduction));
      return;
    case "unreadable":
      await message.reply(presentWords(words("message.unreadable")));
      return;
    case "question": {
      const { conversations } = face;
      const direct = message.channel.isDMBased() ? message.channelId : undefined;
      const original = message.reference?.messageId;
      const before = conversations.continued(original, questionBehind(message, original), direct);
      const { answer, continued } = askIn(face, reading.question, before);
      // Before the reply is sent: the next question may come while it is still under way.
      conversations.remember(message.id, continued);
      if (direct !== undefined) conversations.remember(direct, continued);
      const reply = await message.reply(presentAnswer(answer, { words, withQuestion: false }));
      conversations.remember(reply.id, continued);
    }
  }
}

/** A message says nothing of its author's language; a server has one. */
export function localeOf(message: OmitPartialGroupDMChannel<Message>): string {
  return message.guild?.preferredLocale ?? "en";
}

/** The message that an earlier reply of ours answered. */
function questionBehind(
  message: OmitPartialGroupDMChannel<Message>,
  reply: string | undefined,
): string | undefined {
  return reply === undefined ? undefined : message.channel.messages.cache.get(reply)?.reference?.messageId;
}

function incomingOf(message: OmitPartialGroupDMChannel<Message>, ourId: string, face: Face): Incoming {
  return {
    fromPerson: !message.author.bot && message.webhookId === null && !message.system,
    direct: message.channel.isDMBased(),
    mentionsUs: message.mentions.users.has(ourId),
    repliesToUs: repliesTo(message, ourId, face),
    text: message.content,
  };
}

/** Discord names the author of the message replied to; where it did not look it up, memory has to do. */
function repliesTo(message: OmitPartialGroupDMChannel<Message>, ourId: string, face: Face): boolean {
  const original = message.reference?.messageId;
  // A forwarded message has a reference, too.
  if (message.type !== MessageType.Reply || original === undefined) return false;
  const author = message.mentions.repliedUser ?? message.channel.messages.cache.get(original)?.author;
  return author === undefined ? face.conversations.has(original) : author.id === ourId;
}
