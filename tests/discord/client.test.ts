import { afterEach, describe, expect, it, vi } from "vitest";
import { startDiscord } from "../../src/discord/client.js";
import { ConfigError } from "../../src/errors.js";
import { FakeDiscord } from "../fake-discord/server.js";
import { answered } from "./answers.js";
import { NO_KNOWLEDGE } from "./no-knowledge.js";
import { memoryLog, startBot, temporaryStorage } from "./harness.js";

const MESSAGE_CONTENT = 1 << 15;
const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

const open: FakeDiscord[] = [];
afterEach(async () => {
  for (const discord of open.splice(0)) await discord.stop();
});

async function fake(options?: Parameters<typeof FakeDiscord.start>[0]): Promise<FakeDiscord> {
  const discord = await FakeDiscord.start(options);
  open.push(discord);
  return discord;
}

/** The error with which starting fails, and the log. */
async function failedStart(
  apiBase: string,
  token: string,
  messageContent = false,
): Promise<{ error: unknown; lines: string }> {
  const { log, lines } = memoryLog();
  const storage = temporaryStorage();
  const knowledge = NO_KNOWLEDGE;
  const parts = {
    ask: () => answered(),
    suggest: () => [],
    knowledge,
    introduction: "",
    storage,
    log,
    messageContent,
  };
  const error: unknown = await startDiscord({ token, apiBase, ...parts }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, lines: JSON.stringify(lines()) };
}

describe("connecting", () => {
  it("asks for servers, their messages and direct messages, and for nothing privileged", async () => {
    const { discord } = await startBot();
    expect(discord.gateway.intents).toBe(GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES);
    expect(discord.gateway.intents & MESSAGE_CONTENT).toBe(0);
  });

  it("takes the gateway's address from the API, and says who it is", async () => {
    const { discord, running, log } = await startBot();
    expect(discord.rest.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /gateway/bot",
    ]);
    expect(running.name).toContain("Footnote");
    expect(log()).toContainEqual(expect.objectContaining({ msg: "connected to Discord", servers: 1 }));
  });

  it("keeps the connection alive", async () => {
    const discord = await FakeDiscord.start({ heartbeatInterval: 30 });
    await startBot({ discord });
    await vi.waitFor(() => {
      expect(discord.gateway.heartbeats.length).toBeGreaterThan(2);
    }, 3000);
    expect(discord.gateway.heartbeats.at(-1)).toBe(2);
  });

  it("takes a dropped session up again, and answers what is asked then", async () => {
    const { discord } = await startBot();
    discord.gateway.drop(4000);
    await vi.waitFor(() => {
      expect(discord.gateway.resumed).toBe(1);
    }, 3000);
    discord.sayDirectly({ content: "how did sales do?" });
    expect((await discord.reply()).content).toContain("Sales");
  });
});

describe("a start that Discord refuses", () => {
  it("names the token's variable, and not the token, when the API does not accept it", async () => {
    const discord = await fake();
    const { error, lines } = await failedStart(discord.apiBase, "wrong.secret.token");
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(
      /DISCORD_TOKEN: expected a token that Discord accepts, found one that it refuses/,
    );
    expect(String(error) + lines).not.toContain("secret");
  });

  it("names it when the gateway does not accept it", async () => {
    const discord = await fake({ refuseIdentify: 4004 });
    const { error, lines } = await failedStart(discord.apiBase, discord.world.token);
    expect(error).toMatchObject({
      name: "ConfigError",
      detail: { code: "discord-token", where: "DISCORD_TOKEN" },
    });
    expect(String(error) + lines).not.toContain(discord.world.token);
  });

  it("names the intent's variable when the owner has not enabled it", async () => {
    const discord = await fake();
    const { error } = await failedStart(discord.apiBase, discord.world.token, true);
    expect(error).toMatchObject({ name: "ConfigError", detail: { code: "discord-intents" } });
    expect(String(error)).toMatch(
      /DISCORD_MESSAGE_CONTENT: expected the message-content intent .* \(4014\)\./,
    );
  });

  it("gives the gateway's reason when that is another one", async () => {
    const discord = await fake({ refuseIdentify: 4012 });
    const { error } = await failedStart(discord.apiBase, discord.world.token);
    expect(String(error)).toContain("closed it for good (4012 InvalidAPIVersion)");
  });

  it("names the address when nothing is there", async () => {
    const discord = await FakeDiscord.start();
    const { apiBase } = discord;
    await discord.stop();
    const { error } = await failedStart(apiBase, discord.world.token);
    expect(String(error)).toContain(
      `DISCORD_API_BASE: expected Discord's API at ${apiBase}, found ECONNREFUSED`,
    );
  });
});

it("says when Discord ends a running connection for good", async () => {
  const { discord, running, log } = await startBot({ failing: true });
  discord.gateway.drop(4004);
  expect(await running.ended).toMatchObject({ name: "ConfigError", detail: { where: "DISCORD_TOKEN" } });
  expect(log()).toContainEqual(expect.objectContaining({ level: 50, code: 4004 }));
});
