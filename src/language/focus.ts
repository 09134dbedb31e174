import { splitSentences } from "./sentences.js";

/** Where the question itself stands in what was typed. */
export interface Focus {
  readonly start: number;
  readonly end: number;
}

const ASKS =
  /\?|\b(?:who|whom|whose|what|when|where|why|which|how|whether)\b|^\W*(?:(?:please|pls)\s+)?(?:tell|give|name|state|list|show|explain|describe|say|remind)\b|^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
/** Where a sentence turns from its preamble to its question: "one thing: who …", "I wonder - when …". */
const TURN = /(?::|;|\s[-–—]+)\s+/g;
/** Fewer words than this are no question of their own: "Right?", "You know?". */
const FEWEST_WORDS = 3;

/**
 * Finds the question among greetings, reasons for asking and thanks: the last part that asks something. Text
 * without such a part is all question.
 */
export function focusOf(text: string): Focus {
  const parts = splitSentences(text).flatMap((sentence) =>
    turns(sentence.text).map(([start, end]) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    })),
  );
  const asking = parts.filter(({ start, end }) => {
    const part = text.slice(start, end);
    return ASKS.test(part) && (part.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS;
  });
  return asking.at(-1) ?? { start: 0, end: text.length };
}

/** The parts of a sentence between its turns; the last is the whole rest, so that nothing is lost. */
function turns(sentence: string): [number, number][] {
  const cuts = Array.from(sentence.matchAll(TURN), (match) => match.index + match[0].length);
  const starts = [0, ...cuts];
  return starts.map((start, index) => [start, starts[index + 1] ?? sentence.length]);
}
