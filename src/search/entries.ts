import { questionsOf } from "../knowledge/questions-of.js";
import type { Period } from "../language/dates.js";
import type { FoundFigure } from "../language/figures.js";
import type { Direction } from "../language/polarity.js";
import type { AnswerType } from "../language/questions.js";
import {
  factOrGap,
  lengthOf,
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
  /** Keys of the terms that its bag counts, each once; to look at them the bag need not be put together. */
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

function createEntry(of: EntryOf, prepared: PreparedEntry | undefined, packKeys: readonly string[]): Entry {
  const { id } = factOrGap(of);
  if (prepared?.id !== id)
    throw new Error(`The prepared pack does not fit its pack at ${id}; prepare it again.`);
  if (of.kind === "fact" && questionsOf(of.fact).length + of.fact.refutes.length === 0)
    return new UnphrasedEntry(of, prepared, packKeys);
  const texts = textsOfEntry(of, prepared, packKeys);
  const { periods, figures } = prepared;
  const keys = new Set(texts.bag.keys());
  return { id, of, phrased: true, length: lengthOf(prepared), periods, figures, keys, ...texts };
}

/**
 * Its texts are put together when one of them is first asked for: of a hundred thousand drafts few ever are. They are no
 * properties of its own, so a copy by spreading lacks them.
 */
class UnphrasedEntry implements Entry {
  readonly id: string;
  readonly of: EntryOf;
  readonly phrased = false;
  readonly length: number;
  readonly periods: readonly Period[];
  readonly figures: readonly FoundFigure[];
  readonly #prepared: PreparedEntry;
  readonly #packKeys: readonly string[];
  #read: EntryTexts | undefined;

  constructor(of: EntryOf, prepared: PreparedEntry, packKeys: readonly string[]) {
    this.id = prepared.id;
    this.of = of;
    this.length = lengthOf(prepared);
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
