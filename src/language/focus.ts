import { splitSentences } from "./sentences.js";

/** Where the question itself stands in what was typed. */
export interface Focus {
  readonly start: number;
  readonly end: number;
}

const ASKS =
  /\?|\b(?:who|whom|whose|what|whats|when|where|why|which|how|whether)\b|^\W*(?:(?:please|pls)\s+)?(?:tell|give|name|state|list|show|explain|describe|say|remind)\b|^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
/** Where a sentence turns from its preamble to its question: "one thing: who …", "I wonder - when …". */
const TURN = /(?::|;|\s[-–—]+)\s+/g;
const OPENING = String.raw`(?:(?:in|by|on|at|to|from|of|for|with|since|under) )?(?:who|whom|whose|what|when|where|why|which|how|whether)\b`;
/** Where what leads up to a question turns to it: ", but what …", "could you tell me who …", "I need to know the …". */
const LEADS = new RegExp(
  String.raw`(?:,\s*(?:but |so |and |or |then )?|\b(?:(?:tell|remind|show|help|enlighten) (?:me|us)|(?:i|i'd) (?:just |only |really )?(?:wonder|ask|need|want|like)|wondering|curious|know|understand|find out|figure out|work out|look up|say|explain)\b[^?,]{0,30}?\s)(?=${OPENING}|(?:did|does|do|is|was|are|were|has|had)\b)|\b(?:know|tell me|find out|remind me of) (?=the\b)`,
  "gi",
);
const ASKS_ALREADY = new RegExp(String.raw`^\W*(?:and |but |so |or )?${OPENING}`, "i");
/** What one turns to a question with is no part of it: "right, now who …" asks for nothing of today. */
const TURNS_TO = new RegExp(
  String.raw`^\W*(?:(?:ok|okay|well|so|and|but)\b\W*)*(?:(?:now|then|next|right|alright|anyway)\b\W*)+(?=${OPENING})`,
  "i",
);
/** Whoever asks, or is asked, is no part of the story. */
const SPEAKERS = /\b(?:i|i'm|i've|i'd|me|my|you|please|pls|sorry)\b/i;
/** Asks for help, or whether the thing before is so; the question is what it is about. */
const PLEA =
  /^\W*(?:(?:can|could|would|will|do|does|any|is|was|are|please|so|and|or|have|you|me|us|it|that|this|these|true|right|correct|somebody|someone|anybody|anyone|one|idea|ideas|know|tell|help|explain|answer|assist|out|with|for|the|a|thanks|thank|of|by|any|chance|really|actually|even|kindly|possibly|to|in|sure|hint|clue|pointers|case|at|all|what|think|list|name|give|show|them|both|each)\b\W*)+$/i;
/** Fewer words than this are no question of their own: "Right?", "You know?". */
const FEWEST_WORDS = 3;

/** Words that point back to what was said before. */
const POINTS_BACK =
  /\b(?:it|its|(?:that|this)(?! (?:article|story|piece|report|news|paper|text|page)\b)|those|these|they|them|their|theirs|he|his|him|she|her|hers|there|then|same|one)\b/i;

/** Whether a question has words that point back to what was said before it. */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text);
}

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
    return (
      ASKS.test(part) && !PLEA.test(part) && (part.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS
    );
  });
  const last = asking.at(-1);
  if (last === undefined) return { start: 0, end: text.length };
  const { start, end } = withoutLead(text, last);
  const turn = TURNS_TO.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + turn, end };
}

/** The part from where it turns to its question, if what leads up to that is about whoever asks. */
function withoutLead(text: string, { start, end }: Focus): Focus {
  const part = text.slice(start, end);
  if (ASKS_ALREADY.test(part)) return { start, end };
  for (const match of part.matchAll(LEADS)) {
    const turn = match.index + match[0].length;
    const rest = part.slice(turn).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (rest.length >= FEWEST_WORDS && SPEAKERS.test(part.slice(0, turn)))
      return { start: start + turn, end };
  }
  return { start, end };
}

/** The parts of a sentence between its turns; the last is the whole rest, so that nothing is lost. */
function turns(sentence: string): [number, number][] {
  const cuts = Array.from(sentence.matchAll(TURN), (match) => match.index + match[0].length);
  const starts = [0, ...cuts];
  return starts.map((start, index) => [start, starts[index + 1] ?? sentence.length]);
}
