import { spawn, type ChildProcessByStdio } from "node:child_process";
import { Readable, type Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import type { Io } from "../../src/cli/io.js";

/** What a subcommand did: its lines, and the exit code that it asked for. */
export interface Captured {
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly exitCode: number;
}

export interface Surroundings {
  /** The lines of standard input. */
  readonly stdin?: readonly string[];
  /** Whether a person sits at both ends; not, unless a test says so. */
  readonly isTerminal?: boolean;
}

/** Runs one subcommand as the program would, with its output kept; errors come through as they are thrown. */
export async function capture(
  add: (program: Command, io: Io) => void,
  args: readonly string[],
  knowledgeDir?: string,
  { stdin = [], isTerminal = false }: Surroundings = {},
): Promise<Captured> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    stdin: Readable.from(stdin.map((line) => `${line}\n`)),
    isTerminal,
    exitCode: 0,
    config: () => ({
      discordToken: undefined,
      discordApiBase: "",
      discordMessageContent: false,
      databaseUrl: "",
      knowledgeDir,
      logLevel: "silent",
    }),
  };
  const program = new Command("footnote").exitOverride().configureOutput({
    writeOut: (text) => out.push(text),
    writeErr: (text) => err.push(text),
  });
  add(program, io);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  await program.parseAsync([...args], { from: "user" });
  return { out, err, exitCode: io.exitCode };
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

export interface Program {
  readonly cwd: string;
  /** All of its environment, but for PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Its standard input. */
  readonly input?: string;
  /** Told of all of standard output so far, whenever there is more. */
  readonly onOutput?: (child: Child, out: string) => void;
}

export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const TSX = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
/** A program that does not end by itself is ended, so that a test that fails leaves none behind. */
const LONGEST = 50_000;

/** Runs the whole program as a process of its own, until it ends. */
export async function captureProgram(
  args: readonly string[],
  { cwd, env, input = "", onOutput }: Program,
): Promise<Ended> {
  const child: Child = spawn(process.execPath, ["--import", TSX, MAIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["pipe", "pipe", "pipe"],
    timeout: LONGEST,
    killSignal: "SIGKILL",
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    onOutput?.(child, out);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    onOutput?.(child, out + err);
  });
  // A program that wants no input may have closed its end before this is written.
  child.stdin.on("error", () => undefined).end(input);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { out, err, code };
}
