import { InvalidArgumentError, type Command } from "commander";
import type { Io } from "./io.js";
import { packOption } from "./pack-option.js";

interface SearchOptions {
  readonly pack: readonly string[];
  readonly limit: number;
  readonly json?: boolean;
}

/** `footnote search`: the ranking alone, for measuring and for curators. */
export function addSearch(program: Command, io: Io): void {
  program
    .command("search")
    .description(
      "list the facts that a query finds, best first; without one, read queries from standard input",
    )
    .argument("[query...]", "the query, in quotes or not")
    .addOption(packOption())
    .option("--limit <n>", "how many facts at the most", wholeNumber, 10)
    .option("--json", "one JSON object a line")
    .action((words: readonly string[], options: SearchOptions) => search(words.join(" "), options, io));
}

async function search(query: string, { pack, limit, json = false }: SearchOptions, io: Io): Promise<void> {
  const [{ openKnowledge }, ranking, { rounded, searchRow }] = await Promise.all([
    import("../open-knowledge.js"),
    import("../search/rank.js"),
    import("./rows.js"),
  ]);
  const knowledge = await openKnowledge(pack, io.config);
  const firstSources = new Set(knowledge.packs.flatMap(({ sources }) => sources[0]?.id ?? []));
  const show = (id: string, text: string): void => {
    const start = performance.now();
    const hits = ranking.search(text, knowledge).slice(0, limit);
    const row = searchRow(id, text, hits, firstSources, rounded(performance.now() - start));
    if (json) io.out(JSON.stringify(row));
    else
      for (const { entry, score } of hits)
        io.out(`${score.toFixed(2).padStart(6)}  ${entry.id}  ${statementOf(entry)}`);
  };

  if (query !== "") {
    show("1", query);
    return;
  }
  const { readBatch } = await import("./batch.js");
  for await (const line of readBatch(io.stdin, ["query", "question"])) {
    if ("error" in line) {
      if (json) io.out(JSON.stringify(line));
      else io.err(`line ${line.id}: ${line.error}`);
      io.exitCode = 1;
      continue;
    }
    if (!json) io.out(`\n> ${line.text}\n`);
    show(line.id, line.text);
  }
}

function statementOf({
  of,
}: {
  readonly of: { readonly kind: string; readonly fact?: { readonly statement: string } };
}): string {
  return of.fact?.statement ?? "";
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidArgumentError("Expected a whole number from 1 to 999999.");
  return Number(text);
}
