import type { Considered, Explanation } from "./explain.js";

/** An explanation in words, a line each: what was understood, what was corrected, what was considered, and why. */
export function explanationLines(explanation: Explanation): string[] {
  const { understood, corrected, because, confidence, considered } = explanation;
  const [first, ...others] = considered;
  return [
    `Understood: ${understood.asksFor}; ${understood.words.length === 0 ? "no telling words" : understood.words.join(", ")}` +
      (understood.names.length === 0 ? "" : `; names: ${understood.names.join(", ")}`) +
      (understood.followsUp ? "; filled in from what was said before" : ""),
    ...corrected.map(({ from, to }) => `Corrected: “${from}” to “${to}”`),
    `Decided: ${because} (confidence ${confidence.toFixed(2)})`,
    ...(first === undefined ? [] : [`Nearest: ${line(first)}`]),
    ...others.map((one, at) => `${at === 0 ? "Runner-up" : "Then"}: ${line(one)}`),
  ];
}

function line({ id, kind, score, statement, matched, missing, against }: Considered): string {
  const reasons = [
    ...(matched.length === 0 ? [] : [`has ${matched.join(", ")}`]),
    ...(missing.length === 0 ? [] : [`lacks ${missing.join(", ")}`]),
    ...against,
  ];
  return `${kind} ${id} (${score.toFixed(1)}): ${statement} [${reasons.join("; ")}]`;
}
