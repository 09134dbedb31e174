import { expect, test } from "vitest";
import { sureness } from "../../../src/answer/confidence.js";
import { decide, type Decision } from "../../../src/answer/decision/decide.js";
import { optionsFor } from "../../../src/answer/decision/options.js";
import { analyse } from "../../../src/search/analyse.js";
import { rank } from "../../../src/search/rank.js";
import { drafted } from "../../drafted.js";
import { loadKnowledge } from "../../knowledge.js";
import { readFittingQuestions } from "../../evaluation/questions.js";

const knowledge = loadKnowledge();

function decided(text: string): Decision {
  const question = analyse(text, knowledge);
  return decide(optionsFor(question, rank(question, knowledge), knowledge));
}

test("what can be said and saying nothing share one probability among them", () => {
  for (const { q } of readFittingQuestions()) {
    const { answers, contradicts } = decided(q);
    expect(answers).toBeGreaterThanOrEqual(0);
    expect(contradicts).toBeGreaterThanOrEqual(0);
    expect(answers + contradicts).toBeLessThan(1);
  }
});

test("a question in good faith is rather answered, and one that takes a false thing for granted rather put right", () => {
  const open = decided("By how much did IBM's sales in China fall in the second quarter?");
  expect(open.answers).toBeGreaterThan(0.8);
  const loaded = decided("Why did IBM's sales in China grow by 11% in the second quarter?");
  expect(loaded.contradicts).toBeGreaterThan(0.8);
});

test("what says in which way the question differs comes before what says only that it does", () => {
  const { contradiction } = decided("Why did IBM's sales in China grow in the first quarter?");
  expect(contradiction?.by).not.toBe("premise");
});

test("whoever names another figure is not answered as if it were right", () => {
  const { answers, contradiction } = decided(
    "What does IBM's five-year agreement with China Telecom involve?",
  );
  expect(answers).toBe(0);
  expect(contradiction).toMatchObject({ by: "figure", fact: { id: "telecom-length" } });
});

test("nothing answers a question that is not about the story", () => {
  expect(decided("What is a good recipe for pancakes?").answers).toBe(0);
});

test("a draft's best sentence is as sure as its own fit says", () => {
  const draft =
    drafted(`Ida Brandt has run the harbour of Limmer since 2009. Ferries carried 40,000 passengers to Oster.

The old theatre burnt down in 1911. It was rebuilt by carpenters from Westby.`);
  const question = analyse("how many passengers did the ferries carry to Oster?", draft);
  const ranked = rank(question, draft);
  const [best] = ranked;
  if (best === undefined) throw new Error("nothing found");
  expect(decide(optionsFor(question, ranked, draft)).answers).toBeCloseTo(sureness(best, ranked));
});
