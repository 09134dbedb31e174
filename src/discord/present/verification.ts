import type { Verification } from "../../answer/verify.js";
import type { Words } from "../words/words.js";
import { MESSAGE_CHARACTERS } from "./limits.js";
import { fitting, message, quoted } from "./message.js";
import type { PresentedText } from "./presented.js";

/** A claim, the verdict on it, and what the sources say, each sentence with its footnotes. */
export function presentVerification(verification: Verification, words: Words): PresentedText {
  const { claim, verdict, parts } = verification;
  // Of nothing that claims anything there is no verdict.
  const head = quoted(claim) + (parts.length === 0 ? "" : `**${words(`verify.${verdict}`)}**\n`);
  return message(head + fitting(verification, [], MESSAGE_CHARACTERS - head.length, words).text);
}
