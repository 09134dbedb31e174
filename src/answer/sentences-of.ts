import type { Fact } from "../knowledge/schema.js";
import { splitSentences } from "../language/sentences.js";
import type { Sentence } from "./answer.js";
import type { FootnoteList } from "./footnotes.js";

/** A sentence of our own, which rests on no source. */
export function plain(text: string): Sentence {
  return { text, marks: [] };
}

/** What a fact states, each sentence with the marks of all that the fact cites. */
export function sentencesOf(fact: Fact, notes: FootnoteList): Sentence[] {
  const marks = notes.cite(fact);
  return splitSentences(fact.statement).map(({ text }) => ({ text, marks }));
}
