import { findFigures } from "../../language/figures.js";
import { periodsIn } from "../../language/dates.js";
import { normalise, tokenise } from "../../language/tokens.js";
import { type Claim, FOUND, inAny, missing, type Part, wordingsOf } from "./claim.js";
import { type Names, wordsIn } from "./names.js";

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** What has digits or counts in a row and is neither a figure nor a date: the 1960s, 2nd, the first of its kind. */
export function digitParts(claim: Claim, names: Names): Part[] {
  return wordingsOf(claim).flatMap(({ text, place }) => {
    const plain = normalise(text);
    const dated = [...findFigures(plain), ...periodsIn(plain)];
    const named = names.mentions(plain);
    return tokenise(plain)
      .filter((token, index) => {
        const isOther = /\p{N}/u.test(token.text) || ORDINAL.test(token.text);
        const isPart = dated.some(({ start, end }) => token.start < end && token.end > start);
        return isOther && !isPart && !named.some(({ from, to }) => from <= index && index < to);
      })
      .map((token): Part => ({
        place,
        what: `"${token.surface}"`,
        look: (passages) =>
          inAny(passages, (passage) => {
            const words = wordsIn(passage.text);
            const has = words.filter(({ text: word }) => /\p{N}/u.test(word) || ORDINAL.test(word));
            return words.some(({ text: word }) => word === token.text)
              ? FOUND
              : missing(has.map(({ surface }) => surface));
          }),
      }));
  });
}
