import { AGAINST_QUARTER } from "../../language/figure-operations.js";
import { refused, type Computation } from "./computation.js";
import { capitalised } from "./in-words.js";
import type { Measure } from "./measure.js";
import { factsOf } from "./operands-in-words.js";

const MONEY = /\b(?:money|dollars?|euros?|yuan|renminbi|cash|in absolute terms)\b/i;
const SALES = /\b(?:sell\w*|sold|sales|revenues?|turnover|takings|earn\w*)\b/i;
const CHANGE =
  /\b(?:f[ae]ll\w*|drop\w*|declin\w*|decreas\w*|los[et]\w*|losses|slump\w*|slid\w*|chang\w*|rates?|ris\w*|rose|gr[eo]w\w*|points?|pts|worse|worst|better|best|quarterly|hit|slip\w*|down|percent(?:ages?)?|figures?|numbers?|shr[aiu]nk\w*)\b|%/i;

/** Things are counted in no percentages. */
const COUNTED =
  /\bhow many (?!(?:more|fewer|less|whole|full|percent\w*|per|points?|pts|times|more|quarters?|dollars?)\b)\p{L}+ (?:more|fewer|less)\b/iu;

/** Refuses to compare amounts of which only percentages are known. */
export function asksForLevels(
  { text }: { readonly text: string },
  measure: Measure,
): Computation | undefined {
  const [operand] = measure.operands;
  if (measure.unit !== "percent" || operand === undefined) return undefined;
  const isOfChanges = operand.figure.direction !== undefined;
  const isOfMoney = MONEY.test(text) && (isOfChanges || measure.other !== undefined);
  if (isOfChanges && AGAINST_QUARTER.test(text))
    return refused(
      `${capitalised(measure.of)}: the sources compare each quarter with the same one of the year before, not with the one before it.`,
      factsOf(measure.operands),
    );
  if (isOfMoney || COUNTED.test(text) || (isOfChanges && SALES.test(text) && !CHANGE.test(text)))
    return refused(
      `${capitalised(measure.of)}: the sources give percentages, and no amounts to compare.`,
      factsOf(measure.operands),
    );
  return undefined;
}
