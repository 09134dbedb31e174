import type { Command } from "commander";
import type { Io } from "./io.js";
import { packOption } from "./pack-option.js";

interface CheckOptions {
  readonly pack: readonly string[];
  readonly json?: boolean;
}

/** `footnote check`: every fault of the packs at once, each with its position; exit 1 where there is one. */
export function addCheck(program: Command, io: Io): void {
  program
    .command("check")
    .description("say whether the packs stand: every fault at once, and what drafts still lack")
    .addOption(packOption())
    .option("--json", "one JSON object a line")
    .action((options: CheckOptions) => check(options, io));
}

async function check(options: CheckOptions, io: Io): Promise<void> {
  const [{ chosenPacks, readPackFiles }, { loadPack }, { checkPack, checkTogether }, { placeText }] =
    await Promise.all([
      import("../packs.js"),
      import("../knowledge/load.js"),
      import("../knowledge/check.js"),
      import("../knowledge/problem.js"),
    ]);
  const packs = chosenPacks(options.pack, io.config).map((dir) => loadPack(readPackFiles(dir)));
  const problems = [...packs.flatMap(checkPack), ...checkTogether(packs)];
  const count = (list: "facts" | "sources" | "gaps"): number =>
    packs.reduce((sum, { entries }) => sum + entries[list].length, 0);
  const faults = problems.filter(({ severity }) => severity === "fault").length;
  const summary = {
    facts: count("facts"),
    sources: count("sources"),
    gaps: count("gaps"),
    faults,
    notes: problems.length - faults,
  };

  if (options.json === true) {
    for (const problem of problems) io.out(JSON.stringify(problem));
    io.out(JSON.stringify(summary));
  } else {
    for (const problem of problems) {
      const kind = problem.severity === "note" ? "note: " : "";
      io.out(`${placeText(problem)}: ${kind}expected ${problem.expected}, found ${problem.found}`);
    }
    io.out(inWords(summary));
  }
  if (faults > 0) io.exitCode = 1;
}

function inWords(
  summary: Readonly<Record<"facts" | "sources" | "gaps" | "faults" | "notes", number>>,
): string {
  const { facts, sources, gaps, faults, notes } = summary;
  if (faults > 0) return `${counted(faults, "fault")}, ${counted(notes, "note")}`;
  const contents = `${counted(facts, "fact")}, ${counted(sources, "source")}, ${counted(gaps, "gap")}`;
  return `${contents}: no faults${notes === 0 ? "" : `, ${counted(notes, "note")}`}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
