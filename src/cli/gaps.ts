import { InvalidArgumentError, type Command } from "commander";
import type { Io } from "./io.js";
import { limitOption } from "./limit-option.js";

/** A question that was asked and not answered. */
interface Gap {
  readonly question: string;
  readonly times: number;
  readonly lastAsked: Date;
}

interface GapsOptions {
  readonly guild?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/**
 * `footnote gaps`: what people asked in Discord and the packs do not answer, for curators.
 *
 * @param unanswered lists them, most asked first, of one server or of all; handed in, since it needs storage
 */
export function addGaps(
  program: Command,
  io: Io,
  unanswered: (guild: string | undefined, limit: number) => Promise<readonly Gap[]>,
): void {
  program
    .command("gaps")
    .description("list what people asked in Discord and got no answer to, most asked first")
    .option("--guild <id>", "of one server only", serverId)
    .addOption(limitOption("questions", 50))
    .option("--json", "one JSON object a line")
    .action(async ({ guild, limit, json = false }: GapsOptions) => {
      const gaps = await unanswered(guild, limit);
      for (const gap of gaps) io.out(json ? row(gap) : line(gap));
      if (gaps.length === 0) io.err("Nothing that was asked was left unanswered.");
    });
}

function row({ question, times, lastAsked }: Gap): string {
  return JSON.stringify({ question, times, last_asked: lastAsked.toISOString() });
}

function line({ question, times, lastAsked }: Gap): string {
  // People wrote it: what steers a terminal is left out.
  const shown = question.replaceAll(/\p{Cc}/gu, "");
  return `${String(times).padStart(6)}  ${lastAsked.toISOString().slice(0, 10)}  ${shown}`;
}

function serverId(text: string): string {
  if (!/^\d{17,20}$/.test(text)) throw new InvalidArgumentError("Expected a server's id, 17 to 20 digits.");
  return text;
}
