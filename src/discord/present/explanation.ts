import type { Explanation } from "../../answer/explain.js";
import { explanationLines } from "../../answer/explanation-lines.js";
import { clip } from "./clip.js";
import { escapeText } from "./escape.js";
import { MESSAGE_CHARACTERS } from "./limits.js";
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
  let content = "";
  for (const line of lines) {
    const longer = content === "" ? line : `${content}\n${line}`;
    if (longer.length > MESSAGE_CHARACTERS) break;
    content = longer;
  }
  return message(content);
}

function shown(line: string): string {
  return escapeText(clip(line, LINE_CHARACTERS));
}
