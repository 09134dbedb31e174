import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presentNamedChoices } from "../../../src/discord/present/choices.js";
import { questionButtons, row } from "../../../src/discord/present/answer-rows.js";
import { escapeText } from "../../../src/discord/present/escape.js";
import { presentList } from "../../../src/discord/present/list-panel.js";
import { presentReply } from "../../../src/discord/present/reply.js";
import { presentSettings } from "../../../src/discord/commands/settings/form.js";
import { createWords } from "../../../src/discord/words/words.js";
import { DEFAULT_SETTINGS } from "../../../src/storage/storage.js";
import { requestProblems } from "../../fake-discord/schemas/validate.js";
import { riverFact } from "../../search/river-fact.js";
import { answered, fact, long } from "../answers.js";
import { NO_KNOWLEDGE } from "../no-knowledge.js";

const words = createWords()("en");
const ASKER = "123456789012345678";
const CALLBACK = "/interactions/123456789012345678/token/callback";
const LIST_FLAGS = (1 << 15) | (1 << 2);

const TEXTS: readonly [string, string][] = [
  ["Latin letters", "Sales fell, as they had in the quarter before, in the only market that had grown. "],
  ["CJK", "第二季度国际商业机器公司在中国的销售额同比下降百分之十一。"],
  ["emoji", "👩‍👩‍👧‍👦📉🇨🇳"],
  ["markdown", "**_~~||`[x](https://evil.example) <@1> @everyone`||~~_**"],
];

/** What Discord says to a message as the answer to an interaction. */
const problems = (data: object) => requestProblems("POST", CALLBACK, { type: 4, data });

describe.each(TEXTS)("with %s", (_, text) => {
  it("an answer of thirty sentences below a long question", () => {
    const answer = {
      ...long(30, text.trim(), text.repeat(40)),
      facts: Array.from({ length: 9 }, (_one, at) => fact(`fact-${at}`)),
    };
    const reply = presentReply(answer, { words, knowledge: NO_KNOWLEDGE, asker: ASKER, under: "command" });
    expect(problems(reply)).toEqual([]);
    expect(reply).toMatchSnapshot();
  });

  it("the first page of a long list", () => {
    const items = Array.from({ length: 30 }, (_one, at) => ({
      text: escapeText(`${at} ${text.repeat(9)}`),
      facts: [],
    }));
    const list = { title: escapeText(text.slice(0, 90)), items, empty: "", found: ["facts", "x".repeat(64)] };
    const panel = presentList(list, 1, { words, knowledge: NO_KNOWLEDGE, asker: ASKER });
    expect(problems({ ...panel, flags: LIST_FLAGS })).toEqual([]);
    expect(panel).toMatchSnapshot();
  });

  it("questions as buttons, and as choices", () => {
    const facts = Array.from({ length: 9 }, (_one, at) =>
      riverFact(`${"x".repeat(62)}-${at}`, "It is so.", [`${at} ${text.repeat(9)}`]),
    );
    const components = [row(questionButtons(facts))];
    expect(problems({ content: "You could ask:", components })).toEqual([]);
    expect(components).toMatchSnapshot();
    const choices = presentNamedChoices(
      facts.map(({ id, questions }) => ({ name: questions[0] ?? "", value: id })),
    );
    expect(requestProblems("POST", CALLBACK, { type: 8, data: { choices } })).toEqual([]);
  });

  it("the settings of a server with many channels and packs", () => {
    const channels = Array.from({ length: 25 }, (_one, at) => `1234567890123456${at + 10}`);
    const packs = Array.from({ length: 40 }, (_one, at) => ({
      id: `${"x".repeat(61)}-${at}`,
      title: text.repeat(9),
    }));
    const settings = { ...DEFAULT_SETTINGS, channels, packs: packs.slice(0, 5).map(({ id }) => id) };
    expect(problems(presentSettings(settings, packs, words, false))).toEqual([]);
  });
});

it("whatever is answered, Discord takes it, and no button's id is too long", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 400 });
  const ids = fc.array(fc.stringMatching(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,2}$/), { maxLength: 12 });
  fc.assert(
    fc.property(
      text,
      fc.array(text, { minLength: 1, maxLength: 12 }),
      ids,
      ids,
      (question, texts, stated, told) => {
        const answer = answered({
          question,
          sentences: texts.map((one) => ({ text: `Said: ${one}`, marks: [1] })),
          facts: stated.map(fact),
        });
        for (const under of ["message", "command"] as const) {
          const options = { words, knowledge: NO_KNOWLEDGE, asker: ASKER, under };
          expect(problems(presentReply(answer, options))).toEqual([]);
          expect(problems(presentReply(answer, { ...options, told }))).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
