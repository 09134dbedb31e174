import { asksSomething } from "../../language/questions-in.js";
import type { ServerSettings } from "../../storage/storage.js";
import { isOfQuestionChannel, isWanted, type Place } from "../wanted.js";

/** What of a message decides whether it is for us. */
export interface Incoming {
  readonly place: Place;
  /** Not from a bot, a webhook or Discord itself. */
  readonly fromPerson: boolean;
  readonly direct: boolean;
  /** By name; not through a role, `@everyone` or `@here`. */
  readonly mentionsUs: boolean;
  readonly repliesToUs: boolean;
  /** Said to nobody in particular. */
  readonly toNobody: boolean;
  /** Whether Discord does not show us what it says. */
  readonly isWithheld: boolean;
  /** The text, without the mention of us. */
  readonly question: string;
}

export type Reading =
  | { readonly kind: "ignored" }
  | { readonly kind: "question"; readonly question: string }
  /** Nobody asked us: only a confident answer is worth interrupting for. */
  | { readonly kind: "overheard"; readonly question: string }
  /** Between people, where we listen for questions. */
  | { readonly kind: "talk" }
  /** We are addressed, but nothing is asked. */
  | { readonly kind: "introduction" }
  /** A reply to us whose text did not arrive. */
  | { readonly kind: "unreadable" };

/** Which message is a question, and what is asked, as the server's managers want it. */
export function read(incoming: Incoming, settings: ServerSettings): Reading {
  const { place, fromPerson, direct, mentionsUs, repliesToUs, toNobody, isWithheld, question } = incoming;
  if (!fromPerson || !isWanted(place, settings)) return { kind: "ignored" };
  if (direct || mentionsUs || repliesToUs) {
    if (repliesToUs && !direct && isWithheld) return { kind: "unreadable" };
    return question === "" ? { kind: "introduction" } : { kind: "question", question };
  }
  if (!isOfQuestionChannel(place, settings)) return { kind: "ignored" };
  return toNobody && asksSomething(question) ? { kind: "overheard", question } : { kind: "talk" };
}

/** What somebody says to us. */
export function withoutMention(text: string, ourId: string): string {
  return text.replaceAll(new RegExp(`[ \\t]*<@!?${ourId}>`, "g"), "").trim();
}
