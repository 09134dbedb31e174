import { compute } from "../../../src/answer/compute.js";
import { analyse } from "../../../src/search/analyse.js";
import { rank } from "../../../src/search/rank.js";
import { knowledge } from "../said.js";

/** What is worked out: `computed [china-sales-both-quarters]: …`, or `refused […]: …`. */
export function worked(question: string): string | undefined {
  const asked = analyse(question, knowledge);
  const result = compute(asked, rank(asked, knowledge), knowledge);
  if (result === undefined) return undefined;
  const facts = result.facts.map(({ id }) => id).join(", ");
  const text =
    result.kind === "computed" ? result.sentences.map((sentence) => sentence.text).join(" ") : result.reason;
  return `${result.kind} [${facts}]: ${text}`;
}
