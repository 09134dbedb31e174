import { markedText } from "../../src/answer/marks.js";
import type { Change, Comparison } from "./baseline.js";
import type { Calibration } from "./calibration.js";
import type { Outcome } from "./outcomes.js";
import { asked, halfOf, type Part } from "./questions.js";
import { COSTS, type Score } from "./score.js";

/** Right, wrong, missed and the mean cost of a question, for each kind and part. */
export function scoreLines(outcomes: readonly Outcome[]): string[] {
  const rows = outcomes.flatMap(({ part, question, score }) =>
    [question.kind, `(all ${question.set})`].map((kind) => ({ name: `${part} ${kind}`, score })),
  );
  const names = [...new Set(rows.map(({ name }) => name))].sort();
  return names.map((name) => {
    const scores = rows.flatMap((row) => (row.name === name ? row.score : []));
    const share = (wanted: Score): string => {
      const count = scores.filter((score) => score === wanted).length;
      return `${wanted} ${((100 * count) / scores.length).toFixed(1).padStart(5)}%`;
    };
    const cost = scores.reduce((sum, score) => sum + COSTS[score], 0) / scores.length;
    const head = `${name.padEnd(26)} ${String(scores.length).padStart(4)}`;
    return [head, share("right"), share("wrong"), share("missed"), `cost ${cost.toFixed(2)}`].join("   ");
  });
}

/** The expected calibration error of a part, and the reliability table it comes from. */
export function calibrationLines(part: Part, { expectedError, bins }: Calibration): string[] {
  return [
    `${part}: expected calibration error ${expectedError.toFixed(3)}`,
    ...bins.map(
      ({ from, to, count, meanConfidence, shareRight }) =>
        `  ${from.toFixed(1)} to ${to.toFixed(1)} ${String(count).padStart(4)}` +
        `   mean confidence ${meanConfidence.toFixed(2)}   share right ${shareRight.toFixed(2)}`,
    ),
  ];
}

/** An outcome that is not right, beside what was wanted. */
export function failureLines({ question, given, score }: Outcome): string[] {
  return [
    `${score} [${question.kind}] ${asked(question)}`,
    `  wanted ${question.status} ${question.where.join(" ")} ${JSON.stringify(question.says)}`,
    `  got ${given.status} ${given.confidence.toFixed(2)} ${markedText(given.sentences)}`,
  ];
}

/** A changed answer, the old one and the new. */
export function changeLines({ before, after }: Change): string[] {
  return [
    `[${halfOf(after)}] ${after.q}`,
    `  - ${before.score}, ${before.status}: ${before.answer}`,
    `  + ${after.score}, ${after.status}: ${after.answer}`,
  ];
}

/** How many answers differ from the baseline, and which got worse. */
export function comparisonLines({ changed, worse, better, added, gone }: Comparison): string[] {
  const counts =
    `${changed.length} changed, ${worse.length} worse, ${better.length} better, ` +
    `${added.length} new, ${gone.length} gone`;
  return [`beside the accepted baseline: ${counts}`, ...worse.map(worseLine)];
}

/** A question that got worse: which, and how. */
export function worseLine({ before, after }: Change): string {
  return `worse [${halfOf(after)}] ${after.q}: ${before.score} → ${after.score}`;
}
