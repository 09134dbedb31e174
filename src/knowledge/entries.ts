import type { z } from "zod";
import { describe, issueProblems } from "./issues.js";
import { fault, type Place, type Problem } from "./problem.js";
import type { Entity, Fact, Gap, Source } from "./schema.js";
import type { Path, YamlText } from "./yaml-text.js";

/** An entry of a pack with its position in the files. */
export interface Placed<T> {
  readonly value: T;
  /** The position of a part of the entry (`at("questions", 2)`), or of the entry where it has no such part. */
  readonly at: (...path: Path) => Place;
}

/** The entries that could be read one by one, even where others could not. */
export interface Entries {
  readonly sources: readonly Placed<Source>[];
  readonly entities: readonly Placed<Entity>[];
  readonly gaps: readonly Placed<Gap>[];
  readonly facts: readonly Placed<Fact>[];
  /** Ids of entries that could not be read, so that nothing is said to be unknown that is only broken. */
  readonly unreadable: ReadonlySet<string>;
  /** False where there may be entries of which not even the id could be read. */
  readonly complete: boolean;
}

export interface EntryList<T> {
  readonly placed: readonly Placed<T>[];
  readonly problems: readonly Problem[];
  readonly unreadable: readonly string[];
  readonly complete: boolean;
}

/** Of a file that is not YAML: nobody knows what is in it. */
export const UNREADABLE: EntryList<never> = { placed: [], problems: [], unreadable: [], complete: false };

/** Reads the list at `base` entry by entry, so that one broken entry does not hide the faults of the others. */
export function readEntries<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  list: unknown,
  base: Path,
): EntryList<T> {
  if (!Array.isArray(list)) {
    return { ...UNREADABLE, problems: [fault(yaml.at(base), "a list", describe(list, "a list"))] };
  }
  const placed: Placed<T>[] = [];
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  let complete = true;
  for (const [index, entry] of list.entries()) {
    const path = [...base, index];
    const parsed = schema.safeParse(entry);
    if (parsed.success) {
      placed.push({ value: parsed.data, at: (...rest) => yaml.at([...path, ...rest]) });
    } else {
      for (const issue of parsed.error.issues) problems.push(...issueProblems(issue, entry, path, yaml));
      const id = idOf(entry);
      if (id === undefined) complete = false;
      else unreadable.push(id);
    }
  }
  return { placed, problems, unreadable, complete };
}

export function mergeEntries<T>(lists: readonly EntryList<T>[]): EntryList<T> {
  return {
    placed: lists.flatMap(({ placed }) => placed),
    problems: lists.flatMap(({ problems }) => problems),
    unreadable: lists.flatMap(({ unreadable }) => unreadable),
    complete: lists.every(({ complete }) => complete),
  };
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || !("id" in entry)) return undefined;
  return typeof entry.id === "string" ? entry.id : undefined;
}
