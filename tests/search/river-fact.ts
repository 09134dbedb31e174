import { factSchema, type Fact, type Pack } from "../../src/knowledge/schema.js";

/** A fact of a small pack: what a test is about, and for the rest whatever the format asks for. */
export function riverFact(
  id: string,
  statement: string,
  questions: readonly string[] = [],
  refutes: readonly string[] = [],
): Fact {
  return factSchema.parse({
    id,
    topic: "River",
    statement,
    status: "press_report",
    citations: [{ source: "gazette" }],
    questions,
    refutes,
  });
}

/** A small pack: its facts and gaps, and for the rest as little as there can be. */
export function riverPack(parts: Partial<Pack>): Pack {
  return {
    id: "bridge",
    title: "The bridge",
    about: "the bridge",
    sources: [],
    entities: [],
    facts: [],
    gaps: [],
    ...parts,
  };
}
