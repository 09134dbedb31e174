import { z } from "zod";
import { CUSTOM_ID_CHARACTERS } from "./present/limits.js";

/** Goes up when what a component's fields mean changes, so that older buttons are recognised and not misread. */
const VERSION = "1";
const BETWEEN = ":";
const BETWEEN_FACTS = ",";
const FIELD = /^[\w.,-]*$/;

/** What stands in a custom id. */
export interface CustomId {
  /** The component that handles it. */
  readonly name: string;
  readonly fields: readonly string[];
}

/**
 * The custom id of a component: `1:more:middleware-share`. Readable by any process, after any restart.
 *
 * @param fields of letters, digits, `_`, `-`, `.` and `,`
 * @throws Error where a field has other characters or Discord's limit is passed
 */
export function writeCustomId(name: string, ...fields: readonly string[]): string {
  const id = [VERSION, name, ...fields].join(BETWEEN);
  const wrong = [name, ...fields].find((field) => !FIELD.test(field));
  if (wrong !== undefined)
    throw new Error(`custom id ${id}: expected letters and digits, found ${JSON.stringify(wrong)}.`);
  if (id.length > CUSTOM_ID_CHARACTERS)
    throw new Error(
      `custom id ${id}: expected at most ${CUSTOM_ID_CHARACTERS} characters, found ${id.length}.`,
    );
  return id;
}

/** What a custom id says; undefined for one of another version, or that was not written here. */
export function readCustomId(id: string): CustomId | undefined {
  const [version, name, ...fields] = id.split(BETWEEN);
  if (version !== VERSION || name === undefined || id.length > CUSTOM_ID_CHARACTERS) return undefined;
  return fields.every((field) => FIELD.test(field)) ? { name, fields } : undefined;
}

/** One field for several fact ids: as many of them, from the first on, as fit into so many characters. */
export function factsField(ids: readonly string[], characters: number): string {
  let field = "";
  for (const id of ids) {
    const longer = field === "" ? id : field + BETWEEN_FACTS + id;
    if (longer.length > characters) break;
    field = longer;
  }
  return field;
}

/** Reads back what `factsField` wrote: the ids, none of them empty. */
export const factsFieldSchema = z
  .string()
  .transform((field) => (field === "" ? [] : field.split(BETWEEN_FACTS)))
  .pipe(z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)));

/** A person, a server or a message, as Discord numbers them. */
export const snowflakeSchema = z.string().regex(/^\d{17,20}$/);
