import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.js";
import { answer } from "../../src/answer/answer-question.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { markedText } from "../../src/answer/marks.js";
import { loadPack } from "../../src/knowledge/load.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { MANIFEST_TEXT } from "../knowledge/sound-pack.js";

const FACTS = `
- id: opening
  topic: Opening
  statement: Anna Muster, the mayor, opened the bridge.
  status: press_report
  citations: [{ source: gazette, paragraph: 2 }]
  questions: |
    who opened the bridge?
    who cut the ribbon?
    by whom was the bridge opened?
    did the mayor open the bridge?
  refutes: |
    the bridge was never opened
    the bishop opened the bridge
- id: lorries
  topic: Lorries
  statement: Lorry traffic fell 30% in its first year. The mayor measured it.
  status: estimate
  citations: [{ source: gazette, paragraph: 3 }]
  figures: [{ value: 30, unit: percent, of: lorry traffic, direction: down }]
  questions: |
    how much did lorry traffic fall?
    by how much did lorry traffic drop?
    did lorry traffic fall by 30%?
    why did lorry traffic fall?
- id: swimmers
  topic: Swimmers
  statement: The number of swimmers rose about 12% in summer.
  status: estimate
  citations: [{ source: gazette, paragraph: 4 }]
  figures: [{ value: 12, unit: percent, of: swimmers, direction: up, approximately: about }]
  questions: |
    by how much did the number of swimmers rise?
    how much did swimmers increase?
    did swimmers grow by 12%?
- id: wood
  topic: Building
  statement: A carpenter built it from oak.
  status: press_report
  citations: [{ source: gazette, paragraph: 4 }]
  questions: |
    what is the bridge made of?
    who was the builder of the bridge?
`;

const files = [
  { name: "pack.yaml", text: MANIFEST_TEXT },
  { name: "facts.yaml", text: FACTS },
];
const { pack, problems } = loadPack({ dir: "bridge", files });
if (pack === undefined) throw new Error(JSON.stringify(problems));
const counts = openWordCounts();
const knowledge = indexKnowledge([preparePack(pack, counts)], counts);

const ask = (question: string): Answer => answer(question, NEW_CONVERSATION, knowledge);
const said = (question: string): string => {
  const given = ask(question);
  return `${given.status}: ${markedText(given.sentences)}`;
};

describe("a question with another figure than the source's", () => {
  it("is told both figures, then the fact", () => {
    expect(said("why did lorry traffic fall by 40%?")).toBe(
      "corrected: The figure is 30%, not 40%. Lorry traffic fell 30% in its first year.¹ The mayor measured it.¹",
    );
  });

  it("is told how exact the source is", () => {
    expect(said("when did swimmers grow by 20 per cent?")).toBe(
      "corrected: The figure is about 12%, not 20 per cent. The number of swimmers rose about 12% in summer.¹",
    );
  });

  it("is answered with No where it asks whether that is so", () => {
    expect(said("did lorry traffic fall by 40%?")).toBe(
      "answered: No. Lorry traffic fell 30% in its first year.¹ The mayor measured it.¹",
    );
  });

  it("has the right one, and is not corrected", () => {
    expect(said("why did lorry traffic fall by 30%?")).toMatch(/^answered: Lorry traffic fell 30%/);
  });

  it("is answered with Yes where it asks whether that is so, and has the right one", () => {
    expect(said("did lorry traffic fall by 30 percent?")).toMatch(/^answered: Yes\. Lorry traffic fell 30%/);
  });
});

describe("a question with the other direction", () => {
  it("is told that it was a fall", () => {
    expect(said("how much did lorry traffic rise?")).toMatch(
      /^corrected: It was a fall, not a rise\. Lorry traffic fell 30%/,
    );
  });

  it("is told that it was a rise", () => {
    expect(said("by how much did the number of swimmers fall?")).toMatch(
      /^corrected: It was a rise, not a fall\. The number of swimmers rose about 12%/,
    );
  });

  it("is answered with No where it asks whether that is so", () => {
    expect(said("did lorry traffic rise?")).toMatch(/^answered: No\. Lorry traffic fell 30%/);
  });

  it("is not corrected where it has the right one, in whatever word", () => {
    expect(said("by how much did lorry traffic drop?")).toMatch(/^answered: Lorry traffic fell/);
    expect(said("how much did swimmers increase?")).toMatch(/^answered: The number of swimmers/);
  });
});

describe("a false claim that a fact refutes", () => {
  it("is quoted as false, then the fact is told", () => {
    expect(said("the bridge was never opened")).toBe(
      "corrected: The sources contradict this: the bridge was never opened. Anna Muster, the mayor, opened the bridge.¹",
    );
  });

  it("is cited, like an answer", () => {
    expect(ask("the bridge was never opened")).toMatchObject({
      facts: [{ id: "opening" }],
      footnotes: [{ mark: 1, source: "gazette", paragraph: 2 }],
    });
  });

  it("is found in other words around it, by the word that gives it away", () => {
    expect(said("when was it that the bishop opened the bridge?")).toMatch(/^corrected: .*the bishop opened/);
    expect(said("did the bishop open the bridge?")).toMatch(/^answered: No\. Anna Muster/);
  });

  it("is not seen in a question that denies it", () => {
    expect(said("the bishop did not open the bridge, right?")).not.toMatch(/contradict|No\./);
  });

  it("is not seen in a question that asks for the truth", () => {
    expect(said("who opened the bridge?")).toMatch(/^answered: Anna Muster/);
  });
});

describe("a question near a gap of the pack", () => {
  it.each(["what did the bridge cost?", "so what did the whole bridge cost them?"])(
    "%s is told that the sources do not say",
    (question) => {
      expect(said(question)).toBe("not_covered: The sources do not say what the bridge cost.");
    },
  );
});
