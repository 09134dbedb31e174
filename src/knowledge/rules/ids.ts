import type { Entries, Placed } from "../entries.js";
import { fault, placeText, type Problem } from "../problem.js";

/** Every source, entity, gap and fact has an id of its own among its kind, over all the pack's files. */
export function repeatedIds(entries: Entries): Problem[] {
  return [
    ...repeated(entries.sources, "source"),
    ...repeated(entries.entities, "entity"),
    ...repeated(entries.gaps, "gap"),
    ...repeated(entries.facts, "fact"),
  ];
}

/** Packs that are loaded together share no fact and no source; they may know the same entities. */
export function idsSharedByPacks(packs: readonly Entries[]): Problem[] {
  const shared = (pick: (pack: Entries) => readonly Placed<{ id: string }>[], kind: string): Problem[] =>
    repeated(
      packs.flatMap((pack) => firstOfEach(pick(pack))),
      kind,
    );
  return [...shared(({ sources }) => sources, "source"), ...shared(({ facts }) => facts, "fact")];
}

function repeated(entries: readonly Placed<{ id: string }>[], kind: string): Problem[] {
  const first = new Map<string, Placed<unknown>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { id } = entry.value;
    const other = first.get(id);
    if (other === undefined) first.set(id, entry);
    else
      problems.push(
        fault(entry.at("id"), "an id of its own", `"${id}", the ${kind} at ${placeText(other.at())}`),
      );
  }
  return problems;
}

function firstOfEach<T extends { id: string }>(entries: readonly Placed<T>[]): Placed<T>[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.value.id, entry])).values()].toReversed();
}
