import { weighted } from "../features.js";
import type { AnalysedQuestion } from "../analyse.js";
import type { Entry } from "../entries.js";
import type { IndexedKnowledge } from "../knowledge-index.js";
import { statementFeatures, type StatementFeatures } from "./statement-features.js";
import type { StatementIndex } from "./statement-index.js";
import { questionToStatements, type StatementQuestion } from "./statement-question.js";
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
}

/** A fact that nobody has put questions to, found by what it says. */
export interface RankedStatement extends StatedReasons {
  readonly entry: Entry;
}

/** Statements looked at closely: those that share the most with the question, by weight. */
const MOST_CLOSELY = 32;

/** The statements that have a term of the question, best first; ties go by id. */
export function rankStatements(
  question: AnalysedQuestion,
  knowledge: IndexedKnowledge,
  among: (entry: Entry) => boolean,
): RankedStatement[] {
  const index = knowledge.statements;
  if (index.size === 0) return [];
  const sought = questionToStatements(question, index, knowledge);
  const entryOf = (statement: number): Entry | undefined => knowledge.entries[index.places[statement] ?? -1];
  const statements = sharingMost(sought, index, (statement) => {
    const entry = entryOf(statement);
    return entry !== undefined && among(entry);
  });
  const features = statementFeatures(sought, statements, index);
  const { weight } = sought;
  const lacksName = sought.terms.some(
    ({ term, kind, word }) => term < 0 && (kind !== KINDS.plain || !knowledge.counts.has(word.text)),
  );
  return statements
    .flatMap((statement, at): RankedStatement | [] => {
      const [entry, own] = [entryOf(statement), features[at]];
      if (entry === undefined || own === undefined) return [];
      return { entry, features: own, score: weighted(STATEMENT_WEIGHTS, own), weight, lacksName };
    })
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

function sharingMost(
  { terms }: StatementQuestion,
  index: StatementIndex,
  stands: (statement: number) => boolean,
): number[] {
  const shared = new Float32Array(index.size);
  const found: number[] = [];
  for (const { term, weight } of terms) {
    for (const statement of index.postings[term] ?? []) {
      if (shared[statement] === 0) found.push(statement);
      shared[statement] = (shared[statement] ?? 0) + weight;
    }
  }
  const standing = found.filter(stands);
  const least = leastOf(standing, shared);
  return standing
    .filter((statement) => (shared[statement] ?? 0) >= least)
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    .slice(0, MOST_CLOSELY);
}

/** What the last of the best few shares, so that not all have to be put in order. */
function leastOf(found: readonly number[], shared: Float32Array): number {
  if (found.length <= MOST_CLOSELY) return 0;
  const values = Float32Array.from(found, (statement) => shared[statement] ?? 0).sort();
  return values[values.length - MOST_CLOSELY] ?? 0;
}
