import type { ClaimStatus, Fact } from "../knowledge/schema.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";

const SAYS: Readonly<Record<ClaimStatus, string>> = {
  company_statement: "said so",
  press_report: "reported it",
  estimate: "estimated it",
  opinion: "wrote it as a view of its own",
};

/** Who says what a fact states, and which papers carry it: `Gartner estimated it, according to The Irish Times (Bloomberg).` */
export function attribution(fact: Fact, { entities, sources }: IndexedKnowledge): string {
  const cited = [...new Set(fact.citations.map(({ source }) => source))].flatMap(
    (id) => sources.get(id) ?? [],
  );
  const speaker = fact.said_by === undefined ? undefined : entities.get(fact.said_by)?.name;
  const [only] = cited;
  // What a publication reports itself, nobody else need report.
  const reporters = cited
    .filter(({ publisher }) => publisher !== speaker)
    .map(({ publisher, agency }) =>
      agency === undefined || agency === speaker ? publisher : `${publisher} (${agency})`,
    );
  const papers = new Intl.ListFormat("en").format(reporters);
  if (speaker === undefined)
    return `${papers === "" ? (only?.publisher ?? "") : papers} ${SAYS[fact.status]}.`;
  return `${speaker} ${SAYS[fact.status]}${papers === "" ? "" : `, according to ${papers}`}.`;
}
