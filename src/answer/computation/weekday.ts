import { analyse, type AnalysedQuestion } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { weekdayOf } from "./calendar.js";
import { computed, refused, type Computation } from "./computation.js";
import { eventIn } from "./events.js";
import { capitalised } from "./in-words.js";

/** Up to where a question asks for the day of the week; what it is the day of comes behind. */
const ASKS = /^.*\b(?:day of the week|week ?day)\b(?:\s+(?:is|was|did|does|were|are)\b)?/is;

/** The day of the week of an event or a date. */
export function weekday({ text }: AnalysedQuestion, knowledge: IndexedKnowledge): Computation | undefined {
  const part = text.replace(ASKS, "");
  // "When they announced it" says too little by itself of what that was.
  const named = analyse(part, knowledge).entities.length === 0 ? undefined : eventIn(part, text, knowledge);
  const event = named ?? eventIn(text, text, knowledge);
  if (event === undefined || event.facts.length === 0) return undefined;
  const day = weekdayOf(event.range);
  return day === undefined
    ? refused(
        `The sources give ${event.text} no more exactly, so the day of the week is not known.`,
        event.facts,
      )
    : computed("weekday", [`${capitalised(event.text)} was a ${day}.`], event.facts);
}
