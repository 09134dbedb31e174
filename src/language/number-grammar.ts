const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index) => [word, index]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
const AFTER_DIGITS: ReadonlyMap<string, number> = new Map([
  ...LARGE,
  ["hundred", 100],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
]);

/** Every word that a number in words can have in it. */
export const NUMBER_WORDS = [
  "a",
  "an",
  "and",
  "half",
  "hundred",
  ...SMALL.keys(),
  ...TENS.keys(),
  ...LARGE.keys(),
];

/** The number that a single word stands for; undefined for any other word. */
export function smallNumber(word: string): number | undefined {
  const key = word.toLowerCase();
  return isArticle(key) ? 1 : (SMALL.get(key) ?? TENS.get(key));
}

/** How many a scale written after digits stands for: `bn`, `k`, `million`. */
export function scaleOf(word: string): number {
  return AFTER_DIGITS.get(word.toLowerCase()) ?? 1;
}

/** A number, and the place of the first word after it. */
interface Read {
  readonly value: number;
  readonly next: number;
}

type Words = readonly string[];

/** Reads the longest number that begins with the word at a place, in lower case; undefined where none does. */
export function readNumber(words: Words, at: number): Read | undefined {
  const scaleAt = (place: number): number | undefined => LARGE.get(words[place] ?? "");
  if (words[at] === "half") {
    const scale = isArticle(words[at + 1]) ? scaleAt(at + 2) : undefined;
    return scale === undefined ? undefined : { value: scale / 2, next: at + 3 };
  }
  const articleScale = isArticle(words[at]) ? scaleAt(at + 1) : undefined;
  if (articleScale !== undefined) return { value: articleScale, next: at + 2 };

  const first = readBelowThousand(words, at);
  if (first === undefined) return undefined;
  const hasHalf = words.slice(first.next, first.next + 3).join(" ") === "and a half";
  const value = first.value + (hasHalf ? 0.5 : 0);
  const next = first.next + (hasHalf ? 3 : 0);
  const scale = scaleAt(next);
  if (scale === undefined) return { value, next };
  const rest = readBelowThousand(words, next + (scale === 1000 && words[next + 1] === "and" ? 2 : 1));
  return rest === undefined || scale < 1000
    ? { value: value * scale, next: next + 1 }
    : { value: value * scale + rest.value, next: rest.next };
}

function readBelowThousand(words: Words, at: number): Read | undefined {
  const isHundred = isArticle(words[at]) && words[at + 1] === "hundred";
  const first = isHundred ? { value: 1, next: at + 1 } : readBelowHundred(words, at);
  if (first === undefined || words[first.next] !== "hundred") return first;
  const value = first.value * 100;
  const next = first.next + 1;
  const rest = readBelowHundred(words, next + (words[next] === "and" ? 1 : 0));
  return rest === undefined ? { value, next } : { value: value + rest.value, next: rest.next };
}

function readBelowHundred(words: Words, at: number): Read | undefined {
  const [first, second] = [words[at] ?? "", words[at + 1] ?? ""];
  const tens = TENS.get(first);
  const ones = SMALL.get(second);
  if (tens !== undefined && ones !== undefined && ones > 0 && ones < 10)
    return { value: tens + ones, next: at + 2 };
  const value = tens ?? SMALL.get(first);
  return value === undefined ? undefined : { value, next: at + 1 };
}

function isArticle(word: string | undefined): boolean {
  return word === "a" || word === "an";
}
