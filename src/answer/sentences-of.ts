import type { Fact } from "../knowledge/schema.js";
import { splitSentences } from "../language/sentences.js";
import type { Sentence } from "./answer.js";
import type { ComputedSentence } from "./computation/computation.js";
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

/** A step of a computation, with the marks of all that its operands cite. */
export function citing({ text, facts }: ComputedSentence, notes: FootnoteList): Sentence {
  return { text, marks: [...new Set(facts.flatMap((fact) => notes.cite(fact)))] };
}
