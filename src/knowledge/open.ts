import { KnowledgeError } from "../errors.js";
import { checkIntegrity, checkTogether } from "./check.js";
import type { PackFiles } from "./files.js";
import { loadPack } from "./load.js";
import { placeText } from "./problem.js";
import type { Pack } from "./schema.js";

/**
 * Parses packs for a face that is to speak from them.
 *
 * @throws KnowledgeError naming the first fault and how many more there are.
 */
export function openPacks(folders: readonly PackFiles[]): Pack[] {
  const loaded = folders.map(loadPack);
  const [first, ...more] = [...loaded.flatMap(checkIntegrity), ...checkTogether(loaded)];
  if (first !== undefined) {
    throw new KnowledgeError({
      code: "pack-fault",
      where: placeText(first),
      expected: first.expected,
      found: first.found,
      next: more.length === 0 ? "See footnote check." : `And ${more.length} more; run footnote check.`,
    });
  }
  return loaded.flatMap(({ pack }) => pack ?? []);
}
