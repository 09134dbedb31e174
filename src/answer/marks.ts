import type { Sentence } from "./answer.js";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** 12 → `¹²`. */
export function superscript(mark: number): string {
  return [...String(mark)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
}

/** A sentence followed by its marks: `Gartner did.¹`; two marks are parted by a thin space. */
export function marked(sentence: Sentence): string {
  return sentence.text + sentence.marks.map(superscript).join("\u2009");
}

/** The sentences as one paragraph of text. */
export function markedText(sentences: readonly Sentence[]): string {
  return sentences.map(marked).join(" ");
}
