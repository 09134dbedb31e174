import type { Citation, ClaimStatus, Fact, Source } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Footnote } from "./answer.js";
import { passageUrl } from "./passage-url.js";

const CLAIMS: Readonly<Record<ClaimStatus, string>> = {
  company_statement: "company statement",
  press_report: "press report",
  estimate: "estimate",
  opinion: "opinion",
};

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Hands out the footnotes of one answer, numbered from 1; the same passage is noted once. */
export interface FootnoteList {
  /** The marks for all the citations of a fact. */
  cite(fact: Fact): number[];
  readonly all: readonly Footnote[];
}

export function createFootnotes(knowledge: IndexedKnowledge): FootnoteList {
  const all: Footnote[] = [];
  return {
    all,
    cite(fact) {
      const marks = fact.citations.map((citation) => {
        const note = footnote(all.length + 1, citation, fact, knowledge);
        const same = all.find((other) => other.label === note.label && other.claim === note.claim);
        if (same === undefined) all.push(note);
        return same?.mark ?? note.mark;
      });
      return [...new Set(marks)];
    },
  };
}

/** `The Irish Times, 22 Aug 2014, paragraph 8`, without what is not known. */
export function sourceLabel(source: Source, paragraph?: number): string {
  const day = source.published === undefined ? [] : [DAY.format(new Date(`${source.published}T00:00:00Z`))];
  return [source.publisher, ...day, ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`])].join(
    ", ",
  );
}

/** Who says it: of reports in several sources each its own agency or paper, and otherwise whoever the fact names. */
function speakerOf(
  fact: Fact,
  { agency, publisher }: Source,
  { entities }: IndexedKnowledge,
): string | undefined {
  const speaker = fact.said_by === undefined ? undefined : entities.get(fact.said_by);
  const severalReport =
    fact.status === "press_report" && new Set(fact.citations.map(({ source }) => source)).size > 1;
  return severalReport && speaker?.kind === "publication" ? (agency ?? publisher) : speaker?.name;
}

function footnote(mark: number, citation: Citation, fact: Fact, knowledge: IndexedKnowledge): Footnote {
  const source = knowledge.sources.get(citation.source);
  if (source === undefined)
    throw new Error(`Fact ${fact.id} cites the unknown source ${citation.source}; check lets none through.`);
  const speaker = speakerOf(fact, source, knowledge);
  return {
    mark,
    source: source.id,
    paragraph: citation.paragraph ?? null,
    url: source.url === undefined ? null : passageUrl(source.url, citation.anchor),
    page: source.url ?? null,
    label: sourceLabel(source, citation.paragraph),
    claim: CLAIMS[fact.status] + (speaker === undefined ? "" : ` (${speaker})`),
  };
}
