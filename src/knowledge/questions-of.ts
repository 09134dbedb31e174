import type { Fact, Gap } from "./schema.js";

/** The lists of questions that an entry can have, by their names in the format. */
export const QUESTION_LISTS = ["questions", "answered_yes", "answered_no"] as const;

/** Every question that is put to a fact or a gap: the open ones, then those that it answers with yes, then with no. */
export function questionsOf(entry: Fact | Gap): readonly string[] {
  return QUESTION_LISTS.flatMap((list) => questionsIn(entry, list));
}

/** What a fact answers to the question at a place among `questionsOf`, where that is yes or no. */
export function answerTo(place: number, entry: Fact | Gap): "yes" | "no" | undefined {
  if (!("answered_yes" in entry) || place < entry.questions.length) return undefined;
  if (place < entry.questions.length + entry.answered_yes.length) return "yes";
  return place < questionsOf(entry).length ? "no" : undefined;
}

/** The ways to ask for an entry; a fact that nobody has put questions to yet, a draft, is asked for with its own words. */
export function phrasingsOf(entry: Fact | Gap): readonly string[] {
  const questions = questionsOf(entry);
  return questions.length > 0 ? questions : [entry.statement];
}

/** What people claim of an entry, and take for granted. A gap states nothing, and so refutes nothing. */
export function claimsOf(entry: Fact | Gap): Pick<Fact, "claims" | "refutes" | "false_premises"> {
  return "refutes" in entry ? entry : { claims: entry.claims, refutes: [], false_premises: [] };
}

/** The question that is offered for a fact. */
export function firstQuestionOf({ questions, answered_yes: yes, answered_no: no }: Fact): string | undefined {
  return questions[0] ?? yes[0] ?? no[0];
}

/** A gap answers nothing, so it has open questions alone. */
export function questionsIn(entry: Fact | Gap, list: (typeof QUESTION_LISTS)[number]): readonly string[] {
  if (list === "questions") return entry.questions;
  return "answered_yes" in entry ? entry[list] : [];
}
