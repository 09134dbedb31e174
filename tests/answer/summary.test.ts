import { describe, expect, it } from "vitest";
import { last } from "./said.js";

const told = (...messages: readonly string[]): string[] => {
  const given = last(...messages);
  return given.status === "answered" ? given.facts.map(({ id }) => id) : [given.status];
};

describe("a part of the story in short", () => {
  it.each([
    ["sum up the China Telecom agreement", "telecom-agreement"],
    ["give me a quick summary of Inspur's campaign", "campaign-name"],
    ["an overview of the people involved, please", "rometty-role"],
    ["an overview of the middleware market", "middleware-share"],
  ])("is the first facts of its topic: %s", (message, first) => {
    const ids = told(message);
    expect(ids[0]).toBe(first);
    expect(ids.length).toBeGreaterThan(1);
  });

  it("is of each topic that has as much of what is named", () => {
    expect(told("the bank affair in two lines").sort()).toEqual([
      "bank-study-report",
      "never-stopped-supplying-banks",
    ]);
  });

  it("is as short as it is to be, and of somebody what is said of him", () => {
    expect(told("the middleware thing in one sentence")).toEqual(["middleware-share"]);
    expect(told("brief me on Ginni Rometty")).toEqual(["rometty-role"]);
  });

  it.each([
    ["sum up the two declines", "not_covered"],
    ["sum up Q1", "not_covered"],
    ["give me an overview of IBM's history", "not_covered"],
    ["the deal came together quickly", "off_topic"],
  ])("is not meant by %s", (message, status) => {
    expect(told(message)).toEqual([status]);
  });

  it("is of what was spoken of, where it is pointed at", () => {
    expect(told("How long is the China Telecom agreement?", "and that one, in a nutshell?")[0]).toBe(
      "telecom-agreement",
    );
    expect(told("What was Inspur's slogan?", "tldr on that")[0]).toBe("campaign-name");
  });

  it("is of the whole story, where that is meant or nothing was told yet", () => {
    expect(told("sum it up")).toEqual(["deal-summary"]);
    expect(told("tldr on that")).toEqual(["deal-summary"]);
    expect(told("What was Inspur's slogan?", "the whole story in short")).toEqual(["deal-summary"]);
    expect(told("tldr of the IBM Inspur thing")).toEqual(["deal-summary"]);
  });
});
