import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { markedText } from "../../src/answer/marks.js";
import { findFigures } from "../../src/language/figures.js";
import { loadKnowledge } from "../knowledge.js";

const knowledge = loadKnowledge();
const gaps = knowledge.packs.flatMap((pack) => pack.gaps);
const ask = (question: string): Answer => answer(question, NEW_CONVERSATION, knowledge);
const said = (given: Answer): string => markedText(given.sentences);

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const INTRODUCTION =
  "Ask me about IBM's 2014 partnership with Inspur: I answer with sources, or say that they do not say.";

const ANSWERED: [question: string, fact: string, says: string][] = [
  ["who is D.C. Chien?", "chien-role", "chairman and chief executive of the IBM China group"],
  ["how long has IBM been in China?", "thirty-years-in-china", "more than 30 years"],
  ["where is Inspur based?", "inspur-based-in-jinan", "Jinan"],
  ["who measured IBM's middleware share?", "middleware-measured-by-gartner", "Gartner"],
  ["did IBM stop selling servers to Chinese banks?", "never-stopped-supplying-banks", "never stopped"],
  ["Did IBM buy Inspur?", "partners", "No. IBM's new partner is Inspur Group"],
  ["Is IBM Chinese?", "ibm-american", "No. IBM is an American company"],
  ["When was the 20 per cent drop?", "china-sales-first-quarter", "In the first quarter"],
  ["wher is Inpsur basd?", "inspur-based-in-jinan", "Jinan"],
];

describe("a question that the sources bear out", () => {
  it.each(ANSWERED)("%s is answered from the fact %s, footnoted", (question, fact, says) => {
    const given = ask(question);
    expect(given).toMatchObject({ question, status: "answered", facts: [{ id: fact }] });
    expect(said(given)).toContain(says);
    expect(said(given)).toMatch(/\.¹/);
  });

  it.each([
    [
      "I read that the companies put aside their rivalry. I understand the words but not the reason. For what reason did they do this now?",
      ["government-tension"],
    ],
    [
      "I wrote that half of IBM's China revenue is from hardware and that the company had said so. Is that what the article has?",
      ["hardware-share-said"],
    ],
  ])("%s is read as a whole where its last part says too little", (question, facts) => {
    expect(ask(question)).toMatchObject({ status: "answered", facts: facts.map((id) => ({ id })) });
  });

  it("says the source, the paragraph, who said it, and links to the passage", () => {
    expect(ask("did IBM stop selling servers to Chinese banks?")).toMatchObject({
      footnotes: [
        {
          mark: 1,
          source: "irish-times",
          paragraph: 6,
          label: "The Irish Times, 22 Aug 2014, paragraph 6",
          claim: "company statement (IBM)",
          url: like(/^https:\/\/www\.irishtimes\.com\/.+#:~:text=the%20China%20Daily/),
        },
      ],
    });
  });
});

describe("a question that takes for granted what the sources contradict", () => {
  it.each<[question: string, wrong: string, fact: string]>([
    [
      "why did IBM stop supplying servers to Chinese banks?",
      "The sources contradict this: IBM stopped supplying servers to Chinese banks.",
      "never-stopped-supplying-banks",
    ],
    [
      "why did it stop supplying banks?",
      "The sources contradict this: IBM stopped supplying Chinese banks.",
      "never-stopped-supplying-banks",
    ],
    ["how much did its China sales grow in Q2?", "It was a fall, not a rise.", "china-sales-second-quarter"],
    ["the five-year China Telecom deal", "The figure is 3 years, not five-year.", "telecom-length"],
    [
      "What does IBM's five-year agreement with China Telecom involve?",
      "The figure is 3 years, not five-year.",
      "telecom-length",
    ],
    ["Gartner put IBM at 50%", "The figure is 30%, not 50%.", "middleware-share"],
    [
      "Why did IBM's slump in China get deeper in the second quarter?",
      "It was the other way round.",
      "china-sales-both-quarters",
    ],
    ["when did IBM buy Inspur?", "The sources contradict this: IBM bought Inspur.", "partners"],
    [
      "why did sales in China fall 15% in the second quarter?",
      "The figure is 11%, not 15%.",
      "china-sales-second-quarter",
    ],
  ])("%s is put right first, then the fact is told", (question, wrong, fact) => {
    const given = ask(question);
    expect(given).toMatchObject({ status: "corrected", facts: [{ id: fact }] });
    const [first, ...then] = given.sentences;
    expect(first).toEqual({ text: wrong, marks: [] });
    expect(then.map(({ text }) => text).join(" ")).toBe(knowledge.facts.get(fact)?.statement);
    for (const { marks } of then) expect(marks).toContain(1);
  });
});

describe("a question that the sources do not answer", () => {
  it.each<[question: string, gap: string]>([
    ["how much is the deal worth?", "deal-value"],
    ["what is Inspur's revenue?", "inspur-size"],
    ["who owns Inspur?", "inspur-ownership"],
    ["should I buy IBM stock?", "investment-advice"],
    ["who came second in middleware?", "middleware-rivals"],
  ])("%s is told what is missing: the gap %s", (question, gap) => {
    const given = ask(question);
    expect(given.status).toBe("not_covered");
    expect(said(given)).toBe(gaps.find(({ id }) => id === gap)?.statement);
  });

  it.each(["what did Tim Cook say about Inspur?", "what colour is the K1?", "which hotel did Inspur book?"])(
    "%s, of which the packs know no gap, gets no fact and no figure",
    (question) => {
      const given = ask(question);
      expect(given.status).toBe("not_covered");
      expect(said(given)).toMatch(/^(?:The sources do not|I found nothing in the sources about|Nothing )/);
      expect(findFigures(said(given))).toEqual([]);
      expect(given).not.toHaveProperty("facts");
    },
  );
});

describe("what is not about the story", () => {
  it.each([
    ...["hello", "Hi there!", "thanks!", "thank you very much", "good morning"],
    ...["what's the weather in Paris?", "how do I bake bread?", "who won the world cup in 2018?"],
  ])("%s: says in one line what can be asked", (question) => {
    const given = ask(question);
    expect(given.status).toBe("off_topic");
    expect(said(given)).toBe(INTRODUCTION);
    expect(given.suggestions).not.toEqual([]);
  });
});

describe("what has no words to go by", () => {
  it.each(["", "   ", "???", "🙂", "x", "asdf qwer zxcv", "\u0000"])(
    "%j is unclear, and says so",
    (question) => {
      const given = ask(question);
      expect(given.status).toBe("unclear");
      expect(said(given)).toBe(`I could not find a question in that. ${INTRODUCTION}`);
    },
  );
});

describe("a bare name of the story", () => {
  it.each(["IBM", "浪潮", "Inspur?"])("%s is unclear, and what could be meant is offered", (question) => {
    const given = ask(question);
    expect(given.status).toBe("unclear");
    expect(said(given)).toBe("That could mean more than one thing.");
    expect(given.suggestions.length).toBeGreaterThan(1);
  });
});

describe("suggestions", () => {
  it.each(["hello", "???", "how much is the deal worth?", "who is D.C. Chien?", "what colour is the K1?"])(
    "after %j are at most three of the pack's questions, and each is answered when it is asked",
    (question) => {
      const { suggestions } = ask(question);
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(new Set(suggestions).size).toBe(suggestions.length);
      const known = [...knowledge.facts.values()].flatMap((fact) => fact.questions);
      expect(known).toEqual(expect.arrayContaining([...suggestions]));
      expect(suggestions.filter((suggestion) => ask(suggestion).status !== "answered")).toEqual([]);
    },
  );
});
