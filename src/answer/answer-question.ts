import { analyse } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank } from "../search/rank.js";
import type { Answer } from "./answer.js";
import { compose } from "./compose.js";
import type { Conversation } from "./conversation.js";
import { resolve } from "./resolve.js";
import { weigh } from "./weigh.js";

/**
 * Answers a question from what is known: pure, and never throws for anything that can be typed.
 *
 * @param question as typed, in any length
 * @param conversation what was said before, for a question that points back
 */
export function answer(question: string, conversation: Conversation, knowledge: IndexedKnowledge): Answer {
  const before = conversation.turns.at(-1);
  const previous = before && analyse(before.question, knowledge);
  const analysed = resolve(analyse(question, knowledge), previous);
  const verdict = weigh(analysed, rank(analysed, knowledge), knowledge);
  return compose(question, analysed, verdict, knowledge);
}
