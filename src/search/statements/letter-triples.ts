/** Triples of letters are told apart by a number below this; that some share one hardly matters. */
export const TRIPLES = 1 << 14;

/** The triples of letters in words, the ends of words as a letter of their own, each by its number. */
export function tripleNumbers(words: readonly string[]): Uint16Array {
  const numbers: number[] = [];
  for (const word of words) {
    const letters = ` ${word} `;
    for (let at = 0; at + 3 <= letters.length; at += 1) {
      const hash =
        (letters.charCodeAt(at) * 31 + letters.charCodeAt(at + 1)) * 31 + letters.charCodeAt(at + 2);
      numbers.push((hash ^ (hash >>> 14)) & (TRIPLES - 1));
    }
  }
  return Uint16Array.from(numbers);
}
