import { answerType, type AnswerType } from "../../language/questions.js";
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
  /** Places in `terms`, in the order of the question, as often as they occur. */
  readonly sequence: readonly number[];
  /** Numbers of all terms that the question has, those that tell nothing too: what it has is no answer to it. */
  readonly said: ReadonlySet<number>;
  readonly type: AnswerType;
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

  const places = new Map<string, number>();
  const terms: SoughtTerm[] = [];
  for (const word of words) {
    if (holdsTogether(word.word) || places.has(word.key)) continue;
    const term = index.terms.get(word.key) ?? -1;
    places.set(word.key, terms.length);
    terms.push({ ...word, term, weight: rarity(term, index) * word.tells * word.word.closeness });
  }
  const placeOf = ({ key }: StatementWord): number | [] => places.get(key) ?? [];
  return {
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0) || 1,
    sequence: words.flatMap((word) => (holdsTogether(word.word) ? [] : placeOf(word))),
    said: new Set(words.flatMap(({ key }) => index.terms.get(key) ?? [])),
    type: answerType(lower.join(" ").replace(ERAS, "year")),
    letters: lettersOf(
      words.map(({ form }) => form),
      index.letters,
    ),
  };
}

/** BM25's inverse document frequency over the statements. */
function rarity(term: number, index: StatementIndex): number {
  const having = index.postings[term]?.length ?? 0;
  return Math.log(1 + (index.size - having + 0.5) / (having + 0.5));
}
