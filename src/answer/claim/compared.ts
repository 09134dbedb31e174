import type { Fact, Figure } from "../../knowledge/schema.js";
import { greaterOf, slowsOrWorsens } from "../../language/comparatives.js";
import { periodsIn, type PeriodMention } from "../../language/dates.js";
import { isOfPeriod } from "../figure-match.js";

/** Between the thing that is compared and what it is held against; what outdoes another is the greater. */
const THAN = /\bthan\b/i;
const OUTDOES = /\b(?:outdid|outdoes|exceed(?:s|ed)|outpaced|topped|beat|surpassed)\b/i;
/** What there is more of where it is worse. */
const BAD =
  /\b(?:f[ae]ll\w*|drop\w*|declin\w*|decreas\w*|slump\w*|plung\w*|tumbl\w*|slid\w*|shr[aiu]nk\w*|dip\w*|down\w*|los[est]\w*|hurt|bad\w*|disaster|crash\w*|collaps\w*|weak\w*)\b/i;

/**
 * Whether a claim has the greater of a fact's two falls, or rises, as the greater: 1 where it has, -1 where it turns them
 * round, 0 where it does not compare them.
 */
export function compares(
  { text, negated }: { readonly text: string; readonly negated: boolean },
  { figures }: Fact,
  referenceYear?: number,
): -1 | 0 | 1 {
  const [a, b] = figures;
  if (a?.period === undefined || b?.period === undefined || a.of !== b.of || a.value === b.value) return 0;
  const [earlier, later] = a.period < b.period ? [a, b] : [b, a];
  const named = periodsIn(text, referenceYear);
  const asserted = assertedGreater(text, earlier, later, named);
  if (asserted === undefined) return 0;
  return (asserted.value === Math.max(a.value, b.value)) === negated ? -1 : 1;
}

function assertedGreater(
  text: string,
  earlier: Figure,
  later: Figure,
  named: readonly PeriodMention[],
): Figure | undefined {
  const joint = THAN.exec(text) ?? OUTDOES.exec(text);
  if (joint === null) {
    const change = slowsOrWorsens(text);
    if (change === undefined) return undefined;
    return change === "worsens" ? later : earlier;
  }
  const of = (mentions: readonly PeriodMention[]): Figure | undefined =>
    mentions.length === 1
      ? [earlier, later].find((figure) =>
          isOfPeriod(
            figure,
            mentions.map(({ period }) => period),
          ),
        )
      : undefined;
  const subject = of(named.filter(({ start }) => start < joint.index));
  const standard = of(named.filter(({ start }) => start > joint.index));
  if (subject === undefined || standard === undefined || subject === standard) return undefined;
  if (OUTDOES.test(joint[0])) return subject;
  const how = greaterOf(text, subject.direction);
  const isOfFalls =
    subject.direction !== "down" || how?.word === "worse" || how?.word === "better" || BAD.test(text);
  if (how === undefined || !isOfFalls) return undefined;
  return how.size === "more" ? subject : standard;
}
