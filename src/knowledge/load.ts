import { z } from "zod";
import { type Entries, type EntryList, mergeEntries, readEntries, UNREADABLE } from "./entries.js";
import { MANIFEST, type PackFiles, shownPath } from "./files.js";
import { issueProblems } from "./issues.js";
import { fault, type Place, type Problem, sortProblems } from "./problem.js";
import { entitySchema, factSchema, gapSchema, manifestSchema, type Pack, sourceSchema } from "./schema.js";
import { type Path, readYaml, type YamlText } from "./yaml-text.js";

/** What came of reading a pack's files. */
export interface LoadedPack {
  /** The folder as shown to people. */
  readonly dir: string;
  /** Undefined where there is a fault. */
  readonly pack: Pack | undefined;
  /** Every fault of syntax and shape, by file and position; `checkPack` adds those that span entries. */
  readonly problems: readonly Problem[];
  readonly entries: Entries;
  /** The position of a part of the pack: `["facts", 3, "questions", 0]`, `["sources", 0, "url"]`. */
  readonly locate: (path: Path) => Place;
}

/** Parses a pack's files, keeping positions and naming every fault at once. Never throws. */
export function loadPack({ dir, files }: PackFiles): LoadedPack {
  const read = files.map(({ name, text }) => ({ name, yaml: readYaml(shownPath(dir, name), text) }));
  const manifest = read.find(({ name }) => name === MANIFEST)?.yaml ?? noManifest(dir);
  const shape = readManifest(manifest);
  const { sources, entities, gaps } = shape;
  const facts = mergeEntries(read.filter(({ name }) => name !== MANIFEST).map(({ yaml }) => readFacts(yaml)));

  const problems = sortProblems([
    ...new Set([manifest, ...read.map(({ yaml }) => yaml)].flatMap((yaml) => yaml.problems)),
    ...shape.problems,
    ...facts.problems,
  ]);
  const lists = { sources, entities, gaps, facts };
  const entries: Entries = {
    sources: sources.placed,
    entities: entities.placed,
    gaps: gaps.placed,
    facts: facts.placed,
    unreadable: new Set(Object.values(lists).flatMap(({ unreadable }) => unreadable)),
    complete: Object.values(lists).every(({ complete }) => complete),
  };
  const pack =
    shape.parsed === undefined || problems.length > 0
      ? undefined
      : { ...shape.parsed, facts: facts.placed.map(({ value }) => value) };
  return { dir, pack, problems, entries, locate: locator(entries, manifest) };
}

interface Shape {
  readonly parsed: z.infer<typeof manifestSchema> | undefined;
  readonly problems: readonly Problem[];
  readonly sources: EntryList<Entries["sources"][number]["value"]>;
  readonly entities: EntryList<Entries["entities"][number]["value"]>;
  readonly gaps: EntryList<Entries["gaps"][number]["value"]>;
}

/** The whole file is held against its schema for the faults, and the lists entry by entry for what is left. */
function readManifest(yaml: YamlText): Shape {
  if (yaml.value === undefined) {
    return { parsed: undefined, problems: [], sources: UNREADABLE, entities: UNREADABLE, gaps: UNREADABLE };
  }
  const parsed = manifestSchema.safeParse(yaml.value);
  const lists = looseLists.safeParse(yaml.value).data;
  return {
    parsed: parsed.data,
    problems: parsed.error?.issues.flatMap((issue) => issueProblems(issue, yaml.value, [], yaml)) ?? [],
    sources: readEntries(sourceSchema, yaml, lists?.sources ?? [], ["sources"]),
    entities: readEntries(entitySchema, yaml, lists?.entities ?? [], ["entities"]),
    gaps: readEntries(gapSchema, yaml, lists?.gaps ?? [], ["gaps"]),
  };
}

const looseLists = z.object({ sources: z.unknown(), entities: z.unknown(), gaps: z.unknown() }).partial();

function readFacts(yaml: YamlText): EntryList<Entries["facts"][number]["value"]> {
  return yaml.value === undefined ? UNREADABLE : readEntries(factSchema, yaml, yaml.value, []);
}

function noManifest(dir: string): YamlText {
  const top: Place = { file: shownPath(dir, MANIFEST), line: 1, column: 1 };
  const at = (): Place => top;
  return { value: undefined, problems: [fault(top, "a manifest", "no such file")], at, keyAt: at };
}

function locator(entries: Entries, manifest: YamlText): LoadedPack["locate"] {
  return (path) => {
    const [list, index, ...rest] = path;
    const entry = isListName(list) && typeof index === "number" ? entries[list][index] : undefined;
    return entry?.at(...rest) ?? manifest.at(path);
  };
}

function isListName(name: string | number | undefined): name is "sources" | "entities" | "gaps" | "facts" {
  return name === "sources" || name === "entities" || name === "gaps" || name === "facts";
}
