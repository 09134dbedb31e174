import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION, withAnswer } from "../../src/answer/conversation.js";
import { contextConfidenceFeatures, findInContext, type InContext } from "../../src/answer/in-context.js";
import { goingOn } from "../../src/answer/resolve.js";
import { analyseAfter, turnsOf } from "../../src/answer/turns.js";
import { weighted } from "../../src/search/features.js";
import { loadKnowledge } from "../knowledge.js";
import { fitLogistic, fitRanking } from "./logistic.js";
import { halfOf, readFollowUps, readQuestions, type EvaluationQuestion } from "./questions.js";
import { bearsOut } from "./score.js";

/**
 * Fits the two tables of weights in `answer/in-context.ts`, and prints them.
 *
 * The data: the dialogues of `fitting/follow-ups.jsonl`, which were written for it, and the follow-ups of the working half
 * of the evaluation. The reporting half is never read.
 */
interface Sample {
  readonly found: readonly InContext[];
  /** Whether a fact or gap is what the last turn asks for, answered or put right. */
  readonly asksFor: (one: InContext) => boolean;
  readonly isAnswered: boolean;
}

const knowledge = loadKnowledge();
const OPTIONS = { rounds: 800, rate: 0.1, ridge: 0.003 } as const;

function sampleOf(question: EvaluationQuestion): Sample[] {
  const before = question.before.reduce(
    (conversation, q) => withAnswer(conversation, answer(q, conversation, knowledge)),
    NEW_CONVERSATION,
  );
  const turns = turnsOf(before, knowledge);
  const [last] = turns;
  if (last === undefined) return [];
  const typed = analyseAfter(turns, question.q, knowledge);
  const hasFact = question.status === "answered" || question.status === "corrected";
  return [
    {
      found: findInContext(typed, goingOn(typed, last), knowledge),
      asksFor: ({ candidate: { entry } }) =>
        entry.of.kind === "fact" ? hasFact && bearsOut(question, entry.of.fact) : !hasFact,
      isAnswered: question.status === "answered",
    },
  ];
}

const working = readQuestions().filter(
  (one) => one.kind === "follow_up" && one.before.length > 0 && halfOf(one) === "working",
);
const samples = [...readFollowUps(), ...working].flatMap(sampleOf);

const ranking = fitRanking(
  samples
    .map(({ found, asksFor }) => ({
      options: found.map(({ features }) => ({ ...features })),
      right: found.map(asksFor),
      weight: 1,
    }))
    .filter(({ right }) => right.includes(true)),
  OPTIONS,
);

const examples = samples.flatMap(({ found, asksFor, isAnswered }) => {
  const scores = found.map(({ features }) => weighted(ranking, { ...features }));
  const facts = found.flatMap(({ candidate }, place) => (candidate.entry.of.kind === "fact" ? [place] : []));
  const [best] = facts.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const one = found[best ?? -1];
  if (best === undefined || one === undefined) return [];
  const candidates = found.map(({ candidate }) => candidate);
  return [
    {
      features: contextConfidenceFeatures(one, best, scores, candidates),
      right: isAnswered && asksFor(one),
      weight: 1,
    },
  ];
});
const confidence = fitLogistic(examples, OPTIONS);
process.stdout.write(`${JSON.stringify({ ranking, confidence }, undefined, 2)}\n`);
