import pc from "picocolors";

/** Colours for a terminal, and none in a file or a pipe: CI systems ask for them there too. */
export const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY);
