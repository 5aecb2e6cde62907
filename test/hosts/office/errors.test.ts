import { HostError } from '../../../src/hosts/host';
import { hostError } from '../../../src/hosts/office/errors';
import { OfficeHost } from '../../../src/hosts/office/office-host';

describe('errors', () => {
  it.each([
    [
      { code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } },
      'protected',
      'AccessDenied at Range.values',
    ],
    [{ code: 'SomethingNew' }, 'failed', 'SomethingNew'],
    [new TypeError('内容'), 'failed', 'TypeError'],
    ['内容', 'failed', 'string'],
    [undefined, 'failed', 'undefined'],
  ])('turns %j into %s', (cause, code, detail) => {
    expect(hostError(cause)).toMatchObject({ code, detail });
  });

  it('leaves its own errors alone', () => {
    const error = new HostError('busy');
    expect(hostError(error)).toBe(error);
  });

  it('says so when there is no Excel at all', async () => {
    await expect(new OfficeHost().scan()).rejects.toMatchObject({ code: 'unsupported' });
  });
});
