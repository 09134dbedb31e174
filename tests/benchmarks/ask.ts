import Fuse from "fuse.js";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { readQuestions } from "../evaluation/questions.js";
import { loadKnowledge } from "../knowledge.js";

/**
 * Times one question to a started process: `answer` beside Fuse.js as it comes over the facts' statements, on the
 * evaluation questions, after a round that is not counted. Milliseconds, and the ratio of the medians.
 */
const knowledge = loadKnowledge();
const fuse = new Fuse([...knowledge.facts.values()], { keys: ["statement"], ignoreLocation: true });
const questions = readQuestions().map(({ q }) => q);

function timed(ask: (question: string) => unknown): number[] {
  for (const question of questions) ask(question);
  const times = questions.map((question) => {
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

function show(name: string, times: readonly number[]): number {
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  const row = [0.5, 0.9, 0.99].map((share) => `p${share * 100} ${at(share).toFixed(2)} ms`.padEnd(14));
  process.stdout.write(`${name.padEnd(24)} ${row.join(" ")}\n`);
  return at(0.5);
}

const ours = show(
  "answer",
  timed((question) => answer(question, NEW_CONVERSATION, knowledge)),
);
const peer = show(
  "Fuse.js over statements",
  timed((question) => fuse.search(question)),
);
process.stdout.write(
  `${questions.length} questions; median of answer / median of Fuse.js: ${(ours / peer).toFixed(2)}\n`,
);
