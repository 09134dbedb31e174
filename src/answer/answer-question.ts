import { analyse, type AnalysedQuestion } from "../search/analyse.js";
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
  const analysed = resolve(analyse(question, knowledge), previousTurn(conversation, knowledge));
  const verdict = weigh(analysed, rank(analysed, knowledge), knowledge);
  return compose(question, analysed, verdict, knowledge);
}

/** What the turns before asked, each filled in from those before it, without words that the facts stated do not bear out. */
function previousTurn({ turns }: Conversation, knowledge: IndexedKnowledge): AnalysedQuestion | undefined {
  return turns.reduce<AnalysedQuestion | undefined>((before, { question, facts }) => {
    const asked = resolve(analyse(question, knowledge), before);
    const entries = knowledge.entries.filter(({ id }) => facts.includes(id));
    if (entries.length === 0) return asked;
    return { ...asked, terms: asked.terms.filter(({ key }) => entries.some(({ bag }) => bag.has(key))) };
  }, undefined);
}
