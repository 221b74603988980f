import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

/** Why an archive is not read. */
export type ZipFault = 'broken' | 'encrypted' | 'too-large';

export type Unzipped =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly fault: ZipFault };

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks the entries that `wanted` names. What an archive says of its sizes is not believed: the work
 * stops where what has come out exceeds `mostBytes`, or where it has more than `mostEntries`.
 */
export async function unzip(
  bytes: Buffer,
  {
    wanted,
    mostBytes,
    mostEntries,
  }: { wanted(name: string): boolean; mostBytes: number; mostEntries: number },
): Promise<Unzipped> {
  const listed = listEntries(bytes, mostEntries);
  if (typeof listed === 'string') return { ok: false, fault: listed };
  const entries = new Map<string, Buffer>();
  let left = mostBytes;
  for (const { name, method, isEncrypted, content } of listed) {
    if (!wanted(name)) continue;
    if (isEncrypted) return { ok: false, fault: 'encrypted' };
    if (method !== STORED && method !== DEFLATED) return { ok: false, fault: 'broken' };
    // Twice under one name: two readers would see two different files.
    if (entries.has(name)) return { ok: false, fault: 'broken' };
    try {
      const plain =
        method === STORED ? content : await inflate(content, { maxOutputLength: left + 1 });
      left -= plain.length;
      if (left < 0) return { ok: false, fault: 'too-large' };
      entries.set(name, plain);
    } catch (error) {
      const isTooLarge = error instanceof RangeError;
      return { ok: false, fault: isTooLarge ? 'too-large' : 'broken' };
    }
  }
  return { ok: true, entries };
}

interface Entry {
  name: string;
  method: number;
  isEncrypted: boolean;
  content: Buffer;
}

function listEntries(bytes: Buffer, mostEntries: number): Entry[] | ZipFault {
  const end = findEnd(bytes);
  if (end === null) return 'broken';
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return 'too-large';
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let place = 0; place < count; place += 1) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return 'broken';
    const flags = bytes.readUInt16LE(at + 8);
    const size = bytes.readUInt32LE(at + 20);
    const nameBytes = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return 'broken';
    const from =
      local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + size > bytes.length) return 'broken';
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (flags & 1) === 1,
      content: bytes.subarray(from, from + size),
    });
    at += CENTRAL_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number | null {
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return null;
}

/** An archive of these entries, nothing compressed: for handing on, not for keeping. */
export function zipStored(entries: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const nameBytes = Buffer.from(name);
    // From the version to the lengths, both headers say the same.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([signature(LOCAL), common, nameBytes, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    directory.push(Buffer.concat([signature(CENTRAL), version, common, rest, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
