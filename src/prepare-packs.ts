import { fileURLToPath } from "node:url";
import { KnowledgeError } from "./errors.js";
import { prepare } from "./open-knowledge.js";
import { packDirectories, readPackFiles } from "./packs.js";
import { writePrepared } from "./prepared-packs.js";

/** The build's last step: prepares the packs that come with Footnote. A fault in one fails the build. */
try {
  const folders = packDirectories(fileURLToPath(new URL("../knowledge", import.meta.url))).map(readPackFiles);
  writePrepared(folders, await prepare(folders));
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
