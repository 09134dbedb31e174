import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { addAsk } from "../../src/cli/ask.js";
import { chat } from "../../src/cli/chat.js";
import { capture } from "./capture.js";

const REAL = fileURLToPath(new URL("../../knowledge/ibm-inspur", import.meta.url));

let screen: string;
beforeEach(() => {
  screen = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    screen += text.toString();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A chat in which these lines are typed; what was asked, and what was said. */
async function type(...lines: readonly string[]): Promise<{ asked: string[]; out: string[] }> {
  const asked: string[] = [];
  const out: string[] = [];
  await chat("Ask me about the bridge.", (text) => asked.push(text), {
    out: (line) => out.push(line),
    err: () => undefined,
    stdin: Readable.from(lines.map((line) => `${line}\n`)),
    isTerminal: true,
    exitCode: 0,
    config: () => {
      throw new Error("A chat needs no configuration.");
    },
  });
  return { asked, out };
}

const prompts = (): number => screen.split("> ").length - 1;

describe("a chat", () => {
  it("opens with what can be asked and how to leave, then a prompt", async () => {
    const { asked, out } = await type();
    expect(out[0]).toMatch(/^Ask me about the bridge\.\n.*Ctrl-C or exit to leave\./);
    expect(asked).toEqual([]);
    expect(prompts()).toBe(1);
  });

  it("answers line by line, trimmed, and prompts again", async () => {
    expect((await type("  who? ", "why?")).asked).toEqual(["who?", "why?"]);
    expect(prompts()).toBe(3);
  });

  it("passes over an empty line", async () => {
    expect((await type("", "   ", "why?")).asked).toEqual(["why?"]);
    expect(prompts()).toBe(4);
  });

  it.each(["exit", "quit", " exit "])("ends at %j", async (word) => {
    expect((await type("who?", word, "why?")).asked).toEqual(["who?"]);
    expect(prompts()).toBe(2);
  });
});

test(
  "ask without a question at a terminal is a chat that remembers what was said",
  { timeout: 20_000 },
  async () => {
    const stdin = ["what does I2I mean?", "who came up with it?", "exit", "hello"];
    const { out, exitCode } = await capture(addAsk, ["ask", "--pack", REAL], undefined, {
      stdin,
      isTerminal: true,
    });
    const answers = out.filter((line) => line !== "");
    expect(answers).toHaveLength(3);
    expect(answers[0]).toMatch(/^Ask me about IBM's 2014 partnership with Inspur/);
    expect(answers[2]).toMatch(/I2I|IBM to Inspur/);
    expect(exitCode).toBe(0);
  },
);

test(
  "a question that is given is answered at a terminal, too, without a chat",
  { timeout: 20_000 },
  async () => {
    const { out } = await capture(addAsk, ["ask", "--pack", REAL, "where is Inspur based?"], undefined, {
      stdin: ["hello"],
      isTerminal: true,
    });
    expect(out).toHaveLength(1);
    expect(screen).toBe("");
  },
);
