/** Lower case, without accents, full-width forms as ordinary ones. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** A question's letters and digits alone: two questions with the same are the same question. */
export function questionKey(question: string): string {
  return folded(question).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** Makes a test for whether a text has a name in it as whole words: `ibm` is in "IBM's", not in "Ibmer". */
export function namesIn(texts: readonly string[]): (name: string) => boolean {
  const all = texts.map(asWords).join("|");
  return (name) => {
    const words = asWords(name);
    if (words.trim() === "") return false;
    // Chinese, Japanese, Korean and Thai are written without spaces between words.
    const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(name);
    return all.includes(unspaced ? words.trim() : words);
  };
}

function asWords(text: string): string {
  return ` ${folded(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}
