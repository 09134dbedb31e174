import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer-question.js";
import { footnotesOf } from "../../src/answer/answer.js";
import { NEW_CONVERSATION } from "../../src/answer/conversation.js";
import { loadKnowledge } from "../knowledge.js";

/** Questions by paragraph of the article, none of them among the pack's phrasings. */
const QUESTIONS: Readonly<Record<number, readonly string[]>> = {
  1: [
    "With which Chinese company has IBM announced a partnership?",
    'What was the marketing strategy "IBM to Inspur" meant to do?',
    "What is the name of the strategy Inspur used to lure IBM's customers?",
  ],
  2: [
    "Which IBM software is going to be used on the Inspur mainframes?",
    "What is special about Inspur's mainframes?",
    "On which machines will WebSphere be used?",
  ],
  3: [
    "What were the tensions between the US and Chinese governments over?",
    "Did IBM and Inspur set their rivalry aside?",
    "Which governments were at odds over hacking?",
  ],
  4: [
    "What was China's government studying, according to Bloomberg's report in May?",
    "Which report made Inspur start a campaign for IBM's customers?",
    "Was the reliance of domestic banks on IBM seen as a security threat?",
  ],
  5: [
    "Was IBM aware of a policy against the use of its servers in Chinese banks?",
    "What did IBM say in May about a government policy against IBM servers?",
    "Did IBM know of any recommendation against its servers in banking?",
  ],
  6: [
    "What position does D.C. Chien hold at IBM?",
    "In which paper did Mr Chien say that IBM kept supplying the banks?",
    "Has IBM stopped providing servers to banks in China?",
  ],
  7: [
    "Whose profit goals did falling revenue in China weigh on?",
    "Who is the CEO of IBM in the article?",
    "What has IBM been trying to turn around in China?",
  ],
  8: [
    "How much did IBM's sales in China decline in the second quarter?",
    "By how much did sales in China tumble in the first three months of the year?",
    "Are the sales declines in China adjusted for currency?",
  ],
  9: [
    "What part of IBM's revenue in China is from hardware?",
    "When did the company say that almost half of its China revenue is hardware?",
    "How much of the China revenue comes from hardware sales?",
  ],
  10: [
    "How could the deal help Inspur to sell its hardware?",
    "What could convince customers to buy Inspur hardware?",
    "What does Inspur gain from the option to use IBM software?",
  ],
  11: [
    "What is IBM's market share in middleware, according to Gartner?",
    "Who measured IBM's share of the middleware market?",
    "For which year is the middleware share of 30 percent?",
  ],
  12: [
    "How many years does the China Telecom agreement run?",
    "What kind of businesses will the China Telecom agreement help?",
    "Where are the cloud-based applications stored?",
  ],
};

const knowledge = loadKnowledge();
const phrasings = new Set(
  knowledge.packs.flatMap(({ facts }) => facts.flatMap(({ questions }) => questions.map(bare))),
);

/** How many of the questions must come back; the rest may be declined, and none answered from elsewhere. */
const LEAST_ANSWERED = 30;

function comesBack(question: string, paragraph: string): boolean {
  const given = answer(question, NEW_CONVERSATION, knowledge);
  const notes = footnotesOf(given);
  const cited = notes.some((note) => note.source === "irish-times" && note.paragraph === Number(paragraph));
  if (notes.length > 0)
    expect({ question, status: given.status, cited }).toEqual({ question, status: "answered", cited: true });
  return cited;
}

test("none of the questions is among the pack's phrasings", () => {
  expect(
    Object.values(QUESTIONS)
      .flat()
      .filter((question) => phrasings.has(bare(question))),
  ).toEqual([]);
});

test.each(Object.entries(QUESTIONS))(
  "some facts of paragraph %s come back cited, and none from elsewhere",
  (paragraph, questions) => {
    expect(questions.filter((question) => comesBack(question, paragraph)).length).toBeGreaterThan(0);
  },
);

test("most of the questions are answered", () => {
  const asked = Object.entries(QUESTIONS).flatMap(([paragraph, questions]) =>
    questions.map((question) => comesBack(question, paragraph)),
  );
  expect(asked.filter(Boolean).length).toBeGreaterThanOrEqual(LEAST_ANSWERED);
});

function bare(question: string): string {
  return question.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
