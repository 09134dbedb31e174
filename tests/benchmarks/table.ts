import { bootstrap, mean, quantile } from "./metrics.js";
import type { Measured } from "./measure.js";

const HEADS = ["system", "P@1", "MRR", "AUROC", "asked", "p50 ms", "p99 ms", "index ms", "MB"];

/** A Markdown table, a system a row. */
export function tableOf(all: readonly Measured[]): string {
  const rows = [HEADS, HEADS.map(() => "---"), ...all.map(row)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) => {
      const fill = cells[0] === "---" ? "-" : " ";
      return `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
    })
    .join("\n");
}

function row({ system, firstRight, reciprocalRanks, auroc, times, indexTime, memory }: Measured): string[] {
  return [
    system,
    share(mean(firstRight.flat())),
    share(mean(reciprocalRanks)),
    auroc === undefined ? "–" : share(auroc),
    String(times.length),
    quantile(times, 0.5).toFixed(2),
    quantile(times, 0.99).toFixed(2),
    indexTime.toFixed(0),
    memory.toFixed(1),
  ];
}

/**
 * How far the first system's P@1 is above that of the best other that was asked as much, question by question, collections
 * drawn again.
 */
export function leadOf([first, ...others]: readonly Measured[]): string {
  const asMuch = others.filter(({ times }) => times.length === first?.times.length);
  const best = asMuch.sort((a, b) => mean(b.firstRight.flat()) - mean(a.firstRight.flat()))[0];
  if (first === undefined || best === undefined) return "";
  const lead = bootstrap(
    first.firstRight.map((own, at) => own.map((right, place) => right - (best.firstRight[at]?.[place] ?? 0))),
  );
  const [low, high] = [lead.low, lead.high].map((value) => value.toFixed(3));
  return `P@1 of ${first.system} less that of ${best.system}: ${lead.mean.toFixed(3)} [${low}, ${high}], a paired bootstrap by ${first.firstRight.length > 1 ? "article" : "question"}.`;
}

function share(value: number): string {
  return value.toFixed(3);
}
