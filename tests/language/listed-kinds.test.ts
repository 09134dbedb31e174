import { describe, expect, it } from "vitest";
import { listedKind } from "../../src/language/listed-kinds.js";

const read = (text: string): string => {
  const asked = listedKind(text);
  if (asked === undefined) return "none";
  const { kind, ofTheStory, all, quoted } = asked;
  return [kind, ofTheStory && "story", all && "all", quoted && "quoted"].filter(Boolean).join(" ");
};

describe("a list is asked for", () => {
  it.each([
    ["which companies lease the mill?", "company"],
    ["which tools does the mill have, all of them please", "product all"],
    ["what percentages are in it?", "percent story"],
    ["list everyone else who appears too", "person story all"],
    ["who is everyone in this story", "person story all"],
    ["who are the people in the article?", "person story"],
    ["who is named in it?", "person story"],
    ["name every company involved", "company story all"],
    ["all the dates in the article", "event story all"],
    ["which news outlets does the article itself quote", "publication story quoted"],
    ["which of the papers mention it?", "publication"],
    ["and the people in it?", "person story"],
    ["Which news organisations does the article quote reports from?", "publication story quoted"],
    ["what happened in the end?", "event"],
    ["what else happened?", "event story"],
    ["What about the top people at the mill?", "person"],
  ])("%s", (text, listed) => {
    expect(read(text)).toBe(listed);
  });

  it.each([
    "which one company leases the mill?",
    "everyone says that it burned, when was that?",
    "and the companies announced it when?",
    "is it open every day?",
    "what do the tools do?",
  ])("and not by %s", (text) => {
    expect(read(text)).toBe("none");
  });
});
