import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../../src/discord/commands/ask.js";
import type { MessageCommand, SlashCommand } from "../../src/discord/commands/command.js";
import { commands } from "../../src/discord/handlers.js";
import { deploy, type Deployed, type DeployOptions } from "../../src/discord/deploy.js";
import { ConfigError } from "../../src/errors.js";
import { FakeDiscord } from "../fake-discord/server.js";

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await FakeDiscord.start();
});

afterEach(async () => {
  await discord.stop();
});

const other: SlashCommand = { ...ask, data: { name: "other", description: "Something else." } };
const menu: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: "ask" },
  execute: () => ({ kind: "stale" }),
};
const NOTHING = { created: [], updated: [], deleted: [], unchanged: [] };

async function run(options: Partial<DeployOptions> = {}): Promise<Deployed> {
  return deploy({ token: discord.world.token, apiBase: discord.apiBase, commands: [ask], ...options });
}

const writes = () => discord.rest.requests.filter(({ method }) => method !== "GET");

describe("deploying commands", () => {
  it("creates those that are not there", async () => {
    expect(await run()).toEqual({ ...NOTHING, scope: "global", created: ["ask"] });
    expect(writes()).toMatchObject([{ method: "PUT", body: [{ name: "ask", contexts: [0, 1, 2] }] }]);
  });

  it("changes nothing when nothing has changed, everywhere or in one server", async () => {
    for (const guild of [undefined, discord.world.guildId]) {
      await run({ guild, commands: [ask, other] });
      const before = writes().length;
      expect(await run({ guild, commands: [ask, other] })).toMatchObject({
        ...NOTHING,
        unchanged: ["ask", "other"],
      });
      expect(writes()).toHaveLength(before);
    }
  });

  it("changes nothing the second time with all the commands that there are, menus among them", async () => {
    for (const guild of [undefined, discord.world.guildId]) {
      const { created } = await run({ guild, commands });
      expect(created).toEqual(commands.map(({ data }) => data.name));
      expect(await run({ guild, commands })).toMatchObject({ ...NOTHING, unchanged: created });
    }
    expect(writes()).toHaveLength(2);
  });

  it("updates what has changed, deletes what is no longer declared, and says so", async () => {
    await run({ commands: [ask, other] });
    const reworded = { ...ask, data: { ...ask.data, description: "Ask in other words." } };
    const third: SlashCommand = { ...other, data: { ...other.data, name: "third" } };
    expect(await run({ commands: [reworded, third] })).toEqual({
      scope: "global",
      created: ["third"],
      updated: ["ask"],
      deleted: ["other"],
      unchanged: [],
    });
    expect(await run({ commands: [reworded, third] })).toMatchObject({ unchanged: ["ask", "third"] });
  });

  it.each<[string, Partial<SlashCommand["data"]>]>([
    [
      "an option's limit",
      { options: ask.data.options.slice(0, 1).map((option) => ({ ...option, max_length: 999 })) },
    ],
    [
      "whether an option is required",
      { options: ask.data.options.slice(0, 1).map((option) => ({ ...option, required: false })) },
    ],
    ["where it can be used", { contexts: [InteractionContextType.Guild] }],
    ["a translation", { description_localizations: { de: "Frag etwas." } }],
    [
      "a choice",
      {
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: "question",
            description: "A question.",
            choices: [{ name: "one", value: "1" }],
          },
        ],
      },
    ],
  ])("notices %s", async (_, change) => {
    await run();
    const data = { ...ask.data, ...change } as SlashCommand["data"];
    expect((await run({ commands: [{ ...ask, data }] })).updated).toEqual(["ask"]);
  });

  it("keeps a menu entry apart from a slash command of its name", async () => {
    expect(await run({ commands: [ask, menu] })).toMatchObject({ created: ["ask", "ask"] });
    expect(await run({ commands: [ask, menu] })).toMatchObject({ ...NOTHING, unchanged: ["ask", "ask"] });
    expect(await run({ commands: [ask] })).toMatchObject({ deleted: ["ask"], unchanged: ["ask"] });
  });

  it("to one server leaves the others alone, and does not say where commands can be used", async () => {
    const { guildId, application } = discord.world;
    expect(await run({ guild: guildId })).toEqual({
      ...NOTHING,
      scope: `guild ${guildId}`,
      created: ["ask"],
    });
    expect(writes()).toHaveLength(1);
    expect(writes()[0]?.path).toBe(`/applications/${application.id}/guilds/${guildId}/commands`);
    expect(writes()[0]?.body).not.toMatchObject([{ contexts: expect.anything() as unknown }]);
    expect(await run()).toMatchObject({ created: ["ask"] });
  });
});

describe("a deploy that is refused", () => {
  it("names the token's variable, and not the token", async () => {
    const error: unknown = await run({ token: "wrong.secret.token" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain("DISCORD_TOKEN: expected a token that Discord accepts");
    expect(String(error)).not.toContain("secret");
  });

  it("names the server that the bot is not in", async () => {
    await expect(run({ guild: "123456789012345678" })).rejects.toThrow(
      "--guild: expected the id of a server that the bot was added to, found 123456789012345678.",
    );
  });

  it("asks Discord for nothing when the server's id is none", async () => {
    await expect(run({ guild: "My server" })).rejects.toThrow(
      '--guild: expected a server\'s id, 17 to 20 digits, found "My server"',
    );
    expect(discord.rest.requests).toEqual([]);
  });
});
