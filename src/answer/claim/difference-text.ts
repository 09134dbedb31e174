import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { correction, figureText } from "../correction.js";
import { periodInWords } from "../period-in-words.js";
import type { Difference } from "./difference.js";

/** Says what differs; the fact that says what is so comes after it. */
export function differenceText(differs: Difference, fact: Fact, knowledge: IndexedKnowledge): string {
  switch (differs.kind) {
    case "period": {
      const { asked, stated, right } = differs;
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
      return differs.isDenied ? "The sources deny this." : "The sources say that it is so.";
    case "party":
      return `The sources do not say this of ${differs.named}.`;
    case "other":
      return "The sources say otherwise.";
    case "claim":
    case "figure":
    case "direction":
    case "speaker":
    case "turnedRound":
      return correction({ fact, wrong: differs }, knowledge);
  }
}
