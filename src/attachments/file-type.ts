/** What may be attached. */
export const fileTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type FileType = (typeof fileTypes)[number];

/** The largest file, in bytes. */
export const mostFileBytes = 10 * 1024 * 1024;

/** The end of a file's name, by which its reader's computer chooses a program. */
const fileEndings: Readonly<Record<FileType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** How each of them begins. */
const BEGINNINGS: readonly (readonly [FileType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its content, whatever it is called; null: nothing that may be attached. */
export function fileTypeOf(content: Uint8Array): FileType | null {
  const found = BEGINNINGS.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
  return found?.[0] ?? null;
}

/**
 * The name for a file that leaves the house: the ending is that of its content, so that no program
 * is started by a name that somebody gave it.
 */
export function fileNameOf(name: string, type: FileType): string {
  const stem = name.replace(/\.[^.]*$/, '').trim();
  return `${stem === '' ? 'file' : stem}.${fileEndings[type]}`;
}
