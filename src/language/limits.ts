import { negates } from "./polarity.js";
import { normalise, tokenise } from "./tokens.js";

/** Words that change how much is asked or said, common as they are; and a choice. */
const LIMITS =
  /^(?:only|all|every|everyone|each|both|any|more|less|over|under|above|below|half|most|least|first|last|before|after|always|ever|still|already|yet|just|other|another|else|than|must|exactly|entirely|completely|alone|same|or)$/;
/** Words that turn over what they stand with. */
const TURNS = /^(?:stop|keep|start)$/;
const ROUGHLY = /^(?:almost|nearly|about|around|roughly|approximately|some|close|like|short)$/;

export function isLimit(word: string): boolean {
  return LIMITS.test(word);
}

/** The words of a text that limit or deny, each once, in the order of the alphabet: texts with others do not ask the same. */
export function limitsOf(text: string): string {
  const words = tokenise(normalise(text.toLowerCase())).map((word) => word.text);
  const limits = words.flatMap((word) =>
    ROUGHLY.test(word)
      ? "roughly"
      : isLimit(word) || TURNS.test(word)
        ? word
        : negates([word]) || word.endsWith("n't")
          ? "not"
          : [],
  );
  return [...new Set(limits)].sort().join(" ");
}
