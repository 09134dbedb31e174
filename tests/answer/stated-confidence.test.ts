import { expect, test } from "vitest";
import { sureness } from "../../src/answer/confidence.js";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { analyse } from "../../src/search/analyse.js";
import { rank } from "../../src/search/rank.js";
import { drafted } from "../drafted.js";

const knowledge =
  drafted(`Ida Brandt has run the harbour of Limmer since 2009. Ferries carried 40,000 passengers to Oster.

The old theatre burnt down in 1911. It was rebuilt by carpenters from Westby.`);

function sure(question: string): number {
  return answer(question, NEW_CONVERSATION, knowledge).confidence;
}

test("a question that a statement answers is surer than one that lacks its telling word, or its name", () => {
  const answered = sure("how many passengers did the ferries carry to Oster?");
  expect(answered).toBeGreaterThan(0.6);
  expect(sure("how many passengers did the balloons carry to Oster?")).toBeLessThan(answered);
  expect(sure("how many passengers did Lufthansa carry?")).toBeLessThan(answered);
  expect(sure("what did Lufthansa say of the strike?")).toBeLessThan(0.3);
});

test("one that asks when is less sure of a statement without a date than one with the same words that asks why", () => {
  const [when, why] = ["when", "why"].map((word) =>
    sure(`${word} did the ferries carry passengers to Oster?`),
  );
  expect(when).toBeLessThan(why ?? 0);
});

test("it is that of how the best sentence was found, whether or not that is told", () => {
  const ranked = rank(analyse("Did Lufthansa carry passengers to Oster?", knowledge), knowledge);
  const [best] = ranked;
  if (best === undefined) throw new Error("nothing found");
  const given = answer("Did Lufthansa carry passengers to Oster?", NEW_CONVERSATION, knowledge);
  expect(given.status).not.toBe("answered");
  expect(given.confidence).toBe(sureness(best, ranked));
  expect(given.confidence).toBeGreaterThan(0);
});
