import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { markedText } from "../../src/answer/marks.js";
import { loadKnowledge } from "../knowledge.js";
import { halfOf, readQuestions } from "./questions.js";
import { score, type Score } from "./score.js";

/**
 * Asks every evaluation question and prints right, wrong and missed for each kind and half.
 * With `--show`, also what went otherwise in the working half; the reporting half stays unseen.
 */
const knowledge = loadKnowledge();
const table = new Map<string, Record<Score, number>>();
for (const question of readQuestions()) {
  const half = halfOf(question);
  const given = answer(question.q, NEW_CONVERSATION, knowledge);
  const result = score(question, given);
  for (const kind of [question.kind, "(all)"]) {
    const row = table.get(`${half} ${kind}`) ?? { right: 0, wrong: 0, missed: 0 };
    row[result] += 1;
    table.set(`${half} ${kind}`, row);
  }
  if (process.argv.includes("--show") && half === "working" && result !== "right") {
    print(`${result} [${question.kind}] ${question.q}`);
    print(`  wanted ${question.status} ${question.where.join(" ")} ${JSON.stringify(question.says)}`);
    print(`  got ${given.status} ${given.confidence.toFixed(2)} ${markedText(given.sentences)}`);
  }
}
for (const [name, { right, wrong, missed }] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = right + wrong + missed;
  const share = (count: number): string => `${((100 * count) / all).toFixed(1).padStart(5)}%`;
  print(
    `${name.padEnd(24)} ${String(all).padStart(4)}   right ${share(right)}   wrong ${share(wrong)}   missed ${share(missed)}`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
