import { footnotesOf, type Answer, type Footnote } from "../answer/answer.js";
import { markedText, superscript } from "../answer/marks.js";
import { colours } from "./colours.js";

/** An answer as terminal text: what is said, a source line per footnote, and what else could be asked. */
export function terminalText(answer: Answer): string {
  const blocks = [said(answer), footnotesOf(answer).map(sourceLine).join("\n"), offers(answer)];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function said(answer: Answer): string {
  const text = markedText(answer.sentences);
  switch (answer.status) {
    case "answered":
      return text;
    case "corrected":
    case "not_covered":
    case "unclear":
    case "off_topic":
      return colours.yellow(text);
  }
}

function sourceLine({ mark, label, claim, url }: Footnote): string {
  const line = `${superscript(mark)} ${label} · ${claim}`;
  return colours.dim(url === null ? line : `${line}\n  ${url}`);
}

function offers(answer: Answer): string {
  if (answer.status === "answered" || answer.status === "corrected" || answer.suggestions.length === 0)
    return "";
  return [colours.dim("You could ask:"), ...answer.suggestions.map((question) => `  ${question}`)].join("\n");
}
