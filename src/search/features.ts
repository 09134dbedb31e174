import type { Evidence } from "./evidence.js";

/** The evidence as numbers, each 0 to 1, for what is fitted on them. */
export interface Features {
  /** Which side the question is on by the classifier: 1 the entry's, 0 another's. */
  readonly margin: number;
  readonly phrasing: number;
  /** Whether it asks for the same with the same telling words, and no other. */
  readonly same: number;
  readonly likelihood: number;
  readonly inStatement: number;
  readonly dwells: number;
  readonly periodAgrees: number;
  readonly periodDiffers: number;
  readonly periodLacks: number;
  readonly figureDiffers: number;
  readonly figureLacks: number;
  readonly lacksType: number;
  /** A name that the question has and the entry lacks. */
  readonly lacksName: number;
  /** How much of the thing asked for the entry's questions never ask for. */
  readonly lacksAsked: number;
}

export function featuresOf(evidence: Evidence): Features {
  const { missing, period, figure } = evidence;
  return {
    margin: Math.min(1, Math.max(0, (evidence.margin + 1) / 2)),
    phrasing: evidence.phrasing,
    same: Number(evidence.asksTheSame),
    likelihood: evidence.likelihood,
    inStatement: evidence.inStatement,
    dwells: evidence.dwells,
    periodAgrees: Number(period === "agrees"),
    periodDiffers: Number(period === "differs"),
    periodLacks: Number(period === "lacks"),
    figureDiffers: Number(figure === "differs"),
    figureLacks: Number(figure === "lacks"),
    lacksType: Number(!evidence.givesType),
    lacksAsked: evidence.notAsked,
    lacksName: Number(missing.some((term) => term.entity !== undefined || term.isName)),
  };
}

/** A table of weights by the features' names, summed over the features; those that it does not name count nothing. */
export function weighted<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  return (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
}
