import { describe, expect, it } from "vitest";
import { footnotesOf, type Answer } from "../../src/answer/answer.js";
import { markedText } from "../../src/answer/marks.js";
import { last, talk } from "./said.js";

const factsOf = (given: Answer): readonly string[] =>
  "facts" in given ? given.facts.map(({ id }) => id) : [];

describe("several questions in one message", () => {
  it("are each answered, with footnotes that are numbered through", () => {
    const given = last("Where is Inspur based, and how long is the China Telecom agreement?");
    expect(markedText(given.sentences)).toMatch(/Jinan.*¹ .*three.*²/);
    expect(footnotesOf(given).map(({ mark }) => mark)).toEqual([1, 2]);
  });

  it("note the same passage once", () => {
    const given = last("Where is Inspur based? And where is Inspur based?");
    expect(footnotesOf(given)).toHaveLength(1);
    expect(given.sentences).toHaveLength(1);
  });

  it("name what is missing", () => {
    const given = last("Where is Inspur based and how much is the deal worth?");
    expect(given.status).toBe("answered");
    expect(markedText(given.sentences)).toMatch(/Jinan.*¹ The sources give no value/);
  });

  it("may all be left open", () => {
    const given = last("How much is the deal worth? And who came second in middleware?");
    expect(given.status).toBe("not_covered");
    expect(footnotesOf(given)).toEqual([]);
    expect(given.sentences).toHaveLength(2);
  });
});

describe("more", () => {
  it("tells what was not told, until there is no more", () => {
    const answers = talk("where is Inspur based?", ...Array.from({ length: 12 }, () => "tell me more"));
    const told = answers.flatMap(factsOf);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(3);
    expect(answers.at(-1)?.status).toBe("not_covered");
  });

  it("does not tell what was told again beside what differs from it", () => {
    const before = ["when did Inspur's campaign begin?", "what is the purpose of Inspur's campaign?"];
    const answers = talk(...before, ...Array.from({ length: 8 }, () => "tell me more"));
    const told = answers.flatMap(factsOf);
    expect(told).toContain("campaign-start-differs");
    expect(told.filter((id) => id === "campaign-start-differs")).toHaveLength(1);
  });

  it("of the main points of something tells several facts of it", () => {
    const given = last("what are the main points of the China Telecom agreement?");
    expect(factsOf(given).length).toBeGreaterThan(1);
    expect(markedText(given.sentences)).toContain("three years");
    const again = last("how long is the China Telecom agreement?", "its main points?", given.question);
    expect(factsOf(again)).toEqual(factsOf(given));
    expect(last("What are the key facts about IBM's sales in China in Q3?").status).toBe("not_covered");
  });

  it("tells what is near where nothing was told yet", () => {
    const given = last("is the China Telecom deal any good?", "more details?");
    expect(given.status).toBe("answered");
    expect(markedText(given.sentences)).toContain("China Telecom");
  });

  it("of something that is named is about that", () => {
    const given = last("where is Inspur based?", "tell me more about the OpenPower Foundation");
    expect(markedText(given.sentences)).toContain("OpenPower");
  });

  it("of what the sources do not have is declined", () => {
    expect(last("where is Inspur based?", "tell me more about the share price").status).toBe("not_covered");
  });
});

it("who said that names who says it, and where", () => {
  const given = last("who had the biggest share of the middleware market?", "who said that?");
  expect(markedText(given.sentences)).toMatch(
    /^Gartner estimated it, according to The Irish Times \(Bloomberg\)\.¹/,
  );
});

describe("the same in other words", () => {
  it("is the short form of what was just said, with its footnotes", () => {
    const given = last("how long is the China Telecom agreement?", "can you say that in other words please?");
    expect(markedText(given.sentences)).toBe("Three years.¹");
    expect(footnotesOf(given)).toHaveLength(1);
  });

  it("is nothing where nothing was said", () => {
    expect(last("could you rephrase that?").status).not.toBe("answered");
  });
});

it("in a nutshell is the fact that sums the story up", () => {
  expect(factsOf(last("in a nutshell?"))).toEqual(["deal-summary"]);
});

describe("a list", () => {
  it("is of those whose name the question has", () => {
    const text = markedText(last("Which IBM executives does the article name?").sentences);
    expect(text).toContain("Rometty");
    expect(text).toContain("Chien");
  });

  it("has all that the story has", () => {
    const text = markedText(last("Give me all the percentages in the article.").sentences);
    for (const figure of ["11%", "20%", "30%"]) expect(text).toContain(figure);
  });

  it.each([
    ["name every company in the article", /China Telecom.*Gartner/],
    ["who is everyone in this story?", /Rometty.*Chien.*Sun Pishu/],
    ["what dates are mentioned?", /April 2014.*May 2014.*22 August 2014/],
  ])("has what is known of each: %s", (question, each) => {
    expect(markedText(last(question).sentences)).toMatch(each);
  });

  it("is asked for after something else, and is then not of that", () => {
    const text = markedText(last("who is D.C. Chien?", "what percentages are in it?").sentences);
    for (const figure of ["11%", "20%", "30%"]) expect(text).toContain(figure);
  });

  it("has all, though one fact answers best alone", () => {
    const given = last(
      "IBM has a partner in China.",
      "Which Chinese companies is it working with, all of them?",
    );
    expect(markedText(given.sentences)).toMatch(/Inspur.*China Telecom/);
  });

  it("of what the article quotes is of that, and not of those who carried the story", () => {
    const text = markedText(last("which news outlets does the article itself quote?").sentences);
    expect(text).toMatch(/China Daily.*Bloomberg|Bloomberg.*China Daily/);
    expect(text).not.toContain("Exame");
  });

  it("of what was in a month has what is dated in it, each place in the sources once", () => {
    const facts = factsOf(last("Which things does the article place in May?"));
    expect(facts).toEqual(expect.arrayContaining(["hardware-share", "ibm-knew-of-no-policy"]));
    expect(facts).not.toContain("china-sales-second-quarter");
  });

  it("of news organisations is of papers and agencies", () => {
    const given = last("Which news organisations does the article quote reports from?");
    expect(markedText(given.sentences)).toMatch(/China Daily.*Bloomberg|Bloomberg.*China Daily/);
  });

  it("of which ones was said is what was told, in short", () => {
    const given = last("Are any IBM processors part of the Inspur deal?", "which ones exactly?");
    expect(markedText(given.sentences)).toMatch(/Power8/);
  });

  it("of who mentions what was just told names each of them", () => {
    const given = last("Are there Power8 chips in it?", "Which of the papers mention it?");
    const sources = new Set(footnotesOf(given).map(({ source }) => source));
    for (const source of ["bloomberg", "taipei-times"]) expect(sources).toContain(source);
  });

  it("of all the people tells who each is, though something of people is known not to be known", () => {
    for (const asked of ["Which people are involved?", "who is named in the article?"])
      expect(factsOf(last(asked))).toEqual(["rometty-role", "chien-role", "sun-pishu-role"]);
  });

  it("tells no fact twice", () => {
    const facts = factsOf(last("which companies are involved?"));
    expect(facts.length).toBeGreaterThan(1);
    expect(new Set(facts).size).toBe(facts.length);
  });
});

it("facts of one matter that answer about equally are told together", () => {
  const facts = factsOf(last("how badly is IBM doing in china these days?"));
  expect(facts).toEqual(["falling-revenue", "china-sales-second-quarter"]);
});

it("a follow-up is still about whom it was about, however often it is pointed back to", () => {
  const talked = [
    "what is the China Telecom deal?",
    "how long is it?",
    "and who is it for?",
    "how much is it worth?",
  ];
  expect(markedText(last(...talked).sentences)).toContain("IBM and China Telecom");
});
