import { describe, expect, it } from "vitest";
import { markedText } from "../../../src/answer/marks.js";
import { verify } from "../../../src/answer/verify.js";
import { knowledge } from "../said.js";

/** The verdict in all, and those on the parts. */
function verdictsOf(claim: string): string {
  const { verdict, parts } = verify(claim, knowledge);
  return `${verdict}: ${parts.map((part) => part.verdict).join(", ")}`;
}

describe("a sentence with two statements", () => {
  it.each([
    ["Inspur is based in Jinan, and it has 12,000 employees.", "partly: supported, not_covered"],
    [
      "The cloud agreement is for three years, and it is with China Unicom.",
      "partly: supported, contradicted",
    ],
    [
      "IBM's China sales fell by 20% in the first quarter and then rose in the second.",
      "partly: supported, contradicted",
    ],
    [
      "IBM's China sales dropped 20% in the first quarter and 35% in the second.",
      "partly: supported, contradicted",
    ],
  ])("is borne out in part where one is and the other is not: %s", (claim, verdicts) => {
    expect(verdictsOf(claim)).toBe(verdicts);
  });

  it("names each part, with the facts that it rests on", () => {
    const { sentences, parts, facts } = verify(
      "Inspur is based in Jinan and was floated in 2000.",
      knowledge,
    );
    expect(markedText(sentences)).toMatch(/^“Inspur is based in Jinan” .*¹ “Inspur was floated in 2000\.” /);
    expect(parts.map((part) => part.facts.length)).toEqual([1, 0]);
    expect(facts.map(({ id }) => id)).toEqual(["inspur-based-in-jinan"]);
  });

  it("is borne out where both are, by the facts of both", () => {
    const { verdict, facts } = verify(
      "Inspur is based in Jinan and has Sun Pishu for a chairman.",
      knowledge,
    );
    expect(verdict).toBe("supported");
    expect(facts.map(({ id }) => id)).toEqual(["inspur-based-in-jinan", "sun-pishu-role"]);
  });

  it.each([
    ["IBM's sales in China fell 20% in the first quarter and 11% in the second.", "supported"],
    ["IBM and Inspur announced their partnership together.", "supported"],
    ["Inspur's servers were developed and made by a Chinese company.", "supported"],
    ["IBM and Inspur were never rivals.", "contradicted"],
  ])("is not torn apart where one fact decides it: %s", (claim, verdict) => {
    expect(verify(claim, knowledge)).toMatchObject({ verdict });
  });
});

describe("a claim of two names", () => {
  it("is borne out in part where a fact has one of them", () => {
    expect(verdictsOf("WebSphere and Lotus Notes will both be used on Inspur's mainframes.")).toMatch(
      /^partly: supported, (?:contradicted|not_covered)$/,
    );
  });
});
