import { createInterface } from "node:readline";
import { z } from "zod";
import type { Io } from "./io.js";

/** A line of standard input: what it asks, or what is wrong with it. */
export type BatchLine =
  | { readonly id: string; readonly text: string; readonly conversation?: string }
  | { readonly id: string; readonly error: string };

const idSchema = z.union([z.string(), z.number()], "a string or a number").transform(String);

/** Handles each line of standard input in turn; a line that is broken is told of, and the exit code becomes 1. */
export async function eachLine(
  io: Io,
  keys: readonly string[],
  json: boolean,
  handle: (id: string, text: string, conversation?: string) => unknown,
): Promise<void> {
  for await (const line of readBatch(io.stdin, keys)) {
    if ("error" in line) {
      if (json) io.out(JSON.stringify(line));
      else io.err(`line ${line.id}: ${line.error}`);
      io.exitCode = 1;
      continue;
    }
    if (!json) io.out(`\n> ${line.text}\n`);
    handle(line.id, line.text, line.conversation);
  }
}

/**
 * Reads a question a line: plain text, or a JSON object with the text under one of `keys` and optionally `id`
 * and `conversation`. Blank lines are passed over; without an id a line goes by its number, counted from 1.
 *
 * @param keys the names the text may have in an object: `question`, `query`
 */
export async function* readBatch(
  input: NodeJS.ReadableStream,
  keys: readonly string[],
): AsyncGenerator<BatchLine> {
  const schema = z.object({
    id: idSchema.optional(),
    conversation: idSchema.optional(),
    ...Object.fromEntries(keys.map((key) => [key, z.string("a string").optional()])),
  });
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, "") : raw;
    if (line.trim() === "") continue;
    yield line.trimStart().startsWith("{")
      ? fromJson(line, String(number), keys, schema)
      : { id: String(number), text: line };
  }
}

function fromJson(
  line: string,
  number: string,
  keys: readonly string[],
  schema: z.ZodType<Record<string, string | undefined>>,
): BatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      id: number,
      error: `expected a JSON object, found broken JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const parsed = schema.safeParse(value);
  const id = idSchema.safeParse(z.object({ id: z.unknown() }).safeParse(value).data?.id).data ?? number;
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      id,
      error: `expected ${issue?.message ?? "an object"} for ${issue?.path.join(".") ?? ""}, found something else`,
    };
  }
  const text = keys.map((key) => parsed.data[key]).find((one) => one !== undefined);
  if (text === undefined)
    return {
      id,
      error: `expected ${keys.join(" or ")}, found ${Object.keys(parsed.data).join(", ") || "nothing"}`,
    };
  const { conversation } = parsed.data;
  return { id, text, ...(conversation === undefined ? {} : { conversation }) };
}
