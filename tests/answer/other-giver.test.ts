import { describe, expect, it } from "vitest";
import { verify } from "../../src/answer/verify.js";
import { knowledge, said } from "./said.js";

describe("who gives what to whom", () => {
  it("is put right where a question takes it for granted the other way round", () => {
    expect(said("How does Inspur help IBM design its server systems?")).toMatch(
      /^corrected: It is the other way round between Inspur and IBM\./,
    );
  });

  it("is answered with no where it is asked the other way round", () => {
    expect(said("Does Inspur help IBM design servers?")).toMatch(/^answered: No\. .*IBM will help Inspur/);
  });

  it("is left alone as the sources have it, and where something else would be given", () => {
    expect(said("Does IBM help Inspur design servers?")).not.toMatch(/No\.|other way/);
    expect(said("What does IBM get from Inspur in return?")).toMatch(/^not_covered: /);
  });

  it.each([
    ["Inspur hands IBM its Power8 chips.", "contradicted"],
    ["IBM gets technical assistance from Inspur.", "contradicted"],
    ["Inspur gets technical assistance from IBM.", "supported"],
  ])("decides a claim: %s", (claim, verdict) => {
    expect(verify(claim, knowledge).verdict).toBe(verdict);
  });
});
