import { answerType, type AnswerType } from "../../language/questions.js";
import { isUnspaced } from "../../language/scripts.js";
import { isGrammar } from "../../language/unspaced-grammar.js";
import type { AnalysedQuestion } from "../analyse.js";
import type { IndexedKnowledge } from "../knowledge-index.js";
import { wordsOf, type Word } from "../words.js";
import { lettersOf, type Letters } from "./letter-triples.js";
import type { StatementIndex } from "./statement-index.js";
import { createWordReader, readable, statementWords, type StatementWord } from "./statement-words.js";

/** A telling term of a question, each once. */
export interface SoughtTerm extends StatementWord {
  /** Its number in the index, or -1 where no statement has it. */
  readonly term: number;
  /** How rare it is in the statements, times how much it tells. */
  readonly weight: number;
}

/** A question as it is put to statements. */
export interface StatementQuestion {
  readonly terms: readonly SoughtTerm[];
  /** What all terms weigh together. */
  readonly weight: number;
  /** What is asked for, as far as it can be seen in a statement. */
  readonly type: AnswerType;
  /** Numbers of all terms that the question has, those that tell nothing too: what it has is no answer to it. */
  readonly said: ReadonlySet<number>;
  readonly letters: Letters;
}

/** Words that hold a question together and say nothing of what it is about. */
const HOLD_TOGETHER = new Set(
  "what which who whom whose when where why how do does did is are was were be been being the a an of in on at to for by with from and or that this it its as has have had will would can could should there their they he she his her into than not s".split(
    " ",
  ),
);

function holdsTogether({ text }: Word): boolean {
  return HOLD_TOGETHER.has(text) || isGrammar(text);
}

/** Centuries and eras are asked for as years are. */
const ERAS = /\b(?<=(?:what|which) )(?:century|decade|era)\b/;

export function questionToStatements(
  question: AnalysedQuestion,
  index: StatementIndex,
  knowledge: IndexedKnowledge,
): StatementQuestion {
  const text = readable(question.text);
  const typed = knowledge.vocabulary.correct(knowledge.aliases.parted(wordsOf(text)));
  // What a follow-up was filled in with stands in its terms alone.
  const filledIn = question.followsUp
    ? question.terms.flatMap(({ surface }) => (text.includes(surface) ? [] : wordsOf(readable(surface))))
    : [];
  const read = createWordReader(knowledge.counts);
  const words = statementWords([...typed, ...filledIn], text, knowledge.aliases, read);
  const lower = words.map(({ word }) => word.text);

  const keys = new Set<string>();
  const terms: SoughtTerm[] = [];
  for (const word of words) {
    if (holdsTogether(word.word) || keys.has(word.key)) continue;
    const term = index.terms.get(word.key) ?? -1;
    keys.add(word.key);
    terms.push({ ...word, term, weight: rarity(term, index) * word.tells * word.word.closeness });
  }
  return {
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0) || 1,
    said: new Set(words.flatMap(({ key }) => index.terms.get(key) ?? [])),
    type: seen(answerType(lower.join(" ").replace(ERAS, "year")), text),
    letters: lettersOf(
      words.map(({ form }) => form),
      index.letters,
    ),
  };
}

/** Names are seen by their capitals: a script that has none does not tell who and where from what. */
function seen(type: AnswerType, text: string): AnswerType {
  return (type === "person" || type === "place") && isUnspaced(text) ? "thing" : type;
}

/** BM25's inverse document frequency over the statements. */
function rarity(term: number, index: StatementIndex): number {
  const having = index.postings[term]?.length ?? 0;
  return Math.log(1 + (index.size - having + 0.5) / (having + 0.5));
}
