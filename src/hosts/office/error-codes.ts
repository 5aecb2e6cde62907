import type { HostErrorCode } from '../host';

/**
 * What Excel's error codes mean to the product; codes that are not listed are `failed`.
 * Source: "Error handling with the application-specific JavaScript APIs" in the Office Add-ins documentation.
 */
export const ERROR_CODES: Readonly<Partial<Record<string, HostErrorCode>>> = {
  InvalidOperationInCellEditMode: 'busy',
  InactiveWorkbook: 'busy',
  AccessDenied: 'protected',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
};
