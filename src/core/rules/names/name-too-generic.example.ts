import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN': '整个名称只是“及时性”“总成本”“满意度”这类放在任何项目都适用的词。默认关闭。',
    en: 'The whole name is a word for any project, such as 及时性, 总成本 or 满意度. Off by default.',
  },
  silent: { 'zh-CN': ['名称里写了对象的，不提出。'], en: ['Names that say of what or of whom.'] },
  bad: [
    {
      note: { 'zh-CN': '看不出是什么的及时性。', en: 'Timeliness of what?' },
      table: { rows: [row('时效', '及时性', '及时')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '写明了对象。', en: 'It says of what.' },
      table: { rows: [row('时效', '新书上架及时性', '及时')] },
    },
  ],
};
