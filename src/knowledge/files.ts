/** One file of a pack: its name in the folder and its text. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/** A pack's folder as it was read: `pack.yaml` first, the other files sorted by name. */
export interface PackFiles {
  /** The folder as it is shown to people, with forward slashes; `.` for the working directory. */
  readonly dir: string;
  readonly files: readonly PackFile[];
}

export const MANIFEST = "pack.yaml";

/** `knowledge/ibm-inspur/facts.yaml` */
export function shownPath(dir: string, name: string): string {
  return dir === "." ? name : dir.endsWith("/") ? dir + name : `${dir}/${name}`;
}
