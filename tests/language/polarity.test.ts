import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deniedIn, directionOf, directionsIn, negates, oppositeOf } from "../../src/language/polarity.js";

describe("words that name a direction", () => {
  test.each(
    "rise rose rises grew growth increased climbed surged higher improved recovered rebounded boosted gained".split(
      " ",
    ),
  )("%s goes up", (word) => {
    expect(directionOf(word)).toBe("up");
  });

  test.each(
    "fall fell falls dropped declined decrease plunged slumped lower down slipped shrank worsened weakened lost losses".split(
      " ",
    ),
  )("%s goes down", (word) => {
    expect(directionOf(word)).toBe("down");
  });

  test.each("sales deal market price said ibm the 浪潮 constructor".split(" "))("%s goes nowhere", (word) => {
    expect(directionOf(word)).toBeUndefined();
  });
});

describe("where a text says which way", () => {
  test.each([
    ["why did they go up so much", ["up"]],
    ["sales are up", ["up"]],
    ["sales up 11 percent", ["up"]],
    ["is it up or down", ["up", "down"]],
    ["who set up the deal", []],
    ["up to four", []],
  ])("%s", (text, directions) => {
    expect(directionsIn(text.split(" ")).map(({ direction }) => direction)).toEqual(directions);
  });
});

test("what is denied is what comes behind the not", () => {
  const denied = (text: string): string[] => deniedIn(text.split(" "));
  expect(denied("it never stopped")).toEqual(denied("did it never stop"));
  expect(denied("it never stopped")).not.toEqual(denied("it did not buy"));
  expect(denied("it stopped")).toEqual([]);
});

describe("whether words deny", () => {
  test.each([
    "ibm did not buy it",
    "they never met",
    "no deal",
    "without ibm",
    "nobody knew",
    "unaware of it",
  ])("%s: yes", (text) => {
    expect(negates(text.split(" "))).toBe(true);
  });

  test.each(["ibm bought it", "who knows", "a note about nothingness", "november", ""])("%s: no", (text) => {
    expect(negates(text.split(" "))).toBe(false);
  });

  test("one denying word is enough, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(), (words, place) => {
        const at = place % (words.length + 1);
        expect(negates([...words.slice(0, at), "not", ...words.slice(at)])).toBe(true);
      }),
    );
  });
});

test("rise and fall are each other's opposite, and nothing else has one", () => {
  expect(oppositeOf("rise")).toBe("fall");
  expect(oppositeOf("fall")).toBe("rise");
  expect(oppositeOf("deal")).toBeUndefined();
});
