import type { FactAudit, PackAudit } from "../knowledge/audit.js";
import { findingText } from "../knowledge/audit/finding.js";

/** One JSON object a line: what is wrong with the sources, then every fact. */
export function auditRows(audits: readonly PackAudit[]): string[] {
  return audits
    .flatMap(({ sources, facts }): object[] => [...sources.map((fault) => ({ source: fault })), ...facts])
    .map((row) => JSON.stringify(row));
}

/** Every fault, what could not be checked, how often each rule was needed, and the count. */
export function reportLines(audits: readonly PackAudit[]): string[] {
  const facts = audits.flatMap((audit) => audit.facts);
  return [
    ...audits.flatMap(({ sources }) => sources.map(findingText)),
    ...facts.flatMap(({ findings }) => findings.map(findingText)),
    ...facts.flatMap(({ unchecked }) => unchecked.map((part) => `not checked: ${findingText(part)}`)),
    ...derivedLines(facts),
    summary(facts),
  ];
}

function derivedLines(facts: readonly FactAudit[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of facts.flatMap(({ derived }) => derived)) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `derived by ${rule}: ${count}`);
}

function summary(facts: readonly FactAudit[]): string {
  const count = (result: FactAudit["result"]): number =>
    facts.filter((fact) => fact.result === result).length;
  return [
    `${facts.length} facts: ${count("passed")} audited and clean`,
    `${count("failed")} at fault`,
    `${count("partly")} partly audited (a source without a text beside)`,
    `${count("unaudited")} unaudited (they rest on sources without a text)`,
  ].join(", ");
}
