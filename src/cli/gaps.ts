import { InvalidArgumentError, type Command } from "commander";
import type { Io } from "./io.js";
import { limitOption } from "./limit-option.js";

/** A question that was asked and not answered. */
interface Gap {
  readonly question: string;
  readonly times: number;
  readonly lastAsked: Date;
}

/** What was said of the answers that state a fact. */
interface Votes {
  readonly fact: string;
  readonly not_helpful: number;
  readonly not_asked: number;
}

/** What storage has for curators. */
export interface Gaps {
  /** Most asked first. */
  readonly unanswered: readonly Gap[];
  /** Those found wanting most first. */
  readonly feedback: readonly Votes[];
}

interface GapsOptions {
  readonly guild?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/**
 * `footnote gaps`: what people asked in Discord and the packs do not answer, and which answers they found wanting, for
 * curators.
 *
 * @param gapsOf reads both, of one server or of all; handed in, since it needs storage
 */
export function addGaps(
  program: Command,
  io: Io,
  gapsOf: (guild: string | undefined, limit: number) => Promise<Gaps>,
): void {
  program
    .command("gaps")
    .description(
      "list what people asked in Discord and got no answer to, most asked first, and answers found wanting",
    )
    .option("--guild <id>", "of one server only", serverId)
    .addOption(limitOption("questions", 50))
    .option("--json", "one JSON object a line")
    .action(async ({ guild, limit, json = false }: GapsOptions) => {
      const { unanswered, feedback } = await gapsOf(guild, limit);
      const wanting = feedback.filter((votes) => votes.not_helpful + votes.not_asked > 0).slice(0, limit);
      for (const gap of unanswered) io.out(json ? row(gap) : line(gap));
      for (const votes of wanting) io.out(json ? votesRow(votes) : votesLine(votes));
      if (unanswered.length === 0) io.err("Nothing that was asked was left unanswered.");
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

function votesRow({ fact, not_helpful, not_asked }: Votes): string {
  return JSON.stringify({ fact, not_helpful, not_asked });
}

function votesLine({ fact, not_helpful, not_asked }: Votes): string {
  const times = String(not_helpful + not_asked).padStart(6);
  return `${times}  ${fact}: not helpful ${not_helpful}, not what was asked ${not_asked}`;
}

function serverId(text: string): string {
  if (!/^\d{17,20}$/.test(text)) throw new InvalidArgumentError("Expected a server's id, 17 to 20 digits.");
  return text;
}
