/** More words make a passage harder to find when a page is edited, and copy more of it. */
export const MOST_ANCHOR_WORDS = 8;

/** Apostrophes and quotation marks of any form: pages differ in them, and a link that has them finds nothing. */
const QUOTE_MARK = /['"`´ʹ-ʽˈʻ‘-‟′-‷‹›«»❛-❠〝-〟「-』﹁-﹄＂＇｀｢｣]/u;

export function hasQuoteMark(text: string): boolean {
  return QUOTE_MARK.test(text);
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
