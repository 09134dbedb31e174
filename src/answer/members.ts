import type { Entity } from "../knowledge/schema.js";
import { compatible, periodsIn, type Period } from "../language/dates.js";
import type { Listed } from "../language/listed-kinds.js";
import { entitiesIn, type Entry } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { isFromPaper } from "./from-paper.js";

/** The entries that say who or what those of a kind are. */
export function describing({ kind }: Listed, { entities, entries }: IndexedKnowledge): Entry[] {
  const ids = [...entities.values()].flatMap((one) => (isOfKind(one.kind, kind) ? one.described_by : []));
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}

/** A company is an organisation as well. */
function isOfKind(one: Entity["kind"] | undefined, kind: Listed["kind"]): boolean {
  return one === kind || (kind === "organisation" && one === "company");
}

/** Whether an entry names an entity, or is from it. */
export function isOf(id: string, entry: Entry, knowledge: IndexedKnowledge): boolean {
  const { of } = entry;
  return entitiesIn(entry).includes(id) || (of.kind === "fact" && isFromPaper(id, of.fact, knowledge));
}

/**
 * What of a kind an entry names: ids of entities, figures, or a date; of a period that is asked about, the place in its
 * source that tells what was then.
 */
export function membersOf(
  entry: Entry,
  { kind, quoted }: Listed,
  periods: readonly Period[],
  knowledge: IndexedKnowledge,
): string[] {
  if (entry.of.kind !== "fact") return [];
  const { citations, figures, event, date } = entry.of.fact;
  if (kind === "percent" || kind === "figure")
    return figures
      .filter(({ unit }) => kind === "figure" || unit === "percent")
      .map(({ value, unit }) => `${value} ${unit}`);
  if (kind === "event" && periods.length > 0)
    return isDatedIn(date, periods)
      ? citations.map(({ source, paragraph }) => `${source} ${paragraph ?? ""}`).slice(0, 1)
      : [];
  if (kind === "event") return event && date !== undefined ? [date] : [];
  const named = entitiesIn(entry).filter((id) => isOfKind(knowledge.entities.get(id)?.kind, kind));
  if (kind !== "publication") return named;
  const papers = citations.map(({ source }) => source);
  if (!quoted) return [...new Set([...named, ...papers])];
  const isOfMain = papers.every((id) => knowledge.packs.some(({ sources }) => sources[0]?.id === id));
  return isOfMain ? named.filter((id) => !papers.includes(id)) : [];
}

function isDatedIn(date: string | undefined, periods: readonly Period[]): boolean {
  const dated = date === undefined ? [] : periodsIn(date).map(({ period }) => period);
  // A quarter's sales are not of each of its months.
  const isWithin = (one: Period, asked: Period): boolean =>
    compatible(one, asked) && (asked.month === undefined || one.month === asked.month);
  return dated.some((one) => periods.some((asked) => isWithin(one, asked)));
}
