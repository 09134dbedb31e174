import type { Command } from "commander";
import type { Io } from "./io.js";
import { limitOption } from "./limit-option.js";
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
    .addOption(limitOption("facts", 10))
    .option("--json", "one JSON object a line")
    .action((words: readonly string[], options: SearchOptions) =>
      search(words.length === 0 ? undefined : words.join(" "), options, io),
    );
}

async function search(
  query: string | undefined,
  { pack, limit, json = false }: SearchOptions,
  io: Io,
): Promise<void> {
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
      for (const { fact, score, statement } of row.hits)
        io.out(`${score.toFixed(2).padStart(6)}  ${fact}  ${statement}`);
  };

  if (query !== undefined) {
    show("1", query);
    return;
  }
  const { eachLine } = await import("./batch.js");
  await eachLine(io, ["query", "question"], json, show);
}
