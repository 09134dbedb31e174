import { weighted } from "../features.js";
import type { AnalysedQuestion } from "../analyse.js";
import type { Entry } from "../entries.js";
import type { IndexedKnowledge } from "../knowledge-index.js";
import { lacksKindAskedFor } from "./kinds-given.js";
import { compareStatements, type Compared, type StatementFeatures } from "./statement-features.js";
import type { StatementIndex } from "./statement-index.js";
import { questionToStatements, type SoughtTerm, type StatementQuestion } from "./statement-question.js";
import { KINDS } from "./statement-words.js";
import { STATEMENT_WEIGHTS } from "./statement-weights.js";

/** Why a fact that nobody has put questions to was found. */
export interface StatedReasons {
  readonly features: StatementFeatures;
  /** Its features, weighted. */
  readonly score: number;
  /** What the question's terms weigh. */
  readonly weight: number;
  /** Whether the question has a name, or a word that English does not know, that no statement has. */
  readonly lacksName: boolean;
  /** Whether it lacks the date, name, place, number or duration that is asked for. */
  readonly lacksKind: boolean;
}

/** A fact that nobody has put questions to, held against a question. */
export interface ComparedStatement extends StatedReasons, Compared {
  readonly entry: Entry;
}

/** Such a fact, found by what it says. */
export interface RankedStatement extends StatedReasons {
  readonly entry: Entry;
  /** The question's terms that it has, and those that it lacks. */
  readonly matched: readonly SoughtTerm[];
  readonly missing: readonly SoughtTerm[];
}

/** Statements looked at closely: those that share the most with the question, by weight. */
const MOST_CLOSELY = 24;
/** The best of those are looked at with the statements beside them. */
const MOST_WITH_NEIGHBOURS = 10;
/** Statements put forward, of all those. */
const MOST_GIVEN = 12;
/** Terms that weigh less than this share of the heaviest find nothing alone. */
const LEAST_WEIGHT = 0.1;

/** The statements that have a term of the question, or are beside one that has, best first; ties go by id. */
export function rankStatements(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean,
): RankedStatement[] {
  if (knowledge.statements.size === 0) return [];
  const { sought, found } = statementsFor(question, knowledge, among);
  const { terms } = sought;
  return found
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MOST_GIVEN)
    .map(({ counts, ...one }): RankedStatement => {
      const wordsIf = (has: boolean): SoughtTerm[] =>
        terms.filter((_, place) => (counts[place] ?? 0) > 0 === has);
      return { ...one, matched: wordsIf(true), missing: wordsIf(false) };
    });
}

/** All statements that are looked at closely for a question; which ones is no matter of the fitted weights. */
export function statementsFor(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean,
): { readonly sought: StatementQuestion; readonly found: ComparedStatement[] } {
  const { statements: index, counts: english } = knowledge;
  const sought = questionToStatements(question, index, knowledge);
  const entryOf = (statement: number): Entry | undefined => knowledge.entries[index.places[statement] ?? -1];
  const stands = (statement: number): boolean => {
    const entry = entryOf(statement);
    return entry !== undefined && among(entry);
  };
  const idOf = (statement: number): string => entryOf(statement)?.id ?? "";
  const statements = withNeighbours(sharingMost(sought, index, stands, idOf), index, stands);
  const compared = compareStatements(sought, statements, index);
  const { weight, terms, type } = sought;
  const lacksName = terms.some(
    ({ term, kind, word }) => term < 0 && (kind !== KINDS.plain || !english.has(word.text)),
  );
  const found = statements.flatMap((statement, at): ComparedStatement | [] => {
    const [entry, own] = [entryOf(statement), compared[at]];
    if (entry === undefined || own === undefined) return [];
    const score = weighted(STATEMENT_WEIGHTS, own.features);
    return { entry, ...own, score, weight, lacksName, lacksKind: lacksKindAskedFor(type, own.features) };
  });
  return { sought, found };
}

/** What goes on from the best with he or it may have none of the question's words itself. */
function withNeighbours(
  statements: readonly number[],
  { paragraphStarts, paragraphEnds }: StatementIndex,
  stands: (statement: number) => boolean,
): number[] {
  const all = new Set(statements);
  for (const statement of statements.slice(0, MOST_WITH_NEIGHBOURS)) {
    if (statement > (paragraphStarts[statement] ?? 0) && stands(statement - 1)) all.add(statement - 1);
    if (statement + 1 < (paragraphEnds[statement] ?? 0) && stands(statement + 1)) all.add(statement + 1);
  }
  return [...all];
}

function sharingMost(
  { terms }: StatementQuestion,
  index: StatementIndex,
  stands: (statement: number) => boolean,
  idOf: (statement: number) => string,
): number[] {
  const heaviest = Math.max(0, ...terms.map(({ term, weight }) => (term < 0 ? 0 : weight)));
  const shared = new Float32Array(index.size);
  const found: number[] = [];
  for (const { term, weight } of terms) {
    if (weight < heaviest * LEAST_WEIGHT) continue;
    const having = index.postings[term];
    if (having === undefined) continue;
    for (const statement of having) {
      const before = shared[statement] ?? 0;
      if (before === 0) found.push(statement);
      shared[statement] = before + weight;
    }
  }
  return highest(found.filter(stands), shared, idOf, MOST_CLOSELY);
}

/** The few with the highest values, the highest first; ties go by id. */
function highest(
  numbers: readonly number[],
  values: Float32Array,
  idOf: (one: number) => string,
  few: number,
): number[] {
  const valueOf = (one: number): number => values[one] ?? 0;
  // Most have next to nothing: only those above a part of the highest value are put in order.
  let cut = numbers.reduce((most, one) => Math.max(most, valueOf(one)), 0);
  let above: readonly number[] = [];
  while (above.length < Math.min(few, numbers.length) && cut > 0) {
    cut = cut < 1e-6 ? 0 : cut * 0.75;
    above = numbers.filter((one) => valueOf(one) >= cut);
  }
  return [...above].sort((a, b) => valueOf(b) - valueOf(a) || (idOf(a) < idOf(b) ? -1 : 1)).slice(0, few);
}
