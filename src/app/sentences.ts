import type { Bilingual, Locale } from '../core/locale';
import type { TableRemark } from '../core/table/recognise';
import type { DecisionsProblem } from './decisions';
import { HostError, type HostErrorCode, type RefusalReason } from '../hosts/host';

/** What went wrong between the product and a workbook, and what to do about it. */
export const HOST_ERRORS: Bilingual<Readonly<Record<HostErrorCode, string>>> = {
  'zh-CN': {
    busy: '单元格正在编辑，或有对话框打开。请按回车结束编辑后再试。',
    timeout: '表格软件长时间没有响应。请稍候再试；仍不行的，请保存后重新打开工作簿。',
    protected: '工作表或工作簿受保护，未作任何修改。请先取消保护后再试。',
    'too-large': '内容过多，超出一次能处理的范围。请拆分工作簿后再试。',
    missing: '要处理的工作表或单元格已不存在。请重新检查。',
    unreadable: '文件无法读取：不是 Excel 工作簿，或已损坏。',
    encrypted: '文件设有打开密码，无法读取。请先在 Excel 中取消密码，另存后再试。',
    unsupported: '不支持这种文件格式。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    failed: '操作没有完成，工作簿未作其他修改。请再试一次。',
  },
  en: {
    busy: 'A cell is being edited or a dialog is open. Press Enter to finish, then try again.',
    timeout:
      'The spreadsheet did not answer. Try again shortly; if that fails, save and reopen the workbook.',
    protected:
      'The sheet or workbook is protected; nothing was changed. Remove the protection and try again.',
    'too-large': 'There is too much content for one step. Split the workbook and try again.',
    missing: 'The sheet or cell is gone. Check the workbook again.',
    unreadable: 'The file cannot be read: it is no Excel workbook, or it is damaged.',
    encrypted: 'The file needs a password. Remove it in Excel, save a copy and try again.',
    unsupported: 'This file format is not supported. Save it as .xlsx in Excel or WPS and try again.',
    failed: 'The operation did not finish; nothing else was changed. Try again.',
  },
};

/** The sentence for whatever a host operation threw. */
export function hostSentence(error: unknown, locale: Locale): string {
  return HOST_ERRORS[locale][error instanceof HostError ? error.code : 'failed'];
}

/** Why an edit was not written. */
export const REFUSALS: Bilingual<
  Readonly<Record<RefusalReason, (address: string, found: string) => string>>
> = {
  'zh-CN': {
    changed: (address, found) => `${address} 的内容已变为“${found}”，与检查时不同，未修改。请重新检查。`,
    moved: (address) => `${address} 所在的行已变动（可能插入或删除过行），未修改。请重新检查。`,
    formula: (address) => `${address} 是公式，未修改。请手工处理。`,
    locked: (address) => `${address} 在受保护的工作表中，未修改。请先取消保护。`,
    'sheet-missing': (address) => `${address} 所在的工作表已不存在或已改名，未修改。`,
    unwritten: (address) => `${address} 没有写入：表格软件中途出错，单元格保持原样。请再试一次。`,
    unsure: (address) =>
      `${address} 是否已写入尚不清楚：表格软件没有回应。请重新检查；已写入的届时列入操作记录，可以撤销。`,
    'too-long': (address) => `${address} 修改后的文字超过单元格上限（32767 个字符），未修改。`,
  },
  en: {
    changed: (address, found) =>
      `${address} now shows “${found}”, not what was checked; left as it is. Check again.`,
    moved: (address) =>
      `The row of ${address} has changed (rows may have been inserted or deleted); left as it is. Check again.`,
    formula: (address) => `${address} holds a formula; left as it is. Please edit it by hand.`,
    locked: (address) => `${address} is on a protected sheet; left as it is. Remove the protection first.`,
    'sheet-missing': (address) => `The sheet of ${address} is gone or was renamed; nothing was written.`,
    unwritten: (address) =>
      `${address} was not written: the spreadsheet failed half way; the cell is as it was. Try again.`,
    unsure: (address) =>
      `Whether ${address} was written is not known: no answer came. Check again; what was written is listed under History then and can be undone.`,
    'too-long': (address) => `The text for ${address} would exceed 32,767 characters; nothing was written.`,
  },
};

interface Sentences {
  readonly remark: Readonly<
    Record<TableRemark['code'] | 'no-table' | 'protected', (place: string) => string>
  >;
  readonly changed: (cells: number) => string;
  readonly refused: (groups: number) => string;
  readonly partly: (cells: number, groups: number) => string;
  readonly undone: (title: string) => string;
  readonly undoRefused: (title: string) => string;
  readonly nothingToUndo: string;
  readonly nothingSafe: string;
  readonly cleared: string;
  readonly exported: (names: readonly string[]) => string;
  readonly nothingToExport: string;
  /** Above the list of errors that remain. */
  readonly drafts: (errors: number) => string;
  readonly moreErrors: (errors: number) => string;
  /** Above the list of what a clean sheet does not say. */
  readonly leftOut: string;
  readonly imported: (names: readonly string[]) => string;
  readonly nothingToImport: string;
  readonly blankInserted: (names: readonly string[]) => string;
  readonly allSafe: (count: number) => string;
  readonly allOfRule: (rule: string, count: number) => string;
  readonly cancelled: string;
  readonly ignored: string;
  readonly restored: string;
  readonly reasonNeeded: string;
  readonly staleDropped: (count: number) => string;
  readonly packAdded: (name: string) => string;
  readonly packRefused: string;
  readonly columnCorrected: string;
  /** What a workbook keeps cannot be used. */
  readonly decisions: Readonly<Record<DecisionsProblem, string>>;
  readonly circular: string;
  readonly unmarked: string;
  readonly protectedSince: (sheets: readonly string[]) => string;
  /** Sheets that may be left behind unfinished. */
  readonly leftSheets: (names: readonly string[]) => string;
  readonly noPageSetUp: string;
}

/** Sentences about what was done and found. */
export const SENTENCES: Bilingual<Sentences> = {
  'zh-CN': {
    remark: {
      'no-table': () =>
        '没有找到绩效目标表。本工具查找同时含有“一级指标、二级指标、三级指标、指标值”等列名的表头。',
      'title-without-header': (place) => `${place} 像是绩效目标表的标题，但下方没有找到指标表头，未作检查。`,
      'header-without-rows': (place) => `${place} 处的表只有表头，没有指标行，未作检查。`,
      'header-without-name': (place) =>
        `${place} 处的表头有指标层级和指标值，但没有三级指标（指标名称）一列，未作检查。`,
      'header-without-value': (place) => `${place} 处的表头有指标层级，但没有指标值一列，未作检查。`,
      'tiers-across': (place) =>
        `${place} 处像是绩效目标表，但各类指标横向排成了列，没有“三级指标”“指标值”这样的列，未作检查。请改为一行一项指标。`,
      'error-cell': (place) => `${place} 显示公式错误，无法判断该值，请先修正公式。`,
      protected: (place) => `工作表“${place}”受保护：照常检查，但不作标记，也不修改。`,
    },
    changed: (cells) => `已修改 ${cells} 个单元格。`,
    refused: (groups) => `有 ${groups} 处未修改，原因如下。`,
    partly: (cells, groups) => `已修改 ${cells} 个单元格；另有 ${groups} 处未修改，原因如下。`,
    undone: (title) => `已撤销：${title}。`,
    undoRefused: (title) => `未能撤销“${title}”，原因如下。`,
    nothingToUndo: '没有可以撤销的修改。',
    nothingSafe: '没有可以直接修复的问题，其余各项请逐条处理。',
    cleared: '已清除本工具的全部标记。',
    exported: (names) => `已导出：${names.join('、')}。原工作表未作改动。`,
    nothingToExport: '没有可以导出的绩效目标表。',
    drafts: (errors) => `尚有 ${errors} 项错误未处理，相应规范表已标注“草案”：`,
    moreErrors: (errors) => `另有 ${errors} 项错误，见问题清单。`,
    leftOut: '以下内容不在规范格式内，未写入规范表：',
    imported: (names) => `已导入 ${names.length} 张绩效目标表并作检查：${names.join('、')}。请与原文核对。`,
    nothingToImport:
      '文字中没有找到绩效目标表：应有含“一级指标、二级指标、三级指标、指标值”的表头，各列以制表符、竖线或两个以上空格分隔。',
    blankInserted: (names) => `已插入空白绩效目标表：${names.join('、')}。`,
    allSafe: (count) => `修复全部安全项（${count} 个单元格）`,
    allOfRule: (rule, count) => `修复全部“${rule}”（${count} 个单元格）`,
    cancelled: '已停止检查，保留上次的结果。',
    ignored: '已忽略该问题，理由保存在本工作簿中。',
    restored: '已恢复该问题。',
    reasonNeeded: '请填写忽略的理由（不超过500字）。',
    staleDropped: (count) => `已清理 ${count} 条失效的忽略记录。`,
    packAdded: (name) => `已加入并启用口径“${name}”。`,
    packRefused: '该口径文件不能使用：',
    columnCorrected: '已按您的更正重新识别；更正保存在本工作簿中，表头相同的表一并适用。',
    decisions: {
      newer: '本工作簿的忽略记录和设置由更高版本的助手保存，本版本不能读取，也不会改动；请升级后再用。',
      broken: '本工作簿保存的忽略记录和设置已损坏，本次按默认设置检查。',
    },
    unmarked: '单元格标记没有更新：',
    protectedSince: (sheets) => `工作表“${sheets.join('”“')}”现已受保护，其中的标记没有更新。`,
    noPageSetUp: '打印设置没有完成（常见原因是没有安装打印机），打印前请在“页面布局”中设置。',
    leftSheets: (names) => `可能留下没有完成的工作表：${names.join('、')}。请核对后删除。`,
    circular: '有两项修复相互抵消，已停止。请人工核对相关单元格。',
  },
  en: {
    remark: {
      'no-table': () =>
        'No target table was found. The tool looks for a header with 一级指标, 二级指标, 三级指标 and 指标值.',
      'title-without-header': (place) =>
        `${place} looks like the title of a target table, but no indicator header follows.`,
      'header-without-rows': (place) =>
        `The table at ${place} has a header but no indicator rows; it was not checked.`,
      'header-without-name': (place) =>
        `The header at ${place} has tiers and values but no column of indicator names; it was not checked.`,
      'header-without-value': (place) =>
        `The header at ${place} has tiers but no column of target values; it was not checked.`,
      'tiers-across': (place) =>
        `${place} looks like a target table with its tiers side by side as columns; it has no columns of indicator names and values and was not checked. Put one indicator in each row.`,
      'error-cell': (place) =>
        `${place} shows a formula error; the value cannot be judged until it is mended.`,
      protected: (place) =>
        `The sheet “${place}” is protected: it is checked, but neither marked nor changed.`,
    },
    changed: (cells) => (cells === 1 ? '1 cell changed.' : `${cells} cells changed.`),
    refused: (groups) => (groups === 1 ? '1 change was not made:' : `${groups} changes were not made:`),
    partly: (cells, groups) => `Changed cells: ${cells}. Not changed: ${groups}, for these reasons:`,
    undone: (title) => `Undone: ${title}.`,
    undoRefused: (title) =>
      `“${title}” cannot be undone: a cell was changed since. Everything stays as it is.`,
    nothingToUndo: 'There is nothing to undo.',
    nothingSafe: 'Nothing can be fixed without a decision; please go through the findings one by one.',
    cleared: 'All marks of this tool were removed.',
    exported: (names) => `Exported: ${names.join(', ')}. Your own sheets were not changed.`,
    nothingToExport: 'There is no target table to export.',
    drafts: (errors) =>
      `Errors not dealt with: ${errors}. The clean tables concerned are marked as drafts (草案):`,
    moreErrors: (errors) => `${errors} more; see the list of findings.`,
    leftOut: 'The standard form has no place for the following; the clean sheets do not have it:',
    imported: (names) =>
      `Tables imported and checked: ${names.length} (${names.join(', ')}). Please compare them with the original.`,
    nothingToImport:
      'No target table was found in the text. It needs a header with 一级指标, 二级指标, 三级指标 and 指标值, its columns parted by tabs, pipes or two or more blanks.',
    blankInserted: (names) => `Blank target table inserted: ${names.join(', ')}.`,
    allSafe: (count) => `Fix all safe items (cells: ${count})`,
    allOfRule: (rule, count) => `Fix all of “${rule}” (cells: ${count})`,
    cancelled: 'The check was stopped; the last result stays.',
    ignored: 'The finding is ignored; the reason is kept in this workbook.',
    restored: 'The finding is back.',
    reasonNeeded: 'Please give a reason (at most 500 characters).',
    staleDropped: (count) => `Outdated entries removed: ${count}.`,
    packAdded: (name) => `The pack “${name}” was added and is in use.`,
    packRefused: 'This pack file cannot be used:',
    columnCorrected:
      'Recognised again with your correction; it is kept in this workbook and holds for every table with this header.',
    decisions: {
      newer:
        'A later version of the assistant saved what is ignored and set in this workbook; this version cannot read it and leaves it alone. Please update.',
      broken: 'What was ignored and set in this workbook is damaged; the check uses the defaults.',
    },
    unmarked: 'The marks in the cells were not updated:',
    protectedSince: (sheets) => `Protected by now, so that marks were not updated: “${sheets.join('”, “')}”.`,
    noPageSetUp:
      'How the sheets print could not be set up (often because no printer is installed). Please set it under Page Layout before printing.',
    leftSheets: (names) =>
      `Unfinished sheets may be left behind: ${names.join(', ')}. Please look and delete them.`,
    circular: 'Two fixes undo each other; stopped. Please check the cells by hand.',
  },
};

/** Where something is, as a person reads it: sheet and cell. */
export function placeText(sheet: string, address: string, locale: Locale): string {
  return locale === 'zh-CN' ? `“${sheet}”${address}` : `${sheet}!${address}`;
}
