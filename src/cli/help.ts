import type { Bilingual, Locale } from '../core/locale';
import type { CommandName } from './command';

/** How a command is used, and what its options are. */
export function helpText(about: CommandName | null, locale: Locale): string {
  const { overview, commands, overFiles, everywhere } = HELP[locale];
  if (about === null) return [overview, everywhere].join('\n\n');
  const shared = about === 'check' || about === 'fix' || about === 'export' ? [overFiles] : [];
  return [commands[about], ...shared, everywhere].join('\n\n');
}

interface Help {
  readonly overview: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** Options of commands that go over files. */
  readonly overFiles: string;
  readonly everywhere: string;
}

const lines = (...text: readonly string[]): string => text.join('\n');

const HELP: Bilingual<Help> = {
  'zh-CN': {
    overview: lines(
      '用法：target-table 命令 [参数]',
      '',
      '  check    检查工作簿中的绩效目标表',
      '  fix      修复全部安全项，写到另一文件夹或写回原文件',
      '  export   导出规范表、指标清单、问题清单、退回意见或网页报告',
      '  import   把文本中的绩效目标表排成规范表式',
      '  rules    列出全部规则',
      '  init     在当前文件夹写一份配置文件',
      '',
      '各命令的参数：target-table 命令 --help',
    ),
    commands: {
      check: lines(
        '用法：target-table check 文件… [参数]',
        '',
        '  --format 格式            text（默认）、json、jsonl（每行一个文件）、sarif、html',
        '  -o, --output 文件        报告写到文件，不写到屏幕',
        '  --baseline 文件          只报告基线之外的新问题',
        '  --write-baseline 文件    把现有问题记为基线',
        '  --max-warnings 数        警告超过此数时退出码为 1',
      ),
      fix: lines(
        '用法：target-table fix 文件… --safe -o 文件夹 [参数]',
        '      target-table fix 文件… --safe --in-place [参数]',
        '',
        '  --safe                   只修复不改变含义的项（必须写明）',
        '  -o, --output 文件夹      修复后的文件写到这里；没有可修复项的原样复制',
        '  --in-place               写回原文件，原文件另存为“文件名.bak”',
        '  --dry-run                只列出将作的修改，不写入',
        '  --force                  覆盖输出文件夹中已有的文件',
        '  --format 格式            text（默认）、json',
      ),
      export: lines(
        '用法：target-table export 文件… --as 内容 -o 文件或文件夹 [参数]',
        '',
        '  --as 内容                clean 规范表、list 指标清单、findings 问题清单、opinion 退回意见、html 网页报告',
        '  -o, --output             文件夹：每个工作簿一份；以 .xlsx 等结尾：写成一个文件（清单可汇总多个工作簿）',
        '  --stacked                列相同的规范表排在一张工作表上，分页打印',
        '  --template 文件          退回意见的措辞（JSON），不写则用通用措辞',
        '  --force                  覆盖已有的文件',
      ),
      import: lines(
        '用法：target-table import 文本文件 -o 工作簿.xlsx [--force]',
        '',
        '把从 PDF、网页或表格复制的文字中的绩效目标表排成规范表式；已有的文件只在加 --force 时覆盖。',
      ),
      rules: '用法：target-table rules [--format text|json]',
      init: '用法：target-table init [--pack 口径]\n\n在当前文件夹写 target-table.config.json；已有的不覆盖。',
    },
    overFiles: lines(
      '文件可以是 .xlsx 文件、文件夹（含下级）或通配符，如 "材料/**/*.xlsx"。另有：',
      '  --config 文件            配置文件；不写则从当前文件夹起逐级向上找 target-table.config.json',
      '  --pack 口径或文件        按此口径检查，代替自动选用的口径',
      '  --suppressions 文件      对所有文件生效的忽略清单',
      '  --ignore-decisions       不采用工作簿内保存的忽略、设置和更正',
      '  --workers 数             同时处理的文件数，默认等于处理器核数',
    ),
    everywhere: lines(
      '  --lang zh-CN|en          语言，默认按系统',
      '',
      '退出码：0 没有错误级问题；1 有错误级问题、警告超限或有单元格未能修复；2 有文件、参数或配置无法使用（其余文件照常处理）；130 中途停止。',
    ),
  },
  en: {
    overview: lines(
      'Usage: target-table COMMAND [OPTIONS]',
      '',
      '  check    check the target tables in workbooks',
      '  fix      apply all safe fixes, into another folder or in place',
      '  export   clean tables, list of indicators, list of findings, return opinion or web page',
      '  import   lay out the target tables of a text in the standard form',
      '  rules    list every rule',
      '  init     write a configuration file into this folder',
      '',
      'Options of a command: target-table COMMAND --help',
    ),
    commands: {
      check: lines(
        'Usage: target-table check FILE… [OPTIONS]',
        '',
        '  --format FORMAT          text (default), json, jsonl (one file per line), sarif, html',
        '  -o, --output FILE        write the report to a file instead of the screen',
        '  --baseline FILE          report only what the baseline does not know',
        '  --write-baseline FILE    record the present findings as baseline',
        '  --max-warnings N         exit status 1 with more warnings than this',
      ),
      fix: lines(
        'Usage: target-table fix FILE… --safe -o FOLDER [OPTIONS]',
        '       target-table fix FILE… --safe --in-place [OPTIONS]',
        '',
        '  --safe                   only fixes that keep the meaning (has to be said)',
        '  -o, --output FOLDER      where the fixed files go; files without such fixes are copied',
        '  --in-place               write back; the old file is kept as NAME.bak',
        '  --dry-run                list the changes, write nothing',
        '  --force                  overwrite files in the output folder',
        '  --format FORMAT          text (default), json',
      ),
      export: lines(
        'Usage: target-table export FILE… --as WHAT -o FILE|FOLDER [OPTIONS]',
        '',
        '  --as WHAT                clean, list, findings, opinion, html',
        '  -o, --output             a folder: one file per workbook; ending in .xlsx or so: one file (lists of several workbooks are put together)',
        '  --stacked                clean tables of the same columns on one sheet, a page each',
        '  --template FILE          the wording of the opinion (JSON) in place of the usual one',
        '  --force                  overwrite existing files',
      ),
      import: lines(
        'Usage: target-table import TEXTFILE -o WORKBOOK.xlsx [--force]',
        '',
        'Lays out the target tables of a text (copied from a PDF, a web page or a spreadsheet) in the standard form; an existing file is overwritten only with --force.',
      ),
      rules: 'Usage: target-table rules [--format text|json]',
      init: 'Usage: target-table init [--pack PACK]\n\nWrites target-table.config.json into this folder; an existing one is left alone.',
    },
    overFiles: lines(
      'FILE is an .xlsx file, a folder (with what is below) or a pattern such as "forms/**/*.xlsx". Also:',
      '  --config FILE            configuration; else target-table.config.json is looked for from this folder upwards',
      '  --pack PACK|FILE         check by this pack instead of the one that suits the workbook',
      '  --suppressions FILE      what is ignored in all files',
      '  --ignore-decisions       leave aside what workbooks keep: ignored findings, settings, corrections',
      '  --workers N              files at a time, as many as there are cores by default',
    ),
    everywhere: lines(
      '  --lang zh-CN|en          language, that of the system by default',
      '',
      'Exit status: 0 no error-level finding; 1 some, too many warnings, or cells that could not be fixed; 2 a file, an option or the settings were unusable (other files are still done); 130 stopped.',
    ),
  },
};
