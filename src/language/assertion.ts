/** After these words not denies less than the sentence: told not to, not only, and not DB2. */
const PARTIAL =
  /\bnot (?:to|only|just|merely|even|least|necessarily)\b|\bno (?:more|less|fewer|later|longer) than\b/gi;
/** What a claim sets its own against: "Informix and not DB2", "consulting rather than hardware". */
const CONTRAST =
  /(?:,\s*|\s+(?:and|but)\s+|\s+-+\s+)not\s+(?!(?:be|been|have|had|only|just)\b)[^,.;]*|,?\s+(?:rather than|instead of|as opposed to)\s+[^,.;]*|(?<!\b(?:is|are|was|were|be|do|does|did|has|have|had|will|would|can|could|should|may|might|must)|'s|'re)\s+not\s+(?!to\b)[^\s,.;]+(?:\s+[^\s,.;]+){0,2}(?=\s*(?:[,.;]|$))/gi;
const UP =
  /\b(?:(?:went|go|goes|gone|going|was|were|is|are|been) )?up(?= (?:by )?(?:an? |some |about |around )?\d)|\b(?:went|go|goes|gone|going|were|are) up\b/gi;
const DOWN =
  /\b(?:(?:went|go|goes|gone|going|was|were|is|are|been) )?down(?= (?:by )?(?:an? |some |about |around )?\d)|\b(?:went|go|goes|gone|going|were|are) down\b/gi;
const MINUS = /(?<=\s)[-−–](?=\d+(?:\.\d+)?\s?(?:%|per\s?cent|pct|pc)\b|\d+(?:\.\d+)?%)/gi;

/** A quarter that another stands beside, and is named short for that: than the first. */
const SHORT_QUARTER =
  /\b(first|second|third|fourth)(?= one\b|\s*(?:[.,;:!?)]|$)|\s+(?:and|than|was|were|is|did|does|had|has|to|as|for|by|but)\b)(?: one)?/gi;
const QUARTER = /\b(?:first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter|\bq[1-4]\b/i;

/** A claim with up and down as rising and falling, and every quarter called one. */
export function plainClaim(text: string): string {
  const whole = QUARTER.test(text) ? text.replace(SHORT_QUARTER, "$1 quarter") : text;
  return whole
    .replace(/\b(?:yr|yrs)\b/gi, (word) => (word.length > 2 ? "years" : "year"))
    .replace(UP, "rose")
    .replace(DOWN, "fell")
    .replace(MINUS, "fell ");
}

/** Where a claim names what it sets its own against, if it does. */
export function contrastIn(text: string): { readonly start: number; readonly end: number } | undefined {
  CONTRAST.lastIndex = 0;
  const match = CONTRAST.exec(text);
  if (match === null) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** A text without the words that deny only a part of it. */
export function withoutPartialDenial(text: string): string {
  return text.replace(CONTRAST, " ").replace(PARTIAL, " ");
}
