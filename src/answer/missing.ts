import type { AnswerType } from "../language/questions.js";
import type { AnalysedQuestion } from "../search/analyse.js";
import type { Candidate } from "../search/rank.js";

const UNSAID: Readonly<Record<AnswerType, string>> = {
  person: "who",
  time: "when",
  duration: "how long",
  amount: "how much",
  place: "where",
  reason: "why",
  manner: "how",
  yes_no: "whether that is so",
  thing: "that",
  any: "that",
};

/** Says what of the question the sources lack: the word they never use, the period, or the kind of answer. */
export function whatIsMissing(question: AnalysedQuestion, best: Candidate | undefined): string {
  const [strange] = question.terms
    .filter((term) => !term.known && term.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (strange !== undefined) return `I found nothing in the sources about “${strange.surface}”.`;
  if (best?.evidence.period === "differs") return "The sources do not say that for the period you name.";
  return `The sources do not say ${UNSAID[question.type]}.`;
}
