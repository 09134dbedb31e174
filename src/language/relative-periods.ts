import type { Period } from "./dates.js";

const SPAN = "(?:quarter|qtr|three months|period|one)";
const BEFORE = new RegExp(
  String.raw`\b${SPAN} (?:right |just |immediately )?(?:before|prior|earlier)\b|\b(?:previous|prior|preceding|last) ${SPAN}\b|^\W*(?:and |what about )*before(?: that| then)?\W*$`,
  "i",
);
const AFTER = new RegExp(
  String.raw`\b${SPAN} (?:right |just |immediately )?(?:after|later|following)\b|\b(?:next|following|subsequent) ${SPAN}\b|^\W*(?:and |what about )*after(?: that)?\W*$`,
  "i",
);
const ORDINAL = /^\W*(?:and |what about |how about |in |for |the )*(first|second|third|fourth)(?: one)?\W*$/i;
const ORDINALS = ["first", "second", "third", "fourth"];

/** The quarter that a text means by its place beside another: "and the quarter before that?", "the third one?". */
export function relativeQuarter(text: string, { year, quarter }: Period): Period | undefined {
  if (quarter === undefined || quarter === 0) return undefined;
  const inYear = year === undefined ? {} : { year };
  const ordinal = ORDINAL.exec(text)?.[1]?.toLowerCase();
  if (ordinal !== undefined) return { ...inYear, quarter: ORDINALS.indexOf(ordinal) + 1 };
  const step = BEFORE.test(text) ? -1 : AFTER.test(text) ? 1 : 0;
  if (step === 0) return undefined;
  const later = quarter - 1 + step;
  return {
    ...(year === undefined ? {} : { year: year + Math.floor(later / 4) }),
    quarter: ((later + 4) % 4) + 1,
  };
}
