/** Triples of letters are told apart by a number below this; that some share one hardly matters. */
const TRIPLES = 1 << 14;

/** The triples of letters of statements' words. The forms that words are compared in are numbered, each once. */
export interface LetterIndex {
  /** By word of the statements: its form. */
  readonly forms: Int32Array;
  /** By form: where its triples begin; they end where those of the next begin. */
  readonly starts: Int32Array;
  readonly triples: Uint16Array;
  /** What each triple weighs, by its number: the more the fewer statements have it. */
  readonly weights: Float32Array;
  /** The length of each statement's vector of them; repetitions count. */
  readonly norms: Float32Array;
}

/** A question's letters: the product of its vector of triples with that of a form, and the length of its own. */
export interface Letters {
  readonly with: (form: number) => number;
  readonly norm: number;
}

/**
 * @param forms in the order of their numbers
 * @param formOfWord by word of the statements
 * @param wordStarts by statement: its first word
 */
export function indexLetters(
  forms: readonly string[],
  formOfWord: readonly number[],
  wordStarts: Int32Array,
): LetterIndex {
  const own = forms.map(triplesOf);
  const starts = new Int32Array(forms.length + 1);
  own.forEach(({ length }, form) => (starts[form + 1] = (starts[form] ?? 0) + length));
  const unweighted = { forms: Int32Array.from(formOfWord), starts, triples: Uint16Array.from(own.flat()) };

  const size = wordStarts.length - 1;
  const having = new Int32Array(TRIPLES);
  const lastIn = new Int32Array(TRIPLES).fill(-1);
  for (let statement = 0; statement < size; statement += 1) {
    eachTriple(unweighted, wordStarts, statement, (triple) => {
      if (lastIn[triple] === statement) return;
      lastIn[triple] = statement;
      having[triple] = (having[triple] ?? 0) + 1;
    });
  }
  const weights = Float32Array.from(having, (count) => Math.log(1 + size / (count + 1)));

  const norms = new Float32Array(size);
  const times = new Uint16Array(TRIPLES);
  for (let statement = 0; statement < size; statement += 1) {
    let squares = 0;
    eachTriple(unweighted, wordStarts, statement, (triple) => {
      // (n + 1)² - n² = 2n + 1: the square of the count grows by so much with each occurrence.
      const before = times[triple] ?? 0;
      squares += (2 * before + 1) * (weights[triple] ?? 0) ** 2;
      times[triple] = before + 1;
    });
    eachTriple(unweighted, wordStarts, statement, (triple) => (times[triple] = 0));
    norms[statement] = Math.sqrt(squares);
  }
  return { ...unweighted, weights, norms };
}

/** The letters of a question's words, given in the form in which words are compared. */
export function lettersOf(questionForms: readonly string[], index: LetterIndex): Letters {
  const own = new Map<number, number>();
  let squares = 0;
  for (const triple of questionForms.flatMap(triplesOf)) {
    const weight = index.weights[triple] ?? 0;
    const before = own.get(triple) ?? 0;
    own.set(triple, before + weight);
    squares += (before + weight) ** 2 - before ** 2;
  }
  const products = new Map<number, number>();
  return {
    norm: Math.sqrt(squares),
    with(form) {
      let product = products.get(form);
      if (product !== undefined) return product;
      product = 0;
      const end = index.starts[form + 1] ?? 0;
      for (let at = index.starts[form] ?? 0; at < end; at += 1) {
        const triple = index.triples[at] ?? 0;
        product += (own.get(triple) ?? 0) * (index.weights[triple] ?? 0);
      }
      products.set(form, product);
      return product;
    },
  };
}

/** The cosine of a question's letters and a statement's. */
export function lettersAlike(
  letters: Letters,
  statement: number,
  wordStarts: Int32Array,
  { forms, norms }: LetterIndex,
): number {
  let product = 0;
  const end = wordStarts[statement + 1] ?? 0;
  for (let word = wordStarts[statement] ?? 0; word < end; word += 1)
    product += letters.with(forms[word] ?? 0);
  return product / (letters.norm * (norms[statement] ?? 0) || 1);
}

function eachTriple(
  { forms, starts, triples }: Pick<LetterIndex, "forms" | "starts" | "triples">,
  wordStarts: Int32Array,
  statement: number,
  visit: (triple: number) => void,
): void {
  const end = wordStarts[statement + 1] ?? 0;
  for (let word = wordStarts[statement] ?? 0; word < end; word += 1) {
    const form = forms[word] ?? 0;
    const last = starts[form + 1] ?? 0;
    for (let at = starts[form] ?? 0; at < last; at += 1) visit(triples[at] ?? 0);
  }
}

/** The ends of the word count as a letter of their own. */
function triplesOf(word: string): number[] {
  const letters = ` ${word} `;
  return Array.from({ length: word.length }, (_, at) => {
    const hash = (letters.charCodeAt(at) * 31 + letters.charCodeAt(at + 1)) * 31 + letters.charCodeAt(at + 2);
    return (hash ^ (hash >>> 14)) & (TRIPLES - 1);
  });
}
