import { describe, expect, it } from "vitest";
import { worked } from "./worked.js";

describe("a percentage", () => {
  it.each([
    ["Express the first-quarter drop in China as a simple fraction.", /a fall of 20% .* is 1\/5\.$/],
    ["What is the second-quarter drop in China as a fraction?", /is 11\/100, or about 1\/9\.$/],
    ["Put IBM's middleware share into a simple fraction.", /30% in 2013 is 3\/10\.$/],
  ])("is told as a fraction: %s", (question, text) => {
    expect(worked(question)).toMatch(text);
  });

  it("is nearer to one of two", () => {
    expect(worked("The second-quarter decrease in China: nearer to a ninth, or to a fifth?")).toMatch(
      /11% .* is nearer to a ninth \(11\.11%\) than to a fifth \(20%\)/,
    );
  });
});
