import type { Bilingual } from '../core/locale';

const zhCN = {
  product: '绩效目标表助手',
  otherLanguage: 'English',
  start:
    '点击“检查”，助手会找出工作簿中的绩效目标表，逐项核对指标、指标值、预算数和确定依据，并标出需要修改的单元格；表中内容不会改动。',
  check: '检查',
  busy: '正在处理，请稍候…',
  severity: { error: '错误', warning: '警告', info: '提示' },
  filterHint: (severity: string) => `只看${severity}`,
  summary: (errors: number, warnings: number, notes: number) =>
    `检查完毕：错误 ${errors} 项，警告 ${warnings} 项，提示 ${notes} 项。`,
  clean: '未发现问题。',
  cleanDetail: (tables: number) => `已按本工具的规则核对 ${tables} 张绩效目标表。`,
  noTable: '没有找到绩效目标表。',
  noTableDetail:
    '助手按表头识别：同一行中有“一级指标”“二级指标”“三级指标”和“指标值”的表格，才会被当作绩效目标表。请核对表头，并确认工作表没有隐藏，然后重新检查。',
  findings: '检查结果',
  noneOfSeverity: (severity: string) => `没有${severity}。`,
  otherPlaces: '其他位置',
  tableCount: (findings: number) => `${findings} 项`,
  more: (count: number, left: number) => `再显示 ${count} 项（还有 ${left} 项）`,
  row: (name: string, value: string) => `${name || '（无三级指标）'}：${value || '（无指标值）'}`,
  details: '说明',
  why: '为什么',
  how: '怎么改',
  sources: '依据',
  fix: '修复',
  manual: '无自动修复',
  chooseFix: '请选择一种改法',
  confirmFix: '确定修改',
  cancel: '取消',
  emptyCell: '（空）',
  becomes: '改为',
  fixAll: (count: number) => `修复全部安全项（${count}）`,
  fixAllIntro: '以下单元格只改写法，不改变含义：',
  undo: '撤销',
  undoNamed: (title: string) => `撤销“${title}”`,
  nothingToUndo: '没有可以撤销的修改',
  clearMarks: '清除标记',
  exportClean: '导出规范表',
  exportIntro: (tables: number) =>
    `将为 ${tables} 张绩效目标表各新增一张规范工作表，放在工作簿末尾；原有工作表不变。`,
  exportClearsUndo: '新增工作表后，Excel 自身的撤销记录会被清空。',
  confirmExport: '确定导出',
  remarks: '关于本工作簿',
  dismiss: '关闭提示',
  notInExcel: '请在 Excel 中打开本助手：“开始”选项卡 → “绩效目标”组 → “检查”。',
  excelTooOld: '当前 Excel 版本过低，无法运行本助手；请使用 Excel 2021、Microsoft 365 或网页版 Excel。',
};

/** Every text of the pane; functions where a number or a name goes in. */
export type PaneWording = typeof zhCN;

const en: PaneWording = {
  product: 'Target Table Assistant',
  otherLanguage: '中文',
  start:
    '“Check” finds the performance target tables of this workbook, goes through their indicators, target values, budgets and bases, and marks the cells that need attention. It does not change any content.',
  check: 'Check',
  busy: 'Working, please wait…',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  filterHint: (severity) => `Only: ${severity}`,
  summary: (errors, warnings, notes) =>
    `Checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}.`,
  clean: 'No problems found.',
  cleanDetail: (tables) => `${plural(tables, 'target table')} checked against the rules of this tool.`,
  noTable: 'No target table found.',
  noTableDetail:
    'A table is recognised by its headings: 一级指标, 二级指标, 三级指标 and 指标值 in one row. Please look at the headings, make sure that the sheet is not hidden, and check again.',
  findings: 'Findings',
  noneOfSeverity: (severity) => `None at this level (${severity}).`,
  otherPlaces: 'Elsewhere',
  tableCount: (findings) => plural(findings, 'finding'),
  more: (count, left) => `Show ${count} more (${left} left)`,
  row: (name, value) => `${name || '(no indicator name)'}: ${value || '(no target value)'}`,
  details: 'Details',
  why: 'Why',
  how: 'What to do',
  sources: 'Based on',
  fix: 'Fix',
  manual: 'No automatic fix',
  chooseFix: 'Choose one',
  confirmFix: 'Apply change',
  cancel: 'Cancel',
  emptyCell: '(empty)',
  becomes: 'becomes',
  fixAll: (count) => `Fix all safe items (${count})`,
  fixAllIntro: 'These cells are only rewritten; their meaning stays the same:',
  undo: 'Undo',
  undoNamed: (title) => `Undo “${title}”`,
  nothingToUndo: 'Nothing to undo',
  clearMarks: 'Clear marks',
  exportClean: 'Export clean tables',
  exportIntro: (tables) =>
    `Adds one clean sheet for each of ${plural(tables, 'target table')} at the end of the workbook. Existing sheets stay as they are.`,
  exportClearsUndo: 'Adding sheets clears Excel’s own undo list.',
  confirmExport: 'Export',
  remarks: 'About this workbook',
  dismiss: 'Dismiss message',
  notInExcel: 'Please open this assistant inside Excel: Home tab → Performance targets → Check.',
  excelTooOld:
    'This version of Excel is too old for the assistant. Please use Excel 2021, Microsoft 365 or Excel on the web.',
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The pane's texts by language. */
export const PANE_WORDING: Bilingual<PaneWording> = { 'zh-CN': zhCN, en };
