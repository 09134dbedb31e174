/** What decides whether a message is for us. */
export interface Incoming {
  /** Not from a bot, a webhook or Discord itself. */
  readonly fromPerson: boolean;
  readonly direct: boolean;
  /** By name; not through a role, `@everyone` or `@here`. */
  readonly mentionsUs: boolean;
  readonly repliesToUs: boolean;
  /** In the server's question channel, and said to nobody in particular. */
  readonly plainInQuestionChannel: boolean;
  /** In a channel where the server's managers want no answers. */
  readonly unwanted: boolean;
  /** As it arrived, which is empty where Discord withholds it. */
  readonly text: string;
}

export type Reading =
  | { readonly kind: "ignored" }
  | { readonly kind: "question"; readonly question: string }
  /** Nobody asked us: only a confident answer is worth interrupting for. */
  | { readonly kind: "overheard"; readonly question: string }
  /** We are addressed, but nothing is asked. */
  | { readonly kind: "introduction" }
  /** A reply to us whose text did not arrive. */
  | { readonly kind: "unreadable" };

/** Which message is a question, and what is asked. */
export function read(incoming: Incoming, ourId: string): Reading {
  const { fromPerson, direct, mentionsUs, repliesToUs, plainInQuestionChannel, unwanted, text } = incoming;
  if (!fromPerson || unwanted) return { kind: "ignored" };
  const question = withoutMention(text, ourId);
  if (direct || mentionsUs || repliesToUs) {
    if (repliesToUs && !direct && text.trim() === "") return { kind: "unreadable" };
    return question === "" ? { kind: "introduction" } : { kind: "question", question };
  }
  return plainInQuestionChannel && question !== "" ? { kind: "overheard", question } : { kind: "ignored" };
}

/** What somebody says to us. */
export function withoutMention(text: string, ourId: string): string {
  return text.replaceAll(new RegExp(`[ \\t]*<@!?${ourId}>`, "g"), "").trim();
}
