import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { KnowledgeError } from "./errors.js";

export interface ReadTextOptions {
  /** The path as it is named in errors. */
  readonly shown: string;
  /** In bytes; asked of the file system before anything is read. */
  readonly largest: number;
}

/**
 * Reads a file of UTF-8 text, without its byte-order mark.
 *
 * @throws KnowledgeError where it is missing, not a file, too large, empty, not UTF-8, or has NUL bytes.
 */
export function readText(path: string, { shown, largest }: ReadTextOptions): string {
  const bytes = readBytes(path, shown, largest);
  const wide = utf16(bytes);
  if (wide !== undefined) {
    throw new KnowledgeError({
      code: "not-utf8",
      where: shown,
      expected: "UTF-8 text",
      found: `UTF-16, ${wide}`,
      next: "Save the file again as UTF-8.",
    });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new KnowledgeError({
      code: "nul-bytes",
      where: shown,
      expected: "text",
      found: `a NUL byte, the file's byte ${nul + 1}`,
    });
  }
  const text = decode(bytes, shown);
  if (text.trim() === "") {
    throw new KnowledgeError({
      code: "file-empty",
      where: shown,
      expected: "some text",
      found: "an empty file",
    });
  }
  return text;
}

/**
 * Writes a file, and the folders to it.
 *
 * @throws KnowledgeError where that is not possible.
 */
export function writeText(path: string, text: string, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw pathError(shown, "a file that can be written", cause);
  }
}

/** The error for a path that cannot be opened as what it should be, in words. */
export function pathError(shown: string, expected: string, cause: unknown): KnowledgeError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
  const found = FOUND[reason] ?? (cause instanceof Error ? cause.message : String(cause));
  return new KnowledgeError({ code: reason.toLowerCase(), where: shown, expected, found, cause });
}

const FOUND: Readonly<Record<string, string>> = {
  ENOENT: "nothing there",
  ENOTDIR: "a file",
  EISDIR: "a folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "a disk that is read only",
  EEXIST: "a file where a folder should be",
  ELOOP: "links that lead in a circle",
};

function readBytes(path: string, shown: string, largest: number): Uint8Array {
  const size = sizeOfFile(path, shown);
  if (size > largest) {
    throw new KnowledgeError({
      code: "file-too-large",
      where: shown,
      expected: `at most ${megabytes(largest)}`,
      found: megabytes(size),
    });
  }
  try {
    return readFileSync(path);
  } catch (cause) {
    throw pathError(shown, "a file", cause);
  }
}

/** Only plain files: a device or a pipe could give bytes without end. */
function sizeOfFile(path: string, shown: string): number {
  let stat;
  try {
    stat = statSync(path);
  } catch (cause) {
    throw pathError(shown, "a file", cause);
  }
  if (stat.isFile()) return stat.size;
  const found = stat.isDirectory() ? "a folder" : "neither a file nor a folder";
  throw new KnowledgeError({ code: "not-a-file", where: shown, expected: "a file", found });
}

function utf16(bytes: Uint8Array): "little endian" | "big endian" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little endian";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big endian";
  return undefined;
}

function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const found = "bytes that are not UTF-8";
    const next = "Save the file again as UTF-8.";
    throw new KnowledgeError({ code: "not-utf8", where: shown, expected: "UTF-8 text", found, next, cause });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}
