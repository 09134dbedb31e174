import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answered } from "../../../src/answer/answer.js";
import type { PresentedText } from "../../../src/discord/present/presented.js";
import { presentReply } from "../../../src/discord/present/reply.js";
import { createWords } from "../../../src/discord/words/words.js";
import { requestProblems } from "../../fake-discord/schemas/validate.js";
import { sentComponents } from "../../fake-discord/sent-components.js";
import { answered, EVERY_STATUS, footnote, long } from "../answers.js";
import { NO_KNOWLEDGE } from "../no-knowledge.js";

const options = {
  words: createWords()("en-GB"),
  knowledge: NO_KNOWLEDGE,
  asker: "12345678901234567890",
} as const;
const [fact] = answered().facts;

function withFacts(ids: readonly string[], fields: Partial<Answered> = {}): Answered {
  if (fact === undefined) throw new Error("an answer without facts");
  return answered({ facts: ids.map((id) => ({ ...fact, id })), ...fields });
}

/** What Discord would have against it. */
const problems = (message: object) =>
  requestProblems("POST", "/channels/123456789012345678/messages", message);

/** As people see it, with the custom id of each button. */
function readable({ content, components = [] }: PresentedText): string {
  const rows = components.map((row) =>
    sentComponents(row)
      .map(({ label, customId }) => `[${label ?? ""}](${customId})`)
      .join(" "),
  );
  return [content, ...rows].join("\n");
}

describe("a reply at Discord's limits", () => {
  it.each<[string, Answered]>([
    [
      "of Chinese text",
      long(6, "国际商业机器公司在中国的销售额同比下降百分之十一。".repeat(8), "销售额如何？".repeat(170)),
    ],
    ["of emoji", long(6, "📉👨‍👩‍👧‍👦".repeat(30), "👨‍👩‍👧‍👦".repeat(90))],
    ["of markdown", long(12, "**a** [b](c) || d || `e`\n> f", "*".repeat(1000))],
    ["of many sentences", long(30, "Sales fell, as they had in the quarter before.")],
    ["of one sentence that is too long", long(1, "x".repeat(2000))],
    [
      "of sources without an address",
      answered({
        footnotes: [footnote(1, { url: null, page: null }), footnote(2, { url: null, page: null })],
      }),
    ],
    [
      "with facts of long names",
      withFacts(Array.from({ length: 9 }, (_, n) => `a-fact-with-a-long-name-${n}`)),
    ],
  ])("%s is this", (_, answer) => {
    const presented = presentReply(answer, { ...options, under: "command" });
    expect(problems(presented)).toEqual([]);
    expect(readable(presented)).toMatchSnapshot();
  });

  it("is one that Discord takes, whatever the facts, the status and the words", () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,6}$/);
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 300 }));
    fc.assert(
      fc.property(
        fc.array(id, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...Object.values(EVERY_STATUS)),
        fc.array(text, { maxLength: 6 }),
        fc.constantFrom("message", "command"),
        text,
        (ids, status, suggestions, under, question) => {
          const given = "facts" in status ? { facts: withFacts(ids).facts } : { suggestions };
          const presented = presentReply({ ...status, ...given, question }, { ...options, under });
          expect(problems(presented)).toEqual([]);
        },
      ),
    );
  });
});
