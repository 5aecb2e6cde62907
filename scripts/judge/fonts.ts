import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fonts of the plans, and what is most like them where they are not installed. */
const LIKE: readonly (readonly [font: string, like: readonly string[]])[] = [
  ['宋体', ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC']],
  ['仿宋', ['FangSong', 'STFangsong', 'Noto Serif CJK SC', 'Source Han Serif SC']],
  ['黑体', ['SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC']],
];

/** Writes a configuration of fonts that has something like the fonts of an official text; returns its path. */
export function officialFonts(folder: string): string {
  const aliases = LIKE.map(
    ([font, like]) =>
      `<alias binding="same"><family>${font}</family><accept>${like.map((family) => `<family>${family}</family>`).join('')}</accept></alias>`,
  );
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
      ...aliases,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  return path;
}
