import { MessageFlags } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import { MESSAGE_CHARACTERS } from "../../../src/discord/present/limits.js";
import { presentAnswer, presentWords } from "../../../src/discord/present/message.js";
import { createWords } from "../../../src/discord/words/words.js";
import { answered, EVERY_STATUS, footnote, long } from "../answers.js";
import { NO_KNOWLEDGE } from "../no-knowledge.js";

const words = createWords()("en-GB");
const shown = (answer: Answer) =>
  presentAnswer(answer, { words, withQuestion: false, knowledge: NO_KNOWLEDGE }).content;

describe("an answer as a message", () => {
  it("is its sentences, then a line of small print for each source", () => {
    expect(shown(EVERY_STATUS.answered)).toBe(
      [
        "Sales in China fell 11% year on year.¹ They had fallen 20% in the quarter before.¹\u2009²",
        "-# ¹ [The Paper, 22 Aug 2014, paragraph 1](<https://paper.example/story-1#:~:text=sales%20fell>) · press report (Bloomberg)",
        "-# ² The Paper, 22 Aug 2014, paragraph 2 · estimate",
      ].join("\n"),
    );
  });

  it("says first what is wrong when it corrects", () => {
    expect(shown(EVERY_STATUS.corrected)).toMatch(
      /^Sales did not rise\. Sales in China fell 11% year on year\.¹\n-# ¹ /,
    );
  });

  it.each(["not_covered", "off_topic", "unclear"] as const)("offers questions when it is %s", (status) => {
    const [said] = EVERY_STATUS[status].sentences;
    expect(shown(EVERY_STATUS[status])).toBe(
      `${said?.text ?? ""}\nYou could ask:\n- who measured it?\n- how large is the market?`,
    );
  });

  it("offers five questions at most, and none under an answer", () => {
    const suggestions = Array.from({ length: 9 }, (_, index) => `question ${index}?`);
    expect(shown({ ...EVERY_STATUS.unclear, suggestions }).match(/^- /gm)).toHaveLength(5);
    expect(shown({ ...EVERY_STATUS.unclear, suggestions: [] })).toBe("That could mean several things.");
    expect(shown(answered({ suggestions }))).not.toContain("You could ask");
  });

  it("suppresses embeds, whatever its status", () => {
    for (const answer of Object.values(EVERY_STATUS)) {
      expect(presentAnswer(answer, { words, withQuestion: true, knowledge: NO_KNOWLEDGE }).flags).toBe(
        MessageFlags.SuppressEmbeds,
      );
    }
    expect(presentWords("Hello.").flags).toBe(MessageFlags.SuppressEmbeds);
  });

  it("shows the question above it where it is asked to, on one line and clipped", () => {
    const question = `**why**\n${"x".repeat(1000)}`;
    const { content } = presentAnswer(answered({ question }), {
      words,
      withQuestion: true,
      knowledge: NO_KNOWLEDGE,
    });
    const [first = "", second = ""] = content.split("\n");
    expect(first).toMatch(/^> \\\*\\\*why\\\*\\\* x+…$/);
    expect(first.length).toBeLessThan(520);
    expect(second).toMatch(/^Sales/);
  });

  it("ends a link where the address ends", () => {
    const footnotes = [footnote(1, { url: "https://paper.example/a_(b)#:~:text=c>" })];
    expect(shown(answered({ footnotes }))).toContain("(<https://paper.example/a_%28b%29#:~:text=c%3E>) ·");
  });

  it("shows markup in a source's name as it is written", () => {
    const footnotes = [footnote(1, { label: "The [Paper](x), *8*", claim: "opinion (A_B_C)" })];
    expect(shown(answered({ footnotes }))).toContain("[The \\[Paper\\](x), \\*8\\*](<https://paper.example/");
    expect(shown(answered({ footnotes }))).toContain("· opinion (A\\_B\\_C)");
  });
});

describe("an answer that is too long", () => {
  it("has its six deep links when they fit", () => {
    const content = shown(long(6, "Sales fell, as they had in the quarter before."));
    expect(content.match(/#:~:text=/g)).toHaveLength(6);
  });

  it("gives up the fragments of its links first", () => {
    const content = shown(long(12, "Sales fell, as they had in the quarter before."));
    expect(content.match(/^-# /gm)).toHaveLength(12);
    expect(content).not.toContain("#:~:text=");
    expect(content).not.toContain("did not fit");
  });

  it.each([
    [
      "Latin letters",
      "Sales fell, as they had in the quarter before, in the only market that had grown until then.",
    ],
    ["CJK", "第二季度国际商业机器公司在中国的销售额同比下降百分之十一。".repeat(3)],
    ["emoji", "👩‍👩‍👧‍👦📉🇨🇳".repeat(12)],
    ["markdown", "**_~~||`[x](https://evil.example)`||~~_**".repeat(3)],
  ])("then drops whole sentences from the end, each with its source: %s", (_, text) => {
    const content = shown(long(30, text));
    expect(content.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
    const [paragraph = "", ...lines] = content.split("\n");
    const last = lines.pop() ?? "";
    const kept = lines.length;
    expect(kept).toBeGreaterThan(2);
    expect(last).toBe(`-# ${30 - kept} more sentences did not fit here.`);
    expect(paragraph.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g)).toHaveLength(kept);
    for (const line of lines)
      expect(line).toMatch(/^-# [⁰¹²³⁴⁵⁶⁷⁸⁹]+ \[.+\]\(<https:\/\/\S+>\) · press report \(Bloomberg\)$/);
  });

  it("says so when not one sentence fits", () => {
    const content = shown(long(1, "x".repeat(MESSAGE_CHARACTERS)));
    expect(content).toBe("This answer does not fit into one message. Ask about one part of it.");
  });

  it("gives up suggestions before sentences", () => {
    const suggestions = Array.from({ length: 5 }, (_, index) => `${index} ${"y".repeat(300)}`);
    const sentences = [{ text: "z".repeat(1400), marks: [] }];
    const content = shown({ ...EVERY_STATUS.not_covered, sentences, suggestions });
    expect(content).toContain("z".repeat(1400));
    expect(content.match(/^- /gm)).toHaveLength(1);
  });

  it("fits, is never empty and parts no mark from its source, whatever is in it", () => {
    const text = fc.oneof(fc.string({ maxLength: 900 }), fc.string({ unit: "grapheme", maxLength: 300 }));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        text,
        fc.boolean(),
        (texts, question, withQuestion) => {
          const marks = texts.map((_, index) => index + 1);
          const answer = answered({
            question,
            sentences: texts.map((one, index) => ({ text: `Said: ${one}`, marks: [index + 1] })),
            footnotes: marks.map((mark) => footnote(mark)),
          });
          const { content } = presentAnswer(answer, { words, withQuestion, knowledge: NO_KNOWLEDGE });
          expect(content.trim()).not.toBe("");
          expect(content.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
          expect(content).not.toMatch(/@(?:everyone|here)|(?<!\\)<(?!https:\/\/paper\.example)/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("words of our own", () => {
  it("are escaped and always fit", () => {
    expect(presentWords("found **@everyone**.").content).toBe("found \\*\\*@\u200beveryone\\*\\*.");
    const { length } = presentWords("*".repeat(5000)).content;
    expect(length).toBeGreaterThan(MESSAGE_CHARACTERS / 2);
    expect(length).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
  });
});
