import { describe, expect, it } from "vitest";
import { verify } from "../../src/answer/verify.js";
import { knowledge } from "../answer/said.js";
import { checkAll, claimLines, readClaims } from "./claims.js";

describe("the claims of other people", { timeout: 60_000 }, () => {
  const claims = readClaims();
  const outcomes = checkAll(knowledge).filter(({ part }) => part === "working");
  const share = (score: string): number =>
    outcomes.filter((one) => one.score === score).length / outcomes.length;

  it("are many, about a third each supported, contradicted and not covered", () => {
    expect(claims.length).toBeGreaterThanOrEqual(150);
    for (const verdict of ["supported", "contradicted", "not_covered"])
      expect(claims.filter((one) => one.verdict === verdict).length / claims.length).toBeGreaterThan(0.3);
  });

  it("are told apart by their text", () => {
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
  });

  it("name where to look, unless the sources do not say", () => {
    for (const { verdict, also, where } of claims)
      expect(where.length > 0).toBe([verdict, ...also].some((one) => one !== "not_covered"));
  });

  it("get right verdicts in the working half, and few wrong ones", () => {
    expect(share("right")).toBeGreaterThanOrEqual(0.85);
    expect(share("wrong")).toBeLessThanOrEqual(1 / 12);
  });

  it("are reported by part and expected verdict", () => {
    expect(claimLines(knowledge)).toHaveLength(15);
  });
});

describe("the facts' own statements", { timeout: 60_000 }, () => {
  it("are supported, but for a few, and none is contradicted", () => {
    const verdicts = [...knowledge.facts.values()].map(
      ({ statement }) => verify(statement, knowledge).verdict,
    );
    expect(verdicts).not.toContain("contradicted");
    expect(verdicts.filter((verdict) => verdict === "supported").length / verdicts.length).toBeGreaterThan(
      0.95,
    );
  });
});
