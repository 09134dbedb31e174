/** An outright denial of the whole sentence after it. */
const DENIED =
  /^\s*(?:it(?:['’]s| is| was)|that['’]?s|that is)?\s*(?:not true|not the case|not so|simply not true|untrue|false|wrong|incorrect|a lie|a myth|fake)\s+(?:that|to say that)\s+|^\s*(?:there(?:['’]s| is) )?no way,?\s+(?:that\s+)?/i;
/** What may be, or would be if: May is a month where it is written so, or comes after a preposition. */
const HYPOTHETICAL =
  /^\s*[Ii]f\b|\b(?:might|could|would)\b(?!\s+not\b)|(?<!\b(?:in|of|by|since|from|until|to|for|on|before|after|late|early|mid|last|this)[\s-])\bmay\s+(?=[a-z])/;

/** What denies that something is of a kind: "IBM is not Chinese", "they aren't rivals". */
const IS_NOT =
  /(?<=^\s*(?:[\p{L}\p{N}'’&.-]+\s+){1,6})(?<is>is|are|was|were)(?:\s+not|n['’]t)(?!\s+(?:only|just|merely|yet|even|really|quite|necessarily|entirely|sure|clear|known|said|stated|mentioned|disclosed)\b)(?=(?:\s+[\p{L}\p{N}'’-]+){1,5}\W*$)/iu;

/**
 * A claim without the words that deny all of it: "it is not true that IBM bought it" denies that IBM bought it, and "IBM is
 * not Chinese" that it is.
 */
export function withoutDenial(claim: string): { readonly text: string; readonly isDenied: boolean } {
  const text = claim.replace(DENIED, "").replace(IS_NOT, "$<is>");
  return { text, isDenied: text !== claim };
}

/** Whether a sentence says what may or would be, and so nothing that what is so contradicts. */
export function isHypothetical(claim: string): boolean {
  return HYPOTHETICAL.test(claim);
}
