import { lossesText } from '../app/losses';
import type { Bilingual } from '../core/locale';
import type { HostErrorCode, Loss } from '../hosts/host';
import type { Severity } from '../core/rules/rule';
import type { Refusal } from './grid/edit-cell';
import type { ListFilter } from './list/list-filter';
import type { JobProgress } from './worker/jobs';

/** How opening or saving a file can fail, as far as a person can do something about it. */
type FileFailure = Extract<
  HostErrorCode,
  'unreadable' | 'encrypted' | 'unsupported' | 'too-large' | 'failed'
>;

/** Texts around the pane; functions where a name or a number goes in. */
export interface WorkbenchWording {
  readonly product: string;
  readonly hintSample: string;
  readonly hintOwn: string;
  readonly hintConverted: string;
  /** What a page opened as a file cannot do. */
  readonly openedAsFile: string;
  readonly open: string;
  readonly openFolder: string;
  readonly save: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly discardOne: (name: string) => string;
  readonly drop: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly opening: string;
  readonly phases: Readonly<Record<JobProgress['phase'], (name: string) => string>>;
  readonly stopOpening: string;
  readonly sheets: string;
  readonly cell: (address: string) => string;
  readonly workbook: string;
  readonly emptySheet: string;
  readonly openFailed: (name: string) => string;
  readonly noWorkbooks: string;
  readonly saveFailed: string;
  readonly failures: Readonly<Record<FileFailure, string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
  // The list of files
  readonly files: string;
  readonly filter: string;
  readonly filters: Readonly<Record<ListFilter, string>>;
  readonly noneListed: string;
  readonly states: Readonly<Record<'waiting' | 'checking' | 'checked' | 'stopped', string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly clean: string;
  /** What only the comparison of the files says: its heading, how many remarks one file has, how many are not shown. */
  readonly across: string;
  readonly acrossHere: (remarks: number) => string;
  readonly moreAcross: (remarks: number) => string;
  readonly place: (file: string, sheet: string, address: string) => string;
  readonly noTable: string;
  readonly convertedShort: string;
  readonly remove: (name: string) => string;
  readonly checking: (done: number, total: number) => string;
  readonly allChecked: (checked: number, failed: number) => string;
  readonly stop: string;
  readonly resume: string;
  readonly many: Readonly<Record<'copies' | 'findings', (done: number, total: number) => string>>;
  readonly downloadFindings: string;
  /** The name of the file that is downloaded. */
  readonly findingsFile: string;
  readonly saveAll: string;
  readonly fixToo: (cells: number) => string;
  readonly copiesToFolder: (files: number) => string;
  readonly copiesAsDownloads: (files: number) => string;
  readonly chooseFolder: string;
  readonly downloadAll: string;
  readonly cancel: string;
  readonly copiesSaved: (saved: number, failed: number) => string;
  /** A copy that was not saved, and what would have been lost. */
  readonly notSaved: (path: string, loses: readonly Loss[]) => string;
  readonly losing: (loses: readonly Loss[]) => string;
}

/** Every text of the browser edition around the pane. */
export const WORKBENCH_WORDING: Bilingual<WorkbenchWording> = {
  'zh-CN': {
    product: '绩效目标表助手',
    hintSample:
      '当前是示例工作簿。请点击“检查”查看结果，也可打开自己的 Excel 文件或整个文件夹；文件只在本机处理，不会上传。',
    hintOwn: '文件只在本机处理，不会上传。改好后请点击“保存”，原文件不会被覆盖。',
    hintConverted: '此文件是旧的 .xls 格式，打开时已转换；保存的副本为 .xlsx 格式。',
    openedAsFile:
      '本页面是从文件夹直接打开的，浏览器因此不允许后台处理、载入示例和离线安装：打开大文件时页面可能短暂停顿，其他功能不受影响。',
    open: '打开 Excel 文件',
    openFolder: '打开文件夹',
    save: '保存',
    unsaved: '有未保存的修改',
    discard: '当前工作簿有未保存的修改。要放弃这些修改并打开另一个文件吗？',
    discardOne: (name) => `“${name}”有未保存的修改。要放弃这些修改并将其移出列表吗？`,
    drop: '松开鼠标，即可打开这些文件或文件夹',
    theme: '颜色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    opening: '正在打开…',
    phases: {
      reading: (name) => `正在读取“${name}”…`,
      checking: (name) => `正在检查“${name}”…`,
      loading: (name) => `正在载入“${name}”…`,
      saving: (name) => `正在保存“${name}”…`,
    },
    stopOpening: '停止打开',
    sheets: '工作表',
    cell: (address) => `单元格 ${address}`,
    workbook: '工作簿',
    emptySheet: '工作表1',
    openFailed: (name) => `无法打开“${name}”。`,
    noWorkbooks: '没有找到 Excel 工作簿（.xlsx、.xlsm 或 .xls）。',
    saveFailed: '保存未成功，工作簿仍保留在此页面中，请稍后再试。',
    failures: {
      unreadable: '此文件不是 Excel 工作簿，或内容已损坏。',
      encrypted: '此文件设有打开密码。请先在 Excel 中取消密码，另存后再打开。',
      unsupported: '不支持此文件的格式。请先在 Excel 或 WPS 中另存为 .xlsx，再打开。',
      'too-large': '此文件过大。请删去无关的工作表后再打开。',
      failed: '请稍后再试；如仍无法打开，请在 Excel 或 WPS 中另存一份后再打开。',
    },
    refused: {
      formula: '这里不计算公式，因此不能输入以“=”开头的内容。请直接输入结果。',
      locked: '此单元格受工作表保护，不能修改。请先在 Excel 中撤销工作表保护。',
    },
    files: '文件',
    filter: '显示哪些文件',
    filters: {
      all: '全部文件',
      errors: '有错误的',
      found: '有问题的',
      across: '与其他文件不一致的',
      failed: '未能读取的',
      unsaved: '有未保存修改的',
    },
    noneListed: '没有这样的文件。',
    states: { waiting: '等待检查', checking: '正在检查…', checked: '已检查', stopped: '未检查' },
    severity: { error: '错误', warning: '警告', info: '提示' },
    clean: '未发现问题',
    across: '跨文件核对',
    acrossHere: (remarks) => `跨文件核对：${remarks} 条`,
    moreAcross: (remarks) => `另有 ${remarks} 条，见“下载问题清单”。`,
    place: (file, sheet, address) => `${file} › ${sheet} › ${address}`,
    noTable: '没有找到绩效目标表',
    convertedShort: '已由 .xls 转换',
    remove: (name) => `将“${name}”移出列表`,
    checking: (done, total) => `正在检查，已完成 ${done} / ${total} 个文件`,
    allChecked: (checked, failed) =>
      failed > 0 ? `已检查 ${checked} 个文件，另有 ${failed} 个未能读取。` : `已检查 ${checked} 个文件。`,
    stop: '停止',
    resume: '继续检查',
    many: {
      copies: (done, total) => `正在保存，已完成 ${done} / ${total} 个文件`,
      findings: (done, total) => `正在汇总问题，已完成 ${done} / ${total} 个文件`,
    },
    downloadFindings: '下载问题清单',
    findingsFile: '问题清单.xlsx',
    saveAll: '全部另存…',
    fixToo: (cells) => `同时修复各文件的安全项（共 ${cells} 个单元格，只改写法，不改变含义）`,
    copiesToFolder: (files) =>
      `将另存 ${files} 个文件，文件名加“-已修改”，放入您选择的文件夹；原文件和已有文件都不会被覆盖。`,
    copiesAsDownloads: (files) =>
      `将逐个下载 ${files} 个文件，文件名加“-已修改”；浏览器如询问是否允许下载多个文件，请选择允许。`,
    chooseFolder: '选择文件夹并保存',
    downloadAll: '逐个下载',
    cancel: '取消',
    copiesSaved: (saved, failed) =>
      failed > 0 ? `已另存 ${saved} 个文件；以下 ${failed} 个未能保存：` : `已另存 ${saved} 个文件。`,
    notSaved: (path, loses) =>
      loses.length > 0 ? `${path}：其中的${lossesText(loses, 'zh-CN')}可能丢失，请打开后单独保存。` : path,
    losing: (loses) =>
      `此文件中的${lossesText(loses, 'zh-CN')}在保存的副本中可能丢失（原文件不受影响）。仍要保存吗？`,
  },
  en: {
    product: 'Target Table Assistant',
    hintSample:
      'This is a sample workbook. Press “Check” to see what is found, or open your own Excel files or a whole folder; they stay on this computer.',
    hintOwn:
      'Your file stays on this computer. “Save” downloads a changed copy; the original is not overwritten.',
    hintConverted:
      'This file is in the old .xls format and was converted when it was opened; the saved copy is an .xlsx file.',
    openedAsFile:
      'This page was opened straight from a folder, so the browser allows no work in the background, no sample and no offline installation: the page may pause while a large file opens. Everything else works.',
    open: 'Open Excel files',
    openFolder: 'Open folder',
    save: 'Save',
    unsaved: 'Unsaved changes',
    discard: 'This workbook has unsaved changes. Discard them and open another file?',
    discardOne: (name) => `“${name}” has unsaved changes. Discard them and take it off the list?`,
    drop: 'Drop the files or folders to open them',
    theme: 'Colours',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    opening: 'Opening…',
    phases: {
      reading: (name) => `Reading “${name}”…`,
      checking: (name) => `Checking “${name}”…`,
      loading: (name) => `Loading “${name}”…`,
      saving: (name) => `Saving “${name}”…`,
    },
    stopOpening: 'Stop opening',
    sheets: 'Sheets',
    cell: (address) => `Cell ${address}`,
    workbook: 'Workbook',
    emptySheet: 'Sheet1',
    openFailed: (name) => `Cannot open “${name}”. `,
    noWorkbooks: 'No Excel workbook (.xlsx, .xlsm or .xls) was found.',
    saveFailed: 'Saving did not work. The workbook is still on this page; please try again.',
    failures: {
      unreadable: 'The file is not an Excel workbook, or it is damaged.',
      encrypted: 'The file has a password. Please remove the password in Excel, save, and open it again.',
      unsupported:
        'The format of this file is not supported. Please save it as .xlsx in Excel or WPS and open that.',
      'too-large': 'The file is too large. Please delete the sheets that are not needed and open it again.',
      failed: 'Please try again. If it still fails, save a new copy in Excel or WPS and open that.',
    },
    refused: {
      formula:
        'Formulas are not calculated here, so a text starting with “=” cannot be entered. Please type the result.',
      locked: 'This cell is protected. Please remove the sheet protection in Excel first.',
    },
    files: 'Files',
    filter: 'Which files to show',
    filters: {
      all: 'All files',
      errors: 'With errors',
      found: 'With findings',
      across: 'At odds with other files',
      failed: 'Not readable',
      unsaved: 'With unsaved changes',
    },
    noneListed: 'There is no such file.',
    states: { waiting: 'Waiting', checking: 'Checking…', checked: 'Checked', stopped: 'Not checked' },
    severity: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    clean: 'Nothing found',
    across: 'Across files',
    acrossHere: (remarks) => `Across files: ${remarks}`,
    moreAcross: (remarks) => `Not shown here: ${remarks}; see “Download findings”.`,
    place: (file, sheet, address) => `${file} › ${sheet} › ${address}`,
    noTable: 'No target table found',
    convertedShort: 'Converted from .xls',
    remove: (name) => `Take “${name}” off the list`,
    checking: (done, total) => `Checking: ${done} of ${total} files done`,
    allChecked: (checked, failed) =>
      failed > 0 ? `Files checked: ${checked}; not readable: ${failed}.` : `Files checked: ${checked}.`,
    stop: 'Stop',
    resume: 'Go on checking',
    many: {
      copies: (done, total) => `Saving: ${done} of ${total} files done`,
      findings: (done, total) => `Collecting findings: ${done} of ${total} files done`,
    },
    downloadFindings: 'Download findings',
    findingsFile: 'Findings.xlsx',
    saveAll: 'Save copies…',
    fixToo: (cells) =>
      `Also make the safe fixes in all files (cells: ${cells}; only the way things are written changes, not their meaning)`,
    copiesToFolder: (files) =>
      `Copies to save: ${files}, with “-已修改” added to their names, in a folder you choose. No file is overwritten.`,
    copiesAsDownloads: (files) =>
      `Copies to download one after another: ${files}, with “-已修改” added to their names. If the browser asks whether several downloads are allowed, please say yes.`,
    chooseFolder: 'Choose folder and save',
    downloadAll: 'Download one by one',
    cancel: 'Cancel',
    copiesSaved: (saved, failed) =>
      failed > 0 ? `Copies saved: ${saved}. Not saved: ${failed}:` : `Copies saved: ${saved}.`,
    notSaved: (path, loses) =>
      loses.length > 0
        ? `${path}: ${lossesText(loses, 'en')} might get lost; please open it and save it by itself.`
        : path,
    losing: (loses) =>
      `The saved copy of this file may lose ${lossesText(loses, 'en')} (the original stays as it is). Save it anyway?`,
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
