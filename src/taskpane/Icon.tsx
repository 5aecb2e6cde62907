import type { ReactNode } from 'react';
import type { Severity } from '../core/rules/rule';

function Icon({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** A different shape for each severity, so that colour is never the only sign. Always stands beside its word. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  switch (severity) {
    case 'error':
      return (
        <Icon className="severity-error">
          <circle cx="8" cy="8" r="6.25" />
          <path d="M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5" />
        </Icon>
      );
    case 'warning':
      return (
        <Icon className="severity-warning">
          <path d="M8 2l6.25 11.5H1.75z" />
          <path d="M8 6.5v3M8 11.5v.01" />
        </Icon>
      );
    case 'info':
      return (
        <Icon className="severity-info">
          <rect x="2" y="2" width="12" height="12" rx="2" />
          <path d="M8 7.5v3.5M8 5v.01" />
        </Icon>
      );
  }
}

/** Good news. */
export function CheckIcon() {
  return (
    <Icon className="severity-clean">
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5 8.25l2.25 2.25L11.25 6" />
    </Icon>
  );
}

/** Points down when closed and up when open. */
export function ChevronIcon({ open }: { open: boolean }) {
  return (
    <Icon>
      <path d={open ? 'M4.5 9.75L8 6.25l3.5 3.5' : 'M4.5 6.25L8 9.75l3.5-3.5'} />
    </Icon>
  );
}

/** Closes a message. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}
