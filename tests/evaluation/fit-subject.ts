import { hasUsableWords, isForTheBot, subjectFeatures } from "../../src/answer/subject.js";
import { isSmallTalk } from "../../src/language/small-talk.js";
import { analyse } from "../../src/search/analyse.js";
import { rank } from "../../src/search/rank.js";
import { loadKnowledge } from "../knowledge.js";
import { fitLogistic, type Example } from "./logistic.js";
import { halfOf, readFittingQuestions, readOffTopic, readQuestions, SINGLE } from "./questions.js";

/**
 * Fits the weights in `answer/subject.ts` by which a question that names nobody is about the story, and prints them.
 *
 * The data: the questions of `fitting/` and the working half of the evaluation's that name nobody, and everyday questions on
 * no story at all. The reporting half is never read.
 */
const knowledge = loadKnowledge();
const questions = [
  ...readFittingQuestions(),
  ...readQuestions().filter((one) => one.set === SINGLE && halfOf(one) === "working"),
].filter(({ kind }) => kind !== "junk");

function examplesOf(text: string, isOfStory: boolean): Example[] {
  const question = analyse(text, knowledge);
  const isOpen =
    question.entities.length === 0 &&
    hasUsableWords(question, knowledge) &&
    !isForTheBot(question) &&
    !isSmallTalk(text);
  return isOpen
    ? [{ features: subjectFeatures(question, rank(question, knowledge)), right: isOfStory, weight: 1 }]
    : [];
}

const examples = [
  ...questions.flatMap(({ q, status }) => examplesOf(q, status !== "off_topic")),
  ...readOffTopic().flatMap((text) => examplesOf(text, false)),
];
process.stdout.write(`${JSON.stringify(fitLogistic(examples, { ridge: 0.001 }), undefined, 2)}\n`);
