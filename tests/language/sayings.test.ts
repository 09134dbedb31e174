import { describe, expect, it } from "vitest";
import { sayingsIn } from "../../src/language/sayings.js";

describe("all that somebody said is asked for", () => {
  it.each([
    ["everything the mayor said about the mill", "the mayor", "the mill"],
    ["List all statements by the mayor on it, please", "the mayor", "it"],
    ["everything she herself has stated about that, in May and later", "she", "that"],
    ["What facts come from The Herald's piece of 3 June? List them.", "The Herald's piece of", undefined],
    ["tell me whatever the Herald reported", "the Herald", undefined],
  ])("%s", (text, speaker, on) => {
    expect(sayingsIn(text)).toEqual({ speaker, on, else: false });
  });

  it.each([
    ["what else did it say back then?", "it", undefined],
    ["And what else has the mayor said about the mill?", "the mayor", "the mill"],
  ])("besides what was told: %s", (text, speaker, on) => {
    expect(sayingsIn(text)).toEqual({ speaker, on, else: true });
  });

  it.each([
    "is that everything the mayor said?",
    "what did the mayor say?",
    "what else burned?",
    "which news did they get from the mayor?",
  ])("and not by %s", (text) => {
    expect(sayingsIn(text)).toBeUndefined();
  });

  it.each(["everything ", "what else did ", "everything said ", "facts from a ", "list all "])(
    "nor by %s thousands of times, which is seen in one go",
    (words) => {
      expect(sayingsIn(`${words.repeat(500)}?`)?.speaker.length ?? 0).toBeLessThan(100);
    },
  );
});
