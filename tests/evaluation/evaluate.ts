import { answer } from "../../src/answer/answer-question.js";
import { markedText } from "../../src/answer/marks.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { loadKnowledge } from "../knowledge.js";
import { halfOf, readQuestions } from "./questions.js";
import { score, type Score } from "./score.js";

const knowledge = loadKnowledge();
const show = process.argv.includes("--show");
const kindWanted = process.argv.find((arg) => arg.startsWith("--kind="))?.slice(7);
const table = new Map<string, Record<Score, number>>();
for (const question of readQuestions()) {
  const half = halfOf(question);
  const given = answer(question.q, NEW_CONVERSATION, knowledge);
  const result = score(question, given);
  for (const kind of [question.kind, "all"]) {
    const row = table.get(`${half} ${kind}`) ?? { right: 0, wrong: 0, missed: 0 };
    row[result] += 1;
    table.set(`${half} ${kind}`, row);
  }
  if (show && half === "working" && result !== "right" && (!kindWanted || kindWanted === question.kind)) {
    const facts = "facts" in given ? given.facts.map((f) => f.id).join() : "";
    process.stdout.write(
      `${result} [${question.kind}] ${question.q}\n   want ${question.status} ${question.where.join()} ${JSON.stringify(question.says)}\n   got ${given.status} ${given.confidence.toFixed(2)} ${facts}: ${markedText(given.sentences).slice(0, 150)}\n`,
    );
  }
}
for (const [name, { right, wrong, missed }] of [...table].sort()) {
  const all = right + wrong + missed;
  process.stdout.write(
    `${name.padEnd(26)} ${String(all).padStart(4)}  right ${((100 * right) / all).toFixed(1)}%  wrong ${((100 * wrong) / all).toFixed(1)}%  missed ${((100 * missed) / all).toFixed(1)}%\n`,
  );
}
