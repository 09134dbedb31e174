import { questionsOf } from "../knowledge/questions-of.js";
import type { Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { Direction } from "../language/polarity.js";
import type { AnswerType } from "../language/questions.js";
import {
  factOrGap,
  termsIn,
  textsOfEntry,
  type EntryOf,
  type EntryTexts,
  type Phrasing,
} from "./entry-texts.js";
import type { PreparedEntry, PreparedPack } from "./prepared-pack.js";

export type { Phrasing } from "./entry-texts.js";

/** A fact or a gap, ready to be found: both compete for a question, so that a gap can win it. */
export interface Entry extends EntryTexts {
  readonly id: string;
  readonly of: EntryOf;
  /** Keys of the terms that its bag counts, each once: made anew each time, and the bag is not. */
  readonly keys: ReadonlySet<string>;
  /** How many terms its bag counts. */
  readonly length: number;
  /** Whether a curator has put questions to it, or false things; a draft's only question is its own statement. */
  readonly phrased: boolean;
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
}

/** Ids of the entities that an entry's statement names. */
export function entitiesIn({ statement }: Entry): string[] {
  return [...statement].flatMap((key) => (key.startsWith("@") ? key.slice(1) : []));
}

/** The entries of a prepared pack, put together with the texts that they were made from. */
export function entriesOf({ pack, facts, gaps, keys }: PreparedPack): Entry[] {
  return [
    ...pack.facts.map((fact, place) => createEntry({ kind: "fact", fact }, facts[place], keys)),
    ...pack.gaps.map((gap, place) => createEntry({ kind: "gap", gap }, gaps[place], keys)),
  ];
}

function createEntry(of: EntryOf, prepared: PreparedEntry | undefined, keys: readonly string[]): Entry {
  const { id } = factOrGap(of);
  if (prepared?.id !== id)
    throw new Error(`The prepared pack does not fit its pack at ${id}; prepare it again.`);
  return new LazyEntry(id, of, prepared, keys);
}

/** Its texts are put together when one of them is first asked for: of a hundred thousand drafts few ever are. */
class LazyEntry implements Entry {
  readonly id: string;
  readonly of: EntryOf;
  readonly length: number;
  readonly phrased: boolean;
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly #prepared: PreparedEntry;
  readonly #packKeys: readonly string[];
  #read: EntryTexts | undefined;

  constructor(id: string, of: EntryOf, prepared: PreparedEntry, packKeys: readonly string[]) {
    this.id = id;
    this.of = of;
    this.length = termsIn(prepared, packKeys).length;
    this.phrased = of.kind === "gap" || questionsOf(of.fact).length + of.fact.refutes.length > 0;
    this.periods = prepared.periods;
    this.figures = prepared.figures;
    this.#prepared = prepared;
    this.#packKeys = packKeys;
  }

  get keys(): ReadonlySet<string> {
    return new Set(termsIn(this.#prepared, this.#packKeys));
  }
  get statement(): ReadonlySet<string> {
    return this.#texts().statement;
  }
  get bag(): ReadonlyMap<string, number> {
    return this.#texts().bag;
  }
  get questions(): readonly Phrasing[] {
    return this.#texts().questions;
  }
  get claims(): readonly Phrasing[] {
    return this.#texts().claims;
  }
  get refutes(): readonly Phrasing[] {
    return this.#texts().refutes;
  }
  get falsePremises(): readonly Phrasing[] {
    return this.#texts().falsePremises;
  }
  get types(): ReadonlyMap<AnswerType, number> {
    return this.#texts().types;
  }
  get asked(): ReadonlySet<string> {
    return this.#texts().asked;
  }
  get directions(): ReadonlySet<Direction> {
    return this.#texts().directions;
  }

  #texts(): EntryTexts {
    return (this.#read ??= textsOfEntry(this.of, this.#prepared, this.#packKeys));
  }
}
