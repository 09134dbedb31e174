import { MessageFlags } from "discord.js";
import { footnotesOf, type Answer, type Footnote, type Sentence } from "../../answer/answer.js";
import { marked } from "../../answer/marks.js";
import { firstQuestionOf } from "../../knowledge/questions-of.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import type { Words } from "../words/words.js";
import { answeredRows, openRows, suggestedFacts } from "./answer-rows.js";
import { clip } from "./clip.js";
import { escapeText } from "./escape.js";
import { MESSAGE_CHARACTERS, QUESTION_CHARACTERS } from "./limits.js";
import type { PresentedText } from "./presented.js";
import { sourceLine } from "./source-line.js";

/** Enough to be chosen from at a glance. */
const SUGGESTIONS_SHOWN = 5;

export interface AnswerOptions {
  readonly words: Words;
  /** Puts the question above, where Discord does not show it, as under a slash command. */
  readonly withQuestion: boolean;
  /** What the questions that stand below as buttons are of. */
  readonly knowledge: IndexedKnowledge;
  /** How many of the answer's sentences were shown before, and are left out. */
  readonly from?: number;
  /** The ids of facts told before, from which the answer goes on. */
  readonly told?: readonly string[] | undefined;
}

/** Sentences with the footnotes that bear them out. */
export interface Footnoted {
  readonly sentences: readonly Sentence[];
  readonly footnotes: readonly Footnote[];
}

/** Words of our own, or of an error, as a message. */
export function presentWords(words: string): PresentedText {
  // Escaping at most doubles the length.
  const escaped = escapeText(words);
  return message(
    escaped.length <= MESSAGE_CHARACTERS ? escaped : escapeText(clip(words, MESSAGE_CHARACTERS / 2)),
  );
}

export function presentAnswer(
  answer: Answer,
  { words, withQuestion, knowledge, from = 0, told: before }: AnswerOptions,
): PresentedText {
  const question = withQuestion ? quoted(answer.question) : "";
  const told = { sentences: answer.sentences.slice(from), footnotes: footnotesOf(answer) };
  const room = MESSAGE_CHARACTERS - question.length;
  switch (answer.status) {
    case "answered":
    case "corrected": {
      const { text, kept } = fitting(told, [], room, words);
      return { ...message(question + text), components: answeredRows(answer, from + kept, before, words) };
    }
    case "not_covered":
    case "off_topic":
    case "unclear": {
      const asFacts = suggestedFacts(answer.suggestions, knowledge);
      // What stands below as a button need not be read as well.
      const others = answer.suggestions.filter(
        (one) => !asFacts.some((fact) => firstQuestionOf(fact) === one),
      );
      const { text } = fitting(told, others.slice(0, SUGGESTIONS_SHOWN), room, words);
      const rows = openRows(answer, asFacts, words);
      return { ...message(question + text), ...(rows.length > 0 && { components: rows }) };
    }
  }
}

/** What was asked, on a line of its own above what is said to it; in full where it was asked in a form. */
export function quoted(question: string): string {
  return `> ${escapeText(clip(question, QUESTION_CHARACTERS))}\n`;
}

export function message(content: string): PresentedText {
  return { content, flags: MessageFlags.SuppressEmbeds };
}

/**
 * The fullest form that fits. Past the limit suggestions go first, then the links lose their text fragment, then
 * sentences go, from the end and each with its footnotes: a sentence is never parted from them, nor a link cut.
 */
export function fitting(
  { sentences, footnotes }: Footnoted,
  suggestions: readonly string[],
  room: number,
  words: Words,
): { readonly text: string; readonly kept: number } {
  for (let shown = suggestions.length; shown > 0; shown--) {
    const content = compose(sentences, footnotes, "url", offered(suggestions.slice(0, shown), words));
    if (content.length <= room) return { text: content, kept: sentences.length };
  }
  for (let kept = sentences.length; kept > 0; kept--) {
    const rest = leftOut(sentences.length - kept, words);
    for (const link of ["url", "page"] as const) {
      const content = compose(sentences.slice(0, kept), footnotes, link, rest);
      if (content.length <= room) return { text: content, kept };
    }
  }
  return { text: words("answer.too-long"), kept: sentences.length };
}

function compose(
  sentences: readonly Sentence[],
  footnotes: readonly Footnote[],
  link: "url" | "page",
  closing: readonly string[],
): string {
  const text = sentences
    .map((sentence) => marked({ ...sentence, text: escapeText(sentence.text) }))
    .join(" ");
  const used = new Set(sentences.flatMap((sentence) => sentence.marks));
  const sources = footnotes
    .filter(({ mark }) => used.has(mark))
    .map((footnote) => sourceLine(footnote, link));
  return [...(text === "" ? [] : [text]), ...sources, ...closing].join("\n");
}

function offered(suggestions: readonly string[], words: Words): readonly string[] {
  return [words("answer.suggestions"), ...suggestions.map((suggestion) => `- ${escapeText(suggestion)}`)];
}

function leftOut(sentences: number, words: Words): readonly string[] {
  return sentences === 0 ? [] : [`-# ${words("answer.more-sentences", { count: sentences })}`];
}
