/** A stretch of the calendar, as exactly as it is named: `{ year: 2014, quarter: 2 }`, `{ month: 5 }`. */
export interface Period {
  readonly year?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A period as a text names it, and where. */
export interface PeriodMention {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = ["first", "second", "third", "fourth"];
const YEAR = "(?:[,\\s/-]+(?:of\\s+)?(?:fiscal\\s+)?((?:19|20)\\d\\d|this year|last year|next year)\\b)?";

const ISO = /\b((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?\b|\b((?:19|20)\d\d)[-\s/]?([QH])([1-4])\b/gi;
const QUARTER = new RegExp(
  `\\b(?:q([1-4])|([1-4])q|(first|second|third|fourth|last|next|1st|2nd|3rd|4th)[\\s-]+(?:quarter|qtr)|(first) three months|(last) three months)(?:\\s*'?(\\d\\d)\\b)?${YEAR}`,
  "gi",
);
const FIRST = "jan(?:uary)?|apr(?:il)?|july?|oct(?:ober)?";
const THIRD = "mar(?:ch)?|june?|sept?(?:ember)?|dec(?:ember)?";
/** The first and last month of three: April to June, between January and March. */
const THREE_MONTHS = new RegExp(
  `\\b(?:between\\s+(${FIRST})\\s+and\\s+(${THIRD})|(${FIRST})\\.?\\s*(?:[-–—]|to|through|thru|until|till)\\s*(${THIRD}))\\b\\.?${YEAR}`,
  "gi",
);
const HALF = new RegExp(`\\b(?:h([12])|(first|second)\\s+half(?!\\s+of\\s+the\\s+m))${YEAR}`, "gi");
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_NAME})\\b\\.?${YEAR}`,
  "gi",
);
const MONTH_DAY = new RegExp(
  `\\b(${MONTH_NAME})\\b\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*%))?${YEAR}`,
  "gi",
);
const YEAR_ALONE =
  /\b(?:(?:19|20)\d\d(?!\s*(?:%|per\s?cent))|(?:this|last|next|previous) year|year before|(?:twelve|12) months (?:before|earlier|ago))\b/gi;

const YEARS_AGO = new RegExp(`\\b(\\d{1,2}|a|${NUMBERS.join("|")}) years? (?:ago|earlier)\\b`, "gi");

/** Most texts name no period, and need not be looked through for each kind. */
const MAY_HAVE_PERIODS = new RegExp(`\\d|quarter|qtr|half|months|year|\\b(?:${MONTH_NAME})\\b`, "i");

/** `may` and `march` are verbs too; as months they follow one of these words or carry a day or a year. */
const BEFORE_A_MONTH =
  /\b(?:in|of|late|early|mid|since|by|until|till|during|last|next|this|from|before|after|that)[\s-]+$/i;

/**
 * The periods a text names, in no particular order.
 *
 * @param referenceYear the year that `last year` and `next year` are counted from; without it they are passed over
 */
export function periodsIn(text: string, referenceYear?: number): PeriodMention[] {
  if (!MAY_HAVE_PERIODS.test(text)) return [];
  const found: PeriodMention[] = [];
  let rest = text;
  const take = (
    pattern: RegExp,
    read: (groups: readonly (string | undefined)[], index: number) => Period | undefined,
  ): void => {
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const whole = String(args[0]);
      const groups = args.slice(1).map((arg) => (typeof arg === "string" ? arg : undefined));
      const index = args.find((arg): arg is number => typeof arg === "number") ?? 0;
      const period = read(groups, index);
      if (period === undefined) return whole;
      found.push({ period, start: index, end: index + whole.length });
      return " ".repeat(whole.length);
    });
  };
  const year = (named: string | undefined): { year?: number } => yearOf(named, referenceYear);

  take(ISO, ([y, month, day, y2, letter, part]) => {
    if (y2 === undefined)
      return real({ year: Number(y), month: Number(month), ...(day ? { day: Number(day) } : {}) });
    return letter?.toUpperCase() === "Q"
      ? { year: Number(y2), quarter: Number(part) }
      : { year: Number(y2), half: Number(part) };
  });
  take(QUARTER, ([q, q2, ordinal, firstThree, lastThree, short, y]) => {
    const named = ordinal ?? firstThree ?? lastThree;
    const quarter = q ?? q2 ?? named;
    return {
      quarter: quarterOf(quarter),
      ...(short === undefined ? year(y) : { year: 2000 + Number(short) }),
    };
  });
  take(THREE_MONTHS, ([first, last, from, to, y]) => {
    const [start, end] = [monthOf(first ?? from), monthOf(last ?? to)];
    return end - start === 2 ? { quarter: end / 3, ...year(y) } : undefined;
  });
  take(HALF, ([h, ordinal, y]) => ({ half: h === undefined ? ordinalOf(ordinal) : Number(h), ...year(y) }));
  take(DAY_MONTH, ([day, month, y]) => real({ day: Number(day), month: monthOf(month), ...year(y) }));
  take(MONTH_DAY, ([month, day, y], index) => {
    const verb = /^(?:may|mar|march)$/i.test(month ?? "");
    const certain =
      day !== undefined || y !== undefined || BEFORE_A_MONTH.test(rest.slice(Math.max(0, index - 12), index));
    if (verb && !certain) return undefined;
    return { month: monthOf(month), ...(day === undefined ? {} : { day: Number(day) }), ...year(y) };
  });
  take(YEARS_AGO, ([number = ""]) => {
    const years = Number(number) || Math.max(1, NUMBERS.indexOf(number.toLowerCase()) + 1);
    return referenceYear === undefined ? undefined : { year: referenceYear - years };
  });
  take(YEAR_ALONE, (_, index) => {
    const named = /^(?:(?:twelve|12) months|\d{4}|\S+ year|year before)/i.exec(rest.slice(index))?.[0];
    const period = year(named);
    return period.year === undefined ? undefined : period;
  });
  return found.filter((one) => !isNumberedBeside(one, found, text));
}

/** The last quarter (Q2) is the second, and Q2 (last quarter) is, too. */
function isNumberedBeside(
  { period, start, end }: PeriodMention,
  all: PeriodMention[],
  text: string,
): boolean {
  const isBracket = (from: number, to: number): boolean => /^\s*\(\s*$/.test(text.slice(from, to));
  const isBeside = (one: PeriodMention): boolean => isBracket(end, one.start) || isBracket(one.end, start);
  return period.quarter === 0 && all.some((one) => (one.period.quarter ?? 0) > 0 && isBeside(one));
}

/** Whether a period names all that another does, and the same: August 2014 names August, 2014 does not. */
export function contains(a: Period, b: Period): boolean {
  return PARTS.every((part) => b[part] === undefined || a[part] === b[part]);
}

const PARTS = ["year", "quarter", "half", "month", "day"] as const;

/** Whether the two can mean the same stretch: no part that both name differs. */
export function compatible(a: Period, b: Period): boolean {
  const clash = PARTS.some((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]);
  const inQuarter = (month: Period, other: Period): boolean =>
    month.month === undefined || other.quarter === undefined || Math.ceil(month.month / 3) === other.quarter;
  const inHalf = (part: Period, other: Period): boolean => {
    const quarter = part.quarter ?? (part.month === undefined ? undefined : Math.ceil(part.month / 3));
    return quarter === undefined || other.half === undefined || Math.ceil(quarter / 2) === other.half;
  };
  const unnumbered = a.quarter === 0 || b.quarter === 0;
  return !clash && !unnumbered && inQuarter(a, b) && inQuarter(b, a) && inHalf(a, b) && inHalf(b, a);
}

/** Nothing for the 99th of May. */
function real(period: Period): Period | undefined {
  const { month = 1, day = 1 } = period;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? period : undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

/** Quarters named `last` or `next` have no number here: 0 is compatible with none. */
function quarterOf(name: string | undefined): number {
  return /^\d/.test(name ?? "") ? Number.parseInt(name ?? "", 10) : ordinalOf(name);
}

function ordinalOf(name: string | undefined): number {
  return ORDINALS.indexOf((name ?? "").toLowerCase()) + 1;
}

function yearOf(named: string | undefined, referenceYear: number | undefined): { year?: number } {
  if (named === undefined) return {};
  if (/^\d{4}$/.test(named)) return { year: Number(named) };
  if (referenceYear === undefined) return {};
  if (/^next/i.test(named)) return { year: referenceYear + 1 };
  return { year: /^this/i.test(named) ? referenceYear : referenceYear - 1 };
}
