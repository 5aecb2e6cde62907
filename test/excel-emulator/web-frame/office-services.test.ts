import { describedWorkbook } from '../../hosts/contract/described-workbook';
import { ExcelSession } from '../session';
import { officeServices } from './office-services';

const CONTEXT = { addInId: 'id', locale: 'zh-CN', excelApi: '1.9', documentUrl: 'https://addin.test/a.xlsx' };
const NOTHING = JSON.stringify({ Actions: [], ObjectPaths: {} });

function frame() {
  const workbook = describedWorkbook([{ name: '表' }]);
  const session = new ExcelSession(workbook, { catalogue: {}, send: () => undefined });
  const handle = officeServices(session, CONTEXT);
  const ask = (action: string, data: unknown): unknown => {
    let answer: unknown;
    const request = {
      _messageType: 0,
      _actionType: 0,
      _actionName: action,
      _conversationId: 'c',
      _correlationId: 1,
      _data: data,
    };
    handle(request, (given) => (answer = given));
    return answer;
  };
  const call = (dispatch: number, more: object = {}) =>
    ask('executeMethod', { DdaMethod: { DispatchId: dispatch }, ...more });
  const batch = (text: string, partition = '') =>
    call(93, { ArrayData: [partition, 'POST', 'ProcessQuery', [], text, 0, 0] });
  return { session, ask, call, batch };
}

describe('what Excel on the web answers', () => {
  it('tells who it is and what it can do', () => {
    expect(frame().ask('ContextActivationManager_getAppContextAsync', 'id')).toMatchObject({
      _id: 'id',
      _appUILocale: 'zh-CN',
      _requirementMatrix: '{"ExcelApi":"1.9"}',
    });
  });

  it('keeps settings', () => {
    const { call } = frame();
    call(76, { DdaSettingsMethod: { Properties: [['seen', 'true']] } });
    expect(call(75)).toMatchObject({ Properties: { Settings: [{ Name: 'seen', Value: 'true' }] } });
  });

  it('runs batches, and counts those for the workbook only', () => {
    const { session, batch } = frame();
    expect(batch(NOTHING)).toMatchObject({ Error: 0, Data: [200, [], '{"Results":[],"TraceIds":[]}'] });
    batch(NOTHING, 'WacPartition');
    expect(session.batches).toBe(1);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 5004],
    ['RequestPayloadSizeLimitExceeded', 5103],
    ['ResponsePayloadSizeLimitExceeded', 5104],
  ])('refuses a batch with %s as %d', (code, number) => {
    const { session, batch } = frame();
    session.faults.plan({ kind: 'refused', code });
    expect(batch(NOTHING)).toEqual({ Version: 1, Error: number });
  });

  it('tells other refusals as Excel does, inside the answer', () => {
    const { session, batch } = frame();
    session.faults.plan({ kind: 'refused', code: 'AccessDenied' });
    expect(JSON.stringify(batch(NOTHING))).toContain('AccessDenied');
  });

  it('does not pretend to know methods it does not build', () => {
    expect(frame().call(1)).toEqual({ Version: 1, Error: 5001 });
  });
});
