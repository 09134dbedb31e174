import type { Entries, Placed } from "../entries.js";
import { fault, note, type Problem } from "../problem.js";
import type { Source } from "../schema.js";

/** Every source can be opened, safely, and is dated; it has a digest a paragraph where it has digests, and always once it was audited. */
export function sourceLinks(entries: Entries): Problem[] {
  return entries.sources.flatMap((source) => [
    ...link(source, entries),
    ...date(source),
    ...digests(source),
    ...audited(source),
  ]);
}

function link({ value, at }: Placed<Source>, { facts }: Entries): Problem[] {
  if (value.url === undefined) {
    const citing = facts.filter(({ value: fact }) =>
      fact.citations.some(({ source }) => source === value.id),
    );
    const onlyDrafts = citing.length > 0 && citing.every(({ value: fact }) => fact.draft);
    return [(onlyDrafts ? note : fault)(at(), `a url for ${value.id}`, "none")];
  }
  const { protocol } = new URL(value.url);
  if (protocol === "https:") return [];
  if (protocol === "http:" && value.http_note !== undefined) {
    return [note(at("url"), "an https URL", `http, because: ${value.http_note}`)];
  }
  const hint = protocol === "http:" ? " (say why in http_note if there is no https)" : "";
  return [fault(at("url"), "an https URL", `${value.url}${hint}`)];
}

function date({ value, at }: Placed<Source>): Problem[] {
  return value.published === undefined ? [note(at(), `when ${value.id} was published`, "no date")] : [];
}

function digests({ value, at }: Placed<Source>): Problem[] {
  const { id, paragraphs, digests: given } = value;
  if (given === undefined || given.length === paragraphs) return [];
  const expected = `${paragraphs ?? "no"} digests, one for each of the paragraphs of ${id}`;
  return [fault(at("digests"), expected, String(given.length))];
}

/** Without digests nobody would notice that an article was edited after its audit. */
function audited({ value, at }: Placed<Source>): Problem[] {
  const { id, audited: day, digests: given, published } = value;
  if (day === undefined) return [];
  if (published !== undefined && day < published) {
    return [fault(at("audited"), `a day on or after ${published}, when it was published`, day)];
  }
  return given === undefined
    ? [fault(at("audited"), `digests of ${id} beside it (footnote audit --digests prints them)`, "none")]
    : [];
}
