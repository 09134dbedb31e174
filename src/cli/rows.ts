import { footnotesOf, type Answer, type Footnote } from "../answer/answer.js";
import { markedText } from "../answer/marks.js";
import type { Verification } from "../answer/verify.js";
import type { AnswerType } from "../language/questions.js";
import type { Agreement } from "../search/agreement.js";
import type { Candidate } from "../search/rank.js";

/** An answer as a line of JSON, with the keys of the command line's contract. */
export function answerRow(id: string, answer: Answer, tookMs: number): object {
  return {
    id,
    question: answer.question,
    status: answer.status,
    answer: markedText(answer.sentences),
    citations: footnotesOf(answer).map(citation),
    facts: "facts" in answer ? answer.facts.map((fact) => fact.id) : [],
    confidence: rounded(answer.confidence),
    suggestions: answer.suggestions,
    took_ms: tookMs,
  };
}

/** A checked claim as a line of JSON. */
export function verifyRow(id: string, given: Verification, tookMs: number): object {
  return {
    id,
    claim: given.claim,
    verdict: given.verdict,
    answer: markedText(given.sentences),
    citations: given.footnotes.map(citation),
    facts: given.facts.map((fact) => fact.id),
    confidence: rounded(given.confidence),
    parts: given.parts.map(({ text, verdict, facts, differs }) => ({
      text,
      verdict,
      facts: facts.map((fact) => fact.id),
      differs: differs?.kind ?? null,
    })),
    took_ms: tookMs,
  };
}

function citation({ mark, source, paragraph, url, label }: Footnote): object {
  return { mark, source, paragraph, url, label };
}

/** Why a fact was found: words as they were understood, and how what the question names goes with the fact. */
interface Why {
  readonly matched: readonly string[];
  /** Words that were taken for misspelt: what was typed, and what was read. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  readonly missing: readonly string[];
  readonly entities: readonly string[];
  readonly type: AnswerType;
  readonly has_type: boolean;
  readonly period: Agreement;
  readonly figure: Agreement;
}

function why({ evidence, matched, missing }: Candidate): Why {
  const { type, givesType, period, figure } = evidence;
  return {
    matched: matched.map(({ text }) => text),
    corrected: [...matched, ...missing].flatMap(({ text, correctedFrom }) =>
      correctedFrom === undefined ? [] : { from: correctedFrom, to: text },
    ),
    missing: missing.map(({ text }) => text),
    entities: evidence.matched.flatMap(({ entity }) => entity ?? []),
    type,
    has_type: givesType,
    period,
    figure,
  };
}

interface SearchRow {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly {
    readonly fact: string;
    readonly score: number;
    readonly statement: string;
    readonly citations: readonly { readonly source: string; readonly paragraph: number | null }[];
    readonly paragraphs: readonly number[];
    readonly why: Why;
  }[];
  readonly took_ms: number;
}

/** A ranking as a line of JSON; `paragraphs` are those of the pack's first source, for measuring. */
export function searchRow(
  id: string,
  query: string,
  hits: readonly Candidate[],
  firstSources: ReadonlySet<string>,
  tookMs: number,
): SearchRow {
  return {
    id,
    query,
    hits: hits.flatMap((hit) => {
      const { entry, score } = hit;
      if (entry.of.kind !== "fact") return [];
      const { statement, citations } = entry.of.fact;
      return {
        fact: entry.id,
        score: rounded(score),
        statement,
        citations: citations.map(({ source, paragraph }) => ({ source, paragraph: paragraph ?? null })),
        paragraphs: citations.flatMap(({ source, paragraph }) =>
          firstSources.has(source) ? (paragraph ?? []) : [],
        ),
        why: why(hit),
      };
    }),
    took_ms: tookMs,
  };
}

/** To three decimals: enough for a microsecond or a thousandth of a chance. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
