import { negates } from "./polarity.js";
import { normalise, tokenise } from "./tokens.js";

/** Words that turn a question over or change how much it asks, common as they are. */
const LIMITS =
  /^(?:only|all|every|everyone|each|both|any|more|less|over|under|above|below|half|most|least|first|last|before|after|always|ever|still|already|yet|just|other|another|else|than|must|exactly|entirely|completely|alone|same|or|stop|keep|start)$/;
const ROUGHLY = /^(?:almost|nearly|about|around|roughly|approximately|some|close|like|short)$/;

/** The words of a text that limit or deny, each once, in the order of the alphabet: texts with others do not ask the same. */
export function limitsOf(text: string): string {
  const words = tokenise(normalise(text.toLowerCase())).map((word) => word.text);
  const limits = words.flatMap((word) =>
    ROUGHLY.test(word)
      ? "roughly"
      : LIMITS.test(word)
        ? word
        : negates([word]) || word.endsWith("n't")
          ? "not"
          : [],
  );
  return [...new Set(limits)].sort().join(" ");
}
