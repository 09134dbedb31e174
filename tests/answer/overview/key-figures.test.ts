import { expect, it } from "vitest";
import { keyFigures } from "../../../src/answer/overview/key-figures.js";
import { loadKnowledge } from "../../knowledge.js";

const figures = keyFigures(loadKnowledge());
const of = (what: string) => figures.filter(({ figure }) => figure.of === what);

it("has every figure of the pack once, with unit, period and basis, and all the facts that give it", () => {
  expect(of("IBM's sales in China")).toEqual([
    {
      figure: {
        value: 11,
        unit: "percent",
        of: "IBM's sales in China",
        direction: "down",
        period: "2014-Q2",
        basis: "year on year, adjusted for currency",
      },
      facts: [
        expect.objectContaining({ id: "china-sales-both-quarters" }),
        expect.objectContaining({ id: "china-sales-second-quarter" }),
      ],
    },
    expect.objectContaining({ figure: expect.objectContaining({ value: 20, period: "2014-Q1" }) as unknown }),
  ]);
});

it("keeps two measures apart that have the same value", () => {
  expect(of("IBM's revenue in China").map(({ facts }) => facts.map(({ id }) => id))).toEqual([
    ["first-quarter-april"],
  ]);
});
