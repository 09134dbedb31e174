import type { Fact } from "../../knowledge/schema.js";
import type { WordCounts } from "../../language/information.js";
import { oneForm } from "../../language/word-forms.js";
import type { AliasMatcher } from "../aliases.js";
import type { Entry } from "../entries.js";
import { TRIPLES, tripleNumbers } from "./letter-triples.js";
import { wordsOfStatement } from "./statement-words.js";

/**
 * The facts that nobody has put questions to yet, ready to be found by what they say. Numbers in blocks, for there may be
 * a hundred thousand: a statement is a number, a term is a number, and the words of statement n are those from
 * `starts[n]` to before `starts[n + 1]`.
 */
export interface StatementIndex {
  readonly size: number;
  /** Places of the statements' entries. */
  readonly places: Int32Array;
  /** The number of each term, by its key. */
  readonly terms: ReadonlyMap<string, number>;
  /** By term: which statements have it, in order, each once. */
  readonly postings: readonly Int32Array[];
  /** By term: how often all statements together have it. */
  readonly uses: Int32Array;
  /** By term: what it says of a word beside it, one of `BESIDE`. */
  readonly beside: Uint8Array;
  readonly starts: Int32Array;
  /** By word: its term. */
  readonly words: Int32Array;
  /** By word: its kind. */
  readonly kinds: Uint8Array;
  /** By word: whether it tells something. */
  readonly telling: Uint8Array;
  /** The words of a text that stand together: by statement, the first statement of its paragraph, and the one after its last. */
  readonly paragraphStarts: Int32Array;
  readonly paragraphEnds: Int32Array;
  readonly tripleStarts: Int32Array;
  readonly triples: Uint16Array;
  /** What each triple of letters weighs, by its number. */
  readonly tripleWeights: Float32Array;
  /** The length of each statement's vector of them. */
  readonly tripleNorms: Float32Array;
}

/** What a word makes of its neighbours: a place of a name (in, near), a span of dates (from), a duration of a number (years). */
export const BESIDE = { nothing: 0, place: 1, span: 2, duration: 3 } as const;

const BESIDE_WORDS: readonly (readonly [number, string])[] = [
  [BESIDE.place, "in at near to across into on of along through"],
  [BESIDE.span, "from between"],
  [BESIDE.duration, "year month week day hour decad centuri"],
];

/** Words that tell at least this much are worth a place beside the matched ones. */
const TELLING = 0.3;

export function indexStatements(
  entries: readonly Entry[],
  aliases: AliasMatcher,
  counts: WordCounts,
): StatementIndex {
  const unphrased = entries.flatMap(({ of, phrased }, place) =>
    of.kind === "fact" && !phrased ? { fact: of.fact, place } : [],
  );
  const size = unphrased.length;
  const terms = new Map<string, number>();
  const postings: number[][] = [];
  const uses: number[] = [];
  const words: number[] = [];
  const kinds: number[] = [];
  const telling: number[] = [];
  const starts = new Int32Array(size + 1);
  const tripleStarts = new Int32Array(size + 1);
  const triples: Uint16Array[] = [];

  unphrased.forEach(({ fact }, statement) => {
    const own = wordsOfStatement(fact.statement, aliases, counts);
    for (const { key, kind, tells } of own) {
      const term = terms.get(key) ?? terms.size;
      if (term === terms.size) {
        terms.set(key, term);
        postings.push([]);
        uses.push(0);
      }
      uses[term] = (uses[term] ?? 0) + 1;
      const having = postings[term];
      if (having?.at(-1) !== statement) having?.push(statement);
      words.push(term);
      kinds.push(kind);
      telling.push(Number(tells >= TELLING));
    }
    starts[statement + 1] = words.length;
    const letters = tripleNumbers(own.map(({ word }) => oneForm(word.text)));
    triples.push(letters);
    tripleStarts[statement + 1] = (tripleStarts[statement] ?? 0) + letters.length;
  });

  const allTriples = joined(triples, tripleStarts[size] ?? 0);
  return {
    size,
    places: Int32Array.from(unphrased, ({ place }) => place),
    terms,
    postings: postings.map((having) => Int32Array.from(having)),
    uses: Int32Array.from(uses),
    beside: besideOf(terms),
    starts,
    words: Int32Array.from(words),
    kinds: Uint8Array.from(kinds),
    telling: Uint8Array.from(telling),
    ...paragraphs(unphrased.map(({ fact }) => fact)),
    tripleStarts,
    triples: allTriples,
    ...weighTriples(allTriples, tripleStarts, size),
  };
}

function besideOf(terms: ReadonlyMap<string, number>): Uint8Array {
  const beside = new Uint8Array(terms.size);
  for (const [kind, keys] of BESIDE_WORDS) {
    for (const key of keys.split(" ")) {
      const term = terms.get(key);
      if (term !== undefined) beside[term] = kind;
    }
  }
  return beside;
}

function joined(parts: readonly Uint16Array[], length: number): Uint16Array {
  const all = new Uint16Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Neighbours that cite the same paragraph are one. */
function paragraphs(facts: readonly Fact[]): Pick<StatementIndex, "paragraphStarts" | "paragraphEnds"> {
  const paragraphStarts = new Int32Array(facts.length);
  const paragraphEnds = new Int32Array(facts.length);
  for (let start = 0; start < facts.length;) {
    let end = start + 1;
    while (end < facts.length && isSameParagraph(facts[start], facts[end])) end += 1;
    paragraphStarts.fill(start, start, end);
    paragraphEnds.fill(end, start, end);
    start = end;
  }
  return { paragraphStarts, paragraphEnds };
}

function isSameParagraph(a: Fact | undefined, b: Fact | undefined): boolean {
  const [one, other] = [a?.citations[0], b?.citations[0]];
  return one?.paragraph !== undefined && one.source === other?.source && one.paragraph === other.paragraph;
}

/** Each triple weighs the more the fewer statements have it; norms count repetitions. */
function weighTriples(
  triples: Uint16Array,
  starts: Int32Array,
  size: number,
): Pick<StatementIndex, "tripleWeights" | "tripleNorms"> {
  const having = new Int32Array(TRIPLES);
  const seenIn = new Int32Array(TRIPLES).fill(-1);
  const each = (visit: (triple: number, statement: number) => void): void => {
    for (let statement = 0; statement < size; statement += 1) {
      for (let at = starts[statement] ?? 0; at < (starts[statement + 1] ?? 0); at += 1)
        visit(triples[at] ?? 0, statement);
    }
  };
  each((triple, statement) => {
    if (seenIn[triple] === statement) return;
    seenIn[triple] = statement;
    having[triple] = (having[triple] ?? 0) + 1;
  });
  const tripleWeights = Float32Array.from(having, (count) => Math.log(1 + size / (count + 1)));
  const tripleNorms = new Float32Array(size);
  const times = new Uint16Array(TRIPLES);
  for (let statement = 0; statement < size; statement += 1) {
    const own = triples.subarray(starts[statement], starts[statement + 1]);
    let squares = 0;
    for (const triple of own) {
      // (n + 1)² - n² = 2n + 1: the square of the count grows by so much with each occurrence.
      const before = times[triple] ?? 0;
      squares += (2 * before + 1) * (tripleWeights[triple] ?? 0) ** 2;
      times[triple] = before + 1;
    }
    for (const triple of own) times[triple] = 0;
    tripleNorms[statement] = Math.sqrt(squares);
  }
  return { tripleWeights, tripleNorms };
}
