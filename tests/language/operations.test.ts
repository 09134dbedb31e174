import { describe, expect, it } from "vitest";
import { dateOperationsIn, figureOperationsIn } from "../../src/language/operations.js";

describe("what a question asks to be worked out", () => {
  it.each([
    ["by how many points was the first fall larger than the second?", "difference"],
    ["how many times as large was it?", "ratio"],
    ["what share does everybody else have?", "remainder"],
    ["what do the two falls add up to?", "sum"],
    ["what was the average fall?", "average"],
    ["did the decline slow down?", "trend"],
    ["which quarter was worse?", "larger"],
    ["was the first fall twice the second?", "ratio"],
    ["did the fall halve?", "ratio"],
    ["is it more than 15%?", "threshold"],
    ["with sales at 100 before, what are they now?", "index"],
  ] as const)("from figures: %s", (question, operation) => {
    expect(figureOperationsIn(question)).toContain(operation);
  });

  it.each([
    ["how many days passed between the two?", "interval"],
    ["days from the one to the other?", "interval"],
    ["how big is the gap in years?", "interval"],
    ["in what year will it end?", "end"],
    ["half way through it, how long is left?", "left"],
    ["will it last until 2019?", "end"],
    ["since what year has it been there?", "beginning"],
    ["how old was it in 2014?", "age"],
    ["which came first, the one or the other?", "order"],
    ["how many months does it last?", "conversion"],
  ] as const)("from dates: %s", (question, operation) => {
    expect(dateOperationsIn(question)).toContain(operation);
  });

  it.each([
    "who bought it?",
    "by how much did sales fall?",
    "when was it announced?",
    "how long is it?",
    "I am putting together a note: how far did sales fall?",
    "I read it twice on the bus, what fell?",
    "did sales halve?",
  ])("is nothing in %s", (question) => {
    expect([...dateOperationsIn(question), ...figureOperationsIn(question)]).toEqual([]);
  });
});
