import { footnotesOf, type Answer, type Footnote } from "../answer/answer.js";
import { markedText, superscript } from "../answer/marks.js";
import type { Explanation } from "../answer/explain.js";
import { explanationLines } from "../answer/explanation-lines.js";
import type { Verification } from "../answer/verify.js";
import { colours } from "./colours.js";

/** An answer as terminal text: what is said, a source line per footnote, and what else could be asked. */
export function terminalText(answer: Answer): string {
  const blocks = [said(answer), footnotesOf(answer).map(sourceLine).join("\n"), offers(answer)];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** A checked claim as terminal text: what the sources say to each sentence, and a source line per footnote. */
export function verificationText({ verdict, sentences, parts, footnotes }: Verification): string {
  const quoted = parts.map((one) => `> ${one.text}\n${markedText(one.sentences)}`);
  const text = parts.length > 1 ? quoted.join("\n\n") : markedText(sentences);
  const blocks = [
    verdict === "supported" ? text : colours.yellow(text),
    footnotes.map(sourceLine).join("\n"),
  ];
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

/** Why a question was answered so, below its answer. */
export function whyText(explanation: Explanation): string {
  return colours.dim(
    [
      "",
      `Why, to “${explanation.question}”:`,
      ...explanationLines(explanation).map((line) => `  ${line}`),
    ].join("\n"),
  );
}
