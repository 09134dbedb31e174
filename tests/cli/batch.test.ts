import { Readable } from "node:stream";
import { describe, expect, it, test } from "vitest";
import { readBatch, type BatchLine } from "../../src/cli/batch.js";

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
/** What comes of some text on standard input. */
async function read(input: string | readonly Buffer[], keys = ["question", "query"]): Promise<BatchLine[]> {
  const lines: BatchLine[] = [];
  const stream = typeof input === "string" ? Readable.from([input]) : Readable.from(input);
  for await (const line of readBatch(stream, keys)) lines.push(line);
  return lines;
}

describe("a plain line", () => {
  it("is a question that goes by its line number, blank lines counted and passed over", async () => {
    expect(await read("who?\n\n   \t\nwhy?\n")).toEqual([
      { id: "1", text: "who?" },
      { id: "4", text: "why?" },
    ]);
  });

  it("may end in any line break, or in none", async () => {
    expect((await read("a\r\nb\nc")).map((line) => "text" in line && line.text)).toEqual(["a", "b", "c"]);
  });

  it("keeps its characters, even where a chunk ends within one", async () => {
    const bytes = Buffer.from("who is 钱大群?\n");
    expect(await read([bytes.subarray(0, 8), bytes.subarray(8)])).toEqual([
      { id: "1", text: "who is 钱大群?" },
    ]);
  });

  it("may follow a byte order mark", async () => {
    expect(await read("\uFEFFwho?\n")).toEqual([{ id: "1", text: "who?" }]);
    expect(await read('\uFEFF{"id":"a","question":"who?"}\n')).toEqual([{ id: "a", text: "who?" }]);
  });
});

test("no input is no line", async () => {
  expect(await read("")).toEqual([]);
  expect(await read("\n\n")).toEqual([]);
});

describe("a line of JSON", () => {
  it.each<[string, BatchLine]>([
    ['{"id": "a", "question": "who?"}', { id: "a", text: "who?" }],
    ['{"id": 7, "question": "who?"}', { id: "7", text: "who?" }],
    ['{"id": 0, "question": "who?"}', { id: "0", text: "who?" }],
    ['{"question": "who?"}', { id: "1", text: "who?" }],
    ['{"query": "who?"}', { id: "1", text: "who?" }],
    ['{"question": "who?", "query": "other"}', { id: "1", text: "who?" }],
    ['{"question": ""}', { id: "1", text: "" }],
    ['{"question": "who?", "more": [1]}', { id: "1", text: "who?" }],
    ['  {"question": "who?"}', { id: "1", text: "who?" }],
    ['{"question": "a", "conversation": "c"}', { id: "1", text: "a", conversation: "c" }],
    ['{"question": "a", "conversation": 3}', { id: "1", text: "a", conversation: "3" }],
  ])("%s is %j", async (line, expected) => {
    expect(await read(line)).toEqual([expected]);
  });

  it("has its text under the key that comes first in the subcommand's list", async () => {
    expect(await read('{"question": "a", "query": "b"}', ["query", "question"])).toEqual([
      { id: "1", text: "b" },
    ]);
    expect(await read('{"claim": "c"}', ["claim"])).toEqual([{ id: "1", text: "c" }]);
  });
});

describe("a line of JSON that is at fault is a row with its id and what is wrong, and the rest go on", () => {
  it.each<[string, string, RegExp]>([
    ['{"question": "who', "1", /^expected a JSON object, found broken JSON: /],
    ["{not json}", "1", /^expected a JSON object, found broken JSON: /],
    ['{"id": "b"}', "b", /^expected question or query, found /],
    ["{}", "1", /^expected question or query, found nothing$/],
    ['{"id": "c", "question": 5}', "c", /^expected a string for question, found /],
    ['{"id": "d", "question": null}', "d", /^expected a string for question, found /],
    ['{"id": ["x"], "question": "who?"}', "1", /^expected a string or a number for id, found /],
    [
      '{"id": "e", "question": "a", "conversation": {}}',
      "e",
      /^expected a string or a number for conversation/,
    ],
  ])("%s", async (line, id, error) => {
    expect(await read(`${line}\nand then?`)).toEqual([
      { id, error: like(error) },
      { id: "2", text: "and then?" },
    ]);
  });
});
