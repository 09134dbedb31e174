import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presuppositionsOf } from "../../src/language/presuppositions.js";

describe("what a message takes for granted", () => {
  it.each([
    ["Since the bridge is made of stone, why does it rot?", "the bridge is made of stone"],
    ["Given that the bridge is closed, who closed it?", "the bridge is closed"],
    ["the bridge is made of stone so why does it rot", "the bridge is made of stone"],
    ["The bridge is made of stone, isn't it - so why does it rot?", "The bridge is made of stone"],
    ["I gather the bridge is made of stone; is it safe?", "the bridge is made of stone"],
    ["The bridge is made of stone. Why does it rot?", "The bridge is made of stone."],
    ["The bridge is made of stone, right? Why does it rot?", "The bridge is made of stone"],
    ["The ten-mile stone bridge: who built it?", "The ten-mile stone bridge"],
    ["Why does it rot, given that the bridge is made of stone?", "the bridge is made of stone"],
    ["What does the ten-year lease with Smith & Sons cost?", "the ten-year lease with Smith"],
    ["Why did Smith, a Scottish baker, build it?", "Smith is a Scottish baker"],
    ["It was the bishop who opened the bridge, but when?", "It was the bishop who opened the bridge"],
  ])("%s: that %s", (text, statement) => {
    expect(presuppositionsOf(text)).toEqual([statement]);
  });

  it.each([
    ["Who opened the bridge?"],
    ["When did the mayor open the bridge, and who was there?"],
    ["The bridge is made of stone."],
    ["If the bridge were made of stone, would it rot?"],
    ["I work for my uncle, who is a mason. Why does it rot?"],
    ["Hi there, why does it rot?"],
    ["Nobody knows whether the bridge is made of stone, so why does it rot?"],
    ["Unless the bridge is made of stone, why does it rot?"],
    [""],
  ])("%s: nothing", (text) => {
    expect(presuppositionsOf(text)).toEqual([]);
  });

  it("is in words that were typed, whatever they are", () => {
    const word = fc.constantFrom(
      "Smith",
      "a",
      "baker",
      ",",
      "since",
      "it",
      "rots",
      "why",
      "?",
      ".",
      "the",
      "is",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const words = new Set([...typed.replace(/’/g, "'").split(/\s+/), "is"]);
        const said = presuppositionsOf(typed).flatMap((statement) => statement.split(/\s+/));
        expect(said.filter((one) => ![...words].some((other) => other.includes(one)))).toEqual([]);
      }),
    );
  });
});
