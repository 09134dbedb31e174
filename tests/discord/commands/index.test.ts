import { ApplicationCommandOptionType } from "discord.js";
import { describe, expect, it } from "vitest";
import { startDiscord } from "../../../src/discord/client.js";
import { ask } from "../../../src/discord/commands/ask.js";
import type { Command } from "../../../src/discord/commands/command.js";
import { commands, commandsByName } from "../../../src/discord/commands/index.js";
import { answered } from "../answers.js";
import { memoryLog } from "../harness.js";

const option = {
  type: ApplicationCommandOptionType.String as const,
  name: "q",
  description: "A question.",
};
const changed = (data: Partial<Command["data"]>): Command => ({ ...ask, data: { ...ask.data, ...data } });

describe("the list of commands", () => {
  it("stands", () => {
    expect([...commandsByName(commands).keys()]).toEqual(commands.map(({ data }) => data.name));
  });

  it.each<[string, readonly Command[], string]>([
    [
      "a name in upper case",
      [changed({ name: "Ask" })],
      "/Ask: expected a name of 1 to 32 lower-case letters",
    ],
    ["a name with a space", [changed({ name: "ask me" })], 'found "ask me"'],
    ["a name that is too long", [changed({ name: "a".repeat(33) })], "1 to 32"],
    [
      "no description",
      [changed({ description: "" })],
      "/ask: expected a description of 1 to 100 characters, found 0.",
    ],
    ["a description that is too long", [changed({ description: "x".repeat(101) })], "found 101."],
    [
      "an option in upper case",
      [changed({ options: [{ ...option, name: "Q" }] })],
      "/ask Q: expected a name",
    ],
    [
      "26 options",
      [changed({ options: Array.from({ length: 26 }, () => option) })],
      "at most 25 options, found 26",
    ],
    ["a name twice", [ask, ask], "/ask: expected one command of this name, found two."],
  ])("is refused with %s", (_, list, message) => {
    expect(() => commandsByName(list)).toThrow(message);
  });

  it("stops the start when it is at fault, before Discord is asked for anything", async () => {
    const start = startDiscord({
      token: "unused",
      apiBase: "http://127.0.0.1:1/api",
      commands: [changed({ name: "Ask" })],
      ask: () => answered(),
      suggest: () => [],
      introduction: "",
      log: memoryLog().log,
    });
    await expect(start).rejects.toThrow("/Ask: expected a name");
  });
});
