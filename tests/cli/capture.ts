import { Readable } from "node:stream";
import { Command } from "commander";
import type { Io } from "../../src/cli/io.js";

/** What a subcommand did: its lines, and the exit code that it asked for. */
export interface Captured {
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly exitCode: number;
}

/** Runs one subcommand as the program would, with its output kept; errors come through as they are thrown. */
export async function capture(
  add: (program: Command, io: Io) => void,
  args: readonly string[],
  knowledgeDir?: string,
): Promise<Captured> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    stdin: Readable.from([]),
    isTerminal: false,
    exitCode: 0,
    config: () => ({ discordToken: undefined, discordApiBase: "", knowledgeDir, logLevel: "silent" }),
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
