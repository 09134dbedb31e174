import { describe, expect, it } from "vitest";
import {
  asksForOtherWords,
  asksForSummary,
  asksWhichOnes,
  asksWhoSaidSo,
  moreOf,
  pointsOf,
  withoutElse,
} from "../../src/language/follow-ups.js";

describe("more is asked for", () => {
  it.each([
    ["tell me more", ""],
    ["what else?", ""],
    ["Anything else on that?", ""],
    ["go on", ""],
    ["can you expand on this a bit please", ""],
    ["Can you go into a bit more detail?", ""],
    ["What else does the article say on the banks?", "the banks"],
    ["Thanks! Can you tell me more about it?", ""],
    ["more about the banks", "the banks"],
    ["More about the banks, please.", "the banks"],
    ["more details pls", ""],
    ["sorry, that was too short, could you go on a bit", ""],
    ["That's a bit short.", ""],
    ["Is that all you have on it?", ""],
    ["tell me something else about the mill", "the mill"],
    ["I know nothing about them, tell me some more", ""],
  ])("%s", (text, of) => {
    expect(moreOf(text)?.replace(/\W+$/, "")).toBe(of);
  });

  it.each([
    "who is more powerful?",
    "I work at the mill, who runs it?",
    "is it more than half?",
    "sales fell more",
    "where is it?",
    "is that all of the land?",
  ])("and not by %s", (text) => {
    expect(moreOf(text)).toBeUndefined();
  });

  it("besides what was said, by a question that says else", () => {
    expect(withoutElse("what else did she say?")).toBe("what did she say?");
    expect(withoutElse("who else came")).toBe("who came");
    expect(withoutElse("or else what?")).toBeUndefined();
  });
});

describe("who says so is asked", () => {
  it.each([
    "who said that?",
    "says who?",
    "source?",
    "And who reported this?",
    "where is that from?",
    "who measured it?",
    "who told them that?",
    "Who told the Gazette this?",
  ])("%s", (text) => {
    expect(asksWhoSaidSo(text)).toBe(true);
  });

  it.each([
    "who said that the mill burned?",
    "where is it?",
    "who owns that?",
    "who told you about this?",
    "which source has the number of staff?",
  ])("and not by %s", (text) => {
    expect(asksWhoSaidSo(text)).toBe(false);
  });
});

describe("the same in other words is asked for", () => {
  it.each([
    "in other words?",
    "Can you say that in simpler words, my English is not so good",
    "could you rephrase that please",
    "simpler pls",
    "sorry, I didn't get that",
    "put it another way",
  ])("%s", (text) => {
    expect(asksForOtherWords(text)).toBe(true);
  });

  it.each([
    "in other words, the mill burned?",
    "what is the other word for mill?",
    "did they say that again in May?",
    "I don't get the lease",
  ])("and not by %s", (text) => {
    expect(asksForOtherWords(text)).toBe(false);
  });
});

it("which ones is asked for by that alone", () => {
  expect(["which ones exactly?", "such as?", "which ones burned?"].map(asksWhichOnes)).toEqual([
    true,
    true,
    false,
  ]);
});

it.each([
  ["what are the main points of the mill's lease?", "the mill's lease"],
  ["list the key facts about the mill, please", "the mill"],
  ["what are the main points of what the mayor said?", undefined],
  ["tell me more about the mill", undefined],
])("the main points are asked for by %s", (text, of) => {
  expect(pointsOf(text)).toBe(of);
});

describe("the story as a whole is asked for", () => {
  it.each([
    "in a nutshell?",
    "tl;dr",
    "Kindly summarise the matter in two lines.",
    "what's this all about?",
    "sum it up",
    "what happened?",
    "ok so overall, what's this story about?",
    "haven't got time to read it, gimme the gist",
    "briefly, please",
    "ok give me the whole article in two lines",
    "Please summarise the article for my students, very short",
    "and in short please?",
    "give me the key points",
    "what are the main points of the article?",
    "no time to read, whats this article saying in two sentences",
  ])("%s", (text) => {
    expect(asksForSummary(text)).toBe(true);
  });

  it.each([
    "summary of the lease",
    "what is the news about the mayor?",
    "what is the mill about",
    "how short is it?",
    "please",
  ])("and not by %s", (text) => {
    expect(asksForSummary(text)).toBe(false);
  });

  it.each(["and ", "please ", "no time, ", "time to read ", "in short ", "summary me ", "!"])(
    "nor by %s a hundred thousand times, which is seen in one go",
    (words) => {
      expect(asksForSummary(`${words.repeat(100_000)}x`)).toBe(false);
    },
  );
});
