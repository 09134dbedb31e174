import { describe, expect, it } from "vitest";
import { verify } from "../../src/answer/verify.js";
import { markedText } from "../../src/answer/marks.js";
import { knowledge } from "./said.js";

/** The verdict and the text: `supported: The sources bear this out. Inspur is based in Jinan …¹` */
function checked(claim: string): string {
  const { verdict, sentences } = verify(claim, knowledge);
  return `${verdict}: ${markedText(sentences)}`;
}
const verdicts = (text: string): string[] => verify(text, knowledge).parts.map(({ verdict }) => verdict);

describe("a claim that the sources bear out", () => {
  it("is supported, by a fact with its footnotes", () => {
    expect(checked("Inspur is based in Jinan.")).toMatch(
      /^supported: The sources bear this out\. Inspur is based in Jinan.*¹/,
    );
    expect(verify("Inspur is based in Jinan.", knowledge)).toMatchObject({
      facts: [{ id: "inspur-based-in-jinan" }],
      footnotes: [{ mark: 1, source: "exame" }],
    });
  });

  it.each([
    "pretty sure ibm's china sales dropped 11% in q2",
    "I read that IBM's sales in China fell 11 percent in the second quarter, right?",
    "Apparently IBM's sales in China fell by 11% in the second quarter of 2014",
  ])("may be hedged: %s", (claim) => {
    expect(checked(claim)).toMatch(/^supported: .*fell 11%/);
  });

  it("is where its figure is another fact's that says the same, and is told both", () => {
    const claim = "The China Telecom deal covers three years and cloud applications.";
    expect(checked(claim)).toMatch(/^supported: /);
    expect(checked(claim)).toMatch(/three years/);
    expect(checked(claim)).toMatch(/cloud-based applications/);
  });

  it("is so of each of the first two quarters", () => {
    expect(checked("IBM's sales in China fell in both of the first two quarters.")).toMatch(/^supported: /);
  });

  it("may set it against what it is said to be separate from", () => {
    expect(checked("The China Telecom agreement was told of in its own statement, not Inspur's.")).toMatch(
      /^supported: /,
    );
  });

  it.each([
    [
      "The fall in IBM's China sales eased by nine percentage points from Q1 to Q2.",
      /is 9 percentage points/,
    ],
    ["More than two thirds of the middleware market belonged to other firms than IBM.", /leaves 70%/],
    ["The drop in IBM's sales in China was roughly half as bad in Q2 as in Q1.", /is 0\.55/],
  ])("may have to be worked out: %s", (claim, formula) => {
    expect(checked(claim)).toMatch(/^supported: The sources bear this out\. (?!Yes)/);
    expect(checked(claim)).toMatch(formula);
  });

  it("may give a figure for each of two periods", () => {
    expect(checked("IBM China: -20% in Q1, -11% in Q2")).toMatch(/^supported: /);
    expect(checked("IBM China: -11% in Q1, -20% in Q2")).toMatch(/^contradicted: /);
  });

  it.each(["IBM is not Chinese.", "Inspur isn't American."])("may deny what is not so: %s", (claim) => {
    expect(checked(claim)).toMatch(/^supported: /);
  });

  it("may deny what the sources deny", () => {
    expect(checked("IBM and Inspur did not mention cybersecurity in their announcement")).toMatch(
      /^supported: /,
    );
  });
});

describe("a claim that the sources contradict", () => {
  it.each([
    [
      "The fall in IBM's China sales eased by three percentage points from Q1 to Q2.",
      /is 9 percentage points/,
    ],
    ["IBM's China sales halved in the first quarter.", /The figure is 20%, not halved/],
    ["No way IBM still sells new servers to Chinese banks.", /never stopped/],
  ])("may be worked out, or put in a word: %s", (claim, text) => {
    expect(checked(claim)).toMatch(/^contradicted: /);
    expect(checked(claim)).toMatch(text);
  });

  it("may be so but for what is said in passing", () => {
    expect(verdicts("DC Chien, the chairman of Inspur, is chairman of the IBM China group.")).toContain(
      "contradicted",
    );
  });

  it("is so in part where one of its figures is not given", () => {
    expect(checked("The China Telecom deal runs three years and is worth $100 million.")).toMatch(
      /^partly: /,
    );
  });

  it("is told the figure", () => {
    expect(checked("The agreement between IBM and China Telecom is for five years.")).toMatch(
      /^contradicted: The figure is 3 years, not five years\. .*¹/,
    );
  });

  it("is told for which period its figure is right", () => {
    expect(checked("IBM's China sales fell 20% in Q2")).toMatch(
      /^contradicted: 20% is the figure for the first quarter of 2014; for the second quarter of 2014 it is 11%\./,
    );
  });

  it("is not borne out by a fact that says it of the other company's", () => {
    expect(checked("Sun Pishu is chairman of IBM")).toMatch(
      /^contradicted: .*Sun Pishu .*is the chairman of Inspur/,
    );
    expect(verdicts("Inspur's software will run on IBM mainframes")).not.toContain("supported");
  });

  it("is borne out where it is denied outright, and what is so is not", () => {
    expect(checked("It is not true that IBM bought Inspur")).toMatch(/^supported: The sources bear this out/);
    expect(checked("It's false that Inspur is based in Jinan.")).toMatch(
      /^contradicted: The sources say that it is so\. Inspur is based in Jinan/,
    );
  });

  it.each(["IBM may buy Inspur", "If IBM bought Inspur, banks would be glad", "IBM could acquire Inspur"])(
    "is none where it says what may be: %s",
    (claim) => {
      expect(verdicts(claim)).toEqual(["not_covered"]);
    },
  );

  it("is none where it is a name alone", () => {
    expect(checked("IBM")).toBe("not_covered: I could not find a claim in that.");
  });

  it("is told the direction", () => {
    expect(checked("IBM's sales in China rose in the second quarter")).toMatch(
      /^contradicted: (?:It was a fall, not a rise|The sources contradict this: .*rose)/,
    );
  });

  it("is told the party that is not meant", () => {
    expect(checked("Huawei ran the 'IBM to Inspur' campaign")).toMatch(/^contradicted: .*Huawei/);
  });

  it("is told that it is denied", () => {
    expect(checked("In announcing the deal, both companies addressed cybersecurity.")).toMatch(
      /^contradicted: .*cybersecurity/,
    );
  });

  it("is so where it denies what the sources say", () => {
    expect(checked("IBM and Inspur were never rivals before the deal.")).toMatch(/^contradicted: /);
  });

  it("says what differs as data too", () => {
    const [part] = verify("IBM's China sales fell 17% in the second quarter", knowledge).parts;
    expect(part?.differs).toMatchObject({ kind: "figure", asked: "17%", stated: { value: 11 } });
  });
});

describe("a claim that the sources say nothing of", () => {
  it.each([
    "IBM paid Inspur 50 million dollars.",
    "IBM shares closed 0.4 percent lower on the day of the announcement.",
    "Inspur employed some 12,000 people when the deal was signed.",
    "The contract is governed by the law of the State of New York.",
  ])("is not covered, and states no fact: %s", (claim) => {
    expect(verify(claim, knowledge)).toMatchObject({ verdict: "not_covered", facts: [], footnotes: [] });
  });

  it("is not covered where a detail is added that no fact has", () => {
    expect(verify("Inspur is based in Jinan and has 12,000 employees.", knowledge).verdict).not.toBe(
      "supported",
    );
  });

  it.each(["", "   ", "lol", "🙂🙂", "?!"])("or that is none is not covered: %j", (text) => {
    expect(verify(text, knowledge)).toMatchObject({ verdict: "not_covered", parts: [] });
  });
});

describe("a text of several claims", () => {
  it("is checked sentence by sentence", () => {
    expect(
      verdicts("Inspur is based in Jinan. IBM bought Inspur. IBM paid a billion dollars for it."),
    ).toEqual(["supported", "contradicted", "not_covered"]);
  });

  it.each([
    ["Inspur is based in Jinan. Sun Pishu is the chairman of Inspur.", "supported"],
    ["Inspur is based in Jinan. IBM bought Inspur.", "partly"],
    ["Inspur is based in Jinan. Inspur employs 12,000 people.", "partly"],
    ["IBM bought Inspur. Inspur employs 12,000 people.", "contradicted"],
  ])("has one verdict in all: %s %s", (text, verdict) => {
    expect(verify(text, knowledge).verdict).toBe(verdict);
  });

  it("goes on with what the sentence before named", () => {
    expect(verdicts("Inspur is a Chinese company. It is based in Jinan.")).toEqual([
      "supported",
      "supported",
    ]);
  });

  it("numbers its footnotes through", () => {
    const { footnotes } = verify("Inspur is based in Jinan. IBM's China sales fell 11% in Q2.", knowledge);
    expect(footnotes.map(({ mark }) => mark)).toEqual([1, 2]);
  });

  it("passes over asides", () => {
    expect(verdicts("Inspur is based in Jinan. Look it up.")).toEqual(["supported"]);
  });
});
