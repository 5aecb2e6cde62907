import { RULES } from '../../src/core/rules';
import { pageText } from './pages';

const CORE = RULES.filter(({ standing }) => standing === 'core').length;

test.each([
  ['README.md', `${RULES.length} rules: ${CORE} on`],
  ['README.zh-CN.md', `${RULES.length} 条规则`],
  ['README.zh-CN.md', `${CORE} 条`],
])('%s knows how many rules there are: %s', (page, said) => {
  expect(pageText(page).replace(/\s+/gu, ' ')).toContain(said);
});
