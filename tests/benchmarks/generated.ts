import { seeded } from "./metrics.js";
import type { AskedQuestion, BenchmarkFact, Collection } from "./collection.js";

/** How soon new words become rare: with this discount about n^0.6 words occur among n (Heaps' law). */
const DISCOUNT = 0.6;
const CONCENTRATION = 20;
const FEWEST_WORDS = 8;
const MOST_WORDS = 28;
const SENTENCES_IN_A_PARAGRAPH = 5;
const QUESTIONS = 300;
const CONSONANTS = [
  "b",
  "br",
  "c",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
];
const VOWELS = ["a", "e", "i", "o", "u", "ea", "ou"];

/**
 * So many facts whose words are used and whose vocabulary grows as in natural text (a Pitman-Yor process), the same at
 * every run; and questions that have a third of a fact's words.
 */
export function generated(size: number): Collection {
  const random = seeded(42);
  const below = (limit: number): number => Math.floor(random() * limit);
  const used: string[] = [];
  let different = 0;
  const word = (): string => {
    const isNew = random() < (CONCENTRATION + DISCOUNT * different) / (CONCENTRATION + used.length);
    const next = isNew ? written(different++) : (used[below(used.length)] ?? "");
    used.push(next);
    return next;
  };
  const facts = Array.from({ length: size }, (_, place): BenchmarkFact => {
    const words = Array.from({ length: FEWEST_WORDS + below(MOST_WORDS - FEWEST_WORDS) }, word);
    const ending = random() < 0.2 ? ` in ${1500 + below(520)}` : "";
    const text = `${words.join(" ")}${ending}.`;
    return {
      text: text.charAt(0).toUpperCase() + text.slice(1),
      paragraph: Math.floor(place / SENTENCES_IN_A_PARAGRAPH) + 1,
    };
  });
  const questions = Array.from({ length: QUESTIONS }, (): AskedQuestion => {
    const place = below(size);
    const words = (facts[place]?.text ?? "").replace(".", "").split(" ");
    const kept = words.filter(() => random() < 1 / 3);
    return { text: `What was ${(kept.length > 0 ? kept : words).join(" ")}?`, right: [place] };
  });
  return { title: `${size} generated facts`, facts, questions };
}

/** A word of its own for each number, the commonest the shortest. */
function written(number: number): string {
  const base = CONSONANTS.length * VOWELS.length;
  const syllable = CONSONANTS[number % CONSONANTS.length] ?? "";
  const vowel = VOWELS[Math.floor(number / CONSONANTS.length) % VOWELS.length] ?? "";
  const rest = Math.floor(number / base);
  return syllable + vowel + (rest > 0 ? written(rest - 1) : "n");
}
