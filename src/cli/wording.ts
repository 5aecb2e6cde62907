import type { Bilingual } from '../core/locale';
import type { ReadTrouble } from './files/read-file';
import type { WriteTrouble } from './files/write-file';

/** What is wrong with a command line. */
export type Unusable = 'command' | 'files' | 'import' | 'option' | 'safe' | 'target' | 'as';

/** Why nothing was imported. */
type ImportTrouble = 'no-table' | 'too-long' | 'not-text';

interface Wording {
  readonly unusable: Readonly<Record<Unusable, (word: string) => string>>;
  readonly missingFile: (path: string) => string;
  readonly file: (path: string, message: string) => string;
  readonly notRead: Readonly<Record<ReadTrouble, string>>;
  readonly notWritten: Readonly<Record<WriteTrouble, string>>;
  /** What saving the whole workbook would not keep. */
  readonly wouldLose: (what: string) => string;
  readonly oldFormat: string;
  readonly converted: string;
  readonly crashed: string;
  /** Folders and patterns without a workbook. */
  readonly noFiles: (argument: string) => string;
  readonly clash: (output: string, paths: readonly string[]) => string;
  readonly ontoInput: (path: string) => string;
  readonly notBaseline: string;
  readonly baselineWritten: (findings: number) => string;
  /** Entries of the list of the run that cover nothing in any of its files. */
  readonly staleSuppressions: (entries: number) => string;
  readonly tooManyWarnings: (warnings: number, most: number) => string;
  readonly interrupted: (done: number, total: number) => string;
  readonly fixed: (path: string, cells: number, left: number) => string;
  readonly wouldFix: (path: string, cells: number, left: number) => string;
  readonly writtenTo: (output: string) => string;
  readonly backup: (path: string) => string;
  readonly fixSummary: (files: number, cells: number, failed: number) => string;
  readonly exported: (path: string, output: string) => string;
  readonly exportedAll: (output: string, files: number) => string;
  readonly nothingToExport: string;
  /** Of the export kind: what the files in a folder are called, behind the name of their workbook. */
  readonly exportSuffix: Readonly<Record<'clean' | 'list' | 'findings' | 'opinion' | 'html', string>>;
  readonly oneFileOnly: string;
  readonly fileColumn: string;
  readonly imported: (path: string, tables: number) => string;
  /** Why nothing was imported. */
  readonly notImported: Readonly<Record<ImportTrouble, string>>;
  readonly configWritten: string;
  readonly configExists: string;
}

export const WORDING: Bilingual<Wording> = {
  'zh-CN': {
    unusable: {
      command: (word) =>
        `没有“${word}”这个命令。可用：check、fix、export、import、rules、init。加 --help 查看用法。`,
      files: () => '请给出要处理的 .xlsx 文件、文件夹或通配符。加 --help 查看用法。',
      import: () => '请给出一个文本文件，并用 -o 指定要写入的 .xlsx 文件。加 --help 查看用法。',
      option: (word) => `参数“${word}”无法识别。加 --help 查看用法。`,
      safe: () => '批量修复只做安全项，请加 --safe 确认；其余各项须逐条决定。',
      target: () => '请用 -o 指定写到哪里；fix 也可以用 --in-place 写回原文件（二者只能选一）。',
      as: (word) =>
        `${word === '' ? '请用 --as 指定导出内容' : `没有“${word}”这种导出`}。可用：clean、list、findings、opinion、html。`,
    },
    missingFile: (path) => `${path}：找不到文件，或没有读取权限。`,
    file: (path, message) => `${path}：${message}`,
    notRead: {
      missing: '找不到文件。',
      denied: '没有读取权限，或文件正被其他程序占用。',
      folder: '这是文件夹，不是文件。',
      unreadable: '读取文件时出错。',
    },
    notWritten: {
      exists: '文件已存在，未覆盖。加 --force 可以覆盖。',
      'read-only': '文件为只读或没有写入权限，未作改动。',
      unwritable: '无法写入：路径不可用、没有写入权限，或磁盘已满。',
      'backup-failed': '无法在旁边保存备份，未作改动。',
    },
    wouldLose: (what) => `保存会丢失${what}，未写入。请在 Excel 或 WPS 中修改。`,
    oldFormat: '旧的 .xls 格式只能检查，不能写入。请先在 Excel 或 WPS 中另存为 .xlsx。',
    converted: '旧的 .xls 格式：只读取内容作检查，不能修复。',
    crashed: '处理该文件时内存不足或程序出错，已跳过，其余文件不受影响。',
    noFiles: (argument) => `${argument}：没有找到工作簿。`,
    clash: (output, paths) =>
      `${paths.join('、')} 都要写到 ${output}。请分开处理，或调整文件名。未写入任何文件。`,
    ontoInput: (path) =>
      `${path}：结果会写到原文件上。请换一个文件夹，或用 --in-place（保留备份）。未写入任何文件。`,
    notBaseline: '不是基线文件，或已损坏。',
    baselineWritten: (findings) => `已写入基线：${findings} 条问题。`,
    staleSuppressions: (entries) => `忽略清单中有 ${entries} 条在所查文件中已没有对应的问题。`,
    tooManyWarnings: (warnings, most) => `警告 ${warnings} 条，超过上限 ${most} 条。`,
    interrupted: (done, total) => `已中止：${total} 个文件完成了 ${done} 个，没有留下写了一半的文件。`,
    fixed: (path, cells, left) => `${path}：修改 ${cells} 个单元格，余 ${left} 条问题`,
    wouldFix: (path, cells, left) => `${path}：可修改 ${cells} 个单元格（未写入），余 ${left} 条问题`,
    writtenTo: (output) => `写入 ${output}`,
    backup: (path) => `原文件备份为 ${path}`,
    fixSummary: (files, cells, failed) =>
      `共 ${files} 个文件，修改 ${cells} 个单元格${failed > 0 ? `；${failed} 个文件未能处理` : ''}。`,
    exported: (path, output) => `${path} → ${output}`,
    exportedAll: (output, files) => `${output}：汇总了 ${files} 个文件。`,
    nothingToExport: '没有可以导出的绩效目标表。',
    exportSuffix: {
      clean: '-规范表.xlsx',
      list: '-指标清单.xlsx',
      findings: '-问题清单.xlsx',
      opinion: '-退回意见.txt',
      html: '-检查报告.html',
    },
    oneFileOnly: '多个文件的这种导出不能合成一个文件，请用 -o 指定文件夹。',
    fileColumn: '文件',
    imported: (path, tables) => `${path}：已写入 ${tables} 张绩效目标表。`,
    notImported: {
      'no-table':
        '没有找到绩效目标表：应有含“一级指标、二级指标、三级指标、指标值”的表头，各列以制表符、竖线或两个以上空格分隔。未写入文件。',
      'too-long': '文字过长（超过 500 万字），请分次导入。',
      'not-text': '不是文本文件，或编码无法识别（支持 UTF-8、UTF-16 和 GB18030）。',
    },
    configExists: '文件已存在，未作改动。',
    configWritten: '已写入。可在其中调整口径、规则和语言，说明见 docs/writing-a-pack.md。',
  },
  en: {
    unusable: {
      command: (word) =>
        `There is no command “${word}”. Available: check, fix, export, import, rules, init. See --help.`,
      files: () => 'Name the .xlsx files, folders or patterns to work on. See --help.',
      import: () => 'Name one text file, and the .xlsx file to write with -o. See --help.',
      option: (word) => `The option “${word}” was not understood. See --help.`,
      safe: () =>
        'Only safe fixes are applied in bulk: confirm with --safe. The others need a decision each.',
      target: () => 'Say where to write with -o; fix can also write back with --in-place (one or the other).',
      as: (word) =>
        `${word === '' ? 'Say what to export with --as' : `There is no export “${word}”`}. Available: clean, list, findings, opinion, html.`,
    },
    missingFile: (path) => `${path}: the file does not exist or cannot be read.`,
    file: (path, message) => `${path}: ${message}`,
    notRead: {
      missing: 'the file does not exist.',
      denied: 'reading is not permitted, or another program holds the file.',
      folder: 'this is a folder, not a file.',
      unreadable: 'an error occurred while reading the file.',
    },
    notWritten: {
      exists: 'the file exists and was left alone. --force overwrites it.',
      'read-only': 'the file is read-only or writing is not permitted; it was left alone.',
      unwritable: 'cannot be written: no such place, no permission, or the disk is full.',
      'backup-failed': 'no backup could be kept beside it; the file was left alone.',
    },
    wouldLose: (what) => `saving would lose ${what}; nothing was written. Edit it in Excel or WPS.`,
    oldFormat: 'the old .xls format can be checked, not written. Save it as .xlsx in Excel or WPS first.',
    converted: 'Old .xls format: only its contents were read; it cannot be fixed.',
    crashed: 'there was not enough memory or the program failed; skipped, the other files go on.',
    noFiles: (argument) => `${argument}: no workbook was found.`,
    clash: (output, paths) =>
      `${paths.join(', ')} would all be written to ${output}. Do them apart or rename them. Nothing was written.`,
    ontoInput: (path) =>
      `${path}: the result would replace the file itself. Choose another folder, or --in-place (keeps a backup). Nothing was written.`,
    notBaseline: 'this is no baseline, or it is damaged.',
    baselineWritten: (findings) => `Baseline written; findings: ${findings}.`,
    staleSuppressions: (entries) =>
      `Entries in the list of ignored findings that cover nothing in these files: ${entries}.`,
    tooManyWarnings: (warnings, most) => `Warnings: ${warnings}, more than the ${most} allowed.`,
    interrupted: (done, total) => `Stopped: ${done} of ${total} files done; no half-written file was left.`,
    fixed: (path, cells, left) => `${path}: cells changed: ${cells}, findings left: ${left}`,
    wouldFix: (path, cells, left) =>
      `${path}: cells that would change: ${cells} (nothing written), findings left: ${left}`,
    writtenTo: (output) => `written to ${output}`,
    backup: (path) => `the old file is kept as ${path}`,
    fixSummary: (files, cells, failed) =>
      `Files: ${files}, cells changed: ${cells}${failed > 0 ? `; files that could not be done: ${failed}` : ''}.`,
    exported: (path, output) => `${path} → ${output}`,
    exportedAll: (output, files) => `${output}: files put together: ${files}.`,
    nothingToExport: 'there is no target table to export.',
    exportSuffix: {
      clean: '-clean.xlsx',
      list: '-indicators.xlsx',
      findings: '-findings.xlsx',
      opinion: '-opinion.txt',
      html: '-report.html',
    },
    oneFileOnly: 'This export cannot put several files into one; name a folder with -o.',
    fileColumn: 'File',
    imported: (path, tables) => `${path}: target tables written: ${tables}.`,
    notImported: {
      'no-table':
        'no target table was found: it needs a header with 一级指标, 二级指标, 三级指标 and 指标值, its columns parted by tabs, pipes or two or more blanks. Nothing was written.',
      'too-long': 'the text is too long (over 5 million characters); please import it in parts.',
      'not-text':
        'this is no text file, or its encoding is unknown (UTF-8, UTF-16 and GB18030 are supported).',
    },
    configExists: 'the file exists and was left alone.',
    configWritten: 'written. Adjust pack, rules and language in it; see docs/writing-a-pack.md.',
  },
};
