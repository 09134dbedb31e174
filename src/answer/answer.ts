import type { Fact } from "../knowledge/schema.js";

/** A sentence as shown, with the numbers of the footnotes that bear it out. */
export interface Sentence {
  readonly text: string;
  readonly marks: readonly number[];
}

export interface Footnote {
  /** Counts from 1 within one answer. */
  readonly mark: number;
  /** The source's id. */
  readonly source: string;
  readonly paragraph: number | null;
  /** Opens the article at the passage, where an anchor is known; null where the source has no address. */
  readonly url: string | null;
  /** The same address without the text fragment. */
  readonly page: string | null;
  /** `The Irish Times, 22 Aug 2014, paragraph 8`. */
  readonly label: string;
  /** `press report (Bloomberg)`. */
  readonly claim: string;
}

interface Common {
  readonly question: string;
  /** What is said, in order. For `corrected` the first sentence says what is wrong. */
  readonly sentences: readonly Sentence[];
  /** Estimated probability, 0 to 1, that the best candidate answers the question. */
  readonly confidence: number;
  /** Questions of the pack that would be answered; for `unclear`, what could be meant. */
  readonly suggestions: readonly string[];
}

interface Cited {
  readonly facts: readonly Fact[];
  readonly footnotes: readonly Footnote[];
}

/** At least part of the question is borne out. */
export interface Answered extends Common, Cited {
  readonly status: "answered";
}

/** The question takes for granted what the sources contradict. */
export interface Corrected extends Common, Cited {
  readonly status: "corrected";
}

/** About the story, but the sources do not say. */
export interface NotCovered extends Common {
  readonly status: "not_covered";
}

/** Another subject, or small talk. */
export interface OffTopic extends Common {
  readonly status: "off_topic";
}

/** No usable words, or several facts answer about equally. */
export interface Unclear extends Common {
  readonly status: "unclear";
}

/** Everything an answer can be. A further variant stops every face from compiling until it can show it. */
export type Answer = Answered | Corrected | NotCovered | OffTopic | Unclear;

/** The footnotes of an answer; none where the sources do not bear it out. */
export function footnotesOf(answer: Answer): readonly Footnote[] {
  switch (answer.status) {
    case "answered":
    case "corrected":
      return answer.footnotes;
    case "not_covered":
    case "off_topic":
    case "unclear":
      return [];
  }
}
