import { describe, expect, it } from "vitest";
import { addDeploy } from "../../src/cli/deploy.js";
import { ConfigError } from "../../src/errors.js";
import { capture } from "./capture.js";

type Deploy = Parameters<typeof addDeploy>[2];

const NOTHING = { created: [], updated: [], deleted: [], unchanged: [] };

const deploy = (args: readonly string[], run: Deploy) =>
  capture(
    (program, io) => {
      addDeploy(program, io, run);
    },
    ["deploy", ...args],
  );

describe("deploy", () => {
  it("says what changed, and where, and nothing of what did not happen", async () => {
    const changes = { ...NOTHING, created: ["ask", "facts"], unchanged: ["about"] };
    const { out, err, exitCode } = await deploy([], async () =>
      Promise.resolve({ scope: "global", ...changes }),
    );
    expect(out).toEqual(["global:", "  created: /ask, /facts", "  unchanged: /about"]);
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 0 });
  });

  it.each<[readonly string[], string | undefined]>([
    [[], undefined],
    [["--guild", "1234"], "1234"],
  ])("%j registers in the server %s", async (args, guild) => {
    const asked: (string | undefined)[] = [];
    await deploy(args, async (given) => {
      asked.push(given);
      return Promise.resolve({ scope: "somewhere", ...NOTHING });
    });
    expect(asked).toEqual([guild]);
  });

  it("lets an error through, for the program to show", async () => {
    const error = new ConfigError({ code: "no-token", expected: "a token", found: "nothing" });
    await expect(deploy([], async () => Promise.reject(error))).rejects.toBe(error);
  });
});
