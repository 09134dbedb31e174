import { asksForComputation } from "../language/operations.js";
import { questionsIn } from "../language/questions-in.js";
import { withoutRuns } from "../language/tokens.js";
import { analyse, type AnalysedQuestion } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank } from "../search/rank.js";
import type { Answer } from "./answer.js";
import { asPhrased } from "./as-phrased.js";
import { compose } from "./compose.js";
import { compute } from "./compute.js";
import { withAnswer, type Conversation } from "./conversation.js";
import { followUp } from "./follow-up.js";
import { rankInContext } from "./in-context.js";
import { join } from "./join.js";
import { listed } from "./listing.js";
import { readings, type Reading } from "./resolve.js";
import { analyseAfter, turnsOf } from "./turns.js";
import type { Verdict } from "./verdict.js";
import { weigh } from "./weigh.js";

/** What was understood of a question, and what the evidence amounts to. */
interface Decision {
  readonly analysed: AnalysedQuestion;
  readonly verdict: Verdict;
}

/** One question of a message on its way, with its answer. */
export interface Step extends Decision {
  readonly given: Answer;
}

/**
 * Answers a message from what is known, each of its questions: pure, and never throws for anything that can be typed.
 *
 * @param question as typed, in any length
 * @param conversation what was said before, for a question that points back
 */
export function answer(question: string, conversation: Conversation, knowledge: IndexedKnowledge): Answer {
  const [first, ...more] = stepsOf(question, conversation, knowledge);
  return join(question, [first.given, ...more.map(({ given }) => given)]);
}

/** No message of a person's is longer; an article pasted in is no question. */
const MOST_CHARACTERS = 4_000;

/** The way of each question of a message through the core, as `answer` takes it. */
export function stepsOf(
  text: string,
  conversation: Conversation,
  knowledge: IndexedKnowledge,
): [Step, ...Step[]] {
  const message = withoutRuns(text.slice(0, MOST_CHARACTERS));
  const [first = message, ...more] = askedIn(message, knowledge);
  let before = conversation;
  const next = (asked: string): Step => {
    const step = stepOf(asked, before, knowledge);
    before = withAnswer(before, step.given);
    return step;
  };
  return [next(first), ...more.map(next)];
}

/** The questions of a message; one that curators put as a whole, or that is one sum, is answered as a whole. */
function askedIn(message: string, knowledge: IndexedKnowledge): string[] {
  const questions = questionsIn(message);
  if (questions.length === 1) return questions;
  const whole = analyse(message, knowledge);
  const ranked = rank(whole, knowledge);
  const isSum =
    (message.match(/\?/g) ?? []).length <= 1 &&
    questions.some(asksForComputation) &&
    compute(whole, ranked, knowledge) !== undefined;
  const isOne = isSum || asPhrased(whole, ranked, knowledge) !== undefined;
  return isOne ? [message] : questions;
}

function stepOf(question: string, conversation: Conversation, knowledge: IndexedKnowledge): Step {
  const turns = turnsOf(conversation, knowledge);
  const typed = analyseAfter(turns, question, knowledge);
  const decide = (reading: Reading): Decision => {
    const { asked } = reading;
    const ranked = rankInContext(typed, reading, knowledge);
    return { analysed: asked, verdict: listed(typed, asked, weigh(asked, ranked, knowledge), knowledge) };
  };
  const special = followUp(question, conversation, turns, knowledge);
  const [first, ...others] = [...readings(typed, turns), ...asAWhole(question, typed, knowledge)];
  const step =
    special === undefined
      ? firstThatStates(decide(first), others, decide)
      : { analysed: first.asked, verdict: special };
  return { ...step, given: compose(question, step.analysed, step.verdict, knowledge) };
}

/** A long-winded question with all that leads up to it, where there is more of that. */
function asAWhole(
  question: string,
  { type, sequence }: AnalysedQuestion,
  knowledge: IndexedKnowledge,
): Reading[] {
  const asked = analyse(question, knowledge, (text) => ({ start: 0, end: text.length }));
  return asked.sequence.length > sequence.length ? [{ asked: { ...asked, type } }] : [];
}

/** What a question may mean besides must be answered so surely, where what it likeliest means is not answered. */
const SURE_OF_ANOTHER = 0.8;
/** Less so, where something says that it goes on. */
const LIKELY_ENOUGH = 0.5;

function firstThatStates(
  likeliest: Decision,
  others: readonly Reading[],
  decide: (reading: Reading) => Decision,
): Decision {
  if (states(likeliest.verdict)) return likeliest;
  for (const other of others) {
    const step = decide(other);
    const enough = other.isLikely === true ? LIKELY_ENOUGH : SURE_OF_ANOTHER;
    if (states(step.verdict) && step.verdict.confidence >= enough) return step;
  }
  return likelyMeant(likeliest, others, decide);
}

/** What says nothing by itself, or asks what the sources leave open of what was spoken of, is no other subject. */
function likelyMeant(
  likeliest: Decision,
  others: readonly Reading[],
  decide: (reading: Reading) => Decision,
): Decision {
  const [next] = others.filter(({ isLikely }) => isLikely === true).map(decide);
  if (next === undefined) return likeliest;
  const { kind, ranked } = likeliest.verdict;
  const isOpen = next.verdict.kind === "gap" && ranked[0]?.entry === next.verdict.ranked[0]?.entry;
  const isBare = kind === "noWords" && likeliest.analysed.terms.every(({ known }) => known);
  return isBare || (kind === "offTopic" && isOpen) ? next : likeliest;
}

function states({ kind }: Verdict): boolean {
  return kind === "borneOut" || kind === "contradicted" || kind === "computed";
}
