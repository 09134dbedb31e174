/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The chance that one of the positives lies above one of the negatives, ties counted half; 0.5 tells nothing. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = [
    ...positives.map((value) => ({ value, up: 1 })),
    ...negatives.map((value) => ({ value, up: 0 })),
  ];
  sorted.sort((a, b) => a.value - b.value);
  let wins = 0;
  let below = 0;
  for (let at = 0; at < sorted.length;) {
    let next = at;
    while (next < sorted.length && sorted[next]?.value === sorted[at]?.value) next += 1;
    const tied = sorted.slice(at, next);
    const up = tied.filter((one) => one.up === 1).length;
    wins += up * (below + (tied.length - up) / 2);
    below += tied.length - up;
    at = next;
  }
  return wins / (positives.length * negatives.length);
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A mean and the interval that holds 95% of the means of groups drawn again with replacement. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 5_000;

/** A bootstrap by group: questions of one article are alike, so whole articles are drawn; of one group, its values. */
export function bootstrap(groups: readonly (readonly number[])[]): Estimate {
  const random = seeded(1);
  const drawn = groups.length > 1 ? groups : groups.flat().map((value) => [value]);
  const draw = (): number => mean(drawn.flatMap(() => drawn[Math.floor(random() * drawn.length)] ?? []));
  const means = Array.from({ length: DRAWS }, draw);
  return { mean: mean(groups.flat()), low: quantile(means, 0.025), high: quantile(means, 0.975) };
}
