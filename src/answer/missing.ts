import type { AnswerType } from "../language/questions.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
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
  thing: "what you ask",
  any: "what you ask",
};

/** Less telling words are part of how something is asked, and not of what: far, much. */
const TELLING = 2.5;

/**
 * Says what of the question was not found: a name or the thing asked for, where the packs never use the word, another
 * name that the nearest fact has not, the period, or the kind of answer. It does not say that the sources are silent:
 * what is curated as missing is a gap, and says so itself.
 */
export function whatIsMissing(question: AnalysedQuestion, best: Candidate | undefined): string {
  const written = ({ start, surface }: WeighedTerm): string =>
    /^[\p{L}\p{M}\p{N}.&'-]*[\p{L}\p{M}\p{N}]/u.exec(question.text.slice(start))?.[0] ?? surface;
  const [strange] = question.terms
    .filter((term) => !term.known && term.tells >= TELLING && (term.isName || term.isAsked))
    .sort((a, b) => Number(b.isName) - Number(a.isName) || b.tells - a.tells);
  if (strange !== undefined) return `I found nothing in the sources about “${written(strange)}”.`;
  const named = best?.evidence.missing.find(
    (term) => term.known && term.isName && /^\p{Lu}/u.test(written(term)),
  );
  if (named !== undefined)
    return `I found nothing in the sources about “${written(named)}” that answers this.`;
  if (best?.evidence.period === "differs") return "I found nothing in the sources for the period you name.";
  return `I found nothing in the sources that says ${UNSAID[question.type]}.`;
}
