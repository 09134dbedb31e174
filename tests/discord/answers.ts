import type { Answer, Answered, Footnote, Sentence } from "../../src/answer/answer.js";
import type { Fact } from "../../src/knowledge/schema.js";

export function fact(id: string): Fact {
  return {
    id,
    topic: "sales",
    statement: "Sales fell.",
    status: "press_report",
    citations: [{ source: "the-paper", paragraph: 8 }],
    figures: [],
    questions: [],
    answered_yes: [],
    answered_no: [],
    claims: [],
    refutes: [],
    false_premises: [],
    differs_from: [],
    overview: false,
    event: false,
    draft: false,
  };
}

export function footnote(mark: number, fields: Partial<Footnote> = {}): Footnote {
  return {
    mark,
    source: "the-paper",
    paragraph: 8,
    url: `https://paper.example/story-${mark}#:~:text=sales%20fell`,
    page: `https://paper.example/story-${mark}`,
    label: `The Paper, 22 Aug 2014, paragraph ${mark}`,
    claim: "press report (Bloomberg)",
    ...fields,
  };
}

export function answered(fields: Partial<Answered> = {}): Answered {
  return {
    status: "answered",
    question: "how did sales do?",
    sentences: [
      { text: "Sales in China fell 11% year on year.", marks: [1] },
      { text: "They had fallen 20% in the quarter before.", marks: [1, 2] },
    ],
    footnotes: [footnote(1), footnote(2, { url: null, page: null, claim: "estimate" })],
    facts: [fact("sales-fell")],
    confidence: 0.97,
    suggestions: ["who measured it?"],
    ...fields,
  };
}

/** An answer of as many sentences, each of its own source. */
export function long(sentences: number, text: string, question = "what happened?"): Answered {
  const marks = Array.from({ length: sentences }, (_, index) => index + 1);
  return answered({
    question,
    sentences: marks.map((mark): Sentence => ({ text, marks: [mark] })),
    footnotes: marks.map((mark) => footnote(mark)),
  });
}

const suggestions = ["who measured it?", "how large is the market?"];
const common = { confidence: 0.2, suggestions };

/** One answer of every status. */
export const EVERY_STATUS: { readonly [S in Answer["status"]]: Answer & { readonly status: S } } = {
  answered: answered(),
  corrected: {
    ...answered(),
    status: "corrected",
    sentences: [
      { text: "Sales did not rise.", marks: [] },
      { text: "Sales in China fell 11% year on year.", marks: [1] },
    ],
  },
  not_covered: {
    ...common,
    status: "not_covered",
    question: "what did it cost?",
    sentences: [{ text: "The sources give no value for the deal.", marks: [] }],
  },
  off_topic: {
    ...common,
    status: "off_topic",
    question: "hello",
    sentences: [{ text: "Ask me about the partnership of 2014.", marks: [] }],
  },
  unclear: {
    ...common,
    status: "unclear",
    question: "and then?",
    sentences: [{ text: "That could mean several things.", marks: [] }],
  },
};
