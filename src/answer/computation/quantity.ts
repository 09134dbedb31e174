import Big from "big.js";

/** How far a value may be off the true one, and to which side. */
export type Closeness = "exactly" | "about" | "almost" | "a little over" | "more than" | "less than";

/** An exact decimal, and how near the truth it is: almost 50 is 50, or a little less. */
export interface Quantity {
  readonly value: Big;
  readonly closeness: Closeness;
}

export function quantity(value: number | Big, closeness: Closeness = "exactly"): Quantity {
  return { value: new Big(value), closeness };
}

/** What is taken away from something leaves the more, the less it is. */
const TURNED: Readonly<Record<Closeness, Closeness>> = {
  exactly: "exactly",
  about: "about",
  almost: "a little over",
  "a little over": "almost",
  "more than": "less than",
  "less than": "more than",
};

const ABOVE: ReadonlySet<Closeness> = new Set<Closeness>(["more than", "a little over"]);
const BELOW: ReadonlySet<Closeness> = new Set<Closeness>(["less than", "almost"]);

/** How near the truth a result is that grows with both of what it is made from. */
function together(a: Closeness, b: Closeness): Closeness {
  if (a === b || b === "exactly") return a;
  if (a === "exactly") return b;
  if (ABOVE.has(a) && ABOVE.has(b)) return "more than";
  return BELOW.has(a) && BELOW.has(b) ? "less than" : "about";
}

export function plus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value.plus(b.value), closeness: together(a.closeness, b.closeness) };
}

export function minus(a: Quantity, b: Quantity): Quantity {
  return { value: a.value.minus(b.value), closeness: together(a.closeness, TURNED[b.closeness]) };
}

/** So many percent of an exact amount. */
export function share(whole: Quantity, percent: Quantity): Quantity {
  return { value: whole.value.times(percent.value).div(100), closeness: percent.closeness };
}

/** Ratios that do not come out even are told to this many decimals, parts of one to more. */
const DECIMALS = 1;
const DECIMALS_BELOW_ONE = 2;

/** How many times one positive quantity is of another; about, where it had to be rounded. */
export function times(a: Quantity, b: Quantity): Quantity {
  const exact = a.value.div(b.value);
  const value = exact.round(exact.abs().lt(1) ? DECIMALS_BELOW_ONE : DECIMALS, Big.roundHalfUp);
  const closeness = together(a.closeness, TURNED[b.closeness]);
  const isEven = value.times(b.value).eq(a.value);
  return { value, closeness: isEven ? closeness : "about" };
}

/** The plain mean of some quantities, each counting the same; to one decimal, unless it comes out even. */
export function mean(all: readonly Quantity[]): Quantity {
  return times(
    all.reduce((sum, one) => plus(sum, one), quantity(0)),
    quantity(all.length),
  );
}

/** 1, 0 or -1 as the one is more than the other, the same or less; undefined where they are not told well enough to say. */
export function compare(a: Quantity, b: Quantity): 1 | 0 | -1 | undefined {
  const { value, closeness } = minus(a, b);
  const sign = value.cmp(0);
  if (closeness === "exactly") return sign;
  if (sign === 0) return ABOVE.has(closeness) ? 1 : BELOW.has(closeness) ? -1 : undefined;
  // More than thirty may be more than any number above it; almost half is not less than a third.
  if (closeness === "more than") return sign > 0 ? 1 : undefined;
  if (closeness === "less than") return sign < 0 ? -1 : undefined;
  return sign;
}
