/**
 * Optimal string alignment: insertions, deletions, replacements and swaps of neighbouring letters, each
 * counted once. Cost is the product of the lengths, so it is for words, not texts.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? cell(beforeLast, j - 2) + 1
          : Infinity;
      row.push(Math.min(replaced, cell(last, j) + 1, cell(row, j - 1) + 1, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return cell(last, b.length);
}

/** Typing mistakes to expect in a word of so many letters. */
export function mostEdits(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
