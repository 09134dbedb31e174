import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { startDiscord } from "../../src/discord/client.js";
import { ask } from "../../src/discord/commands/ask.js";
import {
  isSlashCommand,
  type Command,
  type MessageCommand,
  type SlashCommand,
} from "../../src/discord/commands/command.js";
import { button, modal, select } from "../../src/discord/components/component.js";
import { commands, components } from "../../src/discord/handlers.js";
import { createRegistry } from "../../src/discord/registry.js";
import { answered } from "./answers.js";
import { NO_KNOWLEDGE } from "./no-knowledge.js";
import { memoryLog, temporaryStorage } from "./harness.js";

const option = {
  type: ApplicationCommandOptionType.String as const,
  name: "q",
  description: "A question.",
};
const changed = (data: Partial<SlashCommand["data"]>): SlashCommand => ({
  ...ask,
  data: { ...ask.data, ...data },
});

describe("the list of handlers", () => {
  it("stands", () => {
    const { slash, menu, components: found } = createRegistry(commands, components);
    expect(new Set([...slash.keys(), ...menu.keys()])).toEqual(
      new Set(commands.map(({ data }) => data.name)),
    );
    expect([...found.values()]).toEqual(components);
  });

  it("works everywhere, but for what is about a server, which is for those who may manage it", () => {
    const inServers = commands.filter(({ data }) => data.name === "settings" || data.name === "gaps");
    for (const { data } of inServers) {
      expect(data).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: "32" });
    }
    for (const { data } of commands.filter((command) => !inServers.includes(command))) {
      expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it("has a private option in every slash command but /settings, which is private always", () => {
    const without = commands
      .filter(isSlashCommand)
      .filter(({ data }) => data.options?.some(({ name }) => name === "private") !== true);
    expect(without.map(({ data }) => data.name)).toEqual(["settings"]);
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
    ["a name twice", [ask, ask], "/ask: expected one of this name, found two."],
  ])("is refused with %s", (_, list, message) => {
    expect(() => createRegistry(list, [])).toThrow(message);
  });

  it("is refused with a menu entry without a name, or two components of one name", () => {
    const entry: MessageCommand = {
      data: { type: ApplicationCommandType.Message, name: "" },
      execute: () => ({ kind: "stale" }),
    };
    expect(() => createRegistry([entry], [])).toThrow("expected a name of 1 to 32 characters, found 0.");
    const declared = { name: "press", fields: z.tuple([]), execute: () => ({ kind: "stale" }) as const };
    expect(() => createRegistry([], [button(declared), modal(declared)])).toThrow(
      "component press: expected one",
    );
    expect(createRegistry([], [select(declared)]).components.get("press")?.kind).toBe("select");
  });

  it("stops the start when it is at fault, before Discord is asked for anything", async () => {
    const start = startDiscord({
      token: "unused",
      apiBase: "http://127.0.0.1:1/api",
      commands: [changed({ name: "Ask" })],
      ask: () => answered(),
      suggest: () => [],
      knowledge: NO_KNOWLEDGE,
      introduction: "",
      storage: temporaryStorage(),
      messageContent: false,
      log: memoryLog().log,
    });
    await expect(start).rejects.toThrow("/Ask: expected a name");
  });
});
