import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Config, readConfig } from "../src/config.js";
import { ConfigError } from "../src/errors.js";

const NAMES = [
  "DISCORD_TOKEN",
  "DISCORD_API_BASE",
  "DISCORD_MESSAGE_CONTENT",
  "DATABASE_URL",
  "KNOWLEDGE_DIR",
  "LOG_LEVEL",
];
const DEFAULTS: Config = {
  discordToken: undefined,
  discordApiBase: "https://discord.com/api",
  discordMessageContent: false,
  databaseUrl: "file:data/footnote.db",
  knowledgeDir: undefined,
  logLevel: "info",
};

// Test files share a process: the environment and the working directory are put back as they were.
const environment = { ...process.env };
const cwd = process.cwd();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "footnote-config-"));
  process.chdir(root);
  for (const name of NAMES) Reflect.deleteProperty(process.env, name);
});
afterEach(() => {
  process.chdir(cwd);
  for (const name of NAMES) {
    const before = environment[name];
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
  rmSync(root, { recursive: true });
});

const read = (given: Readonly<Record<string, string>>): Config => {
  Object.assign(process.env, given);
  return readConfig();
};

function failure(given: Readonly<Record<string, string>> = {}): ConfigError {
  try {
    read(given);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("It was read without an error.");
}

describe("the environment", () => {
  it("may say nothing: then the defaults hold", () => {
    expect(read({})).toEqual(DEFAULTS);
  });

  it("is read variable by variable", () => {
    expect(
      read({
        DISCORD_TOKEN: "abc.def",
        DISCORD_API_BASE: "http://127.0.0.1:9/api",
        DISCORD_MESSAGE_CONTENT: "on",
        DATABASE_URL: "file:/var/footnote.db",
        KNOWLEDGE_DIR: "../packs",
        LOG_LEVEL: "silent",
      }),
    ).toEqual({
      discordToken: "abc.def",
      discordApiBase: "http://127.0.0.1:9/api",
      discordMessageContent: true,
      databaseUrl: "file:/var/footnote.db",
      knowledgeDir: "../packs",
      logLevel: "silent",
    });
  });

  it("says nothing where a variable is empty", () => {
    expect(read(Object.fromEntries(NAMES.map((name) => [name, ""])))).toEqual(DEFAULTS);
  });

  it("may have blanks around the token, and slashes after the address", () => {
    expect(read({ DISCORD_TOKEN: " abc \n", DISCORD_API_BASE: "https://d.example/api//" })).toMatchObject({
      discordToken: "abc",
      discordApiBase: "https://d.example/api",
    });
  });
});

describe("a .env file in the working directory", () => {
  it("is read", () => {
    writeFileSync(".env", "# Ours.\nDISCORD_TOKEN=abc\nLOG_LEVEL='debug'\nKNOWLEDGE_DIR=\n");
    expect(read({})).toEqual({ ...DEFAULTS, discordToken: "abc", logLevel: "debug" });
  });

  it("yields to the environment", () => {
    writeFileSync(".env", "LOG_LEVEL=debug\n");
    expect(read({ LOG_LEVEL: "warn" }).logLevel).toBe("warn");
  });

  it("that cannot be read is an error that names it", () => {
    mkdirSync(".env");
    expect(failure().message).toMatch(/^\.env: expected a readable file, found /);
  });
});

describe("a bad value is an error that names the variable, what is expected and what was found", () => {
  it.each([
    ["LOG_LEVEL", "loud", /one of fatal, .*debug/],
    ["LOG_LEVEL", "INFO", /one of fatal, .*info/],
    ["DISCORD_MESSAGE_CONTENT", "yes", /one of on, off/],
    ["DISCORD_API_BASE", "discord.com/api", /an http or https URL, without the version/],
    ["DISCORD_API_BASE", "ftp://discord.example", /an http or https URL/],
  ])("%s=%s", (name, value, expected) => {
    const { message, detail, cause } = failure({ [name]: value });
    expect(message).toMatch(expected);
    expect(message).toContain(`found ${JSON.stringify(value)}`);
    expect(message).toContain(".env.example");
    expect(detail).toMatchObject({ code: "bad-environment", where: name });
    expect(cause).toBeInstanceOf(Error);
  });

  it("a blank token counts as none", () => {
    expect(read({ DISCORD_TOKEN: "   " })).toEqual(DEFAULTS);
  });

  it("and never shows a token", () => {
    const { message } = failure({ DISCORD_TOKEN: "abc.def", LOG_LEVEL: "loud" });
    expect(message).toMatch(/^LOG_LEVEL: /);
    expect(message).not.toContain("abc.def");
  });
});
