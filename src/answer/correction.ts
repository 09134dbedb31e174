import type { Fact, Figure } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Wrong } from "./verdict.js";

const LIST = new Intl.ListFormat("en-GB");

/** The papers that a fact is from. */
function reportedBy({ citations }: Fact, { sources }: IndexedKnowledge): string {
  return LIST.format(new Set(citations.map(({ source }) => sources.get(source)?.publisher ?? source)));
}

/** Says what of a question is wrong; the fact that says what is right comes after it. */
export function correction(
  { fact, wrong }: { fact: Fact; wrong: Wrong },
  knowledge: IndexedKnowledge,
): string {
  switch (wrong.kind) {
    case "claim":
      return `The sources contradict this: ${wrong.claim.replace(/[.!]?$/, ".")}`;
    case "figure":
      return `The figure is ${figureText(wrong.stated)}, not ${wrong.asked.text}.`;
    case "direction":
      return wrong.asked === "up" ? "It was a fall, not a rise." : "It was a rise, not a fall.";
    case "speaker":
      return `This is from ${reportedBy(fact, knowledge)}, not from ${wrong.named}.`;
    case "turnedRound":
      return `It is the other way round between ${wrong.names.join(" and ")}.`;
  }
}

function figureText({ value, unit, approximately }: Figure): string {
  const amount = unit === "percent" ? `${value}%` : `${value} ${unit}`;
  return approximately === undefined ? amount : `${approximately} ${amount}`;
}
