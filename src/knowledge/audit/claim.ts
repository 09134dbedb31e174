import type { Placed } from "../entries.js";
import type { Place } from "../problem.js";
import type { Fact, Source } from "../schema.js";
import type { Passage } from "./article.js";

/** A fact under audit. */
export interface Claim {
  readonly fact: Placed<Fact>;
  /** The sources that it cites, with a text or without. */
  readonly cited: readonly Source[];
}

/** One thing that a fact says, to be looked for in what it cites. */
export interface Part {
  readonly place: Place;
  /** `the figure "11%"` */
  readonly what: string;
  /** True where the paragraph alone decides, whatever another source may say. */
  readonly here?: boolean;
  readonly look: (passages: readonly Passage[]) => Found;
}

/** Found as it is, derived by a rule, or not there; `has` is what there is instead. */
export type Found =
  | { readonly kind: "found" }
  | { readonly kind: "derived"; readonly rule: string }
  | { readonly kind: "missing"; readonly has: string };

export const FOUND: Found = { kind: "found" };

/** What a fact says in words, with where it says so. */
export interface Wording {
  readonly text: string;
  readonly place: Place;
}

/** The statement, and the short form where there is one. */
export function wordingsOf({ fact: { value, at } }: Claim): Wording[] {
  const statement = { text: value.statement, place: at("statement") };
  return value.short === undefined ? [statement] : [statement, { text: value.short, place: at("short") }];
}

/** Found as it is if any passage has it so, else derived if it follows from any. */
export function inAny(passages: readonly Passage[], look: (passage: Passage) => Found): Found {
  const looks = passages.map(look);
  const best = looks.find(({ kind }) => kind === "found") ?? looks.find(({ kind }) => kind === "derived");
  if (best !== undefined) return best;
  const has = looks.flatMap((found) => (found.kind === "missing" ? found.has : []));
  return missing(has.filter((text) => text !== NOTHING));
}

const NOTHING = "none";

/** Not there, and what there is of the kind. */
export function missing(has: readonly string[]): Found {
  return { kind: "missing", has: has.length === 0 ? NOTHING : [...new Set(has)].join(", ") };
}
