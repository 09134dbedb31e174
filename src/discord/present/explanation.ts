import type { Explanation } from "../../answer/explain.js";
import { explanationLines } from "../../answer/explanation-lines.js";
import { clip } from "./clip.js";
import { escapeText } from "./escape.js";
import { fittingLines } from "./fitting-lines.js";
import { message } from "./message.js";
import type { PresentedText } from "./presented.js";

/** A fact's statement is there to be recognised. */
const LINE_CHARACTERS = 300;

/** Why each question of a message was answered as it was, in as many lines as fit. */
export function presentExplanations(explanations: readonly Explanation[]): PresentedText {
  const lines = explanations.flatMap((one) => [
    ...(explanations.length > 1 ? [`> ${shown(one.question)}`] : []),
    ...explanationLines(one).map((line) => `- ${shown(line)}`),
  ]);
  return message(fittingLines(lines));
}

function shown(line: string): string {
  return escapeText(clip(line, LINE_CHARACTERS));
}
