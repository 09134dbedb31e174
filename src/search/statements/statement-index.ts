import type { Fact } from "../../knowledge/schema.js";
import type { WordCounts } from "../../language/information.js";
import type { AliasMatcher } from "../aliases.js";
import type { Entry } from "../entries.js";
import { indexLetters, type LetterIndex } from "./letter-triples.js";
import { createWordReader, wordsOfStatement } from "./statement-words.js";

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
  /** The words of a text that stand together: by statement, the first statement of its paragraph, and the one after its last. */
  readonly paragraphStarts: Int32Array;
  readonly paragraphEnds: Int32Array;
  readonly letters: LetterIndex;
}

/** What a word makes of its neighbours: a place of a name (in, near), a span of dates (from), a duration of a number (years). */
export const BESIDE = { nothing: 0, place: 1, span: 2, duration: 3 } as const;

const BESIDE_WORDS: readonly (readonly [number, string])[] = [
  [BESIDE.place, "in at near to across into on of along through"],
  [BESIDE.span, "from between"],
  [BESIDE.duration, "year month week day hour decad centuri"],
];

export function indexStatements(
  entries: readonly Entry[],
  aliases: AliasMatcher,
  counts: WordCounts,
): StatementIndex {
  const unphrased = entries.flatMap(({ of, phrased }, place) =>
    of.kind === "fact" && !phrased ? { fact: of.fact, place } : [],
  );
  const size = unphrased.length;
  const read = createWordReader(counts);
  const terms = new Map<string, number>();
  const forms = new Map<string, number>();
  const postings: number[][] = [];
  const uses: number[] = [];
  const words: number[] = [];
  const formOfWord: number[] = [];
  const kinds: number[] = [];
  const starts = new Int32Array(size + 1);

  unphrased.forEach(({ fact }, statement) => {
    for (const { form, key, kind } of wordsOfStatement(fact.statement, aliases, read)) {
      const term = numberOf(key, terms);
      const having = (postings[term] ??= []);
      if (having.at(-1) !== statement) having.push(statement);
      uses[term] = (uses[term] ?? 0) + 1;
      words.push(term);
      formOfWord.push(numberOf(form, forms));
      kinds.push(kind);
    }
    starts[statement + 1] = words.length;
  });

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
    ...paragraphs(unphrased.map(({ fact }) => fact)),
    letters: indexLetters([...forms.keys()], formOfWord, starts),
  };
}

/** Numbers are given in the order in which they are first asked for. */
function numberOf(key: string, numbers: Map<string, number>): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
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
