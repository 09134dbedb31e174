import { describe, expect, it } from "vitest";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { answer } from "../../src/answer/answer-question.js";
import { verify } from "../../src/answer/verify.js";
import { knowledge } from "../answer/said.js";
import { scoreClaim, type EvaluationClaim } from "./claims.js";
import type { EvaluationQuestion } from "./questions.js";
import { score, type Score } from "./score.js";

describe("an answer", { timeout: 60_000 }, () => {
  it("is right where it cites and says what is expected, and wrong where it lacks either", () => {
    const q = "How far did IBM's sales in China fall in the first quarter?";
    const right: Expected = { where: ["irish-times:8"], says: [["20%", "a fifth"]] };
    expect(scored(q, right)).toBe("right");
    expect(scored(q, { ...right, says: ["11%"] })).toBe("wrong");
    expect(scored(q, { ...right, where: ["irish-times:1"] })).toBe("wrong");
  });

  it("may decline in each way that is right, and misses in any other", () => {
    const q = "17*23";
    expect(scored(q, { status: "off_topic", also: ["unclear"] })).toBe("right");
    expect(scored(q, { status: "off_topic" })).toBe("missed");
  });

  it("may not state a fact where declining is right", () => {
    const q = "Who is the chairman of Inspur?";
    expect(scored(q, { status: "not_covered", also: ["off_topic"] })).toBe("wrong");
  });

  it("must say what is right, whichever of two statuses it has", () => {
    const q = "Why did IBM's sales in China grow in the second quarter?";
    const either: Expected = { also: ["corrected"], where: ["irish-times:8"] };
    expect(scored(q, { ...either, says: ["fell"] })).toBe("right");
    expect(scored(q, { ...either, says: ["grew by"] })).toBe("wrong");
    expect(scored(q, { ...either, also: [], says: ["fell"] })).toBe("wrong");
  });

  it("is right as a correction where a yes/no question is to be answered", () => {
    const q = "Did IBM's sales in China grow in the second quarter?";
    const expected: Expected = { where: ["irish-times:8"], says: ["fell"], kind: "yes_no" };
    expect(scored(q, expected)).toBe("right");
  });
});

describe("a verdict", { timeout: 60_000 }, () => {
  it("is right as each that is expected, and is missed as not covered", () => {
    const claim = "IBM paid Inspur a billion dollars.";
    expect(verdictScored(claim, { verdict: "contradicted", also: ["not_covered"] })).toBe("right");
    expect(verdictScored(claim, { verdict: "contradicted" })).toBe("missed");
  });

  it("must cite one of the right places", () => {
    const claim = "IBM's sales in China fell 11% in the second quarter.";
    expect(verdictScored(claim, { verdict: "supported", where: ["irish-times:8"] })).toBe("right");
    expect(verdictScored(claim, { verdict: "supported", where: ["irish-times:1"] })).toBe("wrong");
  });
});

type Expected = Partial<EvaluationQuestion>;

function scored(q: string, expected: Expected): Score {
  const whole = {
    before: [],
    kind: "direct",
    voice: "",
    also: [],
    where: [],
    says: [],
    set: "",
    ...expected,
  };
  return score(
    { ...whole, status: expected.status ?? "answered", q },
    answer(q, NEW_CONVERSATION, knowledge),
  );
}

function verdictScored(claim: string, expected: Partial<EvaluationClaim>): Score {
  const whole = { verdict: "supported" as const, also: [], differs: "", voice: "", where: [], note: "" };
  return scoreClaim({ ...whole, ...expected, claim }, verify(claim, knowledge));
}
