import type { Bilingual } from '../core/locale';
import type { Command } from './arguments';

type Unusable = Extract<Command, { kind: 'unusable' }>['reason'];

interface Wording {
  readonly help: string;
  readonly unusable: Readonly<Record<Unusable, (word: string) => string>>;
  readonly missingFile: (path: string) => string;
  readonly file: (path: string, message: string) => string;
}

export const WORDING: Bilingual<Wording> = {
  'zh-CN': {
    help: [
      '用法：target-table check 文件… [--format text|json] [--lang zh-CN|en]',
      '      target-table rules [--format text|json] [--lang zh-CN|en]',
      '',
      'check 检查 .xlsx 工作簿中的绩效目标表；rules 列出全部规则。',
      '退出码：0 没有错误级问题；1 有错误级问题；2 有文件或参数无法使用（其余文件照常检查）。',
    ].join('\n'),
    unusable: {
      command: (word) => `没有“${word}”这个命令。可用：check、rules。加 --help 查看用法。`,
      files: () => '请给出要检查的 .xlsx 文件。加 --help 查看用法。',
      option: (word) => `参数“${word}”无法识别。加 --help 查看用法。`,
    },
    missingFile: (path) => `${path}：找不到文件，或没有读取权限。`,
    file: (path, message) => `${path}：${message}`,
  },
  en: {
    help: [
      'Usage: target-table check FILE… [--format text|json] [--lang zh-CN|en]',
      '       target-table rules [--format text|json] [--lang zh-CN|en]',
      '',
      'check looks at the target tables in .xlsx workbooks; rules lists every rule.',
      'Exit status: 0 no error-level finding; 1 some; 2 a file or argument was unusable (the others are still checked).',
    ].join('\n'),
    unusable: {
      command: (word) => `There is no command “${word}”. Available: check, rules. See --help.`,
      files: () => 'Name the .xlsx files to check. See --help.',
      option: (word) => `The option “${word}” was not understood. See --help.`,
    },
    missingFile: (path) => `${path}: the file does not exist or cannot be read.`,
    file: (path, message) => `${path}: ${message}`,
  },
};
