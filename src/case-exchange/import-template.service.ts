import { writeCsv } from '../platform/files/csv.ts';
import { writeXlsx } from '../platform/files/xlsx-write.ts';
import { caseTemplate } from './case-columns.ts';
import { widthOfColumn } from './export-columns.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file to fill in; in a workbook every cell is text, so that zeros in front stay. */
export async function templateFile(
  format: 'csv' | 'xlsx',
): Promise<{ name: string; type: string; content: Buffer | string }> {
  const { header, examples } = caseTemplate;
  if (format === 'csv')
    return {
      name: '事前登録の取込み.csv',
      type: 'text/csv; charset=utf-8',
      content: writeCsv(header, examples),
    };
  const parts: Buffer[] = [];
  const rows = (async function* () {
    yield examples;
  })();
  const widths = header.map(widthOfColumn);
  for await (const part of writeXlsx({ name: '事前登録', header, widths, rows })) parts.push(part);
  return { name: '事前登録の取込み.xlsx', type: xlsxType, content: Buffer.concat(parts) };
}
