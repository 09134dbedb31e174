import { describe, expect, it } from "vitest";
import { addGaps } from "../../src/cli/gaps.js";
import { capture } from "./capture.js";

type Unanswered = Parameters<typeof addGaps>[2];

const gap = (question: string, times: number): Awaited<ReturnType<Unanswered>>[number] => ({
  question,
  times,
  lastAsked: new Date("2026-11-27T12:00:00Z"),
});

const gaps = (args: readonly string[], unanswered: Unanswered) =>
  capture(
    (program, io) => {
      addGaps(program, io, unanswered);
    },
    ["gaps", ...args],
  );

describe("gaps", () => {
  it("lists how often and when last a question was asked", async () => {
    const listed = [gap("what did it cost?", 12), gap("who paid?", 1)];
    const { out, err, exitCode } = await gaps([], () => Promise.resolve(listed));
    expect(out).toEqual(["    12  2026-11-27  what did it cost?", "     1  2026-11-27  who paid?"]);
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 0 });
  });

  it("lists them as JSON, word for word", async () => {
    const { out } = await gaps(["--json"], () => Promise.resolve([gap('who "paid"\u001b[2J?', 1)]));
    expect(out.map((line): unknown => JSON.parse(line))).toEqual([
      { question: 'who "paid"\u001b[2J?', times: 1, last_asked: "2026-11-27T12:00:00.000Z" },
    ]);
  });

  it("lets nobody steer the terminal by what they ask", async () => {
    const { out } = await gaps([], () => Promise.resolve([gap("\u001b[2Jwho\u009b31m paid?", 1)]));
    expect(out).toEqual(["     1  2026-11-27  [2Jwho31m paid?"]);
  });

  it("says so where there are none", async () => {
    const { out, err, exitCode } = await gaps([], () => Promise.resolve([]));
    expect(out).toEqual([]);
    expect({ err, exitCode }).toEqual({ err: ["Nothing that was asked was left unanswered."], exitCode: 0 });
  });

  it.each<[readonly string[], string | undefined, number]>([
    [[], undefined, 50],
    [["--guild", "100000000000000001", "--limit", "3"], "100000000000000001", 3],
  ])("%j is of the server %s, at most %i", async (args, guild, limit) => {
    const asked: unknown[] = [];
    await gaps(args, (...given) => {
      asked.push(given);
      return Promise.resolve([]);
    });
    expect(asked).toEqual([[guild, limit]]);
  });

  it.each([
    ["--guild", "mine", "17 to 20 digits"],
    ["--limit", "0", "from 1 to 999999"],
  ])("does not take %s %s", async (option, value, words) => {
    await expect(gaps([option, value], () => Promise.resolve([]))).rejects.toThrow(words);
  });
});
