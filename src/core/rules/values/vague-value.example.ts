import type { RuleExample } from '../example';
import { row } from '../sample-table';

export const example: RuleExample = {
  about: {
    'zh-CN':
      '“进一步提升”“有所改善”“逐步增强”等只说明方向，年终无法判断是否完成；“明显”“良好”“合规”等没有说明评价标准，作一般提示。',
    en: 'Words of direction such as 进一步提升 cannot be checked at the end of the year. Words of state such as 明显 or 良好 do not say how they are assessed; these are only a hint.',
  },
  silent: {
    'zh-CN': [
      '另有评价标准列并已填写，或指标值自身写明优、良、中、差的，状态词不提示。',
      '“较上年持平”等可以核对的，不提示。',
      '“可持续”“不间断”等不是方向词。',
    ],
    en: [
      'Words of state are accepted beside a filled grading column or a scale of grades.',
      'What can be checked, such as 较上年持平, is left alone.',
      '可持续 and 不间断 are no words of direction.',
    ],
  },
  bad: [
    {
      note: { 'zh-CN': '只有方向，没有标准。', en: 'A direction without a standard.' },
      table: { rows: [row('社会效益', '居民健康意识', '逐步增强')] },
    },
    {
      note: { 'zh-CN': '没有说明怎样算“明显”。', en: 'How is 明显 told?' },
      table: { rows: [row('社会效益', '示范带动作用', '效果明显')] },
    },
  ],
  good: [
    {
      note: { 'zh-CN': '可以核对。', en: 'It can be checked.' },
      table: { rows: [row('社会效益', '居民健康知识知晓率', '≥85%')] },
    },
    {
      note: { 'zh-CN': '评价标准列写明了分级。', en: 'A grading column explains it.' },
      table: {
        extraColumns: ['评价标准'],
        rows: [row('社会效益', '示范带动作用', '良好', '专家评分80分以上为良好')],
      },
    },
  ],
};
