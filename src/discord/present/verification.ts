import type { Verification } from "../../answer/verify.js";
import type { Words } from "../words/words.js";
import { MESSAGE_CHARACTERS } from "./limits.js";
import { fitting, message, quoted } from "./message.js";
import type { PresentedText } from "./presented.js";
import { commandRow } from "./reply.js";

/**
 * A claim, the verdict on it, and what the sources say, each sentence with its footnotes.
 *
 * @param asker the id of whoever asked, who may take it away again
 */
export function presentVerification(verification: Verification, words: Words, asker: string): PresentedText {
  const { claim, verdict, parts } = verification;
  // Of nothing that claims anything there is no verdict.
  const head = quoted(claim) + (parts.length === 0 ? "" : `**${words(`verify.${verdict}`)}**\n`);
  const { text } = fitting(verification, [], MESSAGE_CHARACTERS - head.length, words);
  return { ...message(head + text), components: [commandRow(verification.facts, asker, words)] };
}
