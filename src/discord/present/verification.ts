import type { Verification } from "../../answer/verify.js";
import { writeCustomId } from "../custom-id.js";
import type { Words } from "../words/words.js";
import { button, row } from "./answer-rows.js";
import { MESSAGE_CHARACTERS } from "./limits.js";
import { fitting, message, quoted } from "./message.js";
import type { PresentedText } from "./presented.js";
import { commandRow } from "./reply.js";

/** The name of the button that goes on where a verification did not fit. */
export const MORE_VERDICTS = "more-verdicts";

interface VerificationOptions {
  readonly words: Words;
  /** The id of whoever asked, who may take it away again. */
  readonly asker: string;
  /** How many of its sentences were shown before, and are left out. */
  readonly from?: number;
  /** The id of the message whose claim it is, which is not shown in full above; nothing where it is. */
  readonly of?: string;
}

/** A claim, the verdict on it, and what the sources say, each sentence with its footnotes; a button goes on to the rest. */
export function presentVerification(
  verification: Verification,
  { words, asker, from = 0, of = "" }: VerificationOptions,
): PresentedText {
  const { claim, verdict, parts, sentences, footnotes, facts } = verification;
  // Of nothing that claims anything there is no verdict.
  const head = quoted(claim) + (parts.length === 0 ? "" : `**${words(`verify.${verdict}`)}**\n`);
  const rest = { sentences: sentences.slice(from), footnotes };
  const { text, kept } = fitting(rest, [], MESSAGE_CHARACTERS - head.length, words);
  const shown = from + kept;
  const more = button(writeCustomId(MORE_VERDICTS, String(shown), of), words("answer.more"));
  return {
    ...message(head + text),
    components: [...(shown < sentences.length ? [row([more])] : []), commandRow(facts, asker, words)],
  };
}
