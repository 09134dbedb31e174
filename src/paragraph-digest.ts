import { createHash } from "node:crypto";

/** Enough to notice an edit, and little to paste. */
const DIGITS = 16;

/** The first digits of a paragraph's SHA-256, in hexadecimal. */
export function paragraphDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
