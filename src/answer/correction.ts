import type { Fact, Figure } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { periodInWords } from "./period-in-words.js";
import type { Wrong } from "./verdict.js";

const LIST = new Intl.ListFormat("en-GB");

/** The papers that a fact is from, and whose report they printed where the fact is told of that. */
function reportedBy({ citations, said_by }: Fact, { sources, entities }: IndexedKnowledge): string {
  const papers = LIST.format(
    new Set(citations.map(({ source }) => sources.get(source)?.publisher ?? source)),
  );
  const speaker = said_by === undefined ? undefined : entities.get(said_by);
  return speaker?.kind === "publication" && speaker.name !== papers
    ? `${speaker.name}, in ${papers}`
    : papers;
}

/** Says what is wrong; the fact that says what is right comes after it. */
export function correction(wrong: Wrong, fact: Fact, knowledge: IndexedKnowledge): string {
  switch (wrong.kind) {
    case "claim":
      if (wrong.claim === undefined) return "The sources say otherwise.";
      return `The sources contradict this: ${wrong.claim.replace(/[.!]?$/, ".")}`;
    case "figure":
      return `The figure is ${figureText(wrong.stated)}, not ${wrong.asked}.`;
    case "direction":
      return wrong.asked === "up" ? "It was a fall, not a rise." : "It was a rise, not a fall.";
    case "speaker":
      return `This is from ${reportedBy(fact, knowledge)}, not from ${wrong.named}.`;
    case "turnedRound":
      return `It is the other way round between ${wrong.names.join(" and ")}.`;
    case "period": {
      const { asked, stated, right } = wrong;
      const own = `${asked} is the figure for ${periodInWords(stated.period ?? "")}`;
      return right === undefined
        ? `${own}, and not for another time.`
        : `${own}; for ${periodInWords(right.period ?? "")} it is ${figureText(right)}.`;
    }
    case "date":
      return "The sources give another time for this.";
    case "comparison":
      return "It was the other way round.";
    case "negation":
      return wrong.isDenied ? "The sources deny this." : "The sources say that it is so.";
    case "party":
      return `The sources do not say this of ${wrong.named}.`;
    case "other":
      return "The sources say otherwise.";
  }
}

/** `30%`, `almost 50%`, `53 members`. */
export function figureText({ value, unit, approximately }: Figure): string {
  const amount = unit === "percent" ? `${value}%` : `${value} ${unit}`;
  return approximately === undefined ? amount : `${approximately} ${amount}`;
}
