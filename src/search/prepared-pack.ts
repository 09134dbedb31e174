import type { Pack } from "../knowledge/schema.js";
import type { Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { Direction } from "../language/polarity.js";
import type { AnswerType } from "../language/questions.js";
import type { Telling } from "./term-counts.js";
import type { TrainedClassifier } from "./train-classifier.js";

/**
 * A phrasing as the language analysis leaves it: its terms, each once, as places in the pack's `keys` (packs are read at
 * every start, and have some hundred thousand), and what it asks for.
 */
export interface PreparedPhrasing {
  readonly terms: readonly number[];
  readonly type: AnswerType;
  /** Left out where there are none, as in most. */
  readonly periods?: readonly Period[];
  readonly figures?: readonly FoundFigure[];
}

/** A fact or a gap as the language analysis leaves it; its words are in the pack, under the same id. */
export interface PreparedEntry {
  readonly id: string;
  /** Keys of the terms of the statement, short form and topic, as often as they occur. */
  readonly statement: readonly string[];
  readonly questions: readonly PreparedPhrasing[];
  readonly claims: readonly PreparedPhrasing[];
  readonly refutes: readonly PreparedPhrasing[];
  readonly falsePremises: readonly PreparedPhrasing[];
  /** Keys of the terms that name what its questions ask for, each once. */
  readonly asked: readonly string[];
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly directions: readonly Direction[];
}

/** A pack after all that takes time; plain data, so that it can be kept. */
export interface PreparedPack {
  readonly pack: Pack;
  readonly facts: readonly PreparedEntry[];
  readonly gaps: readonly PreparedEntry[];
  /** The keys of all phrasings' terms, each once. */
  readonly keys: readonly string[];
  readonly telling: Telling;
  /** Learned from the pack's questions, claims and statements; a draft has none. */
  readonly classifier?: TrainedClassifier;
  /** Keys of terms that the pack mostly writes with a capital within a sentence: names other than its entities. */
  readonly names: readonly string[];
  /** How often the pack uses each of its words. */
  readonly uses: Readonly<Record<string, number>>;
}
