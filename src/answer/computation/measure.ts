import type { Figure } from "../../knowledge/schema.js";
import type { Period } from "../../language/dates.js";
import { isOperationWord } from "../../language/operation-words.js";
import { stem } from "../../language/stems.js";
import { conceptOf } from "../../language/synonyms.js";
import { tokenise } from "../../language/tokens.js";
import type { AnalysedQuestion, WeighedTerm } from "../../search/analyse.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { rank, type Candidate } from "../../search/rank.js";
import { isOfPeriod } from "../figure-match.js";
import type { Operand } from "./computation.js";
import { strangersTo } from "./strangers.js";

/** What a question wants to compute with: all known figures of one kind. */
export interface Measure {
  /** What the figures measure, in the words of the pack. */
  readonly of: string;
  readonly unit: string;
  /** One a period, in the order of time. */
  readonly operands: readonly Operand[];
  /** The operands of the periods that the question names; all, where it names none. */
  readonly asked: readonly Operand[];
  /** Whether the question names a period for which there is no figure. */
  readonly lacksPeriod: boolean;
  /** Whether the question has a word for what is measured, for its change or its periods, and not only whose it is. */
  readonly isNamed: boolean;
  /** What the question names, and no figure of this measure is about: another place, another company. */
  readonly strangers: readonly WeighedTerm[];
  /** Those of them that the other measure is not about either. */
  readonly strangersToBoth: readonly WeighedTerm[];
  /** Another measure in the same unit that the question is about as well; none where the first has several periods. */
  readonly other: Operand | undefined;
}

/** The measure that a question is about; none where what comes nearest is something that the sources do not give. */
export function measureAsked(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
  fits: (figure: Figure) => boolean = () => true,
): Measure | undefined {
  // How to compute says nothing of what with.
  const terms = question.terms.filter((term) => !isOperationWord(term.surface.toLowerCase()));
  const open = { ...question, terms, figures: [], type: "any" } as const;
  const having = rank(open, knowledge, ({ of }) => of.kind === "fact" && of.fact.figures.some(fits));
  const best = meant(having, question, fits);
  if (best?.entry.of.kind !== "fact" || isBeside(ranked, best)) return undefined;
  const [figure] = best.entry.of.fact.figures.filter(fits);
  if (figure === undefined) return undefined;
  const operands = operandsLike(figure, having);
  const other = operands.length > 1 ? undefined : otherThan(figure, having);
  const strangers = strangersTo(best, question, knowledge);
  const asked = question.periods.filter(({ quarter }) => quarter !== 0);
  const ofPeriods = operands.filter((one) => asked.some((period) => isOf(one.figure, period)));
  return {
    of: figure.of,
    unit: figure.unit,
    operands,
    asked: asked.length === 0 ? operands : ofPeriods,
    lacksPeriod: asked.some((period) => !operands.some((one) => isOf(one.figure, period))),
    isNamed: isNamed(figure, question),
    strangers,
    strangersToBoth: strangers.filter(({ key }) => !other?.entry.statement.has(key)),
    other: other && figureLike(figure, other, false),
  };
}

/** Words that tell less (in, of) name nothing. */
const A_WORD = 0.1;
const PERIODS = /\b(?:quarters?|first|second|months|half)\b/i;

function isNamed({ of }: Figure, { terms, directions, periods, text }: AnalysedQuestion): boolean {
  const words = conceptsOf(of).split(" ");
  return (
    directions.length + periods.length > 0 ||
    PERIODS.test(text) ||
    terms.some(({ key, entity, tells }) => entity === undefined && tells >= A_WORD && words.includes(key))
  );
}

/** So far ahead a gap must be for the question to be about what the sources do not say. */
const AHEAD = 5;
/** And a fact, for the question to be about that. */
const FAR_AHEAD = 4;

/** A second measure counts where it has about as much in common with the question as a bare mention. */
const MENTIONED = 4;

function otherThan(figure: Figure, having: readonly Candidate[]): Candidate | undefined {
  return having.find((one) => one.score >= MENTIONED && figureLike(figure, one, false) !== undefined);
}

/** A figure of a candidate in the same unit, of the same kind or of another. */
function figureLike(figure: Figure, { entry: { of } }: Candidate, same: boolean): Operand | undefined {
  if (of.kind !== "fact") return undefined;
  const found = of.fact.figures.find((one) => one.unit === figure.unit && isLike(one, figure) === same);
  return found && { fact: of.fact, figure: found };
}

/** Whether the question is rather about something else, known or not. */
function isBeside(ranked: readonly Candidate[], best: Candidate): boolean {
  const same = ranked.find(({ entry }) => entry === best.entry)?.score ?? best.score;
  const score = Math.max(same, best.score);
  return ranked
    .slice(0, 3)
    .some(({ entry, score: other }) =>
      entry.of.kind === "gap"
        ? other > score + AHEAD
        : entry.of.fact.figures.length === 0 && other > score + FAR_AHEAD,
    );
}

/** Facts this close behind the best are meant where the question names their figures or periods. */
const CLOSE = 3;

function meant(
  having: readonly Candidate[],
  { figures, periods }: AnalysedQuestion,
  fits: (figure: Figure) => boolean,
): Candidate | undefined {
  const [best] = having;
  const close = having.filter(({ score }) => score >= (best?.score ?? 0) - CLOSE);
  const named = close.find(
    ({ entry }) => figures.filter(({ value }) => entry.figures.some((one) => one.value === value)).length > 1,
  );
  const ofPeriod = close.find(
    ({ entry: { of } }) =>
      of.kind === "fact" &&
      of.fact.figures.some((figure) => fits(figure) && periods.some((period) => isOf(figure, period))),
  );
  return named ?? ofPeriod ?? best;
}

/** The figures of the same kind, the best ranked fact's for each period. */
function operandsLike(figure: Figure, having: readonly Candidate[]): Operand[] {
  const byPeriod = new Map<string, Operand>();
  for (const { entry } of having) {
    if (entry.of.kind !== "fact") continue;
    const { fact } = entry.of;
    for (const other of fact.figures) {
      const period = other.period ?? "";
      if (isLike(figure, other) && !byPeriod.has(period)) byPeriod.set(period, { fact, figure: other });
    }
  }
  return [...byPeriod.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, operand]) => operand);
}

function isLike(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && conceptsOf(a.of) === conceptsOf(b.of);
}

function conceptsOf(text: string): string {
  return [...new Set(tokenise(text).map((word) => conceptOf(stem(word.text))))].sort().join(" ");
}

/** Whether a figure states its period, and that can be the one asked for. */
function isOf(figure: Figure, asked: Period): boolean {
  return figure.period !== undefined && isOfPeriod(figure, [asked]);
}
