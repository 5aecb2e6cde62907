import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A part of a printed page that the guides show. */
interface Kept {
  /** Of the picture in docs/images. */
  readonly name: string;
  /** The printed export, and its page. */
  readonly of: string;
  readonly page: number;
  readonly dotsPerInch: number;
  /** Without colours a file is half as long. */
  readonly gray: boolean;
  /** In dots, from the corner of the page. */
  readonly part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const IMAGES = join(__dirname, '..', '..', 'docs', 'images');

/** The pictures of exports in the guides. */
export const EXPORT_PICTURES: readonly Kept[] = [
  {
    ...{ name: 'export-contents', of: 'zhangjiakou-2024-clean', page: 1, gray: false, dotsPerInch: 110 },
    part: { x: 40, y: 20, width: 830, height: 230 },
  },
  {
    ...{ name: 'export-clean', of: 'zhangjiakou-2024-clean', page: 2, gray: true, dotsPerInch: 110 },
    part: { x: 40, y: 80, width: 830, height: 640 },
  },
  {
    ...{ name: 'export-list', of: 'zhangjiakou-2024-list', page: 1, gray: false, dotsPerInch: 130 },
    part: { x: 40, y: 60, width: 1440, height: 310 },
  },
  {
    ...{ name: 'export-findings', of: 'zhangjiakou-2024-findings', page: 1, gray: false, dotsPerInch: 130 },
    part: { x: 40, y: 60, width: 1440, height: 420 },
  },
];

/** Takes the pictures of the guides again. Look at them before they are committed. */
export function takePictures(papers: string): void {
  for (const { name, of, page, dotsPerInch, part, gray } of EXPORT_PICTURES) {
    const place = ['-x', part.x, '-y', part.y, '-W', part.width, '-H', part.height].map(String);
    execFileSync('pdftocairo', [
      ...['-r', String(dotsPerInch), '-f', String(page), '-l', String(page), ...place],
      ...(gray ? ['-gray'] : []),
      ...['-png', '-singlefile', join(papers, `${of}.pdf`), join(IMAGES, name)],
    ]);
  }
}
