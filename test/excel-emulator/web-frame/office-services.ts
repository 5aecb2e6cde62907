import type { ExcelSession, Reply } from '../session';
import { DONE, type Handler } from './channel';

/** What the emulated Excel on the web tells the pane about itself. */
export interface OfficeContext {
  readonly addInId: string;
  readonly locale: string;
  readonly excelApi: string;
  readonly documentUrl: string;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
  readonly ArrayData?: readonly unknown[];
}

/** Numbers of the methods office.js calls by number. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Error numbers of the web channel for batches that are refused as a whole. */
const REFUSALS: Readonly<Partial<Record<string, number>>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** An office.js method this frame does not build. */
const NOT_SUPPORTED = 5001;

/** Batches for the shell around Excel (ribbon commands are ready, say) are not meant for the workbook. */
const SHELL = 'WacPartition';

/** Answers what office.js asks of Excel on the web: who are you, settings, and request batches. */
export function officeServices(
  session: ExcelSession,
  context: OfficeContext,
  commandCompleted: () => void = () => undefined,
): Handler {
  let settings: readonly (readonly [string, string])[] = [];
  return (request, answer) => {
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      answer(appContext(context, settings));
      return;
    }
    if (request._actionName !== 'executeMethod') {
      answer(DONE);
      return;
    }
    const call = request._data as MethodCall;
    switch (call.DdaMethod?.DispatchId) {
      case Dispatch.richApi:
        runBatch(session, call.ArrayData ?? [], answer);
        break;
      case Dispatch.saveSettings:
        settings = settingsIn(call.DdaSettingsMethod?.Properties);
        answer(DONE);
        break;
      case Dispatch.loadSettings:
        answer({ ...DONE, Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } });
        break;
      case Dispatch.commandCompleted:
        answer(DONE);
        commandCompleted();
        break;
      default:
        answer({ Version: 1, Error: NOT_SUPPORTED });
    }
  };
}

function appContext(context: OfficeContext, settings: readonly (readonly [string, string])[]) {
  return {
    _id: context.addInId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: context.locale,
    _dataLocale: context.locale,
    _docUrl: context.documentUrl,
    _clientMode: 1,
    _settings: settings,
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify({ ExcelApi: context.excelApi }),
  };
}

function runBatch(session: ExcelSession, data: readonly unknown[], answer: (data: unknown) => void): void {
  const [customData, , , , text] = data;
  const batch = String(text);
  if (customData === SHELL) {
    answer(answered(acknowledged(batch)));
    return;
  }
  session.submit(batch, (reply) => answer(replied(reply)));
}

function replied(reply: Reply): object {
  if (reply.kind === 'answer') return answered(reply.text);
  const number = REFUSALS[reply.code];
  if (number !== undefined) return { Version: 1, Error: number };
  const Error = { Code: reply.code, Message: reply.code, Location: '', HttpStatusCode: 400, ActionIndex: 0 };
  return answered(JSON.stringify({ Results: [], TraceIds: [], Error }));
}

function answered(text: string): object {
  return { ...DONE, Data: [200, [], text] };
}

/** Every action done, nothing to tell. */
function acknowledged(batch: string): string {
  const { Actions } = JSON.parse(batch) as { readonly Actions: readonly { readonly Id: number }[] };
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] });
}

/** Pairs of name and value, each value as JSON. */
function settingsIn(properties: unknown): readonly (readonly [string, string])[] {
  return Array.isArray(properties) ? (properties as readonly (readonly [string, string])[]) : [];
}
