import { questionsIn } from "../language/questions-in.js";
import { analyse, type AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import type { Answer } from "./answer.js";
import { asPhrased } from "./as-phrased.js";
import { compose } from "./compose.js";
import { withAnswer, type Conversation } from "./conversation.js";
import { followUp } from "./follow-up.js";
import { listed } from "./listing.js";
import { join } from "./join.js";
import { previousTurn, resolve } from "./resolve.js";
import { weigh } from "./weigh.js";

/**
 * Answers a message from what is known, each of its questions: pure, and never throws for anything that can be typed.
 *
 * @param question as typed, in any length
 * @param conversation what was said before, for a question that points back
 */
export function answer(question: string, conversation: Conversation, knowledge: IndexedKnowledge): Answer {
  const [first = question, ...more] = askedIn(question, knowledge);
  let before = conversation;
  const next = (asked: string): Answer => {
    const given = answerOne(asked, before, knowledge);
    before = withAnswer(before, given);
    return given;
  };
  return join(question, [next(first), ...more.map(next)]);
}

/** The questions of a message; one that curators put as a whole is answered as a whole. */
function askedIn(message: string, knowledge: IndexedKnowledge): string[] {
  const questions = questionsIn(message);
  if (questions.length === 1) return questions;
  const whole = analyse(message, knowledge);
  return asPhrased(whole, rank(whole, knowledge), knowledge) === undefined ? questions : [message];
}

function answerOne(question: string, conversation: Conversation, knowledge: IndexedKnowledge): Answer {
  const previous = previousTurn(conversation, knowledge);
  const analysed = resolve(analyse(question, knowledge), previous);
  const ranked = goesOn(rank(analysed, knowledge), analysed, conversation, knowledge);
  const verdict =
    followUp(question, conversation, previous, knowledge) ??
    listed(analysed, weigh(analysed, ranked, knowledge), knowledge);
  return compose(question, analysed, verdict, knowledge);
}

/** A follow-up is rather after what is of the same topic. */
const SAME_TOPIC = 0.5;

function goesOn(
  ranked: Candidate[],
  { followsUp }: AnalysedQuestion,
  { turns }: Conversation,
  { facts }: IndexedKnowledge,
): Candidate[] {
  const topics = new Set(turns.at(-1)?.facts.map((id) => facts.get(id)?.topic));
  if (!followsUp) return ranked;
  return ranked
    .map((one) => {
      const same = one.entry.of.kind === "fact" && topics.has(one.entry.of.fact.topic);
      return { ...one, score: one.score + (same ? SAME_TOPIC : 0) };
    })
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}
