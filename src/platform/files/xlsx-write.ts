import { crc32, createDeflateRaw } from 'node:zlib';

/** A sheet whose rows come in parts: neither they nor the sheet are ever held whole. */
export interface SheetToWrite {
  name: string;
  header: readonly string[];
  /** In characters. */
  widths: readonly number[];
  rows: AsyncIterable<readonly (readonly string[])[]>;
}

/**
 * An .xlsx file of one sheet, its header frozen. Every cell is text and is formatted as text: zeros in
 * front stay, nothing becomes a date or a formula, also when somebody edits the cell.
 */
export async function* writeXlsx(sheet: SheetToWrite): AsyncGenerator<Buffer> {
  const zip = zipWriter();
  for (const [name, xml] of Object.entries(partsOf(sheet))) yield* zip.entry(name, once(xml));
  yield* zip.entry('xl/worksheets/sheet1.xml', sheetXml(sheet));
  yield zip.end();
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The built-in format "text". */
const AS_TEXT = 49;
const HEADING = 1;
const CELL = 2;

function partsOf({ name }: SheetToWrite): Record<string, string> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const looks = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    `<xf numFmtId="${AS_TEXT}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
    `<xf numFmtId="${AS_TEXT}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ];
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Yu Gothic"/></font>`;
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join('')}</cellXfs></styleSheet>`,
  };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* sheetXml({ header, widths, rows }: SheetToWrite): AsyncGenerator<string> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(header, 1, HEADING)}`;
  let line = 1;
  for await (const part of rows) {
    yield part
      .map((cells) => {
        line += 1;
        return rowXml(cells, line, CELL);
      })
      .join('');
  }
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly string[], line: number, look: number): string {
  const written = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${columnName(at)}${line}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`,
  );
  return `<row r="${line}">${written.join('')}</row>`;
}

function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (at % 26));
}

/** Text of a cell: what looks like Excel's own spelling of a character (_x0041_) is not taken for one. */
function cellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** XML holds neither these two characters nor, unless said so, the ends of lines of old systems. */
function escapeXml(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

const LOCAL = 0x04034b50;
const BEHIND = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Sizes and checksum stand behind the entry; its name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the first day that an archive can name: nothing is told of when it was made. */
const FIRST_DAY = 0x21;

/** An archive that is written as it comes. */
function zipWriter() {
  const directory: Buffer[] = [];
  let offset = 0;
  const out = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    return bytes;
  };
  return {
    async *entry(name: string, texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
      const nameBytes = Buffer.from(name);
      const from = offset;
      const head = fields([20, FLAGS, DEFLATED, 0, FIRST_DAY], []);
      yield out(
        Buffer.concat([
          fields([], [LOCAL]),
          head,
          fields([], [0, 0, 0]),
          fields([nameBytes.length, 0], []),
          nameBytes,
        ]),
      );
      const sum = { crc: 0, plain: 0, packed: 0 };
      for await (const piece of deflated(texts, sum)) {
        sum.packed += piece.length;
        yield out(piece);
      }
      const sizes = fields([], [sum.crc, sum.packed, sum.plain]);
      yield out(Buffer.concat([fields([], [BEHIND]), sizes]));
      directory.push(
        Buffer.concat([
          fields([], [CENTRAL]),
          fields([20], []),
          head,
          sizes,
          fields([nameBytes.length, 0, 0, 0, 0], [0, from]),
          nameBytes,
        ]),
      );
    },
    end(): Buffer {
      const listing = Buffer.concat(directory);
      const count = directory.length;
      return Buffer.concat([
        listing,
        fields([], [END]),
        fields([0, 0, count, count], [listing.length, offset]),
        fields([0], []),
      ]);
    },
  };
}

/** Packed off the event loop, a part at a time. */
async function* deflated(
  texts: AsyncIterable<string>,
  sum: { crc: number; plain: number },
): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw();
  const feed = async () => {
    for await (const text of texts) {
      const bytes = Buffer.from(text);
      sum.crc = crc32(bytes, sum.crc);
      sum.plain += bytes.length;
      if (!packer.write(bytes)) await new Promise((drained) => packer.once('drain', drained));
    }
    packer.end();
  };
  const fed = feed().catch((error: unknown) => packer.destroy(error as Error));
  yield* packer;
  await fed;
}

/** Numbers of two bytes, then numbers of four. */
function fields(short: readonly number[], long: readonly number[]): Buffer {
  const bytes = Buffer.alloc(short.length * 2 + long.length * 4);
  for (const [at, value] of short.entries()) bytes.writeUInt16LE(value, at * 2);
  for (const [at, value] of long.entries()) bytes.writeUInt32LE(value, (short.length + at * 2) * 2);
  return bytes;
}
