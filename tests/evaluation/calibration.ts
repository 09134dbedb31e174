/** A confidence, and whether what it was put in turned out right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The questions whose confidence is from `from` up to, but not including, `to`; the last bin takes in 1. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

export interface Calibration {
  /** The mean gap between confidence and share right over the bins, each by its share of the questions. */
  readonly expectedError: number;
  /** Bins with questions in them, the least confident first. */
  readonly bins: readonly Bin[];
}

const BINS = 10;

/** How well confidences say how often they are right: the reliability table over ten bins as wide, and its error. */
export function calibration(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, place) => place).flatMap((place): Bin[] => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === place,
    );
    if (inside.length === 0) return [];
    return [
      {
        from: place / BINS,
        to: (place + 1) / BINS,
        count: inside.length,
        meanConfidence: mean(inside.map(({ confidence }) => confidence)),
        shareRight: mean(inside.map(({ right }) => Number(right))),
      },
    ];
  });
  const gaps = bins.map((bin) => bin.count * Math.abs(bin.meanConfidence - bin.shareRight));
  return { expectedError: gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, judged.length), bins };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
