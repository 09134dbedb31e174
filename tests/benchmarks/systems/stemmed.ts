import { stem } from "../../../src/language/stems.js";
import { normalise, tokenise } from "../../../src/language/tokens.js";

/** A text's words as their stems: what peers without a stemmer of their own are given for a fair comparison. */
export function stemmed(text: string): string[] {
  return tokenise(normalise(text)).map((word) => stem(word.text));
}
