import { HostError, type HostErrorCode } from '../host';
import { ERROR_CODES } from './error-codes';

/** The parts of an error of office.js that hold no cell contents (its statements do). */
interface OfficeError {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** Turns whatever office.js threw into the one error a host may throw. A {@link HostError} stays as it is. */
export function hostError(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const { code, debugInfo } = (cause ?? {}) as OfficeError;
  if (typeof code !== 'string') return new HostError('failed', nameOf(cause), { cause });
  const place = typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : '';
  return new HostError(ERROR_CODES[code] ?? 'failed', place ? `${code} at ${place}` : code, { cause });
}

/** Whether the error is one of these kinds. */
export function isHostError(error: unknown, ...codes: readonly HostErrorCode[]): error is HostError {
  return error instanceof HostError && codes.includes(error.code);
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}
