import { answer } from "../../src/answer/answer-question.js";
import { answered } from "../../src/answer/borne-out.js";
import { compose } from "../../src/answer/compose.js";
import { saysTheSame } from "../../src/answer/confidence.js";
import { NEW_CONVERSATION, withAnswer } from "../../src/answer/conversation.js";
import { optionsFor } from "../../src/answer/decision/options.js";
import { rankInContext } from "../../src/answer/in-context.js";
import { goingOn, type Reading } from "../../src/answer/resolve.js";
import { analyseAfter, turnsOf } from "../../src/answer/turns.js";
import type { Verdict } from "../../src/answer/verdict.js";
import { putRight } from "../../src/answer/weigh.js";
import type { Fact } from "../../src/knowledge/schema.js";
import { analyse, type AnalysedQuestion } from "../../src/search/analyse.js";
import type { IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { rank, type Candidate } from "../../src/search/rank.js";
import { openWordCounts } from "../../src/word-counts.js";
import { loadKnowledge } from "../knowledge.js";
import { folds, type Held } from "./held-out.js";
import { fitRanking, type Choice } from "./logistic.js";
import {
  halfOf,
  readFittingQuestions,
  readFollowUps,
  readQuestions,
  SINGLE,
  type EvaluationQuestion,
} from "./questions.js";
import { score } from "./score.js";

/**
 * Fits the tables of weights in `answer/decision/decision-weights.ts`, and prints them.
 *
 * The data: the questions and follow-ups of `fitting/`, which were written for it, the working half of the evaluation's,
 * and phrasings of the pack, false premises and questions to gaps among them, asked of a pack that lacks them and a quarter of
 * the others. The reporting half is never read.
 */
const knowledge = loadKnowledge();
const counts = openWordCounts();
const OPTIONS = { rounds: 800, rate: 0.1, ridge: 0.0007 } as const;
const FOLDS = 4;
/** What a phrasing counts beside a question that somebody else wrote. */
const FROM_PACK = 0.02;
/** One of so many phrasings is asked. */
const ONE_OF = { question: 12, answeredYes: 2, answeredNo: 2, falsePremise: 2, ofGap: 10, ofUnknown: 24 };

type Judge = (verdict: Verdict, says: "answers" | "contradicts", fact: Fact) => boolean;

/** What can be said to a question, and which of it is right; where none of it is, to decline is. */
function choiceOf(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  over: IndexedKnowledge,
  isRight: Judge,
  weight: number,
): Choice {
  const { answer: own, contradictions, decline } = optionsFor(question, ranked, over);
  const common = { confidence: 1, ranked };
  const facts = ranked.filter(({ entry }) => entry.of.kind === "fact");
  const verdict = answered(question, facts, over, common);
  const answers =
    own === undefined || verdict?.kind !== "borneOut"
      ? []
      : [
          {
            features: named("answers", { intercept: 1, ...own.features }),
            right: isRight(verdict, "answers", verdict.fact),
          },
        ];
  const contradicts = contradictions.map(({ contradiction, features }) => ({
    features: named("contradicts", { intercept: 1, ...features }),
    right: isRight(putRight(question, contradiction, common), "contradicts", contradiction.fact),
  }));
  const options = [...answers, ...contradicts];
  return {
    options: [...options.map(({ features }) => features), named("declines", { ...decline })],
    right: [...options.map(({ right }) => right), !options.some(({ right }) => right)],
    weight,
  };
}

function named(as: string, features: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [`${as} ${name}`, value]));
}

function ofQuestion(expected: EvaluationQuestion): Choice[] {
  const before = expected.before.reduce(
    (conversation, q) => withAnswer(conversation, answer(q, conversation, knowledge)),
    NEW_CONVERSATION,
  );
  const turns = turnsOf(before, knowledge);
  const [last] = turns;
  if (expected.before.length > 0 && last === undefined) return [];
  const typed =
    last === undefined ? analyse(expected.q, knowledge) : analyseAfter(turns, expected.q, knowledge);
  const reading: Reading = last === undefined ? { asked: typed } : goingOn(typed, last);
  const isRight: Judge = (verdict) =>
    score(expected, compose(expected.q, reading.asked, verdict, knowledge)) === "right";
  return [choiceOf(reading.asked, rankInContext(typed, reading, knowledge), knowledge, isRight, 1)];
}

function ofPhrasing({ text, id, is }: Held, without: IndexedKnowledge): Choice {
  const question = analyse(text, without);
  const entryOf = (wanted: string) => without.entries.find((entry) => entry.id === wanted);
  const isRight: Judge = (_, says, fact) => {
    const [own, other] = [entryOf(id), entryOf(fact.id)];
    const isMeant = own !== undefined && other !== undefined && (own === other || saysTheSame(own, other));
    return isMeant && (is === "answeredNo" || (is === "falsePremise") === (says === "contradicts"));
  };
  return choiceOf(question, rank(question, without), without, isRight, FROM_PACK);
}

const isWorking = (one: EvaluationQuestion): boolean => halfOf(one) === "working";
const questions = [
  ...readFittingQuestions(),
  ...readFollowUps(),
  ...readQuestions().filter((one) => one.set === SINGLE && isWorking(one)),
  ...readQuestions().filter((one) => one.kind === "follow_up" && one.before.length > 0 && isWorking(one)),
];
const phrasings = [...folds(knowledge.packs, FOLDS, counts)].flatMap(({ without, held }) =>
  held.filter(({ is }, place) => place % ONE_OF[is] === 0).map((one) => ofPhrasing(one, without)),
);
const choices = [...questions.flatMap(ofQuestion), ...phrasings];
process.stdout.write(`${JSON.stringify(fitRanking(choices, OPTIONS), undefined, 2)}\n`);
