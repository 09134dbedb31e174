import type { Footnote } from "../../answer/answer.js";
import { superscript } from "../../answer/marks.js";
import { escapeAddress, escapeText } from "./escape.js";

/** A footnote as a line of small print; its link opens at the passage (`url`) or, shorter, the page. */
export function sourceLine(footnote: Footnote, link: "url" | "page"): string {
  return `-# ${superscript(footnote.mark)} ${linked(footnote.label, footnote[link])} · ${escapeText(footnote.claim)}`;
}

/** Text that opens an address, where there is one. */
export function linked(text: string, address: string | null): string {
  return address === null ? escapeText(text) : `[${escapeText(text)}](<${escapeAddress(address)}>)`;
}
