import { expect, it } from "vitest";
import { footnotesOf } from "../../src/answer/answer.js";
import { knowledge, last } from "./said.js";

const told = (...messages: readonly string[]): readonly string[] => {
  const given = last(...messages);
  return "facts" in given ? given.facts.map(({ id }) => id) : [];
};

it("everything that somebody said of a matter is all of theirs on it, with footnotes", () => {
  expect(told("everything IBM said about hardware")).toEqual(["hardware-share", "hardware-share-said"]);
  expect(footnotesOf(last("everything IBM said about hardware"))).not.toEqual([]);
});

it("everything that somebody said about that is on the matter spoken of", () => {
  const facts = told(
    "was there a policy against IBM's servers in banks?",
    "everything IBM has stated about that",
  );
  expect(facts).toContain("ibm-knew-of-no-policy");
  for (const id of facts) expect(knowledge.facts.get(id)?.said_by).toBe("ibm");
});

it("what else somebody said is nothing that was told", () => {
  const [first, ...others] = told("What did IBM say about a policy against its servers?");
  const further = told("What did IBM say about a policy against its servers?", "What else did it say?");
  expect(first).toBe("ibm-knew-of-no-policy");
  expect(further.length).toBeGreaterThan(1);
  for (const id of [first, ...others]) expect(further).not.toContain(id);
});

it("what comes from a paper is what it is cited for", () => {
  const facts = told("What facts come from China Daily's piece of 30 May? List them.");
  expect(facts).toContain("inspur-hired-from-ibm");
  expect(facts).toContain("thirty-years-in-china");
});

it("what somebody never spoke of is not made up", () => {
  expect(last("everything Gartner said about the banks").status).not.toBe("answered");
});
