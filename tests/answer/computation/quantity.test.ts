import Big from "big.js";
import { assert, constantFrom, integer, property, tuple, type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  mean,
  minus,
  plus,
  quantity,
  times,
  type Closeness,
  type Quantity,
} from "../../../src/answer/computation/quantity.js";

/** Decimals with two places, so that binary fractions would show. */
const decimal: Arbitrary<Big> = integer({ min: 1, max: 1_000_000 }).map((cents) => new Big(cents).div(100));
const closeness = constantFrom<Closeness[]>("exactly", "almost", "a little over", "more than", "less than");
const told: Arbitrary<Quantity> = tuple(decimal, closeness).map(([value, how]) => quantity(value, how));

/** A value that a quantity can stand for: a hundredth to the side that it leaves open. */
function standsFor({ value, closeness: how }: Quantity): Big {
  const side = how === "exactly" ? 0 : how === "more than" || how === "a little over" ? 1 : -1;
  return value.plus(new Big(side).div(100));
}

function holds({ value, closeness: how }: Quantity, truth: Big): boolean {
  if (how === "exactly") return truth.eq(value);
  if (how === "more than" || how === "a little over") return truth.gt(value);
  return how === "about" || truth.lt(value);
}

describe("sums and differences", () => {
  it("come back to where they started, to the last decimal", () => {
    assert(
      property(decimal, decimal, (a, b) => {
        const there = plus(quantity(a), quantity(b));
        expect(minus(there, quantity(b)).value.eq(a)).toBe(true);
      }),
    );
  });

  it("hold for every value that inexact operands can stand for", () => {
    assert(
      property(told, told, (a, b) => {
        expect(holds(plus(a, b), standsFor(a).plus(standsFor(b)))).toBe(true);
        expect(holds(minus(a, b), standsFor(a).minus(standsFor(b)))).toBe(true);
      }),
    );
  });

  it("leave a little more than half where almost half is taken away", () => {
    const rest = minus(quantity(100), quantity(50, "almost"));
    expect([rest.value.toNumber(), rest.closeness]).toEqual([50, "a little over"]);
  });
});

describe("ratios and means", () => {
  it("are about what they are where they do not come out even", () => {
    const ratio = times(quantity(20), quantity(11));
    expect([ratio.value.toNumber(), ratio.closeness]).toEqual([1.8, "about"]);
  });

  it("are exact where they come out even", () => {
    assert(
      property(decimal, integer({ min: 1, max: 1000 }), (value, factor) => {
        const ratio = times(quantity(value.times(factor)), quantity(value));
        expect([ratio.value.toNumber(), ratio.closeness]).toEqual([factor, "exactly"]);
      }),
    );
  });

  it("lie between the least and the most", () => {
    assert(
      property(integer({ min: 1, max: 1000 }), integer({ min: 1, max: 1000 }), (a, b) => {
        const { value } = mean([quantity(a), quantity(b)]);
        expect(value.gte(Math.min(a, b)) && value.lte(Math.max(a, b))).toBe(true);
      }),
    );
  });
});

describe("comparing", () => {
  it("turns round with its sides", () => {
    assert(
      property(told, told, (a, b) => {
        const [one, other] = [compare(a, b), compare(b, a)];
        expect(one === undefined ? undefined : 0 - one).toBe(other === undefined ? undefined : 0 + other);
      }),
    );
  });

  it("tells more than thirty from thirty, and not from forty", () => {
    expect(compare(quantity(30, "more than"), quantity(30))).toBe(1);
    expect(compare(quantity(30, "more than"), quantity(40))).toBeUndefined();
  });
});
