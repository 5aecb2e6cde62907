import type { Bilingual } from '../core/locale';
import type { HostErrorCode } from '../hosts/host';
import type { Refusal } from './grid/edit-cell';

/** How opening or saving a file can fail, as far as a person can do something about it. */
type FileFailure = Extract<
  HostErrorCode,
  'unreadable' | 'encrypted' | 'unsupported' | 'too-large' | 'failed'
>;

/** Texts around the pane; functions where a name goes in. */
export interface WorkbenchWording {
  readonly product: string;
  readonly hintSample: string;
  readonly hintOwn: string;
  readonly open: string;
  readonly save: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly drop: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly loading: string;
  readonly sheets: string;
  readonly cell: (address: string) => string;
  readonly workbook: string;
  readonly emptySheet: string;
  readonly openFailed: (name: string) => string;
  readonly saveFailed: string;
  readonly failures: Readonly<Record<FileFailure, string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
}

/** Every text of the browser edition around the pane. */
export const WORKBENCH_WORDING: Bilingual<WorkbenchWording> = {
  'zh-CN': {
    product: '绩效目标表助手',
    hintSample:
      '当前是示例工作簿。请点击“检查”查看结果，也可打开自己的 Excel 文件；文件只在本机处理，不会上传。',
    hintOwn: '文件只在本机处理，不会上传。改好后请点击“保存”，原文件不会被覆盖。',
    open: '打开 Excel 文件',
    save: '保存',
    unsaved: '有未保存的修改',
    discard: '当前工作簿有未保存的修改。要放弃这些修改并打开另一个文件吗？',
    drop: '松开鼠标，即可打开此文件',
    theme: '颜色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    loading: '正在打开…',
    sheets: '工作表',
    cell: (address) => `单元格 ${address}`,
    workbook: '工作簿',
    emptySheet: '工作表1',
    openFailed: (name) => `无法打开“${name}”。`,
    saveFailed: '保存未成功，工作簿仍保留在此页面中，请稍后再试。',
    failures: {
      unreadable: '此文件不是 Excel 工作簿，或内容已损坏。',
      encrypted: '此文件设有打开密码。请先在 Excel 中取消密码，另存后再打开。',
      unsupported: '请使用 .xlsx 格式的文件；.xls 等旧格式请先在 Excel 或 WPS 中另存为 .xlsx。',
      'too-large': '此文件过大。请删去无关的工作表后再打开。',
      failed: '请稍后再试；如仍无法打开，请在 Excel 或 WPS 中另存一份后再打开。',
    },
    refused: {
      formula: '这里不计算公式，因此不能输入以“=”开头的内容。请直接输入结果。',
      locked: '此单元格受工作表保护，不能修改。请先在 Excel 中撤销工作表保护。',
    },
  },
  en: {
    product: 'Target Table Assistant',
    hintSample:
      'This is a sample workbook. Press “Check” to see what is found, or open your own Excel file; files stay on this computer.',
    hintOwn:
      'Your file stays on this computer. “Save” downloads a changed copy; the original is not overwritten.',
    open: 'Open Excel file',
    save: 'Save',
    unsaved: 'Unsaved changes',
    discard: 'This workbook has unsaved changes. Discard them and open another file?',
    drop: 'Drop the file to open it',
    theme: 'Colours',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    loading: 'Opening…',
    sheets: 'Sheets',
    cell: (address) => `Cell ${address}`,
    workbook: 'Workbook',
    emptySheet: 'Sheet1',
    openFailed: (name) => `Cannot open “${name}”.`,
    saveFailed: 'Saving did not work. The workbook is still on this page; please try again.',
    failures: {
      unreadable: 'The file is not an Excel workbook, or it is damaged.',
      encrypted: 'The file has a password. Please remove the password in Excel, save, and open it again.',
      unsupported: 'Please use .xlsx files; save older formats such as .xls as .xlsx in Excel or WPS first.',
      'too-large': 'The file is too large. Please delete the sheets that are not needed and open it again.',
      failed: 'Please try again. If it still fails, save a new copy in Excel or WPS and open that.',
    },
    refused: {
      formula:
        'Formulas are not calculated here, so a text starting with “=” cannot be entered. Please type the result.',
      locked: 'This cell is protected. Please remove the sheet protection in Excel first.',
    },
  },
};

/** The failure to name for whatever was thrown. */
export function failureOf(code: HostErrorCode | null): FileFailure {
  switch (code) {
    case 'unreadable':
    case 'encrypted':
    case 'unsupported':
    case 'too-large':
      return code;
    default:
      return 'failed';
  }
}
