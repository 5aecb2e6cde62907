/** A request of the pane, as office.js posts it to the frame around it. */
export interface PaneRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the pane asks for: call something, or start or stop telling it about events. */
const RequestKind = { invoke: 0, register: 1, unregister: 2 } as const;

/** The plain answer to a request that asks for nothing but to be heard. */
export const DONE = { Version: 1, Error: 0 } as const;

const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** Answers a request with its data, now or later. */
export type Handler = (request: PaneRequest, answer: (data: unknown) => void) => void;

interface Registration {
  readonly request: PaneRequest;
  readonly pane: Window;
  readonly origin: string;
}

/** The postMessage channel between Excel on the web and the office.js of a pane in an iframe. */
export class PaneChannel {
  private readonly registered = new Map<string, Registration>();

  /** Events for these actions are remembered by {@link PaneChannel} itself; everything else goes to the handler. */
  constructor(
    private readonly conversation: string,
    private readonly handle: Handler,
  ) {
    window.addEventListener('message', (event) => {
      this.receive(event);
    });
  }

  /** Sends an event to the pane, if it has registered for it. */
  raise(action: string, data: unknown): void {
    const target = this.registered.get(action);
    if (target) post(target, ResponseType.event, data);
  }

  private receive({ data, source, origin }: MessageEvent): void {
    const request = read(data);
    if (request?._messageType !== MessageType.request || request._conversationId !== this.conversation)
      return;
    const from = { request, pane: source as Window, origin };
    if (request._actionType === RequestKind.invoke) {
      this.handle(request, (answer) => post(from, ResponseType.answer, answer));
      return;
    }
    if (request._actionType === RequestKind.register) this.registered.set(request._actionName, from);
    else this.registered.delete(request._actionName);
    post(from, ResponseType.answer, DONE);
  }
}

function post({ request, pane, origin }: Registration, type: number, data: unknown): void {
  const { _actionName, _conversationId, _correlationId } = request;
  const message = {
    _messageType: MessageType.response,
    _responseType: type,
    _errorCode: 0,
    _actionName,
    _conversationId,
    _correlationId,
    _data: data,
  };
  pane.postMessage(JSON.stringify(message), origin);
}

function read(data: unknown): PaneRequest | null {
  try {
    return typeof data === 'string' ? (JSON.parse(data) as PaneRequest) : null;
  } catch {
    // Other scripts of the page may post what they like.
    return null;
  }
}
