import { expect, it } from "vitest";
import { timeline } from "../../../src/answer/overview/timeline.js";
import { loadKnowledge } from "../../knowledge.js";

const events = timeline(loadKnowledge());

it("tells the events of the pack in order, from the decade to the day", () => {
  expect([...new Set(events.map(({ when }) => when))]).toEqual([
    "the 1960s",
    "2013",
    "April 2014",
    "May 2014",
    "22 August 2014",
  ]);
});

it("says which are known to the day, and how a date is known", () => {
  const told = Object.fromEntries(events.map(({ fact, exact, note }) => [fact.id, { exact, note }]));
  expect(told["inspur-predecessor"]).toEqual({ exact: false, note: undefined });
  expect(told["inspur-shares-may"]).toEqual({ exact: false, note: "Late May." });
  expect(told["deal-summary"]).toMatchObject({
    exact: true,
    note: expect.stringContaining("today") as unknown,
  });
});

it("leaves out what is dated and no event", () => {
  expect(events.map(({ fact }) => fact.id)).not.toContain("hardware-share");
});
