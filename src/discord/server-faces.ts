import { createFinders } from "./create-face.js";
import type { Face } from "./face.js";

/** Gives the face for a server, which speaks from the packs that the server's managers chose. */
export function createServerFaces(face: Face): (server: string | null) => Promise<Face> {
  const byPacks = new Map<string, Face>();
  return async (server) => {
    const settings = await face.settings(server);
    const packs = face.packs.map(({ id }) => id).filter((id) => settings.packs.includes(id));
    if (face.among === undefined || packs.length === 0 || packs.length === face.packs.length) return face;
    const key = packs.join(" ");
    const known = byPacks.get(key);
    if (known !== undefined) return known;
    const library = face.among(packs);
    const there = { ...face, ...library, ...createFinders(library.knowledge) };
    byPacks.set(key, there);
    return there;
  };
}
