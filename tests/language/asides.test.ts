import { describe, expect, it } from "vitest";
import { asidesIn, longThingIn } from "../../src/language/asides.js";

describe("what is said in passing of a name", () => {
  it.each([
    ["Smith, a Scottish baker, built the bridge.", "Smith built the bridge.", ["Smith is a Scottish baker"]],
    ["Who paid Anna Smith, the town's mayor?", "Who paid Anna Smith?", ["Anna Smith is the town's mayor"]],
    ["why did smith, the baker, build it", "why did smith build it", ["smith is the baker"]],
  ])("%s", (sentence, rest, asides) => {
    expect(asidesIn(sentence)).toEqual({ rest, asides });
  });

  it.each([
    "Compared with the old one, the bridge is long.",
    "Which was longer, the bridge or the road, and why?",
    "Smith, who is a baker, built it.",
    "The bridge is long, that's all.",
    "hiya, how's your day going",
  ])("is nothing in %s", (sentence) => {
    expect(asidesIn(sentence)).toEqual({ rest: sentence, asides: [] });
  });
});

describe("the role of a name that it stands before", () => {
  it.each([
    ["What did Smith's chairman Anna Jones sign?", "Anna Jones is Smith's chairman"],
    ["Why did Smith CEO Anna Jones leave?", "Anna Jones is Smith's CEO"],
    ["Did Smith’s North Sea chief A.B. Jones talk?", "A.B. Jones is Smith’s North Sea chief"],
  ])("%s", (sentence, role) => {
    expect(asidesIn(sentence)).toEqual({ rest: sentence, asides: [role] });
  });

  it.each([
    "Yesterday chairman Anna Jones left.",
    "Is the head of Smith Anna Jones?",
    "Who is Smith's CEO?",
    "The chairman met Anna Jones.",
  ])("is not given in %s", (sentence) => {
    expect(asidesIn(sentence).asides).toEqual([]);
  });
});

describe("a thing that is named with its length", () => {
  it.each([
    [
      "What does the five-year agreement with the Smith Group offer?",
      "the five-year agreement with the Smith Group",
    ],
    ["What happens after the ten-year Smith contract runs out?", "the ten-year Smith contract"],
    ["How did sales go in the first three months of it?", undefined],
    ["Is it the three years of war?", undefined],
    ["Is it five years?", undefined],
  ])("%s", (question, thing) => {
    expect(longThingIn(question)).toBe(thing);
  });
});
