import { describe, expect, it } from "vitest";
import { addGaps, type Gaps } from "../../src/cli/gaps.js";
import { capture } from "./capture.js";

const gap = (question: string, times: number): Gaps["unanswered"][number] => ({
  question,
  times,
  lastAsked: new Date("2026-11-27T12:00:00Z"),
});

const only = (...unanswered: Gaps["unanswered"]): Promise<Gaps> =>
  Promise.resolve({ unanswered, feedback: [] });

const gaps = (args: readonly string[], gapsOf: Parameters<typeof addGaps>[2]) =>
  capture(
    (program, io) => {
      addGaps(program, io, gapsOf);
    },
    ["gaps", ...args],
  );

describe("gaps", () => {
  it("lists how often and when last a question was asked", async () => {
    const listed = [gap("what did it cost?", 12), gap("who paid?", 1)];
    const { out, err, exitCode } = await gaps([], () => only(...listed));
    expect(out).toEqual(["    12  2026-11-27  what did it cost?", "     1  2026-11-27  who paid?"]);
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 0 });
  });

  it("lists them as JSON, word for word", async () => {
    const { out } = await gaps(["--json"], () => only(gap('who "paid"\u001b[2J?', 1)));
    expect(out.map((line): unknown => JSON.parse(line))).toEqual([
      { question: 'who "paid"\u001b[2J?', times: 1, last_asked: "2026-11-27T12:00:00.000Z" },
    ]);
  });

  it("lets nobody steer the terminal by what they ask", async () => {
    const { out } = await gaps([], () => only(gap("\u001b[2Jwho\u009b31m paid?", 1)));
    expect(out).toEqual(["     1  2026-11-27  [2Jwho31m paid?"]);
  });

  it("lists the facts of answers that were found wanting below", async () => {
    const feedback = [
      { fact: "partners", helpful: 1, not_helpful: 2, not_asked: 1 },
      { fact: "k1-line", helpful: 3, not_helpful: 0, not_asked: 0 },
    ];
    const gapsOf = () => Promise.resolve({ unanswered: [gap("who paid?", 1)], feedback });
    expect((await gaps([], gapsOf)).out).toEqual([
      "     1  2026-11-27  who paid?",
      "     3  partners: not helpful 2, not what was asked 1",
    ]);
    const { out } = await gaps(["--json"], gapsOf);
    expect(out.slice(1)).toEqual(['{"fact":"partners","not_helpful":2,"not_asked":1}']);
  });

  it("says so where there are none", async () => {
    const { out, err, exitCode } = await gaps([], () => only());
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
      return only();
    });
    expect(asked).toEqual([[guild, limit]]);
  });

  it.each([
    ["--guild", "mine", "17 to 20 digits"],
    ["--limit", "0", "from 1 to 999999"],
  ])("does not take %s %s", async (option, value, words) => {
    await expect(gaps([option, value], () => only())).rejects.toThrow(words);
  });
});
