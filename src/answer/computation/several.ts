import type { AnalysedQuestion } from "../../search/analyse.js";
import { computed, refused, type Computation, type Operand } from "./computation.js";
import { capitalised, inWords, stated } from "./in-words.js";
import type { Measure } from "./measure.js";
import { factsOf, periodsOf, sized } from "./operands-in-words.js";
import { isAlike } from "./pair.js";
import { mean } from "./quantity.js";

/** The mean of the periods that there are figures for, each counting the same. */
export function average(measure: Measure, { figures }: AnalysedQuestion): Computation | undefined {
  const operands = measure.lacksPeriod ? measure.operands : measure.asked;
  const count = figures.find(({ unit }) => unit === "quarters" || unit === "months" || unit === "years");
  if (measure.lacksPeriod || (count !== undefined && count.value !== operands.length))
    return onlyFor(measure);
  const [first, ...others] = operands;
  if (first === undefined || others.length === 0 || !others.every((one) => isAlike(first, one)))
    return undefined;
  const result = mean(operands.map(({ figure }) => stated(figure)));
  const listed = new Intl.ListFormat("en-GB").format(operands.map(({ figure }) => sized(figure)));
  return computed(
    "average",
    [
      `${capitalised(measure.of)}: the plain average of ${listed} is ${inWords(result, measure.unit)}.`,
      "It counts each period the same, as the sources do not give what the figures would be weighted by.",
    ],
    factsOf(operands),
  );
}

/** Refuses for a period that there is no figure for. */
export function onlyFor({ of, operands }: Measure): Computation {
  const named = periodsOf(operands);
  return refused(
    `The sources give ${of} ${named === "" ? "for no period" : `for ${named} only`}.`,
    factsOf(operands),
  );
}

/** Changes of different periods have different bases, and shares different wholes, so they do not add up. */
export function sum(measure: Measure): Computation | undefined {
  const { operands, other, of, unit } = measure;
  if (unit !== "percent") return undefined;
  if (operands.length > 1) {
    return refused(
      `${capitalised(of)}: the percentages for ${periodsOf(operands)} have different bases, so they do not add up.`,
      factsOf(operands),
    );
  }
  return other && differentWholes(measure, other);
}

/** Refuses to set two shares off against each other that are of different wholes. */
export function differentWholes({ of, operands }: Measure, other: Operand): Computation {
  return refused(
    `${capitalised(of)} and ${other.figure.of} are percentages of different wholes, which cannot be added up or set off.`,
    [...factsOf(operands), other.fact],
  );
}
