import type { Bilingual } from '../core/locale';
import type { ScenarioId } from '../hosts/office/self-test/scenarios';

interface Words {
  readonly title: string;
  readonly intro: readonly string[];
  readonly notInExcel: string;
  readonly start: string;
  readonly again: string;
  readonly running: (done: number, all: number) => string;
  readonly summary: (same: number, different: number, failed: number) => string;
  readonly stopped: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly outcome: Readonly<Record<'same' | 'different' | 'failed', string>>;
  readonly details: string;
  readonly expected: string;
  readonly here: string;
  /** What the product relies on, by scenario. */
  readonly claims: Readonly<Record<ScenarioId, string>>;
}

/** Every word of the page. */
export const WORDS: Bilingual<Words> = {
  'zh-CN': {
    title: 'Excel 自检',
    intro: [
      '本页核对这台电脑上的 Excel 是否与本助手所依据的一致，供技术支持人员使用。',
      '自检会在当前工作簿末尾逐张加入名为“绩效目标 自检”的工作表，并临时加入一个隐藏名称和一个自定义 XML 部件，结束时全部删除；原有工作表不读取、不修改。',
      '加入工作表后，Excel 此前的撤销记录可能清空。建议在空白工作簿中进行；进行时请不要编辑单元格。结果不上传，只在您保存或复制时留下。',
    ],
    notInExcel: '请在 Excel 中打开本页。',
    start: '开始自检',
    again: '再次自检',
    running: (done, all) => `正在自检：已完成 ${done} 项，共 ${all} 项。`,
    summary: (same, different, failed) =>
      `自检完成：${same} 项相同，${different} 项不同，${failed} 项未能进行。`,
    stopped: '自检已中止：',
    save: '保存结果',
    copy: '复制结果',
    copied: '结果已复制。',
    notCopied: '未能复制，请改用“保存结果”。',
    outcome: { same: '相同', different: '不同', failed: '未能进行' },
    details: '查看差异',
    expected: '本助手所依据的',
    here: '这里的 Excel',
    claims: {
      'typed-values': '写入文字后，Excel 识别出的数值、公式和数字格式',
      'text-format': '文本格式的单元格中，写入什么就保留什么',
      'guarded-text': '以撇号开头写入的内容按文本保留，撇号本身不计入',
      'blank-and-null': '写入空文字会清空内容、保留格式；写入空值则不改动',
      'shown-text': '显示的文字与存储的数值分别读取',
      'before-and-after': '同一批请求中，可以先后读到修改前和修改后的内容',
      'merged-cells': '合并区域的内容在左上角单元格，可以清空',
      'used-range': '已用区域只计内容，不计格式；空白表没有已用区域',
      'no-fill': '无填充的单元格读到的颜色是白色',
      'linked-cell': '加链接后单元格保留原有文字',
      marks: '标记用的条件格式能找回、能与他人的区分、能逐个删除',
      'missing-sheet': '工作表不存在时得到空对象或指定的错误',
      'half-batch': '一批请求中途出错时，之前的操作已经生效',
      refusals: 'Excel 拒绝不合规的名称、大小和过长文字时的错误代码',
      'protected-sheet': '受保护工作表中，锁定的单元格和条件格式不可改，未锁定的可改',
      'hidden-name': '隐藏名称随工作表保留，工作表删除后失效',
      'xml-part': '自定义 XML 部件按命名空间找到，内容原样保留',
      'own-edits': '程序写入单元格也会触发一次更改事件',
      'page-set-up': '可以设置打印页面（需要打印机）',
    },
  },
  en: {
    title: 'Excel self-test',
    intro: [
      'This page compares the Excel of this computer with what the assistant relies on. It is meant for support.',
      'The self-test adds sheets named “绩效目标 自检” behind the last one, one after the other, and for a moment a hidden name and a custom XML part; all of it is removed again. Your own sheets are neither read nor changed.',
      'Adding a sheet may clear what Excel could undo so far. Preferably use a blank workbook, and do not edit cells meanwhile. Nothing is sent anywhere: the result stays only where you save or copy it.',
    ],
    notInExcel: 'Please open this page in Excel.',
    start: 'Start the self-test',
    again: 'Test again',
    running: (done, all) => `Testing: ${done} of ${all} done.`,
    summary: (same, different, failed) =>
      `Done: ${same} the same, ${different} different, ${failed} could not be carried out.`,
    stopped: 'The self-test has stopped:',
    save: 'Save the result',
    copy: 'Copy the result',
    copied: 'The result has been copied.',
    notCopied: 'Copying failed. Please save the result instead.',
    outcome: { same: 'The same', different: 'Different', failed: 'Not carried out' },
    details: 'Show the difference',
    expected: 'What the assistant relies on',
    here: 'This Excel',
    claims: {
      'typed-values': 'Which value, formula and number format Excel reads into a text that is written',
      'text-format': 'Cells with the format Text keep what is written into them',
      'guarded-text': 'An apostrophe in front makes a text of anything and is no part of it',
      'blank-and-null': 'An empty text clears the contents and keeps the format; null changes nothing',
      'shown-text': 'What is shown and what is stored are read apart',
      'before-and-after': 'One request can read a cell before and after it changes it',
      'merged-cells': 'A merged area holds its contents in the first cell and can be cleared',
      'used-range': 'The used range counts contents, not formats; a blank sheet has none',
      'no-fill': 'A cell without a fill reads as white',
      'linked-cell': 'A cell keeps its text when it gets a link',
      marks: 'The conditional formats of marks are found again, told from others and removed one by one',
      'missing-sheet': 'A sheet that is missing is a null object or a known error',
      'half-batch': 'What stands before a failing action of a request has been done',
      refusals: 'The codes with which Excel refuses wrong names, sizes and texts that are too long',
      'protected-sheet': 'On a protected sheet locked cells and formats stay, unlocked cells can be changed',
      'hidden-name': 'A hidden name follows its sheet and breaks when the sheet goes',
      'xml-part': 'A custom XML part is found by its namespace and keeps its contents',
      'own-edits': 'Writing by a program is told as one edit',
      'page-set-up': 'It can be set up how a sheet prints (needs a printer)',
    },
  },
};
