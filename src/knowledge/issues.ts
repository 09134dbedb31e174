import type { z } from "zod";
import { fault, type Problem } from "./problem.js";
import type { Path, YamlText } from "./yaml-text.js";

type Issue = z.core.$ZodIssue;

/** What a zod issue of the entry at `base` says, as problems with positions and in plain words. */
export function issueProblems(issue: Issue, value: unknown, base: Path, yaml: YamlText): Problem[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => fault(yaml.keyAt([...path, key]), "a known key", `"${key}"`));
  }
  if (issue.code === "invalid_union") {
    // One of the forms may have got further than the other: then that one was meant, and its fault is told.
    const deeper = issue.errors.flat().filter((inner) => inner.path.length > 0);
    if (deeper.length > 0) {
      return deeper.flatMap((inner) =>
        issueProblems({ ...inner, path: [...issue.path, ...inner.path] }, value, base, yaml),
      );
    }
  }
  const found = valueAt(value, issue.path);
  const key = path.at(-1);
  const expected = expectedBy(issue);
  if (found === undefined && typeof key === "string") {
    return [fault(yaml.at(path), `"${key}": ${expected}`, "no such key")];
  }
  return [fault(yaml.at(path), expected, describe(found, expected))];
}

function expectedBy(issue: Issue): string {
  // A message of the schema's own; zod's begin with one of these words.
  if (!/^(?:Invalid|Too|Unrecognized) /.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small") return `more than ${issue.minimum}`;
  return issue.message;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "keys and values",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
};

/** What text that lacks its quotes is not mistaken for. */
const NOT_TEXT = new Set(["a list", "keys and values", "a whole number", "a number", "true or false"]);

/** A value as found in a file, in a few plain words. */
export function describe(value: unknown, expected: string): string {
  const unquoted = NOT_TEXT.has(expected) || expected.startsWith("more than") ? "" : " (put it in quotes)";
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "number" || typeof value === "bigint") return `the number ${value}${unquoted}`;
  if (typeof value === "boolean") return `${String(value)}${unquoted}`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return unquoted === "" ? "keys and values" : "keys and values (put text that has a colon in quotes)";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
}
